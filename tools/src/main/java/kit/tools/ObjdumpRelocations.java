package kit.tools;

import java.util.List;
import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** objdump's -r and -R. */
final class ObjdumpRelocations {
  private static final String TITLE = "OFFSET           TYPE              VALUE\n";

  private ObjdumpRelocations() {}

  static void print(Output output, ElfFile file, List<String> chosen)
      throws HostException, InputException {
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    for (int i = 1; i < file.sectionCount(); i++) {
      boolean table =
          file.sectionType(i) == Elf.SHT_RELA
              && (file.sectionFlags(i) & Elf.SHF_ALLOC) == 0
              && file.sectionSize(i) > 0;
      int target = file.sectionInfo(i);
      if (!table
          || target <= 0
          || target >= file.sectionCount()
          || !ObjdumpHeaders.isChosen(chosen, file.sectionName(target))) {
        continue;
      }
      output.print("RELOCATION RECORDS FOR [" + file.sectionName(target) + "]:\n" + TITLE);
      rows(output, file, i, symbols, null);
      output.print("\n\n");
    }
  }

  /** Returns false when the file is not dynamic. */
  static boolean printDynamic(Output output, ElfFile file, String name)
      throws HostException, InputException {
    int section = file.findSection(Elf.SHT_DYNSYM);
    if (section == 0) {
      output.error(name + ": not a dynamic object");
      output.error(name + ": invalid operation");
      return false;
    }
    ElfSymbols symbols = ElfSymbols.read(file, section);
    SymbolVersions versions = SymbolVersions.read(file);
    boolean any = false;
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) == Elf.SHT_RELA
          && (file.sectionFlags(i) & Elf.SHF_ALLOC) != 0
          && file.sectionLink(i) == section
          && file.sectionSize(i) > 0) {
        if (!any) {
          output.print("DYNAMIC RELOCATION RECORDS\n" + TITLE);
        }
        any = true;
        rows(output, file, i, symbols, versions);
      }
    }
    output.print(any ? "\n\n" : "DYNAMIC RELOCATION RECORDS (none)\n\n\n");
    return true;
  }

  private static void rows(
      Output output,
      ElfFile file,
      int section,
      ElfSymbols symbols,
      @Nullable SymbolVersions versions)
      throws HostException, InputException {
    ByteReader content = file.content(section);
    for (long at = 0; at + Elf.RELA_SIZE <= content.length(); at += Elf.RELA_SIZE) {
      String kind = ElfNames.relocation(file, content.i32(at + 8));
      output.print(
          Output.hex(content.i64(at), 16)
              + " "
              + Output.padRight(kind, 16)
              + "  "
              + value(file, symbols, versions, content.i32(at + 12), content.i64(at + 16), 16)
              + "\n");
    }
  }

  /** "printf-0x0000000000000004", with this many digits at least. */
  static String value(
      ElfFile file,
      ElfSymbols symbols,
      @Nullable SymbolVersions versions,
      int symbol,
      long addend,
      int digits)
      throws InputException {
    StringBuilder text = new StringBuilder(symbolName(file, symbols, versions, symbol));
    if (addend != 0) {
      text.append(addend < 0 ? "-0x" : "+0x").append(Output.hex(Math.abs(addend), digits));
    }
    return text.toString();
  }

  private static String symbolName(
      ElfFile file, ElfSymbols symbols, @Nullable SymbolVersions versions, int symbol)
      throws InputException {
    if (symbol == 0) {
      return "*ABS*";
    }
    if (symbol < 0 || symbol >= symbols.count()) {
      throw file.error(
          "relocation names symbol " + Integer.toUnsignedString(symbol) + ", which does not exist");
    }
    int section = symbols.sectionIndex(symbol);
    if (symbols.type(symbol) == Elf.STT_SECTION && section > 0) {
      return file.sectionName(section);
    }
    String name = symbols.name(symbol);
    if (versions == null || versions.entry(symbol) < 0) {
      return name;
    }
    String suffix = versions.suffix(symbol, section != 0);
    boolean base = suffix.isEmpty() && (versions.entry(symbol) & 0x7fff) == Elf.VER_NDX_GLOBAL;
    return name + (base ? "@Base" : suffix);
  }
}
