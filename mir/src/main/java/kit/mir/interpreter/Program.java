package kit.mir.interpreter;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;

/**
 * Collects a unit's parts, to be run by {@link Interpreter} afterwards. Functions are copied, since
 * the front end reuses its object. File-scope assembly cannot be run and is refused then.
 */
public final class Program implements UnitConsumer {
  private final List<Function> functions = new ArrayList<>();
  private final List<DataObject> objects = new ArrayList<>();
  private final List<Common> commons = new ArrayList<>();
  private boolean assembly;
  private Unit unit;

  private record Common(int symbol, long size, int alignment) {}

  @Override
  public void function(Unit newUnit, Function function) {
    functions.add(function.copy());
  }

  @Override
  public void data(Unit newUnit, DataObject object) {
    objects.add(object);
  }

  @Override
  public void assembly(Unit newUnit, String text, int position) {
    assembly = true;
  }

  @Override
  public void common(Unit newUnit, UnitSymbol symbol, long size, int alignment) {
    commons.add(new Common(symbol.number(), size, alignment));
  }

  @Override
  public void end(Unit newUnit) {
    unit = newUnit;
  }

  Unit unit() {
    return unit;
  }

  boolean hasAssembly() {
    return assembly;
  }

  List<Function> functions() {
    return functions;
  }

  /**
   * Places every object in memory, then fills it; {@code addresses} by symbol number are set first
   * for functions.
   */
  void place(Memory memory, long[] addresses) {
    for (DataObject object : objects) {
      addresses[object.symbol()] = memory.allocate(object.size(), Math.max(1, object.alignment()));
    }
    for (Common common : commons) {
      if (addresses[common.symbol] == 0) {
        addresses[common.symbol] = memory.allocate(common.size, Math.max(1, common.alignment));
      }
    }
    // Aliases may form chains in any order; each round settles one more link.
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < unit.symbolCount(); i++) {
        int target = unit.symbol(i).aliasOf;
        if (target >= 0 && addresses[i] == 0 && addresses[target] != 0) {
          addresses[i] = addresses[target];
          changed = true;
        }
      }
    }
  }

  /** Fills the objects; {@code addressOf} gives every symbol an address. */
  void fill(Memory memory, Interpreter interpreter) {
    for (DataObject object : objects) {
      long start = interpreter.addressOf(object.symbol());
      memory.write(start, object.bytes().array(), object.bytes().size());
      for (int i = 0; i < object.wordCount(); i++) {
        long value = interpreter.addressOf(object.wordSymbol(i)) + object.wordAddend(i);
        if (object.wordMinus(i) >= 0) {
          value -= interpreter.addressOf(object.wordMinus(i));
        }
        memory.store(start + object.wordOffset(i), object.wordWidth(i), value);
      }
    }
  }

  /** Function bodies by code address. */
  Long2ObjectOpenHashMap<Function> code(long[] addresses, long base, long step) {
    Long2ObjectOpenHashMap<Function> code = new Long2ObjectOpenHashMap<>();
    for (int i = 0; i < functions.size(); i++) {
      Function function = functions.get(i);
      addresses[function.symbol()] = base + i * step;
      code.put(base + i * step, function);
      for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
        if (function.blockSymbol(block) >= 0) {
          addresses[function.blockSymbol(block)] = Interpreter.BLOCKS + block;
        }
      }
    }
    return code;
  }
}
