package kit.frontend.parse;

import java.math.BigInteger;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.check.Types;
import kit.frontend.type.CType;
import kit.frontend.type.RecordDefinition;

/**
 * The constraints on C23 {@code constexpr} objects (N3096 6.7.1p5, p6, p14): an initialiser, no
 * qualifier but const in any part, no address but null, and every value exactly one of the type
 * that it initialises.
 */
final class ConstantObjects {
  private final Parser parser;

  ConstantObjects(Parser parser) {
    this.parser = parser;
  }

  /** At the declaration. */
  void declared(CType type, boolean initialized, int position) {
    if (!initialized || type instanceof CType.FunctionType) {
      parser.diagnostics.error(position, "'constexpr' requires an initialized data declaration");
    } else if (hasOtherQualifiers(type)) {
      parser.diagnostics.error(position, "invalid qualifiers for 'constexpr' object");
    }
  }

  private static boolean hasOtherQualifiers(CType type) {
    if ((type.qualifiers() & (CType.VOLATILE | CType.RESTRICT | CType.ATOMIC)) != 0) {
      return true;
    }
    if (type instanceof CType.ArrayType a) {
      return hasOtherQualifiers(a.element());
    }
    if (type instanceof CType.RecordType r && r.definition().isComplete()) {
      for (RecordDefinition.Field field : r.definition().fields()) {
        if (hasOtherQualifiers(field.type())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A scalar of the object and what initialises it.
   *
   * @param width of a bit-field, or -1
   */
  void value(CType type, int width, Expression given, Expression converted, int position) {
    Expression from = parser.context.staticConstants.reduce(given);
    Expression to = parser.context.staticConstants.reduce(converted);
    String problem = null;
    if (type instanceof CType.PointerType) {
      boolean isNull = to instanceof PointerConstant p && p.value() == 0;
      problem = isNull ? null : "'constexpr' pointer initializer is not null";
    } else if (Types.isInteger(type)) {
      if (from instanceof FloatingConstant) {
        problem = "'constexpr' integer initializer is not an integer constant expression";
      } else if (from instanceof IntegerConstant a
          && to instanceof IntegerConstant b
          && !(big(a).equals(big(b)) && fits(b, type, width))) {
        problem = "'constexpr' initializer not representable in type of object";
      }
    } else if (to instanceof FloatingConstant b && !isExact(from, b.value())) {
      problem = "'constexpr' initializer not representable in type of object";
    }
    if (problem != null) {
      parser.diagnostics.error(position, problem);
    }
  }

  private BigInteger big(IntegerConstant constant) {
    return parser.context.folder.big(constant);
  }

  private boolean fits(IntegerConstant constant, CType type, int width) {
    BigInteger value = big(constant);
    return width < 0
        || (parser.context.layout.isSigned(type)
            ? value.bitLength() < width
            : value.signum() >= 0 && value.bitLength() <= width);
  }

  private boolean isExact(Expression from, SoftFloat value) {
    return switch (from) {
      case FloatingConstant a ->
          a.value().isNan() || value.convert(a.value().format()).sameBits(a.value());
      case IntegerConstant a -> value.isFinite() && big(a).equals(value.toInteger());
      case null, default -> true;
    };
  }
}
