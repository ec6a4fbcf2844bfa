package kit.frontend.check;

import java.math.BigInteger;
import java.util.List;
import kit.base.Diagnostics;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.ast.Expression.UnaryOperator;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.Layout;

/**
 * Constant evaluation (C11 6.6) while the tree is built: an operator whose operands are constants
 * becomes a constant. What is undefined (division by zero, shifts out of range) stays an operator,
 * so that it is no constant expression. Integers wrap to their type; floating-point arithmetic is
 * {@link SoftFloat}'s in the operands' format.
 *
 * <p>A complex constant is {@code BuiltinCall(COMPLEX, real, imaginary)} of two floating (or
 * integer) constants.
 */
public final class Folder {
  private final Layout layout;
  private final Types types;
  private final Diagnostics diagnostics;

  /**
   * Above zero while code that is never evaluated is read ({@code 0 && …}, sizeof): no warnings
   * about values.
   */
  int inhibited;

  public Folder(Layout layout, Types types, Diagnostics diagnostics) {
    this.layout = layout;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  // ---- making constants

  /** The value wrapped to the type's width. */
  public IntegerConstant integer(CType type, long value, int position) {
    int width = layout.width(type);
    if (width >= 64) {
      boolean signed = width > 64 || layout.isSigned(type);
      return new IntegerConstant(type, value, signed && value < 0 ? -1 : 0, position);
    }
    if (layout.isSigned(type)) {
      long wrapped = value << (64 - width) >> (64 - width);
      return new IntegerConstant(type, wrapped, wrapped >> 63, position);
    }
    return new IntegerConstant(type, value << (64 - width) >>> (64 - width), 0, position);
  }

  /** A 128-bit (or narrower) value wrapped to the type. */
  public IntegerConstant integer(CType type, long low, long high, int position) {
    return layout.width(type) > 64
        ? new IntegerConstant(type, low, high, position)
        : integer(type, low, position);
  }

  public IntegerConstant ofInt(int value, int position) {
    return new IntegerConstant(types.intType, value, value >> 31, position);
  }

  /** A value of type size_t. */
  public IntegerConstant ofSize(long value, int position) {
    return new IntegerConstant(types.sizeType, value, 0, position);
  }

  IntegerConstant ofBig(CType type, BigInteger value, int position) {
    return integer(type, value.longValue(), value.shiftRight(64).longValue(), position);
  }

  BigInteger big(IntegerConstant constant) {
    if (layout.width(constant.type()) <= 64) {
      return layout.isSigned(constant.type())
          ? BigInteger.valueOf(constant.value())
          : unsigned(constant.value());
    }
    BigInteger high =
        layout.isSigned(constant.type())
            ? BigInteger.valueOf(constant.high())
            : unsigned(constant.high());
    return high.shiftLeft(64).or(unsigned(constant.value()));
  }

  static BigInteger unsigned(long value) {
    BigInteger big = BigInteger.valueOf(value);
    return value >= 0 ? big : big.add(BigInteger.ONE.shiftLeft(64));
  }

  // ---- asking

  /** 1 when the constant is true, 0 when it is false, -1 when the expression is no constant. */
  public static int truth(Expression e) {
    return switch (e) {
      case IntegerConstant i -> (i.value() | i.high()) != 0 ? 1 : 0;
      case FloatingConstant f -> f.value().isZero() ? 0 : 1;
      case PointerConstant p -> p.value() != 0 ? 1 : 0;
      case Expression.StringLiteral s -> 1;
      case Cast c
          when c.kind() == CastKind.ARRAY_TO_POINTER
              && c.operand() instanceof Expression.StringLiteral ->
          1;
      case Cast c when c.kind() == CastKind.POINTER -> truth(c.operand());
      case BuiltinCall b when isComplexConstant(b) ->
          truth(b.arguments().get(0)) == 1 || truth(b.arguments().get(1)) == 1 ? 1 : 0;
      default -> -1;
    };
  }

  static boolean isComplexConstant(Expression e) {
    return e instanceof BuiltinCall b
        && b.builtin() == Builtin.COMPLEX
        && isNumber(b.arguments().get(0))
        && isNumber(b.arguments().get(1));
  }

  static boolean isNumber(Expression e) {
    return e instanceof IntegerConstant || e instanceof FloatingConstant;
  }

  Expression complex(ComplexType type, Expression real, Expression imaginary, int position) {
    return new BuiltinCall(Builtin.COMPLEX, List.of(real, imaginary), type, position);
  }

  private Expression zero(CType element, int position) {
    return element instanceof FloatingType f
        ? new FloatingConstant(f, SoftFloat.zero(layout.format(f), false), position)
        : integer(element, 0, position);
  }

  // ---- casts

  /** A conversion, folded when the operand is constant. */
  public Expression cast(
      CastKind kind, Expression operand, CType to, boolean explicit, int position) {
    switch (operand) {
      case IntegerConstant c -> {
        Expression folded = castInteger(kind, c, to, explicit, position);
        if (folded != null) {
          return folded;
        }
      }
      case FloatingConstant c -> {
        Expression folded = castFloating(kind, c, to, explicit, position);
        if (folded != null) {
          return folded;
        }
      }
      case PointerConstant c -> {
        switch (kind) {
          case POINTER, NONE -> {
            return new PointerConstant(to, c.value(), position);
          }
          case POINTER_TO_INTEGER -> {
            return integer(to, c.value(), position);
          }
          case TO_BOOL -> {
            return integer(to, c.value() != 0 ? 1 : 0, position);
          }
          default -> {}
        }
      }
      case BuiltinCall c when isComplexConstant(c) -> {
        Expression folded = castComplex(kind, c, to, explicit, position);
        if (folded != null) {
          return folded;
        }
      }
      default -> {
        if (kind == CastKind.TO_BOOL && truth(operand) >= 0) {
          return integer(to, truth(operand), position);
        }
      }
    }
    return new Cast(kind, operand, to, explicit, position);
  }

  private Expression castInteger(
      CastKind kind, IntegerConstant c, CType to, boolean explicit, int position) {
    switch (kind) {
      case NONE, INTEGER -> {
        IntegerConstant result = integer(to, c.value(), c.high(), position);
        if (!explicit) {
          warnOverflow(c, result, to);
        }
        return result;
      }
      case TO_BOOL -> {
        return integer(to, truth(c), position);
      }
      case INTEGER_TO_FLOATING -> {
        FloatingType f = (FloatingType) to;
        SoftFloat value =
            layout.width(c.type()) > 64
                ? SoftFloat.ofInteger(layout.format(f), big(c))
                : layout.isSigned(c.type())
                    ? SoftFloat.ofLong(layout.format(f), c.value())
                    : SoftFloat.ofUnsignedLong(layout.format(f), c.value());
        return new FloatingConstant(f, value, position);
      }
      case INTEGER_TO_POINTER -> {
        return new PointerConstant(to, c.value(), position);
      }
      case REAL_TO_COMPLEX -> {
        return complex(
            (ComplexType) to,
            castReal(c, ((ComplexType) to).element(), position),
            zero(((ComplexType) to).element(), position),
            position);
      }
      default -> {
        return null;
      }
    }
  }

  private void warnOverflow(IntegerConstant from, IntegerConstant result, CType to) {
    if (inhibited > 0 || (from.value() == result.value() && from.high() == result.high())) {
      return;
    }
    int width = layout.width(to);
    if (width >= 128 || layout.width(from.type()) > 64) {
      return;
    }
    boolean fromSigned = layout.isSigned(from.type());
    if (width >= 64) {
      // Same bits, other sign: -Wsign-conversion, which is off by default.
      return;
    }
    long value = from.value();
    if (layout.isSigned(to)) {
      // Values that fit the unsigned type of that width merely change sign.
      if ((fromSigned && value < 0) || (value >>> width) != 0) {
        diagnostics.warning("overflow", result.position(), overflowMessage(from, result, to));
      }
    } else if (!(fromSigned && value < 0 && value >= -(1L << (width - 1)))
        && (value >>> width) != 0) {
      diagnostics.warning("overflow", result.position(), overflowMessage(from, result, to));
    }
  }

  private String overflowMessage(IntegerConstant from, IntegerConstant result, CType to) {
    boolean unsigned = !layout.isSigned(to) && layout.isSigned(from.type());
    String kind = unsigned ? "unsigned conversion" : "overflow in conversion";
    return kind
        + " from "
        + TypePrinter.quoted(from.type())
        + " to "
        + TypePrinter.quoted(to)
        + " changes value from '"
        + text(from)
        + "' to '"
        + text(result)
        + "'";
  }

  String text(IntegerConstant constant) {
    return big(constant).toString();
  }

  private Expression castFloating(
      CastKind kind, FloatingConstant c, CType to, boolean explicit, int position) {
    switch (kind) {
      case NONE, FLOATING -> {
        return new FloatingConstant(
            to, c.value().convert(layout.format((FloatingType) to)), position);
      }
      case TO_BOOL -> {
        return integer(to, truth(c), position);
      }
      case FLOATING_TO_INTEGER -> {
        return floatingToInteger(c, to, explicit, position);
      }
      case REAL_TO_COMPLEX -> {
        return complex(
            (ComplexType) to,
            castReal(c, ((ComplexType) to).element(), position),
            zero(((ComplexType) to).element(), position),
            position);
      }
      default -> {
        return null;
      }
    }
  }

  /** Truncates; what does not fit saturates, as gcc folds it, with a warning. */
  private Expression floatingToInteger(
      FloatingConstant c, CType to, boolean explicit, int position) {
    int width = layout.width(to);
    boolean signed = layout.isSigned(to);
    BigInteger value = c.value().toInteger();
    BigInteger low = signed ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
    BigInteger high = BigInteger.ONE.shiftLeft(signed ? width - 1 : width).subtract(BigInteger.ONE);
    if (value == null) {
      value = c.value().isNan() ? BigInteger.ZERO : c.value().isNegative() ? low : high;
    } else if (value.compareTo(low) >= 0 && value.compareTo(high) <= 0) {
      return ofBig(to, value, position);
    } else {
      value = value.signum() < 0 ? low : high;
    }
    if (inhibited == 0 && !explicit) {
      diagnostics.warning(
          "overflow",
          position,
          "overflow in conversion from "
              + TypePrinter.quoted(c.type())
              + " to "
              + TypePrinter.quoted(to)
              + " changes value");
    }
    return ofBig(to, value, position);
  }

  /** Converts a number constant to a real type. */
  Expression castReal(Expression c, CType to, int position) {
    CastKind kind =
        c instanceof IntegerConstant
            ? Types.isBool(to)
                ? CastKind.TO_BOOL
                : to instanceof FloatingType ? CastKind.INTEGER_TO_FLOATING : CastKind.INTEGER
            : Types.isBool(to)
                ? CastKind.TO_BOOL
                : to instanceof FloatingType ? CastKind.FLOATING : CastKind.FLOATING_TO_INTEGER;
    return cast(kind, c, to, true, position);
  }

  private Expression castComplex(
      CastKind kind, BuiltinCall c, CType to, boolean explicit, int position) {
    Expression real = c.arguments().get(0);
    Expression imaginary = c.arguments().get(1);
    return switch (kind) {
      case NONE -> new BuiltinCall(Builtin.COMPLEX, c.arguments(), to, position);
      case COMPLEX -> {
        CType element = ((ComplexType) to).element();
        yield complex(
            (ComplexType) to,
            castReal(real, element, position),
            castReal(imaginary, element, position),
            position);
      }
      case COMPLEX_TO_REAL -> castReal(real, to, position);
      case TO_BOOL -> integer(to, truth(c), position);
      default -> null;
    };
  }

  // ---- unary operators

  public Expression unary(UnaryOperator operator, Expression operand, CType type, int position) {
    switch (operand) {
      case IntegerConstant c -> {
        switch (operator) {
          case NEGATE -> {
            if (layout.width(type) > 64) {
              return ofBig(type, big(c).negate(), position);
            }
            IntegerConstant result = integer(type, -c.value(), position);
            if (c.value() != 0 && result.value() == c.value() && layout.isSigned(type)) {
              warnIntegerOverflow(result);
            }
            return result;
          }
          case COMPLEMENT -> {
            return integer(type, ~c.value(), ~c.high(), position);
          }
          case NOT -> {
            return ofInt(1 - truth(c), position);
          }
        }
      }
      case FloatingConstant c -> {
        if (operator == UnaryOperator.NEGATE) {
          return new FloatingConstant(type, c.value().negate(), position);
        }
        if (operator == UnaryOperator.NOT) {
          return ofInt(1 - truth(c), position);
        }
      }
      case BuiltinCall c when isComplexConstant(c) && operator != UnaryOperator.NOT -> {
        CType element = ((ComplexType) type).element();
        Expression real = c.arguments().get(0);
        Expression imaginary = unary(UnaryOperator.NEGATE, c.arguments().get(1), element, position);
        return complex(
            (ComplexType) type,
            operator == UnaryOperator.NEGATE ? unary(operator, real, element, position) : real,
            imaginary,
            position);
      }
      default -> {
        if (operator == UnaryOperator.NOT && truth(operand) >= 0) {
          return ofInt(1 - truth(operand), position);
        }
      }
    }
    return new Expression.Unary(operator, operand, type, position);
  }

  private void warnIntegerOverflow(IntegerConstant result) {
    if (inhibited == 0) {
      diagnostics.warning(
          "overflow",
          result.position(),
          "integer overflow in expression of type "
              + TypePrinter.quoted(result.type())
              + " results in '"
              + text(result)
              + "'");
    }
  }

  // ---- binary operators

  /** Operands are converted to their common type already (shifts: promoted each). */
  public Expression binary(
      BinaryOperator operator, Expression left, Expression right, CType type, int position) {
    Expression folded = null;
    if (left instanceof IntegerConstant a && right instanceof IntegerConstant b) {
      folded =
          layout.width(a.type()) > 64
              ? wide(operator, a, b, type, position)
              : narrow(operator, a, b, type, position);
    } else if (left instanceof FloatingConstant a && right instanceof FloatingConstant b) {
      folded = floating(operator, a, b, type, position);
    } else if (left instanceof PointerConstant a) {
      folded = pointer(operator, a, right, type, position);
    } else if (left instanceof BuiltinCall a
        && right instanceof BuiltinCall b
        && isComplexConstant(a)
        && isComplexConstant(b)) {
      folded = complexBinary(operator, a, b, type, position);
    }
    return folded != null ? folded : new Expression.Binary(operator, left, right, type, position);
  }

  private Expression narrow(
      BinaryOperator operator,
      IntegerConstant left,
      IntegerConstant right,
      CType type,
      int position) {
    long a = left.value();
    long b = right.value();
    boolean signed = layout.isSigned(left.type());
    int width = layout.width(left.type());
    switch (operator) {
      case ADD, SUBTRACT, MULTIPLY -> {
        long raw =
            operator == BinaryOperator.ADD
                ? a + b
                : operator == BinaryOperator.SUBTRACT ? a - b : a * b;
        IntegerConstant result = integer(type, raw, position);
        if (signed && inhibited == 0 && overflows(operator, a, b, result.value(), width)) {
          warnIntegerOverflow(result);
        }
        return result;
      }
      case DIVIDE, REMAINDER -> {
        if (b == 0) {
          return null;
        }
        boolean divide = operator == BinaryOperator.DIVIDE;
        if (!signed) {
          return integer(
              type, divide ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b), position);
        }
        if (b == -1) {
          IntegerConstant result = integer(type, divide ? -a : 0, position);
          if (a != 0 && integer(type, -a, position).value() == a) {
            warnIntegerOverflow(result);
          }
          return result;
        }
        return integer(type, divide ? a / b : a % b, position);
      }
      case SHIFT_LEFT -> {
        if (!shiftCountValid(right, width)) {
          return null;
        }
        if (signed && inhibited == 0) {
          warnShiftOverflow(a, (int) b, width, type, position);
        }
        return integer(type, a << b, position);
      }
      case SHIFT_RIGHT -> {
        return shiftCountValid(right, width)
            ? integer(type, signed ? a >> b : a >>> b, position)
            : null;
      }
      case AND -> {
        return integer(type, a & b, position);
      }
      case OR -> {
        return integer(type, a | b, position);
      }
      case XOR -> {
        return integer(type, a ^ b, position);
      }
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> {
        return ofInt(
            compared(operator, signed ? Long.compare(a, b) : Long.compareUnsigned(a, b)), position);
      }
      case POINTER_ADD, POINTER_SUBTRACT, POINTER_DIFFERENCE -> {
        return null;
      }
    }
    return null;
  }

