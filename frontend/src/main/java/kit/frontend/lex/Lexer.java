package kit.frontend.lex;

import kit.base.ByteSink;
import kit.base.Diagnostics;

/**
 * Bytes to preprocessing tokens (C17 6.4), one file or scratch text at a time.
 *
 * <p>{@link #lex} leaves the token in {@link #kind}, {@link #start} and {@link #value}: public
 * fields, because they are read millions of times by the preprocessor alone. The text comes from
 * {@link SourceText}, so there are no line splices or trigraphs, and zero bytes behind the end
 * allow looking ahead. Identifiers are hashed while they are scanned.
 *
 * <p>Newlines are white space, except in a directive ({@link #directive} set), where the newline is
 * the token {@link TokenKind#NEWLINE} and is not consumed.
 */
public final class Lexer {
  private final NameTable names;
  private final LexerOptions options;
  private final Diagnostics diagnostics;
  private final byte[] classes;
  private final ByteSink scratch = new ByteSink();

  private byte[] text;
  private int end;
  private int base;
  private int at;
  private boolean atLineStart;

  /** The text that a {@code //} comment of C90 was last reported in. */
  private byte[] lineCommentsFound = {};

  /** Kind and flags of the token last lexed. */
  public int kind;

  /** Offset of its first byte. */
  public int start;

  /** Its value, see {@link TokenKind}. */
  public int value;

  /** Set while a directive's line is lexed. */
  public boolean directive;

  /** Set for the operand of #include: {@code <…>} is one token. */
  public boolean headerName;

  /** Set to say nothing about malformed literals: text made by {@code ##}. */
  public boolean quiet;

  /** Set to get comments as tokens. */
  public boolean keepComments;

  public Lexer(NameTable names, LexerOptions options, Diagnostics diagnostics) {
    this.names = names;
    this.options = options;
    this.diagnostics = diagnostics;
    classes = options.assembler() ? CharacterClass.withoutDollar() : CharacterClass.classes();
  }

  /**
   * Starts on {@code text[from, end)}, which {@link SourceText#PADDING} zero bytes must follow; the
   * byte at offset 0 has the position {@code base}.
   */
  public void open(byte[] text, int from, int end, int base) {
    this.text = text;
    this.end = end;
    this.base = base;
    at = from;
    atLineStart = true;
    directive = false;
    headerName = false;
  }

  /** Offset of the next byte to read. */
  public int offset() {
    return at;
  }

  /** Continues at another offset; {@code lineStart}: a directive may begin there. */
  public void seek(int offset, boolean lineStart) {
    at = offset;
    atLineStart = lineStart;
  }

  public byte[] text() {
    return text;
  }

  public int end() {
    return end;
  }

  /** Position of the token last lexed. */
  public int position() {
    return base + start;
  }

  /** Position of an offset. */
  public int position(int offset) {
    return base + offset;
  }

  /** Reads the next token into the fields and returns its kind without flags. */
  public int lex() {
    byte[] b = text;
    int p = at;
    int flags = atLineStart ? TokenKind.LINE_START : 0;
    while (true) {
      int c = b[p];
      switch (c) {
        case ' ', '\t', 0x0b, '\f', '\r' -> {
          flags |= TokenKind.LEADING_SPACE;
          p++;
        }
        case '\n' -> {
          if (directive) {
            return finish(TokenKind.NEWLINE, flags, p, p, 0);
          }
          flags = TokenKind.LINE_START;
          p++;
        }
        case 0 -> {
          if (p >= end) {
            atLineStart = true;
            kind = directive ? TokenKind.NEWLINE : TokenKind.END;
            start = end;
            at = end;
            value = 0;
            return kind;
          }
          diagnostics.warning("null-character", base + p, "null character ignored");
          flags |= TokenKind.LEADING_SPACE;
          p++;
        }
        case '/' -> {
          int next = b[p + 1];
          if (next == '*' || (next == '/' && isLineComment(p))) {
            int from = p;
            p = next == '*' ? skipBlockComment(p) : skipLineComment(p);
            if (keepComments) {
              return finish(TokenKind.COMMENT, flags, from, p, names.intern(b, from, p));
            }
            flags |= TokenKind.LEADING_SPACE;
          } else if (next == '=') {
            return finish(TokenKind.SLASH_EQUAL, flags, p, p + 2, 0);
          } else {
            return finish(TokenKind.SLASH, flags, p, p + 1, 0);
          }
        }
        default -> {
          return token(c, p, flags);
        }
      }
    }
  }

