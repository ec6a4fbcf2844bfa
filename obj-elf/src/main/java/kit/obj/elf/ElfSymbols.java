package kit.obj.elf;

import kit.base.InputException;

/**
 * A symbol table (.symtab or .dynsym) as columns. Section numbers are resolved: extended ones
 * (SHN_XINDEX) are followed, and the special ones become negative numbers, so that a positive
 * number is always an index below {@link ElfFile#sectionCount()}.
 */
public final class ElfSymbols {
  /** Section number of absolute symbols. */
  public static final int ABSOLUTE = -1;

  /** Section number of common symbols. */
  public static final int COMMON = -2;

  /** Section number for any other reserved index. */
  public static final int RESERVED = -3;

  private final ElfFile file;
  private final int section;
  private final int stringSection;
  private final int count;
  private final int firstGlobal;
  private final int[] nameOffset;
  private final byte[] info;
  private final byte[] other;
  private final int[] sectionIndex;
  private final long[] value;
  private final long[] size;

  private ElfSymbols(ElfFile file, int section, int count) {
    this.file = file;
    this.section = section;
    this.stringSection = section == 0 ? 0 : file.sectionLink(section);
    this.count = count;
    this.firstGlobal = section == 0 ? 0 : file.sectionInfo(section);
    nameOffset = new int[count];
    info = new byte[count];
    other = new byte[count];
    sectionIndex = new int[count];
    value = new long[count];
    size = new long[count];
  }

  /** Reads the symbol table in {@code section}; 0 gives an empty table. */
  public static ElfSymbols read(ElfFile file, int section) throws InputException {
    if (section == 0) {
      return new ElfSymbols(file, 0, 0);
    }
    long bytes = file.sectionSize(section);
    if (bytes % Elf.SYMBOL_SIZE != 0) {
      throw file.error(
          "symbol table section " + section + " has size " + bytes + ", not a multiple of 24");
    }
    int strings = file.sectionLink(section);
    if (strings <= 0
        || strings >= file.sectionCount()
        || file.sectionType(strings) != Elf.SHT_STRTAB) {
      throw file.error("symbol table section " + section + " has no string table");
    }
    ElfSymbols symbols = new ElfSymbols(file, section, (int) (bytes / Elf.SYMBOL_SIZE));
    if (symbols.firstGlobal < 0 || symbols.firstGlobal > symbols.count) {
      throw file.error(
          "symbol table section "
              + section
              + " claims "
              + Integer.toUnsignedString(symbols.firstGlobal)
              + " local symbols of "
              + symbols.count);
    }
    symbols.readRows();
    return symbols;
  }

  private void readRows() throws InputException {
    byte[] data = file.array();
    int extended = extendedIndexStart();
    int at = file.contentStart(section);
    for (int i = 0; i < count; i++, at += Elf.SYMBOL_SIZE) {
      nameOffset[i] = LittleEndian.get32(data, at);
      info[i] = data[at + 4];
      other[i] = data[at + 5];
      int index = LittleEndian.get16(data, at + 6);
      value[i] = LittleEndian.get64(data, at + 8);
      size[i] = LittleEndian.get64(data, at + 16);
      if (index >= Elf.SHN_LORESERVE) {
        sectionIndex[i] = special(i, index, extended);
      } else if (index >= file.sectionCount()) {
        throw file.error("symbol " + i + " is in section " + index + ", which does not exist");
      } else {
        sectionIndex[i] = index;
      }
    }
  }

  private int special(int symbol, int index, int extended) throws InputException {
    switch (index) {
      case Elf.SHN_ABS:
        return ABSOLUTE;
      case Elf.SHN_COMMON:
        return COMMON;
      case Elf.SHN_XINDEX:
        if (extended < 0) {
          throw file.error(
              "symbol "
                  + symbol
                  + " has an extended section number but the file has no table of them");
        }
        int actual = LittleEndian.get32(file.array(), extended + 4 * symbol);
        if (actual < 0 || actual >= file.sectionCount()) {
          throw file.error(
              "symbol "
                  + symbol
                  + " is in section "
                  + Integer.toUnsignedString(actual)
                  + ", which does not exist");
        }
        return actual;
      default:
        return RESERVED;
    }
  }

  /** Array index of the SHT_SYMTAB_SHNDX section of this table, or -1. */
  private int extendedIndexStart() throws InputException {
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) == Elf.SHT_SYMTAB_SHNDX && file.sectionLink(i) == section) {
        if (file.sectionSize(i) / 4 < count) {
          throw file.error("table of extended section numbers is too short");
        }
        return file.contentStart(i);
      }
    }
    return -1;
  }

  public int count() {
    return count;
  }

  /** Number of local symbols, the null one included: index of the first global one. */
  public int firstGlobal() {
    return firstGlobal;
  }

  /** Number of the section that holds the table. */
  public int section() {
    return section;
  }

  public String name(int symbol) throws InputException {
    return nameOffset[symbol] == 0 ? "" : file.text(stringSection, nameOffset[symbol]);
  }

  /** Offset in the string table. */
  public int nameOffset(int symbol) {
    return nameOffset[symbol];
  }

  public int stringSection() {
    return stringSection;
  }

  public int binding(int symbol) {
    return (info[symbol] & 0xff) >> 4;
  }

  public int type(int symbol) {
    return info[symbol] & 15;
  }

  public int visibility(int symbol) {
    return other[symbol] & 3;
  }

  /** st_other. */
  public int other(int symbol) {
    return other[symbol] & 0xff;
  }

  /** Section number, 0 when undefined, or {@link #ABSOLUTE}, {@link #COMMON}, {@link #RESERVED}. */
  public int sectionIndex(int symbol) {
    return sectionIndex[symbol];
  }

  public long value(int symbol) {
    return value[symbol];
  }

  public long size(int symbol) {
    return size[symbol];
  }
}
