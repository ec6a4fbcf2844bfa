package kit.frontend.check;

import java.math.BigInteger;
import java.util.List;
import kit.base.Diagnostics;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.Layout;

/**
 * Binary operators on constants, for {@link Folder}: integers of up to 64 bits, wider ones,
 * floating-point numbers, addresses that are plain numbers, complex numbers.
 */
final class BinaryFolder {
  private final Folder folder;
  private final Layout layout;
  private final Types types;
  private final Diagnostics diagnostics;

  BinaryFolder(Folder folder, Layout layout, Types types, Diagnostics diagnostics) {
    this.folder = folder;
    this.layout = layout;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  /** Operands are converted to their common type already (shifts: promoted each). */
  Expression fold(
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
        && Folder.isComplexConstant(a)
        && Folder.isComplexConstant(b)) {
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
        IntegerConstant result = folder.integer(type, raw, position);
        if (signed && folder.inhibited == 0 && overflows(operator, a, b, result.value(), width)) {
          folder.warnIntegerOverflow(result);
        }
        return result;
      }
      case DIVIDE, REMAINDER -> {
        if (b == 0) {
          return null;
        }
        boolean divide = operator == BinaryOperator.DIVIDE;
        if (!signed) {
          return folder.integer(
              type, divide ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b), position);
        }
        if (b == -1) {
          IntegerConstant result = folder.integer(type, divide ? -a : 0, position);
          if (a != 0 && folder.integer(type, -a, position).value() == a) {
            folder.warnIntegerOverflow(result);
          }
          return result;
        }
        return folder.integer(type, divide ? a / b : a % b, position);
      }
      case SHIFT_LEFT -> {
        if (!shiftCountValid(right, width)) {
          return null;
        }
        if (signed && folder.inhibited == 0) {
          warnShiftOverflow(a, (int) b, width, type, position);
        }
        return folder.integer(type, a << b, position);
      }
      case SHIFT_RIGHT -> {
        return shiftCountValid(right, width)
            ? folder.integer(type, signed ? a >> b : a >>> b, position)
            : null;
      }
      case AND -> {
        return folder.integer(type, a & b, position);
      }
      case OR -> {
        return folder.integer(type, a | b, position);
      }
      case XOR -> {
        return folder.integer(type, a ^ b, position);
      }
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> {
        return folder.ofInt(
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
    folder.shiftsOut += needed > width ? 1 : 0;
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

  private boolean shiftCountValid(IntegerConstant count, int width) {
    return count.value() >= 0
        && count.value() < width
        && count.high() == 0
        && (count.whole() == null || count.whole().bitLength() < Integer.SIZE);
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
    BigInteger a = folder.big(left);
    BigInteger b = folder.big(right);
    int width = layout.width(left.type());
    return switch (operator) {
      case ADD -> folder.ofBig(type, a.add(b), position);
      case SUBTRACT -> folder.ofBig(type, a.subtract(b), position);
      case MULTIPLY -> folder.ofBig(type, a.multiply(b), position);
      case DIVIDE -> b.signum() == 0 ? null : folder.ofBig(type, a.divide(b), position);
      case REMAINDER -> b.signum() == 0 ? null : folder.ofBig(type, a.remainder(b), position);
      case SHIFT_LEFT ->
          shiftCountValid(right, width)
              ? folder.ofBig(type, a.shiftLeft((int) right.value()), position)
              : null;
      case SHIFT_RIGHT ->
          shiftCountValid(right, width)
              ? folder.ofBig(type, a.shiftRight((int) right.value()), position)
              : null;
      case AND -> folder.ofBig(type, a.and(b), position);
      case OR -> folder.ofBig(type, a.or(b), position);
      case XOR -> folder.ofBig(type, a.xor(b), position);
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL ->
          folder.ofInt(compared(operator, a.compareTo(b)), position);
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
        yield folder.ofInt(
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
        return size <= 0 ? null : folder.integer(type, (left.value() - r.value()) / size, position);
      }
      return folder.ofInt(
          compared(operator, Long.compareUnsigned(left.value(), r.value())), position);
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
          Folder.truth(fold(BinaryOperator.EQUAL, a, c, types.intType, position))
              & Folder.truth(fold(BinaryOperator.EQUAL, b, d, types.intType, position));
      return folder.ofInt(operator == BinaryOperator.EQUAL ? same : 1 - same, position);
    }
    CType element = ((ComplexType) type).element();
    if (a instanceof FloatingConstant u
        && b instanceof FloatingConstant v
        && c instanceof FloatingConstant x
        && d instanceof FloatingConstant y
        && (operator == BinaryOperator.MULTIPLY || operator == BinaryOperator.DIVIDE)) {
      return complexFloating(
          operator, List.of(u.value(), v.value(), x.value(), y.value()), type, position);
    }
    return switch (operator) {
      case ADD, SUBTRACT ->
          folder.complex(
              (ComplexType) type,
              fold(operator, a, c, element, position),
              fold(operator, b, d, element, position),
              position);
      case MULTIPLY ->
          folder.complex(
              (ComplexType) type,
              fold(
                  BinaryOperator.SUBTRACT,
                  times(a, c, element, position),
                  times(b, d, element, position),
                  element,
                  position),
              fold(
                  BinaryOperator.ADD,
                  times(a, d, element, position),
                  times(b, c, element, position),
                  element,
                  position),
              position);
      case DIVIDE -> {
        Expression norm =
            fold(
                BinaryOperator.ADD,
                times(c, c, element, position),
                times(d, d, element, position),
                element,
                position);
        if (Folder.truth(norm) != 1) {
          yield null;
        }
        Expression real =
            fold(
                BinaryOperator.ADD,
                times(a, c, element, position),
                times(b, d, element, position),
                element,
                position);
        Expression imaginary =
            fold(
                BinaryOperator.SUBTRACT,
                times(b, c, element, position),
                times(a, d, element, position),
                element,
                position);
        yield folder.complex(
            (ComplexType) type,
            fold(operator, real, norm, element, position),
            fold(operator, imaginary, norm, element, position),
            position);
      }
      default -> null;
    };
  }

  /**
   * Products and quotients of finite numbers, each part rounded once, as gcc folds them; what
   * infinities and NaNs give is left to the runtime.
   */
  private Expression complexFloating(
      BinaryOperator operator, List<SoftFloat> parts, CType type, int position) {
    SoftFloat a = parts.get(0);
    SoftFloat b = parts.get(1);
    SoftFloat c = parts.get(2);
    SoftFloat d = parts.get(3);
    boolean divides = operator == BinaryOperator.DIVIDE;
    for (SoftFloat part : parts) {
      if (!part.isFinite()) {
        return null;
      }
    }
    if (divides && c.isZero() && d.isZero()) {
      return null;
    }
    SoftFloat real =
        divides
            ? SoftFloat.productSumRatio(a, c, b, d, c, d)
            : SoftFloat.productSum(a, c, b.negate(), d);
    SoftFloat imaginary =
        divides
            ? SoftFloat.productSumRatio(b, c, a.negate(), d, c, d)
            : SoftFloat.productSum(a, d, b, c);
    CType element = ((ComplexType) type).element();
    return folder.complex(
        (ComplexType) type,
        new FloatingConstant(element, real, position),
        new FloatingConstant(element, imaginary, position),
        position);
  }

  private Expression times(Expression a, Expression b, CType element, int position) {
    return fold(BinaryOperator.MULTIPLY, a, b, element, position);
  }
}
