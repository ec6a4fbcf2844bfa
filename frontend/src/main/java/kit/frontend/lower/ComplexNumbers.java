package kit.frontend.lower;

import java.util.Arrays;
import java.util.Collections;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Complex arithmetic (C11 Annex G). A product is computed by the schoolbook formula; when both
 * parts come out as NaN the runtime's {@code __muldc3} (or its sibling for the format) recovers
 * infinities. Quotients are the runtime's {@code __divdc3}. An operand that is a converted real
 * number is used as a real, which keeps signed zeros and infinities. GNU complex integers are
 * computed inline.
 */
final class ComplexNumbers {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  ComplexNumbers(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  private int zero(Kind element) {
    return element.isFloat() ? emit.fzero(element) : emit.iconst(element.value(), 0);
  }

  Pair value(Expression expression) {
    Kind element = types.element(expression.type());
    return switch (expression) {
      case Expression.Cast e -> cast(e, element);
      case Expression.Unary e -> {
        Pair operand = at.pairs.value(e.operand());
        int imaginary = negate(operand.second(), element);
        yield new Pair(
            e.operator() == Expression.UnaryOperator.NEGATE
                ? negate(operand.first(), element)
                : operand.first(),
            imaginary);
      }
      case Expression.Binary e ->
          binary(e.operator(), element, operand(e.left()), operand(e.right()), e.type());
      // An imaginary constant.
      case Expression.FloatingConstant e ->
          new Pair(zero(element), emit.fconst(element, e.value()));
      case Expression.IntegerConstant e ->
          new Pair(zero(element), emit.iconst(element.value(), e.value()));
      default -> {
        Kind kind = types.kind(expression.type());
        if (kind.isScalar()) {
          yield new Pair(at.expressions.value(expression), zero(kind));
        }
        at.unsupported(expression.position(), "this complex expression");
        yield new Pair(zero(element), zero(element));
      }
    };
  }

  /** An operand: {@code second} is -1 for a converted real. */
  private Pair operand(Expression e) {
    if (e instanceof Expression.Cast c && c.kind() == Expression.CastKind.REAL_TO_COMPLEX) {
      return new Pair(realPart(c), -1);
    }
    // The same after folding.
    if (e instanceof Expression.BuiltinCall b
        && b.builtin() == Builtin.COMPLEX
        && isPlainZero(b.arguments().get(1))) {
      return new Pair(at.expressions.value(b.arguments().get(0)), -1);
    }
    return at.pairs.value(e);
  }

  private static boolean isPlainZero(Expression e) {
    return e instanceof Expression.FloatingConstant f
        ? f.value().isZero() && !f.value().isNegative()
        : e instanceof Expression.IntegerConstant i && i.value() == 0;
  }

  /** The operand of REAL_TO_COMPLEX in the element's type. */
  private int realPart(Expression.Cast c) {
    CType element = ((CType.ComplexType) c.type()).element();
    Kind from = types.kind(c.operand().type());
    if (from.isWide()) {
      return at.wideIntegers.toScalar(c.operand(), types.kind(element));
    }
    return at.expressions.convert(at.expressions.value(c.operand()), from, element);
  }

  private Pair cast(Expression.Cast e, Kind element) {
    if (e.kind() == Expression.CastKind.REAL_TO_COMPLEX) {
      return new Pair(realPart(e), zero(element));
    }
    Pair operand = at.pairs.value(e.operand());
    return convert(operand, types.element(e.operand().type()), element);
  }

  /** A complex number with elements of another kind. */
  Pair convert(Pair value, Kind from, Kind to) {
    return from == to
        ? value
        : new Pair(
            emit.convert(value.first(), from, to),
            value.second() < 0 ? -1 : emit.convert(value.second(), from, to));
  }

  private int negate(int value, Kind element) {
    if (element.isFloat()) {
      return at.builder.unary(Op.FNEG, element.value(), value);
    }
    return emit.narrow(emit.unary(Op.NEG, element.value(), value), element);
  }

  private int op(BinaryOperator operator, Kind element, int a, int b) {
    int result = at.expressions.arithmetic(operator, element, a, b);
    return element.isNarrow() ? emit.narrow(result, element) : result;
  }

  /** Operands may be reals (second -1); the result is complex. */
  private Pair binary(BinaryOperator operator, Kind element, Pair a, Pair b, CType type) {
    if (element == Kind.F16) {
      CType computation = new CType.ComplexType(Calls.type(Kind.F32), 0);
      return binary(operator, Kind.F32, a, b, computation);
    }
    return switch (operator) {
      case ADD, SUBTRACT -> sum(operator, element, a, b);
      case MULTIPLY -> product(element, a, b, type);
      case DIVIDE -> quotient(element, a, b, type);
      default ->
          throw at.diagnostics.fatal(at.builder.position(), "internal error: complex operator");
    };
  }

  private Pair sum(BinaryOperator operator, Kind element, Pair a, Pair b) {
    int first = op(operator, element, a.first(), b.first());
    int second;
    if (b.second() < 0) {
      second = a.second() < 0 ? zero(element) : a.second();
    } else if (a.second() < 0) {
      second = operator == BinaryOperator.ADD ? b.second() : negate(b.second(), element);
    } else {
      second = op(operator, element, a.second(), b.second());
    }
    return new Pair(first, second);
  }

  private Pair product(Kind element, Pair a, Pair b, CType type) {
    if (b.second() < 0) {
      int second =
          a.second() < 0
              ? zero(element)
              : op(BinaryOperator.MULTIPLY, element, a.second(), b.first());
      return new Pair(op(BinaryOperator.MULTIPLY, element, a.first(), b.first()), second);
    }
    if (a.second() < 0) {
      return product(element, b, a, type);
    }
    int ac = op(BinaryOperator.MULTIPLY, element, a.first(), b.first());
    int bd = op(BinaryOperator.MULTIPLY, element, a.second(), b.second());
    int ad = op(BinaryOperator.MULTIPLY, element, a.first(), b.second());
    int bc = op(BinaryOperator.MULTIPLY, element, a.second(), b.first());
    Pair result =
        new Pair(
            op(BinaryOperator.SUBTRACT, element, ac, bd), op(BinaryOperator.ADD, element, ad, bc));
    if (!element.isFloat()) {
      return result;
    }
    Place place = emit.temporary(types.size(type), types.alignment(type));
    at.pairs.store(place, result, type, false);
    int recover = emit.newBlock();
    int join = emit.newBlock();
    int firstNan = at.builder.compare(Op.FUNORDERED, result.first(), result.first());
    int secondNan = at.builder.compare(Op.FUNORDERED, result.second(), result.second());
    emit.branch(emit.binary(Op.AND, ValueType.I32, firstNan, secondNan), recover, join);
    emit.start(recover);
    helper("__mul", element, a, b, type, place);
    emit.start(join);
    return at.pairs.load(place, type, false);
  }

  private Pair quotient(Kind element, Pair a, Pair b, CType type) {
    if (b.second() < 0) {
      int second =
          a.second() < 0
              ? zero(element)
              : op(BinaryOperator.DIVIDE, element, a.second(), b.first());
      return new Pair(op(BinaryOperator.DIVIDE, element, a.first(), b.first()), second);
    }
    Pair dividend = a.second() < 0 ? new Pair(a.first(), zero(element)) : a;
    if (element.isFloat()) {
      Place place = emit.temporary(types.size(type), types.alignment(type));
      helper("__div", element, dividend, b, type, place);
      return at.pairs.load(place, type, false);
    }
    int cc = op(BinaryOperator.MULTIPLY, element, b.first(), b.first());
    int dd = op(BinaryOperator.MULTIPLY, element, b.second(), b.second());
    int norm = op(BinaryOperator.ADD, element, cc, dd);
    int ac = op(BinaryOperator.MULTIPLY, element, dividend.first(), b.first());
    int bd = op(BinaryOperator.MULTIPLY, element, dividend.second(), b.second());
    int bc = op(BinaryOperator.MULTIPLY, element, dividend.second(), b.first());
    int ad = op(BinaryOperator.MULTIPLY, element, dividend.first(), b.second());
    int first = op(BinaryOperator.DIVIDE, element, op(BinaryOperator.ADD, element, ac, bd), norm);
    int second =
        op(BinaryOperator.DIVIDE, element, op(BinaryOperator.SUBTRACT, element, bc, ad), norm);
    return new Pair(first, second);
  }

  /** Calls {@code __muldc3} and the like with the four parts; the result goes to the place. */
  private void helper(String stem, Kind element, Pair a, Pair b, CType type, Place place) {
    String letter =
        switch (element) {
          case F16, F32 -> "sc3";
          case F64 -> "dc3";
          case F80 -> "xc3";
          default -> "tc3";
        };
    CType part = ((CType.ComplexType) type.unqualified()).element();
    int signature = types.signature(type, Collections.nCopies(4, part), false);
    int symbol = at.calls.helper(stem + letter);
    int[] arguments = {a.first(), a.second(), b.first(), b.second()};
    at.builder.call(
        ValueType.VOID, signature, -1, symbol, emit.address(place), Arrays.copyOf(arguments, 4), 4);
  }

  // ---- truth and comparison

  int isNotZero(Expression e) {
    return at.pairs.isNotZero(at.pairs.value(e), e.type());
  }

  /** == and !=, I32 0 or 1. */
  int compare(Expression.Binary b) {
    Kind element = types.element(b.left().type());
    Pair left = at.pairs.value(b.left());
    Pair right = at.pairs.value(b.right());
    boolean equal = b.operator() == BinaryOperator.EQUAL;
    int first = at.expressions.compare(b.operator(), element, left.first(), right.first());
    int second = at.expressions.compare(b.operator(), element, left.second(), right.second());
    return emit.binary(equal ? Op.AND : Op.OR, ValueType.I32, first, second);
  }

  // ---- compound assignment

  /** {@code place op= value} on a complex place. */
  Pair combine(Expression.CompoundAssign e, Pair old) {
    Kind place = types.element(e.place().type());
    if (!(e.computation() instanceof CType.ComplexType)) {
      at.unsupported(e.position(), "this complex assignment");
      return old;
    }
    Kind computation = types.element(e.computation());
    Pair left = convert(old, place, computation);
    return convert(
        binary(e.operator(), computation, left, operand(e.value()), e.computation()),
        computation,
        place);
  }

  /** {@code place op= value} on a real place with a complex value: the real part of the result. */
  int combineReal(Expression.CompoundAssign e, int old) {
    CType type = e.place().type();
    Kind computation = types.element(e.computation());
    Pair left = new Pair(emit.convert(old, types.kind(type), computation), -1);
    Pair result = binary(e.operator(), computation, left, operand(e.value()), e.computation());
    return at.expressions.convert(result.first(), computation, type.unqualified());
  }
}
