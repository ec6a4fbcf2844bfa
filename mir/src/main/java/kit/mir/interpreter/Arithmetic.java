package kit.mir.interpreter;

import java.math.BigInteger;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * What the operations compute. A value is 64 bits (I32 sign-extended, F32 its bits zero-extended)
 * plus 64 high bits for F80 and F128. Java's float and double are IEEE 754 binary32 and binary64
 * with one rounding per operation; the wider formats go through {@link SoftFloat}.
 */
final class Arithmetic {
  private static final double TWO_63 = 9223372036854775808.0;

  private Arithmetic() {}

  /** Whether a value of this type has high bits. */
  static boolean isWide(ValueType type) {
    return type == ValueType.F80 || type == ValueType.F128;
  }

  static FloatFormat format(ValueType type) {
    return switch (type) {
      case F32 -> FloatFormat.BINARY32;
      case F64 -> FloatFormat.BINARY64;
      case F80 -> FloatFormat.X87;
      case F128 -> FloatFormat.BINARY128;
      case VOID, I32, I64 -> throw new IllegalArgumentException("no float type");
    };
  }

  /** Integer operations of two operands; {@code type} is that of the left one. */
  static long integer(Op op, ValueType type, long a, long b) {
    boolean narrow = type == ValueType.I32;
    int width = narrow ? 32 : 64;
    int shift = (int) b & (width - 1);
    long unsignedA = narrow ? a & 0xffffffffL : a;
    long unsignedB = narrow ? b & 0xffffffffL : b;
    long result =
        switch (op) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MUL -> a * b;
          case SDIV, SREM -> signedDivision(op, narrow, a, b);
          case UDIV -> Long.divideUnsigned(unsignedA, nonZero(unsignedB));
          case UREM -> Long.remainderUnsigned(unsignedA, nonZero(unsignedB));
          case AND -> a & b;
          case OR -> a | b;
          case XOR -> a ^ b;
          case SHL -> a << shift;
          case LSHR -> unsignedA >>> shift;
          case ASHR -> a >> shift;
          case ROTL -> narrow ? Integer.rotateLeft((int) a, shift) : Long.rotateLeft(a, shift);
          case SMULH ->
              BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).shiftRight(width).longValue();
          case UMULH ->
              unsigned(unsignedA).multiply(unsigned(unsignedB)).shiftRight(width).longValue();
          default -> compare(op, a, b, unsignedA, unsignedB);
        };
    return narrow ? (int) result : result;
  }

  private static long nonZero(long divisor) {
    if (divisor == 0) {
      throw StopException.problem("division by zero");
    }
    return divisor;
  }

  private static long signedDivision(Op op, boolean narrow, long a, long b) {
    nonZero(b);
    if (b == -1) {
      if (a == (narrow ? Integer.MIN_VALUE : Long.MIN_VALUE)) {
        throw StopException.problem("division overflow");
      }
      return op == Op.SDIV ? -a : 0;
    }
    return op == Op.SDIV ? a / b : a % b;
  }

  private static BigInteger unsigned(long value) {
    BigInteger signed = BigInteger.valueOf(value);
    return value >= 0 ? signed : signed.add(BigInteger.ONE.shiftLeft(64));
  }

  private static long compare(Op op, long a, long b, long unsignedA, long unsignedB) {
    boolean holds =
        switch (op) {
          case EQ -> a == b;
          case NE -> a != b;
          case SLT -> a < b;
          case SLE -> a <= b;
          case SGT -> a > b;
          case SGE -> a >= b;
          case ULT -> Long.compareUnsigned(unsignedA, unsignedB) < 0;
          case ULE -> Long.compareUnsigned(unsignedA, unsignedB) <= 0;
          case UGT -> Long.compareUnsigned(unsignedA, unsignedB) > 0;
          case UGE -> Long.compareUnsigned(unsignedA, unsignedB) >= 0;
          default -> throw new IllegalArgumentException("no integer operation");
        };
    return holds ? 1 : 0;
  }

  /** Integer operations of one operand; {@code type} is that of the result. */
  static long integer(Op op, ValueType type, long a) {
    boolean narrow = type == ValueType.I32;
    return switch (op) {
      case NEG -> narrow ? (int) -a : -a;
      case NOT -> ~a;
      case CLZ -> narrow ? Integer.numberOfLeadingZeros((int) a) : Long.numberOfLeadingZeros(a);
      case CTZ -> narrow ? Integer.numberOfTrailingZeros((int) a) : Long.numberOfTrailingZeros(a);
      case POPCOUNT -> narrow ? Integer.bitCount((int) a) : Long.bitCount(a);
      case BSWAP -> narrow ? Integer.reverseBytes((int) a) : Long.reverseBytes(a);
      case SEXT8 -> (byte) a;
      case ZEXT8 -> a & 0xff;
      case SEXT16 -> (short) a;
      case ZEXT16 -> a & 0xffff;
      case SEXT32, TRUNC -> (int) a;
      case ZEXT32 -> a & 0xffffffffL;
      default -> throw new IllegalArgumentException("no integer operation");
    };
  }

  // ---- floats

  private static float f32(long bits) {
    return Float.intBitsToFloat((int) bits);
  }

  private static long bits(float value) {
    return Float.floatToRawIntBits(value) & 0xffffffffL;
  }

  /** F32 arithmetic on bits. */
  static long single(Op op, long a, long b) {
    return switch (op) {
      case FADD -> bits(f32(a) + f32(b));
      case FSUB -> bits(f32(a) - f32(b));
      case FMUL -> bits(f32(a) * f32(b));
      case FDIV -> bits(f32(a) / f32(b));
      case FNEG -> a ^ 0x80000000L;
      case FABS -> a & 0x7fffffffL;
      case FSQRT -> bits((float) Math.sqrt(f32(a)));
      default -> compare(op, f32(a), f32(b));
    };
  }

  /** F64 arithmetic on bits. */
  static long twice(Op op, long a, long b) {
    double x = Double.longBitsToDouble(a);
    double y = Double.longBitsToDouble(b);
    return switch (op) {
      case FADD -> Double.doubleToRawLongBits(x + y);
      case FSUB -> Double.doubleToRawLongBits(x - y);
      case FMUL -> Double.doubleToRawLongBits(x * y);
      case FDIV -> Double.doubleToRawLongBits(x / y);
      case FNEG -> a ^ Long.MIN_VALUE;
      case FABS -> a & Long.MAX_VALUE;
      case FSQRT -> Double.doubleToRawLongBits(Math.sqrt(x));
      default -> compare(op, x, y);
    };
  }

  private static long compare(Op op, double x, double y) {
    boolean unordered = Double.isNaN(x) || Double.isNaN(y);
    boolean holds =
        switch (op) {
          case FEQ -> x == y;
          case FNE -> unordered || x != y;
          case FLT, FLT_QUIET -> x < y;
          case FLE, FLE_QUIET -> x <= y;
          case FGT -> x > y;
          case FGE -> x >= y;
          case FUNORDERED -> unordered;
          default -> throw new IllegalArgumentException("no float operation");
        };
    return holds ? 1 : 0;
  }

  /** F80 and F128 arithmetic; {@code b} is ignored by unary operations. */
  static SoftFloat wide(Op op, SoftFloat a, SoftFloat b) {
    return switch (op) {
      case FADD -> a.add(b);
      case FSUB -> a.subtract(b);
      case FMUL -> a.multiply(b);
      case FDIV -> a.divide(b);
      case FNEG -> a.negate();
      case FABS -> a.abs();
      case FSQRT -> a.squareRoot();
      default -> throw new IllegalArgumentException("no float operation");
    };
  }

  static long compareWide(Op op, SoftFloat a, SoftFloat b) {
    int order = a.compare(b);
    boolean unordered = order == SoftFloat.UNORDERED;
    boolean holds =
        switch (op) {
          case FEQ -> order == 0;
          case FNE -> order != 0;
          case FLT, FLT_QUIET -> order == -1;
          case FLE, FLE_QUIET -> order <= 0;
          case FGT -> order == 1;
          case FGE -> !unordered && order >= 0;
          case FUNORDERED -> unordered;
          default -> throw new IllegalArgumentException("no float operation");
        };
    return holds ? 1 : 0;
  }

  // ---- conversions

  /** Signed or unsigned integer to F32 or F64 bits. */
  static long fromInteger(boolean signed, ValueType from, ValueType to, long a) {
    long value = !signed && from == ValueType.I32 ? a & 0xffffffffL : a;
    if (signed || value >= 0) {
      return to == ValueType.F32 ? bits((float) value) : Double.doubleToRawLongBits((double) value);
    }
    // Halved with a sticky bit, so that the doubling is exact and the rounding is one.
    long half = value >>> 1 | value & 1;
    return to == ValueType.F32
        ? bits((float) half * 2.0f)
        : Double.doubleToRawLongBits((double) half * 2.0);
  }

  /**
   * Double to integer as x86-64 does: out of range gives the most negative number of the
   * instruction that is used.
   */
  static long toInteger(boolean signed, ValueType to, double value) {
    if (to == ValueType.I32 && signed) {
      return value > -2147483649.0 && value < 2147483648.0 ? (int) value : Integer.MIN_VALUE;
    }
    if (to == ValueType.I32) {
      return (int) signed64(value);
    }
    if (signed || value < TWO_63) {
      return signed64(value);
    }
    return signed64(value - TWO_63) ^ Long.MIN_VALUE;
  }

  private static long signed64(double value) {
    return value >= -TWO_63 && value < TWO_63 ? (long) value : Long.MIN_VALUE;
  }

  static long toInteger(boolean signed, ValueType to, SoftFloat value) {
    BigInteger integer = value.toInteger();
    int bits = to == ValueType.I32 ? 32 : 64;
    int limit = signed ? bits - 1 : bits;
    boolean fits =
        integer != null
            && (integer.signum() >= 0
                ? integer.bitLength() <= limit
                : signed && integer.bitLength() <= bits - 1);
    if (!fits) {
      return to == ValueType.I32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
    }
    return to == ValueType.I32 ? integer.intValue() : integer.longValue();
  }
}
