package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.mir.DataObject;

/**
 * Objects of static and thread storage: their bytes and relocated words from a flattened
 * initialiser. Bytes after the last non-zero one are not materialised.
 */
final class StaticData {
  /** Limit on the bytes that one initialiser may fill. */
  private static final long BYTES_LIMIT = 1L << 30;

  private final Lowering lowering;
  private final MirTypes types;
  private final Constants constants;

  // The object being built.
  private byte[] bytes = new byte[64];
  private int used;
  private final LongArrayList wordOffsets = new LongArrayList();
  private final IntArrayList wordSymbols = new IntArrayList();
  private final LongArrayList wordAddends = new LongArrayList();
  private final IntArrayList wordWidths = new IntArrayList();
  private final IntArrayList wordMinus = new IntArrayList();

  StaticData(Lowering lowering) {
    this.lowering = lowering;
    this.types = lowering.types();
    this.constants = new Constants(lowering, true);
  }

  long size(ObjectDeclaration object) {
    if (object.initializer != null) {
      return object.initializer.size();
    }
    if (object.type() instanceof CType.ArrayType array && array.isIncomplete()) {
      // A tentative array without size has one element (C11 6.9.2p5).
      return types.size(array.element());
    }
    return types.size(object.type());
  }

  /**
   * The type's alignment or more if asked for; arrays of 16 bytes or more stand at multiples of 16
   * (System V psABI 3.1.2).
   */
  int alignment(ObjectDeclaration object) {
    int alignment = Math.max(types.alignment(object.type()), object.attributes.alignment);
    return object.type() instanceof CType.ArrayType && size(object) >= 16
        ? Math.max(16, alignment)
        : alignment;
  }

  /** Emits an object's definition; without initialiser it is zero. */
  void emit(ObjectDeclaration object) {
    int symbol = lowering.symbols().define(object);
    if (lowering.debug() != null) {
      lowering.debug().object(object, symbol);
    }
    long size = Math.max(0, size(object));
    clear();
    if (object.initializer != null) {
      fill(object.initializer.entries(), 0);
    }
    boolean readOnly =
        Lowering.isReadOnly(object.type()) && object.storage == ObjectDeclaration.Storage.STATIC;
    DataObject.Placement placement =
        readOnly ? DataObject.Placement.CONSTANT : DataObject.Placement.WRITABLE;
    ByteSink sink = new ByteSink(used);
    sink.bytes(bytes, 0, used);
    DataObject data = new DataObject(symbol, placement, alignment(object), size, 0, sink);
    addWords(data);
    lowering.consumer().data(lowering.unit(), data);
  }

  /**
   * The bytes of an initialiser of which only some entries are constant arithmetic; the others are
   * passed over. Null when it has no bytes at all.
   */
  byte[] image(Initializer initializer, boolean[] written) {
    clear();
    Constants arithmetic = new Constants(lowering, false);
    List<Initializer.Entry> entries = initializer.entries();
    for (int i = 0; i < entries.size(); i++) {
      Initializer.Entry entry = entries.get(i);
      if (entry.value() instanceof Expression.StringLiteral text) {
        string(entry.type(), entry.offset(), text);
        written[i] = true;
      } else {
        Constant value = arithmetic.evaluate(entry.value());
        if (value != null) {
          store(entry, entry.offset(), value);
          written[i] = true;
        }
      }
    }
    return used == 0 ? null : Arrays.copyOf(bytes, used);
  }

  private void clear() {
    Arrays.fill(bytes, 0, used, (byte) 0);
    used = 0;
    wordOffsets.clear();
    wordSymbols.clear();
    wordAddends.clear();
    wordWidths.clear();
    wordMinus.clear();
  }

