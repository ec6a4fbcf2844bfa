package kit.mir;

/**
 * The instructions. Columns of a row: {@code type} (of the value defined), {@code a b c} (ints) and
 * {@code imm} (long). A {@link Shape} says which columns are operands. Shift counts are taken
 * modulo the width. Division by zero and MIN/-1 trap or are undefined as the machine has it; the
 * front end never folds them. Comparisons give I32 0 or 1; float comparisons other than FNE are
 * false when unordered.
 */
public enum Op {
  // Constants and addresses.
  /** imm: the value (sign-extended for I32). */
  ICONST(Shape.CONSTANT, 0),
  /**
   * imm: bits 0..63; a and b: low and high half of bits 64..127 (F80: a = sign and exponent, 16
   * bits).
   */
  FCONST(Shape.CONSTANT, 0),
  /** a: symbol number, imm: byte offset. For a thread-local symbol its address in this thread. */
  SYMBOL(Shape.CONSTANT, 0),
  /** a: slot number, imm: byte offset. */
  SLOT(Shape.CONSTANT, 0),
  /** a: block; the address of its code, for computed goto. */
  BLOCK_ADDRESS(Shape.CONSTANT, 0),
  /**
   * a: index of the function's parameter, only at the start of the entry block. An aggregate
   * parameter's value is the address of the callee's own copy.
   */
  PARAMETER(Shape.CONSTANT, 0),
  /** a: index in its block's parameter list; not in the block's instruction list. */
  BLOCK_PARAMETER(Shape.CONSTANT, 0),

  // Integer arithmetic on I32 or I64: a op b.
  ADD(Shape.BINARY, Op.COMMUTES),
  SUB(Shape.BINARY, 0),
  MUL(Shape.BINARY, Op.COMMUTES),
  SDIV(Shape.BINARY, Op.TRAPS),
  UDIV(Shape.BINARY, Op.TRAPS),
  SREM(Shape.BINARY, Op.TRAPS),
  UREM(Shape.BINARY, Op.TRAPS),
  AND(Shape.BINARY, Op.COMMUTES),
  OR(Shape.BINARY, Op.COMMUTES),
  XOR(Shape.BINARY, Op.COMMUTES),
  /** The count b may be I32 or I64. */
  SHL(Shape.BINARY, 0),
  LSHR(Shape.BINARY, 0),
  ASHR(Shape.BINARY, 0),
  ROTL(Shape.BINARY, 0),
  /** High half of the 128-bit (64-bit for I32) product. */
  SMULH(Shape.BINARY, Op.COMMUTES),
  UMULH(Shape.BINARY, Op.COMMUTES),
  NEG(Shape.UNARY, 0),
  NOT(Shape.UNARY, 0),
  /** Number of leading/trailing zero bits; undefined for 0. */
  CLZ(Shape.UNARY, 0),
  CTZ(Shape.UNARY, 0),
  POPCOUNT(Shape.UNARY, 0),
  /** Reverses the bytes. */
  BSWAP(Shape.UNARY, 0),

  // Integer comparisons of a and b (both I32 or both I64), result I32.
  EQ(Shape.COMPARE, Op.COMMUTES),
  NE(Shape.COMPARE, Op.COMMUTES),
  SLT(Shape.COMPARE, 0),
  SLE(Shape.COMPARE, 0),
  SGT(Shape.COMPARE, 0),
  SGE(Shape.COMPARE, 0),
  ULT(Shape.COMPARE, 0),
  ULE(Shape.COMPARE, 0),
  UGT(Shape.COMPARE, 0),
  UGE(Shape.COMPARE, 0),

  // Float arithmetic and comparison.
  FADD(Shape.BINARY, Op.COMMUTES),
  FSUB(Shape.BINARY, 0),
  FMUL(Shape.BINARY, Op.COMMUTES),
  FDIV(Shape.BINARY, 0),
  FNEG(Shape.UNARY, 0),
  FABS(Shape.UNARY, 0),
  FSQRT(Shape.UNARY, 0),
  FEQ(Shape.COMPARE, Op.COMMUTES),
  /** True when unordered. */
  FNE(Shape.COMPARE, Op.COMMUTES),
  FLT(Shape.COMPARE, 0),
  FLE(Shape.COMPARE, 0),
  FGT(Shape.COMPARE, 0),
  FGE(Shape.COMPARE, 0),
  /** True when either is a NaN. */
  FUNORDERED(Shape.COMPARE, Op.COMMUTES),
  /** FLT and FLE that raise no exception for a quiet NaN (IEEE 754 compareQuietLess…). */
  FLT_QUIET(Shape.COMPARE, 0),
  FLE_QUIET(Shape.COMPARE, 0),

