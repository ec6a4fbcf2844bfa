package kit.mir.interpreter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import kit.base.ByteSink;

/**
 * The conversions of C's printf (C11 7.21.6.1): {@code d i u o x X c s p n f F e E g G a A %} with
 * flags, width, precision and length modifiers. Decimal conversions of floats are exact, rounded
 * half to even. Wide characters are not supported.
 */
final class Formatter {
  private final Memory memory;
  private final ByteSink out;

  /** Address of a va_list from which the arguments come. */
  private final long list;

  private final Interpreter interpreter;

  // The conversion being read.
  private boolean minus;
  private boolean plus;
  private boolean space;
  private boolean alternate;
  private boolean zero;
  private int width;
  private int precision;

  Formatter(Interpreter interpreter, Memory memory, ByteSink out, long list) {
    this.interpreter = interpreter;
    this.memory = memory;
    this.out = out;
    this.list = list;
  }

  private long integerArgument() {
    return memory.load(interpreter.nextVariableArgument(list, 8, 8), 8);
  }

  void format(long format) {
    long at = format;
    for (int c = memory.u8(at); c != 0; c = memory.u8(at)) {
      at++;
      if (c != '%') {
        out.u8(c);
      } else {
        at = conversion(at);
      }
    }
  }

  private long conversion(long start) {
    long at = flags(start);
    int c = memory.u8(at);
    width = 0;
    if (c == '*') {
      width = (int) integerArgument();
      at++;
      if (width < 0) {
        minus = true;
        width = -width;
      }
    } else {
      for (; c >= '0' && c <= '9'; c = memory.u8(++at)) {
        width = Math.min(100_000, width * 10 + c - '0');
      }
    }
    precision = -1;
    if (memory.u8(at) == '.') {
      precision = 0;
      c = memory.u8(++at);
      if (c == '*') {
        precision = (int) integerArgument();
        at++;
      }
      for (; c >= '0' && c <= '9'; c = memory.u8(++at)) {
        precision = Math.min(100_000, precision * 10 + c - '0');
      }
    }
    int size = 4;
    boolean extended = false;
    for (c = memory.u8(at);
        c == 'h' || c == 'l' || c == 'L' || c == 'j' || c == 'z' || c == 't' || c == 'q';
        c = memory.u8(++at)) {
      extended |= c == 'L';
      size = c == 'h' ? size / 2 : 8;
    }
    if (c == 0) {
      return at;
    }
    convert(c, Math.max(1, size), extended);
    return at + 1;
  }

  private long flags(long start) {
    minus = false;
    plus = false;
    space = false;
    alternate = false;
    zero = false;
    for (long at = start; ; at++) {
      switch (memory.u8(at)) {
        case '-' -> minus = true;
        case '+' -> plus = true;
        case ' ' -> space = true;
        case '#' -> alternate = true;
        case '0' -> zero = true;
        default -> {
          return at;
        }
      }
    }
  }

  private void convert(int c, int size, boolean extended) {
    switch (c) {
      case 'd', 'i' -> {
        long value = integerArgument();
        value = size == 8 ? value : value << (64 - 8 * size) >> (64 - 8 * size);
        String digits = value < 0 ? Long.toString(value).substring(1) : Long.toString(value);
        number(value < 0 ? "-" : sign(), digits);
      }
      case 'u', 'o', 'x', 'X' -> unsigned(c, size);
      case 'c' -> pad("", String.valueOf((char) (integerArgument() & 0xff)), false);
      case 's' -> string();
      case 'p' -> {
        long value = integerArgument();
        pad("", value == 0 ? "(nil)" : Memory.hex(value), false);
      }
      case 'n' -> memory.store(integerArgument(), size, out.size());
      case '%' -> out.u8('%');
      case 'f', 'F', 'e', 'E', 'g', 'G', 'a', 'A' -> real(c, extended);
      default -> {
        out.u8('%');
        out.u8(c);
      }
    }
  }

  private String sign() {
    return plus ? "+" : space ? " " : "";
  }

  private void unsigned(int c, int size) {
    long value = integerArgument();
    value = size == 8 ? value : value & (1L << 8 * size) - 1;
    String digits =
        switch (c) {
          case 'u' -> Long.toUnsignedString(value);
          case 'o' -> Long.toOctalString(value);
          default -> Long.toHexString(value);
        };
    if (c == 'o' && alternate && !digits.startsWith("0")) {
      digits = "0" + digits;
    }
    String prefix = (c == 'x' || c == 'X') && alternate && value != 0 ? "0x" : "";
    number(c == 'X' ? upper(prefix) : prefix, c == 'X' ? upper(digits) : digits);
  }

  private void number(String prefix, String digits) {
    String shown = digits;
    if (precision == 0 && digits.equals("0")) {
      shown = "";
    }
    if (shown.length() < precision) {
      shown = "0".repeat(precision - shown.length()) + shown;
    }
    pad(prefix, shown, zero && precision < 0);
  }

  private void string() {
    long at = integerArgument();
    if (at == 0) {
      pad("", "(null)", false);
      return;
    }
    long length = 0;
    while ((precision < 0 || length < precision) && memory.u8(at + length) != 0) {
      length++;
    }
    pad("", memory.text(at, length), false);
  }

  private void pad(String prefix, String body, boolean zeros) {
    int fill = width - prefix.length() - body.length();
    if (!minus && !zeros && fill > 0) {
      out.fill(' ', fill);
    }
    out.text(prefix);
    if (!minus && zeros && fill > 0) {
      out.fill('0', fill);
    }
    out.text(body);
    if (minus && fill > 0) {
      out.fill(' ', fill);
    }
  }

  private static String upper(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      result.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return result.toString();
  }

