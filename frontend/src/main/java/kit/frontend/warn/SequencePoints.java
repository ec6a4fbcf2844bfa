package kit.frontend.warn;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Statement;
import kit.frontend.check.Effects;
import kit.frontend.check.ExpressionPrinter;
import kit.frontend.check.SameExpression;
import org.jspecify.annotations.Nullable;

/**
 * -Wsequence-point: an object that one expression changes twice, or changes and uses otherwise,
 * without a sequence point between (C11 6.5p2), as in {@code a[i] = i++} and {@code f(n++, n)}.
 *
 * <p>Each subexpression gives two lists of accesses: those before its last sequence point and those
 * behind it. Operands that are not sequenced have their lists joined; an access that writes and
 * another one of the same object in one list collide. Objects are compared as they are written, so
 * that {@code p->x} and {@code q->x} differ. The method is gcc's. An expression with fewer than two
 * stores, or one and no other operator that may hide one, is not looked at.
 */
public final class SequencePoints {
  private static final int DEPTH = 200;

  private final Diagnostics diagnostics;

  /** An access to a place; the expression that stores, or null for a read. */
  private static final class Access {
    final Expression place;
    @Nullable Expression writer;

    Access(Expression place, @Nullable Expression writer) {
      this.place = place;
      this.writer = writer;
    }
  }

  /** Places that have been reported for this expression. */
  private final List<Expression> reported = new ArrayList<>();

