package kit.mir;

/**
 * Takes a unit's parts in source order as the front end finishes them. Nothing is kept by the
 * producer afterwards. Back ends and the MIR printer implement it.
 */
public interface UnitConsumer {
  void function(Unit unit, Function function);

  void data(Unit unit, DataObject object);

  /** File-scope assembly text (byte string, GNU syntax), in source order. */
  void assembly(Unit unit, String text, int position);

  /** A common symbol (tentative definition under -fcommon): size and alignment in bytes. */
  void common(Unit unit, UnitSymbol symbol, long size, int alignment);

  /**
   * The unit is complete: aliases ({@link UnitSymbol#aliasOf}), weak undefined symbols and symbols
   * marked used can now be written.
   */
  void end(Unit unit);
}
