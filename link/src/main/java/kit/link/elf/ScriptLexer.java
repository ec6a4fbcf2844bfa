package kit.link.elf;

import kit.base.Bytes;
import kit.base.InputException;

/**
 * Tokens of linker scripts and version scripts. The language has two lexical states: where names of
 * files, sections and symbols stand, characters such as {@code - + * ?} belong to the name; in
 * expressions they are operators. The parser says which state it wants with each call. Comments are
 * C's; {@code #} starts a comment in version scripts and at line starts.
 */
final class ScriptLexer {
  private static final String NAME_PUNCTUATION = "_.$/\\~=+-:[]*?^!,<>&@%|";
  private static final String WORD_PUNCTUATION = "_.$";
  private static final String[] OPERATORS = {
    "<<=", ">>=", "&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "+=", "-=", "*=", "/=", "&=",
    "|=", "^="
  };

  private static final int SIZE_LIMIT = 1 << 24;

  private final String file;
  private String text;
  private int position;
  private boolean quoted;

  ScriptLexer(String file, byte[] data) {
    this.file = file;
    this.text = Bytes.toText(data);
  }

  /** Puts a text in front of what follows, as INCLUDE does. */
  void insert(String more) throws InputException {
    if (text.length() + (long) more.length() > SIZE_LIMIT) {
      throw error("the script and what it includes are too long");
    }
    text = text.substring(0, position) + "\n" + more + "\n" + text.substring(position);
  }

  InputException error(String problem) {
    int line = 1;
    for (int i = 0; i < position && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return new InputException(file + ":" + line, problem);
  }

  String file() {
    return file;
  }

  private void skipBlanks() throws InputException {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        position++;
      } else if (c == '/' && text.startsWith("/*", position)) {
        int end = text.indexOf("*/", position + 2);
        if (end < 0) {
          throw error("unterminated comment");
        }
        position = end + 2;
      } else if (c == '#') {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
  }

  boolean atEnd() throws InputException {
    skipBlanks();
    return position >= text.length();
  }

  int mark() {
    return position;
  }

  void reset(int mark) {
    position = mark;
  }

  /** Whether the last token was a quoted string. */
  boolean wasQuoted() {
    return quoted;
  }

  /**
   * The next token where names stand: a quoted string's content, a name, or one character of
   * punctuation. Null at the end.
   */
  String name() throws InputException {
    return token(NAME_PUNCTUATION);
  }

  /**
   * As {@link #name}, but commas separate and {@code =} is an operator of its own: lists of files
   * and assignments.
   */
  String listName() throws InputException {
    return token("_.$/\\~+-:[]*?^!<>&@%|");
  }

  /**
   * The next token where expressions stand: a word or number, an operator of up to three
   * characters, or punctuation. Null at the end.
   */
  String word() throws InputException {
    skipBlanks();
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, position)) {
        quoted = false;
        position += operator.length();
        return operator;
      }
    }
    return token(WORD_PUNCTUATION);
  }

  String peekWord() throws InputException {
    int mark = position;
    String word = word();
    position = mark;
    return word;
  }

  String peekName() throws InputException {
    int mark = position;
    String name = name();
    position = mark;
    return name;
  }

  private String token(String punctuation) throws InputException {
    skipBlanks();
    quoted = false;
    if (position >= text.length()) {
      return null;
    }
    char c = text.charAt(position);
    if (c == '"') {
      int end = text.indexOf('"', position + 1);
      if (end < 0) {
        throw error("unterminated string");
      }
      String content = text.substring(position + 1, end);
      position = end + 1;
      quoted = true;
      return content;
    }
    int start = position;
    while (position < text.length()
        && belongs(text.charAt(position), punctuation)
        && !text.startsWith("/*", position)) {
      position++;
    }
    if (position == start) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean belongs(char c, String punctuation) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c >= 0x80
        || punctuation.indexOf(c) >= 0;
  }

  /** Consumes this punctuation or word, or fails. */
  void expect(String token) throws InputException {
    String found = word();
    if (!token.equals(found)) {
      throw error(
          "expected '"
              + token
              + "'"
              + (found == null ? " at the end of the file" : " before '" + found + "'"));
    }
  }

  /** Consumes this token when it is next. */
  boolean accept(String token) throws InputException {
    int mark = position;
    if (token.equals(word()) && !quoted) {
      return true;
    }
    position = mark;
    return false;
  }
}