  public SequencePoints(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A full expression. */
  public void check(Expression e) {
    if (stores(e, 0) < 2 && !isMixed(e)) {
      return;
    }
    reported.clear();
    List<Access> before = new ArrayList<>();
    List<Access> after = new ArrayList<>();
    walk(e, before, after, null, 0);
    collisions(after);
  }

  /** Stores in the expression, counted up to two. */
  private static int stores(Expression e, int depth) {
    if (depth > DEPTH) {
      return 0;
    }
    int d = depth + 1;
    return switch (e) {
      case Load l -> stores(l.place(), d);
      case Expression.Dereference x -> stores(x.pointer(), d);
      case Expression.Member m -> stores(m.base(), d);
      case Expression.ComplexPart c -> stores(c.base(), d);
      case Expression.VectorElement v -> stores(v.base(), d) + stores(v.index(), d);
      case Expression.AddressOf a -> stores(a.place(), d);
      case Expression.Cast c -> stores(c.operand(), d);
      case Expression.Unary u -> stores(u.operand(), d);
      case Expression.Binary b -> stores(b.left(), d) + stores(b.right(), d);
      case Expression.Logical l -> stores(l.left(), d) + stores(l.right(), d);
      case Expression.Comma c -> stores(c.left(), d) + stores(c.right(), d);
      case Expression.Conditional c ->
          stores(c.condition(), d)
              + (c.whenTrue() == null ? 0 : stores(c.whenTrue(), d))
              + stores(c.whenFalse(), d);
      case Expression.Assign a -> 1 + stores(a.value(), d) + stores(a.place(), d);
      case Expression.CompoundAssign a -> 1 + stores(a.value(), d) + stores(a.place(), d);
      case Expression.Increment i -> 1 + stores(i.place(), d);
      case Expression.Call c -> {
        int sum = stores(c.function(), d);
        for (Expression argument : c.arguments()) {
          sum += stores(argument, d);
        }
        yield sum;
      }
      case Expression.BuiltinCall b -> {
        int sum = 0;
        for (Expression argument : b.arguments()) {
          sum += stores(argument, d);
        }
        yield sum;
      }
      default -> 0;
    };
  }

  /** One store inside of something else, with which it may collide. */
  private static boolean isMixed(Expression e) {
    return !(e instanceof Expression.Assign)
        && !(e instanceof Expression.CompoundAssign)
        && !(e instanceof Expression.Increment)
        && stores(e, 0) > 0;
  }

  private static boolean isCandidate(Expression place) {
    return switch (place) {
      case Expression.ObjectReference o -> o.declaration().name() != null;
      case Expression.Dereference d -> Effects.none(d);
      case Expression.Member m -> Effects.none(m);
      default -> false;
    };
  }

  private static boolean same(@Nullable Expression a, @Nullable Expression b) {
    return a == b || (a != null && b != null && SameExpression.same(a, b));
  }

  private static void add(List<Access> into, List<Access> from, @Nullable Expression except) {
    for (Access access : from) {
      if (except == null || access.writer != except) {
        into.add(access);
      }
    }
  }

  /** Adds accesses; of one place only once, a write rather than a read. */
  private static void merge(List<Access> into, List<Access> from) {
    for (Access access : from) {
      boolean found = false;
      for (Access known : into) {
        if (same(known.place, access.place)) {
          found = true;
          if (known.writer == null) {
            known.writer = access.writer;
          }
        }
      }
      if (!found) {
        into.add(new Access(access.place, access.writer));
      }
    }
  }

  private void collisions(List<Access> list) {
    for (int i = 0; i < list.size(); i++) {
      Access access = list.get(i);
      if (access.writer != null) {
        collides(access.place, access.writer, list, false);
      }
    }
  }

  private void collides(
      Expression written, Expression writer, List<Access> list, boolean onlyWrites) {
    for (Expression known : reported) {
      if (same(known, written)) {
        return;
      }
    }
    for (Access access : list) {
      if (access.writer != writer
          && (!onlyWrites || access.writer != null)
          && same(access.place, written)) {
        reported.add(written);
        diagnostics.warning(
            "sequence-point",
            writer.position(),
            "operation on '" + ExpressionPrinter.print(written) + "' may be undefined");
        return;
      }
    }
  }

  /**
   * @param before accesses that a sequence point inside of the expression follows
   * @param after accesses behind its last sequence point
   * @param writer what stores to the place, when it is one that is stored to
   */
  private void walk(
      Expression e,
      List<Access> before,
      List<Access> after,
      @Nullable Expression writer,
      int depth) {
    if (depth > DEPTH) {
      return;
    }
    int d = depth + 1;
    if (isCandidate(e)) {
      after.add(new Access(e, writer));
    }
    switch (e) {
      case Load l -> walk(l.place(), before, after, null, d);
      case Expression.Dereference x -> walk(x.pointer(), before, after, null, d);
      case Expression.Member m -> walk(m.base(), before, after, null, d);
      case Expression.ComplexPart c -> walk(c.base(), before, after, null, d);
      case Expression.VectorElement v -> operands(after, d, v.base(), v.index());
      case Expression.AddressOf a -> address(a.place(), before, after, d);
      case Expression.Cast c -> {
        if (c.kind() == Expression.CastKind.ARRAY_TO_POINTER) {
          address(c.operand(), before, after, d);
        } else {
          walk(c.operand(), before, after, writer, d);
        }
      }
      case Expression.Unary u -> walk(u.operand(), before, after, null, d);
      case Expression.Binary b -> operands(after, d, b.left(), b.right());
      case Expression.Logical l -> sequenced(l.left(), l.right(), before, after, d);
      case Expression.Comma c -> sequenced(c.left(), c.right(), before, after, d);
      case Expression.Conditional c -> conditional(c, before, after, d);
      case Expression.Assign a -> assign(a, a.place(), null, a.value(), before, after, d);
      case Expression.CompoundAssign a ->
          assign(a, a.place(), a.place(), a.value(), before, after, d);
      case Expression.Increment i -> walk(i.place(), after, after, i, d);
      case Expression.Call c -> {
        List<Expression> all = new ArrayList<>(c.arguments());
        call(all, before, d);
      }
      case Expression.BuiltinCall b -> call(b.arguments(), before, d);
      default -> {}
    }
  }

  /** A place whose address is taken is not accessed. */
  private void address(Expression place, List<Access> before, List<Access> after, int depth) {
    switch (place) {
      case Expression.Dereference x -> walk(x.pointer(), before, after, null, depth);
      case Expression.Member m -> address(m.base(), before, after, depth);
      default -> {}
    }
  }

  private void operands(List<Access> after, int depth, Expression left, Expression right) {
    for (int i = 0; i < 2; i++) {
      List<Access> earlier = new ArrayList<>();
      List<Access> later = new ArrayList<>();
      walk(i == 0 ? left : right, earlier, later, null, depth);
      merge(later, earlier);
      add(after, later, null);
    }
  }

  private void sequenced(
      Expression left, Expression right, List<Access> before, List<Access> after, int depth) {
    List<Access> earlier = new ArrayList<>();
    List<Access> later = new ArrayList<>();
    walk(left, earlier, later, null, depth);
    collisions(later);
    merge(before, earlier);
    merge(before, later);
    List<Access> inRight = new ArrayList<>();
    walk(right, inRight, after, null, depth);
    collisions(inRight);
    merge(before, inRight);
  }

  private void conditional(
      Expression.Conditional c, List<Access> before, List<Access> after, int depth) {
    List<Access> earlier = new ArrayList<>();
    List<Access> later = new ArrayList<>();
    walk(c.condition(), earlier, later, null, depth);
    collisions(later);
    merge(before, earlier);
    merge(before, later);
    List<Access> arms = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Expression arm = i == 0 ? c.whenTrue() : c.whenFalse();
      if (arm != null) {
        List<Access> first = new ArrayList<>();
        List<Access> second = new ArrayList<>();
        walk(arm, first, second, null, depth);
        collisions(second);
        merge(before, first);
        merge(arms, second);
      }
    }
    merge(after, arms);
  }

