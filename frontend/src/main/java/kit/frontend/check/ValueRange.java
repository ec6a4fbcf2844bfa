package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Load;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;

/** What can be said of an integer expression's value without running it. */
public final class ValueRange {
  private static final int DEPTH = 50;

  private final Layout layout;

  public ValueRange(Layout layout) {
    this.layout = layout;
  }

  /** Whether the value can never be negative. */
  public boolean nonNegative(Expression e) {
    return nonNegative(e, 0);
  }

  private boolean nonNegative(Expression e, int depth) {
    if (depth > DEPTH || !Types.isInteger(e.type())) {
      return false;
    }
    if (e instanceof IntegerConstant c) {
      return !layout.isSigned(c.type()) || c.high() >= 0 && c.value() >= 0;
    }
    if (!layout.isSigned(e.type())) {
      return true;
    }
    return switch (e) {
      case Cast c -> castNonNegative(c, depth);
      case Binary b -> binaryNonNegative(b, depth);
      case Expression.Logical l -> true;
      case Expression.Unary u -> u.operator() == Expression.UnaryOperator.NOT;
      case Expression.Conditional c when isAbsoluteValue(c) -> true;
      case Expression.Conditional c ->
          nonNegative(c.whenTrue() == null ? c.condition() : c.whenTrue(), depth + 1)
              && nonNegative(c.whenFalse(), depth + 1);
      case Expression.Comma c -> nonNegative(c.right(), depth + 1);
      case Expression.Assign a -> nonNegative(a.value(), depth + 1);
      case Expression.StatementExpression s ->
          s.result() != null && nonNegative(s.result(), depth + 1);
      case Expression.BuiltinCall b ->
          switch (b.builtin()) {
            case POPCOUNT, PARITY, CLZ, CTZ, FFS, ABS -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** {@code x < 0 ? -x : x} and its like. */
  private static boolean isAbsoluteValue(Expression.Conditional c) {
    if (!(c.condition() instanceof Binary b)
        || !(b.right() instanceof IntegerConstant zero)
        || zero.value() != 0
        || c.whenTrue() == null) {
      return false;
    }
    boolean negativeFirst =
        b.operator() == Expression.BinaryOperator.LESS
            || b.operator() == Expression.BinaryOperator.LESS_EQUAL;
    boolean positiveFirst =
        b.operator() == Expression.BinaryOperator.GREATER
            || b.operator() == Expression.BinaryOperator.GREATER_EQUAL;
    Expression plain = negativeFirst ? c.whenFalse() : c.whenTrue();
    Expression negated = negativeFirst ? c.whenTrue() : c.whenFalse();
    return (negativeFirst || positiveFirst)
        && SameExpression.same(b.left(), plain)
        && negated instanceof Expression.Unary u
        && u.operator() == Expression.UnaryOperator.NEGATE
        && SameExpression.same(u.operand(), plain);
  }

  private boolean castNonNegative(Cast c, int depth) {
    if (c.kind() == CastKind.TO_BOOL) {
      return true;
    }
    if (c.kind() != CastKind.INTEGER && c.kind() != CastKind.NONE) {
      return false;
    }
    if (bits(c.operand()) < layout.width(c.type())) {
      return true;
    }
    return layout.isSigned(c.operand().type())
        && layout.width(c.operand().type()) <= layout.width(c.type())
        && nonNegative(c.operand(), depth + 1);
  }

  /** The bits of an unsigned value; Integer.MAX_VALUE for one that may be negative. */
  public int bits(Expression e) {
    if (e instanceof IntegerConstant c) {
      return nonNegative(c) ? 64 - Long.numberOfLeadingZeros(c.value()) : Integer.MAX_VALUE;
    }
    if (e instanceof Cast c
        && (c.kind() == CastKind.INTEGER || c.kind() == CastKind.NONE)
        && Types.isInteger(c.operand().type())) {
      int inner = bits(c.operand());
      int outer = layout.isSigned(c.type()) ? Integer.MAX_VALUE : layout.width(c.type());
      return Math.min(inner, outer) == Integer.MAX_VALUE || inner <= layout.width(c.type())
          ? inner
          : outer;
    }
    if (e instanceof Cast c && c.kind() == CastKind.TO_BOOL) {
      return 1;
    }
    if (!Types.isInteger(e.type())) {
      return Integer.MAX_VALUE;
    }
    if (e instanceof Binary b) {
      if (Operators.isComparison(b.operator())) {
        return 1;
      }
      if (b.operator() == Expression.BinaryOperator.AND) {
        return Math.min(bits(b.left()), bits(b.right()));
      }
    }
    if (e instanceof Expression.Logical) {
      return 1;
    }
    if (layout.isSigned(e.type())) {
      return Integer.MAX_VALUE;
    }
    RecordDefinition.Field field = e instanceof Load ? Conversions.bitField(e) : null;
    return field != null ? field.bitWidth() : layout.width(e.type());
  }

  private boolean binaryNonNegative(Binary b, int depth) {
    return switch (b.operator()) {
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> true;
      case AND -> nonNegative(b.left(), depth + 1) || nonNegative(b.right(), depth + 1);
      case OR, XOR, DIVIDE -> nonNegative(b.left(), depth + 1) && nonNegative(b.right(), depth + 1);
      case REMAINDER, SHIFT_RIGHT -> nonNegative(b.left(), depth + 1);
      case ADD -> Math.max(bits(b.left()), bits(b.right())) < layout.width(b.type()) - 1;
      case MULTIPLY -> {
        int x = bits(b.left());
        int y = bits(b.right());
        yield x != Integer.MAX_VALUE && y != Integer.MAX_VALUE && x + y < layout.width(b.type());
      }
      default -> false;
    };
  }

  /** The least value of an integer type of at most 63 bits, or signed 64. */
  public long least(CType type) {
    int width = layout.width(type);
    return !layout.isSigned(type) ? 0 : width >= 64 ? Long.MIN_VALUE : -1L << (width - 1);
  }

  /** The greatest value of an integer type; of 64-bit unsigned types Long.MAX_VALUE. */
  public long greatest(CType type) {
    int width = layout.width(type);
    int bits = layout.isSigned(type) ? width - 1 : width;
    return bits >= 63 ? Long.MAX_VALUE : (1L << bits) - 1;
  }
}
