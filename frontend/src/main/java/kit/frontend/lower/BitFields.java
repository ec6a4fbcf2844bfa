package kit.frontend.lower;

import kit.frontend.type.CType;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Bit-fields: a load of the storage unit and shifts; a store loads the unit, replaces the bits and stores it, or only stores it when the field is the whole unit. A volatile one is accessed as one
 * unit of its storage size each time.
 */
final class BitFields {
  private final FunctionLowering at;
  private final Emitter emit;

  BitFields(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  private static ValueType unitType(Place place) {
    return place.storageSize() == 8 ? ValueType.I64 : ValueType.I32;
  }

  private static MemoryType unitMemory(Place place) {
    return switch (place.storageSize()) {
      case 1 -> MemoryType.U8;
      case 2 -> MemoryType.U16;
      case 4 -> MemoryType.I32;
      default -> MemoryType.I64;
    };
  }

  private int loadUnit(Place place, boolean isVolatile) {
    return emit.load(place, 0, unitType(place), unitMemory(place), isVolatile);
  }

  /** The value, in the kind of the field's type. */
  int load(Place place, CType type) {
    int unit = loadUnit(place, type.isVolatile());
    Kind kind = at.types.kind(type);
    int bits = unitType(place).size() * 8;
    int value;
    if (kind.signed()) {
      value = emit.shift(Op.ASHR, emit.shift(Op.SHL, unit, bits - place.bitOffset() - place.bitWidth()), bits - place.bitWidth());
    } else {
      int low = emit.shift(Op.LSHR, unit, place.bitOffset());
      boolean loaded = place.bitOffset() + place.bitWidth() == Math.min(bits, place.storageSize() * 8);
      value = loaded ? low : masked(low, place.bitWidth());
    }
    return resized(value, kind);
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
    int width = place.bitWidth();
    if (width < place.storageSize() * 8) {
      long mask = width == 64 ? -1 : (1L << width) - 1;
      int cleared = emit.and(loadUnit(place, type.isVolatile()), ~(mask << place.bitOffset()));
      int placed = emit.shift(Op.SHL, masked(bits, width), place.bitOffset());
      bits = emit.binary(Op.OR, unitType, cleared, placed);
    }
    emit.store(place, 0, bits, unitMemory(place), type.isVolatile());
  }

  /** What the field holds after a value of its type was stored: the result of the assignment. */
  int stored(Place place, int value, CType type) {
    return at.expressions.extend(value, place.bitWidth(), at.types.kind(type).signed());
  }
}
