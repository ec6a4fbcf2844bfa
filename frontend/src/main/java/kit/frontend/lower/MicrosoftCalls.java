package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.mir.CallingConvention;
import kit.mir.Op;
import kit.mir.Signature;
import kit.mir.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The x64 convention of Windows (attribute ms_abi) in scalars: what has 1, 2, 4 or 8 bytes travels
 * as it is, structures as the integer of their bits; everything else by the address of a copy that
 * the caller makes. A result of another size is stored where the first argument says, and that
 * address is the result; 16-byte vectors and integers come back in a vector register. As gcc has
 * it: long double is 16 bytes and goes by address.
 *
 * <p>Source: "x64 calling convention", Microsoft; gcc's {@code ix86_pass_by_reference} for types
 * that the former does not know was checked by running both.
 */
final class MicrosoftCalls {
  /** How an object travels. */
  enum Passing {
    NOTHING,
    SCALAR,
    /** As the integer of its bits. */
    BITS,
    /** In a vector register: results alone. */
    VECTOR,
    ADDRESS
  }

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  /** Where the result of the function being lowered goes, or -1. */
  private int hiddenResult;

  MicrosoftCalls(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  private static boolean isRegisterSize(long size) {
    return size == 1 || size == 2 || size == 4 || size == 8;
  }

  private Passing argumentPassing(CType type) {
    Kind kind = types.kind(type);
    if (!isRegisterSize(types.size(type))) {
      return Passing.ADDRESS;
    }
    return kind.isScalar() ? Passing.SCALAR : Passing.BITS;
  }

  private Passing resultPassing(CType type) {
    Kind kind = types.kind(type);
    if (kind == Kind.VOID) {
      return Passing.NOTHING;
    }
    boolean vector = types.size(type) == 16 && (kind == Kind.VECTOR || kind.isWide());
    return vector ? Passing.VECTOR : argumentPassing(type);
  }

  private Signature.Type passed(CType type, Passing passing) {
    return switch (passing) {
      case NOTHING -> Signature.Type.of(ValueType.VOID);
      case SCALAR -> types.passed(type);
      case BITS -> Signature.Type.of(bits(type).value());
      case VECTOR -> Signature.Type.of(ValueType.F128);
      case ADDRESS -> Signature.Type.of(ValueType.I64);
    };
  }

  private Kind bits(CType type) {
    return Kind.integer((int) types.size(type), false);
  }

  /**
   * The signature of a function or call.
   *
   * @param fixed how many of the parameters are named
   */
  int signature(CType result, List<CType> parameters, int fixed, boolean variadic) {
    List<Signature.Type> all = new ArrayList<>(parameters.size() + 1);
    Passing passing = resultPassing(result);
    boolean hidden = passing == Passing.ADDRESS;
    if (hidden) {
      all.add(Signature.Type.of(ValueType.I64));
    }
    for (CType parameter : parameters) {
      all.add(passed(parameter, argumentPassing(parameter)));
    }
    return at.unit
        .unit()
        .signature(
            new Signature(
                passed(result, passing),
                List.copyOf(all),
                fixed + (hidden ? 1 : 0),
                variadic,
                false,
                CallingConvention.MICROSOFT));
  }

  // ---- calls

  /** The value passed for an argument. */
  int argument(Expression e) {
    CType type = e.type();
    switch (argumentPassing(type)) {
      case BITS -> {
        return emit.load(place(e), bits(type), false);
      }
      case ADDRESS -> {
        Kind kind = types.kind(type);
        if (kind.isMemory()) {
          return emit.address(at.aggregates.copy(e));
        }
        if (kind.isPair()) {
          return emit.address(place(e));
        }
        Place copy = emit.temporary(types.size(type), types.alignment(type));
        emit.store(copy, at.expressions.value(e), kind, false);
        return emit.address(copy);
      }
      default -> {
        return at.calls.argument(e);
      }
    }
  }

  /** An aggregate or a pair in memory. */
  private Place place(Expression e) {
    if (types.kind(e.type()).isMemory()) {
      return at.aggregates.place(e);
    }
    return at.calls.spilled(at.pairs.value(e), e.type());
  }

  /**
   * The call.
   *
   * @param callee the function's address, or -1
   * @param symbol the function, or -1
   * @param arguments values that {@link #argument} gave
   * @param target place for a result that is no scalar, or null
   * @return a scalar result, else some value
   */
  int call(
      CType.FunctionType type,
      List<Expression> given,
      int callee,
      int symbol,
      IntArrayList arguments,
      @Nullable Place target) {
    CType result = type.result();
    Passing passing = resultPassing(result);
    Kind kind = types.kind(result);
    Place place = target;
    IntArrayList all = new IntArrayList();
    if (passing == Passing.ADDRESS) {
      if (place == null) {
        place = emit.temporary(Math.max(1, types.size(result)), types.alignment(result));
      }
      all.add(emit.address(place));
    }
    all.addAll(arguments);
    List<CType> parameters = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      boolean named = type.prototyped() && i < type.parameters().size();
      parameters.add(named ? type.parameters().get(i) : given.get(i).type());
    }
    int fixed = type.prototyped() ? Math.min(given.size(), type.parameters().size()) : given.size();
    int signature = signature(result, parameters, fixed, type.variadic() || !type.prototyped());
    int value =
        at.builder.call(
            passed(result, passing).scalar(),
            signature,
            callee,
            symbol,
            -1,
            all.toIntArray(),
            all.size());
    switch (passing) {
      case BITS -> {
        if (target != null) {
          emit.store(target, value, bits(result), false);
        }
      }
      case VECTOR -> {
        if (target != null) {
          emit.store(target, value, Kind.F128, false);
        }
      }
      case ADDRESS -> {
        if (kind.isScalar()) {
          return emit.load(place, kind, false);
        }
      }
      case NOTHING, SCALAR -> {}
    }
    return value;
  }

