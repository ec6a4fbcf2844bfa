package kit.frontend.lower;

import java.util.ArrayList;
import java.util.List;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.UnaryOperator;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Expressions of scalar type as SSA values, and expressions for their effects only.
 *
 * <p>A value of a narrow type is an I32 already widened by its type's signedness. Operators along
 * the left spine ({@code a + b + c + …}) are a loop, so that a sum of any length takes no stack.
 */
final class Expressions {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  /** Pending operators of left spines, a stack. */
  private final List<Expression> spine = new ArrayList<>();

  Expressions(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  Kind kind(Expression expression) {
    return types.kind(expression.type());
  }

  /** The value of an expression of scalar type. */
  int value(Expression expression) {
    at.enter(expression.position());
    int result =
        switch (at.knownValues.reduced(expression)) {
          case Expression.IntegerConstant e -> emit.iconst(scalar(e).value(), e.value());
          case Expression.FloatingConstant e -> emit.fconst(scalar(e), e.value());
          case Expression.PointerConstant e -> emit.i64(e.value());
          case Expression.Load e -> load(e);
          case Expression.Cast e -> isSpine(e) ? spine(e) : cast(e);
          case Expression.Binary e -> spine(e);
          case Expression.Unary e -> unary(e);
          case Expression.AddressOf e -> emit.address(at.places.place(e.place()));
          case Expression.Assign e -> at.assignments.assign(e, true);
          case Expression.CompoundAssign e -> at.assignments.compound(e, true);
          case Expression.Increment e -> at.assignments.increment(e, true);
          case Expression.Call e -> at.calls.scalar(e);
          case Expression.BuiltinCall e -> at.builtins.scalar(e);
          case Expression.Logical e -> truth(e);
          case Expression.Conditional e -> conditional(e);
          case Expression.Comma e -> comma(e);
          case Expression.StatementExpression e -> statementExpression(e);
          case Expression.VariableArgument e -> variableArgument(e);
          case Expression.VariableSize e -> {
            if (e.evaluated()) {
              at.variableArrays.evaluateBounds(e.of(), true);
            }
            yield at.variableArrays.size(e.of());
          }
          case Expression.LabelAddress e when at.nested.isOuter(e.label()) ->
              at.nested.labelAddress(e.label());
          case Expression.LabelAddress e -> {
            int block = at.labelBlock(e.label());
            yield at.builder.emit(Op.BLOCK_ADDRESS, ValueType.I64, block, -1, -1, 0);
          }
          case Expression.ComplexPart e -> {
            Pair pair = at.pairs.value(e.base());
            yield e.imaginary() ? pair.second() : pair.first();
          }
          case Expression.Member e -> loadPlace(at.places.place(e), e.type());
          case Expression.VectorElement e -> loadPlace(at.places.place(e), e.type());
          // Places that stand for their address where the checker left out a decay.
          case Expression.ObjectReference e -> emit.address(at.places.place(e));
          case Expression.FunctionReference e -> emit.address(at.places.place(e));
          case Expression.StringLiteral e -> emit.address(at.places.place(e));
          case Expression.CompoundLiteral e -> emit.address(at.places.place(e));
          case Expression.Dereference e -> emit.address(at.places.place(e));
          case Expression.Invalid e -> emit.i32(0);
        };
    at.leave();
    return result;
  }

  /** The kind of a scalar expression; others are reported and taken as int. */
  private Kind scalar(Expression expression) {
    Kind kind = kind(expression);
    if (!kind.isScalar()) {
      at.unsupported(expression.position(), "values of this type");
      return Kind.S32;
    }
    return kind;
  }

  /** Some value of a kind, for code that is never reached. */
  int anyValue(Kind kind) {
    return kind.isFloat()
        ? emit.fzero(kind)
        : emit.iconst(kind.value() == ValueType.VOID ? ValueType.I32 : kind.value(), 0);
  }

  // ---- effects

  /** Evaluates for side effects. */
  void effect(Expression expression) {
    at.enter(expression.position());
    switch (expression) {
      case Expression.Comma e -> commaEffects(e);
      case Expression.Assign e when kind(e).isScalar() -> at.assignments.assign(e, false);
      case Expression.CompoundAssign e when kind(e).isScalar() -> at.assignments.compound(e, false);
      case Expression.Increment e when kind(e).isScalar() -> at.assignments.increment(e, false);
      case Expression.Conditional e -> conditionalEffect(e);
      case Expression.Logical e -> {
        int join = emit.newBlock();
        int right = emit.newBlock();
        at.conditions.branch(e.left(), e.isAnd() ? right : join, e.isAnd() ? join : right);
        emit.start(right);
        if (emit.isOpen()) {
          effect(e.right());
        }
        emit.start(join);
      }
      case Expression.Cast e
          when e.kind() == Expression.CastKind.TO_VOID
              || (e.kind() != Expression.CastKind.TO_UNION && !kind(e).isMemory()) ->
          effectOfOperand(e.operand());
      case Expression.StatementExpression e -> {
        Scopes.Mark mark = at.scopes.mark();
        at.statements.open(e.body());
        if (e.result() != null && emit.isOpen()) {
          effect(e.result());
        }
        at.statements.close(e.body());
        at.scopes.close(mark);
      }
      case Expression.IntegerConstant e -> {}
      case Expression.FloatingConstant e -> {}
      case Expression.PointerConstant e -> {}
      case Expression.LabelAddress e -> {}
      case Expression.Load e -> {
        CType type = e.place().type();
        if (type.isVolatile() && types.kind(type).isScalar()) {
          value(e);
        } else {
          effectOfOperand(e.place());
        }
      }
      case Expression.ObjectReference e -> {}
      case Expression.FunctionReference e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.Dereference e -> effect(e.pointer());
      case Expression.Member e -> effect(e.base());
      case Expression.ComplexPart e -> effect(e.base());
      case Expression.AddressOf e -> effect(e.place());
      case Expression.Unary e when kind(e).isScalar() -> effect(e.operand());
      case Expression.Invalid e -> {}
      default -> discard(expression);
    }
    at.leave();
  }

  private void effectOfOperand(Expression operand) {
    effect(operand);
  }

  private void discard(Expression expression) {
    Kind kind = kind(expression);
    if (kind.isPair()) {
      at.pairs.value(expression);
    } else if (kind.isMemory()) {
      at.aggregates.place(expression);
    } else if (expression instanceof Expression.Call call && kind == Kind.VOID) {
      at.calls.scalar(call);
    } else if (expression instanceof Expression.BuiltinCall call) {
      at.builtins.scalar(call);
    } else if (kind == Kind.ARRAY || kind == Kind.FUNCTION) {
      at.places.place(expression);
    } else if (kind != Kind.VOID) {
      value(expression);
    } else {
      at.unsupported(expression.position(), "this expression of type void");
    }
  }

  private void commaEffects(Expression.Comma last) {
    int base = spine.size();
    Expression left = last;
    while (left instanceof Expression.Comma c) {
      spine.add(c.right());
      left = c.left();
    }
    effect(left);
    while (spine.size() > base) {
      effect(spine.removeLast());
    }
  }

  private int comma(Expression.Comma e) {
    effect(e.left());
    return value(e.right());
  }

  private void conditionalEffect(Expression.Conditional e) {
    int join = emit.newBlock();
    int whenFalse = emit.newBlock();
    int whenTrue = e.whenTrue() == null ? join : emit.newBlock();
    at.conditions.branch(e.condition(), whenTrue, whenFalse);
    if (e.whenTrue() != null) {
      emit.start(whenTrue);
      if (emit.isOpen()) {
        effect(e.whenTrue());
      }
      emit.jump(join);
    }
    emit.start(whenFalse);
    if (emit.isOpen()) {
      effect(e.whenFalse());
    }
    emit.start(join);
  }

  // ---- loads

  private int load(Expression.Load e) {
    return loadPlace(at.places.place(e.place()), e.place().type());
  }

  /** The scalar at a place whose (qualified) type is given. */
  int loadPlace(Place place, CType type) {
    if (place.isBitField()) {
      return at.bitFields.load(place, type);
    }
    Kind kind = types.kind(type);
    if (!kind.isScalar()) {
      if (kind == Kind.ARRAY || kind == Kind.FUNCTION) {
        return emit.address(place);
      }
      at.unsupported(at.builder.position(), "values of this type");
      return emit.i32(0);
    }
    if (type.isReversed()) {
      return normalized(at.reversedScalars.load(place, kind, type.isVolatile()), type);
    }
    int value =
        type.isAtomic() ? at.atomics.load(place, kind) : emit.load(place, kind, type.isVolatile());
    // The bits beyond the width of a _BitInt may be anything in memory.
    return normalized(value, type);
  }

  /** Stores a scalar of the type's kind. */
  void storePlace(Place place, int value, CType type) {
    if (place.isBitField()) {
      at.bitFields.store(place, value, type);
      return;
    }
    Kind kind = types.kind(type);
    if (!kind.isScalar()) {
      at.unsupported(at.builder.position(), "values of this type");
    } else if (type.isReversed()) {
      at.reversedScalars.store(place, value, kind, type.isVolatile());
    } else if (type.isAtomic()) {
      at.atomics.store(place, value, kind);
    } else {
      emit.store(place, value, kind, type.isVolatile());
    }
  }

  // ---- operators along the left spine

  /** Whether the node is evaluated as "left operand, then the rest" with scalars throughout. */
  private boolean isSpine(Expression e) {
    if (e instanceof Expression.Binary b) {
      return kind(b).isScalar() && kind(b.left()).isScalar() && kind(b.right()).isScalar();
    }
    return e instanceof Expression.Cast c
        && isArithmeticCast(c.kind())
        && c.operand() instanceof Expression.Binary
        && kind(c.operand()).isScalar()
        && kind(c).isScalar();
  }

  private static boolean isArithmeticCast(Expression.CastKind kind) {
    return switch (kind) {
      case NONE,
          INTEGER,
          INTEGER_TO_FLOATING,
          FLOATING_TO_INTEGER,
          FLOATING,
          POINTER,
          INTEGER_TO_POINTER,
          POINTER_TO_INTEGER ->
          true;
      default -> false;
    };
  }

  private int spine(Expression top) {
    int base = spine.size();
    Expression e = top;
    while (isSpine(e)) {
      if (e instanceof Expression.Binary b && isPointerStep(b)) {
        break;
      }
      spine.add(e);
      e = e instanceof Expression.Binary b ? b.left() : ((Expression.Cast) e).operand();
    }
    int result =
        e == top || (e instanceof Expression.Binary b && (!isSpine(b) || isPointerStep(b)))
            ? leafBinary((Expression.Binary) e)
            : value(e);
    while (spine.size() > base) {
      Expression node = spine.removeLast();
      if (node instanceof Expression.Binary b) {
        int right = value(b.right());
        emit.at(b.position());
        result = apply(b, result, right);
      } else {
        Expression.Cast c = (Expression.Cast) node;
        Kind from = kind(c.operand());
        result =
            from == Kind.F16 && kind(c) == Kind.F16
                ? at.halves.rounded(result, from)
                : convert(result, from, c.type());
      }
    }
    return result;
  }

  private static boolean isPointerStep(Expression.Binary b) {
    return b.operator() == BinaryOperator.POINTER_ADD
        || b.operator() == BinaryOperator.POINTER_SUBTRACT;
  }

  /**
   * Binary expressions that the spine does not take: pointer steps, and comparisons of what is no
   * scalar.
   */
  private int leafBinary(Expression.Binary b) {
    if (isPointerStep(b)) {
      return emit.address(at.places.pointed(b));
    }
    Kind operands = kind(b.left());
    if (operands == Kind.COMPLEX) {
      return at.complexNumbers.compare(b);
    }
    if (operands.isWide() && isComparison(b.operator())) {
      return at.wideIntegers.compare(b);
    }
    if (operands == Kind.LIMBS && isComparison(b.operator())) {
      return at.limbs.compare(b);
    }
    if (kind(b.right()) == Kind.LIMBS && operands.isScalar()) {
      int left = value(b.left());
      return apply(b, left, at.limbs.count(b.right()));
    }
    if (kind(b.right()).isWide() && operands.isScalar()) {
      int left = value(b.left());
      return apply(b, left, at.pairs.value(b.right()).first());
    }
    at.unsupported(b.position(), "this operation");
    return anyValue(kind(b));
  }

  static boolean isComparison(BinaryOperator operator) {
    return switch (operator) {
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> true;
      default -> false;
    };
  }

  /** Combines two scalars. */
  int apply(Expression.Binary b, int left, int right) {
    if (b.operator() == BinaryOperator.POINTER_DIFFERENCE) {
      return pointerDifference(b, left, right);
    }
    Kind operands = kind(b.left());
    if (isComparison(b.operator())) {
      return compare(b.operator(), operands, left, right);
    }
    return normalized(arithmetic(b.operator(), operands, left, right), b.type());
  }

  /** A _BitInt result back in its width. */
  int normalized(int value, CType type) {
    int width = types.bitIntWidth(type);
    return width == 0 ? value : extend(value, width, types.kind(type).signed());
  }

  /** The low bits of an integer value, sign- or zero-extended within its value type. */
  int extend(int value, int width, boolean signed) {
    ValueType type = at.function.type(value);
    int unused = type.size() * 8 - width;
    if (unused == 0) {
      return value;
    }
    if (signed) {
      return emit.shift(Op.ASHR, emit.shift(Op.SHL, value, unused), unused);
    }
    return width >= 32
        ? emit.shift(Op.LSHR, emit.shift(Op.SHL, value, unused), unused)
        : emit.and(value, (1L << width) - 1);
  }

  /**
   * {@code left op right} for arithmetic operators on values of one kind (shifts: the left one's;
   * the count is I32 or I64).
   */
  int arithmetic(BinaryOperator operator, Kind kind, int left, int right) {
    ValueType type = kind.value();
    boolean signed = kind.signed() || kind.isNarrow();
    if (kind.isFloat()) {
      Op op =
          switch (operator) {
            case ADD -> Op.FADD;
            case SUBTRACT -> Op.FSUB;
            case MULTIPLY -> Op.FMUL;
            default -> Op.FDIV;
          };
      return at.builder.binary(op, type, left, right);
    }
    if (at.trapping.wants(operator, kind)) {
      return at.trapping.binary(operator, kind, left, right);
    }
    return switch (operator) {
      case ADD -> emit.binary(Op.ADD, type, left, right);
      case SUBTRACT -> emit.binary(Op.SUB, type, left, right);
      case MULTIPLY ->
          emit.isConstant(right)
              ? emit.scale(left, emit.constant(right))
              : emit.binary(Op.MUL, type, left, right);
      case DIVIDE -> at.builder.binary(signed ? Op.SDIV : Op.UDIV, type, left, right);
      case REMAINDER -> at.builder.binary(signed ? Op.SREM : Op.UREM, type, left, right);
      case SHIFT_LEFT -> emit.binary(Op.SHL, type, left, right);
      case SHIFT_RIGHT -> emit.binary(signed ? Op.ASHR : Op.LSHR, type, left, right);
      case AND -> emit.binary(Op.AND, type, left, right);
      case XOR -> emit.binary(Op.XOR, type, left, right);
      case OR -> emit.binary(Op.OR, type, left, right);
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL ->
          compare(operator, kind, left, right);
      case POINTER_ADD, POINTER_SUBTRACT, POINTER_DIFFERENCE ->
          throw at.diagnostics.fatal(
              at.builder.position(), "internal error: pointer arithmetic out of place");
    };
  }

  /** I32 0 or 1. */
  int compare(BinaryOperator operator, Kind kind, int left, int right) {
    if (kind.isFloat()) {
      Op op =
          switch (operator) {
            case LESS -> Op.FLT;
            case GREATER -> Op.FGT;
            case LESS_EQUAL -> Op.FLE;
            case GREATER_EQUAL -> Op.FGE;
            case EQUAL -> Op.FEQ;
            default -> Op.FNE;
          };
      return at.builder.compare(op, left, right);
    }
    boolean signed = kind.signed();
    Op op =
        switch (operator) {
          case LESS -> signed ? Op.SLT : Op.ULT;
          case GREATER -> signed ? Op.SGT : Op.UGT;
          case LESS_EQUAL -> signed ? Op.SLE : Op.ULE;
          case GREATER_EQUAL -> signed ? Op.SGE : Op.UGE;
          case EQUAL -> Op.EQ;
          default -> Op.NE;
        };
    return emit.compare(op, left, right);
  }

  private int pointerDifference(Expression.Binary b, int left, int right) {
    int bytes = emit.sub(left, right);
    CType pointee = ((CType.PointerType) b.left().type()).pointee();
    long size = types.size(pointee);
    if (size == 1 || size == 0) {
      // GNU: elements of size 0; gcc leaves the result undefined.
      return bytes;
    }
    if (size < 0) {
      return at.builder.binary(Op.SDIV, ValueType.I64, bytes, at.variableArrays.size(pointee));
    }
    if (Long.bitCount(size) == 1) {
      return emit.shift(Op.ASHR, bytes, Long.numberOfTrailingZeros(size));
    }
    return at.builder.binary(Op.SDIV, ValueType.I64, bytes, emit.i64(size));
  }

  // ---- unary operators

  private int unary(Expression.Unary e) {
    if (e.operator() == UnaryOperator.NOT) {
      return truth(e);
    }
    if (e.operator() == UnaryOperator.NEGATE
        && e.operand() instanceof Expression.FloatingConstant c) {
      return emit.fconst(scalar(e), c.value().negate());
    }
    int operand = value(e.operand());
    Kind kind = scalar(e);
    if (kind.isFloat()) {
      return at.builder.unary(Op.FNEG, kind.value(), operand);
    }
    if (e.operator() == UnaryOperator.NEGATE && at.trapping.wants(BinaryOperator.SUBTRACT, kind)) {
      return normalized(at.trapping.negate(kind, operand), e.type());
    }
    return normalized(
        emit.unary(e.operator() == UnaryOperator.NEGATE ? Op.NEG : Op.NOT, kind.value(), operand),
        e.type());
  }

  /** An expression as I32 0 or 1, by its truth. */
  int truth(Expression e) {
    if (e instanceof Expression.Unary u && u.operator() == UnaryOperator.NOT) {
      return not(u.operand());
    }
    if (e instanceof Expression.Logical) {
      int join = emit.newBlock();
      at.function.setBlockParameters(join, ValueType.I32);
      int whenTrue = emit.newBlock();
      int whenFalse = emit.newBlock();
      at.conditions.branch(e, whenTrue, whenFalse);
      boolean both = emit.isReached(whenTrue) && emit.isReached(whenFalse);
      if (!both) {
        emit.start(emit.isReached(whenTrue) ? whenTrue : whenFalse);
        return emit.i32(emit.isReached(whenTrue) ? 1 : 0);
      }
      emit.start(whenTrue);
      emit.jump(join, emit.i32(1));
      emit.start(whenFalse);
      emit.jump(join, emit.i32(0));
      emit.start(join);
      return at.function.blockParameter(join, 0);
    }
    Kind kind = kind(e);
    if (kind == Kind.COMPLEX) {
      return at.complexNumbers.isNotZero(e);
    }
    if (kind == Kind.LIMBS) {
      return at.limbs.isNotZero(e);
    }
    if (kind.isWide()) {
      Pair pair = at.pairs.value(e);
      return emit.isNotZero(
          emit.binary(Op.OR, ValueType.I64, pair.first(), pair.second()), Kind.U64);
    }
    int value = value(e);
    return isTruthValue(value) ? value : emit.isNotZero(value, kind);
  }

  /** Whether the value is the result of a comparison, hence 0 or 1. */
  private boolean isTruthValue(int value) {
    return at.function.op(value).shape() == Op.Shape.COMPARE;
  }

  private int not(Expression operand) {
    Kind kind = kind(operand);
    if (!kind.isScalar() || operand instanceof Expression.Logical) {
      return emit.binary(Op.XOR, ValueType.I32, truth(operand), emit.i32(1));
    }
    int value = value(operand);
    if (kind.isFloat()) {
      return at.builder.compare(Op.FEQ, value, emit.fzero(kind));
    }
    return emit.compare(Op.EQ, value, emit.iconst(kind.value(), 0));
  }

  // ---- conversions

  /** A scalar converted to a type. */
  int convert(int value, Kind from, CType to) {
    Kind kind = types.kind(to);
    return normalized(emit.convert(value, from, kind), to);
  }

  private int cast(Expression.Cast e) {
    Expression operand = e.operand();
    return switch (e.kind()) {
      case NONE,
          INTEGER,
          INTEGER_TO_FLOATING,
          FLOATING_TO_INTEGER,
          FLOATING,
          POINTER,
          INTEGER_TO_POINTER,
          POINTER_TO_INTEGER ->
          scalarCast(e);
      case TO_BOOL -> truth(operand);
      case ARRAY_TO_POINTER, FUNCTION_TO_POINTER -> emit.address(at.places.place(operand));
      case COMPLEX_TO_REAL -> {
        int real = at.pairs.value(operand).first();
        yield convert(real, types.element(operand.type()), e.type());
      }
      case BITS -> at.vectors.bitsToScalar(e);
      case TO_VOID -> {
        effect(operand);
        yield emit.i32(0);
      }
      case REAL_TO_COMPLEX, COMPLEX, TO_UNION, SPLAT ->
          throw at.diagnostics.fatal(e.position(), "internal error: conversion to no scalar");
    };
  }

  private int scalarCast(Expression.Cast e) {
    Expression operand = e.operand();
    Kind from = kind(operand);
    Kind to = scalar(e);
    if (from.isWide()) {
      return normalized(at.wideIntegers.toScalar(operand, to), e.type());
    }
    if (from == Kind.LIMBS) {
      return normalized(at.limbs.toScalar(operand, to), e.type());
    }
    if (operand instanceof Expression.FloatingConstant c && to.isFloat()) {
      return emit.fconst(to, c.value());
    }
    if (operand instanceof Expression.IntegerConstant c && to.isFloat()) {
      SoftFloat value =
          from == Kind.U64
              ? SoftFloat.ofUnsignedLong(to.format(), c.value())
              : SoftFloat.ofLong(to.format(), c.value());
      return emit.fconst(to, value);
    }
    if (from == Kind.ARRAY || from == Kind.FUNCTION) {
      return emit.address(at.places.place(operand));
    }
    if (from == Kind.COMPLEX) {
      return convert(at.pairs.value(operand).first(), types.element(operand.type()), e.type());
    }
    int value = value(operand);
    if (from == Kind.F16 && to == Kind.F16) {
      return at.halves.rounded(value, from);
    }
    if (e.type() instanceof CType.BitIntType
        && isBitFieldOf(operand, types.bitIntWidth(e.type()), to.signed())) {
      return value;
    }
    return from.isScalar() ? convert(value, from, e.type()) : value;
  }

  /**
   * Whether the operand is the value of a bit-field of this width, which needs no reduction to it.
   */
  private boolean isBitFieldOf(Expression operand, int width, boolean signed) {
    return operand instanceof Expression.Load load
        && load.place() instanceof Expression.Member m
        && m.field().isBitField()
        && m.field().bitWidth() == width
        && kind(operand).signed() == signed;
  }

  // ---- control flow in expressions

  private int conditional(Expression.Conditional e) {
    Kind kind = kind(e);
    if (e.whenTrue() == null) {
      return elvis(e, kind);
    }
    int whenTrue = emit.newBlock();
    int whenFalse = emit.newBlock();
    at.conditions.branch(e.condition(), whenTrue, whenFalse);
    if (!emit.isReached(whenTrue) || !emit.isReached(whenFalse)) {
      boolean taken = emit.isReached(whenTrue);
      emit.start(taken ? whenTrue : whenFalse);
      return value(taken ? e.whenTrue() : e.whenFalse());
    }
    int join = joinBlock(kind);
    emit.start(whenTrue);
    int first = value(e.whenTrue());
    emit.jump(join, first);
    emit.start(whenFalse);
    int second = value(e.whenFalse());
    emit.jump(join, second);
    return joined(join, kind);
  }

  /** GNU {@code a ?: b}. */
  private int elvis(Expression.Conditional e, Kind kind) {
    Kind from = kind(e.condition());
    int whenTrue = emit.newBlock();
    int whenFalse = emit.newBlock();
    int join = joinBlock(kind);
    int converted;
    if (from.isScalar()) {
      int value = value(e.condition());
      emit.branch(from.isFloat() ? emit.isNotZero(value, from) : value, whenTrue, whenFalse);
      emit.start(whenTrue);
      converted = emit.isOpen() ? convert(value, from, e.type()) : -1;
    } else if (from == Kind.LIMBS) {
      Place place = at.limbs.value(e.condition());
      emit.branch(at.limbs.toScalar(place, e.condition().type(), Kind.BOOL), whenTrue, whenFalse);
      emit.start(whenTrue);
      converted = emit.isOpen() ? at.limbs.toScalar(place, e.condition().type(), kind) : -1;
    } else {
      Pair pair = at.pairs.value(e.condition());
      emit.branch(at.pairs.isNotZero(pair, e.condition().type()), whenTrue, whenFalse);
      emit.start(whenTrue);
      converted =
          from.isWide() && emit.isOpen()
              ? normalized(at.wideIntegers.toScalar(pair, from.signed(), kind), e.type())
              : pair.first();
    }
    emit.jump(join, converted);
    emit.start(whenFalse);
    if (emit.isOpen()) {
      emit.jump(join, value(e.whenFalse()));
    }
    return joined(join, kind);
  }

  private int joinBlock(Kind kind) {
    int join = emit.newBlock();
    at.function.setBlockParameters(
        join, kind.value() == ValueType.VOID ? ValueType.I32 : kind.value());
    return join;
  }

  private int joined(int join, Kind kind) {
    if (!emit.isReached(join)) {
      return anyValue(kind);
    }
    emit.start(join);
    return at.function.blockParameter(join, 0);
  }

  private int statementExpression(Expression.StatementExpression e) {
    Scopes.Mark mark = at.scopes.mark();
    at.statements.open(e.body());
    int result = e.result() != null ? value(e.result()) : emit.i32(0);
    at.statements.close(e.body());
    at.scopes.close(mark);
    return result;
  }

  private int variableArgument(Expression.VariableArgument e) {
    int list = value(e.list());
    Kind kind = scalar(e);
    int result = at.builder.unary(Op.VA_ARG, kind.value(), list);
    if (kind == Kind.F16) {
      return at.halves.unpacked(result);
    }
    return normalized(kind.isNarrow() ? emit.narrow(result, kind) : result, e.type());
  }
}
