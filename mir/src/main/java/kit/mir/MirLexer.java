package kit.mir;

import kit.base.Bytes;

/** Tokens of MIR text. Newlines mean nothing; '#' starts a comment that ends with the line. */
final class MirLexer {
  /** What a token is. */
  enum Kind {
    END,
    /** Letters, digits, '_', '.', starting with a letter. */
    WORD,
    /** Decimal with optional '-', or 0x and hexadecimal digits. */
    NUMBER,
    /** %n: {@link #number}. */
    VALUE,
    /** $name or $"name": {@link #text}. */
    SYMBOL,
    /** {@link #text} holds the bytes. */
    STRING,
    /** One of ( ) { } [ ] , : = + | @ - : {@link #text}, and the longer "->" and "...". */
    MARK
  }

  /** A malformed text; carries the source position. */
  static final class Problem extends Exception {
    private static final long serialVersionUID = 1;
    final int position;
    final String message;

    Problem(int position, String message) {
      super(message, null, false, false);
      this.position = position;
      this.message = message;
    }
  }

  private final byte[] source;
  private final int length;
  private final int base;
  private int at;

  Kind kind = Kind.END;
  String text = "";
  long number;

  /** Source position of the token. */
  int position;

  /**
   * @param base source position of the first byte
   */
  MirLexer(byte[] source, int length, int base) {
    this.source = source;
    this.length = length;
    this.base = base;
  }

  private int peek(int ahead) {
    return at + ahead < length ? source[at + ahead] & 0xff : -1;
  }

  /** Reads the next token into the fields. */
  void next() throws Problem {
    skipBlanks();
    position = base + at;
    int c = peek(0);
    if (c < 0) {
      kind = Kind.END;
      text = "end of text";
    } else if (isLetter(c)) {
      word();
    } else if (isDigit(c) || c == '-' && isDigit(peek(1))) {
      number();
    } else if (c == '%') {
      at++;
      if (!isDigit(peek(0))) {
        throw new Problem(position, "expected a number after '%'");
      }
      number();
      kind = Kind.VALUE;
    } else if (c == '$') {
      at++;
      symbol();
    } else if (c == '"') {
      kind = Kind.STRING;
      text = string();
    } else {
      mark(c);
    }
  }

