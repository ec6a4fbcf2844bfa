package kit.frontend.check;

import java.math.BigInteger;
import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.RecordDefinition;

/** Builtins on integers: byte swaps, bit counts, arithmetic with overflow check. */
final class IntegerBuiltins {
  private final Context context;
  private final Types types;

  IntegerBuiltins(Context context) {
    this.context = context;
    types = context.types;
  }

  static boolean known(String name) {
    if (name.startsWith("bswap")) {
      return switch (name) {
        case "bswap16", "bswap32", "bswap64", "bswap128" -> true;
        default -> false;
      };
    }
    if (name.endsWith("_overflow") || name.endsWith("_overflow_p")) {
      return overflow(name) != null;
    }
    return bits(name) != null;
  }

  private static Builtin bits(String name) {
    return switch (name) {
      case "clz", "clzl", "clzll", "clzimax" -> Builtin.CLZ;
      case "ctz", "ctzl", "ctzll", "ctzimax" -> Builtin.CTZ;
      case "popcount", "popcountl", "popcountll", "popcountimax" -> Builtin.POPCOUNT;
      case "parity", "parityl", "parityll", "parityimax" -> Builtin.PARITY;
      case "ffs", "ffsl", "ffsll", "ffsimax" -> Builtin.FFS;
      case "clrsb", "clrsbl", "clrsbll", "clrsbimax" -> Builtin.CLRSB;
      default -> null;
    };
  }

  private static Builtin overflow(String name) {
    String base =
        name.endsWith("_p")
            ? name.substring(0, name.length() - 11)
            : name.substring(0, name.length() - 9);
    boolean p = name.endsWith("_p");
    return switch (base) {
      case "add" -> p ? Builtin.ADD_OVERFLOW_P : Builtin.ADD_OVERFLOW;
      case "sub" -> p ? Builtin.SUB_OVERFLOW_P : Builtin.SUB_OVERFLOW;
      case "mul" -> p ? Builtin.MUL_OVERFLOW_P : Builtin.MUL_OVERFLOW;
      case "sadd", "saddl", "saddll", "uadd", "uaddl", "uaddll" -> p ? null : Builtin.ADD_OVERFLOW;
      case "ssub", "ssubl", "ssubll", "usub", "usubl", "usubll" -> p ? null : Builtin.SUB_OVERFLOW;
      case "smul", "smull", "smulll", "umul", "umull", "umulll" -> p ? null : Builtin.MUL_OVERFLOW;
      default -> null;
    };
  }

  private Expression invalid(int position) {
    return context.conversions.invalid(position);
  }

  private Expression argument(Expression e, CType to, int index) {
    return context.conversions.assignability().argument(e, to, null, index);
  }

  Expression call(String name, String shown, List<Expression> arguments, int position) {
    int wanted = name.contains("_overflow") ? 3 : 1;
    if (arguments.size() != wanted) {
      context.diagnostics.error(
          position,
          "too "
              + (arguments.size() < wanted ? "few" : "many")
              + " arguments to function '"
              + shown
              + "'");
      return invalid(position);
    }
    if (name.startsWith("bswap")) {
      return swap(name, arguments.get(0), position);
    }
    if (wanted == 3) {
      return checked(name, arguments, position);
    }
    return count(name, bits(name), arguments.get(0), position);
  }

  private Expression swap(String name, Expression operand, int position) {
    IntegerType type =
        switch (name) {
          case "bswap16" -> types.integer(BasicType.UNSIGNED_SHORT);
          case "bswap32" -> types.unsignedInt;
          case "bswap64" -> types.unsignedLong;
          default -> types.integer(BasicType.UNSIGNED_INT128);
        };
    Builtin builtin =
        switch (name) {
          case "bswap16" -> Builtin.BSWAP16;
          case "bswap32" -> Builtin.BSWAP32;
          case "bswap64" -> Builtin.BSWAP64;
          default -> Builtin.BSWAP128;
        };
    Expression value = argument(operand, type, 0);
    if (value instanceof IntegerConstant c) {
      return switch (builtin) {
        case BSWAP16 ->
            context.folder.integer(type, Short.reverseBytes((short) c.value()), position);
        case BSWAP32 ->
            context.folder.integer(type, Integer.reverseBytes((int) c.value()), position);
        case BSWAP64 -> context.folder.integer(type, Long.reverseBytes(c.value()), position);
        default ->
            context.folder.integer(
                type, Long.reverseBytes(c.high()), Long.reverseBytes(c.value()), position);
      };
    }
    return value instanceof Invalid
        ? value
        : new BuiltinCall(builtin, List.of(value), type, position);
  }

