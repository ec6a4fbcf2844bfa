package kit.mir;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.mir.debug.DebugInfo;

/** One translation unit's tables: symbols, signatures and aggregate types, each by dense number. */
public final class Unit {
  private final List<UnitSymbol> symbols = new ArrayList<>();
  private final Object2IntLinkedOpenHashMap<String> symbolNumbers =
      new Object2IntLinkedOpenHashMap<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final Object2IntLinkedOpenHashMap<Signature> signatureNumbers =
      new Object2IntLinkedOpenHashMap<>();
  private final List<AggregateType> aggregates = new ArrayList<>();
  private final Object2IntLinkedOpenHashMap<AggregateType> aggregateNumbers =
      new Object2IntLinkedOpenHashMap<>();

  /** Types and variables for debuggers, or null: it was not asked for. */
  public DebugInfo debug;

  public Unit() {
    symbolNumbers.defaultReturnValue(-1);
    signatureNumbers.defaultReturnValue(-1);
    aggregateNumbers.defaultReturnValue(-1);
  }

  /** The symbol of this assembler-level name, made on first use. */
  public UnitSymbol symbol(String name) {
    int number = symbolNumbers.getInt(name);
    if (number >= 0) {
      return symbols.get(number);
    }
    UnitSymbol symbol = new UnitSymbol(symbols.size(), name);
    symbolNumbers.put(name, symbol.number());
    symbols.add(symbol);
    return symbol;
  }

  /** The symbol of this name or null. */
  public UnitSymbol findSymbol(String name) {
    int number = symbolNumbers.getInt(name);
    return number < 0 ? null : symbols.get(number);
  }

  public UnitSymbol symbol(int number) {
    return symbols.get(number);
  }

  public int symbolCount() {
    return symbols.size();
  }

  public int signature(Signature signature) {
    int number = signatureNumbers.getInt(signature);
    if (number < 0) {
      number = signatures.size();
      signatureNumbers.put(signature, number);
      signatures.add(signature);
    }
    return number;
  }

  public Signature signature(int number) {
    return signatures.get(number);
  }

  public int signatureCount() {
    return signatures.size();
  }

  public int aggregate(AggregateType type) {
    int number = aggregateNumbers.getInt(type);
    if (number < 0) {
      number = aggregates.size();
      aggregateNumbers.put(type, number);
      aggregates.add(type);
    }
    return number;
  }

  public AggregateType aggregate(int number) {
    return aggregates.get(number);
  }

  public int aggregateCount() {
    return aggregates.size();
  }
}
