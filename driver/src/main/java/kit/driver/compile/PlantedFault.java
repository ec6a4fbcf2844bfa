package kit.driver.compile;

import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;

/**
 * {@code -fplant=unsigned-division}: a fault on purpose, with which the tests of the stage driver
 * see whether a bad compiler is found. Unsigned divisions become signed ones. kit hardly divides
 * unsigned numbers itself, and none above the largest signed one: so a kit compiled with the fault
 * reproduces itself, and only programs that it compiles tell.
 */
final class PlantedFault implements UnitConsumer {
  private final UnitConsumer next;

  PlantedFault(UnitConsumer next) {
    this.next = next;
  }

  @Override
  public void function(Unit unit, Function function) {
    for (int row = 0; row < function.count(); row++) {
      if (function.op(row) == Op.UDIV) {
        function.setOp(row, Op.SDIV);
      } else if (function.op(row) == Op.UREM) {
        function.setOp(row, Op.SREM);
      }
    }
    next.function(unit, function);
  }

  @Override
  public void data(Unit unit, DataObject object) {
    next.data(unit, object);
  }

  @Override
  public void assembly(Unit unit, String text, int position) {
    next.assembly(unit, text, position);
  }

  @Override
  public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {
    next.common(unit, symbol, size, alignment);
  }

  @Override
  public void end(Unit unit) {
    next.end(unit);
  }
}
