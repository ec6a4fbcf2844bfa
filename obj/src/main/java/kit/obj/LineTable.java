package kit.obj;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;

/**
 * The line number table of an object (DWARF 5 section 6.2): rows of code address and source place,
 * written as .debug_line and, from version 5 on, .debug_line_str.
 *
 * <p>The compiler fills it as it emits code, the assembler from {@code .file} and {@code .loc};
 * both write the same bytes for the same rows. The program is encoded as GNU as does
 * (gas/dwarf2dbg.c, observed with binutils 2.40): line base -5, line range 14, one sequence for
 * each section, which ends at the section's end.
 *
 * <p>Before {@link #write}: the sections have their final sizes.
 */
public final class LineTable {
  /** Row flag: a recommended place for a breakpoint. */
  public static final int STATEMENT = 1;

  public static final int BASIC_BLOCK = 2;
  public static final int PROLOGUE_END = 4;
  public static final int EPILOGUE_BEGIN = 8;

  /**
   * Row flag: the address is set anew rather than advanced to ({@code view -0} of the assembler).
   */
  public static final int NEW_ADDRESS = 16;

  private static final int LINE_BASE = -5;
  private static final int LINE_RANGE = 14;
  private static final int OPCODE_BASE = 13;
  private static final int MAXIMUM_SPECIAL_ADVANCE = (255 - OPCODE_BASE) / LINE_RANGE;

  /** Operands of the standard opcodes 1 to 12. */
  private static final byte[] OPERANDS = {0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1};

  private static final int COPY = 1;
  private static final int ADVANCE_PC = 2;
  private static final int ADVANCE_LINE = 3;
  private static final int SET_FILE = 4;
  private static final int SET_COLUMN = 5;
  private static final int NEGATE_STATEMENT = 6;
  private static final int SET_BASIC_BLOCK = 7;
  private static final int CONST_ADD_PC = 8;
  private static final int SET_PROLOGUE_END = 10;
  private static final int SET_EPILOGUE_BEGIN = 11;

  private static final int END_SEQUENCE = 1;
  private static final int SET_ADDRESS = 2;
  private static final int SET_DISCRIMINATOR = 4;

  private static final int CONTENT_PATH = 1;
  private static final int CONTENT_DIRECTORY = 2;
  private static final int CONTENT_MD5 = 5;
  private static final int FORM_UDATA = 0x0f;
  private static final int FORM_DATA16 = 0x1e;
  private static final int FORM_LINE_STRP = 0x1f;

  /** Files above this number are refused: the table is dense. */
  public static final int FILE_LIMIT = 1 << 20;

  private record SourceFile(int directory, String name, byte[] md5) {}

  /** The rows of one section. */
  private static final class Sequence {
    final Section section;
    final LongArrayList address = new LongArrayList();
    final IntArrayList file = new IntArrayList();
    final IntArrayList line = new IntArrayList();
    final IntArrayList column = new IntArrayList();
    final IntArrayList flags = new IntArrayList();

    /** By row, rows without one left out. */
    final Int2IntOpenHashMap discriminator = new Int2IntOpenHashMap();

    boolean rising = true;

    Sequence(Section section) {
      this.section = section;
    }
  }

  private int version;
  private final List<String> directories = new ArrayList<>();
  private final Object2IntOpenHashMap<String> directoryNumbers = new Object2IntOpenHashMap<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private Sequence current;

  /**
   * @param version 2 to 5; a file of number 0 makes it 5
   */
  public LineTable(int version) {
    this.version = version;
    directoryNumbers.defaultReturnValue(-1);
    directories.add(null);
  }

  public void setVersion(int newVersion) {
    version = newVersion;
  }

  public int version() {
    return version;
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return files.isEmpty() && sequences.isEmpty();
  }

  /** The folder of compilation, which relative names are relative to; only version 5 holds it. */
  public void setCompilationDirectory(String directory) {
    directories.set(0, directory);
  }

  public boolean hasFile(int number) {
    return number >= 0 && number < files.size() && files.get(number) != null;
  }

  /**
   * Names a file.
   *
   * @param number at most {@link #FILE_LIMIT}; 0 is the compiled source itself, from version 5 on
   * @param directory its folder, or null: the one that stands in the name
   * @param md5 16 bytes or null
   */
  public void file(int number, String directory, String name, byte[] md5) {
    while (files.size() <= number) {
      files.add(null);
    }
    if (number == 0) {
      version = Math.max(version, 5);
      if (directory != null) {
        directories.set(0, directory);
      }
    }
    int slash = directory == null || number == 0 ? name.lastIndexOf('/') : -1;
    String folder =
        directory != null && number != 0
            ? directory
            : slash < 0 ? null : slash == 0 ? "/" : name.substring(0, slash);
    files.set(
        number,
        new SourceFile(folder == null ? 0 : directory(folder), name.substring(slash + 1), md5));
  }

