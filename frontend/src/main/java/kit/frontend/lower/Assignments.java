package kit.frontend.lower;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/** Assignment, compound assignment, ++ and -- of scalars. The place is evaluated once. */
final class Assignments {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Assignments(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /** {@code place = value}; the result is the value stored, when wanted. */
  int assign(Expression.Assign e, boolean wanted) {
    int result = assignPlace(e, wanted);
    at.assemblies.assigned(e.place());
    return result;
  }

  private int assignPlace(Expression.Assign e, boolean wanted) {
    CType type = e.place().type();
    Place place;
    int value;
    if (isLate(e.place())) {
      value = at.expressions.value(e.value());
      place = at.places.place(e.place());
    } else {
      place = at.places.place(e.place());
      value = at.expressions.value(e.value());
    }
    emit.at(e.position());
    at.expressions.storePlace(place, value, type);
    return wanted ? stored(place, value, type) : value;
  }

  private int stored(Place place, int value, CType type) {
    if (types.kind(type) == Kind.F16) {
      return at.halves.rounded(value, Kind.F16);
    }
    return place.isBitField() ? at.bitFields.stored(place, value, type) : value;
  }

  /**
   * Whether the place costs nothing but loads of variables: it is then evaluated after the value,
   * which needs fewer values at a time. C leaves the order open (C11 6.5.16p3).
   */
  static boolean isLate(Expression place) {
    Expression e = place;
    while (true) {
      switch (e) {
        case Expression.ObjectReference x -> {
          return true;
        }
        case Expression.Member x -> e = x.base();
        case Expression.Dereference x -> e = x.pointer();
        case Expression.Load x -> e = x.place();
        case Expression.Cast x
            when x.kind() == Expression.CastKind.ARRAY_TO_POINTER
                || x.kind() == Expression.CastKind.POINTER
                || x.kind() == Expression.CastKind.NONE ->
            e = x.operand();
        default -> {
          return false;
        }
      }
    }
  }

  // ---- compound assignment

  int compound(Expression.CompoundAssign e, boolean wanted) {
    int result = compoundPlace(e, wanted);
    at.assemblies.assigned(e.place());
    return result;
  }

  private int compoundPlace(Expression.CompoundAssign e, boolean wanted) {
    CType type = e.place().type();
    if (type.isAtomic() && !types.kind(type).isFloat()) {
      return at.atomics.compound(e);
    }
    if (type.isAtomic()) {
      return at.atomics.compoundLoop(e);
    }
    int right = -1;
    Place place;
    if (isLate(e.place())) {
      right = operand(e);
      place = at.places.place(e.place());
    } else {
      place = at.places.place(e.place());
      right = operand(e);
    }
    int old = at.expressions.loadPlace(place, type);
    emit.at(e.position());
    int result = combine(e, old, right);
    at.expressions.storePlace(place, result, type);
    return wanted ? stored(place, result, type) : result;
  }

  /**
   * The right operand; of a 128-bit computation on a narrower place it stays for {@link #combine}.
   */
  int operand(Expression.CompoundAssign e) {
    Kind kind = types.kind(e.value().type());
    if (isShift(e.operator()) && (kind.isWide() || kind == Kind.LIMBS)) {
      return at.limbs.count(e.value());
    }
    Kind computation = types.kind(e.computation());
    return computation.isPair() || computation == Kind.LIMBS ? -1 : at.expressions.value(e.value());
  }

  private static boolean isShift(BinaryOperator operator) {
    return operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT;
  }

  /** The new value of the place, of its type. */
  int combine(Expression.CompoundAssign e, int old, int right) {
    CType type = e.place().type();
    Kind kind = types.kind(type);
    if (e.operator() == BinaryOperator.POINTER_ADD
        || e.operator() == BinaryOperator.POINTER_SUBTRACT) {
      return step(
          old,
          right,
          ((CType.PointerType) type.unqualified()).pointee(),
          e.operator() == BinaryOperator.POINTER_SUBTRACT);
    }
    Kind computation = types.kind(e.computation());
    if (computation.isWide() && !isShift(e.operator())) {
      return at.wideIntegers.combineNarrow(e, old);
    }
    if (computation == Kind.LIMBS) {
      return at.expressions.normalized(at.limbs.combineScalar(e, old), type);
    }
    if (computation == Kind.COMPLEX) {
      return at.complexNumbers.combineReal(e, old);
    }
    int left = at.expressions.convert(old, kind, e.computation());
    int result = at.expressions.arithmetic(e.operator(), computation, left, right);
    return at.expressions.convert(result, computation, type.unqualified());
  }

  /** {@code pointer ± index} elements. */
  private int step(int pointer, int index, CType pointee, boolean backward) {
    int wide =
        at.function.type(index) == ValueType.I64
            ? index
            : emit.unary(Op.SEXT32, ValueType.I64, index);
    long size = types.size(pointee);
    int bytes =
        size < 0
            ? emit.binary(Op.MUL, ValueType.I64, wide, at.variableArrays.size(pointee))
            : emit.scale(wide, size);
    return emit.binary(backward ? Op.SUB : Op.ADD, ValueType.I64, pointer, bytes);
  }

  // ---- increment

  int increment(Expression.Increment e, boolean wanted) {
    int result = incrementPlace(e, wanted);
    at.assemblies.assigned(e.place());
    return result;
  }

  private int incrementPlace(Expression.Increment e, boolean wanted) {
    CType type = e.place().type();
    if (type.isAtomic()) {
      return at.atomics.increment(e);
    }
    Place place = at.places.place(e.place());
    int old = at.expressions.loadPlace(place, type);
    emit.at(e.position());
    int result = stepped(old, type, e.decrement());
    at.expressions.storePlace(place, result, type);
    if (!e.prefix()) {
      return old;
    }
    return wanted ? stored(place, result, type) : result;
  }

  /** A scalar plus or minus one, converted back to its type. */
  int stepped(int old, CType qualified, boolean decrement) {
    CType type = qualified.unqualified();
    Kind kind = types.kind(type);
    if (type instanceof CType.PointerType pointer) {
      return step(old, emit.i64(1), pointer.pointee(), decrement);
    }
    if (kind.isFloat()) {
      int one = emit.fconst(kind, kit.base.floating.SoftFloat.ofLong(kind.format(), 1));
      return at.builder.binary(decrement ? Op.FSUB : Op.FADD, kind.value(), old, one);
    }
    if (kind == Kind.BOOL) {
      return decrement ? emit.binary(Op.XOR, ValueType.I32, old, emit.i32(1)) : emit.i32(1);
    }
    int sum =
        at.expressions.arithmetic(
            decrement ? BinaryOperator.SUBTRACT : BinaryOperator.ADD,
            kind,
            old,
            emit.iconst(kind.value(), 1));
    int width = types.bitIntWidth(type);
    return width > 0 ? at.expressions.extend(sum, width, kind.signed()) : emit.narrow(sum, kind);
  }
}
