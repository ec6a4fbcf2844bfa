package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Comma;
import kit.frontend.ast.Expression.ComplexPart;
import kit.frontend.ast.Expression.Conditional;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Logical;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.Expression.Unary;
import kit.frontend.type.CType;

/** Tells expressions that do nothing from those that change or read something observable. */
public final class Effects {
  /** Deeper trees are taken to have effects. */
  private static final int DEPTH = 200;

  private Effects() {}

  /**
   * Whether evaluating the expression surely changes nothing, and nobody said that this is meant.
   */
  public static boolean none(Expression e) {
    return none(e, 0);
  }

  private static boolean none(Expression e, int depth) {
    if (depth > DEPTH) {
      return false;
    }
    return switch (e) {
      case IntegerConstant c -> true;
      case FloatingConstant c -> true;
      case PointerConstant c -> true;
      case StringLiteral s -> true;
      case ObjectReference o -> true;
      case FunctionReference f -> true;
      case Load l ->
          (l.place().type().qualifiers() & (CType.VOLATILE | CType.ATOMIC)) == 0
              && none(l.place(), depth + 1);
      case Dereference d -> none(d.pointer(), depth + 1);
      case Member m -> none(m.base(), depth + 1);
      case ComplexPart c -> none(c.base(), depth + 1);
      case AddressOf a -> none(a.place(), depth + 1);
      case Unary u -> none(u.operand(), depth + 1);
      case Binary b -> none(b.left(), depth + 1) && none(b.right(), depth + 1);
      case Logical l -> none(l.left(), depth + 1) && none(l.right(), depth + 1);
      case Comma c -> none(c.left(), depth + 1) && none(c.right(), depth + 1);
      case Conditional c ->
          none(c.condition(), depth + 1)
              && (c.whenTrue() == null || none(c.whenTrue(), depth + 1))
              && none(c.whenFalse(), depth + 1);
      case Cast c -> c.kind() != CastKind.TO_VOID && none(c.operand(), depth + 1);
      default -> false;
    };
  }

  /**
   * Whether the value is a constant although the expression is no constant expression, such as
   * {@code i && 0} and {@code i && 0 ? i : 34}: gcc folds these before it answers {@code
   * __builtin_constant_p}.
   */
  static boolean foldsToNumber(Expression e) {
    return none(e) && folds(e, 0);
  }

  private static boolean folds(Expression e, int depth) {
    if (depth > DEPTH) {
      return false;
    }
    return switch (e) {
      case IntegerConstant c -> true;
      case FloatingConstant c -> true;
      case Logical l -> truth(l, depth) >= 0;
      case Conditional c -> {
        int chosen = truth(c.condition(), depth + 1);
        Expression branch =
            chosen == 0 ? c.whenFalse() : c.whenTrue() == null ? c.condition() : c.whenTrue();
        yield chosen >= 0 && folds(branch, depth + 1);
      }
      case Unary u -> folds(u.operand(), depth + 1);
      case Binary b -> folds(b.left(), depth + 1) && folds(b.right(), depth + 1);
      case Cast c -> isArithmetic(c.kind()) && folds(c.operand(), depth + 1);
      default -> false;
    };
  }

  private static boolean isArithmetic(CastKind kind) {
    return kind == CastKind.NONE
        || kind == CastKind.INTEGER
        || kind == CastKind.INTEGER_TO_FLOATING
        || kind == CastKind.FLOATING_TO_INTEGER
        || kind == CastKind.FLOATING
        || kind == CastKind.TO_BOOL;
  }

  /** 1 or 0 for a value that is surely not zero or surely zero, else -1. */
  private static int truth(Expression e, int depth) {
    if (depth > DEPTH) {
      return -1;
    }
    switch (e) {
      case IntegerConstant c -> {
        return c.value() != 0 ? 1 : 0;
      }
      case Cast c -> {
        return c.kind() == CastKind.TO_BOOL ? truth(c.operand(), depth + 1) : -1;
      }
      case Logical l -> {
        int left = truth(l.left(), depth + 1);
        int right = truth(l.right(), depth + 1);
        int decides = l.isAnd() ? 0 : 1;
        return left == decides || right == decides
            ? decides
            : left < 0 || right < 0 ? -1 : 1 - decides;
      }
      case Conditional c -> {
        int chosen = truth(c.condition(), depth + 1);
        return chosen < 0
            ? -1
            : chosen == 0
                ? truth(c.whenFalse(), depth + 1)
                : c.whenTrue() == null ? 1 : truth(c.whenTrue(), depth + 1);
      }
      default -> {
        return -1;
      }
    }
  }
}
