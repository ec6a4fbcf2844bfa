package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.obj.elf.Elf;

/**
 * The sections that the linker makes itself, and what has been asked of them. Chunks that the
 * output does not need stay null or empty.
 */
final class Synthetic {
  private final LinkState link;

  /** Symbols with needs, in order of first need. */
  private final List<LinkSymbol> needing = new ArrayList<>();

  /**
   * Pointers to resolver functions in data, settled once it is known whether the function's PLT
   * entry is its address.
   */
  private record IndirectWord(LinkSymbol symbol, InputSection section, long offset, long addend) {}

  private final List<IndirectWord> indirectWords = new ArrayList<>();

  final DynamicRelocations dynamicRelocations;
  final DynamicRelocations pltRelocations;
  final GotSection got;
  final GotPltSection gotPlt;
  final PltSection plt;
  final DynamicSymbols dynamicSymbols;
  ConstantChunk interpreter;
  DynamicSection dynamicSection;
  EhFrameSection ehFrame;
  EhFrameHeader ehFrameHeader;
  BuildIdNote buildId;
  Chunk packageNote;
  ConstantChunk property;

  /** Some relocation computes a distance to the GOT's base. */
  boolean gotBaseUsed;

  /** Some local-dynamic access needs the module's number. */
  boolean moduleSlotUsed;

  boolean textRelocations;

  /** Initial-exec accesses in a shared object: it must be there at start-up. */
  boolean staticTls;

  Synthetic(LinkState link) {
    this.link = link;
    dynamicRelocations = new DynamicRelocations(link, ".rela.dyn", true);
    pltRelocations = new DynamicRelocations(link, ".rela.plt", false);
    got = new GotSection(link);
    gotPlt = new GotPltSection(link);
    plt = new PltSection(link);
    dynamicSymbols = new DynamicSymbols(link);
  }

  /** Records that a symbol needs these. */
  void need(LinkSymbol symbol, int flags) {
    if (symbol.dynamicIndex == 0 && symbol.imported) {
      symbol.dynamicIndex = -1;
    }
    if (symbol.needs == 0 && flags != 0) {
      needing.add(symbol);
    }
    symbol.needs |= flags;
  }

  void addIndirectWord(LinkSymbol symbol, InputSection section, long offset, long addend) {
    indirectWords.add(new IndirectWord(symbol, section, offset, addend));
  }

  /** Gives out slots and entries for all that was asked for, with their dynamic relocations. */
  void allocate() {
    // PLT entries that are bound lazily come before those of resolver functions, as their rows in
    // .rela.plt do.
    for (LinkSymbol symbol : needing) {
      if (symbol.needs(LinkSymbol.NEEDS_COPY)) {
        allocateCopy(symbol);
      }
    }
    for (LinkSymbol symbol : needing) {
      if (symbol.needs(LinkSymbol.NEEDS_PLT) && symbol.imported) {
        plt.add(symbol);
      }
    }
    for (LinkSymbol symbol : needing) {
      if (symbol.needs(LinkSymbol.NEEDS_PLT) && symbol.isLocalIfunc()) {
        plt.add(symbol);
      }
    }
    if (moduleSlotUsed) {
      got.addModuleSlot();
    }
    for (LinkSymbol symbol : needing) {
      got.addSlots(symbol);
    }
    for (IndirectWord word : indirectWords) {
      if (word.symbol().needs(LinkSymbol.CANONICAL_PLT)) {
        dynamicRelocations.addRelative(
            link.target.relative(), word.section(), word.offset(), word.symbol(), word.addend());
      } else {
        pltRelocations.addRelative(
            link.target.indirectRelative(),
            word.section(),
            word.offset(),
            word.symbol(),
            word.addend());
      }
    }
    gotPlt.finish(gotBaseUsed);
  }

  /**
   * Room in the executable for a shared object's data, initialised by the dynamic linker; other
   * names of the same data move with it.
   */
  private void allocateCopy(LinkSymbol symbol) {
    if (symbol.copy != null) {
      return;
    }
    SharedInput shared = (SharedInput) symbol.file;
    boolean readOnly = shared.isReadOnly(symbol.value);
    InputSection copy =
        new InputSection(null, 0, readOnly && link.options.relro ? ".bss.rel.ro" : ".dynbss");
    copy.type = Elf.SHT_NOBITS;
    copy.flags = Elf.SHF_ALLOC | Elf.SHF_WRITE;
    copy.size = symbol.size;
    copy.alignment = copyAlignment(shared, symbol);
    link.linkerSections.add(copy);
    dynamicRelocations.addSymbolic(link.target.copy(), symbol, copy, 0, 0);
    int section = shared.table.sectionIndex(symbol.fileIndex);
    for (int i = 1; i < shared.table.count(); i++) {
      LinkSymbol other = shared.symbols[i];
      if (other != null
          && other.state == LinkSymbol.State.SHARED
          && other.file == shared
          && shared.table.value(i) == symbol.value
          && shared.table.sectionIndex(i) == section
          && shared.table.type(i) != Elf.STT_TLS) {
        other.copy = copy;
        other.imported = true;
        other.needs |= LinkSymbol.NEEDS_COPY;
        if (other.dynamicIndex == 0) {
          other.dynamicIndex = -1;
        }
      }
    }
    symbol.copy = copy;
  }

  /** The alignment of the symbol's section, no more than its address shows. */
  private static long copyAlignment(SharedInput shared, LinkSymbol symbol) {
    int section = shared.table.sectionIndex(symbol.fileIndex);
    long alignment = section > 0 ? Math.max(1, shared.elf.sectionAlignment(section)) : 16;
    if (symbol.value != 0) {
      alignment = Math.min(alignment, Long.lowestOneBit(symbol.value));
    }
    return Math.max(1, Math.min(alignment, 4096));
  }

  /** Makes the section for the path of the dynamic linker. */
  void makeInterpreter(String path) {
    interpreter =
        new ConstantChunk(".interp", Elf.SHT_PROGBITS, Elf.SHF_ALLOC, Bytes.of(path + "\0"), 1);
  }

  /** All chunks that have contents, in no particular order. */
  List<Chunk> chunks() {
    List<Chunk> all = new ArrayList<>();
    addNonNull(all, interpreter);
    addNonNull(all, buildId);
    addNonNull(all, packageNote);
    addNonNull(all, property);
    if (link.dynamic) {
      all.addAll(dynamicSymbols.chunks());
    }
    addNonEmpty(all, dynamicRelocations);
    addNonEmpty(all, pltRelocations);
    addNonEmpty(all, plt);
    addNonEmpty(all, got);
    addNonEmpty(all, gotPlt);
    addNonNull(all, dynamicSection);
    addNonNull(all, ehFrameHeader);
    return all;
  }

  private static void addNonNull(List<Chunk> all, Chunk chunk) {
    if (chunk != null) {
      all.add(chunk);
    }
  }

  private static void addNonEmpty(List<Chunk> all, Chunk chunk) {
    if (chunk.size > 0) {
      all.add(chunk);
    }
  }
}
