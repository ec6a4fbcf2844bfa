package kit.frontend.check;

import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.UnaryOperator;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FunctionType;

/**
 * Builtins of gcc and clang that are put together from others: bit counts of any integer type
 * ({@code __builtin_clzg} and its kin), C23's bit utilities ({@code __builtin_stdc_*}), rotation
 * and reversal of bits, rounding to an integer ({@code __builtin_iceil}), the calling function's
 * arguments and result ({@code __builtin_apply}), its stack and frame.
 */
final class GnuBuiltins {
  private final Context context;
  private final Types types;
  private final BuiltinCalls calls;

  GnuBuiltins(Context context, BuiltinCalls calls) {
    this.context = context;
    this.calls = calls;
    types = context.types;
  }

  static boolean known(String name) {
    return argumentCount(name) >= 0 || generic(name) != null;
  }

  /** How many arguments a builtin takes; -1 when it is none of these. */
  private static int argumentCount(String name) {
    if (name.startsWith("stdc_")) {
      return bitUtility(name.substring(5)) ? 1 : name.startsWith("stdc_rotate_") ? 2 : -1;
    }
    if (rounding(name) != null) {
      return 1;
    }
    return switch (name) {
      case "bitreverse8", "bitreverse16", "bitreverse32", "bitreverse64" -> 1;
      case "rotateleft8",
          "rotateleft16",
          "rotateleft32",
          "rotateleft64",
          "rotateright8",
          "rotateright16",
          "rotateright32",
          "rotateright64" ->
          2;
      case "apply_args", "unwind_init", "dwarf_cfa", "thread_pointer", "stack_save" -> 0;
      case "stack_restore", "return", "eh_return_data_regno", "acc_on_device" -> 1;
      case "dwarf_sp_column" -> 0;
      case "apply" -> 3;
      default -> -1;
    };
  }

  private static boolean bitUtility(String name) {
    return switch (name) {
      case "leading_zeros",
          "leading_ones",
          "trailing_zeros",
          "trailing_ones",
          "first_leading_zero",
          "first_leading_one",
          "first_trailing_zero",
          "first_trailing_one",
          "count_zeros",
          "count_ones",
          "has_single_bit",
          "bit_width",
          "bit_floor",
          "bit_ceil" ->
          true;
      default -> false;
    };
  }

  private static Builtin generic(String name) {
    return switch (name) {
      case "clzg" -> Builtin.CLZ;
      case "ctzg" -> Builtin.CTZ;
      case "popcountg" -> Builtin.POPCOUNT;
      case "parityg" -> Builtin.PARITY;
      case "ffsg" -> Builtin.FFS;
      case "clrsbg" -> Builtin.CLRSB;
      default -> null;
    };
  }

  /** The library function behind {@code iceil}, {@code lfloorf}, {@code llroundl} …, or null. */
  private static String rounding(String name) {
    for (String stem : new String[] {"ceil", "floor", "round", "rint"}) {
      int at = name.indexOf(stem);
      if (at > 0) {
        String type = name.substring(0, at);
        String suffix = name.substring(at + stem.length());
        boolean integer = type.equals("i") || type.equals("l") || type.equals("ll");
        boolean library = !type.equals("i") && (stem.equals("round") || stem.equals("rint"));
        boolean real = suffix.isEmpty() || suffix.equals("f") || suffix.equals("l");
        return integer && real && !library ? stem + suffix : null;
      }
    }
    return null;
  }

  private Expression invalid(int position) {
    return context.conversions.invalid(position);
  }

  private Expression convert(Expression e, CType to) {
    return context.conversions.assignability().argument(e, to, null, 0);
  }

  Expression call(String name, String shown, List<Expression> arguments, int position) {
    Builtin generic = generic(name);
    boolean open = generic == Builtin.CLZ || generic == Builtin.CTZ;
    int wanted = generic != null ? 1 : argumentCount(name);
    if (!calls.count(arguments, wanted, open ? 2 : wanted, shown, position)) {
      return invalid(position);
    }
    for (Expression argument : arguments) {
      context.conversions.markRead(argument);
    }
    if (generic != null) {
      Expression value = context.conversions.rvalue(arguments.get(0));
      Expression otherwise = arguments.size() > 1 ? convert(arguments.get(1), types.intType) : null;
      boolean signed = generic == Builtin.FFS || generic == Builtin.CLRSB;
      return isInteger(value, signed, shown, position)
          ? count(generic, value, otherwise, position)
          : invalid(position);
    }
    if (name.startsWith("stdc_")) {
      return utility(name.substring(5), shown, arguments, position);
    }
    if (name.startsWith("bitreverse") || name.startsWith("rotate")) {
      return ofWidth(name, arguments, position);
    }
    if (rounding(name) != null) {
      return rounded(name, arguments, position);
    }
    return frame(name, arguments, position);
  }

  // ---- bits