  private int finish(int kind, int flags, int start, int next, int value) {
    this.kind = kind | flags;
    this.start = start;
    this.value = value;
    at = next;
    atLineStart = false;
    return kind;
  }

  private int token(int c, int p, int flags) {
    byte[] b = text;
    switch (c) {
      case 'L':
        if (b[p + 1] == '"' || b[p + 1] == '\'') {
          return literal(p, p + 1, flags);
        }
        return identifier(p, flags);
      case 'U', 'u':
        if (options.unicodeLiterals()) {
          if (b[p + 1] == '"' || b[p + 1] == '\'') {
            return literal(p, p + 1, flags);
          }
          if (c == 'u'
              && b[p + 1] == '8'
              && (b[p + 2] == '"' || (b[p + 2] == '\'' && options.utf8Characters()))) {
            return literal(p, p + 2, flags);
          }
        }
        return identifier(p, flags);
      case '"', '\'':
        return literal(p, p, flags);
      case '[':
        return finish(TokenKind.LEFT_BRACKET, flags, p, p + 1, 0);
      case ']':
        return finish(TokenKind.RIGHT_BRACKET, flags, p, p + 1, 0);
      case '(':
        return finish(TokenKind.LEFT_PAREN, flags, p, p + 1, 0);
      case ')':
        return finish(TokenKind.RIGHT_PAREN, flags, p, p + 1, 0);
      case '{':
        return finish(TokenKind.LEFT_BRACE, flags, p, p + 1, 0);
      case '}':
        return finish(TokenKind.RIGHT_BRACE, flags, p, p + 1, 0);
      case ';':
        return finish(TokenKind.SEMICOLON, flags, p, p + 1, 0);
      case ',':
        return finish(TokenKind.COMMA, flags, p, p + 1, 0);
      case '?':
        return finish(TokenKind.QUESTION, flags, p, p + 1, 0);
      case '~':
        return finish(TokenKind.TILDE, flags, p, p + 1, 0);
      case '.':
        if (CharacterClass.isDigit(b[p + 1])) {
          return number(p, flags);
        }
        if (b[p + 1] == '.' && b[p + 2] == '.') {
          return finish(TokenKind.ELLIPSIS, flags, p, p + 3, 0);
        }
        return finish(TokenKind.DOT, flags, p, p + 1, 0);
      case '-', '+', '&', '|', '*', '!', '^', '=':
        return operator(c, p, flags);
      case '<', '>', '%', ':', '#':
        return angleOrDigraph(c, p, flags);
      default:
        if ((classes[c & 0xff] & CharacterClass.DIGIT) != 0) {
          return number(p, flags);
        }
        if ((classes[c & 0xff] & CharacterClass.IDENTIFIER) != 0) {
          return identifier(p, flags);
        }
        return unusual(c, p, flags);
    }
  }

