package kit.tools;

import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectReader;
import kit.obj.elf.ElfSymbols;

/** readelf's -S and -g. */
final class ReadelfSections {
  private final Output output;
  private final ElfFile file;
  private final boolean wide;

  ReadelfSections(Output output, ElfFile file, boolean wide) {
    this.output = output;
    this.file = file;
    this.wide = wide;
  }

  private static String hex(long value, int digits) {
    return Output.hex(value, digits);
  }

  private static String typeName(int type) {
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
}
