package kit.obj.elf;

import java.util.List;
import kit.base.ByteSink;
import kit.obj.ObjectFile;
import kit.obj.RelocationTable;
import kit.obj.Section;
import kit.obj.SectionGroup;
import kit.obj.Symbol;

/**
 * Writes a neutral object as an ELF64 relocatable file.
 *
 * <p>Section numbers: groups first, then each section followed by its relocations, then .symtab,
 * its table of extended section numbers when needed, .strtab and .shstrtab. File order: header,
 * contents, symbol table, strings, relocations, section names, section headers; the order in which
 * GNU as writes them. Symbols: the file symbol, local symbols and global symbols, each in the
 * object's order, as the gABI wants locals first. An undefined symbol that is local by default is
 * written global. The bytes depend on the object alone.
 *
 * <p>More than 65,279 sections use extended numbering (gABI chapter 4, SHN_XINDEX). Compressed
 * sections and SHT_REL are not written.
 */
public final class ElfObjectWriter {
  private final ObjectFile object;
  private final ByteSink out;
  private final ElfMergedStrings strings = new ElfMergedStrings();
  private final ElfMergedStrings sectionNames = new ElfMergedStrings();
  private final List<Section> sections;
  private final List<SectionGroup> groups;
  private int[] sectionNumber;
  private int[] relocationNumber;
  private int[] symbolNumber;
  private boolean[] referenced;
  private int localSymbolCount;
  private int symbolTableNumber;
  private int extendedNumber;
  private int stringsNumber;
  private int namesNumber;
  private int headerCount;
  private long[] headers;
  private ByteSink symbolTable;
  private ByteSink extendedTable;

  private ElfObjectWriter(ObjectFile object) {
    this.object = object;
    this.sections = object.sections();
    this.groups = object.groups();
    this.out = new ByteSink(4096);
  }

  /** The bytes of the ELF file. */
  public static ByteSink write(ObjectFile object) {
    ElfObjectWriter writer = new ElfObjectWriter(object);
    writer.numberSections();
    writer.numberSymbols();
    writer.collectNames();
    writer.buildSymbols();
    writer.writeAll();
    return writer.out;
  }

  private void numberSections() {
    int next = 1 + groups.size();
    sectionNumber = new int[sections.size()];
    relocationNumber = new int[sections.size()];
    for (int i = 0; i < sections.size(); i++) {
      sectionNumber[i] = next++;
      if (sections.get(i).relocations().size() > 0) {
        relocationNumber[i] = next++;
      }
    }
    symbolTableNumber = next++;
    if (next + 2 > Elf.SHN_LORESERVE) {
      extendedNumber = next++;
    }
    stringsNumber = next++;
    namesNumber = next++;
    headerCount = next;
    headers = new long[headerCount * 10];
  }

  private static boolean isLocal(Symbol symbol) {
    return symbol.binding == Symbol.Binding.LOCAL
        && (symbol.isDefined()
            || symbol.type == Symbol.Type.SECTION
            || symbol.type == Symbol.Type.FILE);
  }

  private boolean isWritten(Symbol symbol) {
    return !symbol.onlyWhenReferenced || referenced[symbol.index()];
  }

  private void findReferenced() {
    referenced = new boolean[object.symbols().size()];
    for (Section section : sections) {
      RelocationTable relocations = section.relocations();
      for (int i = 0; i < relocations.size(); i++) {
        if (relocations.symbol(i) >= 0) {
          referenced[relocations.symbol(i)] = true;
        }
      }
    }
    for (SectionGroup group : groups) {
      referenced[group.signature().index()] = true;
    }
  }

  private void numberSymbols() {
    List<Symbol> symbols = object.symbols();
    symbolNumber = new int[symbols.size()];
    findReferenced();
    int next = object.sourceFile == null ? 1 : 2;
    for (Symbol symbol : symbols) {
      if (isLocal(symbol) && isWritten(symbol)) {
        symbolNumber[symbol.index()] = next++;
      }
    }
    localSymbolCount = next;
    for (Symbol symbol : symbols) {
      if (!isLocal(symbol) && isWritten(symbol)) {
        symbolNumber[symbol.index()] = next++;
      }
    }
  }

  /** All names of symbols and sections, in the order in which GNU as adds them to its tables. */
  private void collectNames() {
    if (object.sourceFile != null) {
      strings.add(object.sourceFile);
    }
    for (int pass = 0; pass < 2; pass++) {
      for (Symbol symbol : object.symbols()) {
        if (isLocal(symbol) == (pass == 0)
            && isWritten(symbol)
            && symbol.type != Symbol.Type.SECTION) {
          strings.add(symbol.name());
        }
      }
    }
    strings.finish();
    sectionNames.add(".symtab");
    sectionNames.add(".strtab");
    sectionNames.add(".shstrtab");
    for (Section section : sections) {
      sectionNames.add(section.name());
      if (relocationNumber[section.index()] != 0) {
        sectionNames.add(".rela" + section.name());
      }
    }
    if (!groups.isEmpty()) {
      sectionNames.add(".group");
    }
    if (extendedNumber != 0) {
      sectionNames.add(".symtab_shndx");
    }
    sectionNames.finish();
  }

