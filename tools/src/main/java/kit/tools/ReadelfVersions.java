package kit.tools;

import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** readelf's -V: .gnu.version, .gnu.version_d and .gnu.version_r, in the order of the file. */
final class ReadelfVersions {
  private final Output output;
  private final ElfFile file;

  ReadelfVersions(Output output, ElfFile file) {
    this.output = output;
    this.file = file;
  }

  void print() throws HostException, InputException {
    boolean any = false;
    for (int i = 1; i < file.sectionCount(); i++) {
      switch (file.sectionType(i)) {
        case Elf.SHT_GNU_VERSYM -> symbols(i);
        case Elf.SHT_GNU_VERDEF -> definitions(i);
        case Elf.SHT_GNU_VERNEED -> requirements(i);
        default -> {
          continue;
        }
      }
      any = true;
    }
    if (!any) {
      output.print("\nNo version information found in this file.\n");
    }
  }

  private void title(String what, int section, long count) throws HostException, InputException {
    int link = file.sectionLink(section);
    String linked = link > 0 && link < file.sectionCount() ? file.sectionName(link) : "<corrupt>";
    output.print(
        "\nVersion "
            + what
            + " section '"
            + file.sectionName(section)
            + "' contains "
            + count
            + (count == 1 ? " entry" : " entries")
            + ":\n Addr: 0x"
            + Output.hex(file.sectionAddress(section), 16)
            + "  Offset: 0x"
            + Output.hex(file.sectionOffset(section), 8)
            + "  Link: "
            + link
            + " ("
            + linked
            + ")\n");
  }

  private void symbols(int section) throws HostException, InputException {
    ByteReader content = file.content(section);
    int count = content.length() / 2;
    SymbolVersions versions = SymbolVersions.read(file);
    title("symbols", section, count);
    for (int i = 0; i < count; i += 4) {
      StringBuilder line = new StringBuilder("  " + Output.hex(i, 3) + ":");
      for (int k = i; k < Math.min(i + 4, count); k++) {
        line.append(entry(versions, content.u16(2L * k)));
      }
      output.print(line.append('\n').toString());
    }
  }

  private static String entry(SymbolVersions versions, int value) {
    int index = value & 0x7fff;
    if (value == 0) {
      return "   0 (*local*)    ";
    }
    if (value == 1) {
      return "   1 (*global*)   ";
    }
    String name = versions.name(index);
    String text =
        Output.padLeft(Integer.toHexString(index), 4)
            + ((value & Elf.VERSYM_HIDDEN) != 0 ? "h" : " ")
            + Output.padRight("(" + (name == null ? "???" : name) + ")", 13);
    return Output.padRight(text, 18);
  }

  /** Offsets as C's %#06x prints them. */
  private static String offset(long value) {
    return value == 0 ? "000000" : "0x" + Output.hex(value, 4);
  }

  private static String flags(int flags) {
    if (flags == 0) {
      return "none";
    }
    String base = (flags & Elf.VER_FLG_BASE) != 0 ? "BASE" : "";
    String weak = (flags & Elf.VER_FLG_WEAK) != 0 ? "WEAK" : "";
    return base + (!base.isEmpty() && !weak.isEmpty() ? " | " : "") + weak;
  }

  private void definitions(int section) throws HostException, InputException {
    ByteReader content = file.content(section);
    int strings = file.sectionLink(section);
    title("definition", section, file.sectionInfo(section));
    long at = 0;
    for (int i = 0; i < file.sectionInfo(section); i++) {
      long aux = at + content.u32(at + 12);
      int count = content.u16(at + 6);
      output.print(
          "  "
              + offset(at)
              + ": Rev: "
              + content.u16(at)
              + "  Flags: "
              + flags(content.u16(at + 2))
              + "  Index: "
              + content.u16(at + 4)
              + "  Cnt: "
              + count
              + "  Name: "
              + file.text(strings, content.i32(aux))
              + "\n");
      for (int k = 1; k < count; k++) {
        aux += content.u32(aux + 4);
        output.print(
            "  "
                + offset(aux)
                + ": Parent "
                + k
                + ": "
                + file.text(strings, content.i32(aux))
                + "\n");
      }
      long next = content.u32(at + 16);
      if (next == 0) {
        return;
      }
      at += next;
    }
  }

  private void requirements(int section) throws HostException, InputException {
    ByteReader content = file.content(section);
    int strings = file.sectionLink(section);
    title("needs", section, file.sectionInfo(section));
    long at = 0;
    for (int i = 0; i < file.sectionInfo(section); i++) {
      int count = content.u16(at + 2);
      output.print(
          "  "
              + offset(at)
              + ": Version: "
              + content.u16(at)
              + "  File: "
              + file.text(strings, content.i32(at + 4))
              + "  Cnt: "
              + count
              + "\n");
      long aux = at + content.u32(at + 8);
      for (int k = 0; k < count; k++) {
        output.print(
            "  "
                + offset(aux)
                + ":   Name: "
                + file.text(strings, content.i32(aux + 8))
                + "  Flags: "
                + flags(content.u16(aux + 4))
                + "  Version: "
                + content.u16(aux + 6)
                + "\n");
        aux += content.u32(aux + 12);
      }
      long next = content.u32(at + 12);
      if (next == 0) {
        return;
      }
      at += next;
    }
  }
}
