package kit.frontend.ast;

/**
 * Builtins that survive checking. All others are folded by the checker (__builtin_constant_p,
 * types_compatible_p, choose_expr, offsetof, object_size, expect, assume_aligned, inf, nan…) or
 * become calls of the library function of the same meaning (__builtin_memcpy, printf, strlen…).
 */
public enum Builtin {
  /** (list address). */
  /**
   * Instructions of the machine ({@code kit.frontend.check.MachineBuiltins}): row and name of the
   * table as constants, then the arguments.
   */
  MACHINE,
  VA_START,
  /** {@code __builtin_ms_va_start}: the argument is the address of the list. */
  MS_VA_START,
  VA_END,
  /** (destination address, source address). */
  VA_COPY,
  /** (size: size_t) */
  ALLOCA,
  /** (size: size_t, alignment in bits: constant). */
  ALLOCA_WITH_ALIGN,
  UNREACHABLE,
  TRAP,
  PREFETCH,
  BSWAP16,
  BSWAP32,
  BSWAP64,
  BSWAP128,
  /**
   * Bit counts work on their argument's type, any integer's, and give int. CLZ and CTZ may have a
   * second argument: the result for zero, an int.
   */
  CLZ,
  CTZ,
  POPCOUNT,
  PARITY,
  FFS,
  CLRSB,
  /** (a, b, pointer): any integer types; stores the wrapped result, gives _Bool overflow. */
  ADD_OVERFLOW,
  SUB_OVERFLOW,
  MUL_OVERFLOW,
  /** As above with a third operand of the wished type instead of the pointer; nothing is stored. */
  ADD_OVERFLOW_P,
  SUB_OVERFLOW_P,
  MUL_OVERFLOW_P,
  /** (level: constant). */
  FRAME_ADDRESS,
  RETURN_ADDRESS,
  /** (pointer) the same. */
  EXTRACT_RETURN_ADDRESS,
  SETJMP,
  LONGJMP,
  ABS,
  FABS,
  SQRT,
  COPYSIGN,
  ISNAN,
  ISINF,
  /** 1, -1 or 0. */
  ISINF_SIGN,
  ISFINITE,
  ISNORMAL,
  SIGNBIT,
  /** (nan, infinite, normal, subnormal, zero, x). */
  FPCLASSIFY,
  ISGREATER,
  ISGREATEREQUAL,
  ISLESS,
  ISLESSEQUAL,
  ISLESSGREATER,
  ISUNORDERED,
  /** (real, imaginary). */
  COMPLEX,
  // __atomic family: the first argument is the address of the object; orders are constants or
  // values.
  ATOMIC_LOAD_N,
  ATOMIC_LOAD,
  ATOMIC_STORE_N,
  ATOMIC_STORE,
  ATOMIC_EXCHANGE_N,
  ATOMIC_EXCHANGE,
  ATOMIC_COMPARE_EXCHANGE_N,
  ATOMIC_COMPARE_EXCHANGE,
  ATOMIC_FETCH_ADD,
  ATOMIC_FETCH_SUB,
  ATOMIC_FETCH_AND,
  ATOMIC_FETCH_OR,
  ATOMIC_FETCH_XOR,
  ATOMIC_FETCH_NAND,
  ATOMIC_ADD_FETCH,
  ATOMIC_SUB_FETCH,
  ATOMIC_AND_FETCH,
  ATOMIC_OR_FETCH,
  ATOMIC_XOR_FETCH,
  ATOMIC_NAND_FETCH,
  ATOMIC_TEST_AND_SET,
  ATOMIC_CLEAR,
  ATOMIC_THREAD_FENCE,
  ATOMIC_SIGNAL_FENCE,
  // __sync family.
  SYNC_BOOL_COMPARE_AND_SWAP,
  SYNC_VAL_COMPARE_AND_SWAP,
  SYNC_LOCK_TEST_AND_SET,
  SYNC_LOCK_RELEASE,
  SYNC_SYNCHRONIZE,
  // Vectors.
  SHUFFLE,
  SHUFFLEVECTOR,
  CONVERTVECTOR,
  CLEAR_CACHE,
  CLEAR_PADDING,
  /**
   * In an always_inline function, of what depends on its parameters: lowering answers for each call
   * apart. (pointer, kind: constant), size_t; and (any scalar), int. Arguments are not evaluated.
   */
  OBJECT_SIZE,
  CONSTANT_P,
  VA_ARG_PACK,
  VA_ARG_PACK_LEN,
  /** The bits of an unsigned integer of 8 to 64 bits in the other order. */
  BITREVERSE,
  /** (unsigned integer, int count): any width; counts are taken modulo the width. */
  ROTATE_LEFT,
  /** The power of two at or above (CEIL), or at or below, an unsigned integer; 0 below 1. */
  BIT_CEIL,
  BIT_FLOOR,
  /** The registers and stack with which the function was called: the address of their copy. */
  APPLY_ARGS,
  /** (function, what APPLY_ARGS gave, bytes of stack): the address of all its results. */
  APPLY,
  /** (what APPLY gave): returns it from this function. */
  RETURN_APPLIED,
  /** All registers that calls preserve are saved in the frame. */
  UNWIND_INIT,
  DWARF_CFA,
  THREAD_POINTER,
  STACK_SAVE,
  STACK_RESTORE
}
