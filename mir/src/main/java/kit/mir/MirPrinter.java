package kit.mir;

import kit.base.ByteSink;

/**
 * Prints a unit as MIR text (docs/mir.md): the tables of aggregate types and symbols first, then
 * functions, data and the rest in the order in which they came. Because the tables settle last, the
 * text is complete only after {@link #end}.
 */
public final class MirPrinter implements UnitConsumer {
  /** Bytes of data on one line. */
  private static final int LINE = 64;

  private final ByteSink out;
  private final boolean positions;
  private final ByteSink body = new ByteSink(4096);
  private final FunctionPrinter functions;

  /**
   * @param out where the text goes at {@link #end}
   * @param positions whether source positions are printed
   */
  public MirPrinter(ByteSink out, boolean positions) {
    this.out = out;
    this.positions = positions;
    functions = new FunctionPrinter(body, positions);
  }

  @Override
  public void function(Unit unit, Function function) {
    body.text("\n");
    functions.print(unit, function);
  }

  @Override
  public void data(Unit unit, DataObject object) {
    body.text("\ndata ");
    MirText.symbol(body, unit.symbol(object.symbol()).name());
    body.text(" ");
    body.text(MirText.lower(object.placement()));
    body.text(" size ");
    number(object.size());
    body.text(" align ");
    number(object.alignment());
    if (object.elementSize() != 0) {
      body.text(" element ");
      number(object.elementSize());
    }
    body.text(" {\n");
    ByteSink bytes = object.bytes();
    for (int i = 0; i < bytes.size(); i += LINE) {
      body.text("  bytes \"");
      for (int k = i; k < Math.min(i + LINE, bytes.size()); k++) {
        MirText.quotedByte(body, bytes.getU8(k));
      }
      body.text("\"\n");
    }
    for (int i = 0; i < object.wordCount(); i++) {
      word(unit, object, i);
    }
    body.text("}\n");
  }

  private void word(Unit unit, DataObject object, int index) {
    body.text("  word ");
    number(object.wordOffset(index));
    body.text(" width ");
    number(object.wordWidth(index));
    body.text(" ");
    MirText.symbol(body, unit.symbol(object.wordSymbol(index)).name());
    if (object.wordMinus(index) >= 0) {
      body.text(" minus ");
      MirText.symbol(body, unit.symbol(object.wordMinus(index)).name());
    }
    if (object.wordAddend(index) != 0) {
      body.text(" + ");
      number(object.wordAddend(index));
    }
    body.text("\n");
  }

  @Override
  public void assembly(Unit unit, String text, int position) {
    body.text("\nassembly ");
    MirText.quoted(body, text);
    if (positions) {
      body.text(" @");
      number(position);
    }
    body.text("\n");
  }

  @Override
  public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {
    body.text("\ncommon ");
    MirText.symbol(body, symbol.name());
    body.text(" size ");
    number(size);
    body.text(" align ");
    number(alignment);
    body.text("\n");
  }

  @Override
  public void end(Unit unit) {
    for (int i = 0; i < unit.aggregateCount(); i++) {
      aggregate(i, unit.aggregate(i));
    }
    for (int i = 0; i < unit.symbolCount(); i++) {
      symbol(unit.symbol(i));
    }
    for (int i = 0; i < unit.symbolCount(); i++) {
      UnitSymbol symbol = unit.symbol(i);
      if (symbol.aliasOf >= 0) {
        out.text("alias ");
        MirText.symbol(out, symbol.name());
        out.text(" ");
        MirText.symbol(out, unit.symbol(symbol.aliasOf).name());
        out.text("\n");
      }
    }
    if (unit.debug != null) {
      new DebugPrinter(out).unit(unit, unit.debug);
    }
    out.sink(body);
    body.clear();
  }

  private void number(long value) {
    body.text(Long.toString(value));
  }

  private void aggregate(int number, AggregateType type) {
    out.text("type :" + number + " size " + type.size() + " align " + type.alignment());
    out.text(type.packed() ? " packed" : "");
    out.text(type.complex() ? " complex" : "");
    out.text(" {");
    for (int i = 0; i < type.parts().size(); i++) {
      AggregateType.Part part = type.parts().get(i);
      out.text((i == 0 ? "" : ", ") + part.offset() + " " + part.type().text());
    }
    out.text("}\n");
  }

  private void symbol(UnitSymbol symbol) {
    out.text("symbol ");
    MirText.symbol(out, symbol.name());
    out.text(" " + MirText.lower(symbol.kind) + " " + MirText.lower(symbol.binding));
    if (symbol.visibility != UnitSymbol.Visibility.DEFAULT) {
      out.text(" " + MirText.lower(symbol.visibility));
    }
    if (symbol.threadModel != UnitSymbol.ThreadModel.NONE) {
      out.text(" thread " + MirText.lower(symbol.threadModel));
    }
    out.text(symbol.definedHere ? " defined" : "");
    out.text(symbol.common ? " common" : "");
    out.text(symbol.referenced ? " referenced" : "");
    out.text(symbol.used ? " used" : "");
    out.text(symbol.retain ? " retain" : "");
    out.text(symbol.returnsTwice ? " twice" : "");
    if (symbol.section != null) {
      out.text(" section ");
      MirText.quoted(out, symbol.section);
    }
    if (symbol.comdat != null) {
      out.text(" comdat ");
      MirText.quoted(out, symbol.comdat);
    }
    out.text("\n");
  }
}