  private void buildSymbols() {
    symbolTable = new ByteSink((object.symbols().size() + 2) * Elf.SYMBOL_SIZE);
    extendedTable = extendedNumber == 0 ? null : new ByteSink();
    addSymbol(0, 0, 0, 0, 0, 0);
    if (object.sourceFile != null) {
      addSymbol(strings.offset(object.sourceFile), Elf.STT_FILE, 0, ElfSymbols.ABSOLUTE, 0, 0);
    }
    for (Symbol symbol : object.symbols()) {
      if (isLocal(symbol) && isWritten(symbol)) {
        addSymbol(symbol, Elf.STB_LOCAL);
      }
    }
    for (Symbol symbol : object.symbols()) {
      if (!isLocal(symbol) && isWritten(symbol)) {
        int binding = ElfNumbers.binding(symbol.binding);
        addSymbol(symbol, binding == Elf.STB_LOCAL ? Elf.STB_GLOBAL : binding);
      }
    }
  }

  private void addSymbol(Symbol symbol, int binding) {
    int section = 0;
    if (symbol.section != null) {
      section = sectionNumber[symbol.section.index()];
    } else if (symbol.common) {
      section = ElfSymbols.COMMON;
    } else if (symbol.absolute || symbol.type == Symbol.Type.FILE) {
      section = ElfSymbols.ABSOLUTE;
    }
    int name = symbol.type == Symbol.Type.SECTION ? 0 : strings.offset(symbol.name());
    int info = binding << 4 | ElfNumbers.type(symbol.type);
    addSymbol(
        name, info, ElfNumbers.visibility(symbol.visibility), section, symbol.value, symbol.size);
  }

  private void addSymbol(int name, int info, int other, int section, long value, long size) {
    boolean extended = section >= Elf.SHN_LORESERVE;
    int index = section;
    if (section == ElfSymbols.ABSOLUTE) {
      index = Elf.SHN_ABS;
    } else if (section == ElfSymbols.COMMON) {
      index = Elf.SHN_COMMON;
    } else if (extended) {
      index = Elf.SHN_XINDEX;
    }
    symbolTable.u32(name);
    symbolTable.u8(info);
    symbolTable.u8(other);
    symbolTable.u16(index);
    symbolTable.u64(value);
    symbolTable.u64(size);
    if (extendedTable != null) {
      extendedTable.u32(extended ? section : 0);
    }
  }

  private void writeAll() {
    out.fill(0, Elf.HEADER_SIZE);
    writeGroups();
    for (Section section : sections) {
      writeSection(section);
    }
    out.align(8, 0);
    header(
        symbolTableNumber,
        sectionNames.offset(".symtab"),
        Elf.SHT_SYMTAB,
        0,
        symbolTable.size(),
        stringsNumber,
        localSymbolCount,
        8,
        Elf.SYMBOL_SIZE);
    out.sink(symbolTable);
    if (extendedNumber != 0) {
      header(
          extendedNumber,
          sectionNames.offset(".symtab_shndx"),
          Elf.SHT_SYMTAB_SHNDX,
          0,
          extendedTable.size(),
          symbolTableNumber,
          0,
          4,
          4);
      out.sink(extendedTable);
    }
    header(
        stringsNumber,
        sectionNames.offset(".strtab"),
        Elf.SHT_STRTAB,
        0,
        strings.bytes().size(),
        0,
        0,
        1,
        0);
    out.sink(strings.bytes());
    for (Section section : sections) {
      if (relocationNumber[section.index()] != 0) {
        writeRelocations(section);
      }
    }
    int namesName = sectionNames.offset(".shstrtab");
    header(namesNumber, namesName, Elf.SHT_STRTAB, 0, sectionNames.bytes().size(), 0, 0, 1, 0);
    out.sink(sectionNames.bytes());
    out.align(8, 0);
    writeHeaders();
  }

  private void writeGroups() {
    for (int i = 0; i < groups.size(); i++) {
      SectionGroup group = groups.get(i);
      out.align(4, 0);
      int words = 1;
      for (Section member : group.members()) {
        words += relocationNumber[member.index()] != 0 ? 2 : 1;
      }
      header(
          1 + i,
          sectionNames.offset(".group"),
          Elf.SHT_GROUP,
          0,
          4L * words,
          symbolTableNumber,
          symbolNumber[group.signature().index()],
          4,
          4);
      out.u32(group.comdat() ? Elf.GRP_COMDAT : 0);
      for (Section member : group.members()) {
        out.u32(sectionNumber[member.index()]);
        if (relocationNumber[member.index()] != 0) {
          out.u32(relocationNumber[member.index()]);
        }
      }
    }
  }

