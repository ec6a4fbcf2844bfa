package kit.frontend.check;

import java.math.BigInteger;
import java.util.List;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FloatingType;

/**
 * Calls of library functions whose result is known while compiling, so that they may stand in
 * static initialisers as with gcc: the exact mathematical functions (roundings, minima, powers of
 * small exponents) and comparisons of string literals. Functions whose last digit depends on the
 * library ({@code sin}, {@code pow}) stay calls.
 */
final class LibraryFolding {
  private static final int POWER_LIMIT = 1024;

  private final Context context;

  LibraryFolding(Context context) {
    this.context = context;
  }

  /**
   * The value of {@code name(arguments)}, the arguments converted to the parameters' types; null
   * when it is to be called.
   */
  Expression fold(String name, List<Expression> arguments, CType result, int position) {
    if (result instanceof FloatingType type) {
      SoftFloat value = floating(name, arguments, context.layout.format(type));
      return value == null ? null : new FloatingConstant(type, value, position);
    }
    if (Types.isInteger(result)) {
      return compare(name, arguments, result, position);
    }
    return null;
  }

  // ---- mathematics

  private SoftFloat floating(String name, List<Expression> arguments, FloatFormat format) {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof FloatingConstant first)) {
      return null;
    }
    SoftFloat x = first.value();
    if (x.format() != format) {
      return null;
    }
    String base = base(name, format);
    if (arguments.size() == 1) {
      return unary(base, x);
    }
    if (arguments.size() != 2) {
      return null;
    }
    return switch (arguments.get(1)) {
      case FloatingConstant second when second.value().format() == format ->
          binary(base, x, second.value());
      case IntegerConstant count
          when count.value() >= -POWER_LIMIT && count.value() <= POWER_LIMIT ->
          withInteger(base, x, (int) count.value());
      default -> null;
    };
  }

  /** The name without the suffix of its type. */
  private static String base(String name, FloatFormat format) {
    if (name.startsWith("__powi")) {
      return "powi";
    }
    String plain = name.startsWith("__builtin_") ? name.substring(10) : name;
    boolean suffix =
        format == FloatFormat.BINARY32 && plain.endsWith("f")
            || format == FloatFormat.X87 && plain.endsWith("l") && !plain.equals("ceil");
    return suffix ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static SoftFloat unary(String base, SoftFloat x) {
    return switch (base) {
      case "fabs" -> x.abs();
      case "sqrt" -> x.isNegative() && !x.isZero() ? null : x.squareRoot();
      case "floor" -> rounded(x, x.isNegative());
      case "ceil" -> rounded(x, !x.isNegative());
      case "trunc" -> rounded(x, false);
      case "round" -> nearest(x);
      default -> null;
    };
  }

  /** Towards zero, or away from it. */
  private static SoftFloat rounded(SoftFloat x, boolean away) {
    BigInteger truncated = x.isFinite() ? x.toInteger() : null;
    if (truncated == null) {
      return x.isNan() ? null : x;
    }
    SoftFloat whole = SoftFloat.ofInteger(x.format(), truncated.abs());
    if (away && whole.compare(x.abs()) != 0) {
      whole = whole.add(SoftFloat.ofLong(x.format(), 1));
    }
    return x.isNegative() ? whole.negate() : whole;
  }

  /** To the nearest integer, halves away from zero. */
  private static SoftFloat nearest(SoftFloat x) {
    SoftFloat down = rounded(x, false);
    if (down == null || !x.isFinite()) {
      return down;
    }
    SoftFloat fraction = x.abs().subtract(down.abs());
    SoftFloat half = SoftFloat.ofLong(x.format(), 1).divide(SoftFloat.ofLong(x.format(), 2));
    return rounded(x, fraction.compare(half) >= 0);
  }

  private static SoftFloat binary(String base, SoftFloat x, SoftFloat y) {
    if (base.equals("copysign")) {
      return y.isNegative() == x.isNegative() ? x : x.negate();
    }
    boolean ordered = !x.isNan() && !y.isNan() && !(x.isZero() && y.isZero());
    if (base.equals("fmax") && ordered) {
      return x.compare(y) >= 0 ? x : y;
    }
    if (base.equals("fmin") && ordered) {
      return x.compare(y) <= 0 ? x : y;
    }
    return null;
  }

  private static SoftFloat withInteger(String base, SoftFloat x, int count) {
    SoftFloat one = SoftFloat.ofLong(x.format(), 1);
    SoftFloat two = SoftFloat.ofLong(x.format(), 2);
    switch (base) {
      case "ldexp", "scalbn", "scalbln" -> {
        SoftFloat value = x;
        for (int i = 0; i < Math.abs(count); i++) {
          value = count > 0 ? value.multiply(two) : value.divide(two);
        }
        // Rounding twice among the subnormal numbers: the library does it right.
        boolean normal = value.isZero() ? x.isZero() : value.abs().compare(one.divide(two)) >= 0;
        return count >= 0 || normal ? value : null;
      }
      case "powi" -> {
        SoftFloat power = one;
        SoftFloat square = x;
        for (int n = Math.abs(count); n > 0; n >>= 1) {
          power = (n & 1) != 0 ? power.multiply(square) : power;
          square = square.multiply(square);
        }
        return count < 0 ? one.divide(power) : power;
      }
      default -> {
        return null;
      }
    }
  }

  // ---- strings

  private Expression compare(String name, List<Expression> arguments, CType result, int position) {
    boolean counted = name.equals("strncmp") || name.equals("memcmp") || name.equals("bcmp");
    if (!counted && !name.equals("strcmp") || arguments.size() != (counted ? 3 : 2)) {
      return null;
    }
    byte[] left = bytes(arguments.get(0));
    byte[] right = bytes(arguments.get(1));
    long limit = Long.MAX_VALUE;
    if (counted) {
      if (!(arguments.get(2) instanceof IntegerConstant c) || c.value() < 0) {
        return null;
      }
      limit = c.value();
    }
    if (left == null || right == null) {
      return null;
    }
    boolean memory = !name.startsWith("str");
    if (memory && limit > Math.min(left.length, right.length)) {
      return null;
    }
    int order = 0;
    for (int i = 0; i < limit && order == 0; i++) {
      int a = i < left.length ? left[i] & 0xff : 0;
      int b = i < right.length ? right[i] & 0xff : 0;
      order = Integer.compare(a, b);
      if (!memory && a == 0) {
        break;
      }
    }
    return context.folder.integer(result, order, position);
  }

  /** The bytes of a literal with the zero behind it, or null. */
  private static byte[] bytes(Expression e) {
    Expression at = e;
    while (at instanceof Cast c
        && (c.kind() == CastKind.ARRAY_TO_POINTER
            || c.kind() == CastKind.POINTER
            || c.kind() == CastKind.NONE)) {
      at = c.operand();
    }
    return at instanceof StringLiteral s && s.elementSize() == 1 ? s.bytes() : null;
  }
}
