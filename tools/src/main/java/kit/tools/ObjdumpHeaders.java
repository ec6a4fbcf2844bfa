package kit.tools;

import java.util.List;
import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** objdump's -f, -h, -p and -s. */
final class ObjdumpHeaders {
  private static final int HAS_RELOC = 1;
  private static final int EXEC_P = 2;
  private static final int HAS_SYMS = 0x10;
  private static final int DYNAMIC = 0x40;
  private static final int D_PAGED = 0x100;

  private ObjdumpHeaders() {}

  static void fileHeader(Output output, ElfFile file) throws HostException {
    int flags = 0;
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) == Elf.SHT_RELA && file.type() == Elf.ET_REL) {
        flags |= HAS_RELOC;
      }
      if (file.sectionType(i) == Elf.SHT_SYMTAB && file.sectionSize(i) > Elf.SYMBOL_SIZE) {
        flags |= HAS_SYMS;
      }
    }
    flags |= file.type() == Elf.ET_EXEC ? EXEC_P | D_PAGED : 0;
    flags |= file.type() == Elf.ET_DYN ? DYNAMIC | D_PAGED : 0;
    StringBuilder names = new StringBuilder();
    String[] known = {"HAS_RELOC", "EXEC_P", "HAS_SYMS", "DYNAMIC", "D_PAGED"};
    int[] bits = {HAS_RELOC, EXEC_P, HAS_SYMS, DYNAMIC, D_PAGED};
    for (int i = 0; i < bits.length; i++) {
      if ((flags & bits[i]) != 0) {
        names.append(names.length() == 0 ? "" : ", ").append(known[i]);
      }
    }
    output.print(
        "architecture: "
            + ElfNames.architecture(file)
            + ", flags 0x"
            + Output.hex(flags, 8)
            + ":\n"
            + names
            + "\nstart address 0x"
            + Output.hex(file.entry(), 16)
            + "\n");
  }

  /** Whether -j chose the section; without -j all are. */
  static boolean isChosen(List<String> chosen, String name) {
    return chosen.isEmpty() || CopyOptions.listedSection(chosen, name);
  }

  static void sections(Output output, ElfFile file, boolean wide, List<String> chosen)
      throws HostException, InputException {
    int width = 13;
    if (wide) {
      for (int i = 1; i < file.sectionCount(); i++) {
        if (!SectionKinds.isTable(file, i)) {
          width = Math.max(width, file.sectionName(i).length());
        }
      }
    }
    output.print(
        "Sections:\nIdx "
            + Output.padRight("Name", width)
            + " Size      VMA               LMA               File off  Algn"
            + (wide ? "  Flags\n" : "\n"));
    int number = 0;
    for (int i = 1; i < file.sectionCount(); i++) {
      if (SectionKinds.isTable(file, i)) {
        continue;
      }
      String name = file.sectionName(i);
      int index = number++;
      if (!isChosen(chosen, name)) {
        continue;
      }
      long alignment = Math.max(1, file.sectionAlignment(i));
      output.print(
          Output.padLeft(Integer.toString(index), 3)
              + " "
              + Output.padRight(name, width)
              + " "
              + Output.hex(file.sectionSize(i), 8)
              + "  "
              + Output.hex(file.sectionAddress(i), 16)
              + "  "
              + Output.hex(loadAddress(file, i), 16)
              + "  "
              + Output.hex(file.sectionOffset(i), 8)
              + "  2**"
              + Long.numberOfTrailingZeros(alignment));
      output.print((wide ? "  " : "\n                  ") + flags(file, i, name) + "\n");
    }
  }

  private static long loadAddress(ElfFile file, int section) {
    if ((file.sectionFlags(section) & Elf.SHF_ALLOC) != 0) {
      for (int i = 0; i < file.segmentCount(); i++) {
        long offset = file.sectionAddress(section) - file.segmentAddress(i);
        if (file.segmentType(i) == Elf.PT_LOAD
            && offset >= 0
            && offset < file.segmentMemorySize(i)) {
          return file.segmentPhysicalAddress(i) + offset;
        }
      }
    }
    return file.sectionAddress(section);
  }

  private static String flags(ElfFile file, int section, String name) {
    long flags = file.sectionFlags(section);
    int type = file.sectionType(section);
    boolean alloc = (flags & Elf.SHF_ALLOC) != 0;
    boolean bytes = type != Elf.SHT_NOBITS;
    boolean debug = !alloc && SectionKinds.isDebug(name);
    StringBuilder text = new StringBuilder();
    add(text, bytes, "CONTENTS");
    add(text, alloc, "ALLOC");
    add(text, alloc && bytes, "LOAD");
    add(text, hasRelocations(file, section), "RELOC");
    add(text, (flags & Elf.SHF_WRITE) == 0, "READONLY");
    add(text, (flags & Elf.SHF_EXECINSTR) != 0, "CODE");
    add(text, alloc && bytes && (flags & Elf.SHF_EXECINSTR) == 0, "DATA");
    add(text, debug, "DEBUGGING");
    add(text, (flags & Elf.SHF_EXCLUDE) != 0, "EXCLUDE");
    add(text, (flags & Elf.SHF_TLS) != 0, "THREAD_LOCAL");
    add(text, type == Elf.SHT_GROUP, "GROUP");
    add(text, debug || name.startsWith(".note.gnu.build-attributes"), "OCTETS");
    add(text, type == Elf.SHT_GROUP, "LINK_ONCE_DISCARD");
    return text.toString();
  }

  private static void add(StringBuilder text, boolean present, String name) {
    if (present) {
      text.append(text.length() == 0 ? "" : ", ").append(name);
    }
  }

  private static boolean hasRelocations(ElfFile file, int section) {
    for (int i = 1; i < file.sectionCount(); i++) {
      boolean table =
          file.sectionType(i) == Elf.SHT_RELA && (file.sectionFlags(i) & Elf.SHF_ALLOC) == 0;
      if (table && file.sectionInfo(i) == section && file.sectionSize(i) > 0) {
        return true;
      }
    }
    return false;
  }

  static void privateHeaders(Output output, ElfFile file) throws HostException, InputException {
    if (file.segmentCount() > 0) {
      output.print("\nProgram Header:\n");
      for (int i = 0; i < file.segmentCount(); i++) {
        segment(output, file, i);
      }
    }
    int dynamic = file.findSection(Elf.SHT_DYNAMIC);
    if (dynamic != 0) {
      dynamicSection(output, file, dynamic);
    }
    versionDefinitions(output, file);
    versionReferences(output, file);
  }

  private static void segment(Output output, ElfFile file, int i) throws HostException {
    String name =
        switch (file.segmentType(i)) {
          case Elf.PT_NULL -> "NULL";
          case Elf.PT_LOAD -> "LOAD";
          case Elf.PT_DYNAMIC -> "DYNAMIC";
          case Elf.PT_INTERP -> "INTERP";
          case Elf.PT_NOTE -> "NOTE";
          case Elf.PT_PHDR -> "PHDR";
          case Elf.PT_TLS -> "TLS";
          case Elf.PT_GNU_EH_FRAME -> "EH_FRAME";
          case Elf.PT_GNU_STACK -> "STACK";
          case Elf.PT_GNU_RELRO -> "RELRO";
          default -> "0x" + Integer.toHexString(file.segmentType(i));
        };
    int flags = file.segmentFlags(i);
    int power = Long.numberOfTrailingZeros(Math.max(1, file.segmentAlignment(i)));
    output.print(
        Output.padLeft(name, 8)
            + " off    0x"
            + Output.hex(file.segmentOffset(i), 16)
            + " vaddr 0x"
            + Output.hex(file.segmentAddress(i), 16)
            + " paddr 0x"
            + Output.hex(file.segmentPhysicalAddress(i), 16)
            + " align 2**"
            + power
            + "\n         filesz 0x"
            + Output.hex(file.segmentFileSize(i), 16)
            + " memsz 0x"
            + Output.hex(file.segmentMemorySize(i), 16)
            + " flags "
            + ((flags & Elf.PF_R) != 0 ? 'r' : '-')
            + ((flags & Elf.PF_W) != 0 ? 'w' : '-')
            + ((flags & Elf.PF_X) != 0 ? 'x' : '-')
            + "\n");
  }

  private static void dynamicSection(Output output, ElfFile file, int section)
      throws HostException, InputException {
    output.print("\nDynamic Section:\n");
    ByteReader content = file.content(section);
    for (long at = 0; at + 16 <= content.length(); at += 16) {
      long tag = content.i64(at);
      long value = content.i64(at + 8);
      if (tag == Elf.DT_NULL) {
        return;
      }
      String name = ElfNames.dynamicTag(tag);
      String text =
          ElfNames.isTextTag(tag)
              ? file.text(
                  file.sectionLink(section), (int) Math.max(-1, Math.min(value, Integer.MAX_VALUE)))
              : "0x" + Output.hex(value, 16);
      output.print(
          "  "
              + Output.padRight(name == null ? "0x" + Long.toHexString(tag) : name, 20)
              + " "
              + text
              + "\n");
    }
  }

  private static void versionDefinitions(Output output, ElfFile file)
      throws HostException, InputException {
    int section = file.findSection(Elf.SHT_GNU_VERDEF);
    if (section == 0) {
      return;
    }
    output.print("\nVersion definitions:\n");
    ByteReader content = file.content(section);
    int strings = file.sectionLink(section);
    long at = 0;
    for (int i = 0; i < file.sectionInfo(section); i++) {
      long aux = at + content.u32(at + 12);
      output.print(
          content.u16(at + 4)
              + " 0x"
              + Output.hex(content.u16(at + 2), 2)
              + " 0x"
              + Output.hex(content.u32(at + 8), 8)
              + " "
              + file.text(strings, content.i32(aux))
              + "\n");
      int parents = content.u16(at + 6) - 1;
      if (parents > 0) {
        output.print("\t");
        for (int k = 0; k < parents; k++) {
          aux += content.u32(aux + 4);
          output.print(file.text(strings, content.i32(aux)) + " ");
        }
        output.print("\n");
      }
      long next = content.u32(at + 16);
      if (next == 0) {
        return;
      }
      at += next;
    }
  }

  private static void versionReferences(Output output, ElfFile file)
      throws HostException, InputException {
    int section = file.findSection(Elf.SHT_GNU_VERNEED);
    if (section == 0) {
      return;
    }
    output.print("\nVersion References:\n");
    ByteReader content = file.content(section);
    int strings = file.sectionLink(section);
    long at = 0;
    for (int i = 0; i < file.sectionInfo(section); i++) {
      output.print("  required from " + file.text(strings, content.i32(at + 4)) + ":\n");
      long aux = at + content.u32(at + 8);
      for (int k = content.u16(at + 2); k > 0; k--) {
        output.print(
            "    0x"
                + Output.hex(content.u32(aux), 8)
                + " 0x"
                + Output.hex(content.u16(aux + 4), 2)
                + " "
                + (content.u16(aux + 6) < 10 ? "0" : "")
                + content.u16(aux + 6)
                + " "
                + file.text(strings, content.i32(aux + 8))
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

  static void contents(Output output, ElfFile file, List<String> chosen)
      throws HostException, InputException {
    for (int i = 1; i < file.sectionCount(); i++) {
      if (SectionKinds.isTable(file, i)
          || file.sectionType(i) == Elf.SHT_NOBITS
          || file.sectionSize(i) == 0
          || !isChosen(chosen, file.sectionName(i))) {
        continue;
      }
      output.print("Contents of section " + file.sectionName(i) + ":\n");
      ByteReader content = file.content(i);
      long address = file.sectionAddress(i);
      int width = Math.max(4, Long.toHexString(address + content.length()).length());
      for (int at = 0; at < content.length(); at += 16) {
        output.print(" " + Output.hex(address + at, width) + " " + dumpLine(content, at) + "\n");
      }
    }
  }

  private static String dumpLine(ByteReader content, int at) throws InputException {
    StringBuilder hex = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 16; k++) {
      if (at + k < content.length()) {
        int b = content.u8(at + k);
        hex.append(Output.hex(b, 2));
        text.append(b >= 32 && b < 127 ? (char) b : '.');
      } else {
        hex.append("  ");
        text.append(' ');
      }
      if ((k & 3) == 3) {
        hex.append(' ');
      }
    }
    return hex + " " + text;
  }
}
