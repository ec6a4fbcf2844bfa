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
}
