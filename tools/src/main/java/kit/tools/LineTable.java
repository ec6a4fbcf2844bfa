package kit.tools;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.X86_64Relocations;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import kit.obj.elf.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * The line number programs of .debug_line (DWARF 2 to 5, section 6.2), run into rows of address,
 * file and line. Needs sections whose relocations are applied, as in linked files. DWARF's 64-bit
 * form is passed over.
 */
final class LineTable {
  private static final int LIMIT = 50_000_000;

  private final ElfFile file;
  private final LongArrayList addresses = new LongArrayList();
  private final IntArrayList lines = new IntArrayList();
  private final IntArrayList files = new IntArrayList();

  /** Rows that end a sequence: their address is behind the last instruction. */
  private final IntArrayList ends = new IntArrayList();

  private final List<String> names = new ArrayList<>();
  private final ByteReader data;
  private final @Nullable ByteReader lineStrings;
  private final @Nullable ByteReader strings;
  private long at;

  LineTable(ElfFile file) throws InputException {
    this.file = file;
    int section = file.findSection(".debug_line");
    data = section == 0 ? file.reader().slice(0, 0, "section") : contents(section);
    lineStrings = section(".debug_line_str");
    strings = section(".debug_str");
    while (at + 4 < data.length()) {
      unit();
    }
  }

  /**
   * The section's contents; of an object file with its relocations applied, as if all sections
   * began at 0.
   */
  private ByteReader contents(int section) throws InputException {
    ByteReader content = file.content(section);
    int relocations = file.type() == Elf.ET_REL ? file.findSection(".rela.debug_line") : 0;
    if (relocations == 0) {
      return content;
    }
    byte[] bytes = content.bytes(0, content.length(), "section");
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    ByteReader rows = file.content(relocations);
    for (long row = 0; row + Elf.RELA_SIZE <= rows.length(); row += Elf.RELA_SIZE) {
      long offset = rows.i64(row);
      int type = (int) rows.u32(row + 8);
      long symbol = rows.u32(row + 12);
      int width = type == X86_64Relocations.ABS64 ? 8 : 4;
      if (offset < 0 || offset > bytes.length - width || symbol >= symbols.count()) {
        continue;
      }
      long value = symbols.value((int) symbol) + rows.i64(row + 16);
      if (width == 8) {
        LittleEndian.put64(bytes, (int) offset, value);
      } else {
        LittleEndian.put32(bytes, (int) offset, (int) value);
      }
    }
    return new ByteReader(content.file(), bytes);
  }

  private @Nullable ByteReader section(String name) throws InputException {
    int section = file.findSection(name);
    return section == 0 ? null : file.content(section);
  }

  /** A place in source. */
  record Place(String file, int line) {}

  /** The place of the instruction at this address, or null. */
  @Nullable Place find(long address) {
    for (int i = 0; i + 1 < addresses.size(); i++) {
      if (ends.getInt(i) == 0
          && Long.compareUnsigned(addresses.getLong(i), address) <= 0
          && Long.compareUnsigned(address, addresses.getLong(i + 1)) < 0) {
        return new Place(names.get(files.getInt(i)), lines.getInt(i));
      }
    }
    return null;
  }

  private long unsigned() throws InputException {
    long value = 0;
    int shift = 0;
    while (true) {
      int b = data.u8(at++);
      value |= shift < 64 ? (long) (b & 0x7f) << shift : 0;
      shift += 7;
      if ((b & 0x80) == 0) {
        return value;
      }
    }
  }

  private long signed() throws InputException {
    long value = 0;
    int shift = 0;
    while (true) {
      int b = data.u8(at++);
      value |= shift < 64 ? (long) (b & 0x7f) << shift : 0;
      shift += 7;
      if ((b & 0x80) == 0) {
        return shift < 64 && (b & 0x40) != 0 ? value | -1L << shift : value;
      }
    }
  }

  private String text() throws InputException {
    String text = data.text(at, "string in .debug_line");
    at += text.length() + 1;
    return text;
  }

  private void unit() throws InputException {
    long length = data.u32(at);
    at += 4;
    if (length >= 0xfffffff0L) {
      at = data.length();
      return;
    }
    long end = at + length;
    data.slice(at, length, "line number program");
    int version = data.u16(at);
    at += 2;
    if (version < 2 || version > 5) {
      at = end;
      return;
    }
    if (version == 5) {
      at += 2;
    }
    long headerLength = data.u32(at);
    at += 4;
    long program = at + headerLength;
    int unit = Math.max(1, data.u8(at++));
    if (version >= 4) {
      at++;
    }
    at++;
    int lineBase = (byte) data.u8(at++);
    int lineRange = Math.max(1, data.u8(at++));
    int opcodeBase = Math.max(1, data.u8(at++));
    int[] operands = new int[opcodeBase];
    for (int i = 1; i < opcodeBase; i++) {
      operands[i] = data.u8(at++);
    }
    int firstName = names.size();
    boolean fromZero = version == 5;
    if (fromZero) {
      entryNames();
    } else {
      oldNames();
    }
    at = program;
    run(end, unit, lineBase, lineRange, operands, firstName, fromZero);
    at = end;
  }