  private void addWords(DataObject data) {
    int count = wordOffsets.size();
    boolean rising = true;
    for (int i = 1; i < count; i++) {
      rising &= wordOffsets.getLong(i - 1) < wordOffsets.getLong(i);
    }
    int[] order = new int[count];
    Arrays.setAll(order, i -> i);
    if (!rising) {
      IntArrays.stableSort(
          order, (a, b) -> Long.compare(wordOffsets.getLong(a), wordOffsets.getLong(b)));
    }
    for (int i = 0; i < count; i++) {
      int k = order[i];
      boolean overridden =
          i + 1 < count && wordOffsets.getLong(order[i + 1]) == wordOffsets.getLong(k);
      if (!overridden) {
        data.addWord(
            wordOffsets.getLong(k),
            wordSymbols.getInt(k),
            wordAddends.getLong(k),
            wordWidths.getInt(k),
            wordMinus.getInt(k));
      }
    }
  }

  // ---- entries

  private void fill(List<Initializer.Entry> entries, long base) {
    for (Initializer.Entry entry : entries) {
      entry(entry, base + entry.offset());
    }
  }

  private void entry(Initializer.Entry entry, long at) {
    Expression value = entry.value();
    if (value instanceof Expression.StringLiteral text && entry.type() instanceof CType.ArrayType) {
      string(entry.type(), at, text);
      return;
    }
    if (value instanceof Expression.Load load
        && load.place() instanceof Expression.CompoundLiteral literal
        && !types.kind(entry.type()).isScalar()) {
      // GNU: a constant compound literal initialises the object as its own list would.
      if (literal.object().initializer != null) {
        fill(literal.object().initializer.entries(), at);
      }
      return;
    }
    if (value instanceof Expression.Cast cast
        && cast.kind() == Expression.CastKind.NONE
        && !types.kind(entry.type()).isScalar()) {
      entry(new Initializer.Entry(entry.offset(), -1, -1, 0, entry.type(), cast.operand()), at);
      return;
    }
    if (value instanceof Expression.Cast cast && cast.kind() == Expression.CastKind.TO_UNION) {
      entry(
          new Initializer.Entry(entry.offset(), -1, -1, 0, cast.operand().type(), cast.operand()),
          at);
      return;
    }
    Constant constant = constants.evaluate(value);
    if (constant == null) {
      lowering.diagnostics().error(value.position(), "initializer element is not constant");
      return;
    }
    store(entry, at, constant);
  }

  private void store(Initializer.Entry entry, long at, Constant constant) {
    if (entry.bitWidth() >= 0) {
      if (constant instanceof Constant.Whole whole && entry.type().isReversed()) {
        for (int i = 0; i < entry.bitWidth(); i++) {
          // From the highest bit down; see BitFields.
          int bit = entry.bitOffset() + entry.bitWidth() - 1 - i;
          bits(at + bit / 8, 7 - bit % 8, 1, whole.low() >>> i);
        }
      } else if (constant instanceof Constant.Whole whole) {
        bits(at, entry.bitOffset(), Math.min(64, entry.bitWidth()), whole.low());
        BigInteger rest =
            whole.whole() != null ? whole.whole() : BigInteger.valueOf(whole.high()).shiftLeft(64);
        for (int done = 64; done < entry.bitWidth(); done += 64) {
          rest = rest.shiftRight(64);
          int width = Math.min(64, entry.bitWidth() - done);
          bits(at + done / 8, entry.bitOffset(), width, rest.longValue());
        }
      }
      return;
    }
    store(entry.type(), at, constant, entry.value().position());
  }

