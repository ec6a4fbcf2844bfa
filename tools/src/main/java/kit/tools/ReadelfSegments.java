package kit.tools;

import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** readelf's -l. */
final class ReadelfSegments {
  private final Output output;
  private final ElfFile file;
  private final boolean wide;

  ReadelfSegments(Output output, ElfFile file, boolean wide) {
    this.output = output;
    this.file = file;
    this.wide = wide;
  }

  private static String hex(long value, int digits) {
    return Output.hex(value, digits);
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
              + new ReadelfHeaders(output, file).type()
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
}
