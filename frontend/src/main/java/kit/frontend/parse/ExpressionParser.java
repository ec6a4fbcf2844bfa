package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.check.Calls;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.Folder;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.frontend.warn.OperatorSyntax;

/**
 * Expressions (C11 6.5). Binary operators by precedence climbing (Richards 1979), the rest by
 * descent. Every method returns a checked expression; a place stays a place until an operator asks
 * for its value.
 */
final class ExpressionParser {
  private static final int LOWEST = 1;

  /** Most operators of one kind in a row, such as the additions in {@code a + b + c}. */
  private static final int CHAIN_LIMIT = 10_000;

  private static final int[] PRECEDENCE = precedences();
  private static final BinaryOperator[] OPERATORS = operators();
  private static final BinaryOperator[] ASSIGNMENTS = assignments();

  private final Parser parser;
  private final Calls calls;

  ExpressionParser(Parser parser) {
    this.parser = parser;
    calls = new Calls(parser.context);
  }

  private static int[] precedences() {
    int[] table = new int[TokenKind.LAST_PUNCTUATOR + 1];
    table[TokenKind.BAR_BAR] = 1;
    table[TokenKind.AMPERSAND_AMPERSAND] = 2;
    table[TokenKind.BAR] = 3;
    table[TokenKind.CARET] = 4;
    table[TokenKind.AMPERSAND] = 5;
    table[TokenKind.EQUAL_EQUAL] = 6;
    table[TokenKind.EXCLAMATION_EQUAL] = 6;
    table[TokenKind.LESS] = 7;
    table[TokenKind.GREATER] = 7;
    table[TokenKind.LESS_EQUAL] = 7;
    table[TokenKind.GREATER_EQUAL] = 7;
    table[TokenKind.LESS_LESS] = 8;
    table[TokenKind.GREATER_GREATER] = 8;
    table[TokenKind.PLUS] = 9;
    table[TokenKind.MINUS] = 9;
    table[TokenKind.STAR] = 10;
    table[TokenKind.SLASH] = 10;
    table[TokenKind.PERCENT] = 10;
    return table;
  }

  private static BinaryOperator[] operators() {
    BinaryOperator[] table = new BinaryOperator[TokenKind.LAST_PUNCTUATOR + 1];
    table[TokenKind.BAR] = BinaryOperator.OR;
    table[TokenKind.CARET] = BinaryOperator.XOR;
    table[TokenKind.AMPERSAND] = BinaryOperator.AND;
    table[TokenKind.EQUAL_EQUAL] = BinaryOperator.EQUAL;
    table[TokenKind.EXCLAMATION_EQUAL] = BinaryOperator.NOT_EQUAL;
    table[TokenKind.LESS] = BinaryOperator.LESS;
    table[TokenKind.GREATER] = BinaryOperator.GREATER;
    table[TokenKind.LESS_EQUAL] = BinaryOperator.LESS_EQUAL;
    table[TokenKind.GREATER_EQUAL] = BinaryOperator.GREATER_EQUAL;
    table[TokenKind.LESS_LESS] = BinaryOperator.SHIFT_LEFT;
    table[TokenKind.GREATER_GREATER] = BinaryOperator.SHIFT_RIGHT;
    table[TokenKind.PLUS] = BinaryOperator.ADD;
    table[TokenKind.MINUS] = BinaryOperator.SUBTRACT;
    table[TokenKind.STAR] = BinaryOperator.MULTIPLY;
    table[TokenKind.SLASH] = BinaryOperator.DIVIDE;
    table[TokenKind.PERCENT] = BinaryOperator.REMAINDER;
    return table;
  }

