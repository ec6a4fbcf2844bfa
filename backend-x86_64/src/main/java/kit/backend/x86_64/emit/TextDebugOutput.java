package kit.backend.x86_64.emit;

import kit.backend.x86_64.select.UnitState;
import kit.base.Bytes;
import kit.debug.DebugOutput;
import kit.mir.Unit;

/** Debug sections as directives. */
final class TextDebugOutput implements DebugOutput {
  private final TextOutput output;
  private final UnitState state;
  private final Unit unit;

  TextDebugOutput(TextOutput output, UnitState state, Unit unit) {
    this.output = output;
    this.state = state;
    this.unit = unit;
  }

  @Override
  public int newLabel() {
    return state.newLabel();
  }

  @Override
  public void section(String name, boolean strings) {
    output.dataLine(".section\t" + name + (strings ? ",\"MS\",@progbits,1" : ",\"\",@progbits"));
  }

  @Override
  public void label(int label) {
    output.label(label);
  }

  private static String directive(int width) {
    return switch (width) {
      case 1 -> ".byte\t";
      case 2 -> ".value\t";
      case 4 -> ".long\t";
      default -> ".quad\t";
    };
  }

  @Override
  public void number(long value, int width) {
    output.dataLine(directive(width) + value);
  }

  @Override
  public void unsigned(long value) {
    output.dataLine(".uleb128 " + Long.toUnsignedString(value));
  }

  @Override
  public void signed(long value) {
    output.dataLine(".sleb128 " + value);
  }

  @Override
  public void string(String text) {
    byte[] bytes = Bytes.of(text);
    output.string(".string", bytes, 0, bytes.length);
  }

  @Override
  public void address(int label) {
    output.dataLine(".quad\t" + TextOutput.labelName(label));
  }

  @Override
  public void offset(int label) {
    output.dataLine(".long\t" + TextOutput.labelName(label));
  }

  @Override
  public void distance(int to, int from, int width) {
    output.dataLine(directive(width) + TextOutput.labelName(to) + "-" + TextOutput.labelName(from));
  }

  @Override
  public void unsignedDistance(int to, int from) {
    output.dataLine(".uleb128 " + TextOutput.labelName(to) + "-" + TextOutput.labelName(from));
  }

  @Override
  public void symbol(int symbol) {
    output.dataLine(".quad\t" + TextOutput.plainOrQuoted(unit.symbol(symbol).name()));
  }

  @Override
  public void threadLocal(int symbol) {
    output.dataLine(
        ".long\t" + TextOutput.plainOrQuoted(unit.symbol(symbol).name()) + "@dtpoff, 0");
  }

  @Override
  public void file(int number, String path) {
    output.file(number, path);
  }
}
