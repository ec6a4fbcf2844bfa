package kit.frontend.lower;

import kit.frontend.type.CType;
import kit.frontend.type.RecordDefinition;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Bit-fields: a load of the storage unit and shifts; a store loads the unit, replaces the bits and
 * stores it, or only stores it when the field is the whole unit. A volatile one is accessed as one
 * unit of its storage size each time. In packed structures a unit may have any number of bytes up
 * to nine: it is then put together from accesses of 4, 2 and 1 bytes.
 */
final class BitFields {
  private final FunctionLowering at;
  private final Emitter emit;

  BitFields(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  /**
   * Where a bit-field stands under {@code -fstrict-volatile-bitfields}: a volatile one in a unit of
   * its type's size, aligned to it, when it lies in one that the structure holds.
   */
  Place strict(Place base, CType structure, RecordDefinition.Field field) {
    int size = (int) at.types.size(field.type());
    long first = field.offset() * 8 + field.bitOffset();
    long unit = first / 8 / size * size;
    int bit = (int) (first - unit * 8);
    boolean fits =
        (field.type().isVolatile() || structure.isVolatile())
            && size <= 8
            && size > field.storageSize()
            && bit + field.bitWidth() <= 8 * size
            && unit + size <= at.types.size(structure)
            && at.types.alignment(structure) >= size;
    return fits ? base.bits(unit, bit, field.bitWidth(), size) : base.member(field);
  }

  private static ValueType unitType(Place place) {
    return place.storageSize() > 4 ? ValueType.I64 : ValueType.I32;
  }

  private static MemoryType memory(int bytes) {
    return switch (bytes) {
      case 1 -> MemoryType.U8;
      case 2 -> MemoryType.U16;
      case 4 -> MemoryType.I32;
      default -> MemoryType.I64;
    };
  }

  /**
   * Position of the field's lowest bit in the value of its unit. Positions count from the unit's
   * first byte; where bytes are reversed, from its highest bit down.
   */
  private static int firstBit(Place place, CType type) {
    return type.isReversed()
        ? 8 * place.storageSize() - place.bitOffset() - place.bitWidth()
        : place.bitOffset();
  }

  /** The value of the unit, in the byte order of the field. */
  private int loadUnit(Place place, CType type) {
    int unit = loadUnit(place, type.isVolatile());
    if (!type.isReversed()) {
      return unit;
    }
    ValueType value = unitType(place);
    return at.builder.unary(
        Op.BSWAP, value, emit.shift(Op.SHL, unit, 8 * (value.size() - place.storageSize())));
  }

  private void refuseReversed(CType type) {
    if (type.isReversed()) {
      at.unsupported(at.builder.position(), "a reversed bit-field in nine bytes");
    }
  }

  private int loadUnit(Place place, boolean isVolatile) {
    int size = place.storageSize();
    if (size == Integer.highestOneBit(size)) {
      return emit.load(place, 0, unitType(place), memory(size), isVolatile);
    }
    ValueType type = unitType(place);
    int unit = -1;
    for (int from = 0; from < size; ) {
      int bytes = Math.min(4, Integer.highestOneBit(size - from));
      int part = converted(emit.load(place, from, ValueType.I32, memory(bytes), isVolatile), type);
      unit = from == 0 ? part : emit.binary(Op.OR, type, unit, emit.shift(Op.SHL, part, 8 * from));
      from += bytes;
    }
    return unit;
  }

  private void storeUnit(Place place, int unit, boolean isVolatile) {
    int size = place.storageSize();
    if (size == Integer.highestOneBit(size)) {
      emit.store(place, 0, unit, memory(size), isVolatile);
      return;
    }
    for (int from = 0; from < size; ) {
      int bytes = Math.min(4, Integer.highestOneBit(size - from));
      int part = from == 0 ? unit : emit.shift(Op.LSHR, unit, 8 * from);
      emit.store(place, from, converted(part, ValueType.I32), memory(bytes), isVolatile);
      from += bytes;
    }
  }

  /** An unsigned integer in a value of {@code type}. */
  private int converted(int value, ValueType type) {
    ValueType have = at.function.type(value);
    return have == type
        ? value
        : emit.unary(have == ValueType.I64 ? Op.TRUNC : Op.ZEXT32, type, value);
  }

  /** The value, in the kind of the field's type. */
  int load(Place place, CType type) {
    Kind kind = at.types.kind(type);
    if (place.storageSize() == 9) {
      refuseReversed(type);
      return resized(loadNineBytes(place, type), kind);
    }
    int unit = loadUnit(place, type);
    int first = firstBit(place, type);
    int bits = unitType(place).size() * 8;
    int value;
    if (kind.signed()) {
      value =
          emit.shift(
              Op.ASHR,
              emit.shift(Op.SHL, unit, bits - first - place.bitWidth()),
              bits - place.bitWidth());
    } else {
      int low = emit.shift(Op.LSHR, unit, first);
      boolean loaded = first + place.bitWidth() == Math.min(bits, place.storageSize() * 8);
      value = loaded ? low : masked(low, place.bitWidth());
    }
    return resized(value, kind);
  }

  /** A field of up to 64 bits that starts within one byte and ends in the eighth after it. */
  private int loadNineBytes(Place place, CType type) {
    int low = emit.load(place, 0, ValueType.I64, MemoryType.I64, type.isVolatile());
    int last =
        converted(
            emit.load(place, 8, ValueType.I32, MemoryType.U8, type.isVolatile()), ValueType.I64);
    int value =
        emit.binary(
            Op.OR,
            ValueType.I64,
            emit.shift(Op.LSHR, low, place.bitOffset()),
            emit.shift(Op.SHL, last, 64 - place.bitOffset()));
    int width = place.bitWidth();
    if (!at.types.kind(type).signed()) {
      return masked(value, width);
    }
    return width == 64
        ? value
        : emit.shift(Op.ASHR, emit.shift(Op.SHL, value, 64 - width), 64 - width);
  }

  private void storeNineBytes(Place place, int value, CType type) {
    int start = place.bitOffset();
    int bits = masked(value, place.bitWidth());
    int low =
        emit.and(
            emit.load(place, 0, ValueType.I64, MemoryType.I64, type.isVolatile()),
            (1L << start) - 1);
    emit.store(
        place,
        0,
        emit.binary(Op.OR, ValueType.I64, low, emit.shift(Op.SHL, bits, start)),
        MemoryType.I64,
        type.isVolatile());
    int last =
        emit.and(
            emit.load(place, 8, ValueType.I32, MemoryType.U8, type.isVolatile()),
            -1L << start + place.bitWidth() - 64 & 0xff);
    int rest = converted(emit.shift(Op.LSHR, bits, 64 - start), ValueType.I32);
    emit.store(
        place, 8, emit.binary(Op.OR, ValueType.I32, last, rest), MemoryType.U8, type.isVolatile());
  }

  private int masked(int value, int width) {
    ValueType type = at.function.type(value);
    return width >= type.size() * 8 ? value : emit.and(value, (1L << width) - 1);
  }

  private int resized(int value, Kind kind) {
    ValueType have = at.function.type(value);
    if (have == kind.value()) {
      return value;
    }
    if (have == ValueType.I64) {
      return emit.unary(Op.TRUNC, ValueType.I32, value);
    }
    return emit.unary(kind.signed() ? Op.SEXT32 : Op.ZEXT32, ValueType.I64, value);
  }

  /** Stores the low bits of a value of the field's type. */
  void store(Place place, int value, CType type) {
    ValueType unitType = unitType(place);
    ValueType have = at.function.type(value);
    int bits = value;
    if (have != unitType) {
      bits = emit.unary(have == ValueType.I64 ? Op.TRUNC : Op.ZEXT32, unitType, value);
    }
    if (place.storageSize() == 9) {
      refuseReversed(type);
      storeNineBytes(place, bits, type);
      return;
    }
    int width = place.bitWidth();
    if (width < place.storageSize() * 8) {
      long mask = width == 64 ? -1 : (1L << width) - 1;
      int first = firstBit(place, type);
      int cleared = emit.and(loadUnit(place, type), ~(mask << first));
      int placed = emit.shift(Op.SHL, masked(bits, width), first);
      bits = emit.binary(Op.OR, unitType, cleared, placed);
    }
    if (type.isReversed()) {
      int swapped = at.builder.unary(Op.BSWAP, unitType, bits);
      bits = emit.shift(Op.LSHR, swapped, 8 * (unitType.size() - place.storageSize()));
    }
    storeUnit(place, bits, type.isVolatile());
  }

  /** What the field holds after a value of its type was stored: the result of the assignment. */
  int stored(Place place, int value, CType type) {
    return at.expressions.extend(value, place.bitWidth(), at.types.kind(type).signed());
  }
}
