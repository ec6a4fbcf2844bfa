package kit.frontend.lower;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.mir.DataObject;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;

/**
 * String literals and other anonymous constants, one symbol ({@code .LC0}, {@code .LC1}…) for each
 * content. Emitted when first asked for.
 */
final class StringPool {
  private final Unit unit;
  private final UnitConsumer consumer;
  private final Object2IntOpenHashMap<String> symbols = new Object2IntOpenHashMap<>();

  StringPool(Unit unit, UnitConsumer consumer) {
    this.unit = unit;
    this.consumer = consumer;
    symbols.defaultReturnValue(-1);
  }

  /** The symbol of a string with its terminating zero. */
  int string(byte[] bytes, int elementSize) {
    String key = (char) elementSize + Bytes.toText(bytes);
    int number = symbols.getInt(key);
    if (number < 0) {
      boolean mergeable = isTerminatedOnce(bytes, elementSize);
      number =
          emit(
              bytes,
              elementSize,
              mergeable ? DataObject.Placement.STRING : DataObject.Placement.CONSTANT,
              mergeable ? elementSize : 0);
      symbols.put(key, number);
    }
    return number;
  }

  /** The symbol of a constant image (an initialiser to copy from). */
  int image(byte[] bytes, int alignment) {
    String key = "image" + (char) alignment + Bytes.toText(bytes);
    int number = symbols.getInt(key);
    if (number < 0) {
      number = emit(bytes, alignment, DataObject.Placement.CONSTANT, 0);
      symbols.put(key, number);
    }
    return number;
  }

  private int emit(byte[] bytes, int alignment, DataObject.Placement placement, int elementSize) {
    UnitSymbol symbol = unit.symbol(".LC" + symbols.size());
    symbol.kind = UnitSymbol.Kind.OBJECT;
    symbol.binding = UnitSymbol.Binding.LOCAL;
    symbol.definedHere = true;
    symbol.referenced = true;
    ByteSink sink = new ByteSink(bytes.length);
    sink.bytes(bytes);
    consumer.data(
        unit,
        new DataObject(symbol.number(), placement, alignment, bytes.length, elementSize, sink));
    return symbol.number();
  }

  /** Whether the only zero character is the last: a linker may then merge the string. */
  private static boolean isTerminatedOnce(byte[] bytes, int elementSize) {
    for (int at = 0; at + elementSize <= bytes.length; at += elementSize) {
      boolean zero = true;
      for (int i = 0; i < elementSize; i++) {
        zero &= bytes[at + i] == 0;
      }
      if (zero) {
        return at + elementSize == bytes.length;
      }
    }
    return false;
  }
}
