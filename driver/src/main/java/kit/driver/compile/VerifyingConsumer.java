package kit.driver.compile;

import kit.base.Diagnostics;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;
import kit.mir.Verifier;

/** Verifies every function on its way to another consumer; a malformed one is an internal error. */
final class VerifyingConsumer implements UnitConsumer {
  private final UnitConsumer next;
  private final Diagnostics diagnostics;
  private final Verifier verifier = new Verifier();

  VerifyingConsumer(UnitConsumer next, Diagnostics diagnostics) {
    this.next = next;
    this.diagnostics = diagnostics;
  }

  @Override
  public void function(Unit unit, Function function) {
    boolean sound = true;
    for (String problem : verifier.verify(unit, function)) {
      diagnostics.error(function.position(), "internal error: malformed MIR: " + problem);
      sound = false;
    }
    if (sound) {
      next.function(unit, function);
    }
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
