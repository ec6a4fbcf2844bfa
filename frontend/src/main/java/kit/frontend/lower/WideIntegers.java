package kit.frontend.lower;

import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * 128-bit integers as two I64 halves, low first. Addition, multiplication, shifts, comparison and
 * conversion between integers are inline; division and conversion from and to floating types call
 * the runtime ({@code __divti3} and its family, as in libgcc).
 */
final class WideIntegers {
  private static final CType SIGNED = new CType.IntegerType(BasicType.INT128, 0);
  private static final CType UNSIGNED = new CType.IntegerType(BasicType.UNSIGNED_INT128, 0);

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  WideIntegers(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  private int binary(Op op, int a, int b) {
    return emit.binary(op, ValueType.I64, a, b);
  }

  Pair value(Expression expression) {
    Kind kind = types.kind(expression.type());
    return switch (expression) {
      case Expression.IntegerConstant e ->
          new Pair(emit.i64(e.value()), emit.i64(kind.isWide() ? e.high() : e.value() >> 63));
      case Expression.Cast e -> normalized(cast(e), e.type());
      case Expression.Unary e -> normalized(unary(e), e.type());
      case Expression.Binary e -> {
        Pair left = at.pairs.value(e.left());
        yield normalized(
            arithmetic(e.operator(), types.kind(e.type()).signed(), left, e.right()), e.type());
      }
      default -> {
        if (kind.isInteger()) {
          yield extend(at.expressions.value(expression), kind);
        }
        at.unsupported(expression.position(), "this 128-bit expression");
        yield new Pair(emit.i64(0), emit.i64(0));
      }
    };
  }

  /** A result back in the width of its type, when that is a _BitInt narrower than 128. */
  Pair normalized(Pair value, CType type) {
    int width = types.bitIntWidth(type);
    if (width <= 64) {
      return value;
    }
    boolean signed = types.kind(type).signed();
    return new Pair(value.first(), at.expressions.extend(value.second(), width - 64, signed));
  }

  /** An integer scalar widened by its signedness. */
  Pair extend(int value, Kind kind) {
    int low = emit.convertInteger(value, kind, Kind.U64);
    return new Pair(low, kind.signed() ? emit.shift(Op.ASHR, low, 63) : emit.i64(0));
  }

  private Pair cast(Expression.Cast e) {
    Expression operand = e.operand();
    Kind from = types.kind(operand.type());
    if (from.isWide()) {
      return at.pairs.value(operand);
    }
    if (from == Kind.LIMBS) {
      return at.limbs.toPair(operand);
    }
    if (from == Kind.COMPLEX) {
      return fromFloat(
          at.pairs.value(operand).first(),
          types.element(operand.type()),
          types.kind(e.type()).signed());
    }
    if (e.kind() == Expression.CastKind.BITS) {
      Place place = at.aggregates.place(operand);
      return at.pairs.load(place, e.type(), false);
    }
    int value =
        e.kind() == Expression.CastKind.TO_BOOL
            ? at.expressions.truth(operand)
            : at.expressions.value(operand);
    if (from.isFloat()) {
      return fromFloat(value, from, types.kind(e.type()).signed());
    }
    return extend(value, from.isScalar() ? from : Kind.U64);
  }

  private Pair unary(Expression.Unary e) {
    Pair operand = at.pairs.value(e.operand());
    if (e.operator() == Expression.UnaryOperator.NEGATE
        && at.trapping.wants(BinaryOperator.SUBTRACT, types.kind(e.type()))) {
      return at.trapping.wide(BinaryOperator.SUBTRACT, new Pair(emit.i64(0), emit.i64(0)), operand);
    }
    Pair inverted =
        new Pair(
            emit.unary(Op.NOT, ValueType.I64, operand.first()),
            emit.unary(Op.NOT, ValueType.I64, operand.second()));
    return e.operator() == Expression.UnaryOperator.COMPLEMENT ? inverted : negate(operand);
  }

  Pair negate(Pair a) {
    return subtract(new Pair(emit.i64(0), emit.i64(0)), a);
  }

  // ---- arithmetic

  private Pair arithmetic(
      BinaryOperator operator, boolean signed, Pair left, Expression rightExpression) {
    if (operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT) {
      return shift(
          operator == BinaryOperator.SHIFT_LEFT,
          signed,
          left,
          emit.convertInteger(at.limbs.count(rightExpression), Kind.U64, Kind.S32));
    }
    return combine(operator, signed, left, at.pairs.value(rightExpression));
  }

  /** {@code left op right}; of a shift's count the low half. */
  Pair combine(BinaryOperator operator, boolean signed, Pair left, Pair right) {
    if (signed && at.trapping.wants(operator, Kind.WIDE_SIGNED)) {
      return at.trapping.wide(operator, left, right);
    }
    return switch (operator) {
      case SHIFT_LEFT, SHIFT_RIGHT ->
          shift(
              operator == BinaryOperator.SHIFT_LEFT,
              signed,
              left,
              emit.convertInteger(right.first(), Kind.U64, Kind.S32));
      case ADD -> add(left, right);
      case SUBTRACT -> subtract(left, right);
      case MULTIPLY -> multiply(left, right);
      case DIVIDE -> divide(signed ? "__divti3" : "__udivti3", signed, left, right);
      case REMAINDER -> divide(signed ? "__modti3" : "__umodti3", signed, left, right);
      case AND ->
          new Pair(
              binary(Op.AND, left.first(), right.first()),
              binary(Op.AND, left.second(), right.second()));
      case XOR ->
          new Pair(
              binary(Op.XOR, left.first(), right.first()),
              binary(Op.XOR, left.second(), right.second()));
      case OR ->
          new Pair(
              binary(Op.OR, left.first(), right.first()),
              binary(Op.OR, left.second(), right.second()));
      default ->
          throw at.diagnostics.fatal(at.builder.position(), "internal error: 128-bit operator");
    };
  }

  Pair add(Pair a, Pair b) {
    int low = binary(Op.ADD, a.first(), b.first());
    int carry = emit.unary(Op.ZEXT32, ValueType.I64, emit.compare(Op.ULT, low, a.first()));
    return new Pair(low, binary(Op.ADD, binary(Op.ADD, a.second(), b.second()), carry));
  }

  Pair subtract(Pair a, Pair b) {
    int low = binary(Op.SUB, a.first(), b.first());
    int borrow = emit.unary(Op.ZEXT32, ValueType.I64, emit.compare(Op.ULT, a.first(), b.first()));
    return new Pair(low, binary(Op.SUB, binary(Op.SUB, a.second(), b.second()), borrow));
  }

  Pair multiply(Pair a, Pair b) {
    int low = binary(Op.MUL, a.first(), b.first());
    int high = at.builder.binary(Op.UMULH, ValueType.I64, a.first(), b.first());
    int cross =
        binary(
            Op.ADD, binary(Op.MUL, a.first(), b.second()), binary(Op.MUL, a.second(), b.first()));
    return new Pair(low, binary(Op.ADD, high, cross));
  }

  /** The exact product of two 64-bit values. */
  Pair product(int a, int b, boolean signed) {
    return new Pair(
        binary(Op.MUL, a, b), at.builder.binary(signed ? Op.SMULH : Op.UMULH, ValueType.I64, a, b));
  }

  private Pair divide(String helper, boolean signed, Pair left, Pair right) {
    CType type = signed ? SIGNED : UNSIGNED;
    return at.calls.helperPair(helper, type, List.of(type, type), left, right);
  }

  /**
   * Shift by an I32 count below 128. For counts below 64 the bits that cross the middle are {@code
   * low >> 1 >> (63 - n)}, which is right for n = 0 too.
   */
  Pair shift(boolean left, boolean signed, Pair a, int count) {
    if (emit.isConstant(count)) {
      return shiftConstant(left, signed, a, (int) emit.constant(count) & 127);
    }
    Op right = signed ? Op.ASHR : Op.LSHR;
    int beyond = emit.and(count, 64);
    int rest = emit.sub(emit.i32(63), emit.and(count, 63));
    int zero = emit.i64(0);
    if (left) {
      int crossing = binary(Op.LSHR, emit.shift(Op.LSHR, a.first(), 1), rest);
      int low = binary(Op.SHL, a.first(), count);
      int high = binary(Op.OR, binary(Op.SHL, a.second(), count), crossing);
      return new Pair(emit.select(beyond, zero, low), emit.select(beyond, low, high));
    }
    int crossing = binary(Op.SHL, emit.shift(Op.SHL, a.second(), 1), rest);
    int high = binary(right, a.second(), count);
    int low = binary(Op.OR, binary(Op.LSHR, a.first(), count), crossing);
    int filled = signed ? emit.shift(Op.ASHR, a.second(), 63) : zero;
    return new Pair(emit.select(beyond, high, low), emit.select(beyond, filled, high));
  }

  private Pair shiftConstant(boolean left, boolean signed, Pair a, int n) {
    if (n == 0) {
      return a;
    }
    Op right = signed ? Op.ASHR : Op.LSHR;
    if (left) {
      if (n >= 64) {
        return new Pair(emit.i64(0), emit.shift(Op.SHL, a.first(), n - 64));
      }
      return new Pair(
          emit.shift(Op.SHL, a.first(), n),
          binary(Op.OR, emit.shift(Op.SHL, a.second(), n), emit.shift(Op.LSHR, a.first(), 64 - n)));
    }
    if (n >= 64) {
      int filled = signed ? emit.shift(Op.ASHR, a.second(), 63) : emit.i64(0);
      return new Pair(emit.shift(right, a.second(), n - 64), filled);
    }
    return new Pair(
        binary(Op.OR, emit.shift(Op.LSHR, a.first(), n), emit.shift(Op.SHL, a.second(), 64 - n)),
        emit.shift(right, a.second(), n));
  }

  // ---- comparison

  /** I32 0 or 1. */
  int compare(Expression.Binary b) {
    boolean signed = types.kind(b.left().type()).signed();
    Pair left = at.pairs.value(b.left());
    return compare(b.operator(), signed, left, at.pairs.value(b.right()));
  }

  int compare(BinaryOperator operator, boolean signed, Pair left, Pair right) {
    return switch (operator) {
      case EQUAL -> equal(left, right);
      case NOT_EQUAL -> emit.binary(Op.XOR, ValueType.I32, equal(left, right), emit.i32(1));
      case LESS -> less(left, right, signed);
      case GREATER -> less(right, left, signed);
      case LESS_EQUAL -> emit.binary(Op.XOR, ValueType.I32, less(right, left, signed), emit.i32(1));
      default -> emit.binary(Op.XOR, ValueType.I32, less(left, right, signed), emit.i32(1));
    };
  }

  int equal(Pair a, Pair b) {
    int difference =
        binary(Op.OR, binary(Op.XOR, a.first(), b.first()), binary(Op.XOR, a.second(), b.second()));
    return emit.compare(Op.EQ, difference, emit.i64(0));
  }

  private int less(Pair a, Pair b, boolean signed) {
    int high = emit.compare(signed ? Op.SLT : Op.ULT, a.second(), b.second());
    int same = emit.compare(Op.EQ, a.second(), b.second());
    int low = emit.compare(Op.ULT, a.first(), b.first());
    return emit.select(same, low, high);
  }

  // ---- conversions

  /** The value of a 128-bit expression in a scalar kind. */
  int toScalar(Expression operand, Kind to) {
    return toScalar(at.pairs.value(operand), types.kind(operand.type()).signed(), to);
  }

  int toScalar(Pair value, boolean signed, Kind to) {
    if (to == Kind.BOOL) {
      return emit.isNotZero(binary(Op.OR, value.first(), value.second()), Kind.U64);
    }
    if (to == Kind.F16) {
      // The number of bits is enough for any that is finite there.
      return at.halves.rounded(toScalar(value, signed, Kind.F80), Kind.F80);
    }
    if (to.isFloat()) {
      return at.calls.helperScalar(
          (signed ? "__floatti" : "__floatunti") + suffix(to),
          to,
          List.of(signed ? SIGNED : UNSIGNED),
          value,
          null);
    }
    return emit.convertInteger(value.first(), Kind.U64, to);
  }

  Pair fromFloat(int value, Kind from, boolean signed) {
    String name = (signed ? "__fix" : "__fixuns") + suffix(from) + "ti";
    Kind passed = from == Kind.F16 ? Kind.F32 : from;
    return at.calls.helperFromScalar(name, signed ? SIGNED : UNSIGNED, passed, value);
  }

  /** libgcc's letters for a floating mode. */
  static String suffix(Kind kind) {
    return switch (kind) {
      case F16, F32 -> "sf";
      case F64 -> "df";
      case F80 -> "xf";
      default -> "tf";
    };
  }

  // ---- compound assignment

  /** {@code place op= value} where the place is 128 bits wide. */
  Pair combine(Expression.CompoundAssign e, Pair old) {
    Kind computation = types.kind(e.computation());
    boolean signed = types.kind(e.place().type()).signed();
    if (computation == Kind.LIMBS) {
      return at.limbs.combinePair(e, old);
    }
    if (computation.isFloat()) {
      int left = toScalar(old, signed, computation);
      int result =
          at.expressions.arithmetic(
              e.operator(), computation, left, at.expressions.value(e.value()));
      return fromFloat(result, computation, signed);
    }
    return arithmetic(
        e.operator(), computation.isWide() ? computation.signed() : signed, old, e.value());
  }

  /** {@code place op= value} computed in 128 bits for a narrower place. */
  int combineNarrow(Expression.CompoundAssign e, int old) {
    CType type = e.place().type();
    Kind kind = types.kind(type);
    boolean signed = types.kind(e.computation()).signed();
    Pair left = kind.isFloat() ? fromFloat(old, kind, signed) : extend(old, kind);
    Pair result = arithmetic(e.operator(), signed, left, e.value());
    return toScalar(result, signed, kind);
  }
}
