package kit.base.floating;

import java.math.BigInteger;
import kit.base.Bytes;

/**
 * Floating-point values from and to text. Reading is correctly rounded (to nearest, ties to even)
 * for decimal and hexadecimal constants of any length: the text is turned into an exact integer
 * ratio and rounded once. Short decimals in binary64 take Clinger's fast path: both the digits and
 * the power of ten are exact doubles, so one multiplication or division rounds correctly (W. D.
 * Clinger, "How to read floating point numbers accurately", PLDI 1990).
 */
public final class FloatText {
  private FloatText() {}

  /**
   * Digits beyond these cannot decide the rounding but by being there at all: the longest decimal
   * expansion of a midpoint between two binary128 values has fewer than 11,600 significant digits.
   */
  private static final int DIGIT_LIMIT = 12_000;

  /** Exponents are clamped here; far outside every format, near enough to stay harmless in sums. */
  private static final long EXPONENT_LIMIT = 1L << 40;

  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /**
   * Reads a constant of C's grammar without sign and suffix: {@code 12.5e-3}, {@code .5}, {@code
   * 0x1.8p4}. The grammar has been checked by the caller; whatever does not fit it ends the number.
   */
  public static SoftFloat parse(FloatFormat format, byte[] text, int from, int to) {
    boolean hexadecimal = to - from > 2 && text[from] == '0' && (text[from + 1] | 32) == 'x';
    return hexadecimal ? hexadecimal(format, text, from + 2, to) : decimal(format, text, from, to);
  }

  public static SoftFloat parse(FloatFormat format, byte[] text) {
    return parse(format, text, 0, text.length);
  }

  private static SoftFloat decimal(FloatFormat format, byte[] text, int from, int to) {
    long small = 0;
    StringBuilder digits = null;
    int count = 0;
    long scale = 0;
    boolean point = false;
    boolean dropped = false;
    int p = from;
    for (; p < to; p++) {
      int c = text[p];
      if (c == '.') {
        if (point) {
          break;
        }
        point = true;
        continue;
      }
      if (c < '0' || c > '9') {
        break;
      }
      scale -= point ? 1 : 0;
      if (count == 0 && c == '0') {
        continue;
      }
      if (count < 18) {
        small = small * 10 + c - '0';
      } else if (count < DIGIT_LIMIT) {
        if (digits == null) {
          digits = new StringBuilder().append(small);
        }
        digits.append((char) c);
      } else {
        dropped |= c != '0';
        scale++;
        count--;
      }
      count++;
    }
    scale += exponent(text, p, to, 'e');
    if (digits == null) {
      if (format == FloatFormat.BINARY64 && small < 1L << 53 && scale >= -22 && scale <= 22) {
        double value =
            scale < 0 ? small / EXACT_POWERS[(int) -scale] : small * EXACT_POWERS[(int) scale];
        return SoftFloat.ofDouble(value);
      }
      return SoftFloat.ofDecimal(format, false, BigInteger.valueOf(small), scale);
    }
    if (dropped) {
      digits.append('1');
      scale--;
    }
    return SoftFloat.ofDecimal(format, false, new BigInteger(digits.toString()), scale);
  }

  private static SoftFloat hexadecimal(FloatFormat format, byte[] text, int from, int to) {
    // 128 bits and a sticky bit hold all that matters to any format.
    BigInteger bits = BigInteger.ZERO;
    long scale = 0;
    boolean point = false;
    boolean sticky = false;
    int p = from;
    for (; p < to; p++) {
      int c = text[p];
      if (c == '.') {
        if (point) {
          break;
        }
        point = true;
        continue;
      }
      int digit = hexValue(c);
      if (digit < 0) {
        break;
      }
      if (bits.bitLength() <= 160) {
        bits = bits.shiftLeft(4).or(BigInteger.valueOf(digit));
        scale -= point ? 4 : 0;
      } else {
        sticky |= digit != 0;
        scale += point ? 0 : 4;
      }
    }
    scale += exponent(text, p, to, 'p');
    if (sticky) {
      bits = bits.shiftLeft(1).setBit(0);
      scale--;
    }
    return SoftFloat.ofBinary(format, false, bits, scale);
  }

