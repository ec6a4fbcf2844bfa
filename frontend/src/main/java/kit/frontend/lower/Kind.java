package kit.frontend.lower;

import kit.base.floating.FloatFormat;
import kit.mir.MemoryType;
import kit.mir.ValueType;

/**
 * How values of a C type are represented in MIR. Scalars have a value type and a memory type; the
 * others live in memory.
 */
enum Kind {
  VOID(ValueType.VOID, null, false),
  BOOL(ValueType.I32, MemoryType.U8, false),
  S8(ValueType.I32, MemoryType.S8, true),
  U8(ValueType.I32, MemoryType.U8, false),
  S16(ValueType.I32, MemoryType.S16, true),
  U16(ValueType.I32, MemoryType.U16, false),
  S32(ValueType.I32, MemoryType.I32, true),
  U32(ValueType.I32, MemoryType.I32, false),
  S64(ValueType.I64, MemoryType.I64, true),
  /** Also pointers. */
  U64(ValueType.I64, MemoryType.I64, false),
  /** Computed as F32; see {@link HalfFloats}. */
  F16(ValueType.F32, MemoryType.F16, true),
  F32(ValueType.F32, MemoryType.F32, true),
  F64(ValueType.F64, MemoryType.F64, true),
  F80(ValueType.F80, MemoryType.F80, true),
  F128(ValueType.F128, MemoryType.F128, true),
  /** 128-bit integers: two I64 halves, low first. */
  WIDE_SIGNED(ValueType.VOID, null, true),
  WIDE_UNSIGNED(ValueType.VOID, null, false),
  /** Two elements, real first. */
  COMPLEX(ValueType.VOID, null, false),
  /** _BitInt of more than 128 bits: limbs of 64 bits in memory. */
  LIMBS(ValueType.VOID, null, false),
  /** Structures and unions. */
  RECORD(ValueType.VOID, null, false),
  VECTOR(ValueType.VOID, null, false),
  ARRAY(ValueType.VOID, null, false),
  FUNCTION(ValueType.VOID, null, false),
  /** Types that lowering cannot handle yet; reported where they are used. */
  UNSUPPORTED(ValueType.VOID, null, false);

  private final ValueType value;
  private final MemoryType memory;
  private final boolean signed;

  Kind(ValueType value, MemoryType memory, boolean signed) {
    this.value = value;
    this.memory = memory;
    this.signed = signed;
  }

  /** Type of the SSA value; VOID for what has none. */
  ValueType value() {
    return value;
  }

  /** How a scalar is loaded and stored; null for others. */
  MemoryType memory() {
    return memory;
  }

  boolean signed() {
    return signed;
  }

  boolean isScalar() {
    return memory != null;
  }

  boolean isInteger() {
    return ordinal() >= BOOL.ordinal() && ordinal() <= U64.ordinal();
  }

  boolean isFloat() {
    return ordinal() >= F16.ordinal() && ordinal() <= F128.ordinal();
  }

  boolean isWide() {
    return this == WIDE_SIGNED || this == WIDE_UNSIGNED;
  }

  /** Whether a value is two SSA values. */
  boolean isPair() {
    return isWide() || this == COMPLEX;
  }

  /** Whether values live in memory and are handled by address. */
  boolean isMemory() {
    return this == RECORD || this == VECTOR || this == LIMBS;
  }

  /** Bytes of a scalar in memory. */
  int size() {
    return memory.size();
  }

  /** An integer narrower than its I32 value. */
  boolean isNarrow() {
    return ordinal() >= BOOL.ordinal() && ordinal() <= U16.ordinal();
  }

  /** Format of a floating kind. */
  FloatFormat format() {
    return switch (this) {
      case F16 -> FloatFormat.BINARY16;
      case F32 -> FloatFormat.BINARY32;
      case F64 -> FloatFormat.BINARY64;
      case F80 -> FloatFormat.X87;
      case F128 -> FloatFormat.BINARY128;
      case VOID,
          BOOL,
          S8,
          U8,
          S16,
          U16,
          S32,
          U32,
          S64,
          U64,
          WIDE_SIGNED,
          WIDE_UNSIGNED,
          COMPLEX,
          LIMBS,
          RECORD,
          VECTOR,
          ARRAY,
          FUNCTION,
          UNSUPPORTED ->
          throw new IllegalArgumentException(name());
    };
  }

  /** The unsigned (or signed) integer kind of a size in bytes: 1, 2, 4 or 8. */
  static Kind integer(int size, boolean signed) {
    return switch (size) {
      case 1 -> signed ? S8 : U8;
      case 2 -> signed ? S16 : U16;
      case 4 -> signed ? S32 : U32;
      default -> signed ? S64 : U64;
    };
  }
}