  private static BinaryOperator[] assignments() {
    BinaryOperator[] table = new BinaryOperator[TokenKind.LAST_PUNCTUATOR + 1];
    table[TokenKind.STAR_EQUAL] = BinaryOperator.MULTIPLY;
    table[TokenKind.SLASH_EQUAL] = BinaryOperator.DIVIDE;
    table[TokenKind.PERCENT_EQUAL] = BinaryOperator.REMAINDER;
    table[TokenKind.PLUS_EQUAL] = BinaryOperator.ADD;
    table[TokenKind.MINUS_EQUAL] = BinaryOperator.SUBTRACT;
    table[TokenKind.LESS_LESS_EQUAL] = BinaryOperator.SHIFT_LEFT;
    table[TokenKind.GREATER_GREATER_EQUAL] = BinaryOperator.SHIFT_RIGHT;
    table[TokenKind.AMPERSAND_EQUAL] = BinaryOperator.AND;
    table[TokenKind.CARET_EQUAL] = BinaryOperator.XOR;
    table[TokenKind.BAR_EQUAL] = BinaryOperator.OR;
    return table;
  }

  /** Operators in a row make a tree as deep as their number: it is limited like nesting. */
  private void checkChain(int length) {
    if (length > CHAIN_LIMIT) {
      throw parser.diagnostics.fatal(
          parser.position(), "more than " + CHAIN_LIMIT + " operators in a row");
    }
  }

  // ---- from the comma down to the cast

  /** {@code expression}: with commas. */
  Expression expression() {
    Expression left = assignment();
    int length = 0;
    while (parser.kind() == TokenKind.COMMA) {
      int position = parser.position();
      checkChain(++length);
      parser.next();
      Expression right = assignment();
      left = parser.context.operators.comma(left, right, position);
    }
    return left;
  }

  /** {@code assignment-expression}. */
  Expression assignment() {
    Expression left = conditional();
    int kind = parser.kind();
    if (kind == TokenKind.EQUAL) {
      int position = parser.position();
      parser.next();
      parser.enter();
      Expression value = assignment();
      parser.leave();
      return parser.context.operators.assign(left, value, position);
    }
    if (kind > TokenKind.EQUAL && kind <= TokenKind.BAR_EQUAL) {
      int position = parser.position();
      parser.next();
      parser.enter();
      Expression value = assignment();
      parser.leave();
      return parser.context.operators.compoundAssign(ASSIGNMENTS[kind], left, value, position);
    }
    return left;
  }

  /** {@code conditional-expression}, which is also what a constant expression is. */
  Expression conditional() {
    int start = parser.kind();
    Expression condition = binary(cast(), start, LOWEST);
    return parser.kind() == TokenKind.QUESTION ? arms(condition) : condition;
  }

  /** What stands behind a condition, from the question mark on. */
  private Expression arms(Expression condition) {
    int position = parser.position();
    parser.next();
    boolean asksForConstant = condition == parser.primaries.constantTest;
    ConstantRules.Mark mark = parser.context.constantRules.mark();
    Expression test = parser.context.conversions.condition(condition);
    int known = Folder.truth(test);
    Expression whenTrue = null;
    int trueAt = position;
    if (parser.kind() != TokenKind.COLON) {
      if (known == 0) {
        parser.context.inhibitWarnings();
      }
      parser.enter();
      trueAt = parser.position();
      whenTrue = expression();
      parser.leave();
      if (known == 0) {
        parser.context.allowWarnings();
      }
    }
    if (whenTrue == null) {
      parser.context.pedantic(
          parser.position(), "ISO C forbids omitting the middle term of a '?:' expression");
    }
    if (!parser.expect(TokenKind.COLON)) {
      return parser.context.conversions.invalid(position);
    }
    if (known == 1) {
      parser.context.inhibitWarnings();
    }
    parser.enter();
    int falseAt = parser.position();
    Expression whenFalse = conditional();
    parser.leave();
    if (known == 1) {
      parser.context.allowWarnings();
    }
    parser.context.operatorWarnings.arms(trueAt, falseAt);
    if (asksForConstant) {
      parser.context.constantRules.forget(mark);
    }
    return parser.context.operators.conditional(test, whenTrue, whenFalse, position);
  }

  /** The operator on top of the last binary expression, without parentheses. */
  private int topOperator;

