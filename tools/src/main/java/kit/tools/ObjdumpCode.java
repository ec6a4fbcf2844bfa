package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** objdump's -d and -D, with relocations between the instructions when -r is given too. */
final class ObjdumpCode {
  private static final int BYTES_PER_LINE = 7;
  private static final int ZEROES_SKIPPED = 8;
  private static final int ZEROES_SKIPPED_AT_END = 3;

  private final Output output;
  private final ElfFile file;
  private final @Nullable CodePrinter printer;
  private final boolean withRelocations;
  private final boolean all;
  private final boolean noRawBytes;
  private final boolean noAddresses;
  private final boolean zeroes;
  private final long start;
  private final long stop;
  private final CodeSymbols symbols;
  private final ElfSymbols table;
  private final ByteSink text = new ByteSink();

  private record Relocation(long offset, int kind, int symbol, long addend) {}

  ObjdumpCode(
      Output output,
      ElfFile file,
      @Nullable CodePrinter printer,
      boolean withRelocations,
      boolean all,
      boolean noRawBytes,
      boolean noAddresses,
      boolean demangle,
      boolean zeroes,
      long start,
      long stop)
      throws InputException {
    this.output = output;
    this.file = file;
    this.printer = printer;
    this.withRelocations = withRelocations;
    this.all = all;
    this.noRawBytes = noRawBytes;
    this.noAddresses = noAddresses;
    this.zeroes = zeroes;
    this.start = start;
    this.stop = stop;
    this.symbols = new CodeSymbols(file, demangle);
    this.table = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
  }

  void print(List<String> chosen) throws HostException, InputException {
    for (int i = 1; i < file.sectionCount(); i++) {
      boolean isCode = (file.sectionFlags(i) & Elf.SHF_EXECINSTR) != 0;
      boolean wanted =
          chosen.isEmpty() ? isCode || all : CopyOptions.listedSection(chosen, file.sectionName(i));
      if (SectionKinds.isTable(file, i)
          || file.sectionType(i) == Elf.SHT_NOBITS
          || file.sectionSize(i) == 0
          || !wanted) {
        continue;
      }
      section(i);
    }
  }

