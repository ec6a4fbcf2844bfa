package kit.frontend.lower;

import java.util.List;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/** Expansion of the builtins that the checker leaves ({@link kit.frontend.ast.Builtin}). */
final class Builtins {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Builtins(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  private Kind kind(Expression e) {
    return types.kind(e.type());
  }

  private int value(Expression.BuiltinCall e, int index) {
    return at.expressions.value(e.arguments().get(index));
  }

  /** A builtin whose result is a scalar or void; the value, -1 for void. */
  int scalar(Expression.BuiltinCall e) {
    List<Expression> arguments = e.arguments();
    return switch (e.builtin()) {
      case MACHINE -> {
        Place result = at.assemblies.machine(e);
        yield result == null
            ? -1
            : types.kind(e.type()).isScalar() ? emit.load(result, types.kind(e.type()), false) : -1;
      }
      case VA_START, MS_VA_START -> {
        if (at.microsoft.isOwn() != (e.builtin() == Builtin.MS_VA_START)) {
          at.diagnostics.error(
              e.position(),
              at.microsoft.isOwn()
                  ? "'va_start' used in function with attribute 'ms_abi'"
                  : "'__builtin_ms_va_start' used in function without attribute 'ms_abi'");
        }
        at.builder.emit(Op.VA_START, ValueType.VOID, value(e, 0), -1, -1, 0);
        yield -1;
      }
      case VA_END -> {
        at.expressions.effect(arguments.get(0));
        yield -1;
      }
      case VA_COPY -> {
        Place target = Place.value(value(e, 0), 8);
        emit.copy(target, Place.value(value(e, 1), 8), variableListSize(), false);
        yield -1;
      }
      case ALLOCA, ALLOCA_WITH_ALIGN -> alloca(e);
      case UNREACHABLE -> {
        at.builder.unreachable();
        yield -1;
      }
      case TRAP -> {
        at.builder.trap();
        yield -1;
      }
      case OBJECT_SIZE -> emit.i64(at.knownValues.objectSize(e));
      case CONSTANT_P -> emit.i32(at.knownValues.isConstant(e) ? 1 : 0);
      case VA_ARG_PACK_LEN -> emit.i32(at.definition().declaration().pack.size());
      case VA_ARG_PACK -> {
        at.diagnostics.error(e.position(), "invalid use of '__builtin_va_arg_pack ()'");
        yield emit.i32(0);
      }
      case PREFETCH, CLEAR_CACHE -> {
        for (Expression argument : arguments) {
          at.expressions.effect(argument);
        }
        yield -1;
      }
      case CLEAR_PADDING -> {
        at.padding.clear(arguments.get(0));
        yield -1;
      }
      case BSWAP16 ->
          emit.shift(Op.LSHR, at.builder.unary(Op.BSWAP, ValueType.I32, value(e, 0)), 16);
      case BSWAP32 -> at.builder.unary(Op.BSWAP, ValueType.I32, value(e, 0));
      case BSWAP64 -> at.builder.unary(Op.BSWAP, ValueType.I64, value(e, 0));
      case CLZ, CTZ, POPCOUNT, PARITY, FFS, CLRSB -> bits(e);
      case ADD_OVERFLOW -> at.overflow.lower(Overflow.Operation.ADD, arguments, true);
      case SUB_OVERFLOW -> at.overflow.lower(Overflow.Operation.SUBTRACT, arguments, true);
      case MUL_OVERFLOW -> at.overflow.lower(Overflow.Operation.MULTIPLY, arguments, true);
      case ADD_OVERFLOW_P -> at.overflow.lower(Overflow.Operation.ADD, arguments, false);
      case SUB_OVERFLOW_P -> at.overflow.lower(Overflow.Operation.SUBTRACT, arguments, false);
      case MUL_OVERFLOW_P -> at.overflow.lower(Overflow.Operation.MULTIPLY, arguments, false);
      case FRAME_ADDRESS ->
          at.builder.emit(Op.FRAME_ADDRESS, ValueType.I64, -1, -1, -1, level(arguments.get(0)));
      case RETURN_ADDRESS ->
          at.builder.emit(Op.RETURN_ADDRESS, ValueType.I64, -1, -1, -1, level(arguments.get(0)));
      case EXTRACT_RETURN_ADDRESS -> value(e, 0);
      case SETJMP -> setjmp(e);
      case LONGJMP -> longjmp(e);
      case ABS -> abs(e);
      case FABS -> at.builder.unary(Op.FABS, kind(e).value(), value(e, 0));
      case SQRT -> at.builder.unary(Op.FSQRT, kind(e).value(), value(e, 0));
      case COPYSIGN -> copySign(e);
      case ISNAN, ISINF, ISINF_SIGN, ISFINITE, ISNORMAL, FPCLASSIFY -> classify(e);
      case SIGNBIT -> signBit(value(e, 0), kind(arguments.get(0)));
      case ISGREATER -> quietlyLess(Op.FLT_QUIET, value(e, 0), value(e, 1), true);
      case ISGREATEREQUAL -> quietlyLess(Op.FLE_QUIET, value(e, 0), value(e, 1), true);
      case ISLESS -> quietlyLess(Op.FLT_QUIET, value(e, 0), value(e, 1), false);
      case ISLESSEQUAL -> quietlyLess(Op.FLE_QUIET, value(e, 0), value(e, 1), false);
      case ISUNORDERED -> compare(Op.FUNORDERED, e);
      case ISLESSGREATER -> {
        int left = value(e, 0);
        int right = value(e, 1);
        yield emit.binary(
            Op.OR,
            ValueType.I32,
            at.builder.compare(Op.FLT_QUIET, left, right),
            at.builder.compare(Op.FLT_QUIET, right, left));
      }
      case ATOMIC_LOAD_N,
          ATOMIC_LOAD,
          ATOMIC_STORE_N,
          ATOMIC_STORE,
          ATOMIC_EXCHANGE_N,
          ATOMIC_EXCHANGE,
          ATOMIC_COMPARE_EXCHANGE_N,
          ATOMIC_COMPARE_EXCHANGE,
          ATOMIC_FETCH_ADD,
          ATOMIC_FETCH_SUB,
          ATOMIC_FETCH_AND,
          ATOMIC_FETCH_OR,
          ATOMIC_FETCH_XOR,
          ATOMIC_FETCH_NAND,
          ATOMIC_ADD_FETCH,
          ATOMIC_SUB_FETCH,
          ATOMIC_AND_FETCH,
          ATOMIC_OR_FETCH,
          ATOMIC_XOR_FETCH,
          ATOMIC_NAND_FETCH,
          ATOMIC_TEST_AND_SET,
          ATOMIC_CLEAR,
          ATOMIC_THREAD_FENCE,
          ATOMIC_SIGNAL_FENCE,
          SYNC_BOOL_COMPARE_AND_SWAP,
          SYNC_VAL_COMPARE_AND_SWAP,
          SYNC_LOCK_TEST_AND_SET,
          SYNC_LOCK_RELEASE,
          SYNC_SYNCHRONIZE ->
          at.atomics.scalar(e);
      case BITREVERSE -> bitReverse(e);
      case ROTATE_LEFT -> rotate(e);
      case BIT_CEIL, BIT_FLOOR -> power(e);
      case APPLY_ARGS -> at.reflection.applyArguments(e);
      case APPLY -> at.reflection.apply(e);
      case RETURN_APPLIED -> {
        at.reflection.returnApplied(e);
        yield -1;
      }
      case UNWIND_INIT -> {
        at.reflection.unwindInit(e);
        yield -1;
      }
      case DWARF_CFA -> at.reflection.canonicalFrameAddress(e);
      case THREAD_POINTER -> at.reflection.threadPointer(e);
      case STACK_SAVE -> {
        at.function.hasAlloca = true;
        yield at.builder.emit(Op.STACK_SAVE, ValueType.I64, -1, -1, -1, 0);
      }
      case STACK_RESTORE -> {
        at.function.hasAlloca = true;
        at.builder.emit(Op.STACK_RESTORE, ValueType.VOID, value(e, 0), -1, -1, 0);
        at.nested.stackMoved();
        yield -1;
      }
      case BSWAP128, COMPLEX, SHUFFLE, SHUFFLEVECTOR, CONVERTVECTOR -> {
        at.unsupported(e.position(), "this builtin function");
        yield at.expressions.anyValue(kind(e));
      }
    };
  }

  /** A builtin whose result is complex or 128 bits wide. */
  Pair pair(Expression.BuiltinCall e) {
    switch (e.builtin()) {
      case COMPLEX -> {
        Kind element = types.element(e.type());
        int real = emit.convert(value(e, 0), kind(e.arguments().get(0)), element);
        return new Pair(real, emit.convert(value(e, 1), kind(e.arguments().get(1)), element));
      }
      case BSWAP128 -> {
        Pair operand = at.pairs.value(e.arguments().get(0));
        return new Pair(
            at.builder.unary(Op.BSWAP, ValueType.I64, operand.second()),
            at.builder.unary(Op.BSWAP, ValueType.I64, operand.first()));
      }
      case ABS -> {
        Pair operand = at.pairs.value(e.arguments().get(0));
        int sign = emit.shift(Op.ASHR, operand.second(), 63);
        Pair flipped =
            new Pair(
                emit.binary(Op.XOR, ValueType.I64, operand.first(), sign),
                emit.binary(Op.XOR, ValueType.I64, operand.second(), sign));
        return at.wideIntegers.subtract(flipped, new Pair(sign, sign));
      }
      default -> {
        return at.atomics.pair(e);
      }
    }
  }

  /** A builtin whose result is a structure or vector. */
  void aggregate(Expression.BuiltinCall e, Place target) {
    if (e.builtin() == Builtin.MACHINE) {
      Place result = at.assemblies.machine(e);
      if (result != null) {
        emit.copy(target, result, types.size(e.type()), false);
      }
      return;
    }
    at.vectors.builtin(e, target);
  }

  private static long level(Expression e) {
    return e instanceof Expression.IntegerConstant c ? Math.max(0, c.value()) : 0;
  }

  private long variableListSize() {
    return switch (types.target().vaList()) {
      case SYSTEM_V_X86_64 -> 24;
      case AAPCS64 -> 32;
      case VOID_POINTER, CHAR_POINTER -> 8;
    };
  }

  private int alloca(Expression.BuiltinCall e) {
    at.function.hasAlloca = true;
    at.scopes.keepStack();
    int size = emit.convertInteger(value(e, 0), kind(e.arguments().get(0)), Kind.U64);
    long alignment = 16;
    if (e.arguments().size() > 1
        && e.arguments().get(1) instanceof Expression.IntegerConstant c
        && Long.bitCount(c.value()) == 1) {
      alignment = Math.max(16, c.value() / 8);
    }
    int address = at.builder.emit(Op.ALLOCA, ValueType.I64, size, -1, -1, alignment);
    at.nested.stackMoved();
    return address;
  }

  // ---- bits

  private int bits(Expression.BuiltinCall e) {
    Expression argument = e.arguments().get(0);
    Kind kind = kind(argument);
    int zero = -1;
    int result;
    if (kind == Kind.LIMBS) {
      Place value = at.limbs.value(argument);
      zero = at.limbs.toScalar(value, argument.type(), Kind.BOOL);
      result = at.limbs.count(e.builtin(), value, argument.type());
    } else if (kind.isWide()) {
      Pair value = at.pairs.value(argument);
      zero = at.pairs.isNotZero(value, argument.type());
      result = narrower(e, wideBits(e, value), 128);
    } else {
      int value = at.expressions.value(argument);
      zero = value;
      result = narrower(e, scalarBits(e, value, kind), kind.value().size() * 8);
    }
    return e.arguments().size() < 2
        ? result
        : emit.select(
            emit.isNotZero(zero, at.function.type(zero) == ValueType.I64 ? Kind.U64 : Kind.U32),
            result,
            value(e, 1));
  }

  /** A count of leading bits in a type narrower than the value that holds it. */
  private int narrower(Expression.BuiltinCall e, int count, int bits) {
    boolean leading =
        e.builtin() == kit.frontend.ast.Builtin.CLZ
            || e.builtin() == kit.frontend.ast.Builtin.CLRSB;
    int width = types.layout().width(e.arguments().get(0).type());
    return leading && width < bits ? emit.sub(count, emit.i32(bits - width)) : count;
  }

  private int scalarBits(Expression.BuiltinCall e, int x, Kind kind) {
    ValueType type = kind.value();
    int result =
        switch (e.builtin()) {
          case CLZ -> at.builder.unary(Op.CLZ, type, x);
          case CTZ -> at.builder.unary(Op.CTZ, type, x);
          case POPCOUNT -> at.builder.unary(Op.POPCOUNT, type, x);
          case PARITY -> emit.and(at.builder.unary(Op.POPCOUNT, type, x), 1);
          case FFS -> {
            int found =
                emit.binary(Op.ADD, type, at.builder.unary(Op.CTZ, type, x), emit.iconst(type, 1));
            int nonZero = emit.isNotZero(x, kind);
            yield emit.select(nonZero, found, emit.iconst(type, 0));
          }
          default -> {
            // Leading bits equal to the sign, less one: of y = x ^ (x >> all) the leading zeros of
            // 2y + 1.
            int sign = emit.shift(Op.ASHR, x, type.size() * 8 - 1);
            int y = emit.binary(Op.XOR, type, x, sign);
            int odd = emit.binary(Op.OR, type, emit.shift(Op.SHL, y, 1), emit.iconst(type, 1));
            yield at.builder.unary(Op.CLZ, type, odd);
          }
        };
    return type == ValueType.I64 ? emit.unary(Op.TRUNC, ValueType.I32, result) : result;
  }

  private int wideBits(Expression.BuiltinCall e, Pair x) {
    int sixtyFour = emit.i64(64);
    int result =
        switch (e.builtin()) {
          case CLZ -> {
            int low =
                emit.binary(
                    Op.ADD,
                    ValueType.I64,
                    at.builder.unary(Op.CLZ, ValueType.I64, x.first()),
                    sixtyFour);
            yield emit.select(
                emit.isNotZero(x.second(), Kind.U64),
                at.builder.unary(Op.CLZ, ValueType.I64, x.second()),
                low);
          }
          case CTZ -> wideTrailing(x);
          case POPCOUNT, PARITY -> {
            int sum =
                emit.binary(
                    Op.ADD,
                    ValueType.I64,
                    at.builder.unary(Op.POPCOUNT, ValueType.I64, x.first()),
                    at.builder.unary(Op.POPCOUNT, ValueType.I64, x.second()));
            yield e.builtin() == kit.frontend.ast.Builtin.POPCOUNT ? sum : emit.and(sum, 1);
          }
          case FFS -> {
            int found = emit.binary(Op.ADD, ValueType.I64, wideTrailing(x), emit.i64(1));
            yield emit.select(
                emit.isNotZero(emit.binary(Op.OR, ValueType.I64, x.first(), x.second()), Kind.U64),
                found,
                emit.i64(0));
          }
          default -> {
            int sign = emit.shift(Op.ASHR, x.second(), 63);
            Pair y =
                new Pair(
                    emit.binary(Op.XOR, ValueType.I64, x.first(), sign),
                    emit.binary(Op.XOR, ValueType.I64, x.second(), sign));
            Pair doubled = at.wideIntegers.shift(true, false, y, emit.i32(1));
            int low = emit.binary(Op.OR, ValueType.I64, doubled.first(), emit.i64(1));
            int lowCount =
                emit.binary(
                    Op.ADD, ValueType.I64, at.builder.unary(Op.CLZ, ValueType.I64, low), sixtyFour);
            yield emit.select(
                emit.isNotZero(doubled.second(), Kind.U64),
                at.builder.unary(Op.CLZ, ValueType.I64, doubled.second()),
                lowCount);
          }
        };
    return emit.unary(Op.TRUNC, ValueType.I32, result);
  }

  /** Swaps neighbouring bits, pairs and nibbles, then the bytes. */
  private int bitReverse(Expression.BuiltinCall e) {
    int x = value(e, 0);
    ValueType type = at.function.type(x);
    long[] masks = {0x5555555555555555L, 0x3333333333333333L, 0x0f0f0f0f0f0f0f0fL};
    for (int i = 0; i < masks.length; i++) {
      long mask = type == ValueType.I32 ? (int) masks[i] : masks[i];
      int high = emit.and(emit.shift(Op.LSHR, x, 1 << i), mask);
      x = emit.binary(Op.OR, type, high, emit.shift(Op.SHL, emit.and(x, mask), 1 << i));
    }
    int width = types.layout().width(e.type());
    return emit.shift(Op.LSHR, at.builder.unary(Op.BSWAP, type, x), type.size() * 8 - width);
  }

  private int rotate(Expression.BuiltinCall e) {
    int x = value(e, 0);
    int count = value(e, 1);
    ValueType type = at.function.type(x);
    int width = types.layout().width(e.type());
    if (width == type.size() * 8) {
      return at.builder.binary(Op.ROTL, type, x, count);
    }
    // Non-negative modulo the width.
    int modulus = emit.i32(width);
    int rest = at.builder.binary(Op.SREM, ValueType.I32, count, modulus);
    int left = emit.select(emit.compare(Op.SLT, rest, emit.i32(0)), emit.add(rest, modulus), rest);
    int high = emit.binary(Op.SHL, type, x, left);
    // In two steps, since the distance may be the whole width.
    int low =
        emit.binary(Op.LSHR, type, emit.shift(Op.LSHR, x, 1), emit.sub(emit.i32(width - 1), left));
    return at.expressions.extend(emit.binary(Op.OR, type, high, low), width, false);
  }

  /** The power of two at or above, or at or below, an unsigned integer. */
  private int power(Expression.BuiltinCall e) {
    int x = value(e, 0);
    ValueType type = at.function.type(x);
    Kind kind = kind(e);
    boolean up = e.builtin() == kit.frontend.ast.Builtin.BIT_CEIL;
    int from = up ? emit.sub(x, emit.iconst(type, 1)) : x;
    int zeros = at.builder.unary(Op.CLZ, type, from);
    int distance = emit.sub(emit.iconst(type, type.size() * 8 - (up ? 0 : 1)), zeros);
    int one = emit.iconst(type, 1);
    int value = emit.binary(Op.SHL, type, one, distance);
    if (!up) {
      return emit.select(emit.isNotZero(x, kind), value, emit.iconst(type, 0));
    }
    int small = emit.compare(Op.ULE, x, one);
    return at.expressions.normalized(emit.narrow(emit.select(small, one, value), kind), e.type());
  }

  private int wideTrailing(Pair x) {
    int high =
        emit.binary(
            Op.ADD,
            ValueType.I64,
            at.builder.unary(Op.CTZ, ValueType.I64, x.second()),
            emit.i64(64));
    return emit.select(
        emit.isNotZero(x.first(), Kind.U64),
        at.builder.unary(Op.CTZ, ValueType.I64, x.first()),
        high);
  }

  private int abs(Expression.BuiltinCall e) {
    int x = value(e, 0);
    ValueType type = at.function.type(x);
    int sign = emit.shift(Op.ASHR, x, type.size() * 8 - 1);
    return emit.binary(Op.SUB, type, emit.binary(Op.XOR, type, x, sign), sign);
  }

  // ---- floating point

  private int compare(Op op, Expression.BuiltinCall e) {
    int left = value(e, 0);
    return at.builder.compare(op, left, value(e, 1));
  }

  private int infinity(Kind kind) {
    return emit.fconst(kind, SoftFloat.infinity(kind.format(), false));
  }

  /** The smallest normal value of a kind. */
  private int smallestNormal(Kind kind) {
    FloatFormat format = kind.format();
    return emit.fconst(
        kind,
        SoftFloat.ofBinary(format, false, java.math.BigInteger.ONE, format.minimumExponent()));
  }

  /** Comparison without an exception for quiet NaNs; {@code swapped} asks about (b, a). */
  private int quietlyLess(Op op, int a, int b, boolean swapped) {
    return at.builder.compare(op, swapped ? b : a, swapped ? a : b);
  }

  private int classify(Expression.BuiltinCall e) {
    List<Expression> arguments = e.arguments();
    Expression argument = arguments.get(arguments.size() - 1);
    Kind kind = kind(argument);
    if (!kind.isFloat()) {
      at.unsupported(e.position(), "classification of a value that is not floating");
      return emit.i32(0);
    }
    int x = at.expressions.value(argument);
    if (e.builtin() == kit.frontend.ast.Builtin.ISNAN) {
      return at.builder.compare(Op.FUNORDERED, x, x);
    }
    int magnitude = at.builder.unary(Op.FABS, kind.value(), x);
    int infinity = infinity(kind);
    return switch (e.builtin()) {
      case ISINF -> at.builder.compare(Op.FEQ, magnitude, infinity);
      case ISINF_SIGN -> {
        int infinite = at.builder.compare(Op.FEQ, magnitude, infinity);
        int negative = at.builder.compare(Op.FLT_QUIET, x, emit.fzero(kind));
        yield emit.select(infinite, emit.select(negative, emit.i32(-1), emit.i32(1)), emit.i32(0));
      }
      case ISFINITE -> at.builder.compare(Op.FLT_QUIET, magnitude, infinity);
      case ISNORMAL -> {
        int atLeast = at.builder.compare(Op.FLE_QUIET, smallestNormal(kind), magnitude);
        yield emit.binary(
            Op.AND, ValueType.I32, atLeast, at.builder.compare(Op.FLT_QUIET, magnitude, infinity));
      }
      default -> {
        int nan = value(e, 0);
        int infinite = value(e, 1);
        int normal = value(e, 2);
        int subnormal = value(e, 3);
        int zero = value(e, 4);
        int result =
            emit.select(
                at.builder.compare(Op.FLE_QUIET, smallestNormal(kind), magnitude),
                normal,
                subnormal);
        result = emit.select(at.builder.compare(Op.FEQ, magnitude, infinity), infinite, result);
        result = emit.select(at.builder.compare(Op.FEQ, x, emit.fzero(kind)), zero, result);
        yield emit.select(at.builder.compare(Op.FUNORDERED, x, x), nan, result);
      }
    };
  }

  /** Offset of the 16 bits that hold the sign in memory of the wide formats. */
  private static int signOffset(Kind kind) {
    return kind == Kind.F80 ? 8 : 14;
  }

  private int signBit(int x, Kind kind) {
    return switch (kind) {
      case F16, F32 -> emit.shift(Op.LSHR, at.builder.unary(Op.BITCAST, ValueType.I32, x), 31);
      case F64 ->
          emit.unary(
              Op.TRUNC,
              ValueType.I32,
              emit.shift(Op.LSHR, at.builder.unary(Op.BITCAST, ValueType.I64, x), 63));
      default -> {
        Place place = emit.temporary(16, 16);
        emit.store(place, x, kind, false);
        yield emit.shift(
            Op.LSHR, emit.load(place, signOffset(kind), ValueType.I32, MemoryType.U16, false), 15);
      }
    };
  }

  private int copySign(Expression.BuiltinCall e) {
    Kind kind = kind(e);
    int x = value(e, 0);
    int y = value(e, 1);
    if (kind.value() == ValueType.F32 || kind == Kind.F64) {
      ValueType type = kind != Kind.F64 ? ValueType.I32 : ValueType.I64;
      long sign = kind != Kind.F64 ? Integer.MIN_VALUE : Long.MIN_VALUE;
      int magnitude = emit.and(at.builder.unary(Op.BITCAST, type, x), ~sign);
      int signBit = emit.and(at.builder.unary(Op.BITCAST, type, y), sign);
      return at.builder.unary(
          Op.BITCAST, kind.value(), emit.binary(Op.OR, type, magnitude, signBit));
    }
    Place first = emit.temporary(16, 16);
    Place second = emit.temporary(16, 16);
    emit.store(first, x, kind, false);
    emit.store(second, y, kind, false);
    int offset = signOffset(kind);
    int magnitude =
        emit.and(emit.load(first, offset, ValueType.I32, MemoryType.U16, false), 0x7fff);
    int signBit = emit.and(emit.load(second, offset, ValueType.I32, MemoryType.U16, false), 0x8000);
    emit.store(
        first,
        offset,
        emit.binary(Op.OR, ValueType.I32, magnitude, signBit),
        MemoryType.U16,
        false);
    return emit.load(first, kind, false);
  }

  // ---- __builtin_setjmp and __builtin_longjmp

  /**
   * The buffer gets frame address, resume address and stack pointer. The block at the resume
   * address is entered by {@link #longjmp} only; all values that live across blocks are in the
   * frame.
   */
  private int setjmp(Expression.BuiltinCall e) {
    Place buffer = Place.value(value(e, 0), 8);
    at.function.hasAlloca = true;
    int resume = emit.newBlock();
    at.function.takeAddress(resume);
    int join = emit.newBlock();
    at.function.setBlockParameters(join, ValueType.I32);
    emit.store(
        buffer,
        0,
        at.builder.emit(Op.FRAME_ADDRESS, ValueType.I64, -1, -1, -1, 0),
        MemoryType.I64,
        false);
    emit.store(
        buffer,
        8,
        at.builder.emit(Op.BLOCK_ADDRESS, ValueType.I64, resume, -1, -1, 0),
        MemoryType.I64,
        false);
    emit.store(
        buffer,
        16,
        at.builder.emit(Op.STACK_SAVE, ValueType.I64, -1, -1, -1, 0),
        MemoryType.I64,
        false);
    emit.jump(join, emit.i32(0));
    emit.startAlways(resume);
    emit.jump(join, emit.i32(1));
    emit.start(join);
    return at.function.blockParameter(join, 0);
  }

  private int longjmp(Expression.BuiltinCall e) {
    int buffer = value(e, 0);
    if (!types.target().name().equals("x86_64")) {
      at.unsupported(e.position(), "__builtin_longjmp on this target");
      return -1;
    }
    InlineAssembly.Operand operand =
        new InlineAssembly.Operand("r", false, false, ValueType.I64, MemoryType.I64, null);
    String template = "movq (%0), %%rbp\n\tmovq 16(%0), %%rsp\n\tjmp *8(%0)";
    int assembly =
        at.function.addAssembly(
            new InlineAssembly(
                template, List.of(operand), List.of("memory"), true, 0, e.position()));
    at.builder.emit(
        Op.ASM, ValueType.VOID, assembly, -1, at.function.list(new int[] {buffer}, 0, 1), 0);
    at.builder.unreachable();
    return -1;
  }
}
