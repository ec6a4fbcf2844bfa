package kit.link.elf;

import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import kit.obj.elf.Elf;

/**
 * .plt: a header for lazy binding, an entry per imported function, then an entry per resolver
 * function of this image.
 */
final class PltSection extends Chunk {
  private final LinkState link;
  private final ObjectArrayList<LinkSymbol> symbols = new ObjectArrayList<>();
  private int lazy;

  PltSection(LinkState link) {
    super(".plt", Elf.SHT_PROGBITS, Elf.SHF_ALLOC | Elf.SHF_EXECINSTR);
    this.link = link;
    alignment = 16;
    entrySize = 16;
  }

  /** Adds an entry; all imported symbols come before the first resolver function. */
  void add(LinkSymbol symbol) {
    int index = symbols.size();
    symbol.pltIndex = index;
    symbols.add(symbol);
    DynamicRelocations relocations = link.synthetic.pltRelocations;
    if (symbol.imported) {
      lazy++;
      relocations.addSymbolic(
          link.target.jumpSlot(), symbol, link.synthetic.gotPlt, GotPltSection.slot(index), 0);
    } else {
      relocations.addRelative(
          link.target.indirectRelative(),
          link.synthetic.gotPlt,
          GotPltSection.slot(index),
          symbol,
          0);
    }
    size = headerSize() + (long) symbols.size() * link.target.pltEntrySize();
  }

  private int headerSize() {
    return lazy > 0 ? link.target.pltHeaderSize() : 0;
  }

  int count() {
    return symbols.size();
  }

  int lazyCount() {
    return lazy;
  }

  long entryAddress(int index) {
    return address + headerSize() + (long) index * link.target.pltEntrySize();
  }

  @Override
  void write(byte[] image) {
    Target target = link.target;
    int at = (int) fileOffset;
    long slots = link.synthetic.gotPlt.address;
    if (lazy > 0) {
      target.writePltHeader(image, at, address, slots);
      at += target.pltHeaderSize();
    }
    for (int i = 0; i < symbols.size(); i++, at += target.pltEntrySize()) {
      long slot = slots + GotPltSection.slot(i);
      if (i < lazy) {
        target.writePltEntry(image, at, entryAddress(i), slot, address, i);
      } else {
        target.writeIndirectPltEntry(image, at, entryAddress(i), slot);
      }
    }
  }
}
