package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;

/**
 * What ISO C forbids in constant expressions (C11 6.6) though the compiler knows the value: names
 * of objects, calls and assignments even where they are not evaluated, commas, casts to pointers,
 * floating constants that no cast makes integers at once, overflow. -Wpedantic tells.
 *
 * <p>The tree of a folded expression does not show any more what it came from. So the parser counts
 * what it meets; who reads a constant expression takes a {@link #mark} before and asks afterwards.
 * Operands of sizeof and their like are not evaluated and do not count.
 *
 * <p>Example: {@code enum { A = 1 ? 2 : i };} is A = 2, with a warning about {@code i}.
 */
public final class ConstantRules {
  private final Context context;
  private int foreign;
  private int notConstant;

  ConstantRules(Context context) {
    this.context = context;
  }

  /** What had been met where an expression begins. */
  public record Mark(int foreign, int notConstant, int overflows) {}

  public Mark mark() {
    return new Mark(foreign + shifts(), notConstant + shifts(), context.folder.overflows);
  }

  /** Takes back what was counted since the mark. */
  public void forget(Mark mark) {
    foreign = mark.foreign - shifts();
    notConstant = mark.notConstant - shifts();
    context.folder.overflows = mark.overflows;
  }

  /** Something that no integer constant expression has: an object, a cast to a pointer… */
  public void foreign() {
    if (context.unevaluated == 0) {
      foreign++;
    }
  }

  /** Something that no constant expression has, not even an initialiser's: an assignment… */
  public void notConstant() {
    if (context.unevaluated == 0) {
      foreign++;
      notConstant++;
    }
  }

  /**
   * An integer constant expression ends.
   *
   * @param what it is, the beginning of the message: "case label"
   */
  public void integer(Mark before, Expression e, String what, int position) {
    integer(before, e, what, position, position);
  }

  /**
   * @param behind the place for overflow
   */
  public void integer(Mark before, Expression e, String what, int position, int behind) {
    if (!(e instanceof IntegerConstant) || !context.wanted().pedantic) {
      return;
    }
    if (foreign + shifts() != before.foreign) {
      context.pedantic(position, what + " is not an integer constant expression");
    } else {
      overflowed(before, behind);
    }
  }

  /** An initialiser of static storage ends, which has a constant value. */
  public void initializer(Mark before, int position) {
    if (!context.wanted().pedantic) {
      return;
    }
    if (notConstant + shifts() != before.notConstant) {
      context.pedantic(position, "initializer element is not a constant expression");
    } else {
      overflowed(before, position);
    }
  }

  /** Whether something was met since the mark that no integer constant expression has. */
  public boolean isForeign(Mark before) {
    return foreign + shifts() != before.foreign;
  }

  private int shifts() {
    return context.standard.isC99() ? context.folder.shiftsOut : 0;
  }

  private void overflowed(Mark before, int position) {
    if (context.folder.overflows != before.overflows && context.extensions == 0) {
      context.diagnostics.violation("overflow", position, "overflow in constant expression");
    }
  }
}
