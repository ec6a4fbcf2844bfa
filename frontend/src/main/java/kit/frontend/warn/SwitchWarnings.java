package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Statement;
import kit.frontend.check.Context;
import kit.frontend.check.Types;
import kit.frontend.type.CType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.EnumDefinition;

/** -Wswitch and its like: enumerators without case, cases without enumerator, code before cases. */
public final class SwitchWarnings {
  private final Diagnostics diagnostics;

  public SwitchWarnings(Context context) {
    diagnostics = context.diagnostics;
  }

  /**
   * A complete switch; {@code type} is that of the value before promotion, {@code value} the value
   * as written.
   */
  public void check(Statement.Switch s, CType type, Expression value) {
    boolean hasDefault = s.defaultCase() != null;
    if (!hasDefault && diagnostics.enabled("switch-default")) {
      diagnostics.warning("switch-default", s.position(), "switch missing default case");
    }
    if (diagnostics.enabled("switch-bool")) {
      Expression at = Calls.written(value);
      boolean truth =
          Types.isBool(type)
              || at instanceof Expression.Logical
              || (at instanceof Expression.Unary u && u.operator() == Expression.UnaryOperator.NOT)
              || (at instanceof Expression.Binary b && isComparison(b));
      if (truth && !Types.isBool(type)) {
        diagnostics.warning("switch-bool", value.position(), "switch condition has boolean value");
      }
    }
    if (type instanceof EnumType e && e.definition().isComplete()) {
      enumeration(s, e.definition(), hasDefault);
    }
    unreachable(s);
  }

  private static boolean isComparison(Expression.Binary b) {
    return switch (b.operator()) {
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> true;
      default -> false;
    };
  }

  private void enumeration(Statement.Switch s, EnumDefinition definition, boolean hasDefault) {
    boolean plain = diagnostics.enabled("switch");
    boolean all = diagnostics.enabled("switch-enum");
    if (!plain && !all) {
      return;
    }
    if (all || !hasDefault) {
      for (EnumDefinition.Constant constant : definition.constants()) {
        if (!handled(s.cases(), constant.value()) && !constant.unused()) {
          diagnostics.warning(
              all && hasDefault ? "switch-enum" : plain ? "switch" : "switch-enum",
              s.position(),
              "enumeration value '" + constant.name() + "' not handled in switch");
        }
      }
    }
    if (plain || all) {
      for (Statement.Case label : s.cases()) {
        if (label.low() == label.high() && !isConstant(definition, label.low())) {
          diagnostics.warning(
              plain ? "switch" : "switch-enum",
              label.position(),
              "case value '"
                  + label.low()
                  + "' not in enumerated type"
                  + (definition.tag() == null ? "" : " 'enum " + definition.tag() + "'"));
        }
      }
    }
  }

  private static boolean handled(List<Statement.Case> cases, long value) {
    for (Statement.Case label : cases) {
      boolean inside =
          label.low() <= value && value <= label.high()
              || (label.low() < 0 != label.high() < 0
                  && Long.compareUnsigned(label.low(), value) <= 0
                  && Long.compareUnsigned(value, label.high()) <= 0);
      if (inside) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConstant(EnumDefinition definition, long value) {
    for (EnumDefinition.Constant constant : definition.constants()) {
      if (constant.value() == value) {
        return true;
      }
    }
    return definition.constants().isEmpty();
  }

  /** A statement before the first label. */
  private void unreachable(Statement.Switch s) {
    if (!diagnostics.enabled("switch-unreachable")
        || !(s.body() instanceof Statement.Compound body)) {
      return;
    }
    for (Statement first : body.statements()) {
      switch (first) {
        case Statement.Declare d -> {
          if (d.object().initializer != null
              && d.object().storage == kit.frontend.ast.ObjectDeclaration.Storage.AUTOMATIC) {
            diagnostics.warning(
                "switch-unreachable", d.position(), "statement will never be executed");
            return;
          }
        }
        case Statement.Empty e -> {}
        case Statement.Evaluate e -> {
          diagnostics.warning(
              "switch-unreachable", e.expression().position(), "statement will never be executed");
          return;
        }
        default -> {
          return;
        }
      }
    }
  }
}
