package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.Register;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * A memory operand being built: base + index * scale + displacement + symbol, as {@link Operand}
 * words. Reused.
 */
public final class Address {
  // Bits of the MEMORY operand's value.
  public static final int SCALE_MASK = 3;
  public static final int SEGMENT_FS = 4;
  public static final int SEGMENT_GS = 8;
  public static final int RELOCATION_SHIFT = 4;

  private int flags;
  private int base;
  private int index;
  private int displacement;
  private int symbol;

  Address clear() {
    flags = 0;
    base = 0;
    index = 0;
    displacement = 0;
    symbol = Operand.NO_SYMBOL;
    return this;
  }

  /** {@code displacement(base)}; base is an operand word. */
  Address base(int baseOperand, int disp) {
    clear();
    base = baseOperand;
    displacement = disp;
    return this;
  }

  Address slot(int slot, int disp) {
    return base(Operand.slot(slot), disp);
  }

  /** {@code symbol+displacement(%rip)}; relocation 0 for the usual one. */
  Address ripRelative(int symbolWord, int relocation, int disp) {
    clear();
    base = Operand.usePhysical(Register.RIP);
    symbol = symbolWord;
    flags = relocation << RELOCATION_SHIFT;
    displacement = disp;
    return this;
  }

  /** {@code %fs:symbol@tpoff+disp} or with a base. */
  Address threadPointer(int baseOperand, int symbolWord, int relocation, int disp) {
    clear();
    base = baseOperand;
    symbol = symbolWord;
    flags = SEGMENT_FS | relocation << RELOCATION_SHIFT;
    displacement = disp;
    return this;
  }

  /** Adds a symbolic displacement to a base: {@code symbol@dtpoff+disp(base)}. */
  Address symbolic(int symbolWord, int relocation) {
    symbol = symbolWord;
    flags |= relocation << RELOCATION_SHIFT;
    return this;
  }

  Address index(int indexOperand, int scaleLog) {
    index = indexOperand;
    flags = flags & ~SCALE_MASK | scaleLog;
    return this;
  }

  /** Takes the thread pointer's segment away; whether there was one. */
  boolean dropSegment() {
    boolean had = (flags & SEGMENT_FS) != 0;
    flags &= ~SEGMENT_FS;
    return had;
  }

  /** The address counts in an address space as {@link kit.mir.Function#inSpace} numbers them. */
  Address inSpace(int space) {
    flags |= space * SEGMENT_FS;
    return this;
  }

  boolean hasIndex() {
    return index != 0;
  }

  boolean hasBase() {
    return base != 0;
  }

  boolean isRipRelative() {
    return base == Operand.usePhysical(Register.RIP);
  }

  boolean isSlot() {
    return Operand.kind(base) == Operand.SLOT;
  }

  int base() {
    return base;
  }

  int displacement() {
    return displacement;
  }

  int flags() {
    return flags;
  }

  int index() {
    return index;
  }

  int symbol() {
    return symbol;
  }

  /** Whether the displacement can grow by so much. */
  boolean canAdd(long bytes) {
    long sum = displacement + bytes;
    return sum == (int) sum && (symbol == Operand.NO_SYMBOL || sum > -0x1000000 && sum < 0x1000000);
  }

  Address add(int bytes) {
    displacement += bytes;
    return this;
  }

  /** Adds it as an operand to the row made last. */
  void operand(MachineFunction code) {
    code.memory(flags, base, index, displacement, symbol);
  }

  /** The same with the displacement {@code bytes} further. */
  void operand(MachineFunction code, int bytes) {
    code.memory(flags, base, index, displacement + bytes, symbol);
  }

  void copyFrom(Address other) {
    flags = other.flags;
    base = other.base;
    index = other.index;
    displacement = other.displacement;
    symbol = other.symbol;
  }
}
