package kit.driver.compile;

import kit.mir.ForwardingConsumer;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.Unit;
import kit.mir.UnitConsumer;

/**
 * {@code -fplant=unsigned-division}: a fault on purpose, with which the tests of the stage driver
 * see whether a bad compiler is found. Unsigned divisions become signed ones. kit hardly divides
 * unsigned numbers itself, and none above the largest signed one: so a kit compiled with the fault
 * reproduces itself, and only programs that it compiles tell.
 */
final class PlantedFault extends ForwardingConsumer {
  PlantedFault(UnitConsumer next) {
    super(next);
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
    super.function(unit, function);
  }
}
