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
  /** Bits of the widest integers that are no _BitInt. */
  private static final int WIDE = 128;

  private final Layout layout;
  private final Types types;
  private final Diagnostics diagnostics;
  private final BinaryFolder binary;

  /**
   * Above zero while code that is never evaluated is read ({@code 0 && …}, sizeof): no warnings
   * about values.
   */
  int inhibited;

  /** How many evaluated shifts have lost bits of a signed value: no constants since C99. */
  int shiftsOut;

  /** How many evaluated operations have overflowed. */
  int overflows;

  /** Where the last {@code __builtin_object_size} stands. */
  private int lastObjectSize = -1;

  public Folder(Layout layout, Types types, Diagnostics diagnostics) {
    this.layout = layout;
    this.types = types;
    this.diagnostics = diagnostics;
    binary = new BinaryFolder(this, layout, types, diagnostics);
  }

  // ---- making constants

  /** The value wrapped to the type's width. */
  public IntegerConstant integer(CType type, long value, int position) {
    int width = layout.width(type);
    if (width > WIDE) {
      return ofBig(type, BigInteger.valueOf(value), position);
    }
    if (width > 64 && width < 128) {
      return integer(type, value, value >> 63, position);
    }
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
    int width = layout.width(type);
    if (width <= 64) {
      return integer(type, low, position);
    }
    if (width > WIDE) {
      return ofBig(type, BigInteger.valueOf(high).shiftLeft(64).or(unsigned(low)), position);
    }
    int unused = 128 - width;
    long top = high << unused;
    return new IntegerConstant(
        type, low, layout.isSigned(type) ? top >> unused : top >>> unused, position);
  }

  public IntegerConstant ofInt(int value, int position) {
    return new IntegerConstant(types.intType, value, value >> 31, position);
  }

  /** A value of type size_t. */
  public IntegerConstant ofSize(long value, int position) {
    return new IntegerConstant(types.sizeType, value, 0, position);
  }

  /**
   * The size behind a pointer. gcc learns it after it has looked for conversions that overflow:
   * {@code int size = __builtin_object_size(p, 0)} is no reason for a warning when it is unknown,
   * (size_t) -1.
   */
  IntegerConstant ofObjectSize(long value, int position) {
    lastObjectSize = position;
    return ofSize(value, position);
  }

  public IntegerConstant ofBig(CType type, BigInteger value, int position) {
    int width = layout.width(type);
    if (width > WIDE) {
      BigInteger wrapped = wrapped(value, width, layout.isSigned(type));
      return new IntegerConstant(
          type, wrapped.longValue(), wrapped.shiftRight(64).longValue(), wrapped, position);
    }
    return integer(type, value.longValue(), value.shiftRight(64).longValue(), position);
  }

  private static BigInteger wrapped(BigInteger value, int width, boolean signed) {
    BigInteger low = value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
    return signed && low.testBit(width - 1) ? low.subtract(BigInteger.ONE.shiftLeft(width)) : low;
  }

  /** The value of an integer constant. */
  public BigInteger big(IntegerConstant constant) {
    if (constant.whole() != null) {
      return constant.whole();
    }
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
      case IntegerConstant i -> i.isZero() ? 0 : 1;
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
        IntegerConstant result =
            c.whole() != null || layout.width(to) > WIDE
                ? ofBig(to, big(c), position)
                : integer(to, c.value(), c.high(), position);
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
    if (from.value() == -1 && from.position() == lastObjectSize) {
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
    if (inhibited == 0) {
      overflows++;
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
            return c.whole() != null
                ? ofBig(type, c.whole().not(), position)
                : integer(type, ~c.value(), ~c.high(), position);
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

  void warnIntegerOverflow(IntegerConstant result) {
    if (inhibited == 0) {
      overflows++;
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

  /** A binary operator; see {@link BinaryFolder#fold}. */
  public Expression binary(
      BinaryOperator operator, Expression left, Expression right, CType type, int position) {
    return binary.fold(operator, left, right, type, position);
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
}
