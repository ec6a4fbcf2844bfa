package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.type.CType;

/** Whether two expressions compute the same thing, written twice, without effects. */
public final class SameExpression {
  private static final int DEPTH = 60;

  private SameExpression() {}

  public static boolean same(Expression a, Expression b) {
    return same(a, b, 0);
  }

  private static boolean same(Expression a, Expression b, int depth) {
    if (depth > DEPTH) {
      return false;
    }
    int d = depth + 1;
    return switch (a) {
      case Expression.IntegerConstant x ->
          b instanceof Expression.IntegerConstant y
              && x.value() == y.value()
              && x.high() == y.high();
      case Expression.FloatingConstant x -> false;
      case Expression.PointerConstant x ->
          b instanceof Expression.PointerConstant y && x.value() == y.value();
      case Expression.ObjectReference x ->
          b instanceof Expression.ObjectReference y
              && x.declaration() == y.declaration()
              && !x.type().isVolatile();
      case Expression.FunctionReference x ->
          b instanceof Expression.FunctionReference y && x.declaration() == y.declaration();
      case Expression.Load x ->
          b instanceof Expression.Load y
              && (x.place().type().qualifiers() & (CType.VOLATILE | CType.ATOMIC)) == 0
              && same(x.place(), y.place(), d);
      case Expression.Dereference x ->
          b instanceof Expression.Dereference y && same(x.pointer(), y.pointer(), d);
      case Expression.Member x ->
          b instanceof Expression.Member y && x.field() == y.field() && same(x.base(), y.base(), d);
      case Expression.AddressOf x ->
          b instanceof Expression.AddressOf y && same(x.place(), y.place(), d);
      case Expression.Cast x ->
          b instanceof Expression.Cast y
              && x.kind() == y.kind()
              && x.type().equals(y.type())
              && same(x.operand(), y.operand(), d);
      case Expression.Unary x ->
          b instanceof Expression.Unary y
              && x.operator() == y.operator()
              && same(x.operand(), y.operand(), d);
      case Expression.Binary x ->
          b instanceof Expression.Binary y
              && x.operator() == y.operator()
              && same(x.left(), y.left(), d)
              && same(x.right(), y.right(), d);
      case Expression.Logical x ->
          b instanceof Expression.Logical y
              && x.isAnd() == y.isAnd()
              && same(x.left(), y.left(), d)
              && same(x.right(), y.right(), d);
      default -> false;
    };
  }
}
