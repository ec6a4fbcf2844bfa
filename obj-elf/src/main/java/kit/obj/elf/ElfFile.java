package kit.obj.elf;

import kit.base.ByteReader;
import kit.base.Bytes;
import kit.base.InputException;
import kit.obj.Machine;

/**
 * A checked view of the headers of a 64-bit little-endian ELF file of any type: file header,
 * section headers and program headers as columns. After {@link #read} every section of a type that
 * has bytes in the file, and every table's entry size, is known to lie inside the file, so that
 * users may index the backing array.
 *
 * <p>Source: gABI chapter 4 (ELF header, sections) and 5 (program header). Extended numbering
 * (section count 0, string index SHN_XINDEX) is followed. Contents are not interpreted here.
 */
public final class ElfFile {
  private final ByteReader reader;
  private final byte[] data;
  private final int base;
  private int type;
  private int machineNumber;
  private int flags;
  private int osAbi;
  private long entry;
  private long programHeaderOffset;
  private long sectionHeaderOffset;
  private int sectionCount;
  private int nameSection;
  private int programHeaderCount;
  private int[] shName = {};
  private int[] shType = {};
  private long[] shFlags = {};
  private long[] shAddress = {};
  private long[] shOffset = {};
  private long[] shSize = {};
  private int[] shLink = {};
  private int[] shInfo = {};
  private long[] shAlignment = {};
  private long[] shEntrySize = {};
  private int[] phType = {};
  private int[] phFlags = {};
  private long[] phOffset = {};
  private long[] phAddress = {};
  private long[] phPhysical = {};
  private long[] phFileSize = {};
  private long[] phMemorySize = {};
  private long[] phAlignment = {};

  private ElfFile(ByteReader reader) {
    this.reader = reader;
    this.data = reader.array();
    this.base = reader.start();
  }

  /** Whether the bytes start with the ELF magic number. */
  public static boolean isElf(byte[] data, int from, int length) {
    return length >= 4
        && data[from] == 0x7f
        && data[from + 1] == 'E'
        && data[from + 2] == 'L'
        && data[from + 3] == 'F';
  }

  /**
   * Reads the headers. Throws {@link InputException} when the file is not ELF64 little-endian or a
   * header points outside it.
   */
  public static ElfFile read(ByteReader reader) throws InputException {
    ElfFile file = new ElfFile(reader);
    file.readHeader();
    file.readSections();
    file.readSegments();
    return file;
  }

  private void readHeader() throws InputException {
    if (!isElf(data, base, reader.length())) {
      throw error("file format not recognized");
    }
    if (reader.length() < 16) {
      throw error("truncated ELF header");
    }
    if (reader.u8(4) != 2) {
      throw error(
          reader.u8(4) == 1
              ? "32-bit ELF files are not supported"
              : "unknown ELF class " + reader.u8(4));
    }
    if (reader.u8(5) != 1) {
      throw error(
          reader.u8(5) == 2
              ? "big-endian ELF files are not supported"
              : "unknown ELF byte order " + reader.u8(5));
    }
    if (reader.length() < Elf.HEADER_SIZE) {
      throw error("truncated ELF header");
    }
    osAbi = reader.u8(7);
    type = reader.u16(16);
    machineNumber = reader.u16(18);
    entry = reader.i64(24);
    programHeaderOffset = reader.i64(32);
    sectionHeaderOffset = reader.i64(40);
    flags = reader.i32(48);
    programHeaderCount = reader.u16(56);
    sectionCount = reader.u16(60);
    nameSection = reader.u16(62);
  }

  private void readSections() throws InputException {
    if (sectionHeaderOffset == 0) {
      sectionCount = 0;
      nameSection = 0;
      return;
    }
    if (reader.u16(58) != Elf.SECTION_HEADER_SIZE) {
      throw error("section header entry size is " + reader.u16(58) + ", not 64");
    }
    ByteReader first =
        reader.slice(sectionHeaderOffset, Elf.SECTION_HEADER_SIZE, "section header table");
    long count = sectionCount;
    if (count == 0) {
      count = first.i64(32);
    }
    if (nameSection == Elf.SHN_XINDEX) {
      nameSection = first.i32(40);
    }
    if (programHeaderCount == 0xffff) {
      programHeaderCount = first.i32(44);
    }
    if (count < 0 || count > reader.length() / Elf.SECTION_HEADER_SIZE) {
      throw error("section count " + Long.toUnsignedString(count) + " does not fit the file");
    }
    reader.slice(sectionHeaderOffset, count * Elf.SECTION_HEADER_SIZE, "section header table");
    sectionCount = (int) count;
    allocateSections();
    for (int i = 0; i < sectionCount; i++) {
      readSection(i, base + (int) sectionHeaderOffset + i * Elf.SECTION_HEADER_SIZE);
    }
    if (sectionCount == 0) {
      nameSection = 0;
    }
    if (nameSection < 0 || nameSection > 0 && nameSection >= sectionCount) {
      throw error(
          "section name table index " + Integer.toUnsignedString(nameSection) + " is out of range");
    }
    if (nameSection != 0 && shType[nameSection] != Elf.SHT_STRTAB) {
      throw error(
          "section name table has type "
              + Integer.toUnsignedString(shType[nameSection])
              + ", not SHT_STRTAB");
    }
  }

