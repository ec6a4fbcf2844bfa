package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectReader;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** readelf's -h, -S, -g, -l, -x and -p. */
final class ReadelfHeaders {
  private final Output output;
  private final ElfFile file;
  private final boolean wide;

  ReadelfHeaders(Output output, ElfFile file, boolean wide) {
    this.output = output;
    this.file = file;
    this.wide = wide;
  }

  private static String hex(long value, int digits) {
    return Output.hex(value, digits);
  }

  void fileHeader() throws HostException, InputException {
    StringBuilder magic = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      magic.append(hex(file.reader().u8(i), 2)).append(' ');
    }
    output.print("ELF Header:\n  Magic:   " + magic + "\n");
    line("Class", "ELF64");
    line("Data", "2's complement, little endian");
    line("Version", file.reader().u8(6) + " (current)");
    line(
        "OS/ABI",
        switch (file.osAbi()) {
          case Elf.ELFOSABI_NONE -> "UNIX - System V";
          case Elf.ELFOSABI_GNU -> "UNIX - GNU";
          case 9 -> "UNIX - FreeBSD";
          default -> "<unknown: " + Integer.toHexString(file.osAbi()) + ">";
        });
    line("ABI Version", Integer.toString(file.reader().u8(8)));
    line("Type", type());
    line(
        "Machine",
        switch (file.machineNumber()) {
          case Elf.EM_X86_64 -> "Advanced Micro Devices X86-64";
          case Elf.EM_AARCH64 -> "AArch64";
          case Elf.EM_RISCV -> "RISC-V";
          default -> "<unknown>: 0x" + Integer.toHexString(file.machineNumber());
        });
    line("Version", "0x" + Integer.toHexString(file.reader().i32(20)));
    line("Entry point address", "0x" + Long.toHexString(file.entry()));
    line("Start of program headers", file.programHeaderOffset() + " (bytes into file)");
    line("Start of section headers", file.sectionHeaderOffset() + " (bytes into file)");
    line("Flags", "0x" + Integer.toHexString(file.flags()));
    line("Size of this header", file.reader().u16(52) + " (bytes)");
    line("Size of program headers", file.reader().u16(54) + " (bytes)");
    line("Number of program headers", Integer.toString(file.segmentCount()));
    line("Size of section headers", file.reader().u16(58) + " (bytes)");
    int count = file.reader().u16(60);
    line(
        "Number of section headers",
        count == 0 && file.sectionCount() > 0
            ? "0 (" + file.sectionCount() + ")"
            : Integer.toString(count));
    int names = file.reader().u16(62);
    line(
        "Section header string table index",
        names == Elf.SHN_XINDEX
            ? names + " (" + file.nameSection() + ")"
            : Integer.toString(names));
  }

  private void line(String name, String value) throws HostException {
    output.print("  " + Output.padRight(name + ":", 35) + value + "\n");
  }

  private String type() throws InputException {
    return switch (file.type()) {
      case Elf.ET_REL -> "REL (Relocatable file)";
      case Elf.ET_EXEC -> "EXEC (Executable file)";
      case Elf.ET_DYN ->
          isPie() ? "DYN (Position-Independent Executable file)" : "DYN (Shared object file)";
      case Elf.ET_CORE -> "CORE (Core file)";
      default -> "<unknown>: " + Integer.toHexString(file.type());
    };
  }

  private boolean isPie() throws InputException {
    int section = file.findSection(Elf.SHT_DYNAMIC);
    if (section == 0) {
      return false;
    }
    ByteReader content = file.content(section);
    for (long at = 0; at + 16 <= content.length() && content.i64(at) != Elf.DT_NULL; at += 16) {
      if (content.i64(at) == Elf.DT_FLAGS_1) {
        return (content.i64(at + 8) & Elf.DF_1_PIE) != 0;
      }
    }
    return false;
  }

  static String typeName(int type) {
    return switch (type) {
      case Elf.SHT_NULL -> "NULL";
      case Elf.SHT_PROGBITS -> "PROGBITS";
      case Elf.SHT_SYMTAB -> "SYMTAB";
      case Elf.SHT_STRTAB -> "STRTAB";
      case Elf.SHT_RELA -> "RELA";
      case Elf.SHT_HASH -> "HASH";
      case Elf.SHT_DYNAMIC -> "DYNAMIC";
      case Elf.SHT_NOTE -> "NOTE";
      case Elf.SHT_NOBITS -> "NOBITS";
      case Elf.SHT_REL -> "REL";
      case Elf.SHT_SHLIB -> "SHLIB";
      case Elf.SHT_DYNSYM -> "DYNSYM";
      case Elf.SHT_INIT_ARRAY -> "INIT_ARRAY";
      case Elf.SHT_FINI_ARRAY -> "FINI_ARRAY";
      case Elf.SHT_PREINIT_ARRAY -> "PREINIT_ARRAY";
      case Elf.SHT_GROUP -> "GROUP";
      case Elf.SHT_SYMTAB_SHNDX -> "SYMTAB SECTION INDICES";
      case Elf.SHT_RELR -> "RELR";
      case Elf.SHT_GNU_HASH -> "GNU_HASH";
      case Elf.SHT_GNU_VERDEF -> "VERDEF";
      case Elf.SHT_GNU_VERNEED -> "VERNEED";
      case Elf.SHT_GNU_VERSYM -> "VERSYM";
      case Elf.SHT_GNU_ATTRIBUTES -> "GNU_ATTRIBUTES";
      case Elf.SHT_X86_64_UNWIND -> "X86_64_UNWIND";
      default ->
          type >= 0x60000000 && type < 0x70000000
              ? "LOOS+0x" + Integer.toHexString(type - 0x60000000)
              : hex(type & 0xffffffffL, 8) + ": <unknown>";
    };
  }

  private String flagLetters(int section) {
    long flags = file.sectionFlags(section);
    StringBuilder text = new StringBuilder();
    long[] bits = {
      Elf.SHF_WRITE,
      Elf.SHF_ALLOC,
      Elf.SHF_EXECINSTR,
      Elf.SHF_MERGE,
      Elf.SHF_STRINGS,
      Elf.SHF_INFO_LINK,
      Elf.SHF_LINK_ORDER,
      Elf.SHF_OS_NONCONFORMING,
      Elf.SHF_GROUP,
      Elf.SHF_TLS,
      Elf.SHF_COMPRESSED,
      Elf.SHF_GNU_RETAIN,
      Elf.SHF_X86_64_LARGE,
      Elf.SHF_EXCLUDE
    };
    String letters = "WAXMSILOGTCRlE";
    for (int i = 0; i < bits.length; i++) {
      if ((flags & bits[i]) != 0) {
        text.append(letters.charAt(i));
      }
    }
    return text.toString();
  }

  void sections(boolean withFileHeader) throws HostException, InputException {
    int count = file.sectionCount();
    if (count == 0) {
      output.print("\nThere are no sections in this file.\n");
      return;
    }
    if (!withFileHeader) {
      output.print(
          "There "
              + (count > 1 ? "are " + count + " section headers" : "is 1 section header")
              + ", starting at offset 0x"
              + Long.toHexString(file.sectionHeaderOffset())
              + ":\n");
    }
    output.print("\nSection Headers:\n");
    output.print(
        wide
            ? "  [Nr] Name              Type            Address          Off    Size   ES Flg Lk Inf Al\n"
            : "  [Nr] Name              Type             Address           Offset\n       Size              EntSize          Flags  Link  Info  Align\n");
    for (int i = 0; i < count; i++) {
      section(i);
    }
    output.print(
        "Key to Flags:\n  W (write), A (alloc), X (execute), M (merge), S (strings), I (info),\n  L (link order), O (extra OS processing required), G (group), T (TLS),\n"
            + "  C (compressed), x (unknown), o (OS specific), E (exclude),\n  "
            + (file.osAbi() == Elf.ELFOSABI_GNU ? "R (retain), " : "")
            + "D (mbind), "
            + (file.machineNumber() == Elf.EM_X86_64 ? "l (large), " : "")
            + "p (processor specific)\n");
  }

  private void section(int i) throws HostException, InputException {
    String name = i == 0 ? "" : file.sectionName(i);
    if (!wide && name.length() > 17) {
      name = name.substring(0, 12) + "[...]";
    }
    String head =
        "  [" + Output.padLeft(Integer.toString(i), 2) + "] " + Output.padRight(name, 17) + " ";
    String type = typeName(file.sectionType(i));
    long size = i == 0 ? 0 : file.sectionSize(i);
    if (wide) {
      output.print(
          head
              + Output.padRight(type, 15)
              + " "
              + hex(file.sectionAddress(i), 16)
              + " "
              + hex(file.sectionOffset(i), 6)
              + " "
              + hex(file.sectionSize(i), 6)
              + " "
              + hex(file.sectionEntrySize(i), 2)
              + " "
              + Output.padLeft(flagLetters(i), 3)
              + " "
              + Output.padLeft(Integer.toUnsignedString(file.sectionLink(i)), 2)
              + " "
              + Output.padLeft(Integer.toUnsignedString(file.sectionInfo(i)), 3)
              + " "
              + Output.padLeft(Long.toString(file.sectionAlignment(i)), 2)
              + "\n");
      return;
    }
    output.print(
        head
            + Output.padRight(type, 15)
            + "  "
            + hex(file.sectionAddress(i), 16)
            + "  "
            + hex(file.sectionOffset(i), 8)
            + "\n");
    output.print(
        "       "
            + hex(Math.max(size, file.sectionSize(i)), 16)
            + "  "
            + hex(file.sectionEntrySize(i), 16)
            + " "
            + Output.padLeft(flagLetters(i), 3)
            + "    "
            + Output.padLeft(Integer.toUnsignedString(file.sectionLink(i)), 4)
            + "  "
            + Output.padLeft(Integer.toUnsignedString(file.sectionInfo(i)), 4)
            + "     "
            + file.sectionAlignment(i)
            + "\n");
  }

  void groups() throws HostException, InputException {
    boolean any = false;
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) != Elf.SHT_GROUP) {
        continue;
      }
      any = true;
      int[] words = ElfObjectReader.groupMembers(file, i);
      int signature = file.sectionInfo(i);
      String name =
          signature > 0 && signature < symbols.count() ? symbols.name(signature) : "<corrupt>";
      output.print(
          "\n"
              + ((words[0] & Elf.GRP_COMDAT) != 0 ? "COMDAT " : "")
              + "group section ["
              + Output.padLeft(Integer.toString(i), 5)
              + "] `"
              + file.sectionName(i)
              + "' ["
              + name
              + "] contains "
              + (words.length - 1)
              + " sections:\n   [Index]    Name\n");
      for (int k = 1; k < words.length; k++) {
        output.print(
            "   ["
                + Output.padLeft(Integer.toString(words[k]), 5)
                + "]   "
                + file.sectionName(words[k])
                + "\n");
      }
    }
    if (!any) {
      output.print("\nThere are no section groups in this file.\n");
    }
  }

  private static String segmentName(int type) {
    return switch (type) {
      case Elf.PT_NULL -> "NULL";
      case Elf.PT_LOAD -> "LOAD";
      case Elf.PT_DYNAMIC -> "DYNAMIC";
      case Elf.PT_INTERP -> "INTERP";
      case Elf.PT_NOTE -> "NOTE";
      case Elf.PT_PHDR -> "PHDR";
      case Elf.PT_TLS -> "TLS";
      case Elf.PT_GNU_EH_FRAME -> "GNU_EH_FRAME";
      case Elf.PT_GNU_STACK -> "GNU_STACK";
      case Elf.PT_GNU_RELRO -> "GNU_RELRO";
      case Elf.PT_GNU_PROPERTY -> "GNU_PROPERTY";
      default ->
          type >= 0x60000000 && type < 0x70000000
              ? "LOOS+0x" + Integer.toHexString(type - 0x60000000)
              : "<unknown>: " + Integer.toHexString(type);
    };
  }

  void segments(boolean withFileHeader) throws HostException, InputException {
    if (file.segmentCount() == 0) {
      output.print("\nThere are no program headers in this file.\n");
      return;
    }
    if (!withFileHeader) {
      output.print(
          "\nElf file type is "
              + type()
              + "\nEntry point 0x"
              + Long.toHexString(file.entry())
              + "\nThere are "
              + file.segmentCount()
              + " program headers, starting at offset "
              + file.programHeaderOffset()
              + "\n");
    }
    output.print("\nProgram Headers:\n");
    output.print(
        wide
            ? "  Type           Offset   VirtAddr           PhysAddr           FileSiz  MemSiz   Flg Align\n"
            : "  Type           Offset             VirtAddr           PhysAddr\n                 FileSiz            MemSiz              Flags  Align\n");
    for (int i = 0; i < file.segmentCount(); i++) {
      segment(i);
    }
    output.print("\n Section to Segment mapping:\n  Segment Sections...\n");
    for (int i = 0; i < file.segmentCount(); i++) {
      StringBuilder names = new StringBuilder();
      for (int s = 1; s < file.sectionCount(); s++) {
        if (covers(i, s)) {
          names.append(file.sectionName(s)).append(' ');
        }
      }
      output.print("   " + (i < 10 ? "0" : "") + i + "     " + names + "\n");
    }
  }

  private void segment(int i) throws HostException, InputException {
    int flags = file.segmentFlags(i);
    String letters =
        ((flags & Elf.PF_R) != 0 ? "R" : " ")
            + ((flags & Elf.PF_W) != 0 ? "W" : " ")
            + ((flags & Elf.PF_X) != 0 ? "E" : " ");
    String name = "  " + Output.padRight(segmentName(file.segmentType(i)), 14) + " ";
    String alignment = "0x" + Long.toHexString(file.segmentAlignment(i));
    if (wide) {
      output.print(
          name
              + "0x"
              + hex(file.segmentOffset(i), 6)
              + " 0x"
              + hex(file.segmentAddress(i), 16)
              + " 0x"
              + hex(file.segmentPhysicalAddress(i), 16)
              + " 0x"
              + hex(file.segmentFileSize(i), 6)
              + " 0x"
              + hex(file.segmentMemorySize(i), 6)
              + " "
              + letters
              + " "
              + alignment
              + "\n");
    } else {
      output.print(
          name
              + "0x"
              + hex(file.segmentOffset(i), 16)
              + " 0x"
              + hex(file.segmentAddress(i), 16)
              + " 0x"
              + hex(file.segmentPhysicalAddress(i), 16)
              + "\n                 0x"
              + hex(file.segmentFileSize(i), 16)
              + " 0x"
              + hex(file.segmentMemorySize(i), 16)
              + "  "
              + letters
              + "    "
              + alignment
              + "\n");
    }
    if (file.segmentType(i) == Elf.PT_INTERP && file.segmentFileSize(i) > 0) {
      output.print(
          "      [Requesting program interpreter: "
              + file.reader().text(file.segmentOffset(i), "program interpreter")
              + "]\n");
    }
  }

  /**
   * Whether a section is shown in a segment: it lies inside by file offset and by address;
   * thread-local sections only where they count.
   */
  private boolean covers(int segment, int section) {
    long flags = file.sectionFlags(section);
    int type = file.segmentType(segment);
    boolean tls = (flags & Elf.SHF_TLS) != 0;
    boolean tlsSegment = type == Elf.PT_TLS || type == Elf.PT_GNU_RELRO || type == Elf.PT_LOAD;
    if (tls ? !tlsSegment : type == Elf.PT_TLS || type == Elf.PT_PHDR) {
      return false;
    }
    boolean alloc = (flags & Elf.SHF_ALLOC) != 0;
    if (!alloc) {
      return false;
    }
    boolean zeros = file.sectionType(section) == Elf.SHT_NOBITS;
    long size = tls && zeros && type != Elf.PT_TLS ? 0 : file.sectionSize(section);
    long fileDistance = file.sectionOffset(section) - file.segmentOffset(segment);
    long memoryDistance = file.sectionAddress(section) - file.segmentAddress(segment);
    boolean inFile =
        zeros
            || fileDistance >= 0
                && fileDistance + size <= file.segmentFileSize(segment)
                && (size == 0 ? fileDistance < file.segmentFileSize(segment) : true);
    boolean inMemory =
        memoryDistance >= 0
            && memoryDistance + size <= file.segmentMemorySize(segment)
            && (size == 0 ? memoryDistance < file.segmentMemorySize(segment) : true);
    if (tls && zeros && type != Elf.PT_TLS) {
      return false;
    }
    if ((type == Elf.PT_DYNAMIC || type == Elf.PT_NOTE) && size == 0) {
      return false;
    }
    return inFile && inMemory;
  }

  private int chosen(String name) throws InputException {
    boolean number = !name.isEmpty();
    int value = 0;
    for (int i = 0; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      number &= digit >= 0 && digit <= 9 && value < 1 << 26;
      value = value * 10 + digit;
    }
    return number && value < file.sectionCount() ? value : file.findSection(name);
  }

  private @Nullable ByteReader dumpStart(String name, String kind)
      throws HostException, InputException {
    int section = chosen(name);
    if (section == 0) {
      output.error("Warning: Section '" + name + "' was not dumped because it does not exist");
      return null;
    }
    ByteReader content = file.content(section);
    if (content.length() == 0) {
      output.print("\nSection '" + file.sectionName(section) + "' has no data to dump.\n");
      return null;
    }
    output.print("\n" + kind + " dump of section '" + file.sectionName(section) + "':\n");
    return content;
  }

  void hexDump(String name) throws HostException, InputException {
    ByteReader content = dumpStart(name, "Hex");
    if (content == null) {
      return;
    }
    long address = file.sectionAddress(chosen(name));
    for (int at = 0; at < content.length(); at += 16) {
      StringBuilder line = new StringBuilder("  0x" + hex(address + at, 8) + " ");
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 16; k++) {
        boolean inside = at + k < content.length();
        line.append(inside ? hex(content.u8(at + k), 2) : "  ");
        if ((k & 3) == 3) {
          line.append(' ');
        }
        if (inside) {
          int b = content.u8(at + k);
          text.append(b >= 32 && b < 127 ? (char) b : '.');
        }
      }
      output.print(line.append(text).append('\n').toString());
    }
    output.print("\n");
  }

  void stringDump(String name) throws HostException, InputException {
    ByteReader content = dumpStart(name, "String");
    if (content == null) {
      return;
    }
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      if (content.u8(at) < 32 || content.u8(at) >= 127) {
        at++;
        continue;
      }
      starts.add(at);
      StringBuilder text = new StringBuilder();
      while (at < content.length() && content.u8(at) != 0) {
        int b = content.u8(at++);
        text.append(b >= 32 ? "" + (char) b : "^" + (char) (b + 64));
      }
      output.print(
          "  ["
              + Output.padLeft(Integer.toHexString(starts.get(starts.size() - 1)), 6)
              + "]  "
              + text
              + "\n");
    }
    if (starts.isEmpty()) {
      output.print("  No strings found in this section.");
    }
    output.print("\n");
  }
}
