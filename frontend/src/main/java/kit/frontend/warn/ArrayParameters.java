package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.Context;
import kit.frontend.check.ExpressionPrinter;
import kit.frontend.check.TypePrinter;
import kit.frontend.type.CType.ArrayType;
import org.jspecify.annotations.Nullable;

/**
 * -Warray-parameter and -Wvla-parameter: parameters that are written as arrays, in declarations of
 * one function that do not agree about the bound. To the type system all are pointers. Each
 * declaration is compared with the first.
 */
public final class ArrayParameters {
  private final Context context;
  private final Diagnostics diagnostics;

  public ArrayParameters(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
  }

  /** A declaration with a prototype. */
  public void declared(FunctionDeclaration function, List<ObjectDeclaration> parameters) {
    if (parameters.isEmpty() || !context.wanted().arrayParameters) {
      return;
    }
    if (function.firstParameters == null) {
      function.firstParameters = List.copyOf(parameters);
      return;
    }
    List<ObjectDeclaration> first = function.firstParameters;
    for (int i = 0; i < Math.min(first.size(), parameters.size()); i++) {
      ObjectDeclaration a = first.get(i);
      ObjectDeclaration b = parameters.get(i);
      if (a.writtenArray == null && b.writtenArray == null) {
        continue;
      }
      if (isVariable(a) || isVariable(b)) {
        variable(i + 1, a, b, first, parameters);
      } else {
        constant(i + 1, a, b);
      }
    }
  }

  private static boolean isVariable(ObjectDeclaration o) {
    return o.writtenArray instanceof ArrayType a && (a.isVariable() || isStar(o));
  }

  private static boolean isStar(ObjectDeclaration o) {
    return o.writtenArray instanceof ArrayType a && a.length() == ArrayType.STAR;
  }

  /** The bound; 0 for none, whether written as a pointer or as an array. */
  private static long bound(ObjectDeclaration o) {
    return o.writtenArray instanceof ArrayType a ? Math.max(0, a.length()) : 0;
  }

  private void constant(int number, ObjectDeclaration before, ObjectDeclaration now) {
    if (bound(before) == bound(now)) {
      return;
    }
    diagnostics.warning(
        "array-parameter=",
        now.position(),
        "argument "
            + number
            + " of type '"
            + written(now)
            + (now.writtenArray == null ? "' declared as a pointer" : "' with mismatched bound"),
        before.position(),
        "previously declared as '" + written(before) + "'");
  }

  private static String written(ObjectDeclaration o) {
    if (!(o.writtenArray instanceof ArrayType a)) {
      return TypePrinter.print(o.type());
    }
    String element = TypePrinter.print(a.element());
    int bracket = a.element() instanceof ArrayType ? element.indexOf('[') : element.length();
    String text =
        a.isVariable()
            ? a.bound() == null ? "" : text(a.bound().size())
            : a.length() == ArrayType.STAR
                ? "*"
                : a.isIncomplete() ? "" : (o.writtenStatic ? "static " : "") + a.length();
    return element.substring(0, bracket) + "[" + text + "]" + element.substring(bracket);
  }

  private static String text(Expression bound) {
    return ExpressionPrinter.print(Calls.bare(bound));
  }

  // ---- variable lengths

  private void variable(
      int number,
      ObjectDeclaration before,
      ObjectDeclaration now,
      List<ObjectDeclaration> first,
      List<ObjectDeclaration> parameters) {
    String message;
    ObjectDeclaration place = now;
    if (!isVariable(now)) {
      message =
          now.writtenArray == null ? "declared as a pointer" : "declared as an ordinary array";
    } else if (!isVariable(before)) {
      message = "declared as a variable length array";
    } else if (isStar(before) || isStar(now)) {
      if (isStar(before) && isStar(now)) {
        return;
      }
      place = isStar(before) ? before : now;
      message = "declared with 1 unspecified variable bound";
    } else {
      ObjectDeclaration x = boundVariable(before);
      ObjectDeclaration y = boundVariable(now);
      if (x == null
          || y == null
          || x == y
          || (x.isParameter && index(x, first) == index(y, parameters))) {
        return;
      }
      int index = index(y, parameters);
      message =
          "declared with mismatched bound "
              + (index < 0 ? "'" + y.name() + "'" : "argument " + (index + 1));
    }
    ObjectDeclaration other = place == now ? before : now;
    diagnostics.warning(
        "vla-parameter",
        place.position(),
        "argument " + number + " of type '" + written(place) + "' " + message,
        other.position(),
        (place == now ? "previously" : "subsequently") + " declared as '" + written(other) + "'");
  }

  private static int index(ObjectDeclaration variable, List<ObjectDeclaration> parameters) {
    return parameters.indexOf(variable);
  }

  /** The variable that is the bound, or null when it is more than one. */
  private static @Nullable ObjectDeclaration boundVariable(ObjectDeclaration o) {
    return o.writtenArray instanceof ArrayType a
            && a.bound() != null
            && Calls.bare(a.bound().size()) instanceof Expression.Load l
            && l.place() instanceof Expression.ObjectReference r
        ? r.declaration()
        : null;
  }
}
