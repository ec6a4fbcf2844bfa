package kit.driver.compile;

import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;

/** Takes what is lowered and makes nothing of it: {@code -fsyntax-only} wants diagnostics alone. */
final class IgnoringConsumer implements UnitConsumer {
  @Override
  public void function(Unit unit, Function function) {}

  @Override
  public void data(Unit unit, DataObject object) {}

  @Override
  public void assembly(Unit unit, String text, int position) {}

  @Override
  public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {}

  @Override
  public void end(Unit unit) {}
}