  /**
   * The binary operators behind a first operand, from a precedence on.
   *
   * @param start the kind of token with which the first operand begins
   */
  private Expression binary(Expression first, int start, int least) {
    Expression left = first;
    int length = 0;
    int leftOperator = start == TokenKind.EXCLAMATION ? TokenKind.EXCLAMATION : OperatorSyntax.NONE;
    while (true) {
      checkChain(++length);
      int kind = parser.kind();
      int precedence = kind <= TokenKind.LAST_PUNCTUATOR ? PRECEDENCE[kind] : 0;
      if (precedence < least) {
        topOperator = leftOperator;
        return left;
      }
      int position = parser.position();
      parser.next();
      if (precedence <= 2) {
        left = logical(left, leftOperator, kind, precedence, position);
        leftOperator = kind;
        continue;
      }
      int rightStart = parser.kind();
      Expression right = cast();
      topOperator =
          rightStart == TokenKind.EXCLAMATION ? TokenKind.EXCLAMATION : OperatorSyntax.NONE;
      int following = parser.kind();
      if (following <= TokenKind.LAST_PUNCTUATOR && PRECEDENCE[following] > precedence) {
        right = binary(right, rightStart, precedence + 1);
      }
      if (parser.operatorSyntax.isWanted()) {
        parser.operatorSyntax.check(kind, leftOperator, left, topOperator, right, position);
      }
      parser.operandSyntax.check(kind, left, start, right, rightStart, position);
      leftOperator = kind;
      left = parser.context.operators.binary(OPERATORS[kind], left, right, position);
    }
  }

  private Expression logical(
      Expression leftOperand, int leftOperator, int kind, int precedence, int position) {
    boolean and = kind == TokenKind.AMPERSAND_AMPERSAND;
    Expression left = parser.context.conversions.condition(leftOperand);
    int known = Folder.truth(left);
    boolean decided = known >= 0 && (known == 0) == and;
    if (decided) {
      parser.context.inhibitWarnings();
    }
    int rightStart = parser.kind();
    Expression right = binary(cast(), rightStart, precedence + 1);
    if (parser.operatorSyntax.isWanted()) {
      parser.operatorSyntax.check(kind, leftOperator, leftOperand, topOperator, right, position);
    }
    if (decided) {
      parser.context.allowWarnings();
    }
    return parser.context.operators.logical(and, left, right, position);
  }

  /** {@code cast-expression}. */
  Expression cast() {
    if (parser.kind() == TokenKind.LEFT_PAREN && parser.startsType(1)) {
      int position = parser.position();
      int operands = parser.typeOperands.mark();
      parser.enter();
      parser.next();
      CType type = parser.declarators.typeName();
      Specifiers storage = parser.declarators.takeStorage();
      parser.closeParenthesis();
      Expression result;
      if (parser.kind() == TokenKind.LEFT_BRACE) {
        result =
            postfix(parser.primaries.compoundLiteral(type, storage, position, operands), position);
      } else {
        parser.typeOperands.addBounds(type, position);
        Expression operand = cast();
        if (operand instanceof Expression.FloatingConstant
            && operand == parser.primaries.floatingLiteral) {
          parser.context.constantRules.forget(parser.primaries.beforeLiteral);
        }
        if (!Types.isInteger(type)) {
          parser.context.constantRules.foreign();
        }
        result = parser.context.conversions.cast(type, operand, position);
        if (result instanceof Expression.Cast c && parser.context.unevaluated == 0) {
          parser.declarationWarnings.cast(type, c.operand().type(), position);
        }
        result = parser.typeOperands.before(result, operands);
      }
      parser.leave();
      return result;
    }
    return unary();
  }

  // ---- unary

