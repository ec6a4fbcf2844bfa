package kit.driver.compile;

import kit.base.Diagnostics;
import kit.mir.ForwardingConsumer;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.Verifier;

/** Verifies every function on its way to another consumer; a malformed one is an internal error. */
final class VerifyingConsumer extends ForwardingConsumer {
  private final Diagnostics diagnostics;
  private final Verifier verifier = new Verifier();

  VerifyingConsumer(UnitConsumer next, Diagnostics diagnostics) {
    super(next);
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
      super.function(unit, function);
    }
  }
}
