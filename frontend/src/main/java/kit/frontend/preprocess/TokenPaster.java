package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.SourceText;
import kit.frontend.lex.TokenKind;

/**
 * The operators {@code ##} and {@code #} (C17 6.10.3.2, 6.10.3.3), and spelling of tokens in
 * general.
 */
final class TokenPaster {
  private static final int SPACING = TokenKind.LEADING_SPACE | TokenKind.LINE_START;

  private final Preprocessor hub;
  private final NameTable names;
  private final Lexer lexer;
  private final ByteSink text = new ByteSink();

  TokenPaster(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    lexer = new Lexer(names, hub.lexerOptions, hub.diagnostics);
    lexer.quiet = true;
  }

  /**
   * Pastes the tokens at {@code right - 1} and {@code right} into one, at {@code right - 1}. When
   * they make no token, says so and keeps both.
   */
  void paste(TokenList list, int right) {
    int left = right - 1;
    int leftEntry = list.kinds[left];
    int rightEntry = list.kinds[right];
    if ((leftEntry & TokenKind.KIND_MASK) == TokenKind.PLACEMARKER) {
      list.kinds[right] = (rightEntry & ~SPACING) | (leftEntry & SPACING);
      list.remove(left);
      return;
    }
    if ((rightEntry & TokenKind.KIND_MASK) == TokenKind.PLACEMARKER) {
      list.remove(right);
      return;
    }
    text.clear();
    spell(text, leftEntry, list.values[left]);
    int middle = text.size();
    spell(text, rightEntry, list.values[right]);
    int length = text.size();
    text.fill(0, SourceText.PADDING);
    lexer.open(text.array(), 0, length, 0);
    int kind = lexer.lex();
    if (kind == TokenKind.END || kind == TokenKind.OTHER || lexer.offset() != length) {
      if (!hub.options.assembler) {
        hub.diagnostics.error(
            list.positions[left],
            "pasting \""
                + kit.base.Bytes.toText(text.array(), 0, middle)
                + "\" and \""
                + kit.base.Bytes.toText(text.array(), middle, length)
                + "\" does not give a valid preprocessing token");
      }
      list.kinds[right] &= ~SPACING;
      return;
    }
    list.kinds[left] = kind | (lexer.kind & TokenKind.DIGRAPH) | (leftEntry & SPACING);
    list.values[left] = lexer.value;
    list.remove(right);
  }

  /** The spelling id of the string literal that {@code #} makes of {@code list[from, to)}. */
  int stringify(TokenList list, int from, int to, int position) {
    text.clear();
    text.u8('"');
    int trailingBackslashes = 0;
    for (int i = from; i < to; i++) {
      int entry = list.kinds[i];
      int kind = entry & TokenKind.KIND_MASK;
      if (kind == TokenKind.PLACEMARKER || kind == TokenKind.COMMENT) {
        continue;
      }
      if (text.size() > 1 && (entry & SPACING) != 0) {
        text.u8(' ');
        trailingBackslashes = 0;
      }
      if (kind == TokenKind.STRING || kind == TokenKind.CHARACTER) {
        escape(list.values[i]);
        trailingBackslashes = 0;
      } else {
        int before = text.size();
        spell(text, entry, list.values[i]);
        boolean backslash = text.size() == before + 1 && text.getU8(before) == '\\';
        trailingBackslashes = backslash ? trailingBackslashes + 1 : 0;
      }
    }
    if ((trailingBackslashes & 1) != 0) {
      hub.diagnostics.warning("", position, "invalid string literal, ignoring final '\\'");
      text.truncate(text.size() - 1);
    }
    text.u8('"');
    return names.intern(text.array(), 0, text.size());
  }

  /** The spelling id of a comment that may stand within a line: {@code //} becomes a block. */
  int block(int comment) {
    String spelling = names.text(comment);
    return spelling.startsWith("//")
        ? names.intern("/*" + spelling.substring(2).replace("*/", "*|") + "*/")
        : comment;
  }

  private void escape(int spelling) {
    byte[] bytes = names.bytes();
    int start = names.start(spelling);
    int end = start + names.length(spelling);
    for (int i = start; i < end; i++) {
      if (bytes[i] == '"' || bytes[i] == '\\') {
        text.u8('\\');
      }
      if (bytes[i] == '\n') {
        text.text("\\n");
      } else {
        text.u8(bytes[i]);
      }
    }
  }

  /** Appends a token's spelling. */
  void spell(ByteSink out, int entry, int value) {
    int kind = entry & TokenKind.KIND_MASK;
    if (TokenKind.isPunctuator(kind)) {
      out.text(TokenKind.punctuator(entry));
    } else if (value != 0) {
      out.bytes(names.bytes(), names.start(value), names.length(value));
    }
  }
}