  private int operator(int c, int p, int flags) {
    int next = text[p + 1];
    switch (c) {
      case '-':
        return switch (next) {
          case '>' -> finish(TokenKind.ARROW, flags, p, p + 2, 0);
          case '-' -> finish(TokenKind.MINUS_MINUS, flags, p, p + 2, 0);
          case '=' -> finish(TokenKind.MINUS_EQUAL, flags, p, p + 2, 0);
          default -> finish(TokenKind.MINUS, flags, p, p + 1, 0);
        };
      case '+':
        return switch (next) {
          case '+' -> finish(TokenKind.PLUS_PLUS, flags, p, p + 2, 0);
          case '=' -> finish(TokenKind.PLUS_EQUAL, flags, p, p + 2, 0);
          default -> finish(TokenKind.PLUS, flags, p, p + 1, 0);
        };
      case '&':
        return switch (next) {
          case '&' -> finish(TokenKind.AMPERSAND_AMPERSAND, flags, p, p + 2, 0);
          case '=' -> finish(TokenKind.AMPERSAND_EQUAL, flags, p, p + 2, 0);
          default -> finish(TokenKind.AMPERSAND, flags, p, p + 1, 0);
        };
      case '|':
        return switch (next) {
          case '|' -> finish(TokenKind.BAR_BAR, flags, p, p + 2, 0);
          case '=' -> finish(TokenKind.BAR_EQUAL, flags, p, p + 2, 0);
          default -> finish(TokenKind.BAR, flags, p, p + 1, 0);
        };
      case '*':
        return withEqual(next, TokenKind.STAR, TokenKind.STAR_EQUAL, p, flags);
      case '!':
        return withEqual(next, TokenKind.EXCLAMATION, TokenKind.EXCLAMATION_EQUAL, p, flags);
      case '^':
        return withEqual(next, TokenKind.CARET, TokenKind.CARET_EQUAL, p, flags);
      default:
        return withEqual(next, TokenKind.EQUAL, TokenKind.EQUAL_EQUAL, p, flags);
    }
  }

  private int withEqual(int next, int plain, int equal, int p, int flags) {
    return next == '=' ? finish(equal, flags, p, p + 2, 0) : finish(plain, flags, p, p + 1, 0);
  }

  private int angleOrDigraph(int c, int p, int flags) {
    byte[] b = text;
    int next = b[p + 1];
    boolean digraphs = options.digraphs();
    switch (c) {
      case '<':
        if (headerName) {
          int close = p + 1;
          while (close < end && b[close] != '>' && b[close] != '\n') {
            close++;
          }
          if (close < end && b[close] == '>') {
            return finish(
                TokenKind.HEADER_NAME, flags, p, close + 1, names.intern(b, p, close + 1));
          }
        }
        if (next == '<') {
          return b[p + 2] == '='
              ? finish(TokenKind.LESS_LESS_EQUAL, flags, p, p + 3, 0)
              : finish(TokenKind.LESS_LESS, flags, p, p + 2, 0);
        }
        if (digraphs && (next == ':' || next == '%')) {
          return finish(
              next == ':' ? TokenKind.LEFT_BRACKET : TokenKind.LEFT_BRACE,
              flags | TokenKind.DIGRAPH,
              p,
              p + 2,
              0);
        }
        return withEqual(next, TokenKind.LESS, TokenKind.LESS_EQUAL, p, flags);
      case '>':
        if (next == '>') {
          return b[p + 2] == '='
              ? finish(TokenKind.GREATER_GREATER_EQUAL, flags, p, p + 3, 0)
              : finish(TokenKind.GREATER_GREATER, flags, p, p + 2, 0);
        }
        return withEqual(next, TokenKind.GREATER, TokenKind.GREATER_EQUAL, p, flags);
      case '%':
        if (digraphs && next == ':') {
          return b[p + 2] == '%' && b[p + 3] == ':'
              ? finish(TokenKind.HASH_HASH, flags | TokenKind.DIGRAPH, p, p + 4, 0)
              : finish(TokenKind.HASH, flags | TokenKind.DIGRAPH, p, p + 2, 0);
        }
        if (digraphs && next == '>') {
          return finish(TokenKind.RIGHT_BRACE, flags | TokenKind.DIGRAPH, p, p + 2, 0);
        }
        return withEqual(next, TokenKind.PERCENT, TokenKind.PERCENT_EQUAL, p, flags);
      case ':':
        if (digraphs && next == '>') {
          return finish(TokenKind.RIGHT_BRACKET, flags | TokenKind.DIGRAPH, p, p + 2, 0);
        }
        return next == ':' && options.scope()
            ? finish(TokenKind.COLON_COLON, flags, p, p + 2, 0)
            : finish(TokenKind.COLON, flags, p, p + 1, 0);
      default:
        return next == '#'
            ? finish(TokenKind.HASH_HASH, flags, p, p + 2, 0)
            : finish(TokenKind.HASH, flags, p, p + 1, 0);
    }
  }

