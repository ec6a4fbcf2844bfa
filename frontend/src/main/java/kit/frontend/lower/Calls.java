package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.CallingConvention;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;

/**
 * Calls: of C functions and of the runtime's helpers. Arguments are evaluated left to right;
 * aggregates are passed by address, the callee gets a copy.
 */
final class Calls {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  /** Argument values of the calls being lowered, a stack. */
  private final IntArrayList pending = new IntArrayList();

  private boolean wideArgument;
  private boolean wideResult;

  Calls(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /** A call whose result is a scalar or void (then some value that nobody uses). */
  int scalar(Expression.Call e) {
    Kind kind = types.kind(e.type());
    if (!kind.isScalar() && kind != Kind.VOID) {
      // The result is not used as a value.
      aggregate(e, emit.temporary(Math.max(0, types.size(e.type())), types.alignment(e.type())));
      return emit.i32(0);
    }
    int result = call(e, null, kind.value());
    if (isNoReturn(e)) {
      at.builder.unreachable();
      return kind == Kind.VOID ? result : at.expressions.anyValue(kind);
    }
    if (kind == Kind.F16) {
      return at.halves.unpacked(result);
    }
    return at.expressions.normalized(
        kind.isNarrow() ? emit.narrow(result, kind) : result, e.type());
  }

  /** A call whose result is an aggregate, complex or 128-bit: stored to the place. */
  void aggregate(Expression.Call e, Place result) {
    call(e, result, ValueType.VOID);
    if (isNoReturn(e)) {
      at.builder.unreachable();
    }
  }

  private static FunctionDeclaration direct(Expression function) {
    Expression e = function;
    while (true) {
      if (e instanceof Expression.FunctionReference reference) {
        return reference.declaration();
      }
      if (e instanceof Expression.Cast c
          && (c.kind() == Expression.CastKind.FUNCTION_TO_POINTER
              || c.kind() == Expression.CastKind.NONE
              || c.kind() == Expression.CastKind.POINTER)) {
        e = c.operand();
      } else if (e instanceof Expression.Dereference d) {
        e = d.pointer();
      } else if (e instanceof Expression.AddressOf a) {
        e = a.place();
      } else {
        return null;
      }
    }
  }

  private static boolean isNoReturn(Expression.Call e) {
    FunctionDeclaration function = direct(e.function());
    return function != null && function.attributes.noReturn;
  }

  private int call(Expression.Call e, Place resultPlace, ValueType result) {
    FunctionDeclaration direct = direct(e.function());
    if (direct != null && emit.isOpen()) {
      complain(direct, e.position());
    }
    List<Expression> given = expanded(e.arguments());
    CType.FunctionType type = e.functionType();
    if (direct != null && (direct.usesArgumentPack || !direct.asked.isEmpty()) && emit.isOpen()) {
      FunctionDeclaration copy =
          at.unit.copies().forCall(direct, given, e.position(), at.knownValues);
      type = copy == direct ? type : copy.type();
      direct = copy;
    }
    int symbol = direct != null ? at.unit.symbols().of(direct) : -1;
    // A function pointer that only variables hold is loaded after the arguments: fewer values at a
    // time.
    boolean late = direct == null && Assignments.isLate(e.function());
    int callee = direct == null && !late ? at.expressions.value(e.function()) : -1;
    int base = pending.size();
    boolean chained = direct != null && direct.isNested() && direct.nesting.needsChain;
    if (chained) {
      pending.add(-1);
    }
    boolean microsoft = type.convention() == CallingConvention.MICROSOFT;
    for (Expression argument : given) {
      pending.add(microsoft ? at.microsoft.argument(argument) : argument(argument));
    }
    int count = pending.size() - base;
    int[] arguments = new int[count];
    pending.getElements(base, arguments, 0, count);
    pending.size(base);
    emit.at(e.position());
    if (chained) {
      arguments[0] = at.nested.chainFor(direct);
    }
    if (late) {
      callee = at.expressions.value(e.function());
    }
    if (microsoft) {
      return at.microsoft.call(
          type, given, callee, symbol, IntArrayList.wrap(arguments), resultPlace);
    }
    int resultAddress = resultPlace == null ? -1 : emit.address(resultPlace);
    if (resultPlace != null && types.size(type.result()) > 16) {
      at.guards.resultInMemory();
    }
    int signature = callSignature(type, given, direct, e.position());
    return at.builder.call(
        result,
        chained ? types.withChain(signature) : signature,
        callee,
        symbol,
        resultAddress,
        arguments,
        count);
  }

  private int callSignature(
      CType.FunctionType type, List<Expression> given, FunctionDeclaration direct, int position) {
    boolean inlined = direct != null && isInlined(direct);
    int own = types.setVectorBytes(16);
    int bytes = inlined ? 0 : own;
    types.setVectorBytes(Math.max(bytes, direct == null ? 0 : vectorBytes(direct)));
    if (!inlined) {
      noteWideResult(type.result(), position);
      for (Expression argument : given) {
        noteWideArgument(argument.type(), position);
      }
    }
    int signature = types.callSignature(type, given);
    types.setVectorBytes(own);
    return signature;
  }

  /**
   * Whether gcc would have no call: the function's own convention is between its code and itself.
   */
  static boolean isInlined(FunctionDeclaration function) {
    return function.attributes.alwaysInline || function.original != null;
  }

  /** Size of the largest vectors that a function takes and gives in registers. */
  int vectorBytes(FunctionDeclaration function) {
    int declared = function.attributes.vectorBytes;
    return declared != 0 ? declared : at.unit.options().vectorBytes();
  }

  /** -Wpsabi, once a unit for arguments and once for results. */
  void noteWideArgument(CType type, int position) {
    if (types.isWideVector(type) && types.size(type) == 32 && !wideArgument) {
      wideArgument = true;
      at.diagnostics.warning(
          "psabi", position, "AVX vector argument without AVX enabled changes the ABI");
    }
  }

  void noteWideResult(CType type, int position) {
    if (types.isWideVector(type) && types.size(type) == 32 && !wideResult) {
      wideResult = true;
      at.diagnostics.warning(
          "psabi", position, "AVX vector return without AVX enabled changes the ABI");
    }
  }

  /** Says what the attributes error and warning of a called function ask for. */
  private void complain(FunctionDeclaration function, int position) {
    String call = "call to '" + function.name() + "' declared with attribute ";
    FunctionDeclaration here = at.definition().declaration();
    if (function.attributes.errorMessage != null) {
      String message = call + "error: " + function.attributes.errorMessage;
      at.unit.copies().complain(here, true, position, message);
    }
    if (function.attributes.warningMessage != null) {
      String message = call + "warning: " + function.attributes.warningMessage;
      at.unit.copies().complain(here, false, position, message);
    }
  }

  /** Arguments with the pack of variable ones, if it is the last, replaced by what it holds. */
  private List<Expression> expanded(List<Expression> arguments) {
    int last = arguments.size() - 1;
    if (last < 0
        || !(arguments.get(last) instanceof Expression.BuiltinCall b)
        || b.builtin() != Builtin.VA_ARG_PACK) {
      return arguments;
    }
    List<Expression> result = new ArrayList<>(arguments.subList(0, last));
    for (ObjectDeclaration parameter : at.definition().declaration().pack) {
      CType type = parameter.type();
      result.add(
          new Expression.Load(
              new Expression.ObjectReference(parameter, type, b.position()), type, b.position()));
    }
    return result;
  }

  /** The value passed: a scalar, or an address. */
  int argument(Expression e) {
    Kind kind = types.kind(e.type());
    if (kind == Kind.RECORD && types.size(e.type()) == Layout.VARIABLE) {
      // By reference, as gcc passes what has no fixed size: to a copy.
      return emit.address(at.aggregates.copy(e));
    }
    if (kind.isMemory()) {
      return emit.address(at.aggregates.place(e));
    }
    if (kind.isPair()) {
      return emit.address(spilled(at.pairs.value(e), e.type()));
    }
    int value = at.expressions.value(e);
    return kind == Kind.F16 ? at.halves.packed(value, kind) : value;
  }

  Place spilled(Pair value, CType type) {
    Place place = emit.temporary(types.size(type), types.alignment(type));
    at.pairs.store(place, value, type, false);
    return place;
  }

  /** Calls the cleanup function of an object with its address. */
  void callCleanup(ObjectDeclaration object) {
    FunctionDeclaration function = object.attributes.cleanup;
    int address = emit.address(at.places.object(object));
    int signature =
        types.signature(
            function.type().result(), List.of(new CType.PointerType(object.type(), 0)), false);
    Kind kind = types.kind(function.type().result());
    int chain = at.nested.chainFor(function);
    at.builder.call(
        kind.isScalar() ? kind.value() : ValueType.VOID,
        chain < 0 ? signature : types.withChain(signature),
        -1,
        at.unit.symbols().of(function),
        -1,
        chain < 0 ? new int[] {address} : new int[] {chain, address},
        chain < 0 ? 1 : 2);
  }

  // ---- runtime helpers

  private final Object2IntOpenHashMap<String> helpers = new Object2IntOpenHashMap<>();

  /** The symbol of a runtime function. */
  int helper(String name) {
    int number = helpers.getOrDefault(name, -1);
    if (number < 0) {
      UnitSymbol symbol = at.unit.unit().symbol(name);
      if (symbol.kind == UnitSymbol.Kind.UNKNOWN) {
        symbol.kind = UnitSymbol.Kind.FUNCTION;
      }
      number = symbol.number();
      helpers.put(name, number);
    }
    at.unit.symbols().reference(number);
    return number;
  }

  /** A helper that gives a 128-bit integer for two of them. */
  Pair helperPair(String name, CType result, List<CType> parameters, Pair a, Pair b) {
    int[] arguments = {
      emit.address(spilled(a, parameters.get(0))), emit.address(spilled(b, parameters.get(1)))
    };
    Place place = emit.temporary(types.size(result), types.alignment(result));
    at.builder.call(
        ValueType.VOID,
        types.signature(result, parameters, false),
        -1,
        helper(name),
        emit.address(place),
        arguments,
        2);
    return at.pairs.load(place, result, false);
  }

  /** A helper that gives a scalar for one or two 128-bit integers. */
  int helperScalar(String name, Kind result, List<CType> parameters, Pair a, Pair b) {
    int count = b == null ? 1 : 2;
    int[] arguments = new int[count];
    arguments[0] = emit.address(spilled(a, parameters.get(0)));
    if (b != null) {
      arguments[1] = emit.address(spilled(b, parameters.get(1)));
    }
    return at.builder.call(
        result.value(),
        types.signature(type(result), parameters, false),
        -1,
        helper(name),
        -1,
        arguments,
        count);
  }

  /** A helper that gives a 128-bit integer for a scalar. */
  Pair helperFromScalar(String name, CType result, Kind parameter, int value) {
    Place place = emit.temporary(types.size(result), types.alignment(result));
    int signature = types.signature(result, List.of(type(parameter)), false);
    at.builder.call(
        ValueType.VOID, signature, -1, helper(name), emit.address(place), new int[] {value}, 1);
    return at.pairs.load(place, result, false);
  }

  /** A helper on scalars; {@code result} VOID for none. */
  int helperCall(String name, Kind result, List<CType> parameters, int... arguments) {
    int signature = types.signature(type(result), parameters, false);
    return at.builder.call(
        result.value(), signature, -1, helper(name), -1, arguments, arguments.length);
  }

  /** Some C type of a kind. */
  static CType type(Kind kind) {
    return switch (kind) {
      case VOID,
          WIDE_SIGNED,
          WIDE_UNSIGNED,
          COMPLEX,
          LIMBS,
          RECORD,
          VECTOR,
          ARRAY,
          FUNCTION,
          UNSUPPORTED ->
          new CType.VoidType(0);
      case BOOL -> new CType.IntegerType(BasicType.BOOL, 0);
      case S8 -> new CType.IntegerType(BasicType.SIGNED_CHAR, 0);
      case U8 -> new CType.IntegerType(BasicType.UNSIGNED_CHAR, 0);
      case S16 -> new CType.IntegerType(BasicType.SHORT, 0);
      case U16 -> new CType.IntegerType(BasicType.UNSIGNED_SHORT, 0);
      case S32 -> new CType.IntegerType(BasicType.INT, 0);
      case U32 -> new CType.IntegerType(BasicType.UNSIGNED_INT, 0);
      case S64 -> new CType.IntegerType(BasicType.LONG, 0);
      case U64 -> new CType.IntegerType(BasicType.UNSIGNED_LONG, 0);
      case F16 -> new CType.FloatingType(BasicType.FLOAT16, 0);
      case F32 -> new CType.FloatingType(BasicType.FLOAT, 0);
      case F64 -> new CType.FloatingType(BasicType.DOUBLE, 0);
      case F80 -> new CType.FloatingType(BasicType.LONG_DOUBLE, 0);
      case F128 -> new CType.FloatingType(BasicType.FLOAT128, 0);
    };
  }
}
