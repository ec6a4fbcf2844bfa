package kit.tools;

import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;

/** What sections and symbols are to nm, size and objdump. */
final class SectionKinds {
  private SectionKinds() {}

  /**
   * Whether the section is one of the tables that GNU's tools do not show as sections: symbol,
   * string and (in relocatable files) relocation tables.
   */
  static boolean isTable(ElfFile file, int section) {
    int type = file.sectionType(section);
    boolean alloc = (file.sectionFlags(section) & Elf.SHF_ALLOC) != 0;
    return switch (type) {
      case Elf.SHT_NULL, Elf.SHT_SYMTAB, Elf.SHT_SYMTAB_SHNDX -> true;
      case Elf.SHT_STRTAB -> !alloc;
      case Elf.SHT_RELA, Elf.SHT_REL -> !alloc;
      default -> false;
    };
  }

  static boolean isDebug(String name) {
    return name.startsWith(".debug")
        || name.startsWith(".zdebug")
        || name.startsWith(".gnu.debuglto_.debug_")
        || name.startsWith(".gnu.linkonce.wi.")
        || name.startsWith(".line")
        || name.startsWith(".stab")
        || name.equals(".gdb_index");
  }

  /** nm's letter for a symbol. */
  static char letter(ElfFile file, ElfSymbols symbols, int i) throws InputException {
    int section = symbols.sectionIndex(i);
    int binding = symbols.binding(i);
    int type = symbols.type(i);
    if (section == ElfSymbols.COMMON) {
      return 'C';
    }
    if (section == 0) {
      return binding == Elf.STB_WEAK ? type == Elf.STT_OBJECT ? 'v' : 'w' : 'U';
    }
    if (type == Elf.STT_GNU_IFUNC) {
      return 'i';
    }
    if (binding == Elf.STB_WEAK) {
      return type == Elf.STT_OBJECT ? 'V' : 'W';
    }
    if (binding == Elf.STB_GNU_UNIQUE) {
      return 'u';
    }
    char letter = section < 0 ? 'a' : sectionLetter(file, section);
    return binding == Elf.STB_LOCAL ? letter : upper(letter);
  }

  private static char upper(char letter) {
    return letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter;
  }

  private static char sectionLetter(ElfFile file, int section) throws InputException {
    long flags = file.sectionFlags(section);
    boolean bytes = file.sectionType(section) != Elf.SHT_NOBITS;
    if ((flags & Elf.SHF_ALLOC) == 0) {
      return isDebug(file.sectionName(section))
          ? 'N'
          : bytes ? (flags & Elf.SHF_WRITE) == 0 ? 'n' : '?' : 'b';
    }
    if ((flags & Elf.SHF_EXECINSTR) != 0) {
      return 't';
    }
    if (!bytes) {
      return 'b';
    }
    return (flags & Elf.SHF_WRITE) == 0 ? 'r' : 'd';
  }
}
