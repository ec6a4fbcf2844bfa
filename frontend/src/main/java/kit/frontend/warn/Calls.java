package kit.frontend.warn;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.FunctionDeclaration;
import org.jspecify.annotations.Nullable;

/** Who is called, and with what. */
public final class Calls {
  private Calls() {}

  /** The function that a call names, or null when it goes through a pointer. */
  public static @Nullable FunctionDeclaration callee(Expression.Call call) {
    Expression at = call.function();
    while (at instanceof Cast c) {
      at = c.operand();
    }
    return at instanceof FunctionReference f ? f.declaration() : null;
  }

  /** The expression without the conversions that the language adds. */
  public static Expression written(Expression e) {
    Expression at = e;
    while (at instanceof Cast c && !c.explicit()) {
      at = c.operand();
    }
    return at;
  }

  /** The expression without any conversion. */
  public static Expression bare(Expression e) {
    Expression at = e;
    while (at instanceof Cast c) {
      at = c.operand();
    }
    return at;
  }
}
