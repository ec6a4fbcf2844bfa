package kit.asm;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;

/** An instruction's bytes with its fixups, reusable. */
public final class Encoding {
  private final ByteSink bytes = new ByteSink(32);
  private final IntArrayList offsets = new IntArrayList(2);
  private final IntArrayList widths = new IntArrayList(2);
  private final IntArrayList kinds = new IntArrayList(2);
  private final IntArrayList addends = new IntArrayList(2);
  private final List<Expression> targets = new ArrayList<>(2);

  public void clear() {
    bytes.clear();
    offsets.clear();
    widths.clear();
    kinds.clear();
    addends.clear();
    targets.clear();
  }

  public ByteSink bytes() {
    return bytes;
  }

  /**
   * The field of {@code width} bytes at {@code offset} (its bytes are already appended, zero) gets
   * target + addend.
   *
   * @param kind the psABI's relocation number for the case that it cannot be computed now; whether
   *     it is pc-relative is a property of the kind ({@code kit.obj} table)
   * @param addend what the machine adds: -4 for a 32-bit pc-relative field at the instruction's
   *     end, -5 when a byte follows it
   */
  public void fixup(int offset, int width, Expression target, int kind, int addend) {
    offsets.add(offset);
    widths.add(width);
    targets.add(target);
    kinds.add(kind);
    addends.add(addend);
  }

  public int fixupCount() {
    return offsets.size();
  }

  public int fixupOffset(int index) {
    return offsets.getInt(index);
  }

  public int fixupWidth(int index) {
    return widths.getInt(index);
  }

  public Expression fixupTarget(int index) {
    return targets.get(index);
  }

  public int fixupKind(int index) {
    return kinds.getInt(index);
  }

  public int fixupAddend(int index) {
    return addends.getInt(index);
  }
}
