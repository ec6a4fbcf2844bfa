package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.check.Context;
import kit.frontend.check.Ranges;
import kit.frontend.check.Types;
import kit.frontend.check.Wanted;
import kit.frontend.lex.TokenKind;

/**
 * -Wparentheses, -Wlogical-not-parentheses and -Wlogical-op: combinations of operators that are
 * often meant otherwise than they are read. The parser tells for each operand which operator stands
 * on its top without parentheses.
 */
public final class OperatorSyntax {
  /** An operand without operator, or in parentheses. */
  public static final int NONE = 0;

  private final Context context;
  private final Diagnostics diagnostics;

  public OperatorSyntax(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
  }

  /** Whether {@link #check} has anything to do here. */
  public boolean isWanted() {
    Wanted wanted = context.wanted();
    return wanted.parentheses || wanted.logicalNot || wanted.logicalOperators;
  }

  /**
   * {@code left operator right}; operators are kinds of tokens, {@code EXCLAMATION} for an operand
   * that begins with one.
   */
  public void check(
      int operator,
      int leftOperator,
      Expression left,
      int rightOperator,
      Expression right,
      int position) {
    Wanted wanted = context.wanted();
    if (wanted.logicalNot
        && leftOperator == TokenKind.EXCLAMATION
        && rightOperator != TokenKind.EXCLAMATION
        && isComparison(operator)) {
      logicalNot(operator, left, right, position);
    }
    if (wanted.logicalOperators
        && (operator == TokenKind.AMPERSAND_AMPERSAND || operator == TokenKind.BAR_BAR)) {
      logicalOperator(operator, left, right, position);
    }
    if (wanted.parentheses) {
      parentheses(operator, leftOperator, left, rightOperator, right, position);
    }
  }

  private void logicalNot(int operator, Expression left, Expression right, int position) {
    boolean zero = right instanceof IntegerConstant c && c.value() == 0;
    boolean equality = operator == TokenKind.EQUAL_EQUAL || operator == TokenKind.EXCLAMATION_EQUAL;
    boolean doubled = left instanceof Expression.Unary u && u.operand() instanceof Expression.Unary;
    if (isTruth(right) || (equality && zero) || doubled) {
      return;
    }
    diagnostics.warning(
        "logical-not-parentheses",
        position,
        "logical not is only applied to the left hand side of comparison",
        Ranges.of(left, right),
        List.of(),
        List.of(
            new Diagnostic(
                kit.base.Severity.NOTE,
                "",
                left.position(),
                "add parentheses around left hand side expression to silence this warning",
                List.of(),
                List.of(new Diagnostic.FixIt(Diagnostic.Range.before(left.position()), "(")),
                List.of())));
  }

  /** {@code x && 4}, {@code a == 1 || a == 1}. */
  private void logicalOperator(int operator, Expression left, Expression right, int position) {
    boolean and = operator == TokenKind.AMPERSAND_AMPERSAND;
    if (right instanceof IntegerConstant c
        && c.value() != 0
        && c.value() != 1
        && !isTruth(left)
        && !(left instanceof IntegerConstant)
        && !diagnostics.sources().isExpansion(position)) {
      diagnostics.warning(
          "logical-op",
          position,
          "logical '" + (and ? "and" : "or") + "' applied to non-boolean constant");
    } else if (kit.frontend.check.SameExpression.same(left, right)
        && !diagnostics.sources().isExpansion(position)) {
      diagnostics.warning(
          "logical-op", position, "logical '" + (and ? "and" : "or") + "' of equal expressions");
    }
  }

