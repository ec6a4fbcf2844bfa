package kit.frontend.ast;

import java.util.List;
import kit.frontend.type.CType;

/** A checked statement. */
public sealed interface Statement {
  int position();

  /** A block; {@code end} is the position of its closing brace. */
  record Compound(List<Statement> statements, int position, int end) implements Statement {}

  /** Evaluates for its effects. */
  record Evaluate(Expression expression, int position) implements Statement {}

  /**
   * An object of block scope comes to life here: automatic objects are initialised (cleanups
   * registered), static ones defined once. Function declarations and typedefs leave nothing.
   */
  record Declare(ObjectDeclaration object, int position) implements Statement {}

  /**
   * The bounds of a variably modified type are evaluated here (declaration of a VLA, typedef or
   * parameter), innermost last as C orders them.
   */
  record EvaluateBounds(CType type, int position) implements Statement {}

  /** {@code otherwise} may be null. The condition is a scalar tested against zero. */
  record If(Expression condition, Statement then, Statement otherwise, int position)
      implements Statement {}

  record While(Expression condition, Statement body, int position) implements Statement {}

  record DoWhile(Statement body, Expression condition, int position) implements Statement {}

  /**
   * {@code initial} may be null (a Compound without scope of its own, or Evaluate); {@code
   * condition} and {@code step} may be null.
   */
  record For(Statement initial, Expression condition, Expression step, Statement body, int position)
      implements Statement {}

  /**
   * {@code value} is an integer value, promoted. Its cases are {@link Case} and {@link Default}
   * statements anywhere inside the body.
   */
  record Switch(
      Expression value, Statement body, List<Case> cases, Default defaultCase, int position)
      implements Statement {}

  /**
   * {@code low == high} unless a GNU range; values are converted to the switch's type (unsigned
   * types: zero-extended). Identity, so a class.
   */
  final class Case implements Statement {
    private final long low;
    private final long high;
    private Statement body;
    private final int position;

    public Case(long low, long high, int position) {
      this.low = low;
      this.high = high;
      this.position = position;
    }

    public long low() {
      return low;
    }

    public long high() {
      return high;
    }

    public Statement body() {
      return body;
    }

    public void setBody(Statement statement) {
      body = statement;
    }

    @Override
    public int position() {
      return position;
    }
  }

  /** Identity, so a class. */
  final class Default implements Statement {
    private Statement body;
    private final int position;

    public Default(int position) {
      this.position = position;
    }

    public Statement body() {
      return body;
    }

    public void setBody(Statement statement) {
      body = statement;
    }

    @Override
    public int position() {
      return position;
    }
  }

  record Labeled(Label label, Statement body, int position) implements Statement {}

  record Goto(Label label, int position) implements Statement {}

  /** GNU {@code goto *address}. */
  record GotoAddress(Expression address, int position) implements Statement {}

  record Break(int position) implements Statement {}

  record Continue(int position) implements Statement {}

  /** {@code value} null for none; converted to the function's result type. */
  record Return(Expression value, int position) implements Statement {}

  /**
   * Inline assembly. Output operands are places, inputs values (or places when {@code memoryOnly}).
   */
  record Assembly(
      String template,
      List<AssemblyOperand> outputs,
      List<AssemblyOperand> inputs,
      List<String> clobbers,
      List<Label> labels,
      boolean isVolatile,
      int position)
      implements Statement {}

  /**
   * @param name of [name], or null. The template still refers to operands by %[name]; lowering
   *     numbers them.
   */
  record AssemblyOperand(String name, String constraint, Expression operand, boolean memoryOnly) {}

  record Empty(int position) implements Statement {}
}