  private void oldNames() throws InputException {
    List<String> folders = new ArrayList<>();
    folders.add("");
    for (String folder = text(); !folder.isEmpty(); folder = text()) {
      folders.add(folder);
    }
    names.add("");
    for (String name = text(); !name.isEmpty(); name = text()) {
      int folder = (int) unsigned();
      unsigned();
      unsigned();
      names.add(join(folder >= 0 && folder < folders.size() ? folders.get(folder) : "", name));
    }
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() || name.startsWith("/") ? name : folder + "/" + name;
  }

  /** DWARF 5: folders and files as tables whose columns are described in front. */
  private void entryNames() throws InputException {
    List<String> folders = new ArrayList<>();
    entries(folders, null);
    List<String> own = new ArrayList<>();
    entries(own, folders);
    names.addAll(own);
  }

  private void entries(List<String> into, @Nullable List<String> folders) throws InputException {
    int columns = data.u8(at++);
    long[] contents = new long[columns];
    long[] forms = new long[columns];
    for (int i = 0; i < columns; i++) {
      contents[i] = unsigned();
      forms[i] = unsigned();
    }
    long count = unsigned();
    if (count < 0 || count > data.length()) {
      throw file.error(".debug_line claims " + Long.toUnsignedString(count) + " files");
    }
    for (long k = 0; k < count; k++) {
      String name = "";
      long folder = 0;
      for (int i = 0; i < columns; i++) {
        boolean isName = contents[i] == 1;
        String string = isName ? stringForm(forms[i]) : "";
        long number = isName ? 0 : numberForm(forms[i]);
        name = isName ? string : name;
        folder = contents[i] == 2 ? number : folder;
      }
      boolean known = folders != null && folder >= 0 && folder < folders.size();
      into.add(known && folders != null ? join(folders.get((int) folder), name) : name);
    }
  }

  private String stringForm(long form) throws InputException {
    switch ((int) form) {
      case 0x08:
        return text();
      case 0x1f:
        at += 4;
        return lineStrings == null
            ? ""
            : lineStrings.text(data.u32(at - 4), "string in .debug_line_str");
      case 0x0e:
        at += 4;
        return strings == null ? "" : strings.text(data.u32(at - 4), "string in .debug_str");
      default:
        throw file.error(".debug_line has a name of unknown form " + form);
    }
  }

  private long numberForm(long form) throws InputException {
    switch ((int) form) {
      case 0x0b:
        return data.u8(at++);
      case 0x05:
        at += 2;
        return data.u16(at - 2);
      case 0x06:
        at += 4;
        return data.u32(at - 4);
      case 0x0f:
        return unsigned();
      case 0x1e:
        at += 16;
        return 0;
      default:
        throw file.error(".debug_line has a value of unknown form " + form);
    }
  }

  private void run(
      long end,
      int unit,
      int lineBase,
      int lineRange,
      int[] operands,
      int firstName,
      boolean fromZero)
      throws InputException {
    long address = 0;
    long line = 1;
    long name = 1;
    while (at < end) {
      int opcode = data.u8(at++);
      if (opcode >= operands.length) {
        int adjusted = opcode - operands.length;
        address += (long) (adjusted / lineRange) * unit;
        line += lineBase + adjusted % lineRange;
        row(address, line, name, firstName, false);
        continue;
      }
      switch (opcode) {
        case 0 -> {
          long length = unsigned();
          long next = at + length;
          int extended = length == 0 ? 0 : data.u8(at++);
          if (extended == 1) {
            row(address, line, name, firstName, true);
            address = 0;
            line = 1;
            name = 1;
          } else if (extended == 2 && length >= 9) {
            address = data.i64(at);
          }
          data.slice(at, next - at, "line number program");
          at = next;
        }
        case 1 -> row(address, line, name, firstName, false);
        case 2 -> address += unsigned() * unit;
        case 3 -> line += signed();
        case 4 -> name = unsigned();
        case 8 -> address += (long) ((255 - operands.length) / lineRange) * unit;
        case 9 -> {
          address += data.u16(at);
          at += 2;
        }
        default -> {
          for (int i = 0; i < operands[opcode]; i++) {
            unsigned();
          }
        }
      }
    }
  }

  private void row(long address, long line, long name, int firstName, boolean end)
      throws InputException {
    if (addresses.size() >= LIMIT) {
      throw file.error(".debug_line has too many rows");
    }
    long index = firstName + name;
    addresses.add(address);
    lines.add((int) line);
    files.add(index >= firstName && index < names.size() ? (int) index : addName());
    ends.add(end ? 1 : 0);
  }

  /** The index of "??", for rows whose file is not in the table. */
  private int addName() {
    if (names.isEmpty() || !names.get(names.size() - 1).equals("??")) {
      names.add("??");
    }
    return names.size() - 1;
  }
}