  private void allocateSections() {
    shName = new int[sectionCount];
    shType = new int[sectionCount];
    shFlags = new long[sectionCount];
    shAddress = new long[sectionCount];
    shOffset = new long[sectionCount];
    shSize = new long[sectionCount];
    shLink = new int[sectionCount];
    shInfo = new int[sectionCount];
    shAlignment = new long[sectionCount];
    shEntrySize = new long[sectionCount];
  }

  private void readSection(int i, int at) throws InputException {
    shName[i] = LittleEndian.get32(data, at);
    shType[i] = LittleEndian.get32(data, at + 4);
    shFlags[i] = LittleEndian.get64(data, at + 8);
    shAddress[i] = LittleEndian.get64(data, at + 16);
    shOffset[i] = LittleEndian.get64(data, at + 24);
    shSize[i] = LittleEndian.get64(data, at + 32);
    shLink[i] = LittleEndian.get32(data, at + 40);
    shInfo[i] = LittleEndian.get32(data, at + 44);
    shAlignment[i] = LittleEndian.get64(data, at + 48);
    shEntrySize[i] = LittleEndian.get64(data, at + 56);
    if (i == 0 || shType[i] == Elf.SHT_NULL) {
      return;
    }
    if (Long.bitCount(shAlignment[i]) > 1) {
      throw error(
          "section "
              + i
              + " has alignment "
              + Long.toUnsignedString(shAlignment[i])
              + ", not a power of two");
    }
    if (shType[i] != Elf.SHT_NOBITS) {
      reader.slice(shOffset[i], shSize[i], "section " + i);
    } else if (shSize[i] < 0) {
      throw error("section " + i + " has size " + Long.toUnsignedString(shSize[i]));
    }
    int expected = entrySizeOf(shType[i]);
    if (expected != 0 && shSize[i] != 0 && shEntrySize[i] != expected) {
      throw error(
          "section "
              + i
              + " has entry size "
              + Long.toUnsignedString(shEntrySize[i])
              + ", not "
              + expected);
    }
  }

  private static int entrySizeOf(int type) {
    return switch (type) {
      case Elf.SHT_SYMTAB, Elf.SHT_DYNSYM -> Elf.SYMBOL_SIZE;
      case Elf.SHT_RELA -> Elf.RELA_SIZE;
      default -> 0;
    };
  }

  private void readSegments() throws InputException {
    if (programHeaderOffset == 0 || programHeaderCount == 0) {
      programHeaderCount = 0;
      return;
    }
    if (reader.u16(54) != Elf.PROGRAM_HEADER_SIZE) {
      throw error("program header entry size is " + reader.u16(54) + ", not 56");
    }
    if (programHeaderCount < 0) {
      throw error(
          "program header count "
              + Integer.toUnsignedString(programHeaderCount)
              + " does not fit the file");
    }
    reader.slice(
        programHeaderOffset,
        (long) programHeaderCount * Elf.PROGRAM_HEADER_SIZE,
        "program header table");
    int n = programHeaderCount;
    phType = new int[n];
    phFlags = new int[n];
    phOffset = new long[n];
    phAddress = new long[n];
    phPhysical = new long[n];
    phFileSize = new long[n];
    phMemorySize = new long[n];
    phAlignment = new long[n];
    for (int i = 0; i < n; i++) {
      int at = base + (int) programHeaderOffset + i * Elf.PROGRAM_HEADER_SIZE;
      phType[i] = LittleEndian.get32(data, at);
      phFlags[i] = LittleEndian.get32(data, at + 4);
      phOffset[i] = LittleEndian.get64(data, at + 8);
      phAddress[i] = LittleEndian.get64(data, at + 16);
      phPhysical[i] = LittleEndian.get64(data, at + 24);
      phFileSize[i] = LittleEndian.get64(data, at + 32);
      phMemorySize[i] = LittleEndian.get64(data, at + 40);
      phAlignment[i] = LittleEndian.get64(data, at + 48);
    }
  }

  /** An exception that names this file. */
  public InputException error(String problem) {
    return new InputException(reader.file(), problem);
  }

  /** The file's name as diagnostics show it. */
  public String name() {
    return reader.file();
  }

  /** The whole file. */
  public ByteReader reader() {
    return reader;
  }

  /** The array that backs the file; the file starts at {@link #base()}. */
  public byte[] array() {
    return data;
  }

  public int base() {
    return base;
  }

  /** e_type. */
  public int type() {
    return type;
  }

  /** e_machine. */
  public int machineNumber() {
    return machineNumber;
  }

  /** The machine, or null when kit does not know it. */
  public Machine machine() {
    return switch (machineNumber) {
      case Elf.EM_X86_64 -> Machine.X86_64;
      case Elf.EM_AARCH64 -> Machine.AARCH64;
      case Elf.EM_RISCV -> Machine.RISCV64;
      default -> null;
    };
  }

