package kit.backend.x86_64.select;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;

/**
 * What the functions of a unit share: the numbers of the code generator's own labels and the pool
 * of literals. Labels are dense ints, written {@code .LK5} in text; in operands they are {@code
 * ~number}.
 */
public final class UnitState {
  /** A literal: 4, 8 or 16 bytes. */
  private record Literal(long low, long high, int size) {}

  private int labels;
  private final Object2IntLinkedOpenHashMap<Literal> literals = new Object2IntLinkedOpenHashMap<>();
  private final IntArrayList literalLabels = new IntArrayList();
  private final IntArrayList literalSizes = new IntArrayList();
  private final LongArrayList literalLow = new LongArrayList();
  private final LongArrayList literalHigh = new LongArrayList();

  public UnitState() {
    literals.defaultReturnValue(-1);
  }

  /** A fresh label. */
  public int newLabel() {
    return labels++;
  }

  /** Label of a literal of {@code size} bytes, equal ones shared. */
  public int literal(long low, long high, int size) {
    Literal key = new Literal(low, high, size);
    int label = literals.getInt(key);
    if (label < 0) {
      label = newLabel();
      literals.put(key, label);
      literalLabels.add(label);
      literalSizes.add(size);
      literalLow.add(low);
      literalHigh.add(high);
    }
    return label;
  }

  public int literalCount() {
    return literalLabels.size();
  }

  public int literalLabel(int index) {
    return literalLabels.getInt(index);
  }

  public int literalSize(int index) {
    return literalSizes.getInt(index);
  }

  public long literalLow(int index) {
    return literalLow.getLong(index);
  }

  public long literalHigh(int index) {
    return literalHigh.getLong(index);
  }

  private boolean executableStack;

  /** Some function keeps code on its stack. */
  void setExecutableStack() {
    executableStack = true;
  }

  public boolean executableStack() {
    return executableStack;
  }
}
