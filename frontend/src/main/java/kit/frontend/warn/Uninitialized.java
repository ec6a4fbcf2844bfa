package kit.frontend.warn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.Reachability;
import kit.frontend.check.Types;
import org.jspecify.annotations.Nullable;

/**
 * -Wuninitialized: a scalar local variable that is read where no path from its declaration has
 * stored to it.
 *
 * <p>A forward analysis over the tree. The state is the set of variables that are unassigned on
 * <em>every</em> path to here; null where no path leads. Branches meet by intersection. A loop is
 * gone through once, with everything that it assigns taken out at its head; a label takes out all,
 * since anything may jump to it. So what is reported is never assigned before, whatever the
 * conditions are; what is assigned on some paths only is let pass.
 *
 * <p>Variables whose address is taken, that nested functions use, and aggregates are left out.
 */
public final class Uninitialized {
  private final Diagnostics diagnostics;
  private final boolean initSelf;
  private final BitSet reported = new BitSet();
  private final List<Loop> loops = new ArrayList<>();

  /** The states at the breaks out of a loop or switch under way, met. */
  private static final class Loop {
    @Nullable BitSet broken;
    @Nullable BitSet head;
  }

  /** Variables that are unassigned on every path to here; null in dead code. */
  private @Nullable BitSet state = new BitSet();

  public Uninitialized(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    initSelf = diagnostics.enabled("init-self");
  }

  /** Analyses a function. */
  public void check(FunctionDefinition function) {
    statement(function.body());
  }

  private static boolean isCandidate(ObjectDeclaration o) {
    return o.storage == ObjectDeclaration.Storage.AUTOMATIC
        && o.localNumber >= 0
        && !o.isParameter
        && !o.addressTaken
        && !o.captured
        && o.name() != null
        && o.machineRegister == null
        && !o.type().isVolatile()
        && Types.isScalar(o.type());
  }

  // ---- states

  private @Nullable BitSet copy() {
    return state == null ? null : (BitSet) state.clone();
  }

  private static @Nullable BitSet meet(@Nullable BitSet a, @Nullable BitSet b) {
    if (a == null) {
      return b;
    }
    if (b != null) {
      a.and(b);
    }
    return a;
  }

  private void assign(ObjectDeclaration o) {
    if (state != null && o.localNumber >= 0) {
      state.clear(o.localNumber);
    }
  }

  private void read(ObjectDeclaration o, int position) {
    if (state != null
        && o.localNumber >= 0
        && state.get(o.localNumber)
        && !reported.get(o.localNumber)) {
      reported.set(o.localNumber);
      diagnostics.warning(
          "uninitialized",
          position,
          "'" + o.name() + "' is used uninitialized",
          o.position(),
          "'" + o.name() + "' was declared here");
    }
  }

