package kit.link.elf;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.List;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * .dynamic: tags for the dynamic linker in GNU ld's order. Values that are addresses or sizes are
 * filled in after layout.
 */
final class DynamicSection extends Chunk {
  private final LinkState state;
  private final LongArrayList tags = new LongArrayList();

  /** A Long, a Chunk (its address), a SizeOf, or a LinkSymbol (its address). */
  private final ObjectArrayList<Object> values = new ObjectArrayList<>();

  private record SizeOf(Chunk chunk) {}

  DynamicSection(LinkState state) {
    super(".dynamic", Elf.SHT_DYNAMIC, Elf.SHF_ALLOC | Elf.SHF_WRITE);
    this.state = state;
    alignment = 8;
    entrySize = Elf.DYNAMIC_SIZE;
    linkedSection = state.synthetic.dynamicSymbols.stringTable;
  }

  private void add(long tag, Object value) {
    tags.add(tag);
    values.add(value);
    size += Elf.DYNAMIC_SIZE;
  }

  private void add(long tag, long value) {
    add(tag, Long.valueOf(value));
  }

  private void addText(long tag, String text) {
    add(tag, state.synthetic.dynamicSymbols.strings.add(text));
  }

  /** The tags that name files. To be called before .dynstr is fixed. */
  void addNames() {
    LinkOptions options = state.options;
    for (SharedInput shared : state.sharedObjects) {
      if (!shared.indirect && (!shared.asNeeded || shared.used)) {
        addText(Elf.DT_NEEDED, shared.soname);
      }
    }
    if (options.isShared() && options.soname != null) {
      addText(Elf.DT_SONAME, options.soname);
    }
    for (String auxiliary : options.auxiliaries) {
      addText(Elf.DT_AUXILIARY, auxiliary);
    }
    for (String filter : options.filters) {
      addText(Elf.DT_FILTER, filter);
    }
    if (!options.audits.isEmpty()) {
      addText(Elf.DT_AUDIT, String.join(":", options.audits));
    }
    if (!options.dependencyAudits.isEmpty()) {
      addText(Elf.DT_DEPAUDIT, String.join(":", options.dependencyAudits));
    }
    if (!options.runPaths.isEmpty()) {
      addText(
          options.newDynamicTags ? Elf.DT_RUNPATH : Elf.DT_RPATH,
          String.join(":", options.runPaths));
    }
  }

  /** All other tags, once it is known which chunks there are. */
  void addAddresses(List<Chunk> chunks) {
    Synthetic synthetic = state.synthetic;
    LinkOptions options = state.options;
    if (options.symbolic) {
      add(Elf.DT_SYMBOLIC, 0);
    }
    addFunction(Elf.DT_INIT, options.initSymbol);
    addFunction(Elf.DT_FINI, options.finiSymbol);
    addArray(chunks, ".preinit_array", Elf.DT_PREINIT_ARRAY, Elf.DT_PREINIT_ARRAYSZ);
    addArray(chunks, ".init_array", Elf.DT_INIT_ARRAY, Elf.DT_INIT_ARRAYSZ);
    addArray(chunks, ".fini_array", Elf.DT_FINI_ARRAY, Elf.DT_FINI_ARRAYSZ);
    DynamicSymbols symbols = synthetic.dynamicSymbols;
    if (options.sysvHash) {
      add(Elf.DT_HASH, symbols.hashTable);
    }
    if (options.gnuHash) {
      add(Elf.DT_GNU_HASH, symbols.gnuHashTable);
    }
    add(Elf.DT_STRTAB, symbols.stringTable);
    add(Elf.DT_SYMTAB, symbols.symbolTable);
    add(Elf.DT_STRSZ, new SizeOf(symbols.stringTable));
    add(Elf.DT_SYMENT, Elf.SYMBOL_SIZE);
    if (options.isExecutable()) {
      add(Elf.DT_DEBUG, 0);
    }
    addRelocations(synthetic);
    addFlags(synthetic, options);
    addVersions(symbols);
    if (synthetic.dynamicRelocations.relativeCount() > 0) {
      add(Elf.DT_RELACOUNT, synthetic.dynamicRelocations.relativeCount());
    }
    add(Elf.DT_NULL, 0);
  }