  /**
   * @param read the place, when its value is used as well
   */
  private void assign(
      Expression whole,
      Expression place,
      @Nullable Expression read,
      Expression value,
      List<Access> before,
      List<Access> after,
      int depth) {
    List<Access> earlier = new ArrayList<>();
    List<Access> later = new ArrayList<>();
    List<Access> left = new ArrayList<>();
    if (read != null) {
      operands(later, depth, read, value);
    } else {
      walk(value, earlier, later, null, depth);
    }
    walk(place, left, left, whole, depth);
    // What the left side does is not sequenced with sequence points on the right.
    add(earlier, left, whole);
    collisions(earlier);
    add(after, left, whole);
    collides(place, whole, later, true);
    if (isCandidate(place)) {
      merge(later, List.of(new Access(place, whole)));
    }
    add(after, later, null);
    add(before, earlier, null);
  }

  private void call(List<Expression> arguments, List<Access> before, int depth) {
    List<Access> all = new ArrayList<>();
    for (Expression argument : arguments) {
      List<Access> earlier = new ArrayList<>();
      List<Access> later = new ArrayList<>();
      walk(argument, earlier, later, null, depth);
      merge(later, earlier);
      add(all, later, null);
    }
    collisions(all);
    add(before, all, null);
  }

  // ---- statements

  /** All full expressions of a statement that gcc looks at. */
  public void statement(@Nullable Statement statement) {
    switch (statement) {
      case Statement.Compound s -> {
        for (Statement each : s.statements()) {
          statement(each);
        }
      }
      case Statement.Evaluate s -> check(s.expression());
      case Statement.Declare s -> {
        Initializer initializer = s.object().initializer;
        if (initializer != null) {
          for (Initializer.Entry entry : initializer.entries()) {
            check(entry.value());
          }
        }
      }
      case Statement.If s -> {
        Statement next = s;
        while (next instanceof Statement.If i) {
          check(i.condition());
          statement(i.then());
          next = i.otherwise();
        }
        statement(next);
      }
      case Statement.While s -> {
        check(s.condition());
        statement(s.body());
      }
      case Statement.DoWhile s -> {
        statement(s.body());
        check(s.condition());
      }
      case Statement.For s -> {
        statement(s.initial());
        if (s.condition() != null) {
          check(s.condition());
        }
        if (s.step() != null) {
          check(s.step());
        }
        statement(s.body());
      }
      case Statement.Switch s -> {
        check(s.value());
        statement(s.body());
      }
      case Statement.Case s -> statement(s.body());
      case Statement.Default s -> statement(s.body());
      case Statement.Labeled s -> statement(s.body());
      case Statement.Return s -> {
        if (s.value() != null) {
          check(s.value());
        }
      }
      case null, default -> {}
    }
  }
}
