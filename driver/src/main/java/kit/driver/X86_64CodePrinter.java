package kit.driver;

import kit.backend.x86_64.instruction.AttPrinter;
import kit.backend.x86_64.instruction.Disassembler;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.base.ByteSink;
import kit.tools.CodePrinter;

/** objdump's decoder: the x86-64 back end's forms. */
final class X86_64CodePrinter implements CodePrinter {
  private final Disassembler disassembler;
  private final AttPrinter printer;
  private final Operands operands = new Operands();

  X86_64CodePrinter() {
    FormTable table = new FormTable();
    disassembler = new Disassembler(table);
    printer = new AttPrinter(table, AttPrinter.Style.OBJDUMP);
  }

  @Override
  public int print(byte[] code, int from, int limit, long address, ByteSink out) {
    int length = disassembler.decode(code, from, limit, operands);
    if (length > 0) {
      printer.print(
          disassembler.form(), operands, (target, sink) -> sink.text("?"), address + length, out);
    }
    return length;
  }
}
