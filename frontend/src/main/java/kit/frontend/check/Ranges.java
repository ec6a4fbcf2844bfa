package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostic.Range;
import kit.frontend.ast.Expression;

/** What to underline for an expression: from its first token to its last, as far as it is known. */
public final class Ranges {
  private Ranges() {}

  /** The range of an expression. */
  public static Range of(Expression e) {
    int first = first(e, 0);
    int last = last(e, 0);
    return Range.tokens(first > 0 ? first : e.position(), last > 0 ? last : e.position());
  }

  /** The ranges of two operands. */
  public static List<Range> of(Expression left, Expression right) {
    return List.of(of(left), of(right));
  }

  private static int first(Expression e, int depth) {
    if (depth > 100) {
      return e.position();
    }
    return switch (e) {
      case Expression.Load l -> first(l.place(), depth + 1);
      case Expression.Cast c when !c.explicit() -> first(c.operand(), depth + 1);
      case Expression.Binary b -> first(b.left(), depth + 1);
      case Expression.Logical l -> first(l.left(), depth + 1);
      case Expression.Conditional c -> first(c.condition(), depth + 1);
      case Expression.Comma c -> first(c.left(), depth + 1);
      case Expression.Assign a -> first(a.place(), depth + 1);
      case Expression.CompoundAssign a -> first(a.place(), depth + 1);
      case Expression.Increment i -> i.prefix() ? i.position() : first(i.place(), depth + 1);
      case Expression.Member m -> first(m.base(), depth + 1);
      case Expression.Dereference d ->
          d.pointer() instanceof Expression.Binary b
                  && b.operator() == Expression.BinaryOperator.POINTER_ADD
              ? first(b.left(), depth + 1)
              : isArrow(d) ? first(d.pointer(), depth + 1) : d.position();
      case Expression.VectorElement v -> first(v.base(), depth + 1);
      case Expression.Call c -> first(c.function(), depth + 1);
      default -> e.position();
    };
  }

  /** {@code p->m} has the position of its arrow on the dereference, behind the pointer. */
  private static boolean isArrow(Expression.Dereference d) {
    return d.pointer().position() > 0 && d.pointer().position() < d.position();
  }

  private static int last(Expression e, int depth) {
    if (depth > 100) {
      return e.position();
    }
    return switch (e) {
      case Expression.Load l -> last(l.place(), depth + 1);
      case Expression.Cast c -> last(c.operand(), depth + 1);
      case Expression.Binary b -> last(b.right(), depth + 1);
      case Expression.Logical l -> last(l.right(), depth + 1);
      case Expression.Conditional c -> last(c.whenFalse(), depth + 1);
      case Expression.Comma c -> last(c.right(), depth + 1);
      case Expression.Assign a -> last(a.value(), depth + 1);
      case Expression.CompoundAssign a -> last(a.value(), depth + 1);
      case Expression.Unary u -> last(u.operand(), depth + 1);
      case Expression.AddressOf a -> last(a.place(), depth + 1);
      case Expression.Dereference d -> isArrow(d) ? d.position() : last(d.pointer(), depth + 1);
      default -> e.position();
    };
  }
}