  /** A set bit leaves a signed type on the left; one that merely becomes the sign is let pass. */
  private void warnShiftOverflow(long value, int count, int width, CType type, int position) {
    int needed = 65 - Long.numberOfLeadingZeros(value < 0 ? ~value : value) + count;
    boolean intoSign = value > 0 && needed == width + 1;
    if (needed > width && !intoSign) {
      diagnostics.warning(
          "shift-overflow",
          position,
          "result of '"
              + value
              + " << "
              + count
              + "' requires "
              + needed
              + " bits to represent, but "
              + TypePrinter.quoted(type)
              + " only has "
              + width
              + " bits");
    }
  }

  /** Warns when a constant does not fit the bit-field that takes it. */
  public void warnBitField(IntegerConstant from, CType type, int width, int position) {
    if (inhibited > 0 || Types.isBool(type) || layout.width(from.type()) > 64 || width >= 64) {
      return;
    }
    boolean signed = layout.isSigned(type);
    long value = from.value();
    boolean negative = layout.isSigned(from.type()) && value < 0;
    boolean fits = negative ? value >= -(1L << (width - 1)) : (value >>> width) == 0;
    if (fits) {
      return;
    }
    long wrapped =
        signed ? value << (64 - width) >> (64 - width) : value << (64 - width) >>> (64 - width);
    diagnostics.warning(
        "overflow",
        position,
        (!signed && layout.isSigned(from.type()) ? "unsigned conversion" : "overflow in conversion")
            + " from "
            + TypePrinter.quoted(from.type())
            + " to '"
            + TypePrinter.print(types.unqualified(type))
            + ":"
            + width
            + "' changes value from '"
            + text(from)
            + "' to '"
            + wrapped
            + "'");
  }

