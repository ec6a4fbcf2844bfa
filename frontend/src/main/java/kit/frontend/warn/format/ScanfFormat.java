package kit.frontend.warn.format;

import kit.frontend.target.BasicType;

/** Reads a scanf format: C11 7.21.6.2 with glibc's additions. */
final class ScanfFormat extends ConversionReader {
  ScanfFormat(FormatText text, FormatArguments arguments) {
    super(text, arguments);
  }

  @Override
  boolean specification() {
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
    int shown = at;
    int c = letter();
    if (c < 0) {
      return true;
    }
    if (c == '[' && !set()) {
      arguments.warn(text.position(text.length()), "no closing ']' for '%[' format");
      return false;
    }
    if ("diouxXeEfFgGaAsScC[pn".indexOf(c) < 0) {
      unknown(c, shown);
      return true;
    }
    Wish wish = wish(c, length);
    if (wish == null) {
      return unfitLength(length, c, shown);
    }
    if (suppressed) {
      return true;
    }
    if (allocates) {
      wish = new Wish(wish.kind(), 2, wish.name() + "*", wish.text(), true);
    }
    String letters = allocates ? "m" + length : length;
    return argument(
        number,
        wish,
        shown,
        text.text(start, at),
        "format '%" + letters + (c == '[' ? "[" : String.valueOf((char) c)) + "'");
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
