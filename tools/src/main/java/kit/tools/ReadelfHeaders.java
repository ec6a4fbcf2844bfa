package kit.tools;

import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** readelf's -h. */
final class ReadelfHeaders {
  private final Output output;
  private final ElfFile file;

  ReadelfHeaders(Output output, ElfFile file) {
    this.output = output;
    this.file = file;
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

  String type() throws InputException {
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
}