  private void store(CType type, long at, Constant constant, int position) {
    if (type.isReversed()) {
      storeReversed(type, at, constant, position);
      return;
    }
    Kind kind = types.kind(type);
    switch (constant) {
      case Constant.Whole w -> {
        if (kind.isFloat()) {
          real(at, kind, SoftFloat.ofLong(kind.format(), w.low()));
        } else {
          if (kind == Kind.LIMBS) {
            limbs(at, w, (int) (types.size(type) / 8));
            return;
          }
          integer(at, w.low(), kind.isScalar() ? kind.size() : 8);
          if (kind.isWide()) {
            integer(at + 8, w.high(), 8);
          }
        }
      }
      case Constant.Real r -> real(at, kind.isFloat() ? kind : Kind.F64, r.value());
      case Constant.Complex c -> {
        CType element = type instanceof CType.ComplexType complex ? complex.element() : type;
        store(element, at, c.real(), position);
        store(element, at + types.size(element), c.imaginary(), position);
      }
      case Constant.Address a -> {
        int width = kind.isScalar() ? kind.size() : 8;
        // Differences of labels fit narrower words too.
        if (width < 8 && a.minus() < 0) {
          lowering
              .diagnostics()
              .error(position, "initializer element is not computable at load time");
          return;
        }
        ensure(at, width);
        wordOffsets.add(at);
        wordSymbols.add(a.symbol());
        wordAddends.add(a.offset());
        wordWidths.add(width);
        wordMinus.add(a.minus());
      }
    }
  }

  private void storeReversed(CType type, long at, Constant constant, int position) {
    if (constant instanceof Constant.Complex c && type instanceof CType.ComplexType complex) {
      CType element = complex.element().addQualifiers(CType.REVERSED);
      store(element, at, c.real(), position);
      store(element, at + types.size(element), c.imaginary(), position);
      return;
    }
    if (constant instanceof Constant.Address) {
      lowering.diagnostics().error(position, "initializer element is not computable at load time");
      return;
    }
    int size = (int) types.size(type);
    if (!ensure(at, size)) {
      return;
    }
    store(type.unqualified(), at, constant, position);
    for (int low = (int) at, high = low + size - 1; low < high; low++, high--) {
      byte moved = bytes[low];
      bytes[low] = bytes[high];
      bytes[high] = moved;
    }
  }

  private void limbs(long at, Constant.Whole value, int count) {
    BigInteger rest =
        value.whole() != null
            ? value.whole()
            : BigInteger.valueOf(value.high()).shiftLeft(64).or(bits(value.low()));
    for (int i = 0; i < count; i++) {
      integer(at + 8L * i, rest.longValue(), 8);
      rest = rest.shiftRight(64);
    }
  }

  private static BigInteger bits(long low) {
    BigInteger value = BigInteger.valueOf(low);
    return low < 0 ? value.add(BigInteger.ONE.shiftLeft(64)) : value;
  }

  private void real(long at, Kind kind, SoftFloat value) {
    SoftFloat rounded = value.format() == kind.format() ? value : value.convert(kind.format());
    int width = kind.format().bits() / 8;
    integer(at, rounded.lowBits(), Math.min(8, width));
    if (width > 8) {
      integer(at + 8, rounded.highBits(), width - 8);
    }
  }

  private void integer(long at, long value, int width) {
    if (value != 0 || at < used) {
      if (ensure(at, width)) {
        for (int i = 0; i < width; i++) {
          bytes[(int) at + i] = (byte) (value >>> (8 * i));
        }
      }
    }
  }

  private void bits(long at, int firstBit, int width, long value) {
    if (!ensure(at, (firstBit + width + 7) / 8)) {
      return;
    }
    for (int i = 0; i < width; i++) {
      int bit = firstBit + i;
      int index = (int) at + bit / 8;
      int mask = 1 << bit % 8;
      bytes[index] = (byte) ((value >>> i & 1) != 0 ? bytes[index] | mask : bytes[index] & ~mask);
    }
  }

  private void string(CType type, long at, Expression.StringLiteral text) {
    long room = types.size(type);
    int length = room < 0 ? text.bytes().length : (int) Math.min(room, text.bytes().length);
    if (ensure(at, length)) {
      System.arraycopy(text.bytes(), 0, bytes, (int) at, length);
    }
  }

  private boolean ensure(long at, int width) {
    long end = at + width;
    if (at < 0 || end > BYTES_LIMIT) {
      lowering.diagnostics().error(0, "initialised object is too large");
      return false;
    }
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(end, bytes.length * 2L));
    }
    used = (int) Math.max(used, end);
    return true;
  }
}
