package kit.backend.x86_64.instruction;

/**
 * The operands of one instruction; one object is reused for all. An instruction has at most four
 * operands of which at most one is memory, so memory has one set of columns. Operand numbers are in
 * the order of the manuals, destination first.
 *
 * <p>Targets: a symbol is its number (0 or more), a code label is {@code ~number} (negative),
 * {@link #NO_TARGET} is none. Example: {@code addq $1, foo+8(%rip)} is {@code
 * clear().ripRelative(0, foo, 8, 0).immediate(1, 1)}.
 */
public final class Operands {
  public static final int MAXIMUM = 4;
  public static final int NO_TARGET = Integer.MIN_VALUE;

  // What an operand is.
  public static final int NONE = 0;
  public static final int REGISTER = 1;
  public static final int MEMORY = 2;
  public static final int IMMEDIATE = 3;

  /**
   * A branch target: label or symbol in {@link #target}, else {@link #immediate} is the distance
   * from the end of the instruction.
   */
  public static final int BRANCH = 4;

  // Bits of prefixes.
  public static final int LOCK = 1;
  public static final int REP = 2;
  public static final int REPNE = 4;
  public static final int NOTRACK = 8;
  public static final int DATA16 = 16;
  public static final int REX_W = 32;

  /** Asks for disp32 where disp8 would do. */
  public static final int DISPLACEMENT32 = 64;

  /** Asks for disp8 where none would do. */
  public static final int DISPLACEMENT8 = 128;

  /** Asks for a three-byte VEX prefix. */
  public static final int VEX3 = 256;

  /**
   * Asks, between two registers, for the form whose destination is in ModRM.reg; STORE for the
   * other.
   */
  public static final int LOAD = 512;

  /** A REX prefix even when it has no bit. */
  public static final int REX = 1024;

  public static final int REX_R = 2048;
  public static final int REX_X = 4096;
  public static final int REX_B = 8192;
  public static final int STORE = 16384;

  /** Asks for an EVEX prefix, for VEX. */
  public static final int EVEX = 1 << 15;

  public static final int VEX = 1 << 16;

  // Kinds of rounding, by the number in EVEX.L'L.
  public static final int NO_ROUNDING = 0;
  public static final int ROUND_NEAREST = 1;
  public static final int ROUND_DOWN = 2;
  public static final int ROUND_UP = 3;
  public static final int ROUND_TO_ZERO = 4;

  /** {@code {sae}}: no exceptions, rounding as usual. */
  public static final int SUPPRESS_EXCEPTIONS = 5;

  public int count;

  /** NONE, REGISTER…; by operand. */
  public final int[] kind = new int[MAXIMUM];

  /** Register id, by operand. */
  public final int[] register = new int[MAXIMUM];

  /**
   * Bits of the operand as written in assembler text, or 0: not known (memory, or code generation,
   * which names the form).
   */
  public final int[] width = new int[MAXIMUM];

  /**
   * Value of the immediate, or its addend when symbolic; of a branch its distance or the addend of
   * its target.
   */
  public long immediate;

  /** Target of the immediate or branch, NO_TARGET when it is a number. */
  public int target;

  /** Relocation number for {@link #target}, or 0 for the form's usual one. */
  public int targetRelocation;

  /** Value of a second immediate ({@code enter}), a number. */
  public long secondImmediate;

  /**
   * Memory: base (general register, RIP or NONE), index (general register or NONE, vector register
   * for gathers).
   */
  public int base;

  public int index;

  /** 1, 2, 4 or 8. */
  public int scale;

  /** Displacement, or the addend when symbolic. */
  public long displacement;

  public int symbol;

  /** Relocation number for {@link #symbol}, or 0 for the usual one. */
  public int symbolRelocation;

  /** Segment register or NONE. */
  public int segment;

  /** Bits of a vector index as written, or 0: not known. */
  public int indexBits;

  /** 64, or 32 with the address size prefix. */
  public int addressBits;

  public int prefixes;

  /** AVX-512: the mask register's number 1..7, or 0. */
  public int mask;

