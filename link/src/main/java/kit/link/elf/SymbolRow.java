package kit.link.elf;

import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * Writes the part of an Elf64_Sym that .symtab and .dynsym have in common: info, other, section,
 * value, size.
 */
final class SymbolRow {
  private SymbolRow() {}

  static void write(
      LinkState link, LinkSymbol symbol, int binding, byte[] image, int at, boolean dynamic) {
    int type = symbol.type;
    int section = 0;
    long value = 0;
    if (symbol.copy != null) {
      section = index(symbol.copy.output);
      value = symbol.copy.address(0);
    } else if (symbol.isDefined()) {
      section = sectionOf(symbol);
      value = symbol.definitionAddress();
      if (symbol.isTls()) {
        value -= link.tlsStart;
      } else if (symbol.isLocalIfunc() && symbol.needs(LinkSymbol.CANONICAL_PLT)) {
        type = Elf.STT_FUNC;
        section = index(link.synthetic.plt);
        value = link.synthetic.plt.entryAddress(symbol.pltIndex);
      }
    } else if (symbol.needs(LinkSymbol.CANONICAL_PLT) && symbol.pltIndex >= 0) {
      value = link.synthetic.plt.entryAddress(symbol.pltIndex);
      type = Elf.STT_FUNC;
    }
    if (!symbol.isDefined() && symbol.copy == null && type == Elf.STT_GNU_IFUNC) {
      type = Elf.STT_FUNC;
    }
    boolean hasSize = symbol.isDefined() || symbol.copy != null;
    image[at + 4] = (byte) (binding << 4 | type);
    image[at + 5] = (byte) (symbol.isDefined() || !dynamic ? symbol.visibility : Elf.STV_DEFAULT);
    LittleEndian.put16(image, at + 6, section);
    LittleEndian.put64(image, at + 8, value);
    LittleEndian.put64(image, at + 16, hasSize ? symbol.size : 0);
  }

  private static int sectionOf(LinkSymbol symbol) {
    if (symbol.chunk != null) {
      return index(symbol.chunk);
    }
    if (symbol.section == null) {
      return Elf.SHN_ABS;
    }
    if (symbol.section.pieces == null && symbol.section.output == null) {
      return Elf.SHN_ABS;
    }
    return index(symbol.section.output);
  }

  /** The section number as st_shndx; outputs have far fewer than the reserved numbers. */
  private static int index(Chunk chunk) {
    return chunk == null || chunk.number == 0 ? Elf.SHN_ABS : chunk.number;
  }
}