  public int flags() {
    return flags;
  }

  public int osAbi() {
    return osAbi;
  }

  public long entry() {
    return entry;
  }

  public long programHeaderOffset() {
    return programHeaderOffset;
  }

  public long sectionHeaderOffset() {
    return sectionHeaderOffset;
  }

  /** Number of section headers including the null one at 0. */
  public int sectionCount() {
    return sectionCount;
  }

  /** e_shstrndx. */
  public int nameSection() {
    return nameSection;
  }

  /** sh_name. */
  public int sectionNameOffset(int section) {
    return shName[section];
  }

  /** The name; an offset outside the name table is an error. */
  public String sectionName(int section) throws InputException {
    if (nameSection == 0) {
      return "";
    }
    return text(nameSection, shName[section]);
  }

  public int sectionType(int section) {
    return shType[section];
  }

  public long sectionFlags(int section) {
    return shFlags[section];
  }

  public long sectionAddress(int section) {
    return shAddress[section];
  }

  /** Offset from the start of the file. */
  public long sectionOffset(int section) {
    return shOffset[section];
  }

  public long sectionSize(int section) {
    return shSize[section];
  }

  public int sectionLink(int section) {
    return shLink[section];
  }

  public int sectionInfo(int section) {
    return shInfo[section];
  }

  /** sh_addralign: 0 or a power of two. */
  public long sectionAlignment(int section) {
    return shAlignment[section];
  }

  public long sectionEntrySize(int section) {
    return shEntrySize[section];
  }

  /** The bytes of a section; empty for SHT_NOBITS. */
  public ByteReader content(int section) throws InputException {
    if (shType[section] == Elf.SHT_NOBITS || shType[section] == Elf.SHT_NULL) {
      return reader.slice(0, 0, "section");
    }
    return reader.slice(shOffset[section], shSize[section], "section " + section);
  }

  /** Alignment of the contents of a section with SHF_COMPRESSED, from its compression header. */
  public long decompressedAlignment(int section) throws InputException {
    return content(section).i64(16);
  }

  /**
   * The contents of a section with SHF_COMPRESSED (gABI: Elf64_Chdr of type, size and alignment,
   * then a zlib stream). Other methods than zlib are refused.
   */
  public byte[] decompress(int section) throws InputException {
    ByteReader content = content(section);
    if (content.length() < 24 || content.i32(0) != 1) {
      throw error("section " + sectionName(section) + " is compressed by an unknown method");
    }
    long size = content.i64(8);
    // Deflate cannot do better than 1032 to 1.
    if (size < 0 || size > 1100L * content.length() || size > Integer.MAX_VALUE - 16) {
      throw error(
          "compressed section "
              + sectionName(section)
              + " claims "
              + Long.toUnsignedString(size)
              + " bytes");
    }
    return Inflate.zlib(
        name(), data, content.start() + 24, content.start() + content.length(), (int) size);
  }

  /** Index in {@link #array()} of the first byte of a section that has bytes in the file. */
  public int contentStart(int section) {
    return base + (int) shOffset[section];
  }

  /** The zero-terminated string at {@code offset} of the string table {@code section}. */
  public String text(int section, int offset) throws InputException {
    if (section <= 0 || section >= sectionCount || shType[section] != Elf.SHT_STRTAB) {
      throw error("section " + Integer.toUnsignedString(section) + " is not a string table");
    }
    long size = shSize[section];
    if (offset < 0 || offset >= size) {
      throw error(
          "string offset "
              + Integer.toUnsignedString(offset)
              + " lies outside string table section "
              + section);
    }
    int from = contentStart(section) + offset;
    int end = contentStart(section) + (int) size;
    for (int i = from; i < end; i++) {
      if (data[i] == 0) {
        return Bytes.toText(data, from, i);
      }
    }
    throw error("string table section " + section + " is not terminated");
  }

  /** The first section of this type, or 0. */
  public int findSection(int wantedType) {
    for (int i = 1; i < sectionCount; i++) {
      if (shType[i] == wantedType) {
        return i;
      }
    }
    return 0;
  }

  /** The first section of this name, or 0. */
  public int findSection(String name) throws InputException {
    for (int i = 1; i < sectionCount; i++) {
      if (sectionName(i).equals(name)) {
        return i;
      }
    }
    return 0;
  }

  public int segmentCount() {
    return programHeaderCount;
  }

  public int segmentType(int segment) {
    return phType[segment];
  }

  public int segmentFlags(int segment) {
    return phFlags[segment];
  }

  public long segmentOffset(int segment) {
    return phOffset[segment];
  }

  public long segmentAddress(int segment) {
    return phAddress[segment];
  }

  public long segmentPhysicalAddress(int segment) {
    return phPhysical[segment];
  }

  public long segmentFileSize(int segment) {
    return phFileSize[segment];
  }

  public long segmentMemorySize(int segment) {
    return phMemorySize[segment];
  }

  public long segmentAlignment(int segment) {
    return phAlignment[segment];
  }
}
