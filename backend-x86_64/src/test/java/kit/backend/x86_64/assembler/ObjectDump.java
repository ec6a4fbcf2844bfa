package kit.backend.x86_64.assembler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.InputException;
import kit.obj.ObjectFile;
import kit.obj.RelocationTable;
import kit.obj.Section;
import kit.obj.SectionGroup;
import kit.obj.Symbol;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectReader;
import kit.obj.elf.ElfObjectWriter;

/**
 * Everything that matters in an object file as lines of text, so that two can be compared:
 * sections, contents, relocations, symbols (sorted), groups.
 */
final class ObjectDump {
  private ObjectDump() {}

  static String of(byte[] file) throws InputException {
    return of(ElfObjectReader.read(ElfFile.read(new ByteReader("x.o", file))));
  }

  /** The object as it comes out of its ELF file. */
  static String written(ObjectFile object) throws InputException {
    ByteSink file = ElfObjectWriter.write(object);
    return of(file.toByteArray());
  }

  private static String of(ObjectFile object) {
    List<String> lines = new ArrayList<>();
    for (Section section : object.sections()) {
      lines.add(
          "section "
              + section.name()
              + " "
              + section.type()
              + " flags "
              + Integer.toHexString(section.flags())
              + " align "
              + section.alignment()
              + " entry "
              + section.entrySize
              + " size "
              + section.size());
      String hex = HexFormat.of().formatHex(section.content().toByteArray());
      for (int i = 0; i < hex.length(); i += 64) {
        lines.add(
            "  "
                + Integer.toHexString(i / 2)
                + ": "
                + hex.substring(i, Math.min(hex.length(), i + 64)));
      }
      RelocationTable table = section.relocations();
      for (int i = 0; i < table.size(); i++) {
        Symbol symbol = table.symbol(i) < 0 ? null : object.symbols().get(table.symbol(i));
        lines.add(
            "  "
                + Long.toHexString(table.offset(i))
                + " kind "
                + table.kind(i)
                + " "
                + (symbol == null
                    ? ""
                    : symbol.type == Symbol.Type.SECTION ? symbol.section.name() : symbol.name())
                + " + "
                + table.addend(i));
      }
    }
    List<String> symbols = new ArrayList<>();
    for (Symbol symbol : object.symbols()) {
      if (!symbol.name().isEmpty() && !isGroupName(object, symbol)) {
        String where =
            symbol.section != null
                ? symbol.section.name()
                : symbol.absolute ? "ABS" : symbol.common ? "COMMON" : "UND";
        symbols.add(
            "symbol "
                + symbol.name()
                + " "
                + symbol.binding
                + " "
                + symbol.type
                + " "
                + symbol.visibility
                + " "
                + where
                + " "
                + Long.toHexString(symbol.value)
                + " size "
                + symbol.size);
      }
    }
    Collections.sort(symbols);
    lines.addAll(symbols);
    for (SectionGroup group : object.groups()) {
      lines.add(
          "group "
              + group.signature().name()
              + " "
              + group.comdat()
              + " "
              + group.members().stream().map(Section::name).toList());
    }
    return String.join("\n", lines);
  }

  /**
   * A symbol that only names a group: GNU as puts it into the group's own section, which has no
   * counterpart here.
   */
  private static boolean isGroupName(ObjectFile object, Symbol symbol) {
    return symbol.binding == Symbol.Binding.LOCAL
        && symbol.size == 0
        && symbol.value == 0
        && object.groups().stream().anyMatch(group -> group.signature() == symbol);
  }
}
