package kit.opt.machine;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import kit.base.ByteSink;

/** Writes machine code for people: {@code --print-after} and failing tests. */
public final class MachineText {
  private final MachineTarget target;

  public MachineText(MachineTarget target) {
    this.target = target;
  }

  public void print(MachineFunction code, ByteSink out) {
    IntArrayList layout = code.layout();
    for (int i = 0; i < layout.size(); i++) {
      int block = layout.getInt(i);
      out.text("b" + block + (code.isAddressTaken(block) ? " taken" : "") + ":\n");
      for (int row = code.first(block); row >= 0; row = code.next(row)) {
        row(code, row, out);
      }
    }
  }

  private void row(MachineFunction code, int row, ByteSink out) {
    out.text(
        code.has(row, MachineFunction.INSERTED)
            ? "  + "
            : code.has(row, MachineFunction.IDENTITY) ? "  - " : "    ");
    out.text(row + ": " + target.formName(code.form(row)));
    int end = code.operands(row) + code.operandWords(row);
    String separator = " ";
    for (int k = code.operands(row); k < end; k += Operand.length(code.word(k))) {
      out.text(separator);
      separator = ", ";
      operand(code, k, out);
    }
    if (code.clobbers(row) != 0) {
      out.text(" clobbers " + Long.toHexString(code.clobbers(row)));
    }
    out.u8('\n');
  }

  private void operand(MachineFunction code, int at, ByteSink out) {
    int word = code.word(at);
    int value = Operand.value(word);
    switch (Operand.kind(word)) {
      case Operand.VIRTUAL ->
          out.text(roles(word) + "v" + value + (code.isGlobal(value) ? "g" : ""));
      case Operand.PHYSICAL -> out.text(roles(word) + target.registerName(value));
      case Operand.IMMEDIATE -> out.text(Long.toString(code.longAt(value)));
      case Operand.SLOT -> out.text("slot" + value);
      case Operand.BLOCK -> out.text("b" + value);
      case Operand.SYMBOL -> out.text("symbol " + code.word(at + 1) + " + " + code.word(at + 2));
      case Operand.MEMORY -> {
        out.text("[" + Integer.toHexString(value) + ": ");
        operand(code, at + 1, out);
        out.text(" + ");
        operand(code, at + 2, out);
        out.text(" + " + code.word(at + 3));
        if (code.word(at + 4) != Operand.NO_SYMBOL) {
          out.text(" + symbol " + code.word(at + 4));
        }
        out.u8(']');
      }
      default -> out.u8('-');
    }
  }

  private static String roles(int word) {
    return ((word & Operand.EARLY) != 0 ? "!" : "")
        + ((word & Operand.DEFINE) != 0 ? (word & Operand.USE) != 0 ? "=+" : "=" : "");
  }
}