  private boolean isInteger(Expression value, boolean signed, String shown, int position) {
    if (value instanceof Invalid) {
      return false;
    }
    boolean fits =
        Types.isInteger(value.type())
            && !(value.type() instanceof CType.EnumType)
            && !Types.isBool(value.type())
            && context.layout.isSigned(value.type()) == signed;
    if (!fits) {
      context.diagnostics.error(
          position,
          "argument 1 in call to function '"
              + shown
              + "' does not have "
              + (signed ? "signed" : "unsigned")
              + " integer type");
    }
    return fits;
  }

  /** A bit count of any integer type; {@code otherwise} is what zero gives, or null. */
  private Expression count(Builtin builtin, Expression value, Expression otherwise, int position) {
    if (value instanceof IntegerConstant c && (otherwise == null || Folder.isNumber(otherwise))) {
      int result = counted(builtin, c);
      if (result >= 0) {
        return context.folder.ofInt(result, position);
      }
      if (otherwise != null) {
        return otherwise;
      }
    }
    List<Expression> arguments = otherwise == null ? List.of(value) : List.of(value, otherwise);
    return new BuiltinCall(builtin, arguments, types.intType, position);
  }

  /** -1 where zero leaves it undefined. */
  private int counted(Builtin builtin, IntegerConstant constant) {
    int width = context.layout.width(constant.type());
    java.math.BigInteger value = context.folder.big(constant);
    boolean zero = value.signum() == 0;
    return switch (builtin) {
      case CLZ -> zero ? -1 : width - value.bitLength();
      case CTZ -> zero ? -1 : value.getLowestSetBit();
      case POPCOUNT -> value.bitCount();
      case PARITY -> value.bitCount() & 1;
      case FFS -> zero ? 0 : value.getLowestSetBit() + 1;
      default -> width - 1 - value.bitLength();
    };
  }

  /** The complement in the value's own type. */
  private Expression inverted(Expression value, int position) {
    Expression promoted = context.conversions.promote(value);
    Expression flipped =
        context.folder.unary(UnaryOperator.COMPLEMENT, promoted, promoted.type(), position);
    return context.conversions.convert(flipped, value.type(), true, position);
  }

  private Expression plus(Expression value, int amount, int position) {
    return context.folder.binary(
        Expression.BinaryOperator.ADD,
        value,
        context.folder.ofInt(amount, position),
        types.intType,
        position);
  }

  private Expression utility(String name, String shown, List<Expression> arguments, int position) {
    Expression value = context.conversions.rvalue(arguments.get(0));
    if (!isInteger(value, false, shown, position)) {
      return invalid(position);
    }
    CType type = value.type();
    int width = context.layout.width(type);
    Expression whole = context.folder.ofInt(width, position);
    Expression none = context.folder.ofInt(-1, position);
    if (name.startsWith("rotate")) {
      return rotated(value, arguments.get(1), name.endsWith("left"), position);
    }
    Expression unsigned =
        switch (name) {
          case "leading_zeros" -> count(Builtin.CLZ, value, whole, position);
          case "leading_ones" -> count(Builtin.CLZ, inverted(value, position), whole, position);
          case "trailing_zeros" -> count(Builtin.CTZ, value, whole, position);
          case "trailing_ones" -> count(Builtin.CTZ, inverted(value, position), whole, position);
          case "first_leading_one" -> plus(count(Builtin.CLZ, value, none, position), 1, position);
          case "first_leading_zero" ->
              plus(count(Builtin.CLZ, inverted(value, position), none, position), 1, position);
          case "first_trailing_one" -> plus(count(Builtin.CTZ, value, none, position), 1, position);
          case "first_trailing_zero" ->
              plus(count(Builtin.CTZ, inverted(value, position), none, position), 1, position);
          case "count_ones" -> count(Builtin.POPCOUNT, value, null, position);
          case "count_zeros" -> count(Builtin.POPCOUNT, inverted(value, position), null, position);
          case "bit_width" -> {
            Expression zeros = count(Builtin.CLZ, value, whole, position);
            yield context.folder.binary(
                Expression.BinaryOperator.SUBTRACT, whole, zeros, types.intType, position);
          }
          default -> null;
        };
    if (unsigned != null) {
      return context.conversions.convert(unsigned, types.unsignedInt, true, position);
    }
    if (name.equals("has_single_bit")) {
      Expression one =
          context.folder.binary(
              Expression.BinaryOperator.EQUAL,
              count(Builtin.POPCOUNT, value, null, position),
              context.folder.ofInt(1, position),
              types.intType,
              position);
      return context.conversions.convert(one, types.boolType, true, position);
    }
    return power(name.equals("bit_ceil"), value, position);
  }

  private Expression power(boolean up, Expression value, int position) {
    if (value instanceof IntegerConstant c) {
      java.math.BigInteger x = context.folder.big(c);
      int length =
          up && x.signum() != 0 ? x.subtract(java.math.BigInteger.ONE).bitLength() : x.bitLength();
      java.math.BigInteger result =
          up
              ? java.math.BigInteger.ONE.shiftLeft(length)
              : x.signum() == 0 ? x : java.math.BigInteger.ONE.shiftLeft(length - 1);
      return context.folder.ofBig(value.type(), result, position);
    }
    return new BuiltinCall(
        up ? Builtin.BIT_CEIL : Builtin.BIT_FLOOR, List.of(value), value.type(), position);
  }

