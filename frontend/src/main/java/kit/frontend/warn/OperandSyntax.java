package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.Context;
import kit.frontend.check.Ranges;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.PointerType;
import org.jspecify.annotations.Nullable;

/**
 * Warnings about the operands of one operator as they are written, before conversions: character
 * constants taken for null pointers, arrays compared as such, quotients of sizes.
 */
public final class OperandSyntax {
  private final Context context;
  private final Diagnostics diagnostics;
  private final SizeOperands sizes;

  public OperandSyntax(Context context, SizeOperands sizes) {
    this.context = context;
    this.sizes = sizes;
    diagnostics = context.diagnostics;
  }

  /**
   * {@code left operator right}.
   *
   * @param leftStart the kind of token with which the left operand begins
   */
  public void check(
      int operator,
      Expression left,
      int leftStart,
      Expression right,
      int rightStart,
      int position) {
    switch (operator) {
      case TokenKind.SLASH -> quotient(left, right, rightStart, position);
      case TokenKind.EQUAL_EQUAL, TokenKind.EXCLAMATION_EQUAL -> {
        literal(left, leftStart, right, rightStart);
        characters(left, leftStart, right, rightStart, position);
        arrays(left, right, position);
      }
      case TokenKind.LESS, TokenKind.GREATER, TokenKind.LESS_EQUAL, TokenKind.GREATER_EQUAL -> {
        literal(left, leftStart, right, rightStart);
        arrays(left, right, position);
      }
      default -> {}
    }
  }

  /** A string literal in parentheses is meant to be compared. */
  private void literal(Expression left, int leftStart, Expression right, int rightStart) {
    boolean isRight = right instanceof Expression.StringLiteral;
    if (isRight || left instanceof Expression.StringLiteral) {
      context.operatorWarnings.literalInParentheses(
          (isRight ? rightStart : leftStart) == TokenKind.LEFT_PAREN);
    }
  }

  private void characters(
      Expression left, int leftStart, Expression right, int rightStart, int position) {
    boolean isRight = rightStart == TokenKind.CHARACTER && isZero(right) && isPointer(left);
    boolean isLeft = leftStart == TokenKind.CHARACTER && isZero(left) && isPointer(right);
    if (isRight || isLeft) {
      diagnostics.warning(
          "pointer-compare",
          position,
          "comparison between pointer and zero character constant",
          List.of(Ranges.of(left), Ranges.of(right)),
          List.of(),
          List.of(
              Diagnostic.note(
                  (isRight ? left : right).position(),
                  "did you mean to dereference the pointer?")));
    }
  }

  private static boolean isZero(Expression e) {
    return e instanceof IntegerConstant c && c.value() == 0;
  }

  private static boolean isPointer(Expression e) {
    return e.type() instanceof PointerType || e.type() instanceof ArrayType;
  }

  private void arrays(Expression left, Expression right, int position) {
    if (left.type() instanceof ArrayType
        && right.type() instanceof ArrayType
        && !(left instanceof Expression.StringLiteral)
        && !(right instanceof Expression.StringLiteral)
        && diagnostics.enabled("array-compare")) {
      diagnostics.warning(
          "array-compare",
          position,
          "comparison between two arrays",
          List.of(Ranges.of(left), Ranges.of(right)),
          List.of(),
          List.of());
    }
  }

  // ---- sizes

  private void quotient(Expression left, Expression right, int rightStart, int position) {
    SizeOperands.Size whole = sizes.find(left);
    SizeOperands.Size part = whole == null ? null : sizes.find(right);
    if (whole == null || part == null) {
      return;
    }
    CType of = whole.type();
    CType unit = part.type();
    if (of instanceof PointerType p) {
      if (diagnostics.enabled("sizeof-pointer-div")
          && !Types.isIncomplete(p.pointee())
          && context.compatibility.compatibleUnqualified(p.pointee(), unit)) {
        ObjectDeclaration declared = variable(whole.operand());
        diagnostics.warning(
            "sizeof-pointer-div",
            position,
            "division 'sizeof ("
                + TypePrinter.print(of)
                + ") / sizeof ("
                + TypePrinter.print(unit)
                + ")' does not compute the number of array elements",
            declared == null ? 0 : declared.position(),
            "first 'sizeof' operand was declared here");
      }
    } else if (of instanceof ArrayType a
        && rightStart != TokenKind.LEFT_PAREN
        && !Types.isCharacter(a.element())
        && !(a.element() instanceof ArrayType)
        && context.layout.size(a.element()) != context.layout.size(unit)
        && diagnostics.enabled("sizeof-array-div")) {
      ObjectDeclaration declared = variable(whole.operand());
      diagnostics.warning(
          "sizeof-array-div",
          position,
          "expression does not compute the number of elements in this array; element type is "
              + TypePrinter.quoted(a.element())
              + ", not "
              + TypePrinter.quoted(unit),
          declared == null ? 0 : declared.position(),
          "array '" + (declared == null ? "" : declared.name()) + "' declared here");
    }
  }

  private static @Nullable ObjectDeclaration variable(@Nullable Expression operand) {
    Expression at = operand instanceof Expression.Load l ? l.place() : operand;
    return at instanceof Expression.ObjectReference o && o.declaration().name() != null
        ? o.declaration()
        : null;
  }

  /** {@code sizeof operand}. */
  public void size(@Nullable Expression operand, int position) {
    ObjectDeclaration o = variable(operand);
    if (o != null && o.isParameter && o.writtenArray != null) {
      diagnostics.warning(
          "sizeof-array-argument",
          position,
          "'sizeof' on array function parameter '"
              + o.name()
              + "' will return size of "
              + TypePrinter.quoted(o.type()),
          o.position(),
          "declared here");
    }
  }
}
