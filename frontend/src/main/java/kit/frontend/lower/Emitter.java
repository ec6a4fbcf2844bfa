package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;
import kit.mir.Function;
import kit.mir.FunctionBuilder;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Appends MIR with cheap folding: constant operands, neutral elements, offsets into addresses.
 * Keeps which blocks are jumped to, so that code that nothing reaches is not written, and the pool
 * of temporary slots.
 *
 * <p>A folded operand's row stays behind unused; back ends skip rows without effect that nothing
 * uses.
 */
final class Emitter {
  private final Function function;
  private final FunctionBuilder builder;

  private HalfFloats halves;

  /** Blocks that some edge names, by number. */
  private boolean[] reached = new boolean[64];

  /** Temporary slots in use (a stack), and the free ones. */
  private final IntArrayList busy = new IntArrayList();

  private final IntArrayList free = new IntArrayList();

  Emitter(Function function) {
    this.function = function;
    builder = new FunctionBuilder(function);
  }

  /** Who converts binary16; set once, when lowering is put together. */
  void use(HalfFloats conversions) {
    halves = conversions;
  }

  void reset() {
    builder.reset();
    java.util.Arrays.fill(reached, false);
    busy.clear();
    free.clear();
  }

  Function function() {
    return function;
  }

  FunctionBuilder builder() {
    return builder;
  }

  void at(int position) {
    builder.at(position);
  }

  // ---- blocks

  int newBlock() {
    return builder.newBlock();
  }

  boolean isOpen() {
    return builder.isOpen();
  }

  void reach(int block) {
    if (block >= reached.length) {
      reached = java.util.Arrays.copyOf(reached, Math.max(block + 1, reached.length * 2));
    }
    reached[block] = true;
  }

  boolean isReached(int block) {
    return block < reached.length && reached[block];
  }

  /**
   * Continues in the block if an edge leads there or control falls into it; otherwise code stays
   * unreachable.
   */
  void start(int block) {
    if (isReached(block) || builder.isOpen()) {
      builder.start(block);
    }
  }

  /** Continues in the block whether or not an edge leads there yet: loop heads and labels. */
  void startAlways(int block) {
    reach(block);
    builder.start(block);
  }

  void jump(int block) {
    if (builder.isOpen()) {
      reach(block);
      builder.jump(block);
    }
  }

  void jump(int block, int argument) {
    if (builder.isOpen()) {
      reach(block);
      builder.jump(block, argument);
    }
  }

  /** Branches on a value; a constant one jumps. */
  void branch(int condition, int whenTrue, int whenFalse) {
    if (!builder.isOpen()) {
      return;
    }
    if (isConstant(condition)) {
      jump(constant(condition) != 0 ? whenTrue : whenFalse);
      return;
    }
    reach(whenTrue);
    reach(whenFalse);
    builder.branch(condition, whenTrue, whenFalse);
  }

