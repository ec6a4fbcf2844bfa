package kit.frontend.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.target.BasicType;
import kit.frontend.target.Targets;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.ForwardingConsumer;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.Verifier;
import kit.mir.interpreter.Interpreter;
import kit.mir.interpreter.Outcome;
import kit.mir.interpreter.Program;
import org.junit.jupiter.api.Test;

/**
 * Lowering of trees built by hand: shapes that source text cannot easily give, such as sums of a
 * hundred thousand terms.
 */
class TreeLoweringTest {
  private static final CType INT = new CType.IntegerType(BasicType.INT, 0);

  private final List<String> problems = new ArrayList<>();
  private int locals;

  private ObjectDeclaration local(String name) {
    ObjectDeclaration object = new ObjectDeclaration(name, INT, 1);
    object.localNumber = locals++;
    object.defined = true;
    return object;
  }

  private static Expression constant(long value) {
    return new Expression.IntegerConstant(INT, value, value >> 63, 1);
  }

  private static Expression place(ObjectDeclaration object) {
    return new Expression.ObjectReference(object, object.type(), 1);
  }

  private static Expression load(ObjectDeclaration object) {
    return new Expression.Load(place(object), INT, 1);
  }

  private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
    return new Expression.Binary(operator, left, right, INT, 1);
  }

  private static Statement assign(ObjectDeclaration object, Expression value) {
    return new Statement.Evaluate(new Expression.Assign(place(object), value, INT, 1), 1);
  }

  /** Lowers a main of these statements, verifies it and runs it. */
  private int run(Statement... statements) {
    SourceMap sources = new SourceMap();
    List<Diagnostic> messages = new ArrayList<>();
    Diagnostics diagnostics = Diagnostics.collecting(sources, messages);
    Unit unit = new Unit();
    Program program = new Program();
    Verifier verifier = new Verifier();
    UnitConsumer checking =
        new ForwardingConsumer(program) {
          @Override
          public void function(Unit u, Function function) {
            problems.addAll(verifier.verify(u, function));
            super.function(u, function);
          }
        };
    Lowering lowering =
        new Lowering(
            LoweringOptions.defaults(),
            new Layout(Targets.x86_64Linux()),
            diagnostics,
            unit,
            checking);
    FunctionDeclaration main =
        new FunctionDeclaration("main", new CType.FunctionType(INT, List.of(), false, true), 1);
    main.externallyDeclared = true;
    main.defined = true;
    Statement.Compound body = new Statement.Compound(List.of(statements), 1, 2);
    lowering.function(new FunctionDefinition(main, List.of(), false, body, locals, 0, 1, 2));
    lowering.end(List.of(main), List.of());
    assertEquals(List.of(), problems);
    assertEquals(List.of(), messages);
    Outcome outcome =
        new Interpreter(program, new ByteSink(), 10_000_000, 1 << 24).run(List.of("main"));
    assertNull(outcome.problem());
    return outcome.exitCode();
  }

  @Test
  void loopWithBranches() {
    ObjectDeclaration i = local("i");
    ObjectDeclaration sum = local("sum");
    Expression odd =
        new Expression.Logical(
            true,
            binary(BinaryOperator.AND, load(i), constant(1)),
            binary(BinaryOperator.NOT_EQUAL, load(i), constant(3)),
            INT,
            1);
    Statement add =
        new Statement.Evaluate(
            new Expression.CompoundAssign(BinaryOperator.ADD, place(sum), load(i), INT, INT, 1), 1);
    Statement loop =
        new Statement.For(
            new Statement.Evaluate(new Expression.Assign(place(i), constant(0), INT, 1), 1),
            binary(BinaryOperator.LESS, load(i), constant(10)),
            new Expression.Increment(place(i), false, false, INT, 1),
            new Statement.If(odd, add, null, 1),
            1);
    assertEquals(
        1 + 5 + 7 + 9, run(assign(sum, constant(0)), loop, new Statement.Return(load(sum), 1)));
  }

  @Test
  void fallingOffMainReturnsZero() {
    ObjectDeclaration i = local("i");
    assertEquals(0, run(assign(i, constant(5))));
  }

  @Test
  void longSumsTakeNoStack() {
    ObjectDeclaration x = local("x");
    Expression sum = load(x);
    for (int i = 0; i < 100_000; i++) {
      sum = binary(BinaryOperator.ADD, sum, load(x));
    }
    assertEquals(100_001 & 0xff, run(assign(x, constant(1)), new Statement.Return(sum, 1)));
  }

  @Test
  void longChainsOfConditionsTakeNoStack() {
    ObjectDeclaration x = local("x");
    Expression all = binary(BinaryOperator.EQUAL, load(x), constant(1));
    for (int i = 0; i < 100_000; i++) {
      all = new Expression.Logical(true, all, load(x), INT, 1);
    }
    assertEquals(1, run(assign(x, constant(1)), new Statement.Return(all, 1)));
  }

  @Test
  void longElseIfChainsTakeNoStack() {
    ObjectDeclaration x = local("x");
    Statement chain = new Statement.Return(constant(7), 1);
    for (int i = 0; i < 100_000; i++) {
      chain =
          new Statement.If(
              binary(BinaryOperator.EQUAL, load(x), constant(i)),
              new Statement.Return(constant(1), 1),
              chain,
              1);
    }
    assertEquals(7, run(assign(x, constant(-1)), chain));
  }

  @Test
  void constantConditionsDropCode() {
    ObjectDeclaration x = local("x");
    Statement dead = new Statement.If(constant(0), new Statement.Return(constant(9), 1), null, 1);
    Expression chosen = new Expression.Conditional(constant(1), load(x), constant(4), INT, 1);
    assertEquals(3, run(assign(x, constant(3)), dead, new Statement.Return(chosen, 1)));
  }
}