  private void addFunction(long tag, String name) {
    LinkSymbol symbol = state.symbols.find(name);
    if (symbol != null && symbol.isDefined()) {
      add(tag, symbol);
    }
  }

  private void addArray(List<Chunk> chunks, String name, long addressTag, long sizeTag) {
    for (Chunk chunk : chunks) {
      if (chunk.name.equals(name)) {
        add(addressTag, chunk);
        add(sizeTag, new SizeOf(chunk));
        return;
      }
    }
  }

  private void addRelocations(Synthetic synthetic) {
    if (synthetic.gotPlt.size > 0) {
      add(Elf.DT_PLTGOT, synthetic.gotPlt);
    }
    if (synthetic.pltRelocations.size > 0) {
      add(Elf.DT_PLTRELSZ, new SizeOf(synthetic.pltRelocations));
      add(Elf.DT_PLTREL, Elf.DT_RELA);
      add(Elf.DT_JMPREL, synthetic.pltRelocations);
    }
    if (synthetic.dynamicRelocations.size > 0) {
      add(Elf.DT_RELA, synthetic.dynamicRelocations);
      add(Elf.DT_RELASZ, new SizeOf(synthetic.dynamicRelocations));
      add(Elf.DT_RELAENT, Elf.RELA_SIZE);
    }
  }

  private void addFlags(Synthetic synthetic, LinkOptions options) {
    if (synthetic.textRelocations) {
      add(Elf.DT_TEXTREL, 0);
    }
    long flags = 0;
    flags |= options.originFlag ? Elf.DF_ORIGIN : 0;
    flags |= options.symbolic ? Elf.DF_SYMBOLIC : 0;
    flags |= synthetic.textRelocations ? Elf.DF_TEXTREL : 0;
    flags |= options.now ? Elf.DF_BIND_NOW : 0;
    flags |= synthetic.staticTls ? Elf.DF_STATIC_TLS : 0;
    if (flags != 0) {
      add(Elf.DT_FLAGS, flags);
    }
    long flags1 = options.flags1;
    flags1 |= options.now ? Elf.DF_1_NOW : 0;
    flags1 |= options.kind == LinkOptions.OutputKind.PIE ? Elf.DF_1_PIE : 0;
    if (options.unique) {
      add(Elf.DT_GNU_FLAGS_1, Elf.DF_GNU_1_UNIQUE);
    }
    if (flags1 != 0) {
      add(Elf.DT_FLAGS_1, flags1);
    }
  }

  private void addVersions(DynamicSymbols symbols) {
    if (symbols.definitionCount() > 0) {
      add(Elf.DT_VERDEF, symbols.definitionTable);
      add(Elf.DT_VERDEFNUM, symbols.definitionCount());
    }
    if (symbols.requirementCount() > 0) {
      add(Elf.DT_VERNEED, symbols.requirementTable);
      add(Elf.DT_VERNEEDNUM, symbols.requirementCount());
    }
    if (symbols.isVersioned()) {
      add(Elf.DT_VERSYM, symbols.versionTable);
    }
  }

  @Override
  void write(byte[] image) {
    int at = (int) fileOffset;
    for (int i = 0; i < tags.size(); i++, at += Elf.DYNAMIC_SIZE) {
      LittleEndian.put64(image, at, tags.getLong(i));
      LittleEndian.put64(image, at + 8, value(values.get(i)));
    }
  }

  private static long value(Object value) {
    if (value instanceof Chunk chunk) {
      return chunk.address;
    }
    if (value instanceof SizeOf sizeOf) {
      return sizeOf.chunk().size;
    }
    if (value instanceof LinkSymbol symbol) {
      return symbol.definitionAddress();
    }
    return (Long) value;
  }
}
