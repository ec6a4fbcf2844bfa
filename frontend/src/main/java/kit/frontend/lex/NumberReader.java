package kit.frontend.lex;

import java.math.BigInteger;
import java.util.Arrays;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;

/**
 * Reads numeric constants: bases 2, 8, 10, 16, digit separators, suffixes of C23 and GNU C, and the
 * choice of type after C17 6.4.4.1p5. Integers are held in 128 bits; a constant that fits no
 * standard type gets {@code __int128} as in gcc.
 */
final class NumberReader {
  private static final int MANY_LONGS = 3;

  private final TargetInfo target;
  private final LanguageStandard standard;
  private final Diagnostics diagnostics;

  /** Type of floating constants without suffix. */
  BasicType unsuffixed = BasicType.DOUBLE;

  // The suffix last read.
  private boolean unsigned;
  private boolean imaginary;
  private boolean bitPrecise;
  private int longs;

  NumberReader(TargetInfo target, LanguageStandard standard, Diagnostics diagnostics) {
    this.target = target;
    this.standard = standard;
    this.diagnostics = diagnostics;
  }

  NumericLiteral read(byte[] spelling, int position) {
    byte[] text = withoutSeparators(spelling);
    boolean hexadecimal = text.length > 1 && text[0] == '0' && (text[1] | 32) == 'x';
    boolean binary = text.length > 1 && text[0] == '0' && (text[1] | 32) == 'b';
    boolean floating = false;
    int p = hexadecimal || binary ? 2 : 0;
    int firstDigit = p;
    int digits = 0;
    boolean point = false;
    while (p < text.length
        && (text[p] == '.'
            || (hexadecimal
                ? CharacterClass.hexValue(text[p]) >= 0
                : CharacterClass.isDigit(text[p])))) {
      if (text[p] == '.') {
        if (point) {
          return wrong(position, "too many decimal points in number");
        }
        point = true;
      } else {
        digits++;
      }
      p++;
    }
    floating = point;
    boolean exponent = p < text.length && (text[p] | 32) == (hexadecimal ? 'p' : 'e') && !binary;
    if (exponent) {
      floating = true;
      p++;
      if (p < text.length && (text[p] == '+' || text[p] == '-')) {
        p++;
      }
      int from = p;
      while (p < text.length && CharacterClass.isDigit(text[p])) {
        p++;
      }
      if (p == from) {
        return wrong(position, "exponent has no digits");
      }
    }
    if (hexadecimal && digits == 0) {
      return wrong(
          position,
          floating
              ? "no digits in hexadecimal floating constant"
              : "invalid suffix \""
                  + Bytes.toText(text, 1, text.length)
                  + "\" on integer constant");
    }
    if (floating && binary) {
      return wrong(position, "invalid prefix \"0b\" for floating constant");
    }
    if (floating && hexadecimal && !exponent) {
      return wrong(position, "hexadecimal floating constants require an exponent");
    }
    return floating
        ? floating(text, p, position)
        : integer(text, firstDigit, p, hexadecimal ? 16 : binary ? 2 : 10, position);
  }

  private static byte[] withoutSeparators(byte[] text) {
    int count = 0;
    for (byte b : text) {
      count += b == '\'' ? 1 : 0;
    }
    if (count == 0) {
      return text;
    }
    byte[] out = new byte[text.length - count];
    int to = 0;
    for (byte b : text) {
      if (b != '\'') {
        out[to++] = b;
      }
    }
    return out;
  }

  private NumericLiteral wrong(int position, String message) {
    diagnostics.error(position, message);
    return NumericLiteral.integer(BasicType.INT, 0, 0, false, false);
  }

  private NumericLiteral floating(byte[] text, int suffixAt, int position) {
    String suffix = Bytes.toText(text, suffixAt, text.length);
    boolean imaginaryPart = false;
    String kind = suffix;
    // An i or j stands before or behind the rest.
    if (!kind.isEmpty()) {
      int last = kind.charAt(kind.length() - 1) | 32;
      int first = kind.charAt(0) | 32;
      if (last == 'i' || last == 'j') {
        imaginaryPart = true;
        kind = kind.substring(0, kind.length() - 1);
      } else if (first == 'i' || first == 'j') {
        imaginaryPart = true;
        kind = kind.substring(1);
      }
    }
    BasicType type =
        switch (kind) {
          case "" -> unsuffixed;
          case "d", "D" -> BasicType.DOUBLE;
          case "F64", "f64" -> BasicType.FLOAT64;
          case "F32x", "f32x" -> BasicType.FLOAT32X;
          case "f", "F" -> BasicType.FLOAT;
          case "F32", "f32" -> BasicType.FLOAT32;
          case "l", "L" -> BasicType.LONG_DOUBLE;
          case "w", "W" -> target.hasFloat80() ? BasicType.LONG_DOUBLE : null;
          case "F64x", "f64x" -> target.hasFloat80() ? BasicType.FLOAT64X : BasicType.FLOAT128;
          case "q", "Q", "F128", "f128" -> BasicType.FLOAT128;
          case "F16", "f16" -> BasicType.FLOAT16;
          default -> null;
        };
    if (type == null) {
      boolean decimal = kind.length() == 2 && (kind.charAt(0) | 32) == 'd';
      return wrong(
          position,
          decimal
              ? "decimal floating-point is not supported"
              : "invalid suffix \"" + suffix + "\" on floating constant");
    }
    return new NumericLiteral(
        type, 0, 0, imaginaryPart, false, Arrays.copyOf(text, suffixAt), null);
  }

