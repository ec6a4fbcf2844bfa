package kit.frontend.lex;

/** Prefix of a character constant or string literal. */
public enum Encoding {
  PLAIN(""),
  UTF8("u8"),
  UTF16("u"),
  UTF32("U"),
  WIDE("L");

  private final String prefix;

  Encoding(String prefix) {
    this.prefix = prefix;
  }

  public String prefix() {
    return prefix;
  }
}
