package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.check.Effects;
import kit.frontend.check.Ranges;
import kit.frontend.type.CType.VoidType;

/**
 * -Wunused-value and -Wunused-result: an expression statement that does nothing, one whose last
 * operator does nothing, and a call whose result must not be dropped.
 */
public final class UnusedValues {
  private final Diagnostics diagnostics;

  public UnusedValues(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** An expression statement, or the first or third part of a for. */
  public void statement(Expression value) {
    if (value instanceof Expression.Invalid) {
      return;
    }
    if (diagnostics.enabled("unused-result")) {
      result(value);
    }
    if (!(value.type() instanceof VoidType) && diagnostics.enabled("unused-value")) {
      if (Effects.none(value)) {
        diagnostics.warning(
            "unused-value",
            value.position(),
            "statement with no effect",
            List.of(Ranges.of(value)),
            List.of(),
            List.of());
      } else {
        computed(value, 0);
      }
    }
  }

  private boolean computed(Expression value, int depth) {
    if (depth > 100) {
      return false;
    }
    return switch (value) {
      case Expression.Comma c ->
          computed(c.left(), depth + 1)
              || (Effects.none(c.right())
                  ? !isConstant(c.right())
                      && say(c, "right-hand operand of comma expression has no effect")
                  : computed(c.right(), depth + 1));
      case Expression.Logical l ->
          Effects.none(l.right())
              ? say(l, "value computed is not used")
              : computed(l.right(), depth + 1);
      case Cast c when !c.explicit() -> computed(c.operand(), depth + 1);
      case Cast c ->
          c.kind() != CastKind.TO_VOID
              && !(c.type() instanceof VoidType)
              && !isStore(c.operand())
              && say(c, "value computed is not used");
      case Expression.Binary b -> say(b, "value computed is not used");
      case Expression.Unary u -> say(u, "value computed is not used");
      case Expression.Load l ->
          !l.place().type().isVolatile()
              && !(l.place() instanceof Expression.CompoundLiteral)
              && say(l, "value computed is not used");
      default -> false;
    };
  }

  private static boolean isConstant(Expression e) {
    Expression at = e;
    while (at instanceof Cast c) {
      at = c.operand();
    }
    return at instanceof Expression.IntegerConstant
        || at instanceof Expression.FloatingConstant
        || at instanceof Expression.PointerConstant
        || at instanceof Expression.StringLiteral
        || at instanceof Expression.AddressOf;
  }

  private static boolean isStore(Expression e) {
    Expression at = e;
    while (at instanceof Cast c) {
      at = c.operand();
    }
    return at instanceof Expression.Assign
        || at instanceof Expression.CompoundAssign
        || at instanceof Expression.Increment
        || at instanceof Expression.Call
        || at instanceof Expression.BuiltinCall
        || at instanceof Expression.StatementExpression
        || at instanceof Expression.Conditional
        || at instanceof Expression.VariableArgument;
  }

  private boolean say(Expression e, String message) {
    diagnostics.warning(
        "unused-value", e.position(), message, List.of(Ranges.of(e)), List.of(), List.of());
    return true;
  }

  // ---- results that must be used

  private void result(Expression value) {
    switch (value) {
      case Expression.Call c -> {
        FunctionDeclaration function = Calls.callee(c);
        if (function != null
            && function.attributes.warnings != null
            && function.attributes.warnings.warnUnusedResult) {
          diagnostics.warning(
              "unused-result",
              c.position(),
              "ignoring return value of '"
                  + function.name()
                  + "' declared with attribute 'warn_unused_result'",
              function.position(),
              "declared here");
        }
      }
      case Expression.BuiltinCall b
          when b.builtin() == Builtin.ALLOCA || b.builtin() == Builtin.ALLOCA_WITH_ALIGN ->
          diagnostics.warning(
              "unused-result",
              b.position(),
              "ignoring return value of '__builtin_alloca' declared with attribute"
                  + " 'warn_unused_result'");
      case Cast c -> result(c.operand());
      case Expression.Comma c -> result(c.right());
      case Expression.Conditional c -> {
        if (c.whenTrue() != null) {
          result(c.whenTrue());
        }
        result(c.whenFalse());
      }
      default -> {}
    }
  }
}