  /** {@code unary-expression}. */
  Expression unary() {
    int position = parser.position();
    switch (parser.kind()) {
      case TokenKind.IDENTIFIER,
          TokenKind.NUMBER,
          TokenKind.STRING,
          TokenKind.CHARACTER,
          TokenKind.LEFT_PAREN -> {
        return postfix(parser.primaries.primary(), position);
      }
      case TokenKind.PLUS_PLUS, TokenKind.MINUS_MINUS -> {
        boolean decrement = parser.kind() == TokenKind.MINUS_MINUS;
        return parser.context.unaryOperators.increment(operand(true), decrement, true, position);
      }
      case TokenKind.AMPERSAND -> {
        return parser.context.unaryOperators.addressOf(operand(false), position);
      }
      case TokenKind.AMPERSAND_AMPERSAND -> {
        return parser.primaries.labelAddress();
      }
      case TokenKind.STAR -> {
        return parser.context.unaryOperators.dereference(operand(false), position);
      }
      case TokenKind.PLUS -> {
        return parser.context.unaryOperators.plus(operand(false), position);
      }
      case TokenKind.MINUS -> {
        return parser.context.unaryOperators.negate(operand(false), position);
      }
      case TokenKind.TILDE -> {
        return parser.context.unaryOperators.complement(operand(false), position);
      }
      case TokenKind.EXCLAMATION -> {
        return parser.context.unaryOperators.not(operand(false), position);
      }
      case TokenKind.KEYWORD -> {
        return keyword(position);
      }
      default -> {
        return postfix(parser.primaries.primary(), position);
      }
    }
  }

  /** Steps over the operator and reads its operand. */
  private Expression operand(boolean unaryOnly) {
    parser.enter();
    parser.next();
    Expression operand = unaryOnly ? unary() : cast();
    parser.leave();
    return operand;
  }

  private Expression keyword(int position) {
    switch (parser.tokens.value()) {
      case Keyword.SIZEOF -> {
        return sizeOf(position);
      }
      case Keyword.ALIGNOF, Keyword.GNU_ALIGNOF -> {
        return alignOf(position);
      }
      case Keyword.REAL -> {
        return parser.context.unaryOperators.complexPart(operand(false), false, position);
      }
      case Keyword.IMAG -> {
        return parser.context.unaryOperators.complexPart(operand(false), true, position);
      }
      case Keyword.EXTENSION -> {
        parser.context.extensions++;
        Expression operand = operand(false);
        parser.context.extensions--;
        return operand;
      }
      default -> {
        return postfix(parser.primaries.primary(), position);
      }
    }
  }

  private Expression sizeOf(int position) {
    parser.enter();
    parser.next();
    parser.context.unevaluated++;
    parser.context.inhibitWarnings();
    int operands = parser.typeOperands.mark();
    CType type;
    Expression operand = null;
    if (parser.kind() == TokenKind.LEFT_PAREN && parser.startsType(1)) {
      int open = parser.position();
      parser.next();
      type = parser.declarators.typeName();
      parser.closeParenthesis();
      if (parser.kind() == TokenKind.LEFT_BRACE) {
        operand =
            postfix(
                parser.primaries.compoundLiteral(
                    type, parser.declarators.takeStorage(), open, operands),
                open);
        type = operand.type();
      }
    } else {
      operand = unary();
      type = operand.type();
    }
    parser.context.allowWarnings();
    parser.context.unevaluated--;
    parser.leave();
    Expression size = parser.context.unaryOperators.sizeOf(type, operand, position);
    if (parser.context.layout.size(type) == Layout.VARIABLE) {
      size = parser.typeOperands.before(size, operands);
    } else {
      parser.typeOperands.drop(operands);
    }
    parser.sizes.add(size, type, operand, position);
    parser.operandSyntax.size(operand, position);
    return size;
  }