  private void parentheses(
      int operator,
      int leftOperator,
      Expression left,
      int rightOperator,
      Expression right,
      int position) {
    switch (operator) {
      case TokenKind.LESS_LESS, TokenKind.GREATER_GREATER -> {
        String spelling = operator == TokenKind.LESS_LESS ? "<<" : ">>";
        if (leftOperator == TokenKind.PLUS || rightOperator == TokenKind.PLUS) {
          suggest("'+' inside '" + spelling + "'", position, left, right);
        } else if (leftOperator == TokenKind.MINUS || rightOperator == TokenKind.MINUS) {
          suggest("'-' inside '" + spelling + "'", position, left, right);
        }
      }
      case TokenKind.BAR_BAR -> {
        if (leftOperator == TokenKind.AMPERSAND_AMPERSAND) {
          suggest("'&&' within '||'", left.position(), left, null);
        } else if (rightOperator == TokenKind.AMPERSAND_AMPERSAND) {
          suggest("'&&' within '||'", right.position(), right, null);
        }
      }
      case TokenKind.BAR -> bitwise("|", "||", leftOperator, left, rightOperator, right, position);
      case TokenKind.CARET ->
          bitwise("^", null, leftOperator, left, rightOperator, right, position);
      case TokenKind.AMPERSAND ->
          bitwise("&", "&&", leftOperator, left, rightOperator, right, position);
      case TokenKind.EQUAL_EQUAL, TokenKind.EXCLAMATION_EQUAL -> {
        if (isComparison(leftOperator) || isComparison(rightOperator)) {
          suggest(
              "comparison in operand of '"
                  + (operator == TokenKind.EQUAL_EQUAL ? "==" : "!=")
                  + "'",
              position,
              left,
              right);
        }
      }
      case TokenKind.LESS, TokenKind.GREATER, TokenKind.LESS_EQUAL, TokenKind.GREATER_EQUAL -> {
        if (isOrder(leftOperator) || isOrder(rightOperator)) {
          diagnostics.warning(
              "parentheses",
              position,
              "comparisons like 'X<=Y<=Z' do not have their mathematical meaning",
              Ranges.of(left, right),
              List.of(),
              List.of());
        }
      }
      default -> {}
    }
  }

  private void bitwise(
      String operator,
      String logical,
      int leftOperator,
      Expression left,
      int rightOperator,
      Expression right,
      int position) {
    String operand = " in operand of '" + operator + "'";
    if (operator.equals("&")) {
      if (leftOperator == TokenKind.PLUS || rightOperator == TokenKind.PLUS) {
        suggest("'+'" + operand, position, left, right);
        return;
      }
      if (leftOperator == TokenKind.MINUS || rightOperator == TokenKind.MINUS) {
        suggest("'-'" + operand, position, left, right);
        return;
      }
    } else if (isArithmetic(leftOperator, operator) || isArithmetic(rightOperator, operator)) {
      suggest("arithmetic" + operand, position, left, right);
      return;
    }
    if (isComparison(leftOperator) || isComparison(rightOperator)) {
      suggest("comparison" + operand, position, left, right);
    } else if (logical != null && leftOperator == TokenKind.EXCLAMATION && !isTruth(right)) {
      diagnostics.warning(
          "parentheses",
          position,
          "suggest parentheses around operand of '!' or change '"
              + operator
              + "' to '"
              + logical
              + "' or '!' to '~'",
          Ranges.of(left, right),
          List.of(),
          List.of());
    }
  }

  private static boolean isArithmetic(int inner, String operator) {
    return inner == TokenKind.PLUS
        || inner == TokenKind.MINUS
        || inner == TokenKind.AMPERSAND
        || (inner == TokenKind.CARET && operator.equals("|"));
  }

  private static boolean isComparison(int kind) {
    return isOrder(kind) || kind == TokenKind.EQUAL_EQUAL || kind == TokenKind.EXCLAMATION_EQUAL;
  }

  private static boolean isOrder(int kind) {
    return kind == TokenKind.LESS
        || kind == TokenKind.GREATER
        || kind == TokenKind.LESS_EQUAL
        || kind == TokenKind.GREATER_EQUAL;
  }

  /** Comparisons, {@code !}, {@code &&}, {@code ||} and values of type _Bool. */
  private static boolean isTruth(Expression e) {
    Expression at = Calls.written(e);
    return switch (at) {
      case Expression.Binary b ->
          switch (b.operator()) {
            case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> true;
            default -> false;
          };
      case Expression.Logical l -> true;
      case Expression.Unary u -> u.operator() == Expression.UnaryOperator.NOT;
      default -> Types.isBool(at.type());
    };
  }

  private void suggest(String what, int position, Expression left, Expression right) {
    diagnostics.warning(
        "parentheses",
        position,
        "suggest parentheses around " + what,
        right == null ? List.of(Ranges.of(left)) : Ranges.of(left, right),
        List.of(),
        List.of());
  }
}