  // Conversions of a to the row's type.
  /** Low 8/16 bits of an integer, widened within or to the row's type. */
  SEXT8(Shape.UNARY, 0),
  ZEXT8(Shape.UNARY, 0),
  SEXT16(Shape.UNARY, 0),
  ZEXT16(Shape.UNARY, 0),
  /** I32 to I64. */
  SEXT32(Shape.UNARY, 0),
  ZEXT32(Shape.UNARY, 0),
  /** I64 to I32. */
  TRUNC(Shape.UNARY, 0),
  /** Between float types, rounding to nearest even. */
  FCONVERT(Shape.UNARY, 0),
  /** Signed/unsigned integer (I32 or I64) to float. */
  SITOF(Shape.UNARY, 0),
  UITOF(Shape.UNARY, 0),
  /** Float to signed/unsigned integer, toward zero; out of range as the machine has it. */
  FTOSI(Shape.UNARY, 0),
  FTOUI(Shape.UNARY, 0),
  /** Same bits between I32 and F32, I64 and F64. */
  BITCAST(Shape.UNARY, 0),
  /** a: I32 condition, b: value when not 0, c: value when 0. */
  SELECT(Shape.TERNARY, 0),
  /** The value of a; passes use it, the front end does not. */
  COPY(Shape.UNARY, 0),

  // Memory. Addresses are I64. c: MemoryType ordinal | Function.VOLATILE | alignment, see
  // Function.access.
  /** [a + imm]. */
  LOAD(Shape.LOAD, Op.READS),
  /** [a + imm] = b. */
  STORE(Shape.STORE, Op.WRITES),
  /**
   * Copies imm bytes from [b] to [a]; the two are equal or do not overlap. c: alignment and
   * volatile bit as access(I64…).
   */
  COPY_BLOCK(Shape.STORE, Op.READS | Op.WRITES),
  /** Sets imm bytes at [a] to zero. c as COPY_BLOCK. */
  ZERO_BLOCK(Shape.UNARY_EFFECT, Op.WRITES),
  /**
   * a: size in bytes (I64), imm: alignment; the address of fresh stack memory that lives until
   * STACK_RESTORE or return.
   */
  ALLOCA(Shape.UNARY, Op.EFFECT),
  STACK_SAVE(Shape.NONE, Op.EFFECT),
  STACK_RESTORE(Shape.UNARY_EFFECT, Op.EFFECT),

  // Atomics: memory type and order in c (Function.access with ATOMIC order bits); imm: the
  // AtomicOperation of RMW.
  ATOMIC_LOAD(Shape.LOAD, Op.READS | Op.EFFECT),
  ATOMIC_STORE(Shape.STORE, Op.WRITES | Op.EFFECT),
  /** [a] = [a] op b; the old value. imm: {@link AtomicOperation} ordinal. */
  ATOMIC_RMW(Shape.BINARY, Op.READS | Op.WRITES | Op.EFFECT),
  /**
   * Pool list at b: expected, desired values. [a] compared with expected; the old value of [a]
   * (equal to expected exactly when the exchange happened).
   */
  ATOMIC_CMPXCHG(Shape.POOL, Op.READS | Op.WRITES | Op.EFFECT),
  /** imm: order. */
  FENCE(Shape.NONE, Op.EFFECT),

  // Calls and variable arguments.
  /** See {@link Function} for the layout: a: callee value or -1, b: symbol or -1, c: pool. */
  CALL(Shape.POOL, Op.READS | Op.WRITES | Op.EFFECT),
  /** Initialises the va_list at [a] for this function. */
  VA_START(Shape.UNARY_EFFECT, Op.WRITES | Op.EFFECT),
  /** Next scalar argument of the row's type from the va_list at [a]. */
  VA_ARG(Shape.UNARY, Op.READS | Op.WRITES | Op.EFFECT),
  /** Next argument of aggregate type number c from the va_list at [a] is copied to [b]. */
  VA_ARG_AGGREGATE(Shape.STORE, Op.READS | Op.WRITES | Op.EFFECT),

