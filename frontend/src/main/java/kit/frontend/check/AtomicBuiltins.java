package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.type.CType;
import kit.frontend.type.CType.PointerType;

/**
 * The {@code __atomic_…} and {@code __sync_…} families (gcc manual 6.55, 6.54). Operations with a
 * fetched result of the old __sync family become the __atomic ones with sequential consistency.
 */
public final class AtomicBuiltins {
  private static final int SEQUENTIAL = 5;

  private final Context context;
  private final Types types;

  AtomicBuiltins(Context context) {
    this.context = context;
    types = context.types;
  }

  public static boolean known(String name) {
    return builtin(plain(name)) != null
        || name.equals("__atomic_always_lock_free")
        || name.equals("__atomic_is_lock_free");
  }

  /** Without the size suffix of the __sync functions. */
  private static String plain(String name) {
    if (name.startsWith("__sync_")) {
      int underscore = name.lastIndexOf('_');
      String tail = name.substring(underscore + 1);
      return switch (tail) {
        case "1", "2", "4", "8", "16" -> name.substring(0, underscore);
        default -> name;
      };
    }
    return name;
  }

  private static Builtin builtin(String name) {
    return switch (name) {
      case "__atomic_load_n" -> Builtin.ATOMIC_LOAD_N;
      case "__atomic_load" -> Builtin.ATOMIC_LOAD;
      case "__atomic_store_n" -> Builtin.ATOMIC_STORE_N;
      case "__atomic_store" -> Builtin.ATOMIC_STORE;
      case "__atomic_exchange_n" -> Builtin.ATOMIC_EXCHANGE_N;
      case "__atomic_exchange" -> Builtin.ATOMIC_EXCHANGE;
      case "__atomic_compare_exchange_n" -> Builtin.ATOMIC_COMPARE_EXCHANGE_N;
      case "__atomic_compare_exchange" -> Builtin.ATOMIC_COMPARE_EXCHANGE;
      case "__atomic_fetch_add", "__sync_fetch_and_add" -> Builtin.ATOMIC_FETCH_ADD;
      case "__atomic_fetch_sub", "__sync_fetch_and_sub" -> Builtin.ATOMIC_FETCH_SUB;
      case "__atomic_fetch_and", "__sync_fetch_and_and" -> Builtin.ATOMIC_FETCH_AND;
      case "__atomic_fetch_or", "__sync_fetch_and_or" -> Builtin.ATOMIC_FETCH_OR;
      case "__atomic_fetch_xor", "__sync_fetch_and_xor" -> Builtin.ATOMIC_FETCH_XOR;
      case "__atomic_fetch_nand", "__sync_fetch_and_nand" -> Builtin.ATOMIC_FETCH_NAND;
      case "__atomic_add_fetch", "__sync_add_and_fetch" -> Builtin.ATOMIC_ADD_FETCH;
      case "__atomic_sub_fetch", "__sync_sub_and_fetch" -> Builtin.ATOMIC_SUB_FETCH;
      case "__atomic_and_fetch", "__sync_and_and_fetch" -> Builtin.ATOMIC_AND_FETCH;
      case "__atomic_or_fetch", "__sync_or_and_fetch" -> Builtin.ATOMIC_OR_FETCH;
      case "__atomic_xor_fetch", "__sync_xor_and_fetch" -> Builtin.ATOMIC_XOR_FETCH;
      case "__atomic_nand_fetch", "__sync_nand_and_fetch" -> Builtin.ATOMIC_NAND_FETCH;
      case "__atomic_test_and_set" -> Builtin.ATOMIC_TEST_AND_SET;
      case "__atomic_clear" -> Builtin.ATOMIC_CLEAR;
      case "__atomic_thread_fence" -> Builtin.ATOMIC_THREAD_FENCE;
      case "__atomic_signal_fence" -> Builtin.ATOMIC_SIGNAL_FENCE;
      case "__sync_bool_compare_and_swap" -> Builtin.SYNC_BOOL_COMPARE_AND_SWAP;
      case "__sync_val_compare_and_swap" -> Builtin.SYNC_VAL_COMPARE_AND_SWAP;
      case "__sync_lock_test_and_set" -> Builtin.SYNC_LOCK_TEST_AND_SET;
      case "__sync_lock_release" -> Builtin.SYNC_LOCK_RELEASE;
      case "__sync_synchronize" -> Builtin.SYNC_SYNCHRONIZE;
      default -> null;
    };
  }

