package kit.frontend.preprocess;

import kit.base.Diagnostics;
import kit.frontend.lex.CharacterLiteral;
import kit.frontend.lex.Encoding;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.NumericLiteral;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.BasicType;

/**
 * The controlling expression of {@code #if} (C17 6.10.1p4): precedence climbing over expanded
 * tokens in 64-bit intmax_t and uintmax_t. Operands that short circuit skips are parsed but their
 * errors (division by zero) are not reported.
 *
 * <p>The value of a subexpression is in {@link #value} and {@link #unsigned}.
 */
final class ConditionalExpression {
  /** Calls that may be open; a parenthesis takes two. */
  private static final int NESTING_LIMIT = 2000;

  private final Preprocessor hub;
  private final MacroExpander tokens;
  private final Diagnostics diagnostics;

  private int kind;
  private long value;
  private boolean unsigned;
  private boolean failed;
  private int skipping;
  private int nesting;
  private int prefixes;
  private boolean hasOperator;

  /** Set when the whole expression is {@code !defined X}: that name. */
  int guardCandidate;

  ConditionalExpression(Preprocessor hub) {
    this.hub = hub;
    tokens = hub.expander;
    diagnostics = hub.diagnostics;
  }

  /** Evaluates the rest of the directive's line. A malformed expression is reported and false. */
  boolean evaluate(String directive) {
    failed = false;
    skipping = 0;
    nesting = 0;
    guardCandidate = 0;
    prefixes = 0;
    hasOperator = false;
    int start = hub.files.lexer().position();
    advance();
    if (kind == TokenKind.NEWLINE) {
      diagnostics.error(start, "#" + directive + " with no expression");
      return false;
    }
    boolean negated = kind == TokenKind.EXCLAMATION;
    comma();
    if (failed) {
      return false;
    }
    if (kind != TokenKind.NEWLINE) {
      if (kind == TokenKind.RIGHT_PAREN) {
        error("missing '(' in expression");
      } else {
        error("missing binary operator before token \"" + text() + "\"");
      }
      return false;
    }
    if (!negated || prefixes != 1 || hasOperator) {
      guardCandidate = 0;
    }
    return value != 0;
  }

  /**
   * Evaluates an expression up to the parenthesis that ends it: the operand of an #embed parameter.
   * Negative after an error, and when it is negative, which is one.
   */
  long parenthesized(String parameter) {
    advance();
    int start = tokens.position;
    conditional();
    if (failed) {
      return -1;
    }
    if (kind != TokenKind.RIGHT_PAREN) {
      error("expected ')' after #embed parameter");
      return -1;
    }
    if (value < 0 && !unsigned) {
      diagnostics.error(start, "negative argument of #embed parameter '" + parameter + "'");
      return -1;
    }
    return value < 0 ? Long.MAX_VALUE : value;
  }

  private void advance() {
    do {
      kind = tokens.next();
    } while (kind == TokenKind.COMMENT);
  }

  private String text() {
    return TokenKind.isPunctuator(kind)
        ? TokenKind.punctuator(tokens.kind)
        : tokens.value == 0 ? "" : hub.names().text(tokens.value);
  }

  private void error(String message) {
    if (!failed) {
      diagnostics.error(tokens.position, message);
    }
    failed = true;
  }

  private void comma() {
    conditional();
    while (kind == TokenKind.COMMA && !failed) {
      if (skipping == 0 || !hub.options.standard.isC99()) {
        diagnostics.warning("pedantic", tokens.position, "comma operator in operand of #if");
      }
      advance();
      conditional();
    }
  }

  private void conditional() {
    if (++nesting > NESTING_LIMIT) {
      error("#if expression nested more than " + NESTING_LIMIT / 2 + " deep");
    }
    if (!failed) {
      binary(1);
    }
    if (kind == TokenKind.QUESTION && !failed) {
      hasOperator = true;
      boolean condition = value != 0;
      advance();
      skipping += condition ? 0 : 1;
      comma();
      skipping -= condition ? 0 : 1;
      long chosen = value;
      boolean chosenUnsigned = unsigned;
      if (kind != TokenKind.COLON) {
        error("'?' without following ':'");
        return;
      }
      advance();
      skipping += condition ? 1 : 0;
      conditional();
      skipping -= condition ? 1 : 0;
      value = condition ? chosen : value;
      unsigned |= chosenUnsigned;
    }
    nesting--;
  }

  private static int precedence(int kind) {
    return switch (kind) {
      case TokenKind.BAR_BAR -> 1;
      case TokenKind.AMPERSAND_AMPERSAND -> 2;
      case TokenKind.BAR -> 3;
      case TokenKind.CARET -> 4;
      case TokenKind.AMPERSAND -> 5;
      case TokenKind.EQUAL_EQUAL, TokenKind.EXCLAMATION_EQUAL -> 6;
      case TokenKind.LESS, TokenKind.GREATER, TokenKind.LESS_EQUAL, TokenKind.GREATER_EQUAL -> 7;
      case TokenKind.LESS_LESS, TokenKind.GREATER_GREATER -> 8;
      case TokenKind.PLUS, TokenKind.MINUS -> 9;
      case TokenKind.STAR, TokenKind.SLASH, TokenKind.PERCENT -> 10;
      default -> 0;
    };
  }