  // ---- definitions

  /** Whether the function being lowered has this convention. */
  boolean isOwn() {
    return at.definition().declaration().type().convention() == CallingConvention.MICROSOFT;
  }

  /** Stores the parameters, the first of which has this number, to their places. */
  void parameters(List<ObjectDeclaration> parameters, List<CType> passed) {
    boolean hidden = resultPassing(at.resultType()) == Passing.ADDRESS;
    hiddenResult = hidden ? parameter(0, ValueType.I64) : -1;
    int first = hidden ? 1 : 0;
    int[] values = new int[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      CType type = passed.get(i);
      values[i] = parameter(first + i, passed(type, argumentPassing(type)).scalar());
    }
    if (at.function().naked) {
      return;
    }
    for (int i = 0; i < values.length; i++) {
      ObjectDeclaration parameter = parameters.get(i);
      CType type = parameter.type();
      Kind kind = types.kind(type);
      switch (argumentPassing(passed.get(i))) {
        case BITS -> emit.store(at.local(parameter), values[i], bits(type), false);
        case ADDRESS -> {
          Place from = Place.value(values[i], Math.min(16, types.alignment(type)));
          if (kind.isScalar()) {
            emit.store(at.local(parameter), emit.load(from, kind, false), kind, false);
          } else if (parameter.localNumber >= 0) {
            emit.copy(at.local(parameter), from, types.size(type), false);
          }
        }
        default -> at.storeParameter(parameter, values[i], types.kind(passed.get(i)));
      }
    }
  }

  private int parameter(int index, ValueType type) {
    return at.builder.emit(Op.PARAMETER, type, index, -1, -1, 0);
  }

  /**
   * What the function gives back.
   *
   * @param value a scalar, or the address of what is no scalar, or -1
   */
  int returned(int value) {
    CType result = at.resultType();
    Passing passing = resultPassing(result);
    if (passing == Passing.ADDRESS && value >= 0) {
      Place target = Place.value(hiddenResult, types.alignment(result));
      Kind kind = types.kind(result);
      if (kind.isScalar()) {
        emit.store(target, value, kind, false);
      } else {
        emit.copy(target, Place.value(value, 1), types.size(result), false);
      }
    }
    if (passing == Passing.ADDRESS) {
      return hiddenResult;
    }
    if (value < 0 || passing == Passing.SCALAR || passing == Passing.NOTHING) {
      return value;
    }
    Place from = Place.value(value, 1);
    return emit.load(from, passing == Passing.VECTOR ? Kind.F128 : bits(result), false);
  }
}
