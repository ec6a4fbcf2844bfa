package kit.tools;

import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** readelf's -d, -r and -s. */
final class ReadelfTables {
  private final Output output;
  private final ElfFile file;
  private final boolean wide;

  ReadelfTables(Output output, ElfFile file, boolean wide) {
    this.output = output;
    this.file = file;
    this.wide = wide;
  }

  void dynamicSection() throws HostException, InputException {
    int section = file.findSection(Elf.SHT_DYNAMIC);
    if (section == 0) {
      output.print("\nThere is no dynamic section in this file.\n");
      return;
    }
    ByteReader content = file.content(section);
    int count = 0;
    while (16L * count + 16 <= content.length()) {
      count++;
      if (content.i64(16L * (count - 1)) == Elf.DT_NULL) {
        break;
      }
    }
    output.print(
        "\nDynamic section at offset 0x"
            + Long.toHexString(file.sectionOffset(section))
            + " contains "
            + count
            + (count == 1 ? " entry" : " entries")
            + ":\n  Tag        Type                         Name/Value\n");
    for (int i = 0; i < count; i++) {
      long tag = content.i64(16L * i);
      long value = content.i64(16L * i + 8);
      String name = ElfNames.dynamicTag(tag);
      String type = name == null ? "<unknown>: " + Long.toHexString(tag) : name;
      output.print(
          " 0x"
              + Output.hex(tag, 16)
              + " ("
              + type
              + ")"
              + " ".repeat(Math.max(1, 19 - type.length()))
              + dynamicValue(section, tag, value)
              + "\n");
    }
  }

  private String dynamicValue(int section, long tag, long value) throws InputException {
    if (ElfNames.isTextTag(tag)) {
      String text =
          file.text(
              file.sectionLink(section), (int) Math.max(-1, Math.min(value, Integer.MAX_VALUE)));
      String what =
          switch ((int) tag) {
            case Elf.DT_NEEDED -> "Shared library";
            case Elf.DT_SONAME -> "Library soname";
            case Elf.DT_RPATH -> "Library rpath";
            case Elf.DT_RUNPATH -> "Library runpath";
            case Elf.DT_AUXILIARY -> "Auxiliary library";
            default -> "Filter library";
          };
      return what + ": [" + text + "]";
    }
    if (tag < 0 || tag > 0x7fffffff) {
      return "0x" + Long.toHexString(value);
    }
    return switch ((int) tag) {
      case Elf.DT_PLTRELSZ,
          Elf.DT_RELASZ,
          Elf.DT_RELAENT,
          Elf.DT_STRSZ,
          Elf.DT_SYMENT,
          Elf.DT_RELSZ,
          Elf.DT_RELENT,
          Elf.DT_INIT_ARRAYSZ,
          Elf.DT_FINI_ARRAYSZ,
          Elf.DT_PREINIT_ARRAYSZ ->
          value + " (bytes)";
      case Elf.DT_VERDEFNUM, Elf.DT_VERNEEDNUM, Elf.DT_RELACOUNT -> Long.toString(value);
      case Elf.DT_PLTREL ->
          value == Elf.DT_RELA ? "RELA" : value == Elf.DT_REL ? "REL" : Long.toHexString(value);
      case Elf.DT_FLAGS ->
          flagNames(
              value,
              new String[] {"ORIGIN", "SYMBOLIC", "TEXTREL", "BIND_NOW", "STATIC_TLS"},
              new long[] {1, 2, 4, 8, 16});
      case Elf.DT_FLAGS_1 ->
          "Flags: "
              + flagNames(
                  value,
                  new String[] {
                    "NOW",
                    "GLOBAL",
                    "GROUP",
                    "NODELETE",
                    "LOADFLTR",
                    "INITFIRST",
                    "NOOPEN",
                    "ORIGIN",
                    "DIRECT",
                    "INTERPOSE",
                    "NODEFLIB",
                    "NODUMP",
                    "PIE"
                  },
                  new long[] {
                    1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x400, 0x800, 0x1000, Elf.DF_1_PIE
                  });
      case Elf.DT_BIND_NOW, Elf.DT_TEXTREL ->
          tag == Elf.DT_BIND_NOW ? "" : "0x" + Long.toHexString(value);
      default -> "0x" + Long.toHexString(value);
    };
  }

