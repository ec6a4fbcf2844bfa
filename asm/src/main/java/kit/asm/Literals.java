package kit.asm;

import java.math.BigInteger;
import kit.base.ByteSink;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;

/** Strings, floating-point numbers and big integers of the assembler's data directives. */
final class Literals {
  /** More digits than this cannot change a rounded result of any supported format. */
  private static final int DIGIT_LIMIT = 20_000;

  private Literals() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Value of a digit of any base up to 36, or -1. */
  static int digit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return c >= 0 && lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : -1;
  }

  /** Consumes {@code "name"} at the cursor; null when the quote is not closed. */
  static String quotedName(Cursor cursor) {
    StringBuilder name = new StringBuilder();
    cursor.next();
    for (int c = cursor.next(); c != '"'; c = cursor.next()) {
      if (c < 0) {
        return null;
      }
      if (c == '\\' && (cursor.peek() == '"' || cursor.peek() == '\\')) {
        c = cursor.next();
      }
      name.append((char) c);
    }
    return name.toString();
  }

  /** What {@link #string} found. */
  enum StringResult {
    FOUND,
    MISSING,
    UNTERMINATED
  }

  /**
   * Reads a string with its escapes ({@code \b \f \n \r \t \" \\ \ooo \xhh…}; any other character
   * after the backslash stands for itself). Appends each character with {@code width} bytes.
   */
  static StringResult string(Cursor cursor, ByteSink into, int width) {
    if (cursor.skipBlanks() != '"') {
      return StringResult.MISSING;
    }
    cursor.next();
    while (true) {
      int c = cursor.next();
      if (c < 0) {
        return StringResult.UNTERMINATED;
      }
      if (c == '"') {
        return StringResult.FOUND;
      }
      into.uint(c == '\\' ? escape(cursor) : c, width);
    }
  }

  private static int escape(Cursor cursor) {
    int c = cursor.next();
    switch (c) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'x', 'X':
        int value = 0;
        for (int digit = digit(cursor.peek());
            digit >= 0 && digit < 16;
            digit = digit(cursor.peek())) {
          value = (value << 4 | digit) & 0xff;
          cursor.next();
        }
        return value;
      case -1:
        return '\\';
      default:
        if (c < '0' || c > '7') {
          return c;
        }
        int octal = c - '0';
        for (int i = 0; i < 2 && cursor.peek() >= '0' && cursor.peek() <= '7'; i++) {
          octal = octal << 3 | cursor.next() - '0';
        }
        return octal & 0xff;
    }
  }

  /**
   * Reads a floating-point number: optional sign, optional {@code 0} and a letter, decimal digits
   * with point and exponent, or inf/nan. Null when there is none.
   */
  static SoftFloat real(Cursor cursor, FloatFormat format) {
    int c = cursor.skipBlanks();
    if (c == '0' && isFloatLetter(cursor.peek(1))) {
      cursor.next();
      cursor.next();
      c = cursor.peek();
    }
    boolean negative = c == '-';
    if (c == '-' || c == '+') {
      cursor.next();
      c = cursor.skipBlanks();
    }
    if (digit(c) >= 10) {
      return special(cursor, format, negative);
    }
    return decimal(cursor, format, negative);
  }

  private static boolean isFloatLetter(int c) {
    return c >= 0 && "dDfFeErRsSxXpP".indexOf((char) c) >= 0 && c != 'x' && c != 'X';
  }

  private static SoftFloat special(Cursor cursor, FloatFormat format, boolean negative) {
    String word = cursor.name();
    if (word == null) {
      return null;
    }
    return switch (lower(word)) {
      case "inf", "infinity" -> SoftFloat.infinity(format, negative);
      case "nan", "qnan" -> SoftFloat.nan(format, negative, 0);
      case "snan" -> SoftFloat.signalingNan(format, negative, 1);
      default -> null;
    };
  }

  private static SoftFloat decimal(Cursor cursor, FloatFormat format, boolean negative) {
    StringBuilder digits = new StringBuilder();
    long exponent = 0;
    boolean any = false;
    boolean point = false;
    for (int c = cursor.peek(); isDigit(c) || c == '.' && !point; c = cursor.peek()) {
      cursor.next();
      if (c == '.') {
        point = true;
        continue;
      }
      any = true;
      if (digits.length() < DIGIT_LIMIT) {
        digits.append((char) c);
        exponent -= point ? 1 : 0;
      } else {
        exponent += point ? 0 : 1;
      }
    }
    if (!any) {
      return null;
    }
    if ((cursor.peek() | 0x20) == 'e') {
      int sign = cursor.peek(1);
      int ahead = sign == '-' || sign == '+' ? 2 : 1;
      if (isDigit(cursor.peek(ahead))) {
        cursor.reset(cursor.offset() + ahead);
        long power = 0;
        while (isDigit(cursor.peek())) {
          power = Math.min(1_000_000_000L, power * 10 + cursor.next() - '0');
        }
        exponent += sign == '-' ? -power : power;
      }
    }
    return SoftFloat.ofDecimal(format, negative, new BigInteger(digits.toString()), exponent);
  }

  /**
   * Reads an unsigned integer of any base and size with optional '-'; null when there is none. At
   * most {@code bits} bits are kept.
   */
  static BigInteger integer(Cursor cursor, int bits) {
    int c = cursor.skipBlanks();
    boolean negative = c == '-';
    if (negative) {
      cursor.next();
      c = cursor.skipBlanks();
    }
    if (!isDigit(c)) {
      return null;
    }
    int radix = 10;
    if (c == '0') {
      int second = cursor.peek(1) | 0x20;
      radix = second == 'x' ? 16 : second == 'b' ? 2 : 8;
      if (radix != 8) {
        cursor.next();
        cursor.next();
      }
    }
    BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    BigInteger base = BigInteger.valueOf(radix);
    BigInteger value = BigInteger.ZERO;
    for (int digit = digit(cursor.peek());
        digit >= 0 && digit < radix;
        digit = digit(cursor.peek())) {
      value = value.multiply(base).add(BigInteger.valueOf(digit)).and(mask);
      cursor.next();
    }
    return negative ? value.negate().and(mask) : value;
  }

  /** ASCII letters in lower case. */
  static String lower(String text) {
    StringBuilder result = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        if (result == null) {
          result = new StringBuilder(text.length()).append(text, 0, i);
        }
        result.append((char) (c + 32));
      } else if (result != null) {
        result.append(c);
      }
    }
    return result == null ? text : result.toString();
  }
}
