package kit.frontend.lower;

import kit.frontend.ast.Expression;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Values that are two SSA values: complex numbers and 128-bit integers. What both have in common is
 * here (memory, control flow, calls, assignment); their arithmetic is in {@link ComplexNumbers} and
 * {@link WideIntegers}.
 */
final class Pairs {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Pairs(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /**
   * The value of an expression whose kind is a pair (or, for 128-bit arithmetic, of any integer:
   * extended).
   */
  Pair value(Expression expression) {
    at.enter(expression.position());
    Pair result =
        switch (expression) {
          case Expression.Load e -> loadObject(at.places.place(e.place()), e.place().type());
          case Expression.Member e -> loadObject(at.places.place(e), e.type());
          case Expression.VectorElement e -> loadObject(at.places.place(e), e.type());
          case Expression.ComplexPart e -> loadObject(at.places.place(e), e.type());
          case Expression.Conditional e -> conditional(e);
          case Expression.Comma e -> {
            at.expressions.effect(e.left());
            yield value(e.right());
          }
          case Expression.StatementExpression e -> statementExpression(e);
          case Expression.Assign e -> assign(e);
          case Expression.CompoundAssign e -> compound(e);
          case Expression.Increment e -> increment(e);
          case Expression.Call e -> {
            Place place = temporary(e.type());
            at.calls.aggregate(e, place);
            yield loadObject(place, e.type());
          }
          case Expression.VariableArgument e -> {
            Place place = temporary(e.type());
            at.aggregates.into(e, place, true);
            yield loadObject(place, e.type());
          }
          case Expression.BuiltinCall e -> at.builtins.pair(e);
          case Expression.CompoundLiteral e -> loadObject(at.places.place(e), e.type());
          default ->
              isComplex(expression.type())
                  ? at.complexNumbers.value(expression)
                  : at.wideIntegers.value(expression);
        };
    at.leave();
    return result;
  }

  private boolean isComplex(CType type) {
    return type instanceof CType.ComplexType;
  }

  private Place temporary(CType type) {
    return emit.temporary(types.size(type), types.alignment(type));
  }

  private Pair loadObject(Place place, CType type) {
    if (place.isBitField() && place.bitWidth() > 64) {
      int low = at.bitFields.load(place.limb(0), Calls.type(Kind.U64));
      int high = at.bitFields.load(place.limb(1), narrowed(type));
      return new Pair(low, high);
    }
    if (place.isBitField()) {
      return at.wideIntegers.extend(
          at.bitFields.load(place, narrowed(type)), Kind.integer(8, types.kind(type).signed()));
    }
    if (type.isAtomic()) {
      Place copy = temporary(type);
      at.atomics.loadMemory(place, copy, types.size(type));
      return load(copy, type, false);
    }
    Pair value = load(place, type, type.isVolatile());
    // The bits beyond the width of a _BitInt may be anything in memory.
    return types.bitIntWidth(type) > 0 ? at.wideIntegers.normalized(value, type) : value;
  }

  /** The 64-bit type of the signedness of a 128-bit bit-field. */
  private CType narrowed(CType type) {
    boolean signed = types.kind(type).signed();
    return new CType.IntegerType(
        signed ? kit.frontend.target.BasicType.LONG : kit.frontend.target.BasicType.UNSIGNED_LONG,
        type.qualifiers());
  }

  Pair load(Place place, CType type, boolean isVolatile) {
    if (type.isReversed()) {
      return at.reversedScalars.loadPair(place, type, isVolatile);
    }
    Kind element = types.element(type);
    int first = emit.load(place, element, isVolatile);
    int second = emit.load(place.plus(element.size()), element, isVolatile);
    return new Pair(first, second);
  }

  void store(Place place, Pair value, CType type, boolean isVolatile) {
    if (type.isReversed()) {
      at.reversedScalars.storePair(place, value, type, isVolatile);
      return;
    }
    Kind element = types.element(type);
    emit.store(place, value.first(), element, isVolatile);
    emit.store(place.plus(element.size()), value.second(), element, isVolatile);
  }

  void storeObject(Place place, Pair value, CType type) {
    if (place.isBitField() && place.bitWidth() > 64) {
      at.bitFields.store(place.limb(0), value.first(), Calls.type(Kind.U64));
      at.bitFields.store(place.limb(1), value.second(), narrowed(type));
    } else if (place.isBitField()) {
      at.bitFields.store(place, value.first(), narrowed(type));
    } else if (type.isAtomic()) {
      Place copy = temporary(type);
      store(copy, value, type, false);
      at.atomics.storeMemory(place, copy, types.size(type));
    } else {
      store(place, value, type, type.isVolatile());
    }
  }

  /** I32 (or I64) that is zero exactly when the value is. */
  int isNotZero(Pair pair, CType type) {
    Kind element = types.element(type);
    if (type instanceof CType.ComplexType) {
      return emit.binary(
          Op.OR,
          ValueType.I32,
          emit.isNotZero(pair.first(), element),
          emit.isNotZero(pair.second(), element));
    }
    return emit.binary(Op.OR, ValueType.I64, pair.first(), pair.second());
  }

  // ---- control flow

  private Pair conditional(Expression.Conditional e) {
    Kind element = types.element(e.type());
    int whenTrue = emit.newBlock();
    int whenFalse = emit.newBlock();
    int join = emit.newBlock();
    Place place = temporary(e.type());
    if (e.whenTrue() == null) {
      Kind from = types.kind(e.condition().type());
      if (from.isPair()) {
        Pair pair = value(e.condition());
        Pair converted = pair;
        if (isComplex(e.type())) {
          converted =
              from.isWide()
                  ? new Pair(
                      at.wideIntegers.toScalar(pair, from.signed(), element), emit.zero(element))
                  : at.complexNumbers.convert(pair, types.element(e.condition().type()), element);
        }
        store(place, converted, e.type(), false);
        emit.branch(isNotZero(pair, e.condition().type()), join, whenFalse);
      } else {
        int scalar = at.expressions.value(e.condition());
        Pair pair =
            isComplex(e.type())
                ? new Pair(emit.convert(scalar, from, element), emit.zero(element))
                : at.wideIntegers.extend(scalar, from);
        store(place, pair, e.type(), false);
        emit.branch(emit.isNotZero(scalar, from), join, whenFalse);
      }
    } else {
      at.conditions.branch(e.condition(), whenTrue, whenFalse);
      emit.start(whenTrue);
      if (emit.isOpen()) {
        store(place, value(e.whenTrue()), e.type(), false);
      }
      emit.jump(join);
    }
    emit.start(whenFalse);
    if (emit.isOpen()) {
      store(place, value(e.whenFalse()), e.type(), false);
    }
    emit.start(join);
    return load(place, e.type(), false);
  }

  private Pair statementExpression(Expression.StatementExpression e) {
    Scopes.Mark mark = at.scopes.mark();
    at.statements.open(e.body());
    Pair result = value(e.result());
    at.statements.close(e.body());
    at.scopes.close(mark);
    return result;
  }

  // ---- assignment

  private Pair assign(Expression.Assign e) {
    Place place = at.places.place(e.place());
    Pair value = value(e.value());
    storeObject(place, value, e.place().type());
    return stored(place, value, e.place().type());
  }

  /** What an assignment gives: of a bit-field what it holds. */
  private Pair stored(Place place, Pair value, CType type) {
    return place.isBitField() ? loadObject(place, type) : value;
  }

  private Pair compound(Expression.CompoundAssign e) {
    CType type = e.place().type();
    if (type.isAtomic()) {
      return at.atomics.compoundPair(e);
    }
    Place place = at.places.place(e.place());
    Pair old = loadObject(place, type);
    Pair result = combine(e, old);
    storeObject(place, result, type);
    return stored(place, result, type);
  }

  Pair combine(Expression.CompoundAssign e, Pair old) {
    CType type = e.place().type();
    return isComplex(type)
        ? at.complexNumbers.combine(e, old)
        : at.wideIntegers.normalized(at.wideIntegers.combine(e, old), type);
  }

  private Pair increment(Expression.Increment e) {
    CType type = e.place().type();
    if (type.isAtomic()) {
      return at.atomics.incrementPair(e);
    }
    Place place = at.places.place(e.place());
    Pair old = loadObject(place, type);
    Pair result = stepped(old, type, e.decrement());
    storeObject(place, result, type);
    return e.prefix() ? stored(place, result, type) : old;
  }

  Pair stepped(Pair old, CType type, boolean decrement) {
    if (type instanceof CType.ComplexType complex) {
      return new Pair(
          at.assignments.stepped(old.first(), complex.element(), decrement), old.second());
    }
    Pair one = new Pair(emit.i64(decrement ? -1 : 1), emit.i64(decrement ? -1 : 0));
    return at.wideIntegers.normalized(at.wideIntegers.add(old, one), type);
  }
}
