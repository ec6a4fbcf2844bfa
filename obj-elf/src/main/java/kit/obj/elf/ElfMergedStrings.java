package kit.obj.elf;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;

/**
 * A string table in which strings share tails, laid out as GNU as does: all strings are collected,
 * then those that are tails of others take no room, and the others stand in the order in which they
 * were added. Example: "f", ".rela.text", ".text" become {@code \0 f \0 .rela.text \0}, with
 * ".text" at 8.
 *
 * <p>Tails are found by sorting the strings by their reversals: a tail comes right before the
 * strings that end in it.
 */
public final class ElfMergedStrings {
  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private final List<String> strings = new ArrayList<>();
  private int[] offsets = new int[0];
  private final ByteSink bytes = new ByteSink(256);

  public ElfMergedStrings() {
    numbers.defaultReturnValue(-1);
  }

  /** Collects a string. */
  public void add(String text) {
    if (!text.isEmpty() && numbers.putIfAbsent(text, strings.size()) < 0) {
      strings.add(text);
    }
  }

  /** Lays the table out; nothing can be added any more. */
  public void finish() {
    int count = strings.size();
    offsets = new int[count];
    String[] sorted = strings.toArray(new String[0]);
    Arrays.sort(sorted, ElfMergedStrings::compareReversed);
    int[] tailOf = new int[count];
    Arrays.fill(tailOf, -1);
    String longer = null;
    for (int i = count - 1; i >= 0; i--) {
      if (longer != null && longer.endsWith(sorted[i])) {
        tailOf[numbers.getInt(sorted[i])] = numbers.getInt(longer);
      } else {
        longer = sorted[i];
      }
    }
    bytes.u8(0);
    for (int i = 0; i < count; i++) {
      if (tailOf[i] < 0) {
        offsets[i] = bytes.size();
        bytes.zeroTerminated(strings.get(i));
      }
    }
    for (int i = 0; i < count; i++) {
      if (tailOf[i] >= 0) {
        offsets[i] = offsets[tailOf[i]] + strings.get(tailOf[i]).length() - strings.get(i).length();
      }
    }
  }

  private static int compareReversed(String one, String other) {
    int i = one.length();
    int k = other.length();
    while (i > 0 && k > 0) {
      int difference = one.charAt(--i) - other.charAt(--k);
      if (difference != 0) {
        return difference;
      }
    }
    return i - k;
  }

  /** Offset of a string that was added; 0 for the empty one. */
  public int offset(String text) {
    return text.isEmpty() ? 0 : offsets[numbers.getInt(text)];
  }

  public ByteSink bytes() {
    return bytes;
  }
}