  private Expression alignOf(int position) {
    boolean standard = parser.tokens.value() == Keyword.ALIGNOF;
    String word = parser.tokens.text();
    if (standard) {
      parser.context.sinceC11(position, "'" + parser.tokens.text() + "'");
    }
    parser.enter();
    parser.next();
    parser.context.unevaluated++;
    parser.context.inhibitWarnings();
    int operands = parser.typeOperands.mark();
    CType type;
    int minimum = 0;
    if (parser.kind() == TokenKind.LEFT_PAREN && parser.startsType(1)) {
      parser.next();
      type = parser.declarators.typeName();
      minimum = parser.declarators.typeNameAlignment;
      parser.closeParenthesis();
    } else {
      Expression operand = unary();
      type = operand.type();
      minimum = parser.context.unaryOperators.declaredAlignment(operand);
      if (operand instanceof Expression.Member m && m.field().isBitField()) {
        parser.diagnostics.error(position, "'" + word + "' applied to a bit-field");
      }
      if (standard) {
        parser.context.pedantic(position, "ISO C does not allow '_Alignof (expression)'");
      }
    }
    parser.context.allowWarnings();
    parser.context.unevaluated--;
    parser.leave();
    parser.typeOperands.drop(operands);
    return parser.context.unaryOperators.alignOf(type, minimum, position);
  }

  // ---- postfix

  /**
   * The postfix operators behind a primary expression.
   *
   * @param start where that begins: a call's position
   */
  Expression postfix(Expression first, int start) {
    Expression e = first;
    int length = 0;
    while (true) {
      checkChain(++length);
      int position = parser.position();
      switch (parser.kind()) {
        case TokenKind.LEFT_BRACKET -> {
          parser.enter();
          parser.next();
          Expression index = expression();
          closeBracket();
          parser.leave();
          e = parser.context.unaryOperators.subscript(e, index, position);
        }
        case TokenKind.LEFT_PAREN -> e = call(e, start);
        case TokenKind.DOT, TokenKind.ARROW -> {
          boolean arrow = parser.kind() == TokenKind.ARROW;
          parser.next();
          if (parser.kind() != TokenKind.IDENTIFIER) {
            parser.error("expected identifier");
            return parser.context.conversions.invalid(position);
          }
          String name = parser.names.text(parser.tokens.nameId());
          int namePosition = parser.position();
          parser.next();
          e = parser.context.unaryOperators.member(e, name, arrow, position, namePosition);
        }
        case TokenKind.PLUS_PLUS -> {
          parser.next();
          e = parser.context.unaryOperators.increment(e, false, false, position);
        }
        case TokenKind.MINUS_MINUS -> {
          parser.next();
          e = parser.context.unaryOperators.increment(e, true, false, position);
        }
        default -> {
          return e;
        }
      }
    }
  }

  private void closeBracket() {
    if (!parser.accept(TokenKind.RIGHT_BRACKET)) {
      parser.error("expected ']'");
      parser.skipToClosing(TokenKind.RIGHT_BRACKET);
      parser.accept(TokenKind.RIGHT_BRACKET);
    }
  }

  /** Arguments up to and with the closing parenthesis; the current token is the opening one. */
  List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>(4);
    parser.enter();
    parser.next();
    if (parser.kind() != TokenKind.RIGHT_PAREN) {
      do {
        arguments.add(assignment());
      } while (parser.accept(TokenKind.COMMA));
    }
    parser.closeParenthesis();
    parser.leave();
    return arguments;
  }

  private Expression call(Expression function, int position) {
    ConstantRules.Mark mark = parser.context.constantRules.mark();
    List<Expression> arguments = arguments();
    if (function instanceof Invalid) {
      return function;
    }
    Expression result = called(function, arguments, position);
    if (result instanceof Expression.Call) {
      parser.context.constantRules.notConstant();
    } else {
      // A call whose value is known counts as a constant.
      parser.context.constantRules.forget(mark);
    }
    return result;
  }

  private Expression called(Expression function, List<Expression> arguments, int position) {
    if (function instanceof FunctionReference f && parser.context.options.builtins()) {
      parser.callWarnings.written(f.declaration(), arguments, parser.sizes, position);
      Expression builtin = parser.builtins.libraryCall(f.declaration(), arguments, position);
      if (builtin != null) {
        return builtin;
      }
    }
    Expression call = calls.call(function, arguments, position);
    if (call instanceof Expression.Call c) {
      parser.callWarnings.call(c);
    }
    return call;
  }

  /** A call of a function with already parsed arguments. */
  Expression call(Expression function, List<Expression> arguments, int position) {
    return calls.call(function, arguments, position);
  }
}
