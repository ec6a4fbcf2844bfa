package kit.link.elf;

import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * .got: addresses of symbols, and what thread-local accesses load. A slot whose value the linker
 * knows is written here; the others have a dynamic relocation.
 */
final class GotSection extends Chunk {
  private static final int WORD = 8;

  /** What a slot holds. */
  private enum Kind {
    ADDRESS,
    TLS_MODULE,
    TLS_MODULE_OFFSET,
    TLS_THREAD_OFFSET,
    EMPTY
  }

  private final LinkState link;
  private final ObjectArrayList<LinkSymbol> symbols = new ObjectArrayList<>();
  private final ObjectArrayList<Kind> kinds = new ObjectArrayList<>();
  private int moduleSlot = -1;

  GotSection(LinkState link) {
    super(".got", Elf.SHT_PROGBITS, Elf.SHF_ALLOC | Elf.SHF_WRITE);
    this.link = link;
    alignment = WORD;
    entrySize = WORD;
  }

  private int add(Kind kind, LinkSymbol symbol) {
    int offset = (int) size;
    kinds.add(kind);
    symbols.add(symbol);
    size += WORD;
    return offset;
  }

  /** The slot pair of local-dynamic accesses: module number, 0. */
  void addModuleSlot() {
    moduleSlot = add(Kind.TLS_MODULE, null);
    add(Kind.EMPTY, null);
    link.synthetic.dynamicRelocations.addSymbolic(
        link.target.tlsModule(), null, this, moduleSlot, 0);
  }

  int moduleSlot() {
    return moduleSlot;
  }

  void addSlots(LinkSymbol symbol) {
    Synthetic synthetic = link.synthetic;
    Target target = link.target;
    if (symbol.needs(LinkSymbol.NEEDS_GOT)) {
      addAddressSlot(symbol);
    }
    if (symbol.needs(LinkSymbol.NEEDS_TLS_GD)) {
      symbol.tlsGdOffset = add(Kind.TLS_MODULE, symbol);
      add(Kind.TLS_MODULE_OFFSET, symbol);
      synthetic.dynamicRelocations.addSymbolic(
          target.tlsModule(), symbol.imported ? symbol : null, this, symbol.tlsGdOffset, 0);
      if (symbol.imported) {
        synthetic.dynamicRelocations.addSymbolic(
            target.tlsModuleOffset(), symbol, this, symbol.tlsGdOffset + WORD, 0);
      }
    }
    if (symbol.needs(LinkSymbol.NEEDS_TLS_IE)) {
      symbol.tlsIeOffset = add(Kind.TLS_THREAD_OFFSET, symbol);
      if (symbol.imported || link.options.isShared()) {
        synthetic.dynamicRelocations.addThreadOffset(
            target.tlsThreadOffset(), symbol, this, symbol.tlsIeOffset, 0);
        synthetic.staticTls |= link.options.isShared();
      }
    }
    if (symbol.needs(LinkSymbol.NEEDS_TLS_DESC)) {
      symbol.tlsDescOffset = add(Kind.EMPTY, symbol);
      add(Kind.EMPTY, symbol);
      synthetic.dynamicRelocations.addThreadOffset(
          target.tlsDescriptor(), symbol, this, symbol.tlsDescOffset, 0);
    }
  }

  private void addAddressSlot(LinkSymbol symbol) {
    Synthetic synthetic = link.synthetic;
    Target target = link.target;
    symbol.gotOffset = add(Kind.ADDRESS, symbol);
    if (symbol.imported) {
      synthetic.dynamicRelocations.addSymbolic(
          target.globalData(), symbol, this, symbol.gotOffset, 0);
    } else if (symbol.isLocalIfunc() && !symbol.needs(LinkSymbol.CANONICAL_PLT)) {
      synthetic.pltRelocations.addRelative(
          target.indirectRelative(), this, symbol.gotOffset, symbol, 0);
    } else if (link.options.isPic() && symbol.isDefined() && !symbol.isAbsolute()) {
      synthetic.dynamicRelocations.addRelative(
          target.relative(), this, symbol.gotOffset, symbol, 0);
    }
  }

  @Override
  void write(byte[] image) {
    for (int i = 0; i < kinds.size(); i++) {
      LittleEndian.put64(image, (int) fileOffset + i * WORD, value(kinds.get(i), symbols.get(i)));
    }
  }

  private long value(Kind kind, LinkSymbol symbol) {
    return switch (kind) {
      case ADDRESS ->
          symbol.imported
                  || link.options.isPic() && !symbol.isAbsolute()
                  || symbol.isLocalIfunc() && !symbol.needs(LinkSymbol.CANONICAL_PLT)
              ? 0
              : Relocator.address(link, symbol, 0, false);
      case TLS_MODULE, EMPTY -> 0;
      case TLS_MODULE_OFFSET -> symbol.imported ? 0 : symbol.definitionAddress() - link.tlsStart;
      case TLS_THREAD_OFFSET ->
          symbol.imported || link.options.isShared()
              ? 0
              : symbol.definitionAddress() - link.tlsBase;
    };
  }
}