  private void skipBlanks() {
    while (at < length) {
      int c = source[at];
      if (c == '#') {
        while (at < length && source[at] != '\n') {
          at++;
        }
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void word() {
    int start = at;
    while (isLetter(peek(0)) || isDigit(peek(0)) || peek(0) == '.') {
      at++;
    }
    kind = Kind.WORD;
    text = Bytes.toText(source, start, at);
  }

  private void number() throws Problem {
    kind = Kind.NUMBER;
    int start = at;
    if (peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X')) {
      at += 2;
      hexadecimal();
    } else {
      decimal();
    }
    if (isLetter(peek(0))) {
      throw new Problem(position, "malformed number");
    }
    text = Bytes.toText(source, start, at);
  }

  private void hexadecimal() throws Problem {
    long value = 0;
    int digits = 0;
    for (int digit = hexDigit(peek(0)); digit >= 0; digit = hexDigit(peek(0))) {
      value = value << 4 | digit;
      digits += digits > 0 || digit > 0 ? 1 : 0;
      at++;
    }
    if (digits > 16) {
      throw new Problem(position, "number larger than 64 bits");
    }
    number = value;
  }

  private void decimal() throws Problem {
    boolean negative = peek(0) == '-';
    at += negative ? 1 : 0;
    long value = 0;
    while (isDigit(peek(0))) {
      int digit = peek(0) - '0';
      // Built downwards: the magnitude of the least long has no positive counterpart.
      if (value < (Long.MIN_VALUE + digit) / 10) {
        throw new Problem(position, "number larger than 64 bits");
      }
      value = value * 10 - digit;
      at++;
    }
    if (!negative && value == Long.MIN_VALUE) {
      throw new Problem(position, "number larger than 64 bits");
    }
    number = negative ? value : -value;
  }

  private static int hexDigit(int c) {
    if (isDigit(c)) {
      return c - '0';
    }
    int lower = c | 0x20;
    return c >= 0 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private void symbol() throws Problem {
    if (peek(0) == '"') {
      text = string();
    } else {
      int start = at;
      while (at < length && MirText.isNameByte(source[at])) {
        at++;
      }
      text = Bytes.toText(source, start, at);
      if (text.isEmpty()) {
        throw new Problem(position, "expected a name after '$'");
      }
    }
    kind = Kind.SYMBOL;
  }

  private String string() throws Problem {
    StringBuilder content = new StringBuilder();
    at++;
    while (true) {
      int c = peek(0);
      if (c < 0 || c == '\n') {
        throw new Problem(position, "string without closing quote");
      }
      at++;
      if (c == '"') {
        return content.toString();
      }
      if (c == '\\') {
        int high = hexDigit(peek(0));
        int low = hexDigit(peek(1));
        if (high < 0 || low < 0) {
          throw new Problem(base + at - 1, "expected two hexadecimal digits after '\\'");
        }
        at += 2;
        c = high << 4 | low;
      }
      content.append((char) c);
    }
  }

  private void mark(int c) throws Problem {
    kind = Kind.MARK;
    int size = 1;
    if (c == '-' && peek(1) == '>') {
      size = 2;
    } else if (c == '.' && peek(1) == '.' && peek(2) == '.') {
      size = 3;
    } else if ("(){}[],:=+|@-".indexOf((char) c) < 0) {
      throw new Problem(position, "unexpected character");
    }
    text = Bytes.toText(source, at, at + size);
    at += size;
  }

  // ---- what both parsers need

  Problem expected(String what) {
    return new Problem(
        position, "expected " + what + " before " + (kind == Kind.END ? text : "'" + text + "'"));
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean acceptMark(String mark) throws Problem {
    if (isMark(mark)) {
      next();
      return true;
    }
    return false;
  }

  boolean acceptWord(String word) throws Problem {
    if (isWord(word)) {
      next();
      return true;
    }
    return false;
  }

  void mark(String mark) throws Problem {
    if (!acceptMark(mark)) {
      throw expected("'" + mark + "'");
    }
  }

  void word(String word) throws Problem {
    if (!acceptWord(word)) {
      throw expected("'" + word + "'");
    }
  }

  String takeWord(String what) throws Problem {
    if (kind != Kind.WORD) {
      throw expected(what);
    }
    String word = text;
    next();
    return word;
  }

  String takeString(String what) throws Problem {
    if (kind != Kind.STRING) {
      throw expected(what);
    }
    String content = text;
    next();
    return content;
  }

  String takeSymbol() throws Problem {
    if (kind != Kind.SYMBOL) {
      throw expected("a symbol");
    }
    String name = text;
    next();
    return name;
  }

  long takeNumber() throws Problem {
    if (kind != Kind.NUMBER) {
      throw expected("a number");
    }
    long value = number;
    next();
    return value;
  }

  /** A number in {@code [low, high]}. */
  long takeNumber(long low, long high) throws Problem {
    int start = position;
    long value = takeNumber();
    if (value < low || value > high) {
      throw new Problem(start, "number out of range");
    }
    return value;
  }

  /** A power of two up to {@code limit}. */
  int takeAlignment(int limit) throws Problem {
    int start = position;
    long value = takeNumber(1, limit);
    if ((value & (value - 1)) != 0) {
      throw new Problem(start, "alignment is not a power of two");
    }
    return (int) value;
  }

  /** {@code + n}, or 0 when there is none. */
  long optionalOffset() throws Problem {
    return acceptMark("+") ? takeNumber() : 0;
  }

  /** {@code @n}, or 0 when there is none. */
  int optionalPosition() throws Problem {
    return acceptMark("@") ? (int) takeNumber(0, Integer.MAX_VALUE) : 0;
  }
}