  private static String flagNames(long value, String[] names, long[] bits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bits.length; i++) {
      if ((value & bits[i]) != 0) {
        text.append(text.length() == 0 ? "" : " ").append(names[i]);
      }
    }
    return text.toString();
  }

  void relocations() throws HostException, InputException {
    boolean any = false;
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) != Elf.SHT_RELA || file.sectionSize(i) == 0) {
        continue;
      }
      any = true;
      long count = file.sectionSize(i) / Elf.RELA_SIZE;
      output.print(
          "\nRelocation section '"
              + file.sectionName(i)
              + "' at offset 0x"
              + Long.toHexString(file.sectionOffset(i))
              + " contains "
              + count
              + (count == 1 ? " entry" : " entries")
              + ":\n");
      output.print(
          wide
              ? "    Offset             Info             Type               Symbol's Value  Symbol's Name + Addend\n"
              : "  Offset          Info           Type           Sym. Value    Sym. Name + Addend\n");
      int link = file.sectionLink(i);
      boolean hasSymbols =
          link > 0
              && link < file.sectionCount()
              && (file.sectionType(link) == Elf.SHT_SYMTAB
                  || file.sectionType(link) == Elf.SHT_DYNSYM);
      ElfSymbols symbols = ElfSymbols.read(file, hasSymbols ? link : 0);
      SymbolVersions versions =
          hasSymbols && file.sectionType(link) == Elf.SHT_DYNSYM ? SymbolVersions.read(file) : null;
      ByteReader content = file.content(i);
      for (long at = 0; at + Elf.RELA_SIZE <= content.length(); at += Elf.RELA_SIZE) {
        relocation(content, at, symbols, versions);
      }
    }
    if (!any) {
      output.print("\nThere are no relocations in this file.\n");
    }
  }

  private void relocation(
      ByteReader content, long at, ElfSymbols symbols, @Nullable SymbolVersions versions)
      throws HostException, InputException {
    int digits = wide ? 16 : 12;
    long info = content.i64(at + 8);
    int symbol = (int) (info >>> 32);
    long addend = content.i64(at + 16);
    String type = ElfNames.relocation(file, (int) info);
    int width = wide ? 22 : 17;
    String line =
        Output.hex(content.i64(at), digits)
            + "  "
            + Output.hex(info, digits)
            + " "
            + Output.padRight(type.length() > width ? type.substring(0, width) : type, width);
    if (symbol == 0) {
      output.print(line + " ".repeat(20) + Long.toHexString(addend) + "\n");
      return;
    }
    if (symbol < 0 || symbol >= symbols.count()) {
      output.print(line + " bad symbol index: " + Integer.toUnsignedString(symbol) + "\n");
      return;
    }
    int section = symbols.sectionIndex(symbol);
    String name =
        symbols.type(symbol) == Elf.STT_SECTION && section > 0 && symbols.name(symbol).isEmpty()
            ? file.sectionName(section)
            : symbols.name(symbol);
    name = shorten(name, 22);
    if (versions != null) {
      name += versions.suffix(symbol, section != 0);
    }
    String value =
        symbols.type(symbol) == Elf.STT_GNU_IFUNC
            ? name + "()           "
            : Output.hex(symbols.value(symbol), 16);
    String sum = addend < 0 ? " - " + Long.toHexString(-addend) : " + " + Long.toHexString(addend);
    output.print(line + " " + value + " " + name + sum + "\n");
  }

  /** In narrow output long names are cut and marked. */
  private String shorten(String name, int width) {
    return wide || name.length() <= width
        ? name
        : name.substring(0, Math.max(0, width - 5)) + "[...]";
  }

  void symbols(boolean dynamicOnly) throws HostException, InputException {
    boolean any = false;
    for (int i = 1; i < file.sectionCount(); i++) {
      int type = file.sectionType(i);
      if (type == Elf.SHT_DYNSYM || type == Elf.SHT_SYMTAB && !dynamicOnly) {
        table(i, type == Elf.SHT_DYNSYM);
        any = true;
      }
    }
    if (!any && dynamicOnly) {
      return;
    }
  }

  private void table(int section, boolean dynamic) throws HostException, InputException {
    ElfSymbols symbols = ElfSymbols.read(file, section);
    SymbolVersions versions = dynamic ? SymbolVersions.read(file) : null;
    output.print(
        "\nSymbol table '"
            + file.sectionName(section)
            + "' contains "
            + symbols.count()
            + (symbols.count() == 1 ? " entry" : " entries")
            + ":\n   Num:    Value          Size Type    Bind   Vis      Ndx Name\n");
    for (int i = 0; i < symbols.count(); i++) {
      symbol(symbols, versions, i);
    }
  }

  private void symbol(ElfSymbols symbols, @Nullable SymbolVersions versions, int i)
      throws HostException, InputException {
    int section = symbols.sectionIndex(i);
    int type = symbols.type(i);
    String name = symbols.name(i);
    if (name.isEmpty() && type == Elf.STT_SECTION && section > 0) {
      name = file.sectionName(section);
    }
    String suffix = "";
    if (versions != null && versions.entry(i) >= 0) {
      suffix = versions.suffix(i, section != 0);
      boolean required = versions.isRequired(versions.entry(i) & 0x7fff);
      if ((section == 0 || required) && !suffix.isEmpty()) {
        suffix += " (" + (versions.entry(i) & 0x7fff) + ")";
      }
    }
    String size =
        symbols.size(i) >= 0 && symbols.size(i) <= 99999
            ? Output.padLeft(Long.toString(symbols.size(i)), 5)
            : "0x" + Long.toHexString(symbols.size(i));
    int other = symbols.other(i) & ~3;
    output.print(
        Output.padLeft(Integer.toString(i), 6)
            + ": "
            + Output.hex(symbols.value(i), 16)
            + " "
            + size
            + " "
            + Output.padRight(typeName(type), 7)
            + " "
            + Output.padRight(bindingName(symbols.binding(i)), 6)
            + " "
            + Output.padRight(visibilityName(symbols.visibility(i)), 8)
            + (other != 0 ? " [<other>: " + Integer.toHexString(other) + "] " : "")
            + Output.padLeft(sectionText(section), 4)
            + " "
            + shorten(name, 21 - suffix.length())
            + suffix
            + "\n");
  }

  private static String sectionText(int section) {
    return switch (section) {
      case 0 -> "UND";
      case ElfSymbols.ABSOLUTE -> "ABS";
      case ElfSymbols.COMMON -> "COM";
      case ElfSymbols.RESERVED -> "RSV";
      default -> Integer.toString(section);
    };
  }

  private static String typeName(int type) {
    return switch (type) {
      case Elf.STT_NOTYPE -> "NOTYPE";
      case Elf.STT_OBJECT -> "OBJECT";
      case Elf.STT_FUNC -> "FUNC";
      case Elf.STT_SECTION -> "SECTION";
      case Elf.STT_FILE -> "FILE";
      case Elf.STT_COMMON -> "COMMON";
      case Elf.STT_TLS -> "TLS";
      case Elf.STT_GNU_IFUNC -> "IFUNC";
      default -> "<unknown>: " + type;
    };
  }

  private static String bindingName(int binding) {
    return switch (binding) {
      case Elf.STB_LOCAL -> "LOCAL";
      case Elf.STB_GLOBAL -> "GLOBAL";
      case Elf.STB_WEAK -> "WEAK";
      case Elf.STB_GNU_UNIQUE -> "UNIQUE";
      default -> "<unknown>: " + binding;
    };
  }

  private static String visibilityName(int visibility) {
    return switch (visibility) {
      case Elf.STV_INTERNAL -> "INTERNAL";
      case Elf.STV_HIDDEN -> "HIDDEN";
      case Elf.STV_PROTECTED -> "PROTECTED";
      default -> "DEFAULT";
    };
  }
}
