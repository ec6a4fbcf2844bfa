package kit.frontend.warn.format;

import kit.frontend.target.BasicType;

/** Reads a printf format: C11 7.21.6.1 with glibc's additions. */
final class PrintfFormat extends ConversionReader {
  private static final String FLAGS = "-+ #0'I";

  // The conversion under way.
  private String flags = "";
  private boolean width;
  private boolean precision;

  PrintfFormat(FormatText text, FormatArguments arguments) {
    super(text, arguments);
  }

  @Override
  boolean specification() {
    width = false;
    precision = false;
    flags();
    if (!width() || !precision()) {
      return false;
    }
    return conversion(length());
  }

  private void flags() {
    StringBuilder found = new StringBuilder();
    while (text.at(at) >= 0 && FLAGS.indexOf(text.at(at)) >= 0) {
      char flag = (char) text.at(at);
      if (found.indexOf(String.valueOf(flag)) >= 0) {
        arguments.warn(text.position(at), "repeated '" + flag + "' flag in format");
      } else {
        found.append(flag);
      }
      at++;
    }
    flags = found.toString();
  }

  private boolean width() {
    if (text.at(at) == '*') {
      width = true;
      return star("field width specifier '*'");
    }
    width = text.at(at) >= '0' && text.at(at) <= '9';
    digits();
    return true;
  }

  private boolean precision() {
    if (text.at(at) != '.') {
      return true;
    }
    precision = true;
    at++;
    if (text.at(at) == '*') {
      return star("field precision specifier '.*'");
    }
    digits();
    return true;
  }

  private boolean star(String what) {
    int shown = at++;
    return argument(operandNumber(), Wish.value(BasicType.INT, "int"), shown, "*", what);
  }

  private boolean conversion(String length) {
    int shown = at;
    int c = letter();
    if (c < 0) {
      return true;
    }
    String allowed = allowed(c);
    if (allowed == null) {
      unknown(c, shown);
      return true;
    }
    checkFlags(c, allowed);
    if (c == 'm') {
      return true;
    }
    Wish wish = wish(c, length);
    if (wish == null) {
      return unfitLength(length, c, shown);
    }
    return argument(
        number, wish, shown, text.text(start, at), "format '%" + length + (char) c + "'");
  }

  /** Flags that a conversion takes, w for a width and p for a precision; null: no conversion. */
  private static String allowed(int c) {
    return switch (c) {
      case 'd', 'i' -> "-wp0 +'I";
      case 'o', 'x', 'X', 'b', 'B' -> "-wp0#";
      case 'u' -> "-wp0'I";
      case 'f', 'F', 'g', 'G' -> "-wp0 +#'I";
      case 'e', 'E' -> "-wp0 +#I";
      case 'a', 'A' -> "-wp0 +#";
      case 'c', 'C' -> "-w";
      case 's', 'S' -> "-wp";
      case 'p' -> "-w";
      case 'n' -> "";
      case 'm' -> "-wp";
      default -> null;
    };
  }

  private void checkFlags(int c, String allowed) {
    String format = "%" + (char) c;
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      if (allowed.indexOf(flag) < 0) {
        arguments.warn(
            text.start(), "'" + flag + "' flag used with '" + format + "' gnu_printf format");
        return;
      }
    }
    if (width && allowed.indexOf('w') < 0) {
      arguments.warn(text.start(), "field width used with '" + format + "' gnu_printf format");
    }
    if (precision && allowed.indexOf('p') < 0) {
      arguments.warn(text.start(), "precision used with '" + format + "' gnu_printf format");
    }
    boolean integer = "diouxXbB".indexOf(c) >= 0;
    if (has(' ') && has('+')) {
      arguments.warn(text.start(), "' ' flag ignored with '+' flag in gnu_printf format");
    }
    if (has('0') && has('-')) {
      arguments.warn(text.start(), "'0' flag ignored with '-' flag in gnu_printf format");
    } else if (has('0') && precision && integer) {
      arguments.warn(
          text.start(), "'0' flag ignored with precision and '" + format + "' gnu_printf format");
    }
  }

  private boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** What a conversion wants, or null when the length does not go with it. */
  static Wish wish(int c, String length) {
    return switch (c) {
      case 'd', 'i' -> integer(length, true);
      case 'o', 'u', 'x', 'X', 'b', 'B' -> integer(length, false);
      case 'f', 'F', 'e', 'E', 'g', 'G', 'a', 'A' ->
          switch (length) {
            case "", "l" -> Wish.value(BasicType.DOUBLE, "double");
            case "L" -> Wish.value(BasicType.LONG_DOUBLE, "long double");
            default -> null;
          };
      case 'c' ->
          length.isEmpty()
              ? Wish.value(BasicType.INT, "int")
              : length.equals("l") ? Wish.value(BasicType.UNSIGNED_INT, "wint_t") : null;
      case 'C' -> length.isEmpty() ? Wish.value(BasicType.UNSIGNED_INT, "wint_t") : null;
      case 's' ->
          length.isEmpty()
              ? Wish.pointer(BasicType.CHAR, "char", true, false)
              : length.equals("l") ? Wish.pointer(BasicType.INT, "wchar_t", false, false) : null;
      case 'S' -> length.isEmpty() ? Wish.pointer(BasicType.INT, "wchar_t", false, false) : null;
      case 'p' -> length.isEmpty() ? Wish.value(BasicType.POINTER, "void *") : null;
      case 'n' -> {
        Wish counted =
            switch (length) {
              case "hh" -> Wish.value(BasicType.SIGNED_CHAR, "signed char");
              case "h" -> Wish.value(BasicType.SHORT, "short int");
              default -> integer(length, true);
            };
        if (counted == null) {
          yield null;
        }
        yield Wish.pointer(counted.kind(), counted.name(), false, true);
      }
      default -> null;
    };
  }

  /** The integer of a length modifier. */
  static Wish integer(String length, boolean signed) {
    return switch (length) {
      case "" ->
          signed
              ? Wish.value(BasicType.INT, "int")
              : Wish.value(BasicType.UNSIGNED_INT, "unsigned int");
      // Arguments are promoted: a narrower type cannot be told from int.
      case "hh", "h" -> Wish.value(BasicType.INT, "int");
      case "l" ->
          signed
              ? Wish.value(BasicType.LONG, "long int")
              : Wish.value(BasicType.UNSIGNED_LONG, "long unsigned int");
      case "ll", "L" ->
          signed
              ? Wish.value(BasicType.LONG_LONG, "long long int")
              : Wish.value(BasicType.UNSIGNED_LONG_LONG, "long long unsigned int");
      case "j" ->
          signed
              ? Wish.value(BasicType.LONG, "intmax_t")
              : Wish.value(BasicType.UNSIGNED_LONG, "uintmax_t");
      case "z" ->
          signed
              ? Wish.value(BasicType.LONG, "signed size_t")
              : Wish.value(BasicType.UNSIGNED_LONG, "size_t");
      case "t" ->
          signed
              ? Wish.value(BasicType.LONG, "ptrdiff_t")
              : Wish.value(BasicType.UNSIGNED_LONG, "unsigned ptrdiff_t");
      default -> null;
    };
  }
}
