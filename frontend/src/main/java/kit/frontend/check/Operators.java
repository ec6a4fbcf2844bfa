package kit.frontend.check;

import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Comma;
import kit.frontend.ast.Expression.Conditional;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.Logical;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.NullPointerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.CType.VoidType;

/**
 * Operators with two or three operands (C11 6.5.5 to 6.5.17): constraints, conversions of the
 * operands, result types. Operands may be places.
 */
public final class Operators {
  private final Context context;
  private final Types types;
  private final Diagnostics diagnostics;
  private final Conversions conversions;

  Operators(Context context) {
    this.context = context;
    types = context.types;
    diagnostics = context.diagnostics;
    conversions = context.conversions;
  }

  /**
   * Any binary operator of {@link BinaryOperator} as written in source (the pointer forms are found
   * out here).
   */
  public Expression binary(
      BinaryOperator operator, Expression leftOperand, Expression rightOperand, int position) {
    Expression left = conversions.rvalue(leftOperand);
    Expression right = conversions.rvalue(rightOperand);
    if (left instanceof Invalid || right instanceof Invalid) {
      return conversions.invalid(position);
    }
    CType a = left.type();
    CType b = right.type();
    // The common case first: two arithmetic operands.
    if (Types.isArithmetic(a) && Types.isArithmetic(b)) {
      return arithmetic(operator, left, right, position);
    }
    if (a instanceof VectorType || b instanceof VectorType) {
      return vector(operator, left, right, position);
    }
    return switch (operator) {
      case ADD -> {
        if (a instanceof PointerType && Types.isInteger(b)) {
          yield pointerStep(BinaryOperator.POINTER_ADD, left, right, position);
        }
        if (b instanceof PointerType && Types.isInteger(a)) {
          yield pointerStep(BinaryOperator.POINTER_ADD, right, left, position);
        }
        yield invalidOperands(operator, a, b, position);
      }
      case SUBTRACT -> {
        if (a instanceof PointerType && Types.isInteger(b)) {
          yield pointerStep(BinaryOperator.POINTER_SUBTRACT, left, right, position);
        }
        if (a instanceof PointerType && b instanceof PointerType) {
          yield difference(left, right, position);
        }
        yield invalidOperands(operator, a, b, position);
      }
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL ->
          comparePointers(operator, left, right, position);
      default -> invalidOperands(operator, a, b, position);
    };
  }

  Expression invalidOperands(BinaryOperator operator, CType a, CType b, int position) {
    diagnostics.error(
        position,
        "invalid operands to binary "
            + operator.spelling()
            + " (have "
            + TypePrinter.quoted(a)
            + " and "
            + TypePrinter.quoted(b)
            + ")");
    return conversions.invalid(position);
  }

  // ---- arithmetic operands

  private Expression arithmetic(
      BinaryOperator operator, Expression left, Expression right, int position) {
    switch (operator) {
      case SHIFT_LEFT, SHIFT_RIGHT -> {
        if (!Types.isInteger(left.type()) || !Types.isInteger(right.type())) {
          return invalidOperands(operator, left.type(), right.type(), position);
        }
        return shift(operator, conversions.promote(left), conversions.promote(right), position);
      }
      case REMAINDER, AND, OR, XOR -> {
        if (!Types.isInteger(left.type()) || !Types.isInteger(right.type())) {
          return invalidOperands(operator, left.type(), right.type(), position);
        }
      }
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> {
        if (left.type() instanceof ComplexType || right.type() instanceof ComplexType) {
          return invalidOperands(operator, left.type(), right.type(), position);
        }
      }
      default -> {}
    }
    Expression a = conversions.promote(left);
    Expression b = conversions.promote(right);
    CType common = conversions.common(a.type(), b.type());
    if (operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER) {
      warnDivision(b, position);
    }
    if (isComparison(operator)) {
      context.operatorWarnings.compare(operator, left, right, common, position);
    } else {
      context.conversionWarnings.operand(left, common);
      context.conversionWarnings.operand(right, common);
    }
    a = conversions.convert(a, common, position);
    b = conversions.convert(b, common, position);
    return context.folder.binary(
        operator, a, b, isComparison(operator) ? types.intType : common, position);
  }

  private void warnDivision(Expression divisor, int position) {
    if (!context.warningsInhibited()
        && divisor instanceof IntegerConstant c
        && Folder.truth(c) == 0) {
      diagnostics.warning("div-by-zero", position, "division by zero");
    }
  }

