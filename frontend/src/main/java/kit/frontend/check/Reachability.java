package kit.frontend.check;

import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.Statement;

/**
 * Whether control can reach the end of a statement, for -Wreturn-type: by structure and constant
 * conditions. A label counts as reached, since something may jump to it.
 */
public final class Reachability {
  private static final int END = 1;
  private static final int BREAK = 2;
  private static final int CONTINUE = 4;

  private boolean callsNoReturn;

  /** Whether control may run out of a function's body. */
  public boolean reachesEnd(Statement body) {
    return (walk(body) & END) != 0;
  }

  /** Whether a function that does not return is called, as far as the walk came. */
  public boolean callsNoReturn() {
    return callsNoReturn;
  }

  /** The ways out of a statement that is entered. */
  private int walk(Statement statement) {
    return switch (statement) {
      case Statement.Compound s -> sequence(s);
      case Statement.Evaluate s -> completes(s.expression()) ? END : 0;
      case Statement.If s -> branches(s);
      case Statement.While s -> loop(s.condition(), walk(s.body()), true);
      case Statement.For s -> loop(s.condition(), walk(s.body()), true);
      case Statement.DoWhile s -> loop(s.condition(), walk(s.body()), false);
      case Statement.Switch s -> {
        int body = walk(s.body());
        boolean ends = s.defaultCase() == null || (body & (END | BREAK)) != 0;
        yield (ends ? END : 0) | body & CONTINUE;
      }
      case Statement.Case s -> walk(s.body());
      case Statement.Default s -> walk(s.body());
      case Statement.Labeled s -> walk(s.body());
      case Statement.Break s -> BREAK;
      case Statement.Continue s -> CONTINUE;
      case Statement.Goto s -> 0;
      case Statement.GotoAddress s -> 0;
      case Statement.Return s -> 0;
      case Statement.Assembly s -> END;
      case Statement.Declare s -> END;
      case Statement.EvaluateBounds s -> END;
      case Statement.Empty s -> END;
    };
  }

  private int sequence(Statement.Compound compound) {
    int result = 0;
    boolean open = true;
    for (Statement statement : compound.statements()) {
      if (!open && !isEntered(statement)) {
        continue;
      }
      int ways = walk(statement);
      open = (ways & END) != 0;
      result |= ways & ~END;
    }
    return open ? result | END : result;
  }

  /** Whether jumps may come into a statement: labels and cases, at its beginning or inside. */
  private static boolean isEntered(Statement statement) {
    return switch (statement) {
      case Statement.Case s -> true;
      case Statement.Default s -> true;
      case Statement.Labeled s -> true;
      case Statement.Compound s -> {
        for (Statement each : s.statements()) {
          if (isEntered(each)) {
            yield true;
          }
        }
        yield false;
      }
      case Statement.If s ->
          isEntered(s.then()) || (s.otherwise() != null && isEntered(s.otherwise()));
      case Statement.While s -> isEntered(s.body());
      case Statement.DoWhile s -> isEntered(s.body());
      case Statement.For s -> isEntered(s.body());
      case Statement.Switch s -> isEntered(s.body());
      default -> false;
    };
  }

  /** Chains of else-if in a loop: they may be long. */
  private int branches(Statement.If first) {
    int result = 0;
    Statement next = first;
    while (next instanceof Statement.If s) {
      int constant = constant(s.condition());
      if (constant != 0) {
        result |= walk(s.then());
      } else if (isEntered(s.then())) {
        result |= walk(s.then());
      }
      if (constant > 0 && (s.otherwise() == null || !isEntered(s.otherwise()))) {
        return result;
      }
      next = s.otherwise();
    }
    return next == null ? result | END : result | walk(next);
  }

  private static int loop(Expression condition, int body, boolean testedFirst) {
    boolean endless = condition == null || constant(condition) > 0;
    boolean tested = testedFirst || (body & (END | CONTINUE)) != 0;
    return (body & BREAK) != 0 || (tested && !endless) ? END : 0;
  }

  /** 1 for a condition that is always true, 0 for one never true, -1 for others. */
  private static int constant(Expression condition) {
    Expression e = condition;
    while (e instanceof Expression.Cast c) {
      e = c.operand();
    }
    if (e instanceof Expression.IntegerConstant c) {
      return c.value() != 0 || c.high() != 0 ? 1 : 0;
    }
    return -1;
  }

  private boolean completes(Expression expression) {
    return switch (expression) {
      case Expression.Call c -> {
        boolean noReturn = isNoReturn(c.function());
        callsNoReturn |= noReturn;
        yield !noReturn;
      }
      case Expression.BuiltinCall b ->
          b.builtin() != Builtin.UNREACHABLE
              && b.builtin() != Builtin.TRAP
              && b.builtin() != Builtin.LONGJMP;
      case Expression.Comma c -> completes(c.left()) && completes(c.right());
      case Expression.Cast c -> completes(c.operand());
      case Expression.Conditional c ->
          c.whenTrue() == null
              || (constant(c.condition()) != 0 && completes(c.whenTrue()))
                  | (constant(c.condition()) <= 0 && completes(c.whenFalse()));
      case Expression.StatementExpression s ->
          (walk(s.body()) & END) != 0 && (s.result() == null || completes(s.result()));
      default -> true;
    };
  }

  /** By attribute, or because the C library's function of that name does not return. */
  public static boolean isNoReturn(FunctionDeclaration function) {
    if (function.attributes.noReturn) {
      return true;
    }
    return function.linkage != Linkage.INTERNAL
        && switch (function.name()) {
          case "abort", "exit", "_exit", "_Exit" -> true;
          default -> false;
        };
  }

  private static boolean isNoReturn(Expression function) {
    Expression e = function;
    while (e instanceof Expression.Cast c) {
      e = c.operand();
    }
    return e instanceof Expression.FunctionReference f && isNoReturn(f.declaration());
  }
}
