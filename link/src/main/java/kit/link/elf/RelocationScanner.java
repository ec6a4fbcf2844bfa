package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;
import kit.obj.RelocationKind;
import kit.obj.RelocationKind.Expression;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * Looks at every relocation of the live, loaded sections once, before layout, and notes what it
 * takes: GOT slots, PLT entries, copies, thread-local slots, dynamic relocations. Also the place
 * where undefined symbols are reported, and relocations that the kind of output cannot hold.
 *
 * <p>Before: all symbols are resolved, and {@link LinkSymbol#imported} is final. After: {@link
 * LinkSymbol#needs} is final, and {@link Synthetic#dynamicRelocations} holds what the places in
 * input sections take; those of the GOT are added by {@link Synthetic#allocate}.
 */
final class RelocationScanner {
  private static final int REPORT_LIMIT = 4;

  private final LinkState link;
  private final LinkOptions options;
  private final Synthetic synthetic;
  private final boolean pic;
  private final boolean executable;
  private final Object2IntOpenHashMap<LinkSymbol> reports = new Object2IntOpenHashMap<>();
  private final List<String> textRelocationSections = new ArrayList<>();

  RelocationScanner(LinkState link) {
    this.link = link;
    this.options = link.options;
    this.synthetic = link.synthetic;
    this.pic = options.isPic();
    this.executable = !options.isShared();
  }

  void scanAll() throws InputException {
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section == null || !section.live || !section.has(Elf.SHF_ALLOC)) {
          continue;
        }
        if (section.ehFrame != null) {
          scanEhFrame(section);
        } else if (section.relocationCount > 0) {
          scan(section, 0, section.relocationCount);
        }
      }
    }
    if (!textRelocationSections.isEmpty()) {
      String what = "relocation in read-only section `" + textRelocationSections.get(0) + "'";
      if (options.textRelocationsRefused) {
        link.reporter.error(what + "; recompile with -fPIC");
      } else {
        link.reporter.warning(
            what + ": creating DT_TEXTREL in a " + (options.isShared() ? "shared object" : "PIE"));
        synthetic.textRelocations = true;
      }
    }
  }

  /** Only records that go to the output count. */
  private void scanEhFrame(InputSection section) throws InputException {
    EhFrameRecords records = section.ehFrame;
    for (int row = 0; row < records.count(); row++) {
      if (records.recordOutputOffset(row) >= 0) {
        scan(section, records.firstRelocation(row), records.relocationEnd(row));
      }
    }
  }

  private void scan(InputSection section, int from, int to) throws InputException {
    ObjectInput file = section.file;
    byte[] rows = section.relocationData();
    for (int row = from; row < to; row++) {
      int at = section.relocationStart + row * Elf.RELA_SIZE;
      long offset = LittleEndian.get64(rows, at);
      int number = LittleEndian.get32(rows, at + 8);
      int symbolNumber = LittleEndian.get32(rows, at + 12);
      RelocationKind kind = link.kinds.kind(number);
      if (kind == null) {
        throw file.elf.error(
            "unknown relocation type "
                + Integer.toUnsignedString(number)
                + " in section "
                + section.name);
      }
      int width = kind.field().width();
      if (offset < 0 || offset > section.size - width || section.data == null) {
        throw file.elf.error(
            "relocation at offset 0x"
                + Long.toHexString(offset)
                + " lies outside section "
                + section.name);
      }
      if (isPlainLocal(file, symbolNumber, kind)) {
        continue;
      }
      boolean paired =
          scanOne(section, row, to, offset, kind, symbolNumber, LittleEndian.get64(rows, at + 16));
      if (paired) {
        row++;
      }
    }
  }

  /**
   * Whether this is a reference to a local symbol that needs nothing from the linker, the most
   * frequent case.
   */
  private boolean isPlainLocal(ObjectInput file, int symbol, RelocationKind kind) {
    if (!file.isLocal(symbol)
        || file.table.count() > 0 && symbol > 0 && file.table.type(symbol) == Elf.STT_GNU_IFUNC) {
      return false;
    }
    return switch (kind.expression()) {
      case NONE, PC_RELATIVE, PLT_PC_RELATIVE -> true;
      case ABSOLUTE -> !pic;
      default -> false;
    };
  }

  /**
   * Returns whether the next relocation belongs to this one and is done with (the call of a
   * thread-local sequence).
   */
  private boolean scanOne(
      InputSection section,
      int row,
      int end,
      long offset,
      RelocationKind kind,
      int symbolNumber,
      long addend)
      throws InputException {
    LinkSymbol symbol = section.file.symbol(symbolNumber);
    symbol.referencedLive = true;
    if (kind.expression() == Expression.NONE) {
      return false;
    }
    if (symbol.isUndefined() && !symbol.imported && symbol.strongReference && symbolNumber != 0) {
      reportUndefined(symbol, section, offset);
      return false;
    }
    switch (kind.expression()) {
      case NONE, TLS_DESCRIPTOR_CALL, SIZE -> {}
      case ABSOLUTE -> scanAbsolute(section, offset, kind, symbol, addend);
      case PC_RELATIVE, GOT_RELATIVE -> scanRelative(section, offset, kind, symbol);
      case PLT_PC_RELATIVE, PLT_GOT_RELATIVE -> {
        if (symbol.imported || symbol.isLocalIfunc()) {
          synthetic.need(symbol, LinkSymbol.NEEDS_PLT);
        }
      }
      case GOT_OFFSET, GOT_PC_RELATIVE -> synthetic.need(symbol, LinkSymbol.NEEDS_GOT);
      case GOT_PC_RELATIVE_RELAXABLE -> {
        if (!relaxesGot(section, offset, kind, symbol, addend)) {
          synthetic.need(symbol, LinkSymbol.NEEDS_GOT);
        }
      }
      case GOT_BASE_PC_RELATIVE -> synthetic.gotBaseUsed = true;
      case TLS_GENERAL_DYNAMIC,
          TLS_LOCAL_DYNAMIC,
          TLS_INITIAL_EXEC,
          TLS_DESCRIPTOR,
          TLS_MODULE_OFFSET,
          TLS_THREAD_OFFSET,
          TLS_MODULE -> {
        return scanTls(section, row, end, offset, kind, symbol, addend);
      }
      case COPY, GLOBAL_DATA, JUMP_SLOT, RELATIVE, INDIRECT_RELATIVE ->
          throw section.file.elf.error(
              "dynamic relocation "
                  + kind.name()
                  + " in section "
                  + section.name
                  + " of a relocatable object");
    }
    return false;
  }

  /**
   * Whether the instruction will be rewritten to do without the GOT; asked again, with the same
   * answer, when relocations are applied.
   */
  boolean relaxesGot(
      InputSection section, long offset, RelocationKind kind, LinkSymbol symbol, long addend) {
    return options.relax
        && addend == -4
        && symbol.isDefined()
        && !symbol.imported
        && !symbol.isAbsolute()
        && !symbol.isLocalIfunc()
        && link.target.canRelaxGot(
            section.data, section.dataStart, section.dataStart + (int) offset, kind.number());
  }

  private void scanAbsolute(
      InputSection section, long offset, RelocationKind kind, LinkSymbol symbol, long addend)
      throws InputException {
    if (kind.field().width() == 8) {
      scanWord(section, offset, symbol, addend);
      return;
    }
    if (symbol.isLocalIfunc() || symbol.imported && executable) {
      if (pic) {
        refuse(section, offset, kind, symbol);
      } else {
        needAddress(symbol, section, offset, kind);
      }
    } else if (pic
        && !symbol.isAbsolute()
        && !(symbol.isUndefined() && !symbol.imported)
        && !isAbsoluteLocal(symbol)) {
      refuse(section, offset, kind, symbol);
    }
  }

  private static boolean isAbsoluteLocal(LinkSymbol symbol) {
    return symbol.binding == Elf.STB_LOCAL && symbol.section == null;
  }

  /** A pointer in data: the dynamic linker can fill it in where the section is writable. */
  private void scanWord(InputSection section, long offset, LinkSymbol symbol, long addend)
      throws InputException {
    boolean writable = section.has(Elf.SHF_WRITE);
    if (symbol.isLocalIfunc()) {
      if (pic) {
        checkWritable(section);
        synthetic.addIndirectWord(symbol, section, offset, addend);
      } else {
        synthetic.need(symbol, LinkSymbol.NEEDS_PLT | LinkSymbol.CANONICAL_PLT);
      }
    } else if (symbol.imported) {
      if (executable && !writable && symbol.isShared() && canStandIn(symbol)) {
        needAddress(symbol, section, offset, link.kinds.kind(link.target.absoluteWord()));
      } else {
        checkWritable(section);
        synthetic.need(symbol, 0);
        synthetic.dynamicRelocations.addSymbolic(
            link.target.absoluteWord(), symbol, section, offset, addend);
      }
    } else if (pic && symbol.isDefined() && !symbol.isAbsolute()) {
      checkWritable(section);
      synthetic.dynamicRelocations.addRelative(
          link.target.relative(), section, offset, symbol, addend);
    }
  }

  private void checkWritable(InputSection section) {
    if (!section.has(Elf.SHF_WRITE) && textRelocationSections.size() < REPORT_LIMIT) {
      textRelocationSections.add(section.describe());
    }
  }

  private void scanRelative(
      InputSection section, long offset, RelocationKind kind, LinkSymbol symbol)
      throws InputException {
    if (symbol.isLocalIfunc()) {
      synthetic.need(symbol, LinkSymbol.NEEDS_PLT | LinkSymbol.CANONICAL_PLT);
    } else if (symbol.imported) {
      if (executable) {
        needAddress(symbol, section, offset, kind);
      } else if (symbol.isDefined() && symbol.isFunction() && !isAddressLoad(section, offset)) {
        synthetic.need(symbol, LinkSymbol.NEEDS_PLT);
      } else {
        refuse(section, offset, kind, symbol);
      }
    }
  }

  /** Whether the field belongs to a lea or mov rather than a call or jump. */
  private static boolean isAddressLoad(InputSection section, long offset) {
    if (offset == 0 || !section.has(Elf.SHF_EXECINSTR)) {
      return true;
    }
    int opcode = section.data[section.dataStart + (int) offset - 1] & 0xff;
    return opcode != 0xe8 && opcode != 0xe9;
  }

  private static boolean canStandIn(LinkSymbol symbol) {
    return symbol.type != Elf.STT_TLS
        && (symbol.isFunction() || symbol.size > 0 || symbol.type == Elf.STT_NOTYPE);
  }

  /**
   * The address of a shared object's symbol is needed as a constant: a function gets its PLT entry
   * as address, data is copied into the executable.
   */
  private void needAddress(
      LinkSymbol symbol, InputSection section, long offset, RelocationKind kind)
      throws InputException {
    if (symbol.isUndefined()) {
      if (symbol.strongReference) {
        synthetic.need(symbol, LinkSymbol.NEEDS_PLT | LinkSymbol.CANONICAL_PLT);
      }
      return;
    }
    if (symbol.isLocalIfunc()
        || symbol.isFunction()
        || symbol.type == Elf.STT_NOTYPE && symbol.size == 0) {
      synthetic.need(symbol, LinkSymbol.NEEDS_PLT | LinkSymbol.CANONICAL_PLT);
    } else if (symbol.isShared()
        && symbol.size > 0
        && options.copyRelocations
        && symbol.type != Elf.STT_TLS) {
      synthetic.need(symbol, LinkSymbol.NEEDS_COPY);
    } else {
      refuse(section, offset, kind, symbol);
    }
  }

  private void refuse(InputSection section, long offset, RelocationKind kind, LinkSymbol symbol)
      throws InputException {
    String output =
        options.isShared() ? "a shared object" : options.isPic() ? "a PIE object" : "an executable";
    String what = symbol.name.isEmpty() ? "local symbol" : "symbol `" + symbol.name + "'";
    link.reporter.error(
        Places.describe(section, offset)
            + ": relocation "
            + kind.name()
            + " against "
            + what
            + " can not be used when making "
            + output
            + "; recompile with "
            + (options.isShared() ? "-fPIC" : "-fPIE"));
  }

  private boolean scanTls(
      InputSection section,
      int row,
      int end,
      long offset,
      RelocationKind kind,
      LinkSymbol symbol,
      long addend)
      throws InputException {
    int at = section.dataStart + (int) offset;
    int limit = section.dataStart + (int) section.size;
    switch (kind.expression()) {
      case TLS_GENERAL_DYNAMIC -> {
        if (!executable) {
          synthetic.need(symbol, LinkSymbol.NEEDS_TLS_GD);
          return false;
        }
        if (!link.target.isGeneralDynamicSequence(
            section.data, section.dataStart, at, limit, nextDistance(section, row, end, offset))) {
          unknownSequence(section, offset, kind);
        }
        if (symbol.imported) {
          synthetic.need(symbol, LinkSymbol.NEEDS_TLS_IE);
        }
        return true;
      }
      case TLS_LOCAL_DYNAMIC -> {
        if (!executable) {
          synthetic.moduleSlotUsed = true;
          return false;
        }
        if (!link.target.isLocalDynamicSequence(
            section.data, section.dataStart, at, limit, nextDistance(section, row, end, offset))) {
          unknownSequence(section, offset, kind);
        }
        return true;
      }
      case TLS_INITIAL_EXEC -> {
        if (!relaxesInitialExec(section, offset, symbol)) {
          synthetic.need(symbol, LinkSymbol.NEEDS_TLS_IE);
        }
      }
      case TLS_DESCRIPTOR -> {
        if (!executable) {
          synthetic.need(symbol, LinkSymbol.NEEDS_TLS_DESC);
        } else if (!link.target.isDescriptorLoad(section.data, section.dataStart, at)) {
          unknownSequence(section, offset, kind);
        } else if (symbol.imported) {
          synthetic.need(symbol, LinkSymbol.NEEDS_TLS_IE);
        }
      }
      case TLS_MODULE_OFFSET -> {
        if (symbol.imported && symbol.isShared()) {
          link.reporter.error(
              Places.describe(section, offset)
                  + ": unresolvable "
                  + kind.name()
                  + " relocation against symbol `"
                  + symbol.name
                  + "'");
        }
      }
      case TLS_THREAD_OFFSET -> {
        if (kind.field().width() == 8 && (symbol.imported || !executable)) {
          checkWritable(section);
          synthetic.need(symbol, 0);
          synthetic.dynamicRelocations.addThreadOffset(
              link.target.tlsThreadOffset(), symbol, section, offset, addend);
          synthetic.staticTls |= !executable;
        } else if (symbol.imported || !executable) {
          refuse(section, offset, kind, symbol);
        }
      }
      default -> {}
    }
    return false;
  }

  boolean relaxesInitialExec(InputSection section, long offset, LinkSymbol symbol) {
    return executable
        && !symbol.imported
        && link.target.canRelaxInitialExec(
            section.data, section.dataStart, section.dataStart + (int) offset);
  }

  /** Offset of the next relocation less this one's; -1 when there is none. */
  private static long nextDistance(InputSection section, int row, int end, long offset) {
    if (row + 1 >= end) {
      return -1;
    }
    return LittleEndian.get64(
            section.relocationData(), section.relocationStart + (row + 1) * Elf.RELA_SIZE)
        - offset;
  }

  private static void unknownSequence(InputSection section, long offset, RelocationKind kind)
      throws InputException {
    throw section.file.elf.error(
        "relocation "
            + kind.name()
            + " at offset 0x"
            + Long.toHexString(offset)
            + " of section "
            + section.name
            + " is not in one of the psABI's thread-local code sequences");
  }

  private void reportUndefined(LinkSymbol symbol, InputSection section, long offset)
      throws InputException {
    if (options.unresolved == LinkOptions.UnresolvedPolicy.IGNORE) {
      return;
    }
    int seen = reports.addTo(symbol, 1);
    if (seen >= REPORT_LIMIT) {
      if (seen == REPORT_LIMIT) {
        link.reporter.note(
            section.file.name() + ": more undefined references to `" + symbol.name + "' follow");
      }
      return;
    }
    String hidden =
        symbol.visibility == Elf.STV_DEFAULT
            ? "undefined reference to `"
            : "undefined reference to hidden symbol `";
    String message = Places.describe(section, offset) + ": " + hidden + symbol.name + "'";
    if (options.unresolved == LinkOptions.UnresolvedPolicy.WARN) {
      link.reporter.warning(message);
    } else {
      link.reporter.error(message);
    }
  }
}
