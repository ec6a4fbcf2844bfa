package kit.frontend.parse;

import kit.frontend.ast.Expression;
import kit.frontend.ast.FormatAttribute;
import kit.frontend.ast.WarningAttributes;
import kit.frontend.check.AttributeSet;
import kit.frontend.lex.TokenKind;

/** Attributes that serve warnings alone: format, nonnull, deprecated and their like. */
final class WarningAttributeParser {
  private final Parser parser;

  WarningAttributeParser(Parser parser) {
    this.parser = parser;
  }

  /**
   * Reads the arguments of one attribute whose name, without underscores, has been read; arguments
   * that are left are the caller's to skip. False when the attribute is not one of these.
   */
  boolean read(String name, AttributeSet set) {
    switch (name) {
      case "warn_unused_result", "nodiscard" -> set.warnings().warnUnusedResult = true;
      case "deprecated" -> set.warnings().deprecated = text();
      case "unavailable" -> set.warnings().unavailable = text();
      case "returns_nonnull" -> set.warnings().returnsNonnull = true;
      case "nonnull" -> nonnull(set.warnings());
      case "sentinel" -> set.warnings().sentinel = Math.max(0, (int) oneNumber());
      case "format_arg" -> set.warnings().formatArgument = (int) oneNumber();
      case "format" -> format(set.warnings());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@code ("text")}, or nothing. */
  private String text() {
    if (parser.kind() != TokenKind.LEFT_PAREN || parser.tokens.peek(1) != TokenKind.STRING) {
      return "";
    }
    parser.next();
    String text = parser.plainString();
    parser.closeParenthesis();
    return text == null ? "" : text;
  }

  private long number() {
    Expression value = parser.context.conversions.rvalue(parser.expressions.conditional());
    return value instanceof Expression.IntegerConstant c ? c.value() : 0;
  }

  private long oneNumber() {
    if (!parser.accept(TokenKind.LEFT_PAREN)) {
      return 0;
    }
    long value = number();
    parser.closeParenthesis();
    return value;
  }

  private void nonnull(WarningAttributes into) {
    if (!parser.accept(TokenKind.LEFT_PAREN)) {
      into.nonnull = -1;
      return;
    }
    while (parser.kind() != TokenKind.RIGHT_PAREN && parser.kind() != TokenKind.END) {
      long index = number();
      if (index >= 1 && index <= 62) {
        into.nonnull |= 1L << (index - 1);
      }
      if (!parser.accept(TokenKind.COMMA)) {
        break;
      }
    }
    parser.closeParenthesis();
  }

  private void format(WarningAttributes into) {
    if (!parser.accept(TokenKind.LEFT_PAREN)) {
      return;
    }
    String kind = parser.tokens.text();
    if (kind.length() > 4 && kind.startsWith("__") && kind.endsWith("__")) {
      kind = kind.substring(2, kind.length() - 2);
    }
    kind = kind.startsWith("gnu_") ? kind.substring(4) : kind;
    parser.next();
    long string = parser.accept(TokenKind.COMMA) ? number() : 0;
    long first = parser.accept(TokenKind.COMMA) ? number() : 0;
    parser.closeParenthesis();
    if (string > 0 && string < 64 && first >= 0 && first < 64) {
      into.format = new FormatAttribute(kind, (int) string, (int) first);
    }
  }
}