  private int directory(String name) {
    if (version >= 5 && name.equals(directories.get(0))) {
      return 0;
    }
    int number = directoryNumbers.getInt(name);
    if (number < 0) {
      number = directories.size();
      directories.add(name);
      directoryNumbers.put(name, number);
    }
    return number;
  }

  /** Adds a row: from {@code address} of the section on, code comes from this place. */
  public void row(
      Section section, long address, int file, int line, int column, int flags, int discriminator) {
    Sequence sequence = sequence(section);
    int count = sequence.address.size();
    sequence.rising &= count == 0 || sequence.address.getLong(count - 1) <= address;
    sequence.address.add(address);
    sequence.file.add(file);
    sequence.line.add(line);
    sequence.column.add(column);
    sequence.flags.add(flags);
    if (discriminator != 0) {
      sequence.discriminator.put(count, discriminator);
    }
  }

  private Sequence sequence(Section section) {
    if (current == null || current.section != section) {
      current = null;
      for (Sequence sequence : sequences) {
        if (sequence.section == section) {
          current = sequence;
        }
      }
      if (current == null) {
        current = new Sequence(section);
        sequences.add(current);
      }
    }
    return current;
  }

  /** Sections with rows, in order of their first row. */
  public List<Section> sections() {
    List<Section> result = new ArrayList<>();
    for (Sequence sequence : sequences) {
      result.add(sequence.section);
    }
    return result;
  }

  // ---- writing

  /** Appends the table to the object's .debug_line. */
  public void write(ObjectFile object) {
    if (isEmpty()) {
      return;
    }
    Section section = object.section(".debug_line", Section.Type.PROGBITS, 0);
    object.sectionSymbol(section);
    ByteSink out = section.content();
    int start = out.size();
    out.u32(0);
    out.u16(version);
    if (version >= 5) {
      out.u8(8);
      out.u8(0);
    }
    int lengthAt = out.size();
    out.u32(0);
    out.u8(1);
    if (version >= 4) {
      out.u8(1);
    }
    out.u8(1);
    out.u8(LINE_BASE);
    out.u8(LINE_RANGE);
    out.u8(OPCODE_BASE);
    out.bytes(OPERANDS);
    if (version >= 5) {
      names5(object, section, out);
    } else {
      names(out);
    }
    out.patchU32(lengthAt, out.size() - lengthAt - 4);
    for (Sequence sequence : sequences) {
      write(object, section, sequence, out);
    }
    out.patchU32(start, out.size() - start - 4);
  }

  private void names(ByteSink out) {
    for (int i = 1; i < directories.size(); i++) {
      out.zeroTerminated(directories.get(i));
    }
    out.u8(0);
    for (int i = 1; i < files.size(); i++) {
      SourceFile file = files.get(i);
      out.zeroTerminated(file == null ? "" : file.name);
      out.uleb128(file == null ? 0 : file.directory);
      out.u8(0);
      out.u8(0);
    }
    out.u8(0);
  }

  private void names5(ObjectFile object, Section section, ByteSink out) {
    Section strings =
        object.section(".debug_line_str", Section.Type.PROGBITS, Section.MERGE | Section.STRINGS);
    strings.entrySize = 1;
    object.sectionSymbol(strings);
    out.u8(1);
    out.uleb128(CONTENT_PATH);
    out.uleb128(FORM_LINE_STRP);
    out.uleb128(directories.size());
    for (String directory : directories) {
      string(object, section, strings, directory == null ? "." : directory);
    }
    boolean sums = true;
    for (SourceFile file : files) {
      sums &= file != null && file.md5 != null;
    }
    sums &= !files.isEmpty();
    out.u8(sums ? 3 : 2);
    out.uleb128(CONTENT_PATH);
    out.uleb128(FORM_LINE_STRP);
    out.uleb128(CONTENT_DIRECTORY);
    out.uleb128(FORM_UDATA);
    if (sums) {
      out.uleb128(CONTENT_MD5);
      out.uleb128(FORM_DATA16);
    }
    out.uleb128(files.size());
    for (int i = 0; i < files.size(); i++) {
      // The compiled source has no number of its own in older assembly text: it is the first one.
      SourceFile file =
          files.get(i) == null && i == 0 && files.size() > 1 ? files.get(1) : files.get(i);
      string(object, section, strings, file == null ? "" : file.name);
      out.uleb128(file == null ? 0 : file.directory);
      if (sums) {
        out.bytes(files.get(i).md5);
      }
    }
  }