  // ---- statements

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Compound s -> {
        for (Statement each : s.statements()) {
          statement(each);
        }
      }
      case Statement.Evaluate s -> {
        if (!(s.expression() instanceof Load)) {
          expression(s.expression());
        }
      }
      case Statement.Declare s -> declare(s.object());
      case Statement.EvaluateBounds s -> {}
      case Statement.If s -> branches(s);
      case Statement.While s -> loop(s.condition(), null, s.body(), true, s);
      case Statement.DoWhile s -> loop(s.condition(), null, s.body(), false, s);
      case Statement.For s -> {
        if (s.initial() != null) {
          statement(s.initial());
        }
        loop(s.condition(), s.step(), s.body(), true, s);
      }
      case Statement.Switch s -> switchStatement(s);
      case Statement.Case s -> label(s.body());
      case Statement.Default s -> label(s.body());
      case Statement.Labeled s -> {
        state = new BitSet();
        statement(s.body());
      }
      case Statement.Goto s -> state = null;
      case Statement.GotoAddress s -> {
        expression(s.address());
        state = null;
      }
      case Statement.Break s -> {
        if (!loops.isEmpty()) {
          Loop loop = loops.get(loops.size() - 1);
          loop.broken = meet(loop.broken, copy());
        }
        state = null;
      }
      case Statement.Continue s -> state = null;
      case Statement.Return s -> {
        if (s.value() != null) {
          expression(s.value());
        }
        state = null;
      }
      case Statement.Assembly s -> assembly(s);
      case Statement.Empty s -> {}
    }
  }

  private void declare(ObjectDeclaration o) {
    Initializer initializer = o.initializer;
    if (o.storage != ObjectDeclaration.Storage.AUTOMATIC) {
      return;
    }
    if (initializer == null) {
      if (state != null && isCandidate(o)) {
        state.set(o.localNumber);
      }
      return;
    }
    boolean self =
        initializer.entries().size() == 1
            && Calls.bare(initializer.entries().get(0).value()) instanceof Load l
            && l.place() instanceof ObjectReference r
            && r.declaration() == o;
    if (self && initSelf && state != null && isCandidate(o)) {
      state.set(o.localNumber);
    }
    for (Initializer.Entry entry : initializer.entries()) {
      if (!self || initSelf) {
        expression(entry.value());
      }
    }
    assign(o);
  }

  /** A chain of else-ifs, in a loop: it may be long. */
  private void branches(Statement.If first) {
    BitSet result = null;
    Statement next = first;
    while (next instanceof Statement.If s) {
      expression(s.condition());
      int known = constant(s.condition());
      BitSet otherwise = known == 1 ? null : copy();
      if (known == 0) {
        state = null;
      }
      statement(s.then());
      result = meet(result, state);
      state = otherwise;
      next = s.otherwise();
    }
    if (next != null) {
      statement(next);
    }
    state = meet(result, state);
  }

  private static int constant(Expression condition) {
    Expression at = Calls.bare(condition);
    return at instanceof Expression.IntegerConstant c ? (c.value() != 0 ? 1 : 0) : -1;
  }

  private void loop(
      @Nullable Expression condition,
      @Nullable Expression step,
      Statement body,
      boolean testedFirst,
      Statement whole) {
    if (state != null) {
      BitSet assigned = new BitSet();
      new Assigned(assigned).statement(whole);
      state.andNot(assigned);
    }
    Loop loop = new Loop();
    loops.add(loop);
    boolean endless = condition == null || constant(condition) == 1;
    BitSet exit = null;
    if (testedFirst && condition != null) {
      expression(condition);
      exit = endless ? null : copy();
      if (constant(condition) == 0) {
        state = null;
      }
    }
    statement(body);
    if (step != null) {
      expression(step);
    }
    if (!testedFirst && condition != null) {
      // A continue comes here, too: what the body assigned is out of the state already.
      expression(condition);
      exit = endless ? null : copy();
    }
    loops.remove(loops.size() - 1);
    state = meet(exit, loop.broken);
  }

  private void switchStatement(Statement.Switch s) {
    expression(s.value());
    Loop loop = new Loop();
    loop.head = copy();
    loops.add(loop);
    BitSet without = s.defaultCase() == null ? copy() : null;
    state = null;
    statement(s.body());
    loops.remove(loops.size() - 1);
    state = meet(meet(without, loop.broken), state);
  }

  private void label(@Nullable Statement body) {
    BitSet head = null;
    for (int i = loops.size() - 1; i >= 0 && head == null; i--) {
      BitSet at = loops.get(i).head;
      head = at == null ? null : (BitSet) at.clone();
    }
    state = meet(head == null ? new BitSet() : head, state);
    if (body != null) {
      statement(body);
    }
  }

  private void assembly(Statement.Assembly s) {
    for (Statement.AssemblyOperand input : s.inputs()) {
      expression(input.operand());
    }
    for (Statement.AssemblyOperand output : s.outputs()) {
      store(output.operand());
    }
    if (!s.labels().isEmpty()) {
      state = new BitSet();
    }
  }

  // ---- expressions

  private void store(Expression place) {
    Expression root = place;
    while (root instanceof Expression.ComplexPart c) {
      root = c.base();
    }
    if (root instanceof ObjectReference o) {
      assign(o.declaration());
    } else {
      place(place);
    }
  }

  /** A place that is found, not read. */
  private void place(Expression e) {
    switch (e) {
      case Expression.Dereference d -> expression(d.pointer());
      case Expression.Member m -> {
        if (m.base().type() instanceof kit.frontend.type.CType.RecordType) {
          place(m.base());
        }
      }
      case Expression.ComplexPart c -> place(c.base());
      case Expression.VectorElement v -> {
        expression(v.index());
        place(v.base());
      }
      case ObjectReference o -> {}
      case Expression.CompoundLiteral c -> declare(c.object());
      default -> expression(e);
    }
  }

  private void expression(Expression e) {
    switch (e) {
      case Load l -> {
        if (l.place() instanceof ObjectReference o) {
          read(o.declaration(), l.position());
        } else {
          place(l.place());
        }
      }
      case Cast c -> {
        boolean dropped = c.kind() == CastKind.TO_VOID && c.operand() instanceof Load;
        if (c.kind() == CastKind.ARRAY_TO_POINTER) {
          place(c.operand());
        } else if (!dropped) {
          expression(c.operand());
        }
      }
      case Expression.AddressOf a -> place(a.place());
      case Expression.Unary u -> expression(u.operand());
      case Expression.Binary b -> {
        expression(b.left());
        expression(b.right());
      }
      case Expression.Logical l -> {
        expression(l.left());
        BitSet skipped = copy();
        expression(l.right());
        state = meet(skipped, state);
      }
      case Expression.Conditional c -> {
        expression(c.condition());
        BitSet otherwise = copy();
        if (c.whenTrue() != null) {
          expression(c.whenTrue());
        }
        BitSet first = state;
        state = otherwise;
        expression(c.whenFalse());
        state = meet(first, state);
      }
      case Expression.Comma c -> {
        expression(c.left());
        expression(c.right());
      }
      case Expression.Assign a -> {
        expression(a.value());
        store(a.place());
      }
      case Expression.CompoundAssign a -> {
        expression(a.value());
        modify(a.place(), a.position());
      }
      case Expression.Increment i -> modify(i.place(), i.position());
      case Expression.Call c -> call(c);
      case Expression.BuiltinCall b -> {
        for (Expression argument : b.arguments()) {
          expression(argument);
        }
        switch (b.builtin()) {
          case UNREACHABLE, TRAP, LONGJMP -> state = null;
          default -> {}
        }
      }
      case Expression.VariableArgument v -> expression(v.list());
      case Expression.StatementExpression s -> {
        statement(s.body());
        if (s.result() != null) {
          expression(s.result());
        }
      }
      case Expression.Dereference d -> expression(d.pointer());
      case Expression.Member m -> place(m);
      case Expression.ComplexPart c -> place(c);
      case Expression.VectorElement v -> place(v);
      case Expression.CompoundLiteral c -> declare(c.object());
      default -> {}
    }
  }

  private void modify(Expression place, int position) {
    if (place instanceof ObjectReference o) {
      read(o.declaration(), position);
    }
    store(place);
  }

  private void call(Expression.Call c) {
    expression(c.function());
    for (Expression argument : c.arguments()) {
      expression(argument);
    }
    kit.frontend.ast.FunctionDeclaration callee = Calls.callee(c);
    if (callee != null && Reachability.isNoReturn(callee)) {
      state = null;
    }
  }

  /** Collects the variables to which a statement stores anywhere. */
  private static final class Assigned {
    private final BitSet into;

    Assigned(BitSet into) {
      this.into = into;
    }

    private void add(Expression place) {
      if (place instanceof ObjectReference o && o.declaration().localNumber >= 0) {
        into.set(o.declaration().localNumber);
      } else {
        expression(place);
      }
    }

    void statement(@Nullable Statement statement) {
      switch (statement) {
        case Statement.Compound s -> s.statements().forEach(this::statement);
        case Statement.Evaluate s -> expression(s.expression());
        case Statement.Declare s -> {
          if (s.object().initializer != null) {
            for (Initializer.Entry entry : s.object().initializer.entries()) {
              expression(entry.value());
            }
          }
        }
        case Statement.If s -> {
          Statement next = s;
          while (next instanceof Statement.If i) {
            expression(i.condition());
            statement(i.then());
            next = i.otherwise();
          }
          statement(next);
        }
        case Statement.While s -> {
          expression(s.condition());
          statement(s.body());
        }
        case Statement.DoWhile s -> {
          expression(s.condition());
          statement(s.body());
        }
        case Statement.For s -> {
          statement(s.initial());
          expression(s.condition());
          expression(s.step());
          statement(s.body());
        }
        case Statement.Switch s -> {
          expression(s.value());
          statement(s.body());
        }
        case Statement.Case s -> statement(s.body());
        case Statement.Default s -> statement(s.body());
        case Statement.Labeled s -> statement(s.body());
        case Statement.GotoAddress s -> expression(s.address());
        case Statement.Return s -> expression(s.value());
        case Statement.Assembly s -> {
          for (Statement.AssemblyOperand output : s.outputs()) {
            add(output.operand());
          }
          for (Statement.AssemblyOperand input : s.inputs()) {
            expression(input.operand());
          }
        }
        case null, default -> {}
      }
    }

    void expression(@Nullable Expression e) {
      switch (e) {
        case Load l -> expression(l.place());
        case Cast c -> expression(c.operand());
        case Expression.AddressOf a -> expression(a.place());
        case Expression.Unary u -> expression(u.operand());
        case Expression.Binary b -> {
          expression(b.left());
          expression(b.right());
        }
        case Expression.Logical l -> {
          expression(l.left());
          expression(l.right());
        }
        case Expression.Conditional c -> {
          expression(c.condition());
          expression(c.whenTrue());
          expression(c.whenFalse());
        }
        case Expression.Comma c -> {
          expression(c.left());
          expression(c.right());
        }
        case Expression.Assign a -> {
          expression(a.value());
          add(a.place());
        }
        case Expression.CompoundAssign a -> {
          expression(a.value());
          add(a.place());
        }
        case Expression.Increment i -> add(i.place());
        case Expression.Call c -> {
          expression(c.function());
          c.arguments().forEach(this::expression);
        }
        case Expression.BuiltinCall b -> b.arguments().forEach(this::expression);
        case Expression.VariableArgument v -> expression(v.list());
        case Expression.StatementExpression s -> {
          statement(s.body());
          expression(s.result());
        }
        case Expression.Dereference d -> expression(d.pointer());
        case Expression.Member m -> expression(m.base());
        case Expression.ComplexPart c -> expression(c.base());
        case Expression.VectorElement v -> {
          expression(v.base());
          expression(v.index());
        }
        case null, default -> {}
      }
    }
  }
}
