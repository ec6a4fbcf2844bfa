package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Initializer.Entry;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.RecordDefinition.Field;
import org.jspecify.annotations.Nullable;

/**
 * Collects the stores of one initialiser, sorted by place. A later store replaces what it covers
 * (C11 6.7.9p19); one into the middle of an earlier whole (a structure value) follows it. In the
 * usual case, places that rise, adding is appending.
 */
public final class InitializerBuilder {
  private final Context context;
  private final List<Entry> entries = new ArrayList<>();

  /** One past the last bit stored so far. */
  private long endBit;

  /** What is done to a place: a store, or without an entry the removal of what is there. */
  private record Step(@Nullable Entry entry, long offset, long size) {}

  /** What was done while {@link #noting} is above zero. */
  private final List<Step> noted = new ArrayList<>(0);

  private int noting;

  public InitializerBuilder(Context context) {
    this.context = context;
  }

  /** Whether a store has taken the place of another since this was last set to false. */
  public boolean overwrote;

  public List<Entry> entries() {
    return entries;
  }

  public int count() {
    return entries.size();
  }

  /** One past the last byte stored. */
  public long end() {
    return (endBit + 7) / 8;
  }

  private long bits(CType type) {
    return type instanceof ArrayType a && a.isIncomplete()
        ? 0
        : Math.max(0, context.layout.size(type)) * 8;
  }

  private static long firstBit(Entry entry) {
    return entry.offset() * 8 + (entry.bitWidth() >= 0 ? entry.bitOffset() : 0);
  }

  private long lastBit(Entry entry) {
    return firstBit(entry) + (entry.bitWidth() >= 0 ? entry.bitWidth() : bits(entry.type()));
  }

  /**
   * Adds a store to a member ({@code field} a bit-field) or to plain memory ({@code field} null).
   */
  public void add(long offset, Field field, CType type, Expression value) {
    Entry entry =
        field == null || !field.isBitField()
            ? new Entry(offset, -1, -1, 0, type, value)
            : new Entry(
                offset, field.bitOffset(), field.bitWidth(), field.storageSize(), type, value);
    add(entry);
  }

  private void add(Entry entry) {
    if (noting > 0) {
      noted.add(new Step(entry, entry.offset(), 0));
    }
    long first = firstBit(entry);
    long last = lastBit(entry);
    if (first >= endBit) {
      entries.add(entry);
      endBit = last;
      return;
    }
    clearBits(first, last);
    int at = entries.size();
    while (at > 0 && firstBit(entries.get(at - 1)) > first) {
      at--;
    }
    entries.add(at, entry);
    endBit = Math.max(endBit, last);
  }

  /** Drops the stores that lie within these bytes. */
  public void clear(long offset, long size) {
    if (noting > 0) {
      noted.add(new Step(null, offset, size));
    }
    if (offset * 8 < endBit) {
      clearBits(offset * 8, (offset + size) * 8);
    }
  }

  private void clearBits(long first, long last) {
    int from = lowerBound(first);
    int to = from;
    int kept = from;
    overwrote |= from < entries.size() && firstBit(entries.get(from)) < last;
    while (to < entries.size() && firstBit(entries.get(to)) < last) {
      Entry entry = entries.get(to);
      if (lastBit(entry) > last) {
        entries.set(kept++, entry);
      }
      to++;
    }
    if (kept != to) {
      entries.subList(kept, to).clear();
    }
  }

  /** First entry that begins at or behind the bit. */
  private int lowerBound(long bit) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firstBit(entries.get(middle)) < bit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From here on the stores are noted, for {@link #repeat}; calls nest. Returns where it began. */
  public int note() {
    noting++;
    return noted.size();
  }

  /**
   * Repeats the stores noted since {@code from} {@code times} more times, each {@code size} bytes
   * further on, and ends that noting.
   */
  public void repeat(int from, long size, long times) {
    List<Step> steps = List.copyOf(noted.subList(from, noted.size()));
    for (long k = 1; k <= times; k++) {
      for (Step step : steps) {
        Entry e = step.entry();
        long offset = step.offset() + k * size;
        if (e == null) {
          clear(offset, step.size());
        } else {
          add(new Entry(offset, e.bitOffset(), e.bitWidth(), e.storageSize(), e.type(), e.value()));
        }
      }
    }
    noting--;
    if (noting == 0) {
      noted.clear();
    }
  }

  /** Copies the stores of another initialiser to {@code offset}. */
  public void addAll(Initializer other, long offset) {
    clear(offset, other.size());
    for (Entry e : other.entries()) {
      add(
          new Entry(
              e.offset() + offset,
              e.bitOffset(),
              e.bitWidth(),
              e.storageSize(),
              e.type(),
              e.value()));
    }
  }
}
