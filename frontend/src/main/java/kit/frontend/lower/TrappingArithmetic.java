package kit.frontend.lower;

import java.util.List;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.mir.Op;

/**
 * {@code -ftrapv}: signed additions, subtractions, multiplications and negations end the program
 * when the result does not fit. As with gcc each is a call of the runtime library ({@code
 * __addvsi3} and its family, GCC internals manual, "Routines for integer arithmetic"), for 32, 64
 * and 128 bits; narrower operands are promoted and cannot overflow. Pointers, vectors and what
 * {@code __builtin_add_overflow} computes do not trap, nor does a conversion that loses bits.
 */
final class TrappingArithmetic {
  private static final CType WIDE = new CType.IntegerType(BasicType.INT128, 0);

  private final FunctionLowering at;

  TrappingArithmetic(FunctionLowering lowering) {
    at = lowering;
  }

  /** Whether the operation on operands of this kind is to be checked. */
  boolean wants(BinaryOperator operator, Kind kind) {
    return at.unit.options().trapping()
        && (operator == BinaryOperator.ADD
            || operator == BinaryOperator.SUBTRACT
            || operator == BinaryOperator.MULTIPLY)
        && (kind == Kind.S32 || kind == Kind.S64 || kind == Kind.WIDE_SIGNED);
  }

  private static String name(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> "__addv";
      case SUBTRACT -> "__subv";
      default -> "__mulv";
    };
  }

  /** The result of an operation on values of S32 or S64. */
  int binary(BinaryOperator operator, Kind kind, int left, int right) {
    CType type = Calls.type(kind);
    String name = name(operator) + (kind == Kind.S32 ? "si3" : "di3");
    return at.calls.helperCall(name, kind, List.of(type, type), left, right);
  }

  /** The negative of a value of S32 or S64; that of a constant is one unless it overflows. */
  int negate(Kind kind, int operand) {
    if (at.emit.isConstant(operand)) {
      long value = at.emit.constant(operand);
      if (value != (kind == Kind.S32 ? Integer.MIN_VALUE : Long.MIN_VALUE)) {
        return at.emit.unary(Op.NEG, kind.value(), operand);
      }
    }
    String name = kind == Kind.S32 ? "__negvsi2" : "__negvdi2";
    return at.calls.helperCall(name, kind, List.of(Calls.type(kind)), operand);
  }

  /** The result of an operation on signed values of 128 bits. */
  Pair wide(BinaryOperator operator, Pair left, Pair right) {
    return at.calls.helperPair(name(operator) + "ti3", WIDE, List.of(WIDE, WIDE), left, right);
  }
}
