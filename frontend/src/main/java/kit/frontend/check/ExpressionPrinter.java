package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;

/**
 * Writes places back as C for messages ("assignment of read-only location '*p'"). What it does not
 * know it writes as an ellipsis.
 */
public final class ExpressionPrinter {
  private ExpressionPrinter() {}

  public static String print(Expression e) {
    StringBuilder out = new StringBuilder();
    print(out, e, 0);
    return out.toString();
  }

  private static void print(StringBuilder out, Expression e, int depth) {
    if (depth > 30) {
      out.append("...");
      return;
    }
    switch (e) {
      case ObjectReference o ->
          out.append(o.declaration().name() == null ? "..." : o.declaration().name());
      case FunctionReference f -> out.append(f.declaration().name());
      case Load l -> print(out, l.place(), depth + 1);
      case Cast c when !c.explicit() -> print(out, c.operand(), depth + 1);
      case IntegerConstant i -> out.append(i.value());
      case Member m -> {
        if (m.base() instanceof Dereference d) {
          print(out, d.pointer(), depth + 1);
          out.append("->");
        } else {
          print(out, m.base(), depth + 1);
          out.append('.');
        }
        out.append(m.field().name());
      }
      case Dereference d -> {
        if (d.pointer() instanceof Binary b && b.operator() == BinaryOperator.POINTER_ADD) {
          boolean array =
              b.left() instanceof Cast c && c.kind() == Expression.CastKind.ARRAY_TO_POINTER;
          out.append(array ? "" : "*(");
          print(out, b.left(), depth + 1);
          out.append(array ? "[" : " + ");
          print(out, b.right(), depth + 1);
          out.append(array ? "]" : ")");
        } else {
          out.append('*');
          print(out, d.pointer(), depth + 1);
        }
      }
      default -> out.append("...");
    }
  }
}