  private void binary(int least) {
    unary();
    while (!failed) {
      int operator = kind;
      int precedence = precedence(operator);
      if (precedence < least || precedence == 0) {
        return;
      }
      hasOperator = true;
      long left = value;
      boolean leftUnsigned = unsigned;
      boolean shortCircuit =
          (operator == TokenKind.BAR_BAR && left != 0)
              || (operator == TokenKind.AMPERSAND_AMPERSAND && left == 0);
      advance();
      skipping += shortCircuit ? 1 : 0;
      binary(precedence + 1);
      skipping -= shortCircuit ? 1 : 0;
      if (!failed) {
        apply(operator, left, leftUnsigned);
      }
    }
  }

  private void apply(int operator, long left, boolean leftUnsigned) {
    long right = value;
    boolean either = leftUnsigned || unsigned;
    boolean logical = false;
    switch (operator) {
      case TokenKind.BAR_BAR -> {
        value = left != 0 || right != 0 ? 1 : 0;
        logical = true;
      }
      case TokenKind.AMPERSAND_AMPERSAND -> {
        value = left != 0 && right != 0 ? 1 : 0;
        logical = true;
      }
      case TokenKind.BAR -> value = left | right;
      case TokenKind.CARET -> value = left ^ right;
      case TokenKind.AMPERSAND -> value = left & right;
      case TokenKind.PLUS -> value = left + right;
      case TokenKind.MINUS -> value = left - right;
      case TokenKind.STAR -> value = left * right;
      case TokenKind.SLASH, TokenKind.PERCENT ->
          value = divide(operator == TokenKind.SLASH, left, right, either);
      case TokenKind.LESS_LESS, TokenKind.GREATER_GREATER -> {
        value = shift(operator == TokenKind.LESS_LESS, left, right, leftUnsigned);
        unsigned = leftUnsigned;
        return;
      }
      default -> {
        value = compare(operator, left, right, either) ? 1 : 0;
        logical = true;
      }
    }
    unsigned = either && !logical;
  }

