package kit.asm;

/**
 * The value of an expression as far as it is known when it is read: a constant, symbol + constant,
 * symbol - symbol + constant, or an operation on expressions that is computed once every label has
 * its place. Immutable.
 */
public final class Expression {
  /** What an expression is. */
  public enum Kind {
    /** {@link #number()}. */
    CONSTANT,
    /** {@link #symbol()} + {@link #number()}. */
    SYMBOL,
    /** {@link #symbol()} - {@link #minus()} + {@link #number()}. */
    DIFFERENCE,
    /** {@link #operator()} of {@link #left()} and {@link #right()}, plus {@link #number()}. */
    OPERATION
  }

  /** Operators of {@link Kind#OPERATION}; the unary ones have no right side. */
  public enum Operator {
    NEGATE,
    COMPLEMENT,
    LOGICAL_NOT,
    MULTIPLY,
    DIVIDE,
    MODULUS,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    OR,
    OR_NOT,
    XOR,
    AND,
    ADD,
    SUBTRACT,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    LOGICAL_AND,
    LOGICAL_OR
  }

  private final Kind kind;
  private final long number;
  private final AssemblySymbol symbol;
  private final AssemblySymbol minus;
  private final Operator operator;
  private final Expression left;
  private final Expression right;
  private final String modifier;
  private final int position;
  private final int depth;

  private Expression(
      Kind kind,
      long number,
      AssemblySymbol symbol,
      AssemblySymbol minus,
      Operator operator,
      Expression left,
      Expression right,
      String modifier,
      int position) {
    this.kind = kind;
    this.number = number;
    this.symbol = symbol;
    this.minus = minus;
    this.operator = operator;
    this.left = left;
    this.right = right;
    this.modifier = modifier;
    this.position = position;
    depth = 1 + Math.max(left == null ? 0 : left.depth, right == null ? 0 : right.depth);
  }

  public static Expression constant(long number, int position) {
    return new Expression(Kind.CONSTANT, number, null, null, null, null, null, null, position);
  }

  public static Expression symbol(AssemblySymbol symbol, long number, int position) {
    return new Expression(Kind.SYMBOL, number, symbol, null, null, null, null, null, position);
  }

  public static Expression difference(
      AssemblySymbol symbol, AssemblySymbol minus, long number, int position) {
    return new Expression(Kind.DIFFERENCE, number, symbol, minus, null, null, null, null, position);
  }

  /** {@code right} is null for the unary operators. */
  public static Expression operation(
      Operator operator, Expression left, Expression right, int position) {
    return new Expression(Kind.OPERATION, 0, null, null, operator, left, right, null, position);
  }

  /** The same plus {@code amount}. */
  public Expression plus(long amount) {
    return amount == 0
        ? this
        : new Expression(
            kind, number + amount, symbol, minus, operator, left, right, modifier, position);
  }

  /** The same with another modifier, or with none when null. */
  public Expression withModifier(String newModifier) {
    return new Expression(
        kind, number, symbol, minus, operator, left, right, newModifier, position);
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the value is known: {@link #number()}. A modifier makes no constant unknown. */
  public boolean isConstant() {
    return kind == Kind.CONSTANT;
  }

  /** The constant, or the constant that is added. */
  public long number() {
    return number;
  }

  /** The symbol of SYMBOL and DIFFERENCE, else null. */
  public AssemblySymbol symbol() {
    return symbol;
  }

  /** The symbol that DIFFERENCE subtracts, else null. */
  public AssemblySymbol minus() {
    return minus;
  }

  public Operator operator() {
    return operator;
  }

  public Expression left() {
    return left;
  }

  public Expression right() {
    return right;
  }

  /** The word behind '@' in upper case ({@code foo@GOTPCREL}), or null. */
  public String modifier() {
    return modifier;
  }

  /** Height of the tree of operations, from 1. */
  int depth() {
    return depth;
  }

  /** Source position of its start. */
  public int position() {
    return position;
  }
}