  /** AVX-512: elements that are masked out become zero. */
  public boolean zeroing;

  /** In {@link #broadcast}: as often as the form says. */
  public static final int ANY_BROADCAST = -1;

  /** AVX-512: {@code {1to8}}: how often the element in memory is repeated, or 0. */
  public int broadcast;

  /** AVX-512: NO_ROUNDING … SUPPRESS_EXCEPTIONS. */
  public int rounding;

  public Operands() {
    clear();
  }

  /** Back to no operands. */
  public Operands clear() {
    count = 0;
    kind[0] = kind[1] = kind[2] = kind[3] = NONE;
    width[0] = width[1] = width[2] = width[3] = 0;
    immediate = 0;
    target = NO_TARGET;
    targetRelocation = 0;
    secondImmediate = 0;
    base = Register.NONE;
    index = Register.NONE;
    scale = 1;
    displacement = 0;
    symbol = NO_TARGET;
    symbolRelocation = 0;
    segment = Register.NONE;
    indexBits = 0;
    addressBits = 64;
    prefixes = 0;
    mask = 0;
    zeroing = false;
    broadcast = 0;
    rounding = NO_ROUNDING;
    return this;
  }

  /** Whether something is asked for that only EVEX has, registers apart. */
  public boolean needsEvex() {
    return mask != 0 || broadcast != 0 || rounding != NO_ROUNDING || (prefixes & EVEX) != 0;
  }

  private void set(int operand, int what) {
    kind[operand] = what;
    if (operand >= count) {
      count = operand + 1;
    }
  }

  public Operands register(int operand, int id) {
    set(operand, REGISTER);
    register[operand] = id;
    return this;
  }

  public Operands immediate(int operand, long value) {
    set(operand, IMMEDIATE);
    immediate = value;
    return this;
  }

  /** {@code relocation} 0: the usual one of the form. */
  public Operands symbolicImmediate(int operand, int targetOrLabel, long addend, int relocation) {
    set(operand, IMMEDIATE);
    immediate = addend;
    target = targetOrLabel;
    targetRelocation = relocation;
    return this;
  }

  /** {@code disp(base)}. */
  public Operands memory(int operand, int baseRegister, long disp) {
    set(operand, MEMORY);
    base = baseRegister;
    displacement = disp;
    return this;
  }

  /** {@code disp(base,index,scale)}; base or index may be NONE. */
  public Operands memory(
      int operand, int baseRegister, int indexRegister, int scaleFactor, long disp) {
    set(operand, MEMORY);
    base = baseRegister;
    index = indexRegister;
    scale = scaleFactor;
    displacement = disp;
    return this;
  }

  /** {@code symbol+addend(%rip)}; {@code relocation} 0: R_X86_64_PC32. */
  public Operands ripRelative(int operand, int symbolOrLabel, long addend, int relocation) {
    set(operand, MEMORY);
    base = Register.RIP;
    symbol = symbolOrLabel;
    displacement = addend;
    symbolRelocation = relocation;
    return this;
  }

  /**
   * Makes the displacement of the memory operand symbolic: {@code symbol@…+disp(base,index,scale)}.
   */
  public Operands symbolic(int symbolOrLabel, int relocation) {
    symbol = symbolOrLabel;
    symbolRelocation = relocation;
    return this;
  }

  public Operands segment(int id) {
    segment = id;
    return this;
  }

  /**
   * A branch or call to a symbol or label; {@code relocation} 0: R_X86_64_PLT32 for a symbol,
   * R_X86_64_PC32 for a label.
   */
  public Operands branch(int operand, int symbolOrLabel, long addend, int relocation) {
    set(operand, BRANCH);
    target = symbolOrLabel;
    immediate = addend;
    targetRelocation = relocation;
    return this;
  }

  /** A branch over {@code distance} bytes from the end of the instruction. */
  public Operands branchBy(int operand, long distance) {
    set(operand, BRANCH);
    immediate = distance;
    return this;
  }

  public Operands prefix(int bits) {
    prefixes |= bits;
    return this;
  }

  /** The label as a target. */
  public static int label(int number) {
    return ~number;
  }
}