  static boolean isComparison(BinaryOperator operator) {
    return switch (operator) {
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> true;
      default -> false;
    };
  }

  private Expression shift(
      BinaryOperator operator, Expression left, Expression right, int position) {
    warnShift(operator, left.type(), right, position);
    context.operatorWarnings.shift(operator, left, position);
    return context.folder.binary(operator, left, right, left.type(), position);
  }

  private void warnShift(BinaryOperator operator, CType shifted, Expression count, int position) {
    if (count instanceof IntegerConstant c && !context.warningsInhibited()) {
      String side = operator == BinaryOperator.SHIFT_LEFT ? "left" : "right";
      if (context.layout.isSigned(c.type()) && c.value() < 0) {
        diagnostics.warning("shift-count-negative", position, side + " shift count is negative");
      } else if (Long.compareUnsigned(c.value(), context.layout.width(shifted)) >= 0) {
        diagnostics.warning(
            "shift-count-overflow", position, side + " shift count >= width of type");
      }
    }
  }

  // ---- pointers

  /** The pointee must have a size; void and functions count as bytes (GNU). */
  boolean checkArithmetic(CType pointer, int position) {
    CType pointee = Types.pointee(pointer);
    if (Types.isIncomplete(pointee) && !(pointee instanceof VoidType)) {
      if (pointee instanceof RecordType) {
        diagnostics.error(
            position,
            "invalid use of undefined type " + TypePrinter.quoted(types.unqualified(pointee)));
      } else {
        diagnostics.error(position, "arithmetic on pointer to an incomplete type");
      }
      return false;
    }
    if (pointee instanceof VoidType && diagnostics.enabled("pointer-arith")) {
      diagnostics.warning("pointer-arith", position, "pointer of type 'void *' used in arithmetic");
    } else if (pointee instanceof FunctionType && diagnostics.enabled("pointer-arith")) {
      diagnostics.warning("pointer-arith", position, "pointer to a function used in arithmetic");
    }
    return true;
  }

  Expression pointerStep(
      BinaryOperator operator, Expression pointer, Expression index, int position) {
    if (!checkArithmetic(pointer.type(), position)) {
      return conversions.invalid(position);
    }
    Expression step =
        conversions.convert(
            conversions.promote(index), types.differenceType, true, index.position());
    return context.folder.binary(operator, pointer, step, pointer.type(), position);
  }

  private Expression difference(Expression left, Expression right, int position) {
    CType a = Types.pointee(left.type());
    CType b = Types.pointee(right.type());
    boolean bytes = (a instanceof VoidType || b instanceof VoidType);
    if (!context.compatibility.compatibleUnqualified(strip(a), strip(b)) && !bytes) {
      return invalidOperands(BinaryOperator.SUBTRACT, left.type(), right.type(), position);
    }
    if (!checkArithmetic(left.type(), position)) {
      return conversions.invalid(position);
    }
    if (context.layout.size(a) == 0 && !bytes && !Types.isIncomplete(a)) {
      diagnostics.error(position, "arithmetic on pointer to an empty aggregate");
      return conversions.invalid(position);
    }
    Expression other = conversions.convert(right, left.type(), true, right.position());
    if (left instanceof Expression.AddressOf x && other instanceof Expression.AddressOf y) {
      Expression constant =
          context.staticConstants.difference(x, y, types.differenceType, position);
      if (constant != null) {
        return constant;
      }
    }
    return context.folder.binary(
        BinaryOperator.POINTER_DIFFERENCE, left, other, types.differenceType, position);
  }

  private CType strip(CType type) {
    return type instanceof ArrayType ? types.qualify(type, 0) : types.unqualified(type);
  }