  private NumericLiteral integer(byte[] text, int from, int to, int base, int position) {
    int digitsEnd = to;
    int radix = base;
    if (base == 10 && text[from] == '0' && to - from > 1) {
      radix = 8;
    }
    long low = 0;
    long high = 0;
    boolean overflow = false;
    for (int i = from; i < digitsEnd; i++) {
      int digit = CharacterClass.hexValue(text[i]);
      if (digit >= radix) {
        return wrong(
            position,
            "invalid digit \""
                + (char) text[i]
                + "\" in "
                + (radix == 8 ? "octal" : "binary")
                + " constant");
      }
      // (high, low) * radix + digit
      long lowHalf = (low & 0xffffffffL) * radix + digit;
      long highHalf = (low >>> 32) * radix + (lowHalf >>> 32);
      long carry = highHalf >>> 32;
      overflow |= Long.compareUnsigned(high, Long.divideUnsigned(-1L - carry, radix)) > 0;
      low = highHalf << 32 | (lowHalf & 0xffffffffL);
      high = high * radix + carry;
    }
    if (base == 2 && to == from) {
      return wrong(
          position,
          "invalid suffix \"" + Bytes.toText(text, 1, text.length) + "\" on integer constant");
    }
    if (!integerSuffix(text, to)) {
      return wrong(
          position,
          "invalid suffix \"" + Bytes.toText(text, to, text.length) + "\" on integer constant");
    }
    if (bitPrecise) {
      return NumericLiteral.bitPrecise(
          unsigned ? BasicType.UNSIGNED_INT : BasicType.INT,
          from == to ? BigInteger.ZERO : new BigInteger(Bytes.toText(text, from, to), radix),
          imaginary);
    }
    if (overflow) {
      diagnostics.violation("", position, "integer constant is too large for its type");
    }
    return NumericLiteral.integer(
        integerType(low, high, radix == 10, position), low, high, imaginary, false);
  }

  private boolean integerSuffix(byte[] text, int from) {
    unsigned = false;
    imaginary = false;
    bitPrecise = false;
    longs = 0;
    int p = from;
    while (p < text.length) {
      int c = text[p] | 32;
      if (c == 'u' && !unsigned) {
        unsigned = true;
        p++;
      } else if ((c == 'i' || c == 'j') && !imaginary) {
        imaginary = true;
        p++;
      } else if (c == 'l' && longs == 0 && !bitPrecise) {
        longs = p + 1 < text.length && text[p + 1] == text[p] ? 2 : 1;
        p += longs;
      } else if (c == 'w'
          && longs == 0
          && !bitPrecise
          && p + 1 < text.length
          && text[p + 1] == (text[p] == 'w' ? 'b' : 'B')) {
        bitPrecise = true;
        p += 2;
      } else {
        return false;
      }
    }
    return true;
  }

  private BasicType integerType(long low, long high, boolean decimal, int position) {
    for (int rank = longs; rank < MANY_LONGS; rank++) {
      BasicType signedType =
          rank == 0 ? BasicType.INT : rank == 1 ? BasicType.LONG : BasicType.LONG_LONG;
      int bits = target.bits(signedType);
      if (!unsigned && fits(low, high, bits - 1)) {
        return signedType;
      }
      // A decimal constant without u never becomes unsigned, except as C89 has it: unsigned long is
      // its last resort.
      boolean mayBeUnsigned = unsigned || !decimal || (!standard.isC99() && rank == 1);
      if (mayBeUnsigned && fits(low, high, bits)) {
        return signedType.toUnsigned();
      }
    }
    if (high == 0 && !unsigned) {
      diagnostics.violation("", position, "integer constant is so large that it is unsigned");
    } else if (high != 0) {
      diagnostics.violation("", position, "integer constant is too large for its type");
    }
    return unsigned || high < 0 ? BasicType.UNSIGNED_INT128 : BasicType.INT128;
  }

  private static boolean fits(long low, long high, int bits) {
    return high == 0 && (bits >= 64 || low >>> bits == 0);
  }
}
