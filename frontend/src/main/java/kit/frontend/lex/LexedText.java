package kit.frontend.lex;

import kit.base.Diagnostics;
import kit.base.SourceMap;

/**
 * Tokens of a text that is already preprocessed, without any macro work: lines that begin with
 * {@code #} are skipped. For tests and small embedded sources.
 */
public final class LexedText extends TokenSource {
  private final NameTable names;
  private final Lexer lexer;
  private final int[] keywords;

  public LexedText(
      String fileName,
      byte[] bytes,
      LanguageStandard standard,
      NameTable names,
      SourceMap sources,
      Diagnostics diagnostics) {
    this.names = names;
    SourceText source = SourceText.of(bytes, standard.trigraphs());
    SourceMap.SourceFile file =
        sources.addFile(fileName, source.bytes(), source.length(), SourceMap.NONE, false);
    lexer = new Lexer(names, LexerOptions.of(standard, false, false), diagnostics);
    lexer.open(source.bytes(), 0, source.length(), file.start());
    keywords = Keyword.active(standard, standard.gnu(), true);
  }

  @Override
  public NameTable names() {
    return names;
  }

  @Override
  protected void produce() {
    int kind = lexer.lex();
    while (kind == TokenKind.HASH && (lexer.kind & TokenKind.LINE_START) != 0) {
      lexer.directive = true;
      while (kind != TokenKind.NEWLINE) {
        kind = lexer.lex();
      }
      lexer.directive = false;
      kind = lexer.lex();
    }
    int value = lexer.value;
    int flags = lexer.kind & ~TokenKind.KIND_MASK;
    if (kind == TokenKind.IDENTIFIER && value <= Keyword.LAST && keywords[value] != 0) {
      append(TokenKind.KEYWORD | flags, lexer.position(), keywords[value]);
    } else {
      append(kind | flags, lexer.position(), value);
    }
  }
}
