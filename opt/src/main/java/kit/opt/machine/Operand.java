package kit.opt.machine;

/**
 * Operands of machine instructions as packed ints. A word is a kind (3 bits), roles (use,
 * definition, early definition) and a value (26 bits). Memory and symbol operands are followed by
 * more words; {@link #length} gives the number of words in all.
 *
 * <ul>
 *   <li>VIRTUAL, PHYSICAL: value is the register. Roles say whether it is read, written, or both.
 *   <li>IMMEDIATE: value is an index of {@link MachineFunction#longAt}.
 *   <li>MEMORY: flags (the target's: scale, segment, relocation) in the value; then base (VIRTUAL,
 *       PHYSICAL, SLOT or NONE), index (VIRTUAL, PHYSICAL or NONE), displacement, symbol.
 *   <li>SYMBOL: an immediate or call target: flags in the value; then symbol, addend.
 *   <li>BLOCK: a branch target; value is the block.
 * </ul>
 *
 * <p>A symbol word is a unit symbol (0 or more), {@link #NO_SYMBOL}, or {@code ~n} for the code
 * generator's own label n.
 */
public final class Operand {
  public static final int NONE = 0;
  public static final int VIRTUAL = 1;
  public static final int PHYSICAL = 2;
  public static final int IMMEDIATE = 3;
  public static final int MEMORY = 4;
  public static final int SLOT = 5;
  public static final int BLOCK = 6;
  public static final int SYMBOL = 7;

  public static final int USE = 1 << 28;
  public static final int DEFINE = 1 << 27;

  /** Of a definition: written before all uses are read, so it shares no register with them. */
  public static final int EARLY = 1 << 26;

  public static final int MEMORY_WORDS = 5;
  public static final int SYMBOL_WORDS = 3;
  public static final int NO_SYMBOL = Integer.MIN_VALUE;

  /** Greatest value of an operand. */
  public static final int VALUE_LIMIT = (1 << 26) - 1;

  private static final int KIND_SHIFT = 29;

  private Operand() {}

  public static int kind(int operand) {
    return operand >>> KIND_SHIFT;
  }

  public static int value(int operand) {
    return operand & VALUE_LIMIT;
  }

  public static int of(int kind, int value) {
    return kind << KIND_SHIFT | value;
  }

  /** A virtual register that is read. */
  public static int use(int register) {
    return VIRTUAL << KIND_SHIFT | USE | register;
  }

  /** A virtual register that is written. */
  public static int define(int register) {
    return VIRTUAL << KIND_SHIFT | DEFINE | register;
  }

  /** A virtual register that is read, then written. */
  public static int change(int register) {
    return VIRTUAL << KIND_SHIFT | USE | DEFINE | register;
  }

  public static int usePhysical(int register) {
    return PHYSICAL << KIND_SHIFT | USE | register;
  }

  public static int definePhysical(int register) {
    return PHYSICAL << KIND_SHIFT | DEFINE | register;
  }

  public static int changePhysical(int register) {
    return PHYSICAL << KIND_SHIFT | USE | DEFINE | register;
  }

  public static int slot(int slot) {
    return of(SLOT, slot);
  }

  public static int block(int block) {
    return of(BLOCK, block);
  }

  /** The same operand with a physical register in place of its virtual one. */
  public static int assigned(int operand, int physical) {
    return PHYSICAL << KIND_SHIFT | operand & (USE | DEFINE | EARLY) | physical;
  }

  /** Words that the operand at its first word takes. */
  public static int length(int operand) {
    int kind = operand >>> KIND_SHIFT;
    return kind == MEMORY ? MEMORY_WORDS : kind == SYMBOL ? SYMBOL_WORDS : 1;
  }
}