  private List<Relocation> relocations(int section) throws InputException {
    List<Relocation> rows = new ArrayList<>();
    if (!withRelocations) {
      return rows;
    }
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) == Elf.SHT_RELA
          && file.sectionInfo(i) == section
          && (file.sectionFlags(i) & Elf.SHF_ALLOC) == 0) {
        ByteReader content = file.content(i);
        for (long at = 0; at + Elf.RELA_SIZE <= content.length(); at += Elf.RELA_SIZE) {
          rows.add(
              new Relocation(
                  content.i64(at),
                  content.i32(at + 8),
                  content.i32(at + 12),
                  content.i64(at + 16)));
        }
      }
    }
    rows.sort((a, b) -> Long.compareUnsigned(a.offset(), b.offset()));
    return rows;
  }

  private void section(int section) throws HostException, InputException {
    long base = file.sectionAddress(section);
    ByteReader content = file.content(section);
    long from = Math.max(base, start);
    long to = stop == -1 ? base + content.length() : Math.min(base + content.length(), stop);
    if (from >= to) {
      return;
    }
    output.print("\nDisassembly of section " + file.sectionName(section) + ":\n");
    List<Relocation> relocations = relocations(section);
    int width = addressWidth(base + content.length());
    int nextRelocation = 0;
    long at = from;
    boolean first = true;
    while (at < to) {
      CodeSymbols.Entry name = symbols.nearest(at, section);
      boolean here = name != null && name.section() == section && name.address() == at;
      if (here || first) {
        title(at, section, here ? name : null);
      }
      first = false;
      long end = Math.min(to, nextName(at, section));
      at = instruction(content, base, at, end, width, to, section);
      while (nextRelocation < relocations.size()
          && relocations.get(nextRelocation).offset() < at - base) {
        Relocation row = relocations.get(nextRelocation++);
        if (row.offset() >= from - base) {
          output.print(
              "\t\t\t"
                  + addressText(base + row.offset(), 0)
                  + ": "
                  + ElfNames.relocation(file, row.kind())
                  + "\t"
                  + ObjdumpRelocations.value(file, table, null, row.symbol(), row.addend(), 1)
                  + "\n");
        }
      }
    }
  }

  private void title(long at, int section, CodeSymbols.@Nullable Entry name)
      throws HostException, InputException {
    String label = name != null ? name.name() : describe(at, section);
    output.print("\n" + (noAddresses ? "" : Output.hex(at, 16) + " ") + "<" + label + ">:\n");
  }

  private String describe(long at, int section) throws InputException {
    CodeSymbols.Entry near = symbols.nearest(at, section);
    if (near == null || near.section() != section) {
      long distance = at - file.sectionAddress(section);
      return file.sectionName(section) + (distance == 0 ? "" : "+0x" + Long.toHexString(distance));
    }
    return near.name() + "+0x" + Long.toHexString(at - near.address());
  }

  /** Address of the first name after {@code at} in the section. */
  private long nextName(long at, int section) {
    for (CodeSymbols.Entry entry : symbols.entries()) {
      if (entry.section() == section && Long.compareUnsigned(entry.address(), at) > 0) {
        return entry.address();
      }
    }
    return Long.MAX_VALUE;
  }

  /** Digits that all addresses up to this one are shown in. */
  private static int addressWidth(long end) {
    String digits = Output.hex(end, 16);
    int skipped = 0;
    while (skipped + 5 <= 16 && digits.startsWith("00000", skipped)) {
      skipped += 4;
    }
    return 16 - skipped;
  }

  private static String addressText(long address, int width) {
    return Output.padLeft(Long.toHexString(address), width);
  }

  private long instruction(
      ByteReader content, long base, long at, long end, int width, long stopAt, int section)
      throws HostException, InputException {
    int offset = (int) (at - base);
    int limit = (int) (end - base);
    int zeroRun = 0;
    while (offset + zeroRun < limit && content.u8(offset + zeroRun) == 0) {
      zeroRun++;
    }
    boolean skips =
        zeroRun >= ZEROES_SKIPPED
            || end == stopAt && zeroRun >= ZEROES_SKIPPED_AT_END && offset + zeroRun == limit;
    if (!zeroes && skips && !(withRelocations && file.type() == Elf.ET_REL)) {
      output.print("\t...\n");
      return at + (offset + zeroRun < limit ? zeroRun & ~3 : zeroRun);
    }
    text.clear();
    int length =
        printer == null
            ? 0
            : printer.print(
                content.array(), content.start() + offset, content.start() + limit, at, text);
    String code;
    if (length <= 0) {
      length = 1;
      code = printer == null ? ".byte 0x" + Integer.toHexString(content.u8(offset)) : "(bad)";
    } else {
      code = annotate(pad(Bytes.toText(text.array(), 0, text.size())), section);
    }
    lines(content, offset, at, length, width, code);
    return at + length;
  }

  private void lines(ByteReader content, int offset, long at, int length, int width, String code)
      throws HostException, InputException {
    int shown = 0;
    boolean first = true;
    do {
      int count = noRawBytes ? length : Math.min(BYTES_PER_LINE, length - shown);
      StringBuilder line = new StringBuilder();
      if (!noAddresses) {
        line.append(addressText(at + shown, width)).append(':');
      }
      line.append('\t');
      if (!noRawBytes) {
        for (int k = 0; k < count; k++) {
          line.append(Output.hex(content.u8(offset + shown + k), 2)).append(' ');
        }
        if (first) {
          line.append("   ".repeat(BYTES_PER_LINE - count)).append('\t');
        }
      }
      if (first) {
        line.append(code);
      }
      output.print(line.append('\n').toString());
      shown += count;
      first = false;
    } while (shown < length);
  }

  /** The mnemonic filled up to six columns. */
  private static String pad(String code) {
    int blank = code.indexOf(' ');
    if (blank < 0 || blank >= 6 || isPrefix(code.substring(0, blank))) {
      return code;
    }
    return code.substring(0, blank) + " ".repeat(6 - blank) + code.substring(blank);
  }

  private static boolean isPrefix(String word) {
    return switch (word) {
      case "lock",
          "rep",
          "repz",
          "repnz",
          "data16",
          "addr32",
          "cs",
          "ds",
          "es",
          "fs",
          "gs",
          "ss",
          "bnd" ->
          true;
      default -> false;
    };
  }

  /** Adds the name to the address of a branch or a rip-relative operand. */
  private String annotate(String code, int section) throws InputException {
    int comment = code.lastIndexOf("# ");
    int from = comment >= 0 ? comment + 2 : code.lastIndexOf(' ') + 1;
    boolean branch =
        comment >= 0
            || code.startsWith("call")
            || code.startsWith("j")
            || code.startsWith("loop")
            || code.startsWith("xbegin")
            || code.indexOf(" call ") >= 0
            || code.indexOf(" jmp ") >= 0;
    if (!branch || from <= 0 || from >= code.length() || code.length() - from > 16) {
      return code;
    }
    long address = 0;
    for (int i = from; i < code.length(); i++) {
      int digit = Character.digit(code.charAt(i), 16);
      if (digit < 0) {
        return code;
      }
      address = address << 4 | digit;
    }
    int target = file.type() == Elf.ET_REL ? section : symbols.sectionAt(address);
    CodeSymbols.Entry near = symbols.nearest(address, target == 0 ? section : target);
    if (near == null) {
      if (target <= 0) {
        return code;
      }
      long distance = address - file.sectionAddress(target);
      return code
          + " <"
          + file.sectionName(target)
          + (distance == 0 ? "" : "+0x" + Long.toHexString(distance))
          + ">";
    }
    long distance = address - near.address();
    return code
        + " <"
        + near.name()
        + (distance == 0 ? "" : "+0x" + Long.toHexString(distance))
        + ">";
  }
}
