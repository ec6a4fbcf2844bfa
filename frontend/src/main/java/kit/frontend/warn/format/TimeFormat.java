package kit.frontend.warn.format;

/** Reads a strftime format: C11 7.27.3.5 with glibc's additions. */
final class TimeFormat {
  private final FormatText text;
  private final FormatArguments arguments;
  private final boolean twoDigitYears;

  /**
   * @param twoDigitYears -Wformat-y2k
   */
  TimeFormat(FormatText text, FormatArguments arguments, boolean twoDigitYears) {
    this.text = text;
    this.arguments = arguments;
    this.twoDigitYears = twoDigitYears;
  }

  void check() {
    int at = 0;
    while (at < text.length()) {
      if (text.at(at++) != '%') {
        continue;
      }
      int start = at - 1;
      while (text.at(at) > 0 && "_-0^#+".indexOf(text.at(at)) >= 0 && text.at(at + 1) >= 0) {
        at++;
      }
      while (text.at(at) >= '1' && text.at(at) <= '9') {
        at++;
      }
      int modifier = 0;
      if ((text.at(at) == 'E' || text.at(at) == 'O')) {
        modifier = text.at(at++);
      }
      int c = text.at(at);
      if (c < 0) {
        arguments.warn(
            text.position(at - 1),
            modifier == 0 && at == start + 1
                ? "spurious trailing '%' in format"
                : "conversion lacks type at end of format");
        return;
      }
      if ("aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%+".indexOf(c) < 0) {
        arguments.warn(
            text.position(at), "unknown conversion type character '" + (char) c + "' in format");
      } else if (modifier == 'E' && "cCxXyY".indexOf(c) < 0
          || modifier == 'O' && "deHImMSuUVwWy".indexOf(c) < 0) {
        arguments.warn(
            text.position(at),
            "'" + (char) modifier + "' modifier used with '%" + (char) c + "' gnu_strftime format");
      } else if (twoDigitYears && (c == 'y' || c == 'D' || c == 'g')) {
        arguments.y2k(text.position(at), c);
      }
      at++;
    }
  }
}