  /**
   * Writes code to the {@link #TRAMPOLINE_SIZE} bytes at [a] that calls the function of symbol c
   * with b as its static chain ({@link Signature#chain}) and all other arguments as they come. The
   * memory may be part of the stack, which is then executable.
   */
  TRAMPOLINE(Shape.STORE, Op.WRITES | Op.EFFECT),

  // Odds and ends.
  /** imm: level; the frame address (rbp, x29, s0) of this function or a caller. */
  FRAME_ADDRESS(Shape.NONE, Op.EFFECT),
  RETURN_ADDRESS(Shape.NONE, Op.EFFECT),
  /** a: index in {@link Function#inlineAssemblies()}, c: pool list with one value per operand. */
  ASM(Shape.POOL, Op.READS | Op.WRITES | Op.EFFECT),
  /** Marks the start of a source line/scope for -g; no code. */
  NOP(Shape.NONE, Op.EFFECT),

  // Terminators. Edges are pool lists, see Function.
  JUMP(Shape.TERMINATOR, Op.TERMINATES),
  /** a: I32 or I64 condition; edge 0 when not zero, edge 1 when zero. */
  BRANCH(Shape.TERMINATOR, Op.TERMINATES),
  /** a: I32 or I64 value; edge 0 is the default, edge i + 1 is taken for case value i. */
  SWITCH(Shape.TERMINATOR, Op.TERMINATES),
  /** a: address from BLOCK_ADDRESS; the edges are all blocks whose address is taken. */
  GOTO(Shape.TERMINATOR, Op.TERMINATES),
  /**
   * ASM as a terminator (asm goto): edge 0 is the fall-through, the others its labels. a, c as ASM;
   * edges at b.
   */
  ASM_GOTO(Shape.TERMINATOR, Op.TERMINATES | Op.READS | Op.WRITES),
  /** a: value or -1. An aggregate result: a is the address of the bytes to return. */
  RETURN(Shape.TERMINATOR, Op.TERMINATES),
  /** Stops the program (ud2, brk). */
  TRAP(Shape.TERMINATOR, Op.TERMINATES),
  /** Control never comes here. */
  UNREACHABLE(Shape.TERMINATOR, Op.TERMINATES);

  /** Which columns hold what. */
  public enum Shape {
    NONE,
    /** No value operands. */
    CONSTANT,
    /** a. */
    UNARY,
    /** a; defines nothing. */
    UNARY_EFFECT,
    /** a, b. */
    BINARY,
    /** a, b of one type; the result is I32. */
    COMPARE,
    TERNARY,
    /** a: address, imm: offset, c: access. */
    LOAD,
    /** a: address, b: value, imm: offset, c: access; defines nothing. */
    STORE,
    /** Operands in a pool list. */
    POOL,
    TERMINATOR
  }

  static final int COMMUTES = 1;
  static final int TRAPS = 2;
  static final int READS = 4;
  static final int WRITES = 8;
  static final int EFFECT = 16;
  static final int TERMINATES = 32;

  /** Bytes that a {@link #TRAMPOLINE} takes on any target; it is aligned to 16. */
  public static final int TRAMPOLINE_SIZE = 32;

  private static final Op[] ALL = values();

  private final Shape shape;
  private final int flags;

  Op(Shape shape, int flags) {
    this.shape = shape;
    this.flags = flags;
  }

  public static Op of(int ordinal) {
    return ALL[ordinal];
  }

  public Shape shape() {
    return shape;
  }

  public boolean commutes() {
    return (flags & COMMUTES) != 0;
  }

  public boolean readsMemory() {
    return (flags & READS) != 0;
  }

  public boolean writesMemory() {
    return (flags & WRITES) != 0;
  }

  /** Whether the row must stay though nobody uses its value. */
  public boolean hasEffect() {
    return (flags & (WRITES | EFFECT | TERMINATES | TRAPS)) != 0;
  }

  public boolean isTerminator() {
    return (flags & TERMINATES) != 0;
  }
}
