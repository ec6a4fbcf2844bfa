package kit.frontend.warn.format;

/**
 * Reads a format of conversions that begin with {@code %}: what printf's and scanf's have in
 * common.
 */
abstract sealed class ConversionReader permits PrintfFormat, ScanfFormat {
  final FormatText text;
  final FormatArguments arguments;
  int at;

  /** Index of the % of the conversion under way. */
  int start;

  /** Of its argument, from 1; 0: the next one. */
  int number;

  ConversionReader(FormatText text, FormatArguments arguments) {
    this.text = text;
    this.arguments = arguments;
  }

  final void check() {
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

  /** One conversion; false when the rest cannot be read. */
  private boolean conversion() {
    start = at++;
    if (text.at(at) < 0) {
      arguments.warn(text.position(start), "spurious trailing '%' in format");
      return true;
    }
    if (text.at(at) == '%') {
      at++;
      return true;
    }
    number = operandNumber();
    return specification();
  }

  /** What stands behind the % and the number of the argument. */
  abstract boolean specification();

  final int digits() {
    int value = 0;
    while (text.at(at) >= '0' && text.at(at) <= '9') {
      value = Math.min(100_000, value * 10 + text.at(at) - '0');
      at++;
    }
    return value;
  }

  /** {@code 1$}, or 0 when there is none. */
  final int operandNumber() {
    int save = at;
    int value = digits();
    if (value > 0 && text.at(at) == '$') {
      at++;
      return value;
    }
    at = save;
    return 0;
  }

  final String length() {
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

  /** The letter of the conversion, at which {@link #at} stands behind; -1 after a warning. */
  final int letter() {
    int c = text.at(at);
    if (c < 0) {
      arguments.warn(text.position(at - 1), "conversion lacks type at end of format");
      return -1;
    }
    at++;
    return c;
  }

  final void unknown(int c, int shown) {
    arguments.warn(
        text.position(shown), "unknown conversion type character '" + (char) c + "' in format");
  }

  /** A length that does not go with the letter; what follows can be read all the same. */
  final boolean unfitLength(String length, int c, int shown) {
    arguments.warn(
        text.position(shown),
        "use of '"
            + length
            + "' length modifier with '"
            + (char) c
            + "' type character has either no effect or undefined behavior");
    return number > 0 || arguments.skip();
  }

  /** Compares an argument; false when numbered and unnumbered ones are mixed. */
  final boolean argument(int operand, Wish wish, int shown, String written, String what) {
    if (arguments.mixes(operand)) {
      arguments.warn(text.position(shown), "missing $ operand number in format");
      return false;
    }
    arguments.check(operand, wish, start, shown, written, what);
    return true;
  }
}
