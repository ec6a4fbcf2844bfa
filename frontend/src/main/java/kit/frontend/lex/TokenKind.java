package kit.frontend.lex;

/**
 * Kinds of tokens, as ints so that they live in columns and {@code switch} well. A kind takes the
 * low eight bits of a column entry; the flags below stand above it.
 *
 * <p>Digraphs have the kind of what they stand for and the flag {@link #DIGRAPH}.
 */
public final class TokenKind {
  private TokenKind() {}

  /** End of the translation unit; repeated for ever. */
  public static final int END = 0;

  /** Value: name id. */
  public static final int IDENTIFIER = 1;

  /**
   * An active keyword; value: the canonical keyword id of {@link Keyword} ({@code __const__} gives
   * {@code Keyword.CONST}). Only beyond the parser boundary.
   */
  public static final int KEYWORD = 2;

  /**
   * A preprocessing number, integer or floating: see {@link NumericLiteral}. Value: spelling id.
   */
  public static final int NUMBER = 3;

  /** A character constant with its prefix and quotes. Value: spelling id. */
  public static final int CHARACTER = 4;

  /**
   * One string literal with its prefix and quotes. Value: spelling id. Adjacent ones are joined by
   * {@link LiteralDecoder}.
   */
  public static final int STRING = 5;

  /**
   * Begins a pragma that the parser must know; value: name id of its first word (0 if none). The
   * pragma's tokens, without {@code #pragma}, follow up to {@link #PRAGMA_END}.
   */
  public static final int PRAGMA = 6;

  /** Ends a pragma. */
  public static final int PRAGMA_END = 7;

  /**
   * A character or an unterminated literal that is no token. Value: spelling id. Never passes the
   * parser boundary.
   */
  public static final int OTHER = 8;

  // Kinds seen inside the preprocessor alone.
  /** End of a directive's line. */
  public static final int NEWLINE = 9;

  /** A macro parameter in a macro's body. Value: its index. */
  public static final int PARAMETER = 10;

  /** The empty operand of {@code ##}. */
  public static final int PLACEMARKER = 11;

  /** A comment, kept under -C. Value: spelling id. */
  public static final int COMMENT = 12;

  /** {@code <file>} after #include. Value: spelling id with brackets. */
  public static final int HEADER_NAME = 13;

  /** Begin and end of the contents of {@code __VA_OPT__} in a macro's body. */
  public static final int OPTIONAL_BEGIN = 14;

  public static final int OPTIONAL_END = 15;

  /** The end of a token list under expansion (an argument, a directive's line). */
  public static final int LIST_END = 16;

  public static final int LEFT_BRACKET = 20;
  public static final int RIGHT_BRACKET = 21;
  public static final int LEFT_PAREN = 22;
  public static final int RIGHT_PAREN = 23;
  public static final int LEFT_BRACE = 24;
  public static final int RIGHT_BRACE = 25;
  public static final int DOT = 26;
  public static final int ARROW = 27;
  public static final int PLUS_PLUS = 28;
  public static final int MINUS_MINUS = 29;
  public static final int AMPERSAND = 30;
  public static final int STAR = 31;
  public static final int PLUS = 32;
  public static final int MINUS = 33;
  public static final int TILDE = 34;
  public static final int EXCLAMATION = 35;
  public static final int SLASH = 36;
  public static final int PERCENT = 37;
  public static final int LESS_LESS = 38;
  public static final int GREATER_GREATER = 39;
  public static final int LESS = 40;
  public static final int GREATER = 41;
  public static final int LESS_EQUAL = 42;
  public static final int GREATER_EQUAL = 43;
  public static final int EQUAL_EQUAL = 44;
  public static final int EXCLAMATION_EQUAL = 45;
  public static final int CARET = 46;
  public static final int BAR = 47;
  public static final int AMPERSAND_AMPERSAND = 48;
  public static final int BAR_BAR = 49;
  public static final int QUESTION = 50;
  public static final int COLON = 51;
  public static final int SEMICOLON = 52;
  public static final int ELLIPSIS = 53;
  public static final int EQUAL = 54;
  public static final int STAR_EQUAL = 55;
  public static final int SLASH_EQUAL = 56;
  public static final int PERCENT_EQUAL = 57;
  public static final int PLUS_EQUAL = 58;
  public static final int MINUS_EQUAL = 59;
  public static final int LESS_LESS_EQUAL = 60;
  public static final int GREATER_GREATER_EQUAL = 61;
  public static final int AMPERSAND_EQUAL = 62;
  public static final int CARET_EQUAL = 63;
  public static final int BAR_EQUAL = 64;
  public static final int COMMA = 65;
  public static final int HASH = 66;
  public static final int HASH_HASH = 67;
  public static final int COLON_COLON = 68;

  public static final int FIRST_PUNCTUATOR = LEFT_BRACKET;
  public static final int LAST_PUNCTUATOR = COLON_COLON;

  /** Extracts the kind from a column entry. */
  public static final int KIND_MASK = 0xff;

  /** White space (or a comment) stands before the token. */
  public static final int LEADING_SPACE = 1 << 8;

  /** The token is the first of its source line. */
  public static final int LINE_START = 1 << 9;

  /**
   * An identifier that names a macro under whose own expansion it appeared: never expanded again
   * (C17 6.10.3.4p2).
   */
  public static final int NO_EXPAND = 1 << 10;

  /** The punctuator is spelled as a digraph. */
  public static final int DIGRAPH = 1 << 11;

  /** In a macro body: {@code #} stands before this parameter or __VA_OPT__. */
  public static final int STRINGIFY = 1 << 12;

  /** In a macro body: {@code ##} follows this token. */
  public static final int PASTE_NEXT = 1 << 13;

  private static final String[] PUNCTUATORS = {
    "[", "]", "(", ")", "{", "}", ".", "->", "++", "--", "&", "*", "+", "-", "~", "!", "/", "%",
    "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "^", "|", "&&", "||", "?", ":", ";", "...", "=",
    "*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "^=", "|=", ",", "#", "##", "::",
  };

  public static boolean isPunctuator(int kind) {
    return kind >= FIRST_PUNCTUATOR && kind <= LAST_PUNCTUATOR;
  }

  /** How a punctuator is written. {@code entry} may carry flags; {@link #DIGRAPH} is honoured. */
  public static String punctuator(int entry) {
    if ((entry & DIGRAPH) != 0) {
      switch (entry & KIND_MASK) {
        case LEFT_BRACKET:
          return "<:";
        case RIGHT_BRACKET:
          return ":>";
        case LEFT_BRACE:
          return "<%";
        case RIGHT_BRACE:
          return "%>";
        case HASH:
          return "%:";
        case HASH_HASH:
          return "%:%:";
        default:
          break;
      }
    }
    return PUNCTUATORS[(entry & KIND_MASK) - FIRST_PUNCTUATOR];
  }

  /** A kind in words for messages such as "expected ';'". */
  public static String describe(int kind) {
    return switch (kind) {
      case END -> "end of input";
      case IDENTIFIER -> "identifier";
      case KEYWORD -> "keyword";
      case NUMBER -> "numeric constant";
      case CHARACTER -> "character constant";
      case STRING -> "string literal";
      case PRAGMA -> "'#pragma'";
      case PRAGMA_END -> "end of line";
      default -> isPunctuator(kind) ? "'" + PUNCTUATORS[kind - FIRST_PUNCTUATOR] + "'" : "token";
    };
  }
}
