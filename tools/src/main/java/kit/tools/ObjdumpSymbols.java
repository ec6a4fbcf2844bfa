package kit.tools;

import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;

/** objdump's -t and -T. */
final class ObjdumpSymbols {
  private ObjdumpSymbols() {}

  static void staticTable(Output output, ElfFile file, boolean demangle)
      throws HostException, InputException {
    output.print("SYMBOL TABLE:\n");
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    if (symbols.count() <= 1) {
      output.print("no symbols\n");
    }
    boolean versioned =
        file.findSection(Elf.SHT_GNU_VERSYM) != 0
            && (file.findSection(Elf.SHT_GNU_VERDEF) != 0
                || file.findSection(Elf.SHT_GNU_VERNEED) != 0);
    for (int i = 1; i < symbols.count(); i++) {
      row(output, file, symbols, i, versioned ? " ".repeat(13) : "", false, demangle);
    }
    output.print("\n\n");
  }

  /** Returns false when the file has no dynamic symbols. */
  static boolean dynamicTable(Output output, ElfFile file, String name, boolean demangle)
      throws HostException, InputException {
    int section = file.findSection(Elf.SHT_DYNSYM);
    if (section == 0) {
      output.error(name + ": not a dynamic object");
      output.print("DYNAMIC SYMBOL TABLE:\nno symbols\n\n\n");
      return false;
    }
    output.print("DYNAMIC SYMBOL TABLE:\n");
    ElfSymbols symbols = ElfSymbols.read(file, section);
    SymbolVersions versions = SymbolVersions.read(file);
    for (int i = 1; i < symbols.count(); i++) {
      row(output, file, symbols, i, version(versions, symbols, i), true, demangle);
    }
    output.print("\n\n");
    return true;
  }

  private static String version(SymbolVersions versions, ElfSymbols symbols, int i) {
    int entry = versions.entry(i);
    if (entry < 0) {
      return "";
    }
    int index = entry & 0x7fff;
    String name = index == Elf.VER_NDX_LOCAL ? "" : versions.name(index);
    if (name == null) {
      name = index == Elf.VER_NDX_GLOBAL ? "Base" : "";
    }
    boolean hidden = (entry & Elf.VERSYM_HIDDEN) != 0 || versions.isRequired(index);
    return hidden ? " " + Output.padRight("(" + name + ")", 12) : "  " + Output.padRight(name, 11);
  }

  private static void row(
      Output output,
      ElfFile file,
      ElfSymbols symbols,
      int i,
      String version,
      boolean dynamic,
      boolean demangle)
      throws HostException, InputException {
    int section = symbols.sectionIndex(i);
    int type = symbols.type(i);
    int binding = symbols.binding(i);
    boolean common = section == ElfSymbols.COMMON;
    char scope = ' ';
    if (section != 0 && !common) {
      scope =
          binding == Elf.STB_LOCAL
              ? 'l'
              : binding == Elf.STB_GLOBAL ? 'g' : binding == Elf.STB_GNU_UNIQUE ? 'u' : ' ';
    } else if (binding == Elf.STB_LOCAL && section == 0) {
      scope = 'l';
    }
    char debug = type == Elf.STT_FILE || type == Elf.STT_SECTION ? 'd' : dynamic ? 'D' : ' ';
    char kind =
        type == Elf.STT_FUNC
            ? 'F'
            : type == Elf.STT_FILE
                ? 'f'
                : type == Elf.STT_OBJECT || type == Elf.STT_COMMON ? 'O' : ' ';
    String place =
        section == 0
            ? "*UND*"
            : common ? "*COM*" : section < 0 ? "*ABS*" : file.sectionName(section);
    long value = common ? symbols.size(i) : symbols.value(i);
    long size = common ? symbols.value(i) : symbols.size(i);
    String name =
        type == Elf.STT_SECTION && section > 0 ? file.sectionName(section) : symbols.name(i);
    output.print(
        Output.hex(value, 16)
            + " "
            + scope
            + (binding == Elf.STB_WEAK ? 'w' : ' ')
            + "  "
            + (type == Elf.STT_GNU_IFUNC ? 'i' : ' ')
            + debug
            + kind
            + " "
            + place
            + "\t"
            + Output.hex(size, 16)
            + version
            + visibility(symbols.other(i))
            + " "
            + (demangle ? Output.demangled(name) : name)
            + "\n");
  }

  private static String visibility(int other) {
    return switch (other) {
      case Elf.STV_DEFAULT -> "";
      case Elf.STV_INTERNAL -> " .internal";
      case Elf.STV_HIDDEN -> " .hidden";
      case Elf.STV_PROTECTED -> " .protected";
      default -> " 0x" + Output.hex(other, 2);
    };
  }
}
