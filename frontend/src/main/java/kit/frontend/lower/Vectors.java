package kit.frontend.lower;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/** GNU vectors, element by element in memory. */
final class Vectors {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Vectors(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /**
   * Evaluates an operation on vectors, or another expression of aggregate type that has no place,
   * into memory.
   */
  void into(Expression expression, Place target) {
    if (!(expression.type() instanceof CType.VectorType vector)) {
      at.unsupported(expression.position(), "this expression of aggregate type");
      return;
    }
    switch (expression) {
      case Expression.Binary e -> binary(e.operator(), e.left(), e.right(), vector, target);
      case Expression.Unary e -> unary(e, vector, target);
      case Expression.Cast e -> cast(e, vector, target);
      default -> at.unsupported(expression.position(), "this vector operation");
    }
  }

  private Place element(Place base, CType element, int index) {
    return base.plus(index * types.size(element));
  }

  private void binary(
      BinaryOperator operator,
      Expression left,
      Expression right,
      CType.VectorType result,
      Place target) {
    if (!(left.type() instanceof CType.VectorType operands) || !isComputable(operands.element())) {
      at.unsupported(left.position(), "this vector operation");
      return;
    }
    Place a = at.aggregates.copy(left);
    boolean scalarRight = !(right.type() instanceof CType.VectorType);
    Place b = scalarRight ? null : at.aggregates.copy(right);
    Pair scalar = scalarRight ? scalar(right) : null;
    combine(operator, a, b, scalar, operands, result, target);
  }

  // Elements are pairs here: those of 128 bits both halves, others the value and -1.

  private boolean isComputable(CType element) {
    Kind kind = types.kind(element);
    return kind.isScalar() || kind.isWide();
  }

  private Pair scalar(Expression e) {
    return types.kind(e.type()).isWide()
        ? at.pairs.value(e)
        : new Pair(at.expressions.value(e), -1);
  }

  private Pair load(Place base, CType element, int index) {
    Place place = element(base, element, index);
    Kind kind = types.kind(element);
    return kind.isWide()
        ? at.pairs.load(place, element, false)
        : new Pair(emit.load(place, kind, false), -1);
  }

  private void store(Place base, CType element, int index, Pair value) {
    Place place = element(base, element, index);
    Kind kind = types.kind(element);
    if (kind.isWide()) {
      at.pairs.store(place, value, element, false);
    } else {
      emit.store(
          place, kind.isNarrow() ? emit.narrow(value.first(), kind) : value.first(), kind, false);
    }
  }

  /** All bits set where the I32 truth value is 1. */
  private Pair mask(int truth, CType element) {
    Kind kind = types.kind(element);
    int all = emit.unary(Op.NEG, ValueType.I32, truth);
    if (kind.isWide()) {
      int half = emit.unary(Op.SEXT32, ValueType.I64, all);
      return new Pair(half, half);
    }
    return new Pair(emit.convertInteger(all, Kind.S32, kind), -1);
  }

  private void combine(
      BinaryOperator operator,
      Place a,
      Place b,
      Pair scalar,
      CType.VectorType operands,
      CType.VectorType result,
      Place target) {
    Kind kind = types.kind(operands.element());
    for (int i = 0; i < result.count(); i++) {
      Pair x = load(a, operands.element(), i);
      Pair y = b == null ? scalar : load(b, operands.element(), i);
      Pair value;
      if (Expressions.isComparison(operator)) {
        value = mask(compare(operator, kind, x, y), result.element());
      } else if (kind.isWide()) {
        value = at.wideIntegers.combine(operator, kind.signed(), x, y);
      } else {
        value = new Pair(at.expressions.arithmetic(operator, kind, x.first(), y.first()), -1);
      }
      store(target, result.element(), i, value);
    }
  }

  private int compare(BinaryOperator operator, Kind kind, Pair x, Pair y) {
    return kind.isWide()
        ? at.wideIntegers.compare(operator, kind.signed(), x, y)
        : at.expressions.compare(operator, kind, x.first(), y.first());
  }

  private void unary(Expression.Unary e, CType.VectorType vector, Place target) {
    CType.VectorType operandType = (CType.VectorType) e.operand().type().unqualified();
    CType element = operandType.element();
    Kind kind = types.kind(element);
    if (!isComputable(element)) {
      at.unsupported(e.position(), "vectors of this element type");
      return;
    }
    Place operand = at.aggregates.copy(e.operand());
    for (int i = 0; i < vector.count(); i++) {
      Pair x = load(operand, element, i);
      Pair value =
          switch (e.operator()) {
            case NEGATE -> negated(x, kind);
            case COMPLEMENT -> complemented(x, kind);
            case NOT -> mask(compare(BinaryOperator.EQUAL, kind, x, zero(kind)), vector.element());
          };
      store(target, vector.element(), i, value);
    }
  }

  private Pair negated(Pair x, Kind kind) {
    if (kind.isWide()) {
      return at.wideIntegers.negate(x);
    }
    return new Pair(
        kind.isFloat()
            ? at.builder.unary(Op.FNEG, kind.value(), x.first())
            : emit.unary(Op.NEG, kind.value(), x.first()),
        -1);
  }

  private Pair complemented(Pair x, Kind kind) {
    ValueType type = kind.isWide() ? ValueType.I64 : kind.value();
    int second = kind.isWide() ? emit.unary(Op.NOT, type, x.second()) : -1;
    return new Pair(emit.unary(Op.NOT, type, x.first()), second);
  }

  private Pair zero(Kind kind) {
    if (kind.isWide()) {
      return new Pair(emit.i64(0), emit.i64(0));
    }
    return new Pair(kind.isFloat() ? emit.fzero(kind) : emit.iconst(kind.value(), 0), -1);
  }

  private void cast(Expression.Cast e, CType.VectorType vector, Place target) {
    CType from = e.operand().type();
    if (e.kind() == Expression.CastKind.SPLAT) {
      splat(e.operand(), vector, target);
    } else if (types.kind(from).isMemory()) {
      emit.copy(target, at.aggregates.copy(e.operand()), types.size(vector), false);
    } else if (types.kind(from).isPair()) {
      at.pairs.store(target, at.pairs.value(e.operand()), from, false);
    } else {
      emit.store(target, at.expressions.value(e.operand()), types.kind(from), false);
    }
  }

  private void splat(Expression operand, CType.VectorType vector, Place target) {
    Kind kind = types.kind(vector.element());
    Kind from = types.kind(operand.type());
    Pair value;
    if (kind.isWide()) {
      // Integers of any width are extended.
      value = at.pairs.value(operand);
    } else if (from.isWide()) {
      value = new Pair(at.wideIntegers.toScalar(operand, kind), -1);
    } else {
      int scalar = at.expressions.value(operand);
      value = new Pair(at.expressions.convert(scalar, from, vector.element()), -1);
    }
    for (int i = 0; i < vector.count(); i++) {
      store(target, vector.element(), i, value);
    }
  }

  /** The bits of a vector as an integer (or other scalar) of its size. */
  int bitsToScalar(Expression.Cast e) {
    Kind to = types.kind(e.type());
    Kind from = types.kind(e.operand().type());
    if (from.isMemory()) {
      return emit.load(at.aggregates.place(e.operand()), to, false);
    }
    Place copy = emit.temporary(Math.max(types.size(e.operand().type()), to.size()), 16);
    if (from.isPair()) {
      at.pairs.store(copy, at.pairs.value(e.operand()), e.operand().type(), false);
    } else {
      emit.store(copy, at.expressions.value(e.operand()), from, false);
    }
    return emit.load(copy, to, false);
  }

  /** {@code place op= value} on vectors; the new value goes to the target as well. */
  void compound(Expression.CompoundAssign e, Place target) {
    if (!(e.place().type().unqualified() instanceof CType.VectorType vector)) {
      at.unsupported(e.position(), "this expression of aggregate type");
      return;
    }
    if (!isComputable(vector.element())) {
      at.unsupported(e.position(), "vectors of this element type");
      return;
    }
    Place place = at.places.place(e.place());
    boolean scalarRight = !(e.value().type() instanceof CType.VectorType);
    Place right = scalarRight ? null : at.aggregates.copy(e.value());
    Pair scalar = scalarRight ? scalar(e.value()) : null;
    combine(e.operator(), place, right, scalar, vector, vector, place);
    emit.copy(target, place, types.size(vector), false);
  }

  /** {@code ++} and {@code --} of a vector: of each element. */
  void increment(Expression.Increment e, Place target) {
    if (!(e.place().type().unqualified() instanceof CType.VectorType vector)
        || !types.kind(vector.element()).isScalar()) {
      at.unsupported(e.position(), "vectors of this element type");
      return;
    }
    Kind kind = types.kind(vector.element());
    Place place = at.places.place(e.place());
    Place before = emit.temporary(types.size(vector), types.alignment(vector));
    emit.copy(before, place, types.size(vector), false);
    for (int i = 0; i < vector.count(); i++) {
      int old = load(before, vector.element(), i).first();
      int stepped = at.assignments.stepped(old, vector.element(), e.decrement());
      store(place, vector.element(), i, new Pair(stepped, -1));
    }
    emit.copy(target, e.prefix() ? place : before, types.size(vector), false);
  }

  // ---- builtins

  void builtin(Expression.BuiltinCall e, Place target) {
    switch (e.builtin()) {
      case SHUFFLE -> shuffle(e, target);
      case SHUFFLEVECTOR -> shuffleConstant(e, target);
      case CONVERTVECTOR -> convert(e, target);
      default -> at.unsupported(e.position(), "this builtin function on aggregates");
    }
  }

  /** One or two vectors of the same type side by side in memory. */
  private Place sideBySide(Expression first, Expression second) {
    long size = types.size(first.type());
    Place both = emit.temporary(2 * size, 16);
    at.aggregates.into(first, both, true);
    if (second != null) {
      at.aggregates.into(second, both.plus(size), true);
    }
    return both;
  }

  /**
   * __builtin_shuffle(a, mask) and (a, b, mask): element i is number mask[i] modulo their count.
   */
  private void shuffle(Expression.BuiltinCall e, Place target) {
    int last = e.arguments().size() - 1;
    if (last < 1
        || !(e.type().unqualified() instanceof CType.VectorType vector)
        || !(e.arguments().get(last).type().unqualified() instanceof CType.VectorType maskType)) {
      at.unsupported(e.position(), "this shuffle");
      return;
    }
    Place both = sideBySide(e.arguments().get(0), last == 2 ? e.arguments().get(1) : null);
    Place mask = at.aggregates.copy(e.arguments().get(last));
    Kind maskKind = types.kind(maskType.element());
    Kind kind = types.kind(vector.element());
    long available = (long) vector.count() * last;
    for (int i = 0; i < vector.count(); i++) {
      int number =
          emit.convertInteger(
              emit.load(element(mask, maskType.element(), i), maskKind, false), maskKind, Kind.U64);
      int scaled = emit.scale(emit.and(number, available - 1), types.size(vector.element()));
      Place from =
          Place.value(emit.binary(Op.ADD, ValueType.I64, emit.address(both), scaled), kind.size());
      emit.store(element(target, vector.element(), i), emit.load(from, kind, false), kind, false);
    }
  }

  /** __builtin_shufflevector(a, b, numbers…); -1 leaves the element open. */
  private void shuffleConstant(Expression.BuiltinCall e, Place target) {
    if (e.arguments().size() < 3 || !(e.type().unqualified() instanceof CType.VectorType vector)) {
      at.unsupported(e.position(), "this shuffle");
      return;
    }
    Place both = sideBySide(e.arguments().get(0), e.arguments().get(1));
    Kind kind = types.kind(vector.element());
    for (int i = 0; i < vector.count() && i + 2 < e.arguments().size(); i++) {
      long number =
          e.arguments().get(i + 2) instanceof Expression.IntegerConstant c ? c.value() : 0;
      Place from = element(both, vector.element(), (int) Math.max(0, number));
      emit.store(element(target, vector.element(), i), emit.load(from, kind, false), kind, false);
    }
  }

  /** __builtin_convertvector: each element as a cast does it. */
  private void convert(Expression.BuiltinCall e, Place target) {
    if (!(e.type().unqualified() instanceof CType.VectorType vector)
        || !(e.arguments().get(0).type().unqualified() instanceof CType.VectorType from)) {
      at.unsupported(e.position(), "this vector conversion");
      return;
    }
    Place source = at.aggregates.copy(e.arguments().get(0));
    Kind fromKind = types.kind(from.element());
    Kind kind = types.kind(vector.element());
    for (int i = 0; i < vector.count(); i++) {
      int value = emit.load(element(source, from.element(), i), fromKind, false);
      emit.store(
          element(target, vector.element(), i), emit.convert(value, fromKind, kind), kind, false);
    }
  }
}