  private Expression comparePointers(
      BinaryOperator operator, Expression left, Expression right, int position) {
    CType a = left.type();
    CType b = right.type();
    context.operatorWarnings.comparePointers(operator, left, right, position);
    boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    boolean nulls =
        a instanceof NullPointerType && (b == a || Conversions.isNullPointerConstant(right))
            || b instanceof NullPointerType && Conversions.isNullPointerConstant(left);
    if (nulls && equality && !(a instanceof PointerType) && !(b instanceof PointerType)) {
      return context.folder.ofInt(operator == BinaryOperator.EQUAL ? 1 : 0, position);
    }
    CType common;
    if (a instanceof PointerType p && b instanceof PointerType q) {
      common = comparedType(p, q, left, right, equality, position);
    } else if (a instanceof PointerType && (Types.isInteger(b) || b instanceof NullPointerType)) {
      if (!Conversions.isNullPointerConstant(right)) {
        diagnostics.violation("", position, "comparison between pointer and integer");
      }
      common = a;
    } else if (b instanceof PointerType && (Types.isInteger(a) || a instanceof NullPointerType)) {
      if (!Conversions.isNullPointerConstant(left)) {
        diagnostics.violation("", position, "comparison between pointer and integer");
      }
      common = b;
    } else {
      return invalidOperands(operator, a, b, position);
    }
    Expression x = conversions.convert(left, common, true, left.position());
    Expression y = conversions.convert(right, common, true, right.position());
    return context.folder.binary(operator, x, y, types.intType, position);
  }

  private CType comparedType(
      PointerType p,
      PointerType q,
      Expression left,
      Expression right,
      boolean equality,
      int position) {
    CType a = strip(p.pointee());
    CType b = strip(q.pointee());
    if (context.compatibility.compatibleUnqualified(a, b)) {
      if (!equality
          && !(a instanceof FunctionType)
          && context.standard.isC99()
          && Types.isIncomplete(a) != Types.isIncomplete(b)) {
        context.pedantic(position, "comparison of complete and incomplete pointers");
      }
      return p;
    }
    if (equality
        && (Conversions.isNullPointerConstant(left) || Conversions.isNullPointerConstant(right))) {
      return Conversions.isNullPointerConstant(left) ? q : p;
    }
    if (equality && (a instanceof VoidType || b instanceof VoidType)) {
      if (a instanceof FunctionType || b instanceof FunctionType) {
        context.pedantic(position, "ISO C forbids comparison of 'void *' with function pointer");
      }
      return types.voidPointer;
    }
    diagnostics.violation("", position, "comparison of distinct pointer types lacks a cast");
    return types.voidPointer;
  }

  // ---- vectors

  private Expression vector(
      BinaryOperator operator, Expression left, Expression right, int position) {
    Expression a = left;
    Expression b = right;
    if (a.type() instanceof VectorType v && Types.isArithmetic(b.type())) {
      b =
          new Cast(
              CastKind.SPLAT, conversions.convert(b, v.element(), position), v, false, position);
    } else if (b.type() instanceof VectorType v && Types.isArithmetic(a.type())) {
      a =
          new Cast(
              CastKind.SPLAT, conversions.convert(a, v.element(), position), v, false, position);
    }
    if (!(a.type() instanceof VectorType v)
        || !(b.type() instanceof VectorType w)
        || v.count() != w.count()
        || context.layout.size(v) != context.layout.size(w)) {
      return invalidOperands(operator, left.type(), right.type(), position);
    }
    boolean integers = Types.isInteger(v.element()) && Types.isInteger(w.element());
    switch (operator) {
      case REMAINDER, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> {
        if (!integers) {
          return invalidOperands(operator, left.type(), right.type(), position);
        }
      }
      default -> {
        if (!integers && !context.compatibility.compatible(v, w)) {
          return invalidOperands(operator, left.type(), right.type(), position);
        }
      }
    }
    CType result = isComparison(operator) ? maskType(v) : v;
    return new Binary(
        operator,
        a,
        conversions.convert(
            b,
            operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT ? w : v,
            position),
        result,
        position);
  }

  private CType maskType(VectorType vector) {
    BasicType kind =
        switch ((int) context.layout.size(vector.element())) {
          case 1 -> BasicType.SIGNED_CHAR;
          case 2 -> BasicType.SHORT;
          case 4 -> BasicType.INT;
          default -> BasicType.LONG;
        };
    return new VectorType(types.integer(kind), vector.count(), 0);
  }

  // ---- && || ?: ,

  /**
   * {@code left} is a checked condition already (so that the parser could decide whether the right
   * side is evaluated).
   */
  public Expression logical(boolean and, Expression left, Expression rightOperand, int position) {
    Expression value = conversions.rvalue(rightOperand);
    if (!Types.isScalar(value.type())
        && !Types.isVoid(value.type())
        && !(left instanceof Invalid)) {
      String spelling = and ? "&&" : "||";
      diagnostics.error(
          position,
          "invalid operands to binary "
              + spelling
              + " (have "
              + TypePrinter.quoted(left.type())
              + " and "
              + TypePrinter.quoted(value.type())
              + ")");
      return conversions.invalid(position);
    }
    Expression right = conversions.condition(value);
    if (left instanceof Invalid || right instanceof Invalid) {
      return conversions.invalid(position);
    }
    int a = Folder.truth(left);
    if (a >= 0) {
      if ((a == 0) == and) {
        return context.folder.ofInt(a, position);
      }
      int b = Folder.truth(right);
      if (b >= 0) {
        return context.folder.ofInt(b, position);
      }
    }
    return new Logical(and, left, right, types.intType, position);
  }

