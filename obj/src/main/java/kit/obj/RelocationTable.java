package kit.obj;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * Relocations of a section as columns: byte offset, kind (number in the machine's table), symbol
 * (number in the object), addend.
 */
public final class RelocationTable {
  private final LongArrayList offsets = new LongArrayList(0);
  private final IntArrayList kinds = new IntArrayList(0);
  private final IntArrayList symbols = new IntArrayList(0);
  private final LongArrayList addends = new LongArrayList(0);

  /**
   * {@code kind} is the psABI's ELF relocation number, which is also the kind's id in the machine's
   * relocation table.
   */
  public void add(long offset, int kind, int symbol, long addend) {
    offsets.add(offset);
    kinds.add(kind);
    symbols.add(symbol);
    addends.add(addend);
  }

  /** Removes all rows. */
  public void clear() {
    offsets.clear();
    kinds.clear();
    symbols.clear();
    addends.clear();
  }

  public int size() {
    return offsets.size();
  }

  public long offset(int row) {
    return offsets.getLong(row);
  }

  public int kind(int row) {
    return kinds.getInt(row);
  }

  public int symbol(int row) {
    return symbols.getInt(row);
  }

  public long addend(int row) {
    return addends.getLong(row);
  }
}