  private int identifier(int from, int flags) {
    byte[] b = text;
    byte[] table = classes;
    int hash = b[from];
    int p = from + 1;
    int c;
    while ((table[(c = b[p]) & 0xff] & CharacterClass.IDENTIFIER) != 0) {
      hash = hash * 31 + c;
      p++;
    }
    if (c < 0 || c == '\\') {
      return extendedIdentifier(from, flags);
    }
    return finish(TokenKind.IDENTIFIER, flags, from, p, names.intern(b, from, p, hash));
  }

  /**
   * An identifier that holds or may hold universal character names or UTF-8; its name is UTF-8
   * throughout.
   */
  private int extendedIdentifier(int from, int flags) {
    byte[] b = text;
    scratch.clear();
    int p = from;
    while (p < end) {
      int c = b[p];
      if ((classes[c & 0xff] & CharacterClass.IDENTIFIER) != 0) {
        scratch.u8(c);
        p++;
        continue;
      }
      long character = c < 0 ? Unicode.decode(b, p, end) : c == '\\' ? universalName(p) : -1;
      if (character < 0) {
        break;
      }
      int codePoint = (int) (character >>> (c < 0 ? 3 : 4));
      if (codePoint < 0x80
          ? !(codePoint == '$')
          : !(p == from
              ? Unicode.isIdentifierStart(codePoint)
              : Unicode.isIdentifierPart(codePoint))) {
        break;
      }
      Unicode.encode(scratch, codePoint);
      p += (int) (character & (c < 0 ? 7 : 15));
    }
    if (p == from) {
      return -1;
    }
    return finish(
        TokenKind.IDENTIFIER, flags, from, p, names.intern(scratch.array(), 0, scratch.size()));
  }

  /**
   * Decodes {@code \\uXXXX} or {@code \\UXXXXXXXX}: code point in the high bits, length in the low
   * four; -1 when there is none.
   */
  private long universalName(int p) {
    int digits = text[p + 1] == 'u' ? 4 : text[p + 1] == 'U' ? 8 : 0;
    if (digits == 0) {
      return -1;
    }
    long codePoint = 0;
    for (int i = 0; i < digits; i++) {
      int digit = p + 2 + i < end ? CharacterClass.hexValue(text[p + 2 + i]) : -1;
      if (digit < 0) {
        return -1;
      }
      codePoint = codePoint << 4 | digit;
    }
    return codePoint > 0x10FFFF ? -1 : codePoint << 4 | (digits + 2);
  }

  private int number(int from, int flags) {
    byte[] b = text;
    int hash = NameTable.HASH_START;
    int p = from;
    while (true) {
      int c = b[p];
      if ((classes[c & 0xff] & CharacterClass.IDENTIFIER) == 0 && c != '.') {
        if (c == '+' || c == '-') {
          int before = p == from ? 0 : b[p - 1] | 32;
          if (before != 'e' && !(before == 'p' && options.hexFloats())) {
            break;
          }
        } else if (c == '\''
            && options.digitSeparators()
            && p > from
            && (classes[b[p + 1] & 0xff] & CharacterClass.IDENTIFIER) != 0) {
          hash = hash * 31 + c;
          p++;
          continue;
        } else {
          break;
        }
      }
      hash = hash * 31 + c;
      p++;
    }
    return finish(TokenKind.NUMBER, flags, from, p, names.intern(b, from, p, hash));
  }

