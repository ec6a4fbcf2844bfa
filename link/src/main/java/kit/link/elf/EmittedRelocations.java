package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * --emit-relocs: for each output section the relocations that were applied to it, as kernels and
 * tools that move code want them.
 *
 * <p>Before: the image is laid out and its symbol table made. After: the rows of {@code .relaNAME},
 * whose offsets are addresses. A relocation keeps its type and symbol; where the symbol is not in
 * the output (local labels, section symbols) it names the symbol of the output section, and the
 * addend counts from its start. Records of .eh_frame that are gone have none.
 */
final class EmittedRelocations {
  /** The relocations of an output section. */
  record Table(Chunk section, ByteSink rows) {}

  private final OutputSymbols symbols;
  private final List<Table> tables = new ArrayList<>();

  EmittedRelocations(LinkState link, OutputSymbols symbols) throws InputException {
    this.symbols = symbols;
    for (Chunk chunk : link.chunks) {
      if (chunk instanceof OutputSection section) {
        ByteSink rows = new ByteSink();
        for (InputSection member : section.members) {
          if (member.relocationCount > 0 && member.file != null) {
            add(member, rows);
          }
        }
        if (rows.size() > 0) {
          tables.add(new Table(section, rows));
        }
      }
    }
  }

  List<Table> tables() {
    return tables;
  }

  private void add(InputSection section, ByteSink out) throws InputException {
    byte[] rows = section.relocationData();
    for (int row = 0; row < section.relocationCount; row++) {
      int at = section.relocationStart + row * Elf.RELA_SIZE;
      long offset = LittleEndian.get64(rows, at);
      int type = LittleEndian.get32(rows, at + 8);
      int index = LittleEndian.get32(rows, at + 12);
      long addend = LittleEndian.get64(rows, at + 16);
      if (section.ehFrame != null && !section.ehFrame.isWritten(offset)) {
        continue;
      }
      LinkSymbol symbol = index == 0 ? null : section.file.symbol(index);
      int number = symbol == null ? 0 : symbols.row(section.file, index, symbol);
      if (number == 0 && symbol != null && symbol.section != null) {
        InputSection target = symbol.section;
        boolean present = target.live && target.output != null;
        number = present ? symbols.row(target.output) : 0;
        addend = present ? targetOffset(symbol, target, addend) : 0;
      }
      out.u64(section.address(offset));
      out.u32(number == 0 ? 0 : type);
      out.u32(number);
      out.u64(addend);
    }
  }

  /** The addend from the start of the output section. */
  private static long targetOffset(LinkSymbol symbol, InputSection target, long addend) {
    long start = target.output.address;
    if (symbol.type == Elf.STT_SECTION && target.pieces != null) {
      return target.address(symbol.value + addend) - start;
    }
    return target.address(symbol.value) + addend - start;
  }
}