  private Expression invalid(int position) {
    return context.conversions.invalid(position);
  }

  private Expression convert(Expression e, CType to, int index) {
    return context.conversions.assignability().argument(e, to, null, index);
  }

  Expression call(String written, List<Expression> arguments, int position) {
    String name = plain(written);
    Builtin builtin = builtin(name);
    if (builtin == null) {
      return lockFree(arguments, position);
    }
    int count = count(builtin, name.startsWith("__sync"));
    if (arguments.size() < count || (arguments.size() > count && !name.startsWith("__sync"))) {
      context.diagnostics.error(
          position,
          "too "
              + (arguments.size() < count ? "few" : "many")
              + " arguments to function '"
              + written
              + "'");
      return invalid(position);
    }
    switch (builtin) {
      case ATOMIC_THREAD_FENCE, ATOMIC_SIGNAL_FENCE -> {
        return new BuiltinCall(
            builtin,
            List.of(convert(arguments.get(0), types.intType, 0)),
            types.voidType,
            position);
      }
      case SYNC_SYNCHRONIZE -> {
        return new BuiltinCall(builtin, List.of(), types.voidType, position);
      }
      default -> {}
    }
    Expression pointer = context.conversions.rvalue(arguments.get(0));
    if (pointer instanceof Invalid) {
      return pointer;
    }
    if (!(pointer.type() instanceof PointerType p)) {
      context.diagnostics.error(
          position,
          "operand type "
              + TypePrinter.quoted(pointer.type())
              + " is incompatible with argument 1 of '"
              + written
              + "'");
      return invalid(position);
    }
    CType type = types.unqualified(p.pointee());
    if (builtin != Builtin.ATOMIC_TEST_AND_SET
        && builtin != Builtin.ATOMIC_CLEAR
        && !valid(type, builtin)) {
      context.diagnostics.error(
          position,
          "operand type "
              + TypePrinter.quoted(pointer.type())
              + " is incompatible with argument 1 of '"
              + written
              + "'");
      return invalid(position);
    }
    return build(builtin, pointer, type, arguments, name.startsWith("__sync"), position);
  }

  private boolean valid(CType type, Builtin builtin) {
    switch (builtin) {
      case ATOMIC_LOAD, ATOMIC_STORE, ATOMIC_EXCHANGE, ATOMIC_COMPARE_EXCHANGE -> {
        return context.layout.size(type) > 0 && !Types.isVoid(type);
      }
      default -> {
        return (Types.isInteger(type) || type instanceof PointerType)
            && context.layout.size(type) <= 16;
      }
    }
  }

  private static int count(Builtin builtin, boolean sync) {
    return switch (builtin) {
      case SYNC_SYNCHRONIZE -> 0;
      case ATOMIC_THREAD_FENCE, ATOMIC_SIGNAL_FENCE, SYNC_LOCK_RELEASE -> 1;
      case ATOMIC_LOAD_N, ATOMIC_TEST_AND_SET, ATOMIC_CLEAR, SYNC_LOCK_TEST_AND_SET -> 2;
      case ATOMIC_LOAD,
          ATOMIC_STORE_N,
          ATOMIC_STORE,
          ATOMIC_EXCHANGE_N,
          SYNC_BOOL_COMPARE_AND_SWAP,
          SYNC_VAL_COMPARE_AND_SWAP ->
          3;
      case ATOMIC_EXCHANGE -> 4;
      case ATOMIC_COMPARE_EXCHANGE_N, ATOMIC_COMPARE_EXCHANGE -> 6;
      default -> sync ? 2 : 3;
    };
  }

