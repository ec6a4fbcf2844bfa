package kit.obj.elf;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kit.base.ByteSink;

/**
 * A string table being built: equal strings are stored once, in order of first use; offset 0 is the
 * empty string.
 */
public final class ElfStrings {
  private final ByteSink bytes = new ByteSink(256);
  private final Object2IntOpenHashMap<String> offsets = new Object2IntOpenHashMap<>();

  public ElfStrings() {
    offsets.defaultReturnValue(-1);
    bytes.u8(0);
  }

  /** The offset of {@code text}, added when new. */
  public int add(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int known = offsets.getInt(text);
    if (known >= 0) {
      return known;
    }
    int at = bytes.size();
    bytes.zeroTerminated(text);
    offsets.put(text, at);
    return at;
  }

  /**
   * Appends {@code text} without looking for an equal string: for names that are known to differ.
   */
  public int append(String text) {
    int at = bytes.size();
    bytes.zeroTerminated(text);
    return at;
  }

  /**
   * Adds {@code prefix + text} and lets {@code text} share its tail, as in ".rela.text" and
   * ".text". Returns the offset of the whole.
   */
  public int addWithTail(String prefix, String text) {
    int whole = add(prefix + text);
    offsets.putIfAbsent(text, whole + prefix.length());
    return whole;
  }

  public ByteSink bytes() {
    return bytes;
  }
}