  private Expression rotated(Expression value, Expression by, boolean left, int position) {
    Expression count = convert(by, types.intType);
    if (count instanceof Invalid) {
      return count;
    }
    CType type = value.type();
    int width = context.layout.width(type);
    if (value instanceof IntegerConstant c && count instanceof IntegerConstant n) {
      java.math.BigInteger x = context.folder.big(c);
      int distance = Math.floorMod(left ? (int) n.value() : -(int) n.value(), width);
      return context.folder.ofBig(
          type, x.shiftLeft(distance).or(x.shiftRight(width - distance)), position);
    }
    if (!left) {
      count = context.folder.unary(UnaryOperator.NEGATE, count, types.intType, position);
    }
    return new BuiltinCall(Builtin.ROTATE_LEFT, List.of(value, count), type, position);
  }

  private Expression ofWidth(String name, List<Expression> arguments, int position) {
    CType type =
        name.endsWith("64")
            ? types.unsignedLong
            : name.endsWith("32")
                ? types.unsignedInt
                : types.integer(
                    name.endsWith("16") ? BasicType.UNSIGNED_SHORT : BasicType.UNSIGNED_CHAR);
    Expression value = convert(arguments.get(0), type);
    if (value instanceof Invalid) {
      return value;
    }
    if (name.startsWith("rotate")) {
      return rotated(value, arguments.get(1), name.startsWith("rotateleft"), position);
    }
    if (value instanceof IntegerConstant c) {
      int width = context.layout.width(type);
      return context.folder.integer(type, Long.reverse(c.value()) >>> (64 - width), position);
    }
    return new BuiltinCall(Builtin.BITREVERSE, List.of(value), type, position);
  }

  // ---- rounding

  private Expression rounded(String name, List<Expression> arguments, int position) {
    CType result =
        name.startsWith("ll")
            ? types.longLong
            : name.startsWith("l") ? types.longType : types.intType;
    String library = rounding(name);
    if (library.startsWith("r")) {
      // To an int: lround and lrint, whose result is then narrowed.
      library = "l" + library;
    }
    FunctionType type = context.builtins.libraryType(library);
    Expression value = calls.libraryCall(library, type, arguments, position);
    return context.conversions.convert(value, result, true, position);
  }

  // ---- the calling function

  private Expression frame(String name, List<Expression> arguments, int position) {
    return switch (name) {
      case "apply_args" ->
          new BuiltinCall(Builtin.APPLY_ARGS, List.of(), types.voidPointer, position);
      case "apply" -> {
        Expression function = context.conversions.rvalue(arguments.get(0));
        Expression pointer =
            new Expression.Cast(CastKind.POINTER, function, types.voidPointer, true, position);
        yield function instanceof Invalid
            ? function
            : new BuiltinCall(
                Builtin.APPLY,
                List.of(
                    pointer,
                    convert(arguments.get(1), types.voidPointer),
                    convert(arguments.get(2), types.sizeType)),
                types.voidPointer,
                position);
      }
      case "return" ->
          new BuiltinCall(
              Builtin.RETURN_APPLIED,
              List.of(convert(arguments.get(0), types.voidPointer)),
              types.voidType,
              position);
      case "unwind_init" ->
          new BuiltinCall(Builtin.UNWIND_INIT, List.of(), types.voidType, position);
      case "dwarf_cfa" ->
          new BuiltinCall(Builtin.DWARF_CFA, List.of(), types.voidPointer, position);
      case "thread_pointer" ->
          new BuiltinCall(Builtin.THREAD_POINTER, List.of(), types.voidPointer, position);
      case "stack_save" ->
          new BuiltinCall(Builtin.STACK_SAVE, List.of(), types.voidPointer, position);
      case "stack_restore" ->
          new BuiltinCall(
              Builtin.STACK_RESTORE,
              List.of(convert(arguments.get(0), types.voidPointer)),
              types.voidType,
              position);
      case "eh_return_data_regno" -> {
        // rax and rdx, as DWARF numbers them.
        Expression which = convert(arguments.get(0), types.intType);
        long number = which instanceof IntegerConstant c ? c.value() : -1;
        yield context.folder.ofInt(number == 0 ? 0 : number == 1 ? 1 : -1, position);
      }
      case "dwarf_sp_column" -> context.folder.ofInt(7, position);
      default -> context.folder.ofInt(accelerator(arguments.get(0)), position);
    };
  }

  /** acc_on_device: on the host (acc_device_host 2 and acc_device_none 0 are it). */
  private int accelerator(Expression device) {
    return convert(device, types.intType) instanceof IntegerConstant c
            && (c.value() == 2 || c.value() == 0)
        ? 1
        : 0;
  }
}