  /** {@code condition} is checked; {@code whenTrueOperand} null for GNU {@code a ?: b}. */
  public Expression conditional(
      Expression condition, Expression whenTrueOperand, Expression whenFalseOperand, int position) {
    boolean omitted = whenTrueOperand == null;
    Expression x = omitted ? condition : conversions.rvalue(whenTrueOperand);
    Expression y = conversions.rvalue(whenFalseOperand);
    if (condition instanceof Invalid || x instanceof Invalid || y instanceof Invalid) {
      return conversions.invalid(position);
    }
    CType type = conditionalType(x, y, position);
    if (type == null) {
      return conversions.invalid(position);
    }
    int known = Folder.truth(condition);
    if (Types.isArithmetic(type) && known < 0) {
      context.operatorWarnings.conditional(x, y, type, position);
    }
    if (!(type instanceof VoidType)) {
      if (omitted && known < 0) {
        y = conversions.convert(y, type, y.position());
        return new Conditional(condition, null, y, type, position);
      }
      x = known == 0 ? x : conversions.convert(x, type, x.position());
      y = known == 1 ? y : conversions.convert(y, type, y.position());
    }
    if (known >= 0 && !(type instanceof VoidType)) {
      return known == 1 ? x : y;
    }
    return new Conditional(condition, omitted ? null : x, y, type, position);
  }

  private CType conditionalType(Expression x, Expression y, int position) {
    CType a = x.type();
    CType b = y.type();
    if (a == b) {
      return Types.isArithmetic(a)
          ? conversions.common(conversions.promote(x).type(), conversions.promote(y).type())
          : a;
    }
    if (Types.isArithmetic(a) && Types.isArithmetic(b)) {
      return conversions.common(conversions.promote(x).type(), conversions.promote(y).type());
    }
    if (a instanceof VoidType || b instanceof VoidType) {
      if (!(a instanceof VoidType && b instanceof VoidType)) {
        context.pedantic(position, "ISO C forbids conditional expr with only one void side");
      }
      return types.voidType;
    }
    if (a instanceof RecordType r
        && b instanceof RecordType s
        && context.compatibility.sameRecord(r.definition(), s.definition())) {
      return a;
    }
    if (a instanceof PointerType p && b instanceof PointerType q) {
      return pointerConditional(x, y, p, q, position);
    }
    if (a instanceof NullPointerType && b instanceof NullPointerType) {
      return a;
    }
    if (a instanceof PointerType && (Types.isInteger(b) || b instanceof NullPointerType)) {
      if (!Conversions.isNullPointerConstant(y)) {
        diagnostics.violation(
            "", position, "pointer/integer type mismatch in conditional expression");
      }
      return a;
    }
    if (b instanceof PointerType && (Types.isInteger(a) || a instanceof NullPointerType)) {
      if (!Conversions.isNullPointerConstant(x)) {
        diagnostics.violation(
            "", position, "pointer/integer type mismatch in conditional expression");
      }
      return b;
    }
    if (a instanceof VectorType
        && b instanceof VectorType
        && context.compatibility.compatibleUnqualified(a, b)) {
      return a;
    }
    diagnostics.error(position, "type mismatch in conditional expression");
    return null;
  }

  private CType pointerConditional(
      Expression x, Expression y, PointerType p, PointerType q, int position) {
    CType a = p.pointee();
    CType b = q.pointee();
    int qualifiers = Types.elementQualifiers(a) | Types.elementQualifiers(b);
    if (context.compatibility.compatibleUnqualified(strip(a), strip(b))) {
      return types.pointerTo(
          types.addQualifiers(context.compatibility.composite(strip(a), strip(b)), qualifiers));
    }
    if (Conversions.isNullPointerConstant(x)) {
      return q;
    }
    if (Conversions.isNullPointerConstant(y)) {
      return p;
    }
    if (a instanceof VoidType || b instanceof VoidType) {
      return types.pointerTo(types.qualify(types.voidType, qualifiers));
    }
    diagnostics.violation("", position, "pointer type mismatch in conditional expression");
    return types.pointerTo(types.qualify(types.voidType, qualifiers));
  }

