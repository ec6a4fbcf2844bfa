package kit.backend.x86_64.select;

/**
 * Pseudo forms: rows of machine code that emission expands to several instructions, with branches
 * inside that the register allocator need not see. Operand lists are in the comments; D defined, E
 * defined early, U used, C changed, M memory, I immediate.
 */
public final class Pseudo {
  public static final int FIRST = 1 << 20;

  /** No operands: return sequence (callee-saved registers, leave, ret). */
  public static final int RETURN = FIRST;

  /** E (f64 or f32 result), U (i64), E (i64 scratch); immediate 4 or 8: size of the result. */
  public static final int UNSIGNED_TO_FLOAT = FIRST + 1;

  /** E (i64), U (float), E (float scratch), memory of 2^63 constant, immediate 4 or 8. */
  public static final int FLOAT_TO_UNSIGNED = FIRST + 2;

  /** C (vector), U (vector), immediate condition: moves U to C unless the condition holds. */
  public static final int KEEP_VECTOR_IF = FIRST + 3;

  /**
   * C rax (old value), U operand, E scratch, M, immediate width | AtomicOperation << 8:
   * compare-and-exchange loop.
   */
  public static final int ATOMIC_LOOP = FIRST + 4;

  /**
   * M slot of the register save area, immediate first general register index, immediate first
   * vector register index: saves the argument registers that are not named.
   */
  public static final int SAVE_VARIADIC = FIRST + 5;

  /** Symbol operand; rax defined: __tls_get_addr of a symbol, general dynamic. */
  public static final int TLS_GENERAL = FIRST + 6;

  /** Symbol operand; rax defined: local dynamic module base. */
  public static final int TLS_LOCAL = FIRST + 7;

  /** Immediate: index of the inline assembly record of the function. */
  public static final int ASSEMBLY = FIRST + 8;

  /** rep movsq: rdi, rsi, rcx changed. */
  public static final int REP_MOVSQ = FIRST + 9;

  /** rep stosq: rdi, rcx changed, rax used. */
  public static final int REP_STOSQ = FIRST + 10;

  /** M a, M b, immediate condition: loads b to the x87 stack, or a when the condition holds. */
  public static final int X87_SELECT = FIRST + 11;

  /** U sign (i64), M 2^64 as f32: adds it to the x87 top when the sign register is negative. */
  public static final int X87_ADJUST_UNSIGNED = FIRST + 12;

  /**
   * E i64 result, M 8-byte temporary, M 2^63 as f32: pops the x87 top as an unsigned integer; the
   * control word says truncate.
   */
  public static final int X87_TO_UNSIGNED = FIRST + 13;

  /** D: a vector register becomes all zero. */
  public static final int ZERO_VECTOR = FIRST + 14;

  /** D i64: the address above the outgoing argument area. */
  public static final int LEA_OUTGOING_END = FIRST + 15;

  /**
   * No operands: aligns the stack pointer as the outgoing arguments need, when that is more than 16
   * bytes.
   */
  public static final int ALIGN_STACK = FIRST + 16;

  /** C i64 size: moves the stack pointer down by the size, page by page, touching each. */
  public static final int ALLOCATE_PROBED = FIRST + 17;

  private static final String[] NAMES = {
    "return",
    "u64tof",
    "ftou64",
    "keepifx",
    "atomicloop",
    "savevariadic",
    "tlsgd",
    "tlsld",
    "asm",
    "repmovsq",
    "repstosq",
    "fselect",
    "fadjust",
    "ftou64x87",
    "zerox",
    "leaoutgoing",
    "alignstack",
    "allocateprobed"
  };

  private Pseudo() {}

  /** Name for dumps. */
  public static String name(int form) {
    int index = form - FIRST;
    return index >= 0 && index < NAMES.length ? NAMES[index] : "pseudo" + index;
  }
}