  private static boolean compare(int operator, long left, long right, boolean unsigned) {
    int order = unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right);
    return switch (operator) {
      case TokenKind.EQUAL_EQUAL -> order == 0;
      case TokenKind.EXCLAMATION_EQUAL -> order != 0;
      case TokenKind.LESS -> order < 0;
      case TokenKind.GREATER -> order > 0;
      case TokenKind.LESS_EQUAL -> order <= 0;
      default -> order >= 0;
    };
  }

  private long divide(boolean quotient, long left, long right, boolean either) {
    if (right == 0) {
      if (skipping == 0) {
        error("division by zero in #if");
      }
      return 0;
    }
    if (either) {
      return quotient ? Long.divideUnsigned(left, right) : Long.remainderUnsigned(left, right);
    }
    if (right == -1) {
      return quotient ? -left : 0;
    }
    return quotient ? left / right : left % right;
  }

  /**
   * Shifts as gcc does: a negative count shifts the other way, a large one shifts everything out.
   */
  private long shift(boolean left, long operand, long count, boolean leftUnsigned) {
    boolean toLeft = left;
    long n = count;
    if (!unsigned && n < 0) {
      toLeft = !toLeft;
      n = n == Long.MIN_VALUE ? 64 : -n;
    }
    boolean all = n < 0 || n >= 64;
    if (toLeft) {
      return all ? 0 : operand << n;
    }
    if (leftUnsigned) {
      return all ? 0 : operand >>> n;
    }
    return operand >> (all ? 63 : n);
  }

  private void unary() {
    if (++nesting > NESTING_LIMIT) {
      error("#if expression nested more than " + NESTING_LIMIT / 2 + " deep");
      return;
    }
    boolean prefix =
        kind == TokenKind.EXCLAMATION
            || kind == TokenKind.TILDE
            || kind == TokenKind.MINUS
            || kind == TokenKind.PLUS;
    prefixes += prefix ? 1 : 0;
    switch (kind) {
      case TokenKind.EXCLAMATION -> {
        advance();
        unary();
        value = value == 0 ? 1 : 0;
        unsigned = false;
      }
      case TokenKind.TILDE -> {
        advance();
        unary();
        value = ~value;
      }
      case TokenKind.MINUS -> {
        advance();
        unary();
        value = -value;
      }
      case TokenKind.PLUS -> {
        advance();
        unary();
      }
      default -> primary();
    }
    nesting--;
  }

  private void primary() {
    switch (kind) {
      case TokenKind.NUMBER -> {
        number();
        advance();
      }
      case TokenKind.CHARACTER -> {
        character();
        advance();
      }
      case TokenKind.IDENTIFIER -> identifier();
      case TokenKind.LEFT_PAREN -> {
        advance();
        comma();
        if (kind != TokenKind.RIGHT_PAREN) {
          error("missing ')' in expression");
          return;
        }
        advance();
      }
      case TokenKind.HASH -> assertion();
      case TokenKind.NEWLINE -> error("#if expression ends too early: operand expected");
      case TokenKind.STRING ->
          error("token \"" + text() + "\" is not valid in preprocessor expressions");
      default -> {
        if (precedence(kind) > 0) {
          error("operator '" + text() + "' has no left operand");
        } else {
          error("token \"" + text() + "\" is not valid in preprocessor expressions");
        }
      }
    }
  }

  /** GNU C: {@code #predicate(answer)}. */
  private void assertion() {
    diagnostics.warning("deprecated", tokens.position, "assertions are a deprecated extension");
    Boolean holds = hub.assertions.test();
    if (holds == null) {
      failed = true;
      return;
    }
    value = holds ? 1 : 0;
    unsigned = false;
    kind = tokens.kind & TokenKind.KIND_MASK;
    if (kind == TokenKind.COMMENT) {
      advance();
    }
  }

  private void number() {
    int errors = diagnostics.plainErrorCount();
    NumericLiteral literal = hub.literals.number(tokens.value, tokens.position);
    if (diagnostics.plainErrorCount() != errors) {
      failed = true;
    } else if (literal.isFloating()) {
      error("floating constant in preprocessor expression");
    } else if (isBinary() && !hub.options.standard.isC23()) {
      diagnostics.warning(
          "pedantic", tokens.position, "binary constants are a C2X feature or GCC extension");
    }
    if (literal.isFloating()) {
      // Reported.
    } else if (literal.imaginary()) {
      error("imaginary number in preprocessor expression");
    }
    value = literal.low();
    boolean decimalTooLarge = literal.type() == BasicType.INT128 && literal.high() == 0;
    unsigned =
        decimalTooLarge
            || (literal.type().isInteger() && !literal.type().signed())
                && hasUnsignedMaximum(literal);
  }

  private boolean isBinary() {
    String text = hub.names().text(tokens.value);
    return text.length() > 1 && text.charAt(0) == '0' && (text.charAt(1) | 32) == 'b';
  }

  /**
   * All integers have the width of intmax_t here, so a hexadecimal constant is unsigned only by its
   * suffix or when it exceeds intmax_t.
   */
  private boolean hasUnsignedMaximum(NumericLiteral literal) {
    String text = hub.names().text(tokens.value);
    return literal.low() < 0 || text.indexOf('u') >= 0 || text.indexOf('U') >= 0;
  }

  private void character() {
    CharacterLiteral literal = hub.literals.character(tokens.value, tokens.position);
    BasicType type = hub.literals.unitType(literal.encoding());
    unsigned = literal.encoding() != Encoding.PLAIN && !hub.target.isSigned(type);
    value = unsigned ? literal.value() & 0xffffffffL : literal.value();
  }

  private void identifier() {
    int name = tokens.value;
    unsigned = false;
    value = 0;
    if (name == hub.definedId) {
      if (diagnostics.sources().isExpansion(tokens.position)) {
        diagnostics.warning(
            "expansion-to-defined",
            diagnostics.sources().outermost(tokens.position),
            "this use of \"defined\" may not be portable");
      }
      defined();
      return;
    }
    if (hub.options.standard.isC23()
        && name <= Keyword.LAST
        && hub.names().text(name).equals("true")) {
      value = 1;
    } else if (skipping == 0) {
      diagnostics.warning(
          "undef",
          tokens.position,
          "\"" + hub.names().text(name) + "\" is not defined, evaluates to 0");
    }
    advance();
    if (kind == TokenKind.LEFT_PAREN && skipping == 0) {
      error("missing binary operator before token \"(\"");
      if (hub.names().text(name).startsWith("__has")) {
        diagnostics.note(
            tokens.position,
            "function-like macro \"" + hub.names().text(name) + "\" is not defined");
      }
    }
  }

  private void defined() {
    int first = tokens.raw();
    boolean parenthesised = first == TokenKind.LEFT_PAREN;
    if (parenthesised) {
      first = tokens.raw();
    }
    if (first != TokenKind.IDENTIFIER) {
      kind = first;
      error("operator \"defined\" requires an identifier");
      return;
    }
    int name = tokens.value;
    value = hub.isDefined(name) ? 1 : 0;
    guardCandidate = name;
    if (parenthesised) {
      kind = tokens.raw();
      if (kind != TokenKind.RIGHT_PAREN) {
        error("missing ')' after \"defined\"");
        return;
      }
    }
    advance();
  }
}
