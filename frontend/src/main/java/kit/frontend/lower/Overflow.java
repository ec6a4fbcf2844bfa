package kit.frontend.lower;

import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * {@code __builtin_add_overflow} and its family: the operation on integers of any types as if in
 * infinite precision, its low bits in the result type, and whether those differ from the exact
 * result.
 *
 * <p>Operands of at most 32 bits are computed in 64; operands of 64 bits in 128, where sums,
 * differences and products of any signedness are exact (an unsigned product as an unsigned number:
 * its high half is never all ones, so that comparing bits suffices); operands of 128 bits with one
 * more word.
 */
final class Overflow {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  enum Operation {
    ADD,
    SUBTRACT,
    MULTIPLY
  }

  Overflow(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /**
   * I32 0 or 1. {@code stores}: the third operand is the address of the result, else only its type
   * counts.
   */
  int lower(Operation operation, List<Expression> arguments, boolean stores) {
    Expression third = arguments.get(2);
    CType result =
        stores ? ((CType.PointerType) third.type().unqualified()).pointee() : third.type();
    Kind a = types.kind(arguments.get(0).type());
    Kind b = types.kind(arguments.get(1).type());
    Kind r = types.kind(result);
    if (a == Kind.LIMBS || b == Kind.LIMBS || r == Kind.LIMBS) {
      return limbs(operation, arguments, stores, result);
    }
    if (a.isWide() || b.isWide() || r.isWide()) {
      return wide(operation, arguments, stores, result);
    }
    int left = at.expressions.value(arguments.get(0));
    int right = at.expressions.value(arguments.get(1));
    Place place = stores ? at.places.pointed(third) : null;
    if (!stores) {
      at.expressions.effect(third);
    }
    if (a.size() <= 4 && b.size() <= 4 && r.size() <= 4) {
      int x = emit.convertInteger(left, a, Kind.S64);
      int y = emit.convertInteger(right, b, Kind.S64);
      int exact = emit.binary(op(operation), ValueType.I64, x, y);
      int low = reduced(exact, Kind.S64, result);
      store(place, low, result);
      return emit.compare(Op.NE, exact, emit.convertInteger(low, r, Kind.S64));
    }
    Pair exact = exact64(operation, left, a, right, b);
    int low = reduced(exact.first(), Kind.S64, result);
    store(place, low, result);
    Pair back = at.wideIntegers.extend(low, r);
    return emit.binary(Op.XOR, ValueType.I32, at.wideIntegers.equal(exact, back), emit.i32(1));
  }

  private static Op op(Operation operation) {
    return switch (operation) {
      case ADD -> Op.ADD;
      case SUBTRACT -> Op.SUB;
      case MULTIPLY -> Op.MUL;
    };
  }

  /** The low bits in a type; _Bool keeps one bit. */
  private int reduced(int value, Kind from, CType type) {
    Kind to = types.kind(type);
    if (to == Kind.BOOL) {
      return emit.and(emit.convertInteger(value, from, Kind.U32), 1);
    }
    return at.expressions.convert(value, from, type);
  }

  private void store(Place place, int value, CType type) {
    if (place != null) {
      at.expressions.storePlace(place, value, type);
    }
  }

  private Pair exact64(Operation operation, int left, Kind a, int right, Kind b) {
    Pair x = at.wideIntegers.extend(left, a);
    Pair y = at.wideIntegers.extend(right, b);
    return switch (operation) {
      case ADD -> at.wideIntegers.add(x, y);
      case SUBTRACT -> at.wideIntegers.subtract(x, y);
      case MULTIPLY -> at.wideIntegers.multiply(x, y);
    };
  }

  // ---- more than 128 bits

  /** Computed in a signed type wide enough for the exact result. */
  private int limbs(Operation operation, List<Expression> arguments, boolean stores, CType result) {
    int left = types.layout().width(arguments.get(0).type());
    int right = types.layout().width(arguments.get(1).type());
    int width = operation == Operation.MULTIPLY ? left + right + 1 : Math.max(left, right) + 2;
    int wanted = types.layout().width(result) + 1;
    CType exact = new CType.BitIntType(Math.max(129, Math.max(width, wanted)), true, 0);
    Expression.BinaryOperator operator =
        switch (operation) {
          case ADD -> Expression.BinaryOperator.ADD;
          case SUBTRACT -> Expression.BinaryOperator.SUBTRACT;
          case MULTIPLY -> Expression.BinaryOperator.MULTIPLY;
        };
    Place x = at.limbs.converted(arguments.get(0), exact);
    Place y = at.limbs.converted(arguments.get(1), exact);
    Place place = stores ? at.places.pointed(arguments.get(2)) : null;
    return at.limbs.checked(operator, x, y, exact, place, result);
  }

  // ---- 128 bits

  private int wide(Operation operation, List<Expression> arguments, boolean stores, CType result) {
    Kind a = types.kind(arguments.get(0).type());
    Kind b = types.kind(arguments.get(1).type());
    Kind r = types.kind(result);
    Pair left = operand(arguments.get(0), a);
    Pair right = operand(arguments.get(1), b);
    Place place = stores ? at.places.pointed(arguments.get(2)) : null;
    int leftTop = a.signed() ? emit.shift(Op.ASHR, left.second(), 63) : emit.i64(0);
    int rightTop = b.signed() ? emit.shift(Op.ASHR, right.second(), 63) : emit.i64(0);
    Pair low;
    int top;
    int lost = emit.i32(0);
    if (operation == Operation.MULTIPLY) {
      // Magnitudes multiply; a product beyond 128 bits is lost in any result type.
      Pair x = magnitude(left, leftTop);
      Pair y = magnitude(right, rightTop);
      int negative = emit.binary(Op.XOR, ValueType.I64, leftTop, rightTop);
      Pair product = at.wideIntegers.multiply(x, y);
      lost = productLost(x, y);
      low = conditionalNegate(product, negative);
      // The sign word of the exact result: that of its sign unless it is zero.
      int nonZero =
          emit.isNotZero(
              emit.binary(Op.OR, ValueType.I64, product.first(), product.second()), Kind.U64);
      top = emit.select(nonZero, negative, emit.i64(0));
    } else {
      boolean add = operation == Operation.ADD;
      low = add ? at.wideIntegers.add(left, right) : at.wideIntegers.subtract(left, right);
      int carry = add ? below(low, left) : below(left, right);
      int tops = emit.binary(add ? Op.ADD : Op.SUB, ValueType.I64, leftTop, rightTop);
      top =
          emit.binary(
              add ? Op.ADD : Op.SUB,
              ValueType.I64,
              tops,
              emit.unary(Op.ZEXT32, ValueType.I64, carry));
    }
    Pair kept;
    if (r.isWide()) {
      kept = at.wideIntegers.normalized(low, result);
      if (place != null) {
        at.pairs.store(place, kept, result, result.isVolatile());
      }
    } else {
      int scalar = reduced(low.first(), Kind.U64, result);
      store(place, scalar, result);
      kept = at.wideIntegers.extend(scalar, r);
    }
    int keptTop = r.signed() ? emit.shift(Op.ASHR, kept.second(), 63) : emit.i64(0);
    int same =
        emit.binary(
            Op.AND,
            ValueType.I32,
            at.wideIntegers.equal(low, kept),
            emit.compare(Op.EQ, top, keptTop));
    return emit.binary(
        Op.OR, ValueType.I32, lost, emit.binary(Op.XOR, ValueType.I32, same, emit.i32(1)));
  }

  private Pair operand(Expression e, Kind kind) {
    return kind.isWide()
        ? at.pairs.value(e)
        : at.wideIntegers.extend(at.expressions.value(e), kind);
  }

  /** a < b, unsigned. */
  private int below(Pair a, Pair b) {
    int same = emit.compare(Op.EQ, a.second(), b.second());
    return emit.select(
        same,
        emit.compare(Op.ULT, a.first(), b.first()),
        emit.compare(Op.ULT, a.second(), b.second()));
  }

  private Pair magnitude(Pair value, int sign) {
    return conditionalNegate(value, sign);
  }

  /** -value when {@code sign} is -1, value when it is 0. */
  private Pair conditionalNegate(Pair value, int sign) {
    Pair flipped =
        new Pair(
            emit.binary(Op.XOR, ValueType.I64, value.first(), sign),
            emit.binary(Op.XOR, ValueType.I64, value.second(), sign));
    return at.wideIntegers.subtract(flipped, new Pair(sign, sign));
  }

  /** Whether the product of two unsigned 128-bit numbers has bits above 128. */
  private int productLost(Pair x, Pair y) {
    int zero = emit.i64(0);
    int bothHigh =
        emit.binary(
            Op.AND,
            ValueType.I32,
            emit.compare(Op.NE, x.second(), zero),
            emit.compare(Op.NE, y.second(), zero));
    int first =
        emit.compare(
            Op.NE, at.builder.binary(Op.UMULH, ValueType.I64, x.second(), y.first()), zero);
    int second =
        emit.compare(
            Op.NE, at.builder.binary(Op.UMULH, ValueType.I64, x.first(), y.second()), zero);
    // One of the cross products is zero unless both high halves are not.
    int cross =
        emit.binary(
            Op.ADD,
            ValueType.I64,
            emit.binary(Op.MUL, ValueType.I64, x.second(), y.first()),
            emit.binary(Op.MUL, ValueType.I64, x.first(), y.second()));
    int high = at.builder.binary(Op.UMULH, ValueType.I64, x.first(), y.first());
    int carry = emit.compare(Op.ULT, emit.binary(Op.ADD, ValueType.I64, cross, high), high);
    return emit.binary(
        Op.OR,
        ValueType.I32,
        emit.binary(Op.OR, ValueType.I32, bothHigh, carry),
        emit.binary(Op.OR, ValueType.I32, first, second));
  }
}
