package kit.frontend.warn.format;

import kit.frontend.target.BasicType;

/** Reads a scanf format: C11 7.21.6.2 with glibc's additions. */
final class ScanfFormat {
  private final FormatText text;
  private final FormatArguments arguments;
  private int at;

  ScanfFormat(FormatText text, FormatArguments arguments) {
    this.text = text;
    this.arguments = arguments;
  }

  void check() {
    while (at < text.length()) {
      if (text.at(at) == 0) {
        arguments.embeddedZero(text.position(at));
        return;
      }
      if (text.at(at) != '%') {
        at++;
      } else if (!conversion()) {
        return;
      }
    }
    arguments.finish();
  }

  private boolean conversion() {
    int start = at++;
    if (text.at(at) < 0) {
      arguments.warn(text.position(start), "spurious trailing '%' in format");
      return true;
    }
    if (text.at(at) == '%') {
      at++;
      return true;
    }
    int number = 0;
    int save = at;
    int value = digits();
    if (value > 0 && text.at(at) == '$') {
      number = value;
      at++;
    } else {
      at = save;
    }
    boolean suppressed = false;
    while (text.at(at) == '*' || text.at(at) == '\'' || text.at(at) == 'I') {
      suppressed |= text.at(at) == '*';
      at++;
    }
    digits();
    boolean allocates = false;
    if (text.at(at) == 'm') {
      allocates = true;
      at++;
    }
    String length = length();
    int c = text.at(at);
    if (c < 0) {
      arguments.warn(text.position(at - 1), "conversion lacks type at end of format");
      return true;
    }
    int shown = at++;
    if (c == '[' && !set()) {
      arguments.warn(text.position(text.length()), "no closing ']' for '%[' format");
      return false;
    }
    if ("diouxXeEfFgGaAsScC[pn".indexOf(c) < 0) {
      arguments.warn(
          text.position(shown), "unknown conversion type character '" + (char) c + "' in format");
      return true;
    }
    Wish wish = wish(c, length);
    if (wish == null) {
      arguments.warn(
          text.position(shown),
          "use of '"
              + length
              + "' length modifier with '"
              + (char) c
              + "' type character has either no effect or undefined behavior");
      return number > 0 || arguments.skip();
    }
    if (suppressed) {
      return true;
    }
    if (allocates) {
      wish = new Wish(wish.kind(), 2, wish.name() + "*", wish.text(), true);
    }
    if (arguments.mixes(number)) {
      arguments.warn(text.position(shown), "missing $ operand number in format");
      return false;
    }
    String letters = allocates ? "m" + length : length;
    arguments.check(
        number,
        wish,
        start,
        shown,
        text.text(start, at),
        "format '%" + letters + (c == '[' ? "[" : String.valueOf((char) c)) + "'");
    return true;
  }

  private int digits() {
    int value = 0;
    while (text.at(at) >= '0' && text.at(at) <= '9') {
      value = Math.min(100_000, value * 10 + text.at(at) - '0');
      at++;
    }
    return value;
  }

  private String length() {
    int c = text.at(at);
    int from = at;
    if ((c == 'h' || c == 'l') && text.at(at + 1) == c) {
      at += 2;
    } else if (c > 0 && "hlLqjzZt".indexOf(c) >= 0) {
      at++;
    }
    String length = text.text(from, at);
    return length.equals("q") ? "ll" : length.equals("Z") ? "z" : length;
  }

  /** Steps over a set of characters and its closing bracket. */
  private boolean set() {
    if (text.at(at) == '^') {
      at++;
    }
    if (text.at(at) == ']') {
      at++;
    }
    while (text.at(at) >= 0 && text.at(at) != ']') {
      at++;
    }
    return text.at(at++) == ']';
  }

  private static Wish wish(int c, String length) {
    return switch (c) {
      case 'd', 'i', 'n' -> integer(length, true);
      case 'o', 'u', 'x', 'X' -> integer(length, false);
      case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' ->
          switch (length) {
            case "" -> Wish.pointer(BasicType.FLOAT, "float", false, true);
            case "l" -> Wish.pointer(BasicType.DOUBLE, "double", false, true);
            case "L" -> Wish.pointer(BasicType.LONG_DOUBLE, "long double", false, true);
            default -> null;
          };
      case 's', 'c', '[' ->
          length.isEmpty()
              ? Wish.pointer(BasicType.CHAR, "char", true, true)
              : length.equals("l") ? Wish.pointer(BasicType.INT, "wchar_t", false, true) : null;
      case 'S', 'C' -> Wish.pointer(BasicType.INT, "wchar_t", false, true);
      case 'p' -> length.isEmpty() ? new Wish(BasicType.POINTER, 2, "void **", false, true) : null;
      default -> null;
    };
  }

  private static Wish integer(String length, boolean signed) {
    return switch (length) {
      case "hh" ->
          signed
              ? Wish.pointer(BasicType.SIGNED_CHAR, "signed char", false, true)
              : Wish.pointer(BasicType.UNSIGNED_CHAR, "unsigned char", false, true);
      case "h" ->
          signed
              ? Wish.pointer(BasicType.SHORT, "short int", false, true)
              : Wish.pointer(BasicType.UNSIGNED_SHORT, "short unsigned int", false, true);
      default -> {
        Wish value = PrintfFormat.integer(length, signed);
        yield value == null ? null : Wish.pointer(value.kind(), value.name(), false, true);
      }
    };
  }
}