  private void writeSection(Section section) {
    int type = ElfNumbers.sectionType(section);
    boolean hasBytes = type != Elf.SHT_NOBITS;
    out.align(Math.max(1, section.alignment()), 0);
    int name = sectionNames.offset(section.name());
    int link = section.linkedTo != null ? sectionNumber[section.linkedTo.index()] : 0;
    header(
        sectionNumber[section.index()],
        name,
        type,
        ElfNumbers.sectionFlags(section.flags()),
        section.size(),
        link,
        0,
        section.alignment(),
        section.entrySize);
    if (hasBytes) {
      out.sink(section.content());
    }
  }

  private void writeRelocations(Section section) {
    RelocationTable table = section.relocations();
    out.align(8, 0);
    long flags = Elf.SHF_INFO_LINK | (section.group() != null ? Elf.SHF_GROUP : 0);
    int number = sectionNumber[section.index()];
    int name = sectionNames.offset(".rela" + section.name());
    header(
        relocationNumber[section.index()],
        name,
        Elf.SHT_RELA,
        flags,
        (long) table.size() * Elf.RELA_SIZE,
        symbolTableNumber,
        number,
        8,
        Elf.RELA_SIZE);
    out.reserve(table.size() * Elf.RELA_SIZE);
    for (int row = 0; row < table.size(); row++) {
      int symbol = table.symbol(row);
      out.u64(table.offset(row));
      out.u32(table.kind(row));
      out.u32(symbol < 0 ? 0 : symbolNumber[symbol]);
      out.u64(table.addend(row));
    }
  }

  /** Records the header of section {@code number}, whose bytes start at the sink's present end. */
  private void header(
      int number,
      int name,
      int type,
      long flags,
      long size,
      int link,
      int info,
      long alignment,
      long entrySize) {
    int at = number * 10;
    headers[at] = name;
    headers[at + 1] = type;
    headers[at + 2] = flags;
    headers[at + 3] = out.size();
    headers[at + 4] = size;
    headers[at + 5] = link;
    headers[at + 6] = info;
    headers[at + 7] = alignment;
    headers[at + 8] = entrySize;
  }

  private void writeHeaders() {
    int tableOffset = out.size();
    boolean extended = headerCount >= Elf.SHN_LORESERVE;
    if (extended) {
      headers[4] = headerCount;
      headers[5] = namesNumber;
    }
    out.reserve(headerCount * Elf.SECTION_HEADER_SIZE);
    for (int i = 0; i < headerCount; i++) {
      int at = i * 10;
      out.u32((int) headers[at]);
      out.u32((int) headers[at + 1]);
      out.u64(headers[at + 2]);
      out.u64(0);
      out.u64(headers[at + 3]);
      out.u64(headers[at + 4]);
      out.u32((int) headers[at + 5]);
      out.u32((int) headers[at + 6]);
      out.u64(headers[at + 7]);
      out.u64(headers[at + 8]);
    }
    byte[] header = new byte[Elf.HEADER_SIZE];
    header[0] = 0x7f;
    header[1] = 'E';
    header[2] = 'L';
    header[3] = 'F';
    header[4] = 2;
    header[5] = 1;
    header[6] = 1;
    header[7] = (byte) (needsGnuAbi() ? Elf.ELFOSABI_GNU : Elf.ELFOSABI_NONE);
    LittleEndian.put16(header, 16, Elf.ET_REL);
    LittleEndian.put16(header, 18, ElfNumbers.machine(object.machine()));
    LittleEndian.put32(header, 20, 1);
    LittleEndian.put64(header, 40, tableOffset);
    LittleEndian.put32(header, 48, object.machineFlags);
    LittleEndian.put16(header, 52, Elf.HEADER_SIZE);
    LittleEndian.put16(header, 58, Elf.SECTION_HEADER_SIZE);
    LittleEndian.put16(header, 60, extended ? 0 : headerCount);
    LittleEndian.put16(header, 62, extended ? Elf.SHN_XINDEX : namesNumber);
    System.arraycopy(header, 0, out.array(), 0, header.length);
  }

  /**
   * STT_GNU_IFUNC, STB_GNU_UNIQUE and SHF_GNU_RETAIN mean what they mean only under ELFOSABI_GNU.
   */
  private boolean needsGnuAbi() {
    for (Symbol symbol : object.symbols()) {
      if (symbol.type == Symbol.Type.INDIRECT_FUNCTION || symbol.binding == Symbol.Binding.UNIQUE) {
        return true;
      }
    }
    for (Section section : sections) {
      if (section.has(Section.RETAIN)) {
        return true;
      }
    }
    return false;
  }
}
