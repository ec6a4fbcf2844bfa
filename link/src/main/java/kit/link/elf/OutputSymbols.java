package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.Arrays;
import kit.base.ByteSink;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfStrings;
import kit.obj.elf.ElfSymbols;
import kit.obj.elf.LittleEndian;

/**
 * The output's .symtab and .strtab: local symbols file by file, each file's after its STT_FILE
 * symbol, then global symbols in order of first mention. Section symbols are left out. Made after
 * layout.
 */
final class OutputSymbols {
  private final LinkState link;
  private final ByteSink rows = new ByteSink(1 << 16);
  private final ElfStrings strings = new ElfStrings();
  private final byte[] row = new byte[Elf.SYMBOL_SIZE];
  private int localCount;

  /** With --emit-relocs: row of each output section's symbol, of global and of local symbols. */
  private final Object2IntOpenHashMap<Chunk> sectionRows = new Object2IntOpenHashMap<>();

  private final Object2IntOpenHashMap<LinkSymbol> globalRows = new Object2IntOpenHashMap<>();
  private final Object2ObjectOpenHashMap<ObjectInput, int[]> localRows =
      new Object2ObjectOpenHashMap<>();

  OutputSymbols(LinkState link) {
    this.link = link;
  }

  /** Row of an output section's symbol, 0 when there is none. */
  int row(Chunk section) {
    return sectionRows.getInt(section);
  }

  /** Row of a symbol of an input, 0 when it is not written. */
  int row(ObjectInput object, int index, LinkSymbol symbol) {
    int[] locals = localRows.get(object);
    return locals != null && index < locals.length ? locals[index] : globalRows.getInt(symbol);
  }

  private int nextRow() {
    return rows.size() / Elf.SYMBOL_SIZE;
  }

  private void addSections() {
    for (Chunk chunk : link.chunks) {
      if (chunk.number != 0) {
        sectionRows.put(chunk, nextRow());
        put(0, Elf.STT_SECTION, 0, chunk.number, chunk.address, 0);
      }
    }
  }

  void build() throws InputException {
    rows.fill(0, Elf.SYMBOL_SIZE);
    if (link.options.emitRelocations) {
      addSections();
    }
    for (ObjectInput object : link.objects) {
      addLocals(object);
    }
    boolean fileEnded = false;
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (isWritten(symbol) && isLocal(symbol)) {
        if (!fileEnded) {
          fileEnded = true;
          addFile("");
        }
        add(symbol, Elf.STB_LOCAL);
      }
    }
    localCount = rows.size() / Elf.SYMBOL_SIZE;
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (isWritten(symbol) && !isLocal(symbol)) {
        add(symbol, binding(symbol));
      }
    }
  }

  ByteSink rows() {
    return rows;
  }

  ByteSink strings() {
    return strings.bytes();
  }

  int localCount() {
    return localCount;
  }

  private static boolean isLocal(LinkSymbol symbol) {
    return symbol.isDefined()
        && (symbol.forcedLocal
            || symbol.visibility == Elf.STV_HIDDEN
            || symbol.visibility == Elf.STV_INTERNAL);
  }

  private static int binding(LinkSymbol symbol) {
    if (symbol.isDefined() || symbol.copy != null) {
      return symbol.binding;
    }
    return symbol.strongReference ? Elf.STB_GLOBAL : Elf.STB_WEAK;
  }

  private boolean isRetained(String name) {
    return link.options.retained == null || link.options.retained.contains(name);
  }

  private boolean isWritten(LinkSymbol symbol) {
    if (symbol.isDefined() && !isRetained(symbol.plainName())) {
      return false;
    }
    if (symbol.alias != null
        || !symbol.usedInRegular && !symbol.linkerDefined && symbol.copy == null) {
      return false;
    }
    if (symbol.isDefined()) {
      return symbol.section == null || isKept(symbol.section);
    }
    return !link.options.gcSections || symbol.referencedLive;
  }

  private static boolean isKept(InputSection section) {
    return section.live && section.output != null && section.output.number != 0;
  }

  private void addFile(String name) {
    put(strings.add(name), Elf.STT_FILE, 0, Elf.SHN_ABS, 0, 0);
  }

  private void put(int name, int info, int other, int section, long value, long size) {
    rows.u32(name);
    rows.u8(info);
    rows.u8(other);
    rows.u16(section);
    rows.u64(value);
    rows.u64(size);
  }

  private void add(LinkSymbol symbol, int binding) {
    String name = symbol.plainName();
    if (symbol.version != null
        && (symbol.isShared() || symbol.copy != null || symbol.hiddenVersion)) {
      name = name + "@" + symbol.version;
    }
    if (link.options.emitRelocations) {
      globalRows.put(symbol, nextRow());
    }
    Arrays.fill(row, (byte) 0);
    LittleEndian.put32(row, 0, strings.append(name));
    SymbolRow.write(link, symbol, binding, row, 0, false);
    rows.bytes(row);
  }

  private void addLocals(ObjectInput object) throws InputException {
    ElfSymbols table = object.table;
    if (link.options.emitRelocations) {
      localRows.put(object, new int[table.firstGlobal()]);
    }
    if (link.options.discard == LinkOptions.Discard.ALL) {
      return;
    }
    int pendingFile = -1;
    for (int i = 1; i < table.firstGlobal(); i++) {
      int type = table.type(i);
      if (type == Elf.STT_FILE) {
        pendingFile = i;
        continue;
      }
      if (type == Elf.STT_SECTION || !isLocalWritten(object, i)) {
        continue;
      }
      String name = table.name(i);
      if (isDiscarded(object, i, name) || !isRetained(name)) {
        continue;
      }
      if (pendingFile >= 0) {
        addFile(table.name(pendingFile));
        pendingFile = -1;
      }
      addLocal(object, i, name);
    }
    if (pendingFile >= 0 && link.options.strip == LinkOptions.Strip.NONE) {
      addFile(table.name(pendingFile));
    }
  }

  private static boolean isLocalWritten(ObjectInput object, int i) {
    int section = object.table.sectionIndex(i);
    if (section == ElfSymbols.ABSOLUTE) {
      return true;
    }
    return section > 0 && object.sections[section] != null && isKept(object.sections[section]);
  }

  private boolean isDiscarded(ObjectInput object, int i, String name) {
    if (!name.startsWith(".L")) {
      return false;
    }
    return switch (link.options.discard) {
      case TEMPORARIES, ALL -> true;
      case NONE -> false;
      case DEFAULT -> object.sectionOf(i) != null && object.sectionOf(i).has(Elf.SHF_MERGE);
    };
  }

  private void addLocal(ObjectInput object, int i, String name) {
    ElfSymbols table = object.table;
    InputSection section = object.sectionOf(i);
    long value = table.value(i);
    int index = Elf.SHN_ABS;
    if (section != null) {
      value = section.address(value);
      index = section.output.number;
      if (table.type(i) == Elf.STT_TLS) {
        value -= link.tlsStart;
      }
    }
    if (link.options.emitRelocations) {
      localRows.get(object)[i] = nextRow();
    }
    put(
        strings.add(name),
        table.binding(i) << 4 | table.type(i),
        table.other(i),
        index,
        value,
        table.size(i));
  }
}