  /** A string or character literal whose quote stands at {@code quoteAt}, after its prefix. */
  private int literal(int from, int quoteAt, int flags) {
    byte[] b = text;
    int quote = b[quoteAt];
    int hash = NameTable.HASH_START;
    for (int i = from; i <= quoteAt; i++) {
      hash = hash * 31 + b[i];
    }
    int p = quoteAt + 1;
    while (true) {
      int c = b[p];
      if (c == quote) {
        break;
      }
      if (c == '\n' || (c == 0 && p >= end)) {
        return unterminated(from, quote, p, flags);
      }
      hash = hash * 31 + (c & 0xff);
      p++;
      if (c == '\\' && !headerName && p < end && b[p] != '\n') {
        hash = hash * 31 + (b[p] & 0xff);
        p++;
      }
    }
    hash = hash * 31 + quote;
    p++;
    return finish(
        quote == '"' ? TokenKind.STRING : TokenKind.CHARACTER,
        flags,
        from,
        p,
        names.intern(b, from, p, hash));
  }

  private int unterminated(int from, int quote, int p, int flags) {
    if (!options.assembler() && !quiet) {
      diagnostics.warning(
          "invalid-pp-token", base + from, "missing terminating " + (char) quote + " character");
    }
    return finish(TokenKind.OTHER, flags, from, p, names.intern(text, from, p));
  }

  private int unusual(int c, int p, int flags) {
    if (c < 0 || c == '\\') {
      int kind = extendedIdentifier(p, flags);
      if (kind >= 0) {
        return kind;
      }
    }
    int width = 1;
    if (c < 0) {
      int character = Unicode.decode(text, p, end);
      width = character < 0 ? 1 : character & 7;
    }
    return finish(TokenKind.OTHER, flags, p, p + width, names.intern(text, p, p + width));
  }

  /**
   * Whether the two slashes begin a comment. C90 has no such comments; like gcc we take them for
   * comments all the same where nothing else makes sense, and say so once in each text.
   */
  private boolean isLineComment(int p) {
    if (options.lineComments()) {
      return true;
    }
    if (!options.lineCommentsAreErrors() || directive || quiet || text[p + 2] == '*') {
      return false;
    }
    if (lineCommentsFound != text) {
      lineCommentsFound = text;
      diagnostics.error(
          base + p,
          "C++ style comments are not allowed in ISO C90",
          base + p,
          "(this will be reported only once per input file)");
    }
    return true;
  }

  private int skipLineComment(int p) {
    byte[] b = text;
    int q = p + 2;
    while (b[q] != '\n' && (b[q] != 0 || q < end)) {
      q++;
    }
    return q;
  }

  private int skipBlockComment(int p) {
    byte[] b = text;
    int q = p + 2;
    while (true) {
      int c = b[q];
      if (c == '*') {
        if (b[q + 1] == '/') {
          return q + 2;
        }
      } else if (c == 0 && q >= end) {
        if (!quiet) {
          diagnostics.error(base + p, "unterminated comment");
        }
        return end;
      } else if (c == '/' && b[q + 1] == '*' && options.warnNestedComments()) {
        diagnostics.warning("comment", base + q, "'/*' within block comment");
      }
      q++;
    }
  }

  /**
   * Whether a left parenthesis is the next token; looks over white space, newlines (not in a
   * directive) and comments without reading them. A {@code #} that begins a line is not a
   * parenthesis, so the search never passes a directive.
   */
  public boolean parenthesisFollows() {
    byte[] b = text;
    int p = at;
    while (true) {
      int c = b[p];
      if (c == '(') {
        return true;
      }
      if (c == '/' && b[p + 1] == '*') {
        p += 2;
        while (p < end && !(b[p] == '*' && b[p + 1] == '/')) {
          p++;
        }
        if (p >= end) {
          return false;
        }
        p += 2;
      } else if (c == '/' && b[p + 1] == '/' && isLineComment(p)) {
        p = skipLineComment(p);
      } else if ((classes[c & 0xff] & CharacterClass.BLANK) != 0 || (c == '\n' && !directive)) {
        p++;
      } else {
        return false;
      }
    }
  }
}
