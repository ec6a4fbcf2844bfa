package kit.frontend.lower;

import java.util.List;
import java.util.function.IntUnaryOperator;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.UnaryOperator;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Values of _BitInt types wider than 128 bits: 64-bit limbs in memory, the lowest first (System V
 * psABI 3.1.2). The bits beyond the width may be anything in an object; the temporaries here hold
 * them as extension of the value.
 *
 * <p>Sums, logic, shifts and comparisons are loops over the limbs, written out when they are few.
 * Multiplication, division and conversion from and to floating types call {@code __mulbitint3},
 * {@code __divmodbitint4}, {@code __floatbitintdf}, {@code __fixdfbitint} and their kin as libgcc
 * names them: a precision is negative for a signed type.
 */
final class Limbs {
  /** Loops of at most this many limbs are written out. */
  private static final int UNROLLED = 4;

  private static final CType LONG = new CType.IntegerType(BasicType.UNSIGNED_LONG, 0);
  private static final CType INT = new CType.IntegerType(BasicType.INT, 0);
  private static final CType POINTER = new CType.PointerType(new CType.VoidType(0), 0);

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Limbs(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  private static CType.BitIntType bits(CType type) {
    return (CType.BitIntType) type;
  }

  private static int count(CType type) {
    return (bits(type).width() + 63) / 64;
  }

  private static boolean signed(CType type) {
    return bits(type).signed();
  }

  private Place temporary(int limbs) {
    return emit.temporary(8L * limbs, 8);
  }

  // ---- values

  /** Memory that holds the value of an expression of such a type, to be read at once. */
  Place value(Expression expression) {
    at.enter(expression.position());
    Place result =
        switch (expression) {
          case Expression.IntegerConstant e -> constant(e);
          case Expression.Load e -> load(at.places.place(e.place()), e.place().type());
          case Expression.Member e -> load(at.places.place(e), e.type());
          case Expression.Cast e -> cast(e);
          case Expression.Unary e -> unary(e);
          case Expression.Binary e -> binary(e);
          case Expression.Assign e -> assign(e);
          case Expression.CompoundAssign e -> compound(e);
          case Expression.Increment e -> increment(e);
          case Expression.Conditional e when e.whenTrue() == null -> elvis(e);
          case Expression.Comma e -> {
            at.expressions.effect(e.left());
            yield value(e.right());
          }
          default -> {
            Place place = temporary(count(expression.type()));
            at.aggregates.structured(expression, place, true);
            normalize(place, expression.type());
            yield place;
          }
        };
    at.leave();
    return result;
  }

  private Place constant(Expression.IntegerConstant e) {
    int limbs = count(e.type());
    byte[] image = new byte[8 * limbs];
    java.math.BigInteger rest = e.whole();
    for (int i = 0; i < limbs; i++) {
      long limb = rest.longValue();
      for (int k = 0; k < 8; k++) {
        image[8 * i + k] = (byte) (limb >>> 8 * k);
      }
      rest = rest.shiftRight(64);
    }
    return Place.symbol(at.unit.strings().image(image, 8), 0, 8);
  }

  /** The value of an object of a (qualified) type. */
  Place load(Place place, CType type) {
    boolean whole = bits(type).width() % 64 == 0;
    if (whole && !place.isBitField() && !type.isAtomic() && !type.isVolatile()) {
      return place;
    }
    int limbs = count(type);
    Place copy = temporary(limbs);
    if (place.isBitField()) {
      loadBits(place, copy, type);
      return copy;
    }
    if (type.isAtomic()) {
      at.atomics.loadMemory(place, copy, 8L * limbs);
    } else {
      emit.copy(copy, place, 8L * limbs, type.isVolatile());
    }
    normalize(copy, type);
    return copy;
  }

  /** Stores a value of the type to an object of the (qualified) type. */
  void store(Place place, Place value, CType type) {
    if (place.isBitField()) {
      for (int i = 0; 64 * i < place.bitWidth(); i++) {
        at.bitFields.store(place.limb(i), limb(value, i), LONG);
      }
    } else if (type.isAtomic()) {
      at.atomics.storeMemory(place, value, 8L * count(type));
    } else if (!place.equals(value)) {
      emit.copy(place, value, 8L * count(type), type.isVolatile());
    }
  }

  private void loadBits(Place place, Place to, CType type) {
    CType part = signed(type) ? new CType.IntegerType(BasicType.LONG, 0) : LONG;
    int limbs = (place.bitWidth() + 63) / 64;
    int last = -1;
    for (int i = 0; i < limbs; i++) {
      last = at.bitFields.load(place.limb(i), i == limbs - 1 ? part : LONG);
      setLimb(to, i, last);
    }
    fill(to, limbs, count(type), signed(type) ? emit.shift(Op.ASHR, last, 63) : emit.i64(0));
  }

  /** Extends the value from its width to the last limb's end. */
  private void normalize(Place place, CType type) {
    int width = bits(type).width() % 64;
    if (width != 0 && emit.isOpen()) {
      int top = count(type) - 1;
      setLimb(place, top, at.expressions.extend(limb(place, top), width, signed(type)));
    }
  }

  // ---- limbs and loops over them

  int limb(Place place, int index) {
    return emit.load(place, 8L * index, ValueType.I64, MemoryType.I64, false);
  }

  private void setLimb(Place place, int index, int value) {
    emit.store(place, 8L * index, value, MemoryType.I64, false);
  }

  /** The limb at a byte offset, an I64 that may be constant. */
  private Place limbAt(Place place, int offset) {
    return emit.isConstant(offset)
        ? place.plus(emit.constant(offset))
        : Place.value(emit.add(emit.address(place), offset), 8);
  }

  private int loadAt(Place place, int offset) {
    return limb(limbAt(place, offset), 0);
  }

  private void storeAt(Place place, int offset, int value) {
    setLimb(limbAt(place, offset), 0, value);
  }

  /** What happens to one limb: byte offset and state before, state after. */
  private interface Step {
    int apply(int offset, int state);
  }

  /** Runs over the limbs from..to-1 with an I64 state; gives the last one. */
  private int overLimbs(int from, int to, int initial, Step step) {
    if (to - from <= UNROLLED) {
      int state = initial;
      for (int i = from; i < to; i++) {
        state = step.apply(emit.i64(8L * i), state);
      }
      return state;
    }
    Place counter = emit.temporary(8, 8);
    Place kept = emit.temporary(8, 8);
    setLimb(counter, 0, emit.i64(8L * from));
    setLimb(kept, 0, initial);
    int loop = emit.newBlock();
    int done = emit.newBlock();
    emit.startAlways(loop);
    int offset = limb(counter, 0);
    setLimb(kept, 0, step.apply(offset, limb(kept, 0)));
    int next = emit.add(offset, emit.i64(8));
    setLimb(counter, 0, next);
    emit.branch(emit.compare(Op.ULT, next, emit.i64(8L * to)), loop, done);
    emit.start(done);
    return limb(kept, 0);
  }

  private void fill(Place place, int from, int to, int value) {
    if (emit.isConstant(value) && emit.constant(value) == 0) {
      emit.zero(place.plus(8L * from), 8L * (to - from), false);
      return;
    }
    overLimbs(
        from,
        to,
        emit.i64(0),
        (offset, state) -> {
          storeAt(place, offset, value);
          return state;
        });
  }

  private int or(int a, int b) {
    return emit.binary(Op.OR, ValueType.I64, a, b);
  }

  private int truth64(int condition) {
    return emit.unary(Op.ZEXT32, ValueType.I64, condition);
  }

  // ---- conversions

  private Place cast(Expression.Cast e) {
    return converted(e.operand(), e.type());
  }

  /** The value of an arithmetic expression in such a type. */
  Place converted(Expression operand, CType to) {
    Kind from = types.kind(operand.type());
    if (from == Kind.LIMBS) {
      return resized(value(operand), operand.type(), to);
    }
    if (from == Kind.COMPLEX) {
      return fromScalar(at.pairs.value(operand).first(), types.element(operand.type()), to);
    }
    if (from.isWide()) {
      return fromPair(at.pairs.value(operand), from.signed(), to);
    }
    return fromScalar(at.expressions.value(operand), from.isScalar() ? from : Kind.U64, to);
  }

  private Place resized(Place value, CType from, CType to) {
    if (bits(from).width() == bits(to).width() && signed(from) == signed(to)) {
      return value;
    }
    int have = count(from);
    int wanted = count(to);
    Place result = temporary(wanted);
    emit.copy(result, value, 8L * Math.min(have, wanted), false);
    if (wanted > have) {
      int sign = signed(from) ? emit.shift(Op.ASHR, limb(value, have - 1), 63) : emit.i64(0);
      fill(result, have, wanted, sign);
    }
    normalize(result, to);
    return result;
  }

  Place fromPair(Pair value, boolean signed, CType to) {
    Place result = temporary(count(to));
    setLimb(result, 0, value.first());
    setLimb(result, 1, value.second());
    fill(result, 2, count(to), signed ? emit.shift(Op.ASHR, value.second(), 63) : emit.i64(0));
    normalize(result, to);
    return result;
  }

  Place fromScalar(int value, Kind from, CType to) {
    if (!from.isFloat()) {
      return fromPair(at.wideIntegers.extend(value, from), from.signed(), to);
    }
    Place result = temporary(count(to));
    at.calls.helperCall(
        "__fix" + WideIntegers.suffix(from) + "bitint",
        Kind.VOID,
        List.of(POINTER, INT, Calls.type(from == Kind.F16 ? Kind.F32 : from)),
        emit.address(result),
        emit.i32(precision(to)),
        value);
    normalize(result, to);
    return result;
  }

  private static int precision(CType type) {
    return signed(type) ? -bits(type).width() : bits(type).width();
  }

  int toScalar(Expression operand, Kind to) {
    return toScalar(value(operand), operand.type(), to);
  }

  /** A value in a scalar kind. */
  int toScalar(Place value, CType from, Kind to) {
    if (to == Kind.BOOL) {
      return isNotZero(value, from);
    }
    if (to == Kind.F16) {
      return at.halves.rounded(toScalar(value, from, Kind.F80), Kind.F80);
    }
    if (to.isFloat()) {
      return at.calls.helperCall(
          "__floatbitint" + WideIntegers.suffix(to),
          to,
          List.of(POINTER, INT),
          emit.address(value),
          emit.i32(precision(from)));
    }
    return emit.convertInteger(limb(value, 0), Kind.U64, to);
  }

  /** The low 128 bits. */
  Pair toPair(Expression operand) {
    Place value = value(operand);
    return new Pair(limb(value, 0), limb(value, 1));
  }

  /** I32 0 or 1. */
  int isNotZero(Expression e) {
    return isNotZero(value(e), e.type());
  }

  private int isNotZero(Place value, CType type) {
    int all =
        overLimbs(0, count(type), emit.i64(0), (offset, state) -> or(state, loadAt(value, offset)));
    return emit.isNotZero(all, Kind.U64);
  }

  /** The value of a switch, whose cases are 64-bit constants: any other goes to the given block. */
  int toCase(Expression e, int otherwise) {
    Place value = value(e);
    int low = limb(value, 0);
    int high = signed(e.type()) ? emit.shift(Op.ASHR, low, 63) : emit.i64(0);
    int differs =
        overLimbs(
            1,
            count(e.type()),
            emit.i64(0),
            (offset, state) ->
                or(state, emit.binary(Op.XOR, ValueType.I64, loadAt(value, offset), high)));
    int fits = emit.newBlock();
    emit.branch(differs, otherwise, fits);
    emit.start(fits);
    return low;
  }

  /** A bit count; undefined for zero where leading or trailing zeros are counted. */
  int count(kit.frontend.ast.Builtin builtin, Place value, CType type) {
    int limbs = count(type);
    int state =
        switch (builtin) {
          case POPCOUNT, PARITY ->
              overLimbs(
                  0,
                  limbs,
                  emit.i64(0),
                  (offset, sum) ->
                      emit.add(
                          sum,
                          at.builder.unary(Op.POPCOUNT, ValueType.I64, loadAt(value, offset))));
          // The last limb that is not zero decides.
          case CLZ -> leading(value, limbs, emit.i64(0));
          case CLRSB -> leading(value, limbs, emit.shift(Op.ASHR, limb(value, limbs - 1), 63));
          default -> trailing(value, limbs);
        };
    int result = emit.unary(Op.TRUNC, ValueType.I32, state);
    return switch (builtin) {
      case PARITY -> emit.and(result, 1);
      case CLZ -> emit.sub(result, emit.i32(64 * limbs - bits(type).width()));
      case CLRSB -> emit.sub(result, emit.i32(64 * limbs - bits(type).width() + 1));
      case FFS -> {
        int found = emit.add(result, emit.i32(1));
        yield emit.select(isNotZero(value, type), found, emit.i32(0));
      }
      default -> result;
    };
  }

  /** Leading zeros of the limbs, each combined with {@code flip} by exclusive or. */
  private int leading(Place value, int limbs, int flip) {
    return overLimbs(
        0,
        limbs,
        emit.i64(64L * limbs),
        (offset, state) -> {
          int x = emit.binary(Op.XOR, ValueType.I64, loadAt(value, offset), flip);
          int above = emit.sub(emit.i64(64L * (limbs - 1)), emit.shift(Op.SHL, offset, 3));
          int count = emit.add(above, at.builder.unary(Op.CLZ, ValueType.I64, x));
          return emit.select(emit.isNotZero(x, Kind.U64), count, state);
        });
  }

  private int trailing(Place value, int limbs) {
    int none = emit.i64(-1);
    return overLimbs(
        0,
        limbs,
        none,
        (offset, state) -> {
          int x = loadAt(value, offset);
          int count =
              emit.add(emit.shift(Op.SHL, offset, 3), at.builder.unary(Op.CTZ, ValueType.I64, x));
          int first = emit.compare(Op.EQ, state, emit.i64(-1));
          int wanted = emit.binary(Op.AND, ValueType.I32, first, emit.isNotZero(x, Kind.U64));
          return emit.select(wanted, count, state);
        });
  }

  // ---- operators

  private Place unary(Expression.Unary e) {
    Place operand = value(e.operand());
    int limbs = count(e.type());
    Place result = temporary(limbs);
    if (e.operator() == UnaryOperator.COMPLEMENT) {
      overLimbs(
          0,
          limbs,
          emit.i64(0),
          (offset, state) -> {
            storeAt(result, offset, emit.unary(Op.NOT, ValueType.I64, loadAt(operand, offset)));
            return state;
          });
    } else {
      difference(offset -> emit.i64(0), offset -> loadAt(operand, offset), limbs, result);
    }
    normalize(result, e.type());
    return result;
  }

  private Place binary(Expression.Binary e) {
    Place left = value(e.left());
    if (isShift(e.operator())) {
      return shift(e.operator(), left, count(e.right()), e.type());
    }
    return combine(e.operator(), left, value(e.right()), e.type());
  }

  static boolean isShift(BinaryOperator operator) {
    return operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT;
  }

  /** A shift's count as I64. */
  int count(Expression e) {
    Kind kind = types.kind(e.type());
    if (kind == Kind.LIMBS) {
      return limb(value(e), 0);
    }
    return kind.isWide()
        ? at.pairs.value(e).first()
        : emit.convertInteger(at.expressions.value(e), kind, Kind.U64);
  }

  /** {@code left op right} for operators on two values of one type, no shifts. */
  private Place combine(BinaryOperator operator, Place left, Place right, CType type) {
    int limbs = count(type);
    Place result = temporary(limbs);
    switch (operator) {
      case ADD -> sum(left, right, limbs, result);
      case SUBTRACT ->
          difference(
              offset -> loadAt(left, offset), offset -> loadAt(right, offset), limbs, result);
      case AND, OR, XOR -> logic(operator, left, right, limbs, result);
      case MULTIPLY -> multiply(left, right, type, result);
      case DIVIDE -> divide(left, right, type, result, null);
      case REMAINDER -> divide(left, right, type, null, result);
      default ->
          throw at.diagnostics.fatal(at.builder.position(), "internal error: _BitInt operator");
    }
    normalize(result, type);
    return result;
  }

  /**
   * An operation whose result fits in the type {@code exact}; the result in another integer type is
   * stored, when there is a place for it. I32: whether that type does not hold it.
   */
  int checked(
      BinaryOperator operator, Place left, Place right, CType exact, Place place, CType result) {
    Place whole = combine(operator, left, right, exact);
    CType type = result.unqualified();
    Kind kind = types.kind(type);
    Place back;
    if (kind == Kind.LIMBS) {
      Place kept = resized(whole, exact, type);
      if (place != null) {
        store(place, kept, result);
      }
      back = resized(kept, type, exact);
    } else if (kind.isWide()) {
      Pair kept = at.wideIntegers.normalized(new Pair(limb(whole, 0), limb(whole, 1)), type);
      if (place != null) {
        at.pairs.storeObject(place, kept, result);
      }
      back = fromPair(kept, kind.signed(), exact);
    } else {
      int low = emit.convertInteger(limb(whole, 0), Kind.U64, kind == Kind.BOOL ? Kind.U32 : kind);
      int kept = kind == Kind.BOOL ? emit.and(low, 1) : at.expressions.normalized(low, type);
      if (place != null) {
        at.expressions.storePlace(place, kept, result);
      }
      back = fromScalar(kept, kind, exact);
    }
    return differ(whole, back, exact);
  }

  private void sum(Place left, Place right, int limbs, Place result) {
    overLimbs(
        0,
        limbs,
        emit.i64(0),
        (offset, carry) -> {
          int x = loadAt(left, offset);
          int partial = emit.add(x, loadAt(right, offset));
          int total = emit.add(partial, carry);
          storeAt(result, offset, total);
          return or(
              truth64(emit.compare(Op.ULT, partial, x)),
              truth64(emit.compare(Op.ULT, total, partial)));
        });
  }

  /** x - y of limbs by offset; gives the borrow out of the last one. A null result: only that. */
  private int difference(IntUnaryOperator x, IntUnaryOperator y, int limbs, Place result) {
    return overLimbs(
        0,
        limbs,
        emit.i64(0),
        (offset, borrow) -> {
          int a = x.applyAsInt(offset);
          int b = y.applyAsInt(offset);
          int partial = emit.sub(a, b);
          if (result != null) {
            storeAt(result, offset, emit.sub(partial, borrow));
          }
          return or(
              truth64(emit.compare(Op.ULT, a, b)), truth64(emit.compare(Op.ULT, partial, borrow)));
        });
  }

  private void logic(BinaryOperator operator, Place left, Place right, int limbs, Place result) {
    Op op =
        operator == BinaryOperator.AND ? Op.AND : operator == BinaryOperator.OR ? Op.OR : Op.XOR;
    overLimbs(
        0,
        limbs,
        emit.i64(0),
        (offset, state) -> {
          int value = emit.binary(op, ValueType.I64, loadAt(left, offset), loadAt(right, offset));
          storeAt(result, offset, value);
          return state;
        });
  }

  private void multiply(Place left, Place right, CType type, Place result) {
    int precision = emit.i32(precision(type));
    at.calls.helperCall(
        "__mulbitint3",
        Kind.VOID,
        List.of(POINTER, INT, POINTER, INT, POINTER, INT),
        emit.address(result),
        precision,
        emit.address(left),
        precision,
        emit.address(right),
        precision);
  }

  /** Quotient or remainder; the other is null. */
  private void divide(Place left, Place right, CType type, Place quotient, Place remainder) {
    int precision = emit.i32(precision(type));
    int none = emit.i32(0);
    at.calls.helperCall(
        "__divmodbitint4",
        Kind.VOID,
        List.of(POINTER, INT, POINTER, INT, POINTER, INT, POINTER, INT),
        quotient == null ? emit.i64(0) : emit.address(quotient),
        quotient == null ? none : precision,
        remainder == null ? emit.i64(0) : emit.address(remainder),
        remainder == null ? none : precision,
        emit.address(left),
        precision,
        emit.address(right),
        precision);
  }

  /**
   * The value stands in a buffer with as many limbs of what is shifted in and one more beside it;
   * each limb of the result is put together from two neighbours of the buffer, at a distance of
   * count / 64. Counts that are too large are undefined; they read no other memory.
   */
  private Place shift(BinaryOperator operator, Place value, int count, CType type) {
    boolean left = operator == BinaryOperator.SHIFT_LEFT;
    int limbs = count(type);
    Place buffer = temporary(2 * limbs + 1);
    int sign =
        !left && signed(type) ? emit.shift(Op.ASHR, limb(value, limbs - 1), 63) : emit.i64(0);
    emit.copy(left ? buffer.plus(8L * (limbs + 1)) : buffer, value, 8L * limbs, false);
    fill(buffer, left ? 0 : limbs, left ? limbs + 1 : 2 * limbs + 1, sign);
    int whole = emit.shift(Op.LSHR, count, 6);
    int most = emit.i64(limbs);
    int distance = emit.scale(emit.select(emit.compare(Op.ULT, whole, most), whole, most), 8);
    int rest = emit.and(count, 63);
    int other = emit.sub(emit.i64(63), rest);
    Place origin =
        left
            ? limbAt(buffer, emit.sub(emit.i64(8L * (limbs + 1)), distance))
            : limbAt(buffer, distance);
    Place result = temporary(limbs);
    overLimbs(
        0,
        limbs,
        emit.i64(0),
        (offset, state) -> {
          int near = loadAt(origin, offset);
          int far = loadAt(origin.plus(left ? -8 : 8), offset);
          int crossing =
              emit.binary(
                  left ? Op.LSHR : Op.SHL,
                  ValueType.I64,
                  emit.shift(left ? Op.LSHR : Op.SHL, far, 1),
                  other);
          int moved = emit.binary(left ? Op.SHL : Op.LSHR, ValueType.I64, near, rest);
          storeAt(result, offset, or(moved, crossing));
          return state;
        });
    normalize(result, type);
    return result;
  }

  /** I32 0 or 1. */
  int compare(Expression.Binary b) {
    CType type = b.left().type();
    Place left = value(b.left());
    Place right = value(b.right());
    return switch (b.operator()) {
      case EQUAL -> inverted(differ(left, right, type));
      case NOT_EQUAL -> differ(left, right, type);
      case LESS -> less(left, right, type);
      case GREATER -> less(right, left, type);
      case LESS_EQUAL -> inverted(less(right, left, type));
      default -> inverted(less(left, right, type));
    };
  }

  private int inverted(int condition) {
    return emit.binary(Op.XOR, ValueType.I32, condition, emit.i32(1));
  }

  private int differ(Place left, Place right, CType type) {
    int all =
        overLimbs(
            0,
            count(type),
            emit.i64(0),
            (offset, state) ->
                or(
                    state,
                    emit.binary(
                        Op.XOR, ValueType.I64, loadAt(left, offset), loadAt(right, offset))));
    return emit.isNotZero(all, Kind.U64);
  }

  private int less(Place left, Place right, CType type) {
    int top = count(type) - 1;
    int borrow =
        difference(offset -> loadAt(left, offset), offset -> loadAt(right, offset), top, null);
    int x = limb(left, top);
    int y = limb(right, top);
    int below = emit.compare(signed(type) ? Op.SLT : Op.ULT, x, y);
    int same = emit.compare(Op.EQ, x, y);
    int low = emit.binary(Op.AND, ValueType.I32, same, emit.isNotZero(borrow, Kind.U64));
    return emit.binary(Op.OR, ValueType.I32, below, low);
  }

  // ---- assignment

  private Place assign(Expression.Assign e) {
    CType type = e.place().type();
    Place place = at.places.place(e.place());
    Place value = value(e.value());
    store(place, value, type);
    return place.isBitField() ? load(place, type) : value;
  }

  private Place compound(Expression.CompoundAssign e) {
    CType type = e.place().type();
    Place place = at.places.place(e.place());
    Operand right = operand(e);
    if (type.isAtomic()) {
      return at.atomics.update(
          place, 8L * count(type), old -> combined(e, normalized(old, type), right), true);
    }
    Place result = combined(e, load(place, type), right);
    store(place, result, type);
    return place.isBitField() ? load(place, type) : result;
  }

  private Place normalized(Place value, CType type) {
    normalize(value, type);
    return value;
  }

  /** The right operand of a compound assignment: limbs, or a scalar (a shift's count). */
  private record Operand(Place limbs, int scalar) {}

  private Operand operand(Expression.CompoundAssign e) {
    if (isShift(e.operator())) {
      return new Operand(null, count(e.value()));
    }
    return types.kind(e.computation()) == Kind.LIMBS
        ? new Operand(value(e.value()), -1)
        : new Operand(null, at.expressions.value(e.value()));
  }

  /** The new value of a place of such a type. */
  private Place combined(Expression.CompoundAssign e, Place old, Operand right) {
    CType type = e.place().type().unqualified();
    Kind computation = types.kind(e.computation());
    if (computation.isFloat()) {
      int left = toScalar(old, type, computation);
      int result = at.expressions.arithmetic(e.operator(), computation, left, right.scalar());
      return fromScalar(result, computation, type);
    }
    if (computation != Kind.LIMBS) {
      at.unsupported(e.position(), "this assignment to a _BitInt");
      return old;
    }
    return resized(operate(e, resized(old, type, e.computation()), right), e.computation(), type);
  }

  private Place operate(Expression.CompoundAssign e, Place left, Operand right) {
    return isShift(e.operator())
        ? shift(e.operator(), left, right.scalar(), e.computation())
        : combine(e.operator(), left, right.limbs(), e.computation());
  }

  /** {@code place op= value} computed in limbs for a scalar place: its new value. */
  int combineScalar(Expression.CompoundAssign e, int old) {
    Kind kind = types.kind(e.place().type());
    Place left = fromScalar(old, kind, e.computation());
    Place result = operate(e, left, operand(e));
    return toScalar(result, e.computation(), kind);
  }

  /** The same for a place of 128 bits. */
  Pair combinePair(Expression.CompoundAssign e, Pair old) {
    Place left = fromPair(old, types.kind(e.place().type()).signed(), e.computation());
    Place result = operate(e, left, operand(e));
    return new Pair(limb(result, 0), limb(result, 1));
  }

  private Place increment(Expression.Increment e) {
    CType type = e.place().type();
    Place place = at.places.place(e.place());
    if (type.isAtomic()) {
      return at.atomics.update(
          place, 8L * count(type), old -> stepped(old, type, e.decrement()), e.prefix());
    }
    Place old = temporary(count(type));
    emit.copy(old, load(place, type), 8L * count(type), false);
    Place result = stepped(old, type, e.decrement());
    store(place, result, type);
    return !e.prefix() ? old : place.isBitField() ? load(place, type) : result;
  }

  private Place stepped(Place old, CType type, boolean decrement) {
    int limbs = count(type);
    Place result = temporary(limbs);
    overLimbs(
        0,
        limbs,
        emit.i64(1),
        (offset, carry) -> {
          int x = loadAt(old, offset);
          int moved = decrement ? emit.sub(x, carry) : emit.add(x, carry);
          storeAt(result, offset, moved);
          return truth64(
              decrement ? emit.compare(Op.ULT, x, carry) : emit.compare(Op.ULT, moved, x));
        });
    normalize(result, type);
    return result;
  }

  /** GNU {@code a ?: b}. */
  private Place elvis(Expression.Conditional e) {
    int limbs = count(e.type());
    Place result = temporary(limbs);
    int whenFalse = emit.newBlock();
    int join = emit.newBlock();
    Kind from = types.kind(e.condition().type());
    int truth;
    if (from == Kind.LIMBS) {
      Place value = value(e.condition());
      truth = isNotZero(value, e.condition().type());
      emit.copy(result, resized(value, e.condition().type(), e.type()), 8L * limbs, false);
    } else if (from.isPair()) {
      Pair value = at.pairs.value(e.condition());
      truth = at.pairs.isNotZero(value, e.condition().type());
      emit.copy(result, fromPair(value, from.signed(), e.type()), 8L * limbs, false);
    } else {
      int value = at.expressions.value(e.condition());
      truth = emit.isNotZero(value, from);
      emit.copy(result, fromScalar(value, from, e.type()), 8L * limbs, false);
    }
    emit.branch(truth, join, whenFalse);
    emit.start(whenFalse);
    if (emit.isOpen()) {
      emit.copy(result, value(e.whenFalse()), 8L * limbs, false);
    }
    emit.start(join);
    return result;
  }
}