  private static void string(ObjectFile object, Section section, Section strings, String text) {
    int kind = X86_64Relocations.ABS32;
    section
        .relocations()
        .add(
            section.content().size(),
            kind,
            object.sectionSymbol(strings).index(),
            strings.content().size());
    section.content().u32(0);
    strings.content().zeroTerminated(text);
  }

  private static int[] sorted(Sequence sequence) {
    int[] order = new int[sequence.address.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    if (!sequence.rising) {
      IntArrays.stableSort(
          order,
          (one, other) ->
              Long.compare(sequence.address.getLong(one), sequence.address.getLong(other)));
    }
    return order;
  }

  private static void write(ObjectFile object, Section section, Sequence sequence, ByteSink out) {
    int file = 1;
    int line = 1;
    int column = 0;
    int flags = STATEMENT;
    long address = -1;
    for (int row : sorted(sequence)) {
      if (sequence.file.getInt(row) != file) {
        file = sequence.file.getInt(row);
        out.u8(SET_FILE);
        out.uleb128(file);
      }
      if (sequence.column.getInt(row) != column) {
        column = sequence.column.getInt(row);
        out.u8(SET_COLUMN);
        out.uleb128(column);
      }
      int discriminator = sequence.discriminator.get(row);
      if (discriminator != 0) {
        out.u8(0);
        out.uleb128(1 + sizeOfUnsigned(discriminator));
        out.u8(SET_DISCRIMINATOR);
        out.uleb128(discriminator);
      }
      int rowFlags = sequence.flags.getInt(row);
      if (((rowFlags ^ flags) & STATEMENT) != 0) {
        out.u8(NEGATE_STATEMENT);
      }
      flags = rowFlags;
      if ((flags & BASIC_BLOCK) != 0) {
        out.u8(SET_BASIC_BLOCK);
      }
      if ((flags & PROLOGUE_END) != 0) {
        out.u8(SET_PROLOGUE_END);
      }
      if ((flags & EPILOGUE_BEGIN) != 0) {
        out.u8(SET_EPILOGUE_BEGIN);
      }
      long next = sequence.address.getLong(row);
      int lineAdvance = sequence.line.getInt(row) - line;
      if (address < 0 || (flags & NEW_ADDRESS) != 0) {
        out.u8(0);
        out.uleb128(9);
        out.u8(SET_ADDRESS);
        section
            .relocations()
            .add(
                out.size(),
                X86_64Relocations.ABS64,
                object.sectionSymbol(sequence.section).index(),
                next);
        out.u64(0);
        advance(out, lineAdvance, 0);
      } else {
        advance(out, lineAdvance, next - address);
      }
      address = next;
      line = sequence.line.getInt(row);
    }
    end(out, sequence.section.size() - address);
  }

  private static int sizeOfUnsigned(int value) {
    int size = 1;
    for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
      size++;
    }
    return size;
  }

  /** A new row: special opcodes where they reach. */
  private static void advance(ByteSink out, int lines, long bytes) {
    int lineAdvance = lines;
    long biased = (long) lineAdvance - LINE_BASE;
    boolean copy = false;
    if (biased < 0 || biased >= LINE_RANGE) {
      out.u8(ADVANCE_LINE);
      out.sleb128(lineAdvance);
      lineAdvance = 0;
      biased = -LINE_BASE;
      copy = true;
    }
    if (lineAdvance == 0 && bytes == 0) {
      out.u8(COPY);
      return;
    }
    long opcode = biased + OPCODE_BASE;
    if (bytes < 256 + MAXIMUM_SPECIAL_ADVANCE) {
      long special = opcode + bytes * LINE_RANGE;
      if (special <= 255) {
        out.u8((int) special);
        return;
      }
      special = opcode + (bytes - MAXIMUM_SPECIAL_ADVANCE) * LINE_RANGE;
      if (special <= 255) {
        out.u8(CONST_ADD_PC);
        out.u8((int) special);
        return;
      }
    }
    out.u8(ADVANCE_PC);
    out.uleb128(bytes);
    out.u8(copy ? COPY : (int) opcode);
  }

  private static void end(ByteSink out, long bytes) {
    if (bytes == MAXIMUM_SPECIAL_ADVANCE) {
      out.u8(CONST_ADD_PC);
    } else if (bytes > 0) {
      out.u8(ADVANCE_PC);
      out.uleb128(bytes);
    }
    out.u8(0);
    out.u8(1);
    out.u8(END_SEQUENCE);
  }
}