  private static int hexValue(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 32;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private static long exponent(byte[] text, int from, int to, int letter) {
    if (from >= to || (text[from] | 32) != letter) {
      return 0;
    }
    int p = from + 1;
    boolean negative = p < to && text[p] == '-';
    if (p < to && (text[p] == '+' || text[p] == '-')) {
      p++;
    }
    long value = 0;
    while (p < to && text[p] >= '0' && text[p] <= '9') {
      value = Math.min(EXPONENT_LIMIT, value * 10 + text[p] - '0');
      p++;
    }
    return negative ? -value : value;
  }

  /**
   * The value in scientific notation with so many significant digits (at least 1), correctly
   * rounded: {@code -1.25e+3}. Also {@code 0e+0}, {@code inf}, {@code nan}.
   */
  public static String scientific(SoftFloat value, int significantDigits) {
    String sign = value.isNegative() ? "-" : "";
    if (value.isNan()) {
      return sign + "nan";
    }
    if (value.isInfinite()) {
      return sign + "inf";
    }
    if (value.isZero()) {
      return sign + "0e+0";
    }
    int exponent = decimalExponent(value);
    BigInteger digits = scaled(value, significantDigits - 1 - exponent);
    if (digits.toString().length() > significantDigits) {
      exponent++;
      digits = scaled(value, significantDigits - 1 - exponent);
    }
    return sign + layOut(digits.toString(), exponent);
  }

  /** The shortest scientific notation that reads back as the same value. */
  public static String shortest(SoftFloat value) {
    if (!value.isFinite() || value.isZero()) {
      return scientific(value, 1);
    }
    int most = 2 + (int) (value.format().precision() * 30103L / 100000L);
    for (int digits = 1; digits < most; digits++) {
      String text = scientific(value, digits);
      int skip = value.isNegative() ? 1 : 0;
      byte[] bytes = Bytes.of(text);
      if (parse(value.format(), bytes, skip, bytes.length).compare(value.abs()) == 0) {
        return text;
      }
    }
    return scientific(value, most);
  }

  private static String layOut(String digits, int exponent) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    String fraction = end > 1 ? "." + digits.substring(1, end) : "";
    return digits.charAt(0) + fraction + (exponent < 0 ? "e" : "e+") + exponent;
  }

  /** e such that 10^e ≤ |value| < 10^(e+1). */
  private static int decimalExponent(SoftFloat value) {
    int bits = value.exponent() + value.significand().bitLength() - 1;
    int estimate = (int) Math.floorDiv(bits * 30103L, 100000L) - 1;
    while (scaledDown(value, -(estimate + 1)).signum() != 0) {
      estimate++;
    }
    return estimate;
  }

  /** |value| × 10^power truncated to an integer. */
  private static BigInteger scaledDown(SoftFloat value, int power) {
    return ratio(value, power)[0];
  }

  /** |value| × 10^power rounded to the nearest integer, ties to even. */
  private static BigInteger scaled(SoftFloat value, int power) {
    BigInteger[] parts = ratio(value, power);
    int order = parts[1].shiftLeft(1).compareTo(parts[2]);
    boolean up = order > 0 || (order == 0 && parts[0].testBit(0));
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  /** Quotient, remainder and divisor of |value| × 10^power. */
  private static BigInteger[] ratio(SoftFloat value, int power) {
    BigInteger dividend = value.significand();
    BigInteger divisor = BigInteger.ONE;
    if (value.exponent() >= 0) {
      dividend = dividend.shiftLeft(value.exponent());
    } else {
      divisor = divisor.shiftLeft(-value.exponent());
    }
    BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
    if (power >= 0) {
      dividend = dividend.multiply(ten);
    } else {
      divisor = divisor.multiply(ten);
    }
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    return new BigInteger[] {parts[0], parts[1], divisor};
  }

  /** Hexadecimal notation, exact: {@code 0x1.8p+3}. */
  public static String hexadecimal(SoftFloat value) {
    String sign = value.isNegative() ? "-" : "";
    if (!value.isFinite()) {
      return scientific(value, 1);
    }
    if (value.isZero()) {
      return sign + "0x0p+0";
    }
    BigInteger significand = value.significand();
    int fractionBits = significand.bitLength() - 1;
    int exponent = value.exponent() + fractionBits;
    int padding = (4 - fractionBits % 4) % 4;
    String digits = significand.shiftLeft(padding).toString(16);
    return sign
        + "0x1"
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + (exponent < 0 ? "p" : "p+")
        + exponent;
  }
}