  private Expression count(String name, Builtin builtin, Expression operand, int position) {
    boolean signed = builtin == Builtin.FFS || builtin == Builtin.CLRSB;
    boolean longs = name.endsWith("l") || name.endsWith("imax");
    CType type =
        longs
            ? name.endsWith("ll")
                ? signed ? types.longLong : types.unsignedLongLong
                : signed ? types.longType : types.unsignedLong
            : signed ? types.intType : types.unsignedInt;
    Expression value = argument(operand, type, 0);
    if (value instanceof IntegerConstant c) {
      int width = context.layout.width(type);
      long bits = width == 64 ? c.value() : c.value() & 0xffffffffL;
      long signedValue = width == 64 ? c.value() : (int) c.value();
      int result =
          switch (builtin) {
            case CLZ -> bits == 0 ? -1 : Long.numberOfLeadingZeros(bits) - (64 - width);
            case CTZ -> bits == 0 ? -1 : Long.numberOfTrailingZeros(bits);
            case POPCOUNT -> Long.bitCount(bits);
            case PARITY -> Long.bitCount(bits) & 1;
            case FFS -> bits == 0 ? 0 : Long.numberOfTrailingZeros(bits) + 1;
            default ->
                Long.numberOfLeadingZeros(signedValue < 0 ? ~signedValue : signedValue)
                    - 1
                    - (64 - width);
          };
      if (result >= 0) {
        return context.folder.ofInt(result, position);
      }
    }
    return value instanceof Invalid
        ? value
        : new BuiltinCall(builtin, List.of(value), types.intType, position);
  }

  private Expression checked(String name, List<Expression> arguments, int position) {
    Builtin builtin = overflow(name);
    Expression a = context.conversions.rvalue(arguments.get(0));
    Expression b = context.conversions.rvalue(arguments.get(1));
    Expression c = context.conversions.rvalue(arguments.get(2));
    char first = name.charAt(0);
    boolean typed = !name.startsWith("sub") && (first == 's' || first == 'u');
    if (typed) {
      String base = name.substring(0, name.indexOf('_'));
      CType type =
          base.endsWith("ll") && base.length() > 5 || base.equals("saddll")
              ? first == 's' ? types.longLong : types.unsignedLongLong
              : base.length() == 5
                  ? first == 's' ? types.longType : types.unsignedLong
                  : first == 's' ? types.intType : types.unsignedInt;
      a = argument(a, type, 0);
      b = argument(b, type, 1);
      c = argument(c, types.pointerTo(type), 2);
    }
    if (a instanceof Invalid || b instanceof Invalid || c instanceof Invalid) {
      return invalid(position);
    }
    if (!Types.isInteger(a.type()) || !Types.isInteger(b.type())) {
      context.diagnostics.error(
          position,
          "argument "
              + (Types.isInteger(a.type()) ? 2 : 1)
              + " in call to function '__builtin_"
              + name
              + "' does not have integral type");
      return invalid(position);
    }
    boolean predicate = name.endsWith("_p");
    RecordDefinition.Field field = predicate ? Conversions.bitField(c) : null;
    if (field != null) {
      // Whether the result fits in the bit-field.
      CType narrow =
          new CType.BitIntType(field.bitWidth(), context.layout.isSigned(field.type()), 0);
      c = new Expression.Cast(Expression.CastKind.INTEGER, c, narrow, true, position);
    }
    CType result = predicate ? c.type() : c.type() instanceof PointerType p ? p.pointee() : null;
    if (result == null || !Types.isInteger(result) || Types.isBool(result)) {
      context.diagnostics.error(
          position,
          "argument 3 in call to function '__builtin_"
              + name
              + "' does not "
              + (predicate ? "have integral type" : "have pointer to integral type"));
      return invalid(position);
    }
    String wrong =
        result instanceof CType.EnumType
            ? "enumerated type"
            : !predicate && (result.isConst() || result.isAtomic())
                ? (result.isConst() ? "'const'" : "'_Atomic'")
                    + " type ("
                    + TypePrinter.quoted(c.type())
                    + ")"
                : null;
    if (wrong != null) {
      context.diagnostics.error(
          position,
          "argument 3 in call to function '__builtin_"
              + name
              + "' has "
              + (predicate ? "" : "pointer to ")
              + wrong);
      return invalid(position);
    }
    if (predicate && a instanceof IntegerConstant x && b instanceof IntegerConstant y) {
      return context.folder.integer(
          types.boolType, overflows(builtin, x, y, result) ? 1 : 0, position);
    }
    return new BuiltinCall(builtin, List.of(a, b, c), types.boolType, position);
  }

  private boolean overflows(Builtin builtin, IntegerConstant a, IntegerConstant b, CType type) {
    BigInteger x = context.folder.big(a);
    BigInteger y = context.folder.big(b);
    BigInteger exact =
        builtin == Builtin.ADD_OVERFLOW_P
            ? x.add(y)
            : builtin == Builtin.SUB_OVERFLOW_P ? x.subtract(y) : x.multiply(y);
    int width = context.layout.width(type);
    return context.layout.isSigned(type)
        ? exact.bitLength() > width - 1
        : exact.signum() < 0 || exact.bitLength() > width;
  }
}
