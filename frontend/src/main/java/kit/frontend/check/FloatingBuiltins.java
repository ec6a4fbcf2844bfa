package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostics;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FloatingType;

/**
 * Builtins on floating-point and complex numbers: infinities and NaNs, fabs and copysign,
 * classification and quiet comparison. Constants are folded.
 */
final class FloatingBuiltins {
  private final Context context;
  private final Types types;
  private final Diagnostics diagnostics;

  FloatingBuiltins(Context context) {
    this.context = context;
    types = context.types;
    diagnostics = context.diagnostics;
  }

  private FloatingType suffixed(String name) {
    if (name.endsWith("f128") || name.endsWith("q")) {
      return types.floating(BasicType.FLOAT128);
    }
    if (name.endsWith("f16")) {
      return types.floating(BasicType.FLOAT16);
    }
    char last = name.charAt(name.length() - 1);
    return last == 'l' ? types.longDouble : last == 'f' ? types.floatType : types.doubleType;
  }

  private static final String[] SUFFIXES = {"f32x", "f64x", "f32", "f64"};

  /**
   * What stands before {@code f32}, {@code f64}, {@code f32x} or {@code f64x} in the name of a
   * builtin that exists for those types; else null.
   */
  static String named(String name) {
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        String stem = name.substring(0, name.length() - suffix.length());
        return switch (stem) {
          case "huge_val", "inf", "nan", "nans", "fabs", "copysign", "sqrt" -> stem;
          default -> null;
        };
      }
    }
    return null;
  }

  static int argumentCount(String stem) {
    return switch (stem) {
      case "huge_val", "inf" -> 0;
      case "copysign" -> 2;
      default -> 1;
    };
  }

  Expression call(String name, List<Expression> arguments, int position) {
    String stem = named(name);
    if (stem != null) {
      String suffix = name.substring(stem.length());
      String plain = suffix.equals("f32") ? "f" : suffix.equals("f64x") ? "l" : "";
      Expression result = call(stem + plain, arguments, position);
      BasicType kind =
          switch (suffix) {
            case "f32" -> BasicType.FLOAT32;
            case "f32x" -> BasicType.FLOAT32X;
            case "f64" -> BasicType.FLOAT64;
            default -> BasicType.FLOAT64X;
          };
      return result instanceof Invalid
          ? result
          : context.conversions.convert(result, types.named(kind), position);
    }
    if (name.startsWith("huge_val") || name.startsWith("inf")) {
      FloatingType type =
          switch (name) {
            case "huge_val", "inf", "infd" -> types.doubleType;
            case "huge_valf", "inff" -> types.floatType;
            case "huge_vall", "infl" -> types.longDouble;
            case "huge_valf16", "inff16" -> types.floating(BasicType.FLOAT16);
            default -> types.floating(BasicType.FLOAT128);
          };
      return new FloatingConstant(
          type, SoftFloat.infinity(context.layout.format(type), false), position);
    }
    if (name.startsWith("nan")) {
      return nan(name, arguments.get(0), position);
    }
    Expression first = context.conversions.rvalue(arguments.get(0));
    switch (name) {
      case "fabs",
          "fabsf",
          "fabsl",
          "fabsf16",
          "fabsf128",
          "fabsq",
          "sqrt",
          "sqrtf",
          "sqrtl",
          "sqrtf16" -> {
        Expression operand =
            convert(
                first,
                name.endsWith("s") || name.equals("sqrt") ? types.doubleType : suffixed(name));
        return unaryFloating(
            name.startsWith("fabs") ? Builtin.FABS : Builtin.SQRT, operand, position);
      }
      case "copysign", "copysignf", "copysignl", "copysignf16", "copysignf128", "copysignq" -> {
        FloatingType type = name.equals("copysign") ? types.doubleType : suffixed(name);
        List<Expression> values = List.of(convert(first, type), convert(arguments.get(1), type));
        Expression known = new LibraryFolding(context).fold(name, values, type, position);
        return known != null ? known : new BuiltinCall(Builtin.COPYSIGN, values, type, position);
      }
      case "conj", "conjf", "conjl", "creal", "crealf", "creall", "cimag", "cimagf", "cimagl" -> {
        boolean plain = name.equals("conj") || name.equals("creal") || name.equals("cimag");
        CType type =
            new ComplexType(
                plain
                        || !(name.endsWith("f")
                            || name.equals("conjl")
                            || name.equals("creall")
                            || name.equals("cimagl"))
                    ? types.doubleType
                    : suffixed(name),
                0);
        Expression operand = convert(first, type);
        if (name.startsWith("conj")) {
          return context.unaryOperators.complement(operand, position);
        }
        return context.unaryOperators.complexPart(operand, name.startsWith("cimag"), position);
      }
      case "isgreater",
          "isgreaterequal",
          "isless",
          "islessequal",
          "islessgreater",
          "isunordered" -> {
        return compare(name, first, context.conversions.rvalue(arguments.get(1)), position);
      }
      case "fpclassify" -> {
        List<Expression> converted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
          converted.add(convert(arguments.get(i), types.intType));
        }
        Expression x = context.conversions.rvalue(arguments.get(5));
        if (!(x.type() instanceof FloatingType)) {
          diagnostics.error(
              position, "non-floating-point argument in call to function '__builtin_fpclassify'");
          return context.conversions.invalid(position);
        }
        if (x instanceof FloatingConstant c) {
          return converted.get(classOf(c.value()));
        }
        converted.add(x);
        return new BuiltinCall(Builtin.FPCLASSIFY, converted, types.intType, position);
      }
      default -> {
        return test(name, first, position);
      }
    }
  }

  private Expression unaryFloating(Builtin builtin, Expression operand, int position) {
    if (operand instanceof FloatingConstant c
        && (builtin == Builtin.FABS || !c.value().isNegative())) {
      return new FloatingConstant(
          c.type(), builtin == Builtin.FABS ? c.value().abs() : c.value().squareRoot(), position);
    }
    return new BuiltinCall(builtin, List.of(operand), operand.type(), position);
  }

  /** Which of fpclassify's first five arguments: NaN, infinite, normal, subnormal, zero. */
  private static int classOf(SoftFloat value) {
    if (value.isNan() || value.isInfinite()) {
      return value.isNan() ? 0 : 1;
    }
    return value.isZero() ? 4 : value.isNormal() ? 2 : 3;
  }

  private Expression compare(String name, Expression left, Expression right, int position) {
    if (!Types.isReal(left.type())
        || !Types.isReal(right.type())
        || !(left.type() instanceof FloatingType || right.type() instanceof FloatingType)) {
      diagnostics.error(
          position, "non-floating-point arguments in call to function '__builtin_" + name + "'");
      return context.conversions.invalid(position);
    }
    CType common = context.conversions.common(left.type(), right.type());
    Builtin builtin =
        switch (name) {
          case "isgreater" -> Builtin.ISGREATER;
          case "isgreaterequal" -> Builtin.ISGREATEREQUAL;
          case "isless" -> Builtin.ISLESS;
          case "islessequal" -> Builtin.ISLESSEQUAL;
          case "islessgreater" -> Builtin.ISLESSGREATER;
          default -> Builtin.ISUNORDERED;
        };
    Expression a = context.conversions.convert(left, common, position);
    Expression b = context.conversions.convert(right, common, position);
    if (a instanceof FloatingConstant x && b instanceof FloatingConstant y) {
      return context.folder.ofInt(holds(builtin, x.value().compare(y.value())) ? 1 : 0, position);
    }
    return new BuiltinCall(builtin, List.of(a, b), types.intType, position);
  }

  private static boolean holds(Builtin comparison, int order) {
    boolean unordered = order == SoftFloat.UNORDERED;
    return switch (comparison) {
      case ISGREATER -> !unordered && order > 0;
      case ISGREATEREQUAL -> !unordered && order >= 0;
      case ISLESS -> order < 0;
      case ISLESSEQUAL -> order <= 0;
      case ISLESSGREATER -> !unordered && order != 0;
      default -> unordered;
    };
  }

  private Expression test(String name, Expression operand, int position) {
    Expression x = operand;
    char last = name.charAt(name.length() - 1);
    boolean fixed =
        (last == 'f' && !name.equals("isinf")) || (last == 'l' && !name.equals("isnormal"));
    if (fixed) {
      x = convert(operand, suffixed(name));
    } else if (name.equals("finite")) {
      x = x.type() instanceof FloatingType ? x : convert(operand, types.doubleType);
    }
    if (!(x.type() instanceof FloatingType)) {
      diagnostics.error(
          position, "non-floating-point argument in call to function '__builtin_" + name + "'");
      return context.conversions.invalid(position);
    }
    String base = fixed ? name.substring(0, name.length() - 1) : name;
    Builtin builtin =
        switch (base) {
          case "isnan" -> Builtin.ISNAN;
          case "isinf" -> Builtin.ISINF;
          case "isinf_sign" -> Builtin.ISINF_SIGN;
          case "isfinite", "finite" -> Builtin.ISFINITE;
          case "isnormal" -> Builtin.ISNORMAL;
          default -> Builtin.SIGNBIT;
        };
    if (x instanceof FloatingConstant c) {
      Boolean known =
          switch (builtin) {
            case ISNAN -> c.value().isNan();
            case ISINF -> c.value().isInfinite();
            case ISFINITE -> c.value().isFinite();
            case SIGNBIT -> c.value().isNegative();
            case ISNORMAL -> c.value().isNormal();
            default -> null;
          };
      if (known != null) {
        return context.folder.ofInt(known ? 1 : 0, position);
      }
      if (builtin == Builtin.ISINF_SIGN) {
        int sign = c.value().isNegative() ? -1 : 1;
        return context.folder.ofInt(c.value().isInfinite() ? sign : 0, position);
      }
    }
    return new BuiltinCall(builtin, List.of(x), types.intType, position);
  }

  private Expression nan(String name, Expression argument, int position) {
    boolean signaling = name.startsWith("nans");
    String suffix = name.substring(signaling ? 4 : 3);
    FloatingType type =
        switch (suffix) {
          case "" -> types.doubleType;
          case "f" -> types.floatType;
          case "l" -> types.longDouble;
          case "f16" -> types.floating(BasicType.FLOAT16);
          default -> types.floating(BasicType.FLOAT128);
        };
    if (!(context.conversions.rvalue(argument) instanceof Cast c)
        || !(c.operand() instanceof StringLiteral s)) {
      diagnostics.error(position, "argument to '__builtin_" + name + "' must be a string literal");
      return new Invalid(type, position);
    }
    long payload = payload(s.bytes());
    FloatFormat format = context.layout.format(type);
    SoftFloat value =
        signaling
            ? SoftFloat.signalingNan(format, false, payload)
            : SoftFloat.nan(format, false, payload);
    return new FloatingConstant(type, value, position);
  }

  /** A number as strtoull reads it with base 0; 0 when it is none. */
  private static long payload(byte[] text) {
    int at = 0;
    int radix = 10;
    if (text.length > 2 && text[0] == '0' && (text[1] | 32) == 'x') {
      radix = 16;
      at = 2;
    } else if (text.length > 1 && text[0] == '0') {
      radix = 8;
    }
    long value = 0;
    while (at < text.length && text[at] != 0) {
      int c = text[at] | 32;
      int digit =
          text[at] >= '0' && text[at] <= '9'
              ? text[at] - '0'
              : c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
      if (digit >= radix) {
        return 0;
      }
      value = value * radix + digit;
      at++;
    }
    return value;
  }

  private Expression convert(Expression e, CType to) {
    return context.conversions.assignability().argument(e, to, null, 0);
  }
}
