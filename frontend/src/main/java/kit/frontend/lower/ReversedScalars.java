package kit.frontend.lower;

import kit.frontend.type.CType;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Members of structures with attribute scalar_storage_order that stand in memory in the other byte
 * order than the target's: a load swaps the bytes behind the access, a store before it. Example:
 * {@code s.port} of 16 bits is loaded, its bytes swapped, and then extended by its signedness.
 * Bit-fields are {@link BitFields}' business; each part of a complex number is swapped on its own.
 */
final class ReversedScalars {
  private final FunctionLowering at;
  private final Emitter emit;

  ReversedScalars(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  private int swap(ValueType type, int value) {
    return at.builder.unary(Op.BSWAP, type, value);
  }

  private int loadWord(Place place, boolean isVolatile) {
    return swap(ValueType.I64, emit.load(place, 0, ValueType.I64, MemoryType.I64, isVolatile));
  }

  private void storeWord(Place place, int word, boolean isVolatile) {
    emit.store(place, 0, swap(ValueType.I64, word), MemoryType.I64, isVolatile);
  }

  int load(Place place, Kind kind, boolean isVolatile) {
    switch (kind.size()) {
      case 1 -> {
        return emit.load(place, kind, isVolatile);
      }
      case 2 -> {
        int loaded = emit.load(place, 0, ValueType.I32, MemoryType.U16, isVolatile);
        int swapped = swap(ValueType.I32, loaded);
        if (kind == Kind.F16) {
          return at.halves.ofBits(emit.shift(Op.LSHR, swapped, 16));
        }
        return emit.shift(kind.signed() ? Op.ASHR : Op.LSHR, swapped, 16);
      }
      case 4 -> {
        int loaded = emit.load(place, 0, ValueType.I32, MemoryType.I32, isVolatile);
        int swapped = swap(ValueType.I32, loaded);
        return kind.isFloat() ? at.builder.unary(Op.BITCAST, kind.value(), swapped) : swapped;
      }
      case 8 -> {
        int swapped = loadWord(place, isVolatile);
        return kind.isFloat() ? at.builder.unary(Op.BITCAST, kind.value(), swapped) : swapped;
      }
      default -> {
        // binary128, by way of memory.
        Place copy = emit.temporary(16, 16);
        int high = loadWord(place, isVolatile);
        int low = loadWord(place.plus(8), isVolatile);
        emit.store(copy, 0, low, MemoryType.I64, false);
        emit.store(copy, 8, high, MemoryType.I64, false);
        return emit.load(copy, kind, false);
      }
    }
  }

  void store(Place place, int value, Kind kind, boolean isVolatile) {
    switch (kind.size()) {
      case 1 -> emit.store(place, value, kind, isVolatile);
      case 2 -> {
        int bits = kind == Kind.F16 ? at.halves.bits(value) : value;
        int swapped = emit.shift(Op.LSHR, swap(ValueType.I32, bits), 16);
        emit.store(place, 0, swapped, MemoryType.U16, isVolatile);
      }
      case 4 -> {
        int bits = kind.isFloat() ? at.builder.unary(Op.BITCAST, ValueType.I32, value) : value;
        emit.store(place, 0, swap(ValueType.I32, bits), MemoryType.I32, isVolatile);
      }
      case 8 -> {
        int bits = kind.isFloat() ? at.builder.unary(Op.BITCAST, ValueType.I64, value) : value;
        storeWord(place, bits, isVolatile);
      }
      default -> {
        Place copy = emit.temporary(16, 16);
        emit.store(copy, value, kind, false);
        int low = emit.load(copy, 0, ValueType.I64, MemoryType.I64, false);
        int high = emit.load(copy, 8, ValueType.I64, MemoryType.I64, false);
        storeWord(place, high, isVolatile);
        storeWord(place.plus(8), low, isVolatile);
      }
    }
  }

  Pair loadPair(Place place, CType type, boolean isVolatile) {
    Kind element = at.types.element(type);
    Place second = place.plus(element.size());
    return type instanceof CType.ComplexType
        ? new Pair(load(place, element, isVolatile), load(second, element, isVolatile))
        : new Pair(loadWord(second, isVolatile), loadWord(place, isVolatile));
  }

  void storePair(Place place, Pair value, CType type, boolean isVolatile) {
    Kind element = at.types.element(type);
    Place second = place.plus(element.size());
    if (type instanceof CType.ComplexType) {
      store(place, value.first(), element, isVolatile);
      store(second, value.second(), element, isVolatile);
    } else {
      storeWord(place, value.second(), isVolatile);
      storeWord(second, value.first(), isVolatile);
    }
  }
}