  // ---- floats

  /** The argument taken apart: significand × 2^exponent. */
  private BigInteger significand;

  private int exponent;
  private boolean negative;
  private String special;

  private void fetch(boolean extended) {
    special = null;
    int biased;
    int maximum;
    if (extended) {
      long at = interpreter.nextVariableArgument(list, 16, 16);
      long low = memory.load(at, 8);
      int high = (int) memory.load(at + 8, 2);
      negative = (high & 0x8000) != 0;
      biased = high & 0x7fff;
      maximum = 0x7fff;
      significand = new BigInteger(Long.toUnsignedString(low));
      exponent = Math.max(1, biased) - 16383 - 63;
      special = biased == maximum ? low << 1 == 0 ? "inf" : "nan" : null;
    } else {
      long bits = integerArgument();
      negative = bits < 0;
      biased = (int) (bits >>> 52) & 0x7ff;
      long fraction = bits & (1L << 52) - 1;
      significand = BigInteger.valueOf(biased == 0 ? fraction : fraction | 1L << 52);
      exponent = Math.max(1, biased) - 1075;
      special = biased == 0x7ff ? fraction == 0 ? "inf" : "nan" : null;
    }
  }

  private BigDecimal value() {
    BigDecimal integer = new BigDecimal(significand);
    return exponent >= 0
        ? integer.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(exponent)))
        : integer.divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)));
  }

  private void real(int c, boolean extended) {
    fetch(extended);
    boolean capital = c >= 'A' && c <= 'Z';
    String prefix = negative ? "-" : sign();
    if (special != null) {
      pad(prefix, capital ? upper(special) : special, false);
      return;
    }
    int digits = precision < 0 ? 6 : precision;
    String body =
        switch (c | 0x20) {
          case 'f' -> fixed(value(), digits);
          case 'e' -> scientific(value(), digits);
          case 'g' -> general(value(), Math.max(1, digits));
          default -> hexadecimal(extended ? 64 : 53);
        };
    pad(prefix, capital ? upper(body) : body, zero);
  }

  private String fixed(BigDecimal value, int digits) {
    String text = value.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    return digits == 0 && alternate ? text + "." : text;
  }

  private String scientific(BigDecimal value, int digits) {
    String mantissa;
    int power = 0;
    if (value.signum() == 0) {
      mantissa = "0".repeat(digits + 1);
    } else {
      BigDecimal rounded = value.round(new MathContext(digits + 1, RoundingMode.HALF_EVEN));
      mantissa = rounded.unscaledValue().toString();
      power = mantissa.length() - 1 - rounded.scale();
      if (mantissa.length() <= digits) {
        mantissa += "0".repeat(digits + 1 - mantissa.length());
      }
      mantissa = mantissa.substring(0, digits + 1);
    }
    String point = digits > 0 || alternate ? "." : "";
    int magnitude = Math.abs(power);
    return mantissa.charAt(0)
        + point
        + mantissa.substring(1)
        + "e"
        + (power < 0 ? "-" : "+")
        + (magnitude < 10 ? "0" : "")
        + magnitude;
  }

  private String general(BigDecimal value, int digits) {
    int power = 0;
    if (value.signum() != 0) {
      BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      power = rounded.precision() - 1 - rounded.scale();
    }
    boolean small = power >= -4 && power < digits;
    String text = small ? fixed(value, digits - 1 - power) : scientific(value, digits - 1);
    if (alternate || text.indexOf('.') < 0) {
      return text;
    }
    int end = small ? text.length() : text.indexOf('e');
    int last = end;
    while (text.charAt(last - 1) == '0') {
      last--;
    }
    if (text.charAt(last - 1) == '.') {
      last--;
    }
    return text.substring(0, last) + text.substring(end);
  }

  private String hexadecimal(int bits) {
    if (significand.signum() == 0) {
      return "0x0" + (precision > 0 ? "." + "0".repeat(precision) : alternate ? "." : "") + "p+0";
    }
    // glibc shows one leading digit for double (1) and four leading bits for long double.
    int lead = bits == 53 ? 52 : 60;
    BigInteger scaled = significand;
    int power = exponent;
    if (scaled.bitLength() < bits && bits != 53) {
      power -= bits - scaled.bitLength();
      scaled = scaled.shiftLeft(bits - scaled.bitLength());
    }
    if (precision >= 0 && precision * 4 < lead) {
      int drop = lead - precision * 4;
      BigInteger half = BigInteger.ONE.shiftLeft(drop - 1);
      BigInteger rest = scaled.mod(BigInteger.ONE.shiftLeft(drop));
      BigInteger kept = scaled.shiftRight(drop);
      int order = rest.compareTo(half);
      if (order > 0 || order == 0 && kept.testBit(0)) {
        kept = kept.add(BigInteger.ONE);
      }
      scaled = kept.shiftLeft(drop);
    }
    String fraction = scaled.mod(BigInteger.ONE.shiftLeft(lead)).toString(16);
    fraction = "0".repeat(lead / 4 - fraction.length()) + fraction;
    String first = scaled.shiftRight(lead).toString(16);
    if (precision >= 0) {
      fraction =
          precision <= fraction.length()
              ? fraction.substring(0, precision)
              : fraction + "0".repeat(precision - fraction.length());
    } else {
      int last = fraction.length();
      while (last > 0 && fraction.charAt(last - 1) == '0') {
        last--;
      }
      fraction = fraction.substring(0, last);
    }
    power += lead;
    return "0x"
        + first
        + (fraction.isEmpty() && !alternate ? "" : ".")
        + fraction
        + "p"
        + (power < 0 ? "-" : "+")
        + Math.abs(power);
  }
}
