package kit.mir;

/** Hands everything on to another consumer; what a pass on the way does, a subclass overrides. */
public abstract class ForwardingConsumer implements UnitConsumer {
  private final UnitConsumer next;

  protected ForwardingConsumer(UnitConsumer next) {
    this.next = next;
  }

  @Override
  public void function(Unit unit, Function function) {
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
