package kit.frontend.lower;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.mir.AtomicOperation;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Atomic objects: the _Atomic qualifier and the __atomic and __sync builtins. Sizes 1, 2, 4 and 8
 * are instructions; others are calls of libatomic's generic functions.
 */
final class Atomics {
  private static final int SEQUENTIAL = 5;
  private static final int RELEASE = 3;
  private static final CType SIZE = new CType.IntegerType(BasicType.UNSIGNED_LONG, 0);
  private static final CType INT = new CType.IntegerType(BasicType.INT, 0);
  private static final CType POINTER = new CType.PointerType(new CType.VoidType(0), 0);

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Atomics(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /** The integer kind whose instructions serve a scalar kind; null when its size has none. */
  private static Kind integerKind(Kind kind) {
    if (kind.isInteger()) {
      return kind;
    }
    return switch (kind) {
      case F16 -> Kind.U16;
      case F32 -> Kind.U32;
      case F64 -> Kind.U64;
      default -> null;
    };
  }

  private static int access(Kind kind, int order) {
    return Function.atomicAccess(Emitter.storeType(kind.memory()), kind.size(), order);
  }

  private int toInteger(int value, Kind kind) {
    if (kind == Kind.F16) {
      return at.halves.bits(value);
    }
    return kind.isFloat() ? at.builder.unary(Op.BITCAST, integerKind(kind).value(), value) : value;
  }

  private int fromInteger(int value, Kind kind) {
    if (kind == Kind.F16) {
      return at.halves.ofBits(value);
    }
    return kind.isFloat()
        ? at.builder.unary(Op.BITCAST, kind.value(), value)
        : emit.narrow(value, kind);
  }

  // ---- instructions

  private int loadInteger(int address, Kind kind, int order) {
    return at.builder.emit(Op.ATOMIC_LOAD, kind.value(), address, -1, access(kind, order), 0);
  }

  private void storeInteger(int address, int value, Kind kind, int order) {
    at.builder.emit(Op.ATOMIC_STORE, ValueType.VOID, address, value, access(kind, order), 0);
  }

  private int modify(AtomicOperation operation, int address, int value, Kind kind, int order) {
    int old =
        at.builder.emit(
            Op.ATOMIC_RMW, kind.value(), address, value, access(kind, order), operation.ordinal());
    return emit.narrow(old, kind);
  }

  /** The old value of the object. */
  private int compareExchange(int address, int expected, int desired, Kind kind, int order) {
    int list = at.function.list(new int[] {expected, desired}, 0, 2);
    int old =
        at.builder.emit(Op.ATOMIC_CMPXCHG, kind.value(), address, list, access(kind, order), 0);
    return emit.narrow(old, kind);
  }

  // ---- the _Atomic qualifier

  int load(Place place, Kind kind) {
    Kind integer = integerKind(kind);
    if (integer == null) {
      Place copy = emit.temporary(kind.size(), kind.size());
      loadMemory(place, copy, kind.size());
      return emit.load(copy, kind, false);
    }
    return fromInteger(loadInteger(emit.address(place), integer, SEQUENTIAL), kind);
  }

  void store(Place place, int value, Kind kind) {
    Kind integer = integerKind(kind);
    if (integer == null) {
      Place copy = emit.temporary(kind.size(), kind.size());
      emit.store(copy, value, kind, false);
      storeMemory(place, copy, kind.size());
    } else {
      storeInteger(emit.address(place), toInteger(value, kind), integer, SEQUENTIAL);
    }
  }

  /** {@code __atomic_load(size, from, to, order)}. */
  void loadMemory(Place from, Place to, long size) {
    at.calls.helperCall(
        "__atomic_load",
        Kind.VOID,
        List.of(SIZE, POINTER, POINTER, INT),
        emit.i64(size),
        emit.address(from),
        emit.address(to),
        emit.i32(SEQUENTIAL));
  }

  void storeMemory(Place to, Place from, long size) {
    at.calls.helperCall(
        "__atomic_store",
        Kind.VOID,
        List.of(SIZE, POINTER, POINTER, INT),
        emit.i64(size),
        emit.address(to),
        emit.address(from),
        emit.i32(SEQUENTIAL));
  }

  /** {@code place op= value} on an atomic integer or pointer; the new value. */
  int compound(Expression.CompoundAssign e) {
    Kind kind = types.kind(e.place().type());
    AtomicOperation operation = operation(e.operator());
    Kind computation = types.kind(e.computation());
    boolean pointer =
        e.operator() == BinaryOperator.POINTER_ADD
            || e.operator() == BinaryOperator.POINTER_SUBTRACT;
    if (operation == null || kind == Kind.BOOL || !(pointer || computation.isInteger())) {
      return compoundLoop(e);
    }
    int address = emit.address(at.places.place(e.place()));
    int right = at.expressions.value(e.value());
    if (pointer) {
      CType pointee = ((CType.PointerType) e.place().type().unqualified()).pointee();
      long size = types.size(pointee);
      right =
          size < 0
              ? emit.binary(Op.MUL, ValueType.I64, right, at.variableArrays.size(pointee))
              : emit.scale(right, size);
    } else {
      right = emit.convertInteger(right, types.kind(e.value().type()), kind);
    }
    int old = modify(operation, address, right, kind, SEQUENTIAL);
    return emit.narrow(emit.binary(plain(operation), kind.value(), old, right), kind);
  }

  private static AtomicOperation operation(BinaryOperator operator) {
    return switch (operator) {
      case ADD, POINTER_ADD -> AtomicOperation.ADD;
      case SUBTRACT, POINTER_SUBTRACT -> AtomicOperation.SUB;
      case AND -> AtomicOperation.AND;
      case OR -> AtomicOperation.OR;
      case XOR -> AtomicOperation.XOR;
      default -> null;
    };
  }

  private static Op plain(AtomicOperation operation) {
    return switch (operation) {
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case AND, NAND -> Op.AND;
      case OR -> Op.OR;
      case XOR, EXCHANGE -> Op.XOR;
    };
  }

  /**
   * Any other {@code place op= value}: computed and exchanged until nobody interfered; the new
   * value.
   */
  int compoundLoop(Expression.CompoundAssign e) {
    Kind kind = types.kind(e.place().type());
    Place place = at.places.place(e.place());
    int right = at.assignments.operand(e);
    return loop(place, kind, old -> at.assignments.combine(e, old, right), true);
  }

  /** ++ and --; the new or old value. */
  int increment(Expression.Increment e) {
    CType type = e.place().type();
    Kind kind = types.kind(type);
    Place place = at.places.place(e.place());
    if (!kind.isInteger() || kind == Kind.BOOL || types.bitIntWidth(type) > 0) {
      return loop(place, kind, old -> at.assignments.stepped(old, type, e.decrement()), e.prefix());
    }
    int amount = step(type, kind);
    AtomicOperation operation = e.decrement() ? AtomicOperation.SUB : AtomicOperation.ADD;
    int old = modify(operation, emit.address(place), amount, kind, SEQUENTIAL);
    return e.prefix()
        ? emit.narrow(emit.binary(plain(operation), kind.value(), old, amount), kind)
        : old;
  }

  /** By how much an increment changes an integer or pointer. */
  private int step(CType type, Kind kind) {
    if (!(type.unqualified() instanceof CType.PointerType pointer)) {
      return emit.iconst(kind.value(), 1);
    }
    long size = types.size(pointer.pointee());
    return size < 0 ? at.variableArrays.size(pointer.pointee()) : emit.iconst(kind.value(), size);
  }

  private int loop(Place place, Kind kind, IntUnaryOperator next, boolean wantNew) {
    Kind integer = integerKind(kind);
    Place seen = emit.temporary(kind.size(), kind.size());
    int address = emit.address(place);
    if (integer == null) {
      return memoryLoop(address, seen, kind, next, wantNew);
    }
    emit.store(
        seen,
        0,
        loadInteger(address, integer, SEQUENTIAL),
        Emitter.storeType(integer.memory()),
        false);
    int again = emit.newBlock();
    int done = emit.newBlock();
    emit.startAlways(again);
    int expected = emit.load(seen, integer, false);
    int old = fromInteger(expected, kind);
    int result = next.applyAsInt(old);
    int found = compareExchange(address, expected, toInteger(result, kind), integer, SEQUENTIAL);
    emit.store(seen, 0, found, Emitter.storeType(integer.memory()), false);
    emit.branch(emit.compare(Op.EQ, found, expected), done, again);
    emit.start(done);
    return wantNew ? result : old;
  }

  private int memoryLoop(
      int address, Place seen, Kind kind, IntUnaryOperator next, boolean wantNew) {
    Place fresh = emit.temporary(kind.size(), kind.size());
    loadMemory(Place.value(address, kind.size()), seen, kind.size());
    int again = emit.newBlock();
    int done = emit.newBlock();
    emit.startAlways(again);
    int old = emit.load(seen, kind, false);
    int result = next.applyAsInt(old);
    emit.store(fresh, result, kind, false);
    emit.branch(
        exchangeMemory(
            address, seen, fresh, kind.size(), emit.i32(SEQUENTIAL), emit.i32(SEQUENTIAL)),
        done,
        again);
    emit.start(done);
    return wantNew ? result : old;
  }

  private int exchangeMemory(
      int address, Place expected, Place desired, long size, int success, int failure) {
    int result =
        at.calls.helperCall(
            "__atomic_compare_exchange",
            Kind.BOOL,
            List.of(SIZE, POINTER, POINTER, POINTER, INT, INT),
            emit.i64(size),
            address,
            emit.address(expected),
            emit.address(desired),
            success,
            failure);
    return emit.narrow(result, Kind.BOOL);
  }

  Pair compoundPair(Expression.CompoundAssign e) {
    Place place = at.places.place(e.place());
    return pairLoop(place, e.place().type(), old -> at.pairs.combine(e, old), true);
  }

  Pair incrementPair(Expression.Increment e) {
    CType type = e.place().type();
    Place place = at.places.place(e.place());
    return pairLoop(
        place, type, old -> at.pairs.stepped(old, type.unqualified(), e.decrement()), e.prefix());
  }

  private Pair pairLoop(Place place, CType type, UnaryOperator<Pair> next, boolean wantNew) {
    long size = types.size(type);
    int address = emit.address(place);
    Place seen = emit.temporary(size, types.alignment(type));
    Place fresh = emit.temporary(size, types.alignment(type));
    loadMemory(Place.value(address, 16), seen, size);
    int again = emit.newBlock();
    int done = emit.newBlock();
    emit.startAlways(again);
    Pair old = at.pairs.load(seen, type, false);
    Pair result = next.apply(old);
    at.pairs.store(fresh, result, type, false);
    emit.branch(
        exchangeMemory(address, seen, fresh, size, emit.i32(SEQUENTIAL), emit.i32(SEQUENTIAL)),
        done,
        again);
    emit.start(done);
    return wantNew ? result : old;
  }

  /**
   * An object in memory replaced by what is computed from it, again until nobody interfered; the
   * new or old value.
   */
  Place update(Place place, long size, UnaryOperator<Place> next, boolean wantNew) {
    int address = emit.address(place);
    Place seen = emit.temporary(size, 8);
    Place old = emit.temporary(size, 8);
    Place fresh = emit.temporary(size, 8);
    loadMemory(Place.value(address, 8), seen, size);
    int again = emit.newBlock();
    int done = emit.newBlock();
    emit.startAlways(again);
    emit.copy(old, seen, size, false);
    emit.copy(fresh, next.apply(old), size, false);
    emit.branch(
        exchangeMemory(address, seen, fresh, size, emit.i32(SEQUENTIAL), emit.i32(SEQUENTIAL)),
        done,
        again);
    emit.start(done);
    return wantNew ? fresh : old;
  }

  // ---- builtins

  private static CType pointee(Expression pointer) {
    Expression e = pointer;
    // A conversion to void * hides the object's type.
    while (e instanceof Expression.Cast c
        && !c.explicit()
        && (c.kind() == Expression.CastKind.POINTER || c.kind() == Expression.CastKind.NONE)
        && c.type() instanceof CType.PointerType p
        && p.pointee() instanceof CType.VoidType
        && c.operand().type() instanceof CType.PointerType) {
      e = c.operand();
    }
    return e.type() instanceof CType.PointerType p
        ? p.pointee()
        : e.type() instanceof CType.ArrayType a ? a.element() : new CType.VoidType(0);
  }

  /** A constant order, or the strongest. */
  private int order(List<Expression> arguments, int index) {
    if (index < arguments.size()
        && arguments.get(index) instanceof Expression.IntegerConstant c
        && c.value() >= 0) {
      int order = (int) (c.value() & 0x7fff);
      return order <= SEQUENTIAL ? order : SEQUENTIAL;
    }
    return SEQUENTIAL;
  }

  private int orderValue(List<Expression> arguments, int index) {
    return index < arguments.size()
        ? emit.convert(
            at.expressions.value(arguments.get(index)),
            types.kind(arguments.get(index).type()),
            Kind.S32)
        : emit.i32(SEQUENTIAL);
  }

  private int argument(Expression e, Kind kind) {
    Kind from = types.kind(e.type());
    if (from.isWide()) {
      return at.wideIntegers.toScalar(e, kind);
    }
    return from.isFloat()
        ? toInteger(at.expressions.value(e), from)
        : emit.convertInteger(at.expressions.value(e), from, kind);
  }

  /** The kind of the object at a builtin's first argument when instructions serve it, else null. */
  private Kind objectKind(Expression pointer) {
    CType type = pointee(pointer);
    Kind kind = types.kind(type);
    if (kind == Kind.VOID) {
      return Kind.U8;
    }
    if (kind.isScalar()) {
      return integerKind(kind);
    }
    long size = types.size(type);
    return size == 1 || size == 2 || size == 4 || size == 8
        ? Kind.integer((int) size, false)
        : null;
  }

  /**
   * Builtins on objects that instructions serve, and fences; the result in the object's kind, I32
   * for truth values, -1 for none.
   */
  int scalar(Expression.BuiltinCall e) {
    List<Expression> arguments = e.arguments();
    switch (e.builtin()) {
      case ATOMIC_THREAD_FENCE, SYNC_SYNCHRONIZE -> {
        at.builder.emit(Op.FENCE, ValueType.VOID, -1, -1, -1, order(arguments, 0));
        return -1;
      }
      case ATOMIC_SIGNAL_FENCE -> {
        return -1;
      }
      default -> {}
    }
    Kind kind = objectKind(arguments.get(0));
    if (kind == null) {
      return generic(e);
    }
    int address = at.expressions.value(arguments.get(0));
    return switch (e.builtin()) {
      case ATOMIC_LOAD_N -> fromInteger(loadInteger(address, kind, order(arguments, 1)), kind);
      case ATOMIC_LOAD -> {
        Place result = at.places.pointed(arguments.get(1));
        int value = loadInteger(address, kind, order(arguments, 2));
        emit.store(result, value, kind, false);
        yield -1;
      }
      case ATOMIC_STORE_N -> {
        storeInteger(address, argument(arguments.get(1), kind), kind, order(arguments, 2));
        yield -1;
      }
      case ATOMIC_STORE -> {
        int value = emit.load(at.places.pointed(arguments.get(1)), kind, false);
        storeInteger(address, value, kind, order(arguments, 2));
        yield -1;
      }
      case ATOMIC_EXCHANGE_N, SYNC_LOCK_TEST_AND_SET ->
          modify(
              AtomicOperation.EXCHANGE,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_EXCHANGE -> {
        int value = emit.load(at.places.pointed(arguments.get(1)), kind, false);
        Place result = at.places.pointed(arguments.get(2));
        emit.store(
            result,
            modify(AtomicOperation.EXCHANGE, address, value, kind, order(arguments, 3)),
            kind,
            false);
        yield -1;
      }
      case ATOMIC_COMPARE_EXCHANGE_N, ATOMIC_COMPARE_EXCHANGE ->
          compareAndExchange(e, address, kind);
      case SYNC_BOOL_COMPARE_AND_SWAP, SYNC_VAL_COMPARE_AND_SWAP -> {
        int expected = argument(arguments.get(1), kind);
        int old =
            compareExchange(address, expected, argument(arguments.get(2), kind), kind, SEQUENTIAL);
        yield e.builtin() == Builtin.SYNC_BOOL_COMPARE_AND_SWAP
            ? emit.compare(Op.EQ, old, expected)
            : old;
      }
      case SYNC_LOCK_RELEASE -> {
        storeInteger(address, emit.iconst(kind.value(), 0), kind, RELEASE);
        yield -1;
      }
      case ATOMIC_TEST_AND_SET ->
          emit.isNotZero(
              modify(AtomicOperation.EXCHANGE, address, emit.i32(1), Kind.U8, order(arguments, 1)),
              Kind.U32);
      case ATOMIC_CLEAR -> {
        storeInteger(address, emit.i32(0), Kind.U8, order(arguments, 1));
        yield -1;
      }
      case ATOMIC_FETCH_ADD ->
          modify(
              AtomicOperation.ADD,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_FETCH_SUB ->
          modify(
              AtomicOperation.SUB,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_FETCH_AND ->
          modify(
              AtomicOperation.AND,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_FETCH_OR ->
          modify(
              AtomicOperation.OR,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_FETCH_XOR ->
          modify(
              AtomicOperation.XOR,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_FETCH_NAND ->
          modify(
              AtomicOperation.NAND,
              address,
              argument(arguments.get(1), kind),
              kind,
              order(arguments, 2));
      case ATOMIC_ADD_FETCH -> modified(AtomicOperation.ADD, address, arguments, kind);
      case ATOMIC_SUB_FETCH -> modified(AtomicOperation.SUB, address, arguments, kind);
      case ATOMIC_AND_FETCH -> modified(AtomicOperation.AND, address, arguments, kind);
      case ATOMIC_OR_FETCH -> modified(AtomicOperation.OR, address, arguments, kind);
      case ATOMIC_XOR_FETCH -> modified(AtomicOperation.XOR, address, arguments, kind);
      case ATOMIC_NAND_FETCH -> modified(AtomicOperation.NAND, address, arguments, kind);
      default -> throw at.diagnostics.fatal(e.position(), "internal error: no atomic builtin");
    };
  }

  private int modified(
      AtomicOperation operation, int address, List<Expression> arguments, Kind kind) {
    int value = argument(arguments.get(1), kind);
    int old = modify(operation, address, value, kind, order(arguments, 2));
    int result = emit.binary(plain(operation), kind.value(), old, value);
    return emit.narrow(
        operation == AtomicOperation.NAND ? emit.unary(Op.NOT, kind.value(), result) : result,
        kind);
  }

  /** (object, address of expected, desired or its address, weak, success order, failure order). */
  private int compareAndExchange(Expression.BuiltinCall e, int address, Kind kind) {
    List<Expression> arguments = e.arguments();
    Place expectedPlace = Place.value(at.expressions.value(arguments.get(1)), kind.size());
    boolean byAddress = e.builtin() == Builtin.ATOMIC_COMPARE_EXCHANGE;
    int desired =
        byAddress
            ? emit.load(at.places.pointed(arguments.get(2)), kind, false)
            : argument(arguments.get(2), kind);
    int expected = emit.load(expectedPlace, kind, false);
    int old =
        compareExchange(
            address, expected, desired, kind, Math.max(order(arguments, 4), order(arguments, 5)));
    int same = emit.compare(Op.EQ, old, expected);
    int differs = emit.newBlock();
    int join = emit.newBlock();
    emit.branch(same, join, differs);
    emit.start(differs);
    emit.store(expectedPlace, old, kind, false);
    emit.start(join);
    return same;
  }

  // ---- objects of other sizes

  /**
   * Builtins on larger objects by libatomic's generic functions; those that give a value by {@link
   * #pair}.
   */
  private int generic(Expression.BuiltinCall e) {
    List<Expression> a = e.arguments();
    long size = Math.max(0, types.size(pointee(a.get(0))));
    int address = at.expressions.value(a.get(0));
    switch (e.builtin()) {
      case ATOMIC_LOAD ->
          at.calls.helperCall(
              "__atomic_load",
              Kind.VOID,
              List.of(SIZE, POINTER, POINTER, INT),
              emit.i64(size),
              address,
              at.expressions.value(a.get(1)),
              orderValue(a, 2));
      case ATOMIC_STORE ->
          at.calls.helperCall(
              "__atomic_store",
              Kind.VOID,
              List.of(SIZE, POINTER, POINTER, INT),
              emit.i64(size),
              address,
              at.expressions.value(a.get(1)),
              orderValue(a, 2));
      case ATOMIC_STORE_N -> {
        Place copy = at.places.place(a.get(1));
        at.calls.helperCall(
            "__atomic_store",
            Kind.VOID,
            List.of(SIZE, POINTER, POINTER, INT),
            emit.i64(size),
            address,
            emit.address(copy),
            orderValue(a, 2));
      }
      case ATOMIC_EXCHANGE ->
          at.calls.helperCall(
              "__atomic_exchange",
              Kind.VOID,
              List.of(SIZE, POINTER, POINTER, POINTER, INT),
              emit.i64(size),
              address,
              at.expressions.value(a.get(1)),
              at.expressions.value(a.get(2)),
              orderValue(a, 3));
      case ATOMIC_COMPARE_EXCHANGE -> {
        Place expected = Place.value(at.expressions.value(a.get(1)), 8);
        Place desired = Place.value(at.expressions.value(a.get(2)), 8);
        return exchangeMemory(address, expected, desired, size, orderValue(a, 4), orderValue(a, 5));
      }
      case ATOMIC_COMPARE_EXCHANGE_N -> {
        Place expected = Place.value(at.expressions.value(a.get(1)), 8);
        Place desired = copied(a.get(2));
        return exchangeMemory(address, expected, desired, size, orderValue(a, 4), orderValue(a, 5));
      }
      case SYNC_BOOL_COMPARE_AND_SWAP -> {
        Place expected = copied(a.get(1));
        Place desired = copied(a.get(2));
        return exchangeMemory(
            address, expected, desired, size, emit.i32(SEQUENTIAL), emit.i32(SEQUENTIAL));
      }
      default ->
          at.unsupported(e.position(), "this atomic operation on an object of " + size + " bytes");
    }
    return -1;
  }

  private Place copied(Expression value) {
    Place copy = emit.temporary(types.size(value.type()), types.alignment(value.type()));
    at.pairs.store(copy, at.pairs.value(value), value.type(), false);
    return copy;
  }

  /** Builtins whose result is a 128-bit integer. */
  Pair pair(Expression.BuiltinCall e) {
    List<Expression> a = e.arguments();
    CType type = e.type();
    Place object = Place.value(at.expressions.value(a.get(0)), 16);
    Place result = emit.temporary(16, 16);
    switch (e.builtin()) {
      case ATOMIC_LOAD_N -> {
        loadMemory(object, result, 16);
        return at.pairs.load(result, type, false);
      }
      case ATOMIC_EXCHANGE_N, SYNC_LOCK_TEST_AND_SET -> {
        Place value = copied(a.get(1));
        at.calls.helperCall(
            "__atomic_exchange",
            Kind.VOID,
            List.of(SIZE, POINTER, POINTER, POINTER, INT),
            emit.i64(16),
            emit.address(object),
            emit.address(value),
            emit.address(result),
            orderValue(a, 2));
        return at.pairs.load(result, type, false);
      }
      case SYNC_VAL_COMPARE_AND_SWAP -> {
        Place expected = copied(a.get(1));
        Place desired = copied(a.get(2));
        exchangeMemory(
            emit.address(object),
            expected,
            desired,
            16,
            emit.i32(SEQUENTIAL),
            emit.i32(SEQUENTIAL));
        return at.pairs.load(expected, type, false);
      }
      default -> {
        boolean fetch = e.builtin().name().startsWith("ATOMIC_FETCH");
        return pairLoop(object, type, old -> combined(e, old, type), !fetch);
      }
    }
  }

  private Pair combined(Expression.BuiltinCall e, Pair old, CType type) {
    Pair right = at.pairs.value(e.arguments().get(1));
    return switch (e.builtin()) {
      case ATOMIC_FETCH_ADD, ATOMIC_ADD_FETCH -> at.wideIntegers.add(old, right);
      case ATOMIC_FETCH_SUB, ATOMIC_SUB_FETCH -> at.wideIntegers.subtract(old, right);
      case ATOMIC_FETCH_AND, ATOMIC_AND_FETCH -> each(Op.AND, old, right);
      case ATOMIC_FETCH_OR, ATOMIC_OR_FETCH -> each(Op.OR, old, right);
      case ATOMIC_FETCH_XOR, ATOMIC_XOR_FETCH -> each(Op.XOR, old, right);
      case ATOMIC_FETCH_NAND, ATOMIC_NAND_FETCH -> {
        Pair both = each(Op.AND, old, right);
        yield new Pair(
            emit.unary(Op.NOT, ValueType.I64, both.first()),
            emit.unary(Op.NOT, ValueType.I64, both.second()));
      }
      default -> {
        at.unsupported(e.position(), "this atomic operation on a 128-bit object");
        yield old;
      }
    };
  }

  private Pair each(Op op, Pair a, Pair b) {
    return new Pair(
        emit.binary(op, ValueType.I64, a.first(), b.first()),
        emit.binary(op, ValueType.I64, a.second(), b.second()));
  }
}