  public Expression comma(Expression leftOperand, Expression rightOperand, int position) {
    // C90 lets none stand in a constant expression, C99 where it is not evaluated.
    if (!context.standard.isC99() || !context.warningsInhibited()) {
      context.constantRules.notConstant();
    }
    Expression left =
        leftOperand.type() instanceof VoidType ? leftOperand : conversions.discarded(leftOperand);
    if (context.wanted().unusedValue
        && !context.warningsInhibited()
        && context.unevaluated == 0
        && Effects.none(left)) {
      diagnostics.warning(
          "unused-value", position, "left-hand operand of comma expression has no effect");
    }
    Expression right = conversions.rvalue(rightOperand);
    if (left instanceof Invalid || right instanceof Invalid) {
      return new Invalid(right.type(), position);
    }
    return new Comma(left, right, right.type(), position);
  }

  // ---- assignment

  public Expression assign(Expression place, Expression valueOperand, int position) {
    context.constantRules.notConstant();
    if (place instanceof Invalid || valueOperand instanceof Invalid) {
      return new Invalid(types.unqualified(place.type()), position);
    }
    if (!context.unaryOperators.checkModifiable(
        place, "assignment", "left operand of assignment", position)) {
      return new Invalid(types.unqualified(place.type()), position);
    }
    Expression value;
    if (place instanceof Expression.Member m
        && m.field().isBitField()
        && valueOperand instanceof IntegerConstant c
        && Types.isInteger(place.type())) {
      context.folder.warnBitField(c, place.type(), m.field().bitWidth(), position);
      value = conversions.convert(c, place.type(), true, position);
    } else {
      value =
          conversions
              .assignability()
              .convert(valueOperand, place.type(), Assignability.Use.ASSIGNMENT, position);
    }
    if (value instanceof Invalid) {
      return value;
    }
    return new Expression.Assign(place, value, types.unqualified(place.type()), position);
  }

  public Expression compoundAssign(
      BinaryOperator operator, Expression place, Expression valueOperand, int position) {
    context.constantRules.notConstant();
    CType type = types.unqualified(place.type());
    Expression right = conversions.rvalue(valueOperand);
    if (place instanceof Invalid || right instanceof Invalid) {
      return new Invalid(type, position);
    }
    if (!context.unaryOperators.checkModifiable(
        place, "assignment", "left operand of assignment", position)) {
      return new Invalid(type, position);
    }
    boolean additive = operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
    if (type instanceof PointerType && additive && Types.isInteger(right.type())) {
      conversions.markRead(place);
      if (!checkArithmetic(type, position)) {
        return new Invalid(type, position);
      }
      Expression step =
          conversions.convert(conversions.promote(right), types.differenceType, true, position);
      return new Expression.CompoundAssign(
          operator == BinaryOperator.ADD
              ? BinaryOperator.POINTER_ADD
              : BinaryOperator.POINTER_SUBTRACT,
          place,
          step,
          type,
          type,
          position);
    }
    if (type instanceof VectorType v) {
      Expression sum =
          vector(operator, new Expression.Load(place, type, place.position()), right, position);
      return sum instanceof Binary b
          ? new Expression.CompoundAssign(operator, place, b.right(), v, type, position)
          : sum;
    }
    if (!Types.isArithmetic(type) || !Types.isArithmetic(right.type())) {
      invalidOperands(operator, type, right.type(), position);
      return new Invalid(type, position);
    }
    boolean integersOnly =
        switch (operator) {
          case REMAINDER, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> true;
          default -> false;
        };
    if (integersOnly && (!Types.isInteger(type) || !Types.isInteger(right.type()))) {
      invalidOperands(operator, type, right.type(), position);
      return new Invalid(type, position);
    }
    conversions.markRead(place);
    CType left = conversions.promote(new Expression.Load(place, type, place.position())).type();
    Expression value = conversions.promote(right);
    if (operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT) {
      warnShift(operator, left, value, position);
      return new Expression.CompoundAssign(operator, place, value, left, type, position);
    }
    if (operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER) {
      warnDivision(value, position);
    }
    CType common = conversions.common(left, value.type());
    return new Expression.CompoundAssign(
        operator, place, conversions.convert(value, common, position), common, type, position);
  }
}