  /**
   * Takes blocks that no path from the entry reaches (code after a jump in the middle of an
   * expression) out of the layout. Blocks whose address is taken stay.
   */
  void removeUnreachable() {
    boolean suspect = false;
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      suspect |= !isReached(block);
    }
    if (!suspect) {
      return;
    }
    boolean[] live = new boolean[function.blockCount()];
    IntArrayList work = new IntArrayList();
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      if (block == function.entry() || function.isAddressTaken(block)) {
        live[block] = true;
        work.add(block);
      }
    }
    while (!work.isEmpty()) {
      int terminator = function.last(work.popInt());
      int edges = function.edgeCount(terminator);
      for (int i = 0, edge = edges > 0 ? function.edge(terminator, 0) : 0;
          i < edges;
          i++, edge = function.followingEdge(edge)) {
        int target = function.edgeTarget(edge);
        if (!live[target]) {
          live[target] = true;
          work.add(target);
        }
      }
    }
    for (int block = function.entry(), next; block >= 0; block = next) {
      next = function.nextBlock(block);
      if (!live[block]) {
        function.removeBlock(block);
      }
    }
  }

  // ---- constants

  int iconst(ValueType type, long value) {
    return builder.iconst(type, value);
  }

  int i32(long value) {
    return builder.iconst(ValueType.I32, value);
  }

  int i64(long value) {
    return builder.iconst(ValueType.I64, value);
  }

  int fconst(Kind kind, SoftFloat value) {
    SoftFloat rounded = value.format() == kind.format() ? value : value.convert(kind.format());
    if (kind == Kind.F16) {
      rounded = rounded.convert(FloatFormat.BINARY32);
    }
    long high = kind.value().size() > 8 ? rounded.highBits() : 0;
    return builder.emit(
        Op.FCONST, kind.value(), (int) high, (int) (high >>> 32), -1, rounded.lowBits());
  }

  int fzero(Kind kind) {
    return fconst(kind, SoftFloat.zero(kind.format(), false));
  }

  /** The zero of a scalar kind. */
  int zero(Kind kind) {
    return kind.isFloat() ? fzero(kind) : iconst(kind.value(), 0);
  }

  boolean isConstant(int value) {
    return function.op(value) == Op.ICONST;
  }

  long constant(int value) {
    return function.imm(value);
  }

  private boolean isConstant(int value, long wanted) {
    return function.op(value) == Op.ICONST && function.imm(value) == wanted;
  }

  // ---- arithmetic

  int unary(Op op, ValueType type, int a) {
    if (isConstant(a)) {
      long x = constant(a);
      switch (op) {
        case SEXT8:
          return iconst(type, (byte) x);
        case ZEXT8:
          return iconst(type, x & 0xff);
        case SEXT16:
          return iconst(type, (short) x);
        case ZEXT16:
          return iconst(type, x & 0xffff);
        case SEXT32, TRUNC:
          return iconst(type, (int) x);
        case ZEXT32:
          return iconst(type, x & 0xffffffffL);
        case NEG:
          return iconst(type, -x);
        case NOT:
          return iconst(type, ~x);
        default:
          break;
      }
    }
    return builder.unary(op, type, a);
  }

  int binary(Op op, ValueType type, int a, int b) {
    if (isConstant(b)) {
      if (isConstant(a) && folds(op)) {
        return iconst(type, fold(op, type, constant(a), constant(b)));
      }
      long k = constant(b);
      switch (op) {
        case ADD, SUB, OR, XOR, SHL, LSHR, ASHR:
          if (k == 0) {
            return a;
          }
          break;
        case MUL:
          if (k == 1) {
            return a;
          }
          break;
        case AND:
          if (k == -1) {
            return a;
          }
          break;
        default:
          break;
      }
    } else if (op.commutes() && isConstant(a)) {
      return binary(op, type, b, a);
    }
    return builder.binary(op, type, a, b);
  }

  private static boolean folds(Op op) {
    return switch (op) {
      case ADD, SUB, MUL, AND, OR, XOR, SHL, LSHR, ASHR -> true;
      default -> false;
    };
  }

  private static long fold(Op op, ValueType type, long a, long b) {
    int mask = type == ValueType.I32 ? 31 : 63;
    int count = (int) b & mask;
    return switch (op) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << count;
      case ASHR -> a >> count;
      default -> type == ValueType.I32 ? (int) a >>> count : a >>> count;
    };
  }

  /** A comparison, I32 0 or 1. */
  int compare(Op op, int a, int b) {
    if (isConstant(a) && isConstant(b)) {
      long x = constant(a);
      long y = constant(b);
      boolean narrow = function.type(a) == ValueType.I32;
      // Both are sign-extended, which keeps the unsigned order of 32-bit values too.
      int unsigned = Long.compareUnsigned(x, y);
      int signed = narrow ? Integer.compare((int) x, (int) y) : Long.compare(x, y);
      return i32(holds(op, signed, unsigned) ? 1 : 0);
    }
    return builder.compare(op, a, b);
  }

  private static boolean holds(Op op, int signed, int unsigned) {
    return switch (op) {
      case EQ -> signed == 0;
      case NE -> signed != 0;
      case SLT -> signed < 0;
      case SLE -> signed <= 0;
      case SGT -> signed > 0;
      case SGE -> signed >= 0;
      case ULT -> unsigned < 0;
      case ULE -> unsigned <= 0;
      case UGT -> unsigned > 0;
      default -> unsigned >= 0;
    };
  }

  int add(int a, int b) {
    return binary(Op.ADD, function.type(a), a, b);
  }

  int sub(int a, int b) {
    return binary(Op.SUB, function.type(a), a, b);
  }

  int and(int a, long mask) {
    ValueType type = function.type(a);
    return binary(Op.AND, type, a, iconst(type, mask));
  }

  int shift(Op op, int a, int count) {
    return count == 0 ? a : binary(op, function.type(a), a, i32(count));
  }

  /** {@code a * factor}, as a shift where that serves. */
  int scale(int a, long factor) {
    ValueType type = function.type(a);
    if (factor == 1) {
      return a;
    }
    if (factor > 0 && Long.bitCount(factor) == 1) {
      return shift(Op.SHL, a, Long.numberOfTrailingZeros(factor));
    }
    return binary(Op.MUL, type, a, iconst(type, factor));
  }

  int select(int condition, int whenTrue, int whenFalse) {
    if (isConstant(condition)) {
      return constant(condition) != 0 ? whenTrue : whenFalse;
    }
    return builder.emit(Op.SELECT, function.type(whenTrue), condition, whenTrue, whenFalse, 0);
  }

  // ---- conversions of scalars

  /** Truncates or extends an integer between kinds other than BOOL as target. */
  int convertInteger(int value, Kind from, Kind to) {
    int result = value;
    if (to.value() == ValueType.I64) {
      if (from.value() == ValueType.I32) {
        result =
            unary(from.signed() || from.isNarrow() ? Op.SEXT32 : Op.ZEXT32, ValueType.I64, value);
      }
      return result;
    }
    if (from.value() == ValueType.I64) {
      result = unary(Op.TRUNC, ValueType.I32, value);
    }
    return to.isNarrow() && !holds(to, from) ? narrow(result, to) : result;
  }

  /** Whether every value of the kind {@code from} is one of the narrow kind {@code to}. */
  private static boolean holds(Kind to, Kind from) {
    return from == to
        || from == Kind.BOOL
        || (from == Kind.U8 && to.size() == 2)
        || (from == Kind.S8 && to == Kind.S16);
  }

  /** The low bits of an I32 as a value of a narrow kind. */
  int narrow(int value, Kind to) {
    return switch (to) {
      case S8 -> unary(Op.SEXT8, ValueType.I32, value);
      case U8, BOOL -> unary(Op.ZEXT8, ValueType.I32, value);
      case S16 -> unary(Op.SEXT16, ValueType.I32, value);
      case U16 -> unary(Op.ZEXT16, ValueType.I32, value);
      default -> value;
    };
  }

  /** Any scalar conversion; to BOOL it is a comparison with zero. */
  int convert(int value, Kind from, Kind to) {
    if (from == to) {
      return value;
    }
    if (to == Kind.BOOL) {
      return isNotZero(value, from);
    }
    if (to == Kind.F16) {
      return from.isFloat() ? halves.rounded(value, from) : halves.ofInteger(value, from);
    }
    if (from == Kind.F16 && to == Kind.F32) {
      return value;
    }
    if (from.isFloat()) {
      return to.isFloat()
          ? builder.unary(Op.FCONVERT, to.value(), value)
          : floatToInteger(value, to);
    }
    if (to.isFloat()) {
      boolean signed = from.signed() || from.isNarrow();
      return builder.unary(signed ? Op.SITOF : Op.UITOF, to.value(), value);
    }
    return convertInteger(value, from, to);
  }

  private int floatToInteger(int value, Kind to) {
    boolean signed = to.signed() || to.isNarrow();
    int result = builder.unary(signed ? Op.FTOSI : Op.FTOUI, to.value(), value);
    return to.isNarrow() ? narrow(result, to) : result;
  }

  /** I32 1 when a scalar is not zero, else 0. */
  int isNotZero(int value, Kind kind) {
    if (kind == Kind.BOOL) {
      return value;
    }
    return kind.isFloat()
        ? builder.compare(Op.FNE, value, fzero(kind))
        : compare(Op.NE, value, iconst(kind.value(), 0));
  }

  // ---- addresses and memory

  /** The address of a place (of a bit-field: of its storage unit). */
  int address(Place place) {
    return switch (place.base()) {
      case SLOT -> builder.slotAddress(place.id(), place.offset());
      case SYMBOL -> builder.symbolAddress(place.id(), place.offset());
      case VALUE ->
          place.offset() == 0
              ? place.id()
              : binary(Op.ADD, ValueType.I64, place.id(), i64(place.offset()));
    };
  }

  private int base(Place place, long bytes) {
    return switch (place.base()) {
      case SLOT -> builder.slotAddress(place.id(), place.offset() + bytes);
      case SYMBOL -> builder.symbolAddress(place.id(), place.offset() + bytes);
      case VALUE -> place.id();
    };
  }

  private static long displacement(Place place, long bytes) {
    return place.base() == Place.Base.VALUE ? place.offset() + bytes : 0;
  }

  private static int access(Place place, long bytes, MemoryType memory, boolean isVolatile) {
    int alignment = place.alignmentAt(bytes, memory.size());
    return Function.inSpace(Function.access(memory, alignment, isVolatile), place.space());
  }

  int load(Place place, long bytes, ValueType type, MemoryType memory, boolean isVolatile) {
    int access = access(place, bytes, memory, isVolatile);
    return builder.load(type, base(place, bytes), displacement(place, bytes), access);
  }

  void store(Place place, long bytes, int value, MemoryType memory, boolean isVolatile) {
    int access = access(place, bytes, memory, isVolatile);
    builder.store(base(place, bytes), displacement(place, bytes), value, access);
  }

  /** Loads a scalar of a kind (not a bit-field). */
  int load(Place place, Kind kind, boolean isVolatile) {
    if (kind == Kind.F16) {
      return halves.load(place, isVolatile);
    }
    return load(place, 0, kind.value(), kind.memory(), isVolatile);
  }

  /** Stores a scalar of a kind (not a bit-field). */
  void store(Place place, int value, Kind kind, boolean isVolatile) {
    if (kind == Kind.F16) {
      halves.store(place, value, isVolatile);
      return;
    }
    store(place, 0, value, storeType(kind.memory()), isVolatile);
  }

  static MemoryType storeType(MemoryType memory) {
    return switch (memory) {
      case S8 -> MemoryType.U8;
      case S16 -> MemoryType.U16;
      case S32, U32 -> MemoryType.I32;
      default -> memory;
    };
  }

  /** In other address spaces by loads and stores, which know them. */
  private void copyParts(Place to, Place from, long size, boolean isVolatile) {
    for (long at = 0; at < size; ) {
      int bytes = (int) Math.min(8, Long.highestOneBit(size - at));
      ValueType type = bytes == 8 ? ValueType.I64 : ValueType.I32;
      MemoryType memory =
          switch (bytes) {
            case 1 -> MemoryType.U8;
            case 2 -> MemoryType.U16;
            case 4 -> MemoryType.I32;
            default -> MemoryType.I64;
          };
      store(to, at, load(from, at, type, memory, isVolatile), memory, isVolatile);
      at += bytes;
    }
  }

  void copy(Place to, Place from, long size, boolean isVolatile) {
    if (to.space() != 0 || from.space() != 0) {
      copyParts(to, from, size, isVolatile);
    } else if (size > 0) {
      int alignment = Math.min(to.alignmentAt(0, 16), from.alignmentAt(0, 16));
      int target = address(to);
      int source = address(from);
      builder.emit(
          Op.COPY_BLOCK,
          ValueType.VOID,
          target,
          source,
          Function.access(MemoryType.I64, alignment, isVolatile),
          size);
    }
  }

  void zero(Place place, long size, boolean isVolatile) {
    if (size > 0) {
      int access = Function.access(MemoryType.I64, place.alignmentAt(0, 16), isVolatile);
      builder.emit(Op.ZERO_BLOCK, ValueType.VOID, address(place), -1, access, size);
    }
  }

  // ---- temporaries

  /** Memory that lives until the statement being lowered ends. */
  Place temporary(long size, int alignment) {
    for (int i = free.size() - 1; i >= 0; i--) {
      int slot = free.getInt(i);
      if (function.slotSize(slot) == size && function.slotAlignment(slot) >= alignment) {
        free.removeInt(i);
        busy.add(slot);
        return Place.slot(slot, function.slotAlignment(slot));
      }
    }
    int slot = function.newSlot(size, alignment, null);
    busy.add(slot);
    return Place.slot(slot, alignment);
  }

  int temporaryMark() {
    return busy.size();
  }

  /** Gives back the temporaries made since the mark. */
  void releaseTemporaries(int mark) {
    while (busy.size() > mark) {
      free.add(busy.popInt());
    }
  }
}