  private Expression build(
      Builtin builtin,
      Expression pointer,
      CType type,
      List<Expression> arguments,
      boolean sync,
      int position) {
    List<Expression> converted = new ArrayList<>();
    converted.add(pointer);
    CType result;
    switch (builtin) {
      case ATOMIC_LOAD_N -> {
        converted.add(order(arguments.get(1)));
        result = type;
      }
      case ATOMIC_LOAD, ATOMIC_STORE -> {
        converted.add(object(arguments.get(1), type, builtin == Builtin.ATOMIC_STORE, true, 1));
        converted.add(order(arguments.get(2)));
        result = types.voidType;
      }
      case ATOMIC_STORE_N, ATOMIC_EXCHANGE_N -> {
        converted.add(convert(arguments.get(1), type, 1));
        converted.add(order(arguments.get(2)));
        result = builtin == Builtin.ATOMIC_STORE_N ? types.voidType : type;
      }
      case ATOMIC_EXCHANGE -> {
        converted.add(object(arguments.get(1), type, true, true, 1));
        converted.add(object(arguments.get(2), type, false, true, 2));
        converted.add(order(arguments.get(3)));
        result = types.voidType;
      }
      case ATOMIC_COMPARE_EXCHANGE_N, ATOMIC_COMPARE_EXCHANGE -> {
        boolean byValue = builtin == Builtin.ATOMIC_COMPARE_EXCHANGE_N;
        converted.add(object(arguments.get(1), type, false, !byValue, 1));
        converted.add(
            byValue
                ? convert(arguments.get(2), type, 2)
                : object(arguments.get(2), type, true, true, 2));
        converted.add(convert(arguments.get(3), types.boolType, 3));
        converted.add(order(arguments.get(4)));
        converted.add(order(arguments.get(5)));
        result = types.boolType;
      }
      case ATOMIC_TEST_AND_SET, ATOMIC_CLEAR -> {
        converted.add(order(arguments.get(1)));
        result = builtin == Builtin.ATOMIC_CLEAR ? types.voidType : types.boolType;
      }
      case SYNC_BOOL_COMPARE_AND_SWAP, SYNC_VAL_COMPARE_AND_SWAP -> {
        converted.add(loose(arguments.get(1), type));
        converted.add(loose(arguments.get(2), type));
        result = builtin == Builtin.SYNC_BOOL_COMPARE_AND_SWAP ? types.boolType : type;
      }
      case SYNC_LOCK_TEST_AND_SET -> {
        converted.add(loose(arguments.get(1), type));
        result = type;
      }
      case SYNC_LOCK_RELEASE -> result = types.voidType;
      default -> {
        // The arithmetic ones: a pointer is changed by bytes.
        converted.add(
            loose(arguments.get(1), type instanceof PointerType ? types.differenceType : type));
        converted.add(sync ? context.folder.ofInt(SEQUENTIAL, position) : order(arguments.get(2)));
        result = type;
      }
    }
    for (Expression argument : converted) {
      if (argument instanceof Invalid) {
        return new Invalid(result, position);
      }
    }
    return new BuiltinCall(builtin, converted, result, position);
  }

  /**
   * A pointer to an object that takes part. Which type it points to is free, as with gcc, but when
   * no value is given the size is that of the first argument's.
   */
  private Expression object(
      Expression argument, CType type, boolean constant, boolean sized, int index) {
    Expression value = context.conversions.rvalue(argument);
    if (sized
        && value.type() instanceof PointerType p
        && context.layout.size(p.pointee()) != context.layout.size(type)) {
      context.diagnostics.error(
          argument.position(),
          "size mismatch in argument "
              + (index + 1)
              + " of '"
              + context.conversions.assignability().builtinName
              + "'");
      return new Invalid(types.pointerTo(type), argument.position());
    }
    Expression pointer =
        convert(value, constant ? types.constVoidPointer : types.voidPointer, index);
    return pointer instanceof Invalid
        ? pointer
        : context.conversions.convert(pointer, types.pointerTo(type), argument.position());
  }

  private Expression order(Expression e) {
    return convert(e, types.intType, 0);
  }

  /** The __sync functions convert without complaint. */
  private Expression loose(Expression e, CType to) {
    Expression value = context.conversions.rvalue(e);
    return Types.isScalar(value.type()) && Types.isScalar(to)
        ? context.conversions.convert(value, to, true, e.position())
        : convert(e, to, 1);
  }

  private Expression lockFree(List<Expression> arguments, int position) {
    if (arguments.size() != 2) {
      context.diagnostics.error(
          position,
          "too "
              + (arguments.size() < 2 ? "few" : "many")
              + " arguments to function '__atomic_always_lock_free'");
      return invalid(position);
    }
    Expression size = context.conversions.rvalue(arguments.get(0));
    boolean free =
        size instanceof IntegerConstant c
            && (c.value() == 1 || c.value() == 2 || c.value() == 4 || c.value() == 8);
    return context.folder.integer(types.boolType, free ? 1 : 0, position);
  }
}