  private boolean shiftCountValid(IntegerConstant count, int width) {
    return count.value() >= 0 && count.value() < width && (count.high() == 0);
  }

  private static boolean overflows(
      BinaryOperator operator, long a, long b, long result, int width) {
    if (width < 64) {
      long exact =
          operator == BinaryOperator.ADD
              ? a + b
              : operator == BinaryOperator.SUBTRACT ? a - b : a * b;
      return exact != result;
    }
    return switch (operator) {
      case ADD -> ((a ^ result) & (b ^ result)) < 0;
      case SUBTRACT -> ((a ^ b) & (a ^ result)) < 0;
      default -> BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).bitLength() > 63;
    };
  }

  static int compared(BinaryOperator operator, int order) {
    boolean holds =
        switch (operator) {
          case EQUAL -> order == 0;
          case NOT_EQUAL -> order != 0;
          case LESS -> order < 0;
          case GREATER -> order > 0;
          case LESS_EQUAL -> order <= 0;
          case GREATER_EQUAL -> order >= 0;
          default -> false;
        };
    return holds ? 1 : 0;
  }

  private Expression wide(
      BinaryOperator operator,
      IntegerConstant left,
      IntegerConstant right,
      CType type,
      int position) {
    BigInteger a = big(left);
    BigInteger b = big(right);
    int width = layout.width(left.type());
    return switch (operator) {
      case ADD -> ofBig(type, a.add(b), position);
      case SUBTRACT -> ofBig(type, a.subtract(b), position);
      case MULTIPLY -> ofBig(type, a.multiply(b), position);
      case DIVIDE -> b.signum() == 0 ? null : ofBig(type, a.divide(b), position);
      case REMAINDER -> b.signum() == 0 ? null : ofBig(type, a.remainder(b), position);
      case SHIFT_LEFT ->
          shiftCountValid(right, width)
              ? ofBig(type, a.shiftLeft((int) right.value()), position)
              : null;
      case SHIFT_RIGHT ->
          shiftCountValid(right, width)
              ? ofBig(type, a.shiftRight((int) right.value()), position)
              : null;
      case AND -> ofBig(type, a.and(b), position);
      case OR -> ofBig(type, a.or(b), position);
      case XOR -> ofBig(type, a.xor(b), position);
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL ->
          ofInt(compared(operator, a.compareTo(b)), position);
      case POINTER_ADD, POINTER_SUBTRACT, POINTER_DIFFERENCE -> null;
    };
  }

  private Expression floating(
      BinaryOperator operator,
      FloatingConstant left,
      FloatingConstant right,
      CType type,
      int position) {
    SoftFloat a = left.value();
    SoftFloat b = right.value();
    return switch (operator) {
      case ADD -> new FloatingConstant(type, a.add(b), position);
      case SUBTRACT -> new FloatingConstant(type, a.subtract(b), position);
      case MULTIPLY -> new FloatingConstant(type, a.multiply(b), position);
      case DIVIDE -> new FloatingConstant(type, a.divide(b), position);
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> {
        int order = a.compare(b);
        yield ofInt(
            order == SoftFloat.UNORDERED
                ? (operator == BinaryOperator.NOT_EQUAL ? 1 : 0)
                : compared(operator, order),
            position);
      }
      case REMAINDER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          AND,
          XOR,
          OR,
          POINTER_ADD,
          POINTER_SUBTRACT,
          POINTER_DIFFERENCE ->
          null;
    };
  }

  private Expression pointer(
      BinaryOperator operator, PointerConstant left, Expression right, CType type, int position) {
    if (right instanceof IntegerConstant n
        && (operator == BinaryOperator.POINTER_ADD
            || operator == BinaryOperator.POINTER_SUBTRACT)) {
      long size = layout.size(Types.pointee(left.type()));
      if (size < 0) {
        return null;
      }
      long offset = n.value() * size;
      return new PointerConstant(
          type,
          operator == BinaryOperator.POINTER_ADD ? left.value() + offset : left.value() - offset,
          position);
    }
    if (right instanceof PointerConstant r) {
      if (operator == BinaryOperator.POINTER_DIFFERENCE) {
        long size = layout.size(Types.pointee(left.type()));
        return size <= 0 ? null : integer(type, (left.value() - r.value()) / size, position);
      }
      return ofInt(compared(operator, Long.compareUnsigned(left.value(), r.value())), position);
    }
    return null;
  }

  private Expression complexBinary(
      BinaryOperator operator, BuiltinCall left, BuiltinCall right, CType type, int position) {
    Expression a = left.arguments().get(0);
    Expression b = left.arguments().get(1);
    Expression c = right.arguments().get(0);
    Expression d = right.arguments().get(1);
    if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
      int same =
          truth(binary(BinaryOperator.EQUAL, a, c, types.intType, position))
              & truth(binary(BinaryOperator.EQUAL, b, d, types.intType, position));
      return ofInt(operator == BinaryOperator.EQUAL ? same : 1 - same, position);
    }
    CType element = ((ComplexType) type).element();
    return switch (operator) {
      case ADD, SUBTRACT ->
          complex(
              (ComplexType) type,
              binary(operator, a, c, element, position),
              binary(operator, b, d, element, position),
              position);
      case MULTIPLY ->
          complex(
              (ComplexType) type,
              binary(
                  BinaryOperator.SUBTRACT,
                  times(a, c, element, position),
                  times(b, d, element, position),
                  element,
                  position),
              binary(
                  BinaryOperator.ADD,
                  times(a, d, element, position),
                  times(b, c, element, position),
                  element,
                  position),
              position);
      case DIVIDE -> {
        Expression norm =
            binary(
                BinaryOperator.ADD,
                times(c, c, element, position),
                times(d, d, element, position),
                element,
                position);
        if (truth(norm) != 1) {
          yield null;
        }
        Expression real =
            binary(
                BinaryOperator.ADD,
                times(a, c, element, position),
                times(b, d, element, position),
                element,
                position);
        Expression imaginary =
            binary(
                BinaryOperator.SUBTRACT,
                times(b, c, element, position),
                times(a, d, element, position),
                element,
                position);
        yield complex(
            (ComplexType) type,
            binary(operator, real, norm, element, position),
            binary(operator, imaginary, norm, element, position),
            position);
      }
      default -> null;
    };
  }

  private Expression times(Expression a, Expression b, CType element, int position) {
    return binary(BinaryOperator.MULTIPLY, a, b, element, position);
  }
}
