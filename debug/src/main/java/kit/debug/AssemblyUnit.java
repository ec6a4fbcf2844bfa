package kit.debug;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;

/**
 * The unit that {@code as -g} describes: the assembly text itself. Its line table is the
 * assembler's; here come the unit's entry, its functions, and the addresses of its sections.
 *
 * <p>Before: the object is complete, its .debug_line holds one table. The text has no debug
 * information of its own.
 */
public final class AssemblyUnit {
  private AssemblyUnit() {}

  /**
   * Adds the debug sections.
   *
   * @param code sections that the line table is about
   */
  public static void write(ObjectFile object, List<Section> code, DebugOptions options) {
    Direct out = new Direct(object);
    Entries entries = new Entries(options.version());
    int infoLabel = out.newLabel();
    int lineLabel = out.at(object.section(".debug_line"), 0);
    int rangesLabel = out.newLabel();
    int[] begin = new int[code.size()];
    int[] end = new int[code.size()];
    for (int i = 0; i < begin.length; i++) {
      begin[i] = out.at(code.get(i), 0);
      end[i] = out.at(code.get(i), code.get(i).size());
    }
    entries.add(Dwarf.TAG_COMPILE_UNIT, -1);
    entries.offset(Dwarf.AT_STMT_LIST, lineLabel);
    if (begin.length == 1) {
      entries.address(Dwarf.AT_LOW_PC, begin[0]);
      entries.distance(Dwarf.AT_HIGH_PC, end[0], begin[0]);
    } else {
      entries.zeroAddress(Dwarf.AT_LOW_PC);
      entries.offset(Dwarf.AT_RANGES, rangesLabel);
    }
    entries.string(Dwarf.AT_NAME, options.prefixes().apply(options.name()));
    entries.string(Dwarf.AT_COMP_DIR, options.prefixes().apply(options.directory()));
    entries.string(Dwarf.AT_PRODUCER, options.producer());
    entries.data2(Dwarf.AT_LANGUAGE, Dwarf.LANG_MIPS_ASSEMBLER);
    for (Symbol symbol : object.symbols()) {
      if (symbol.type == Symbol.Type.FUNCTION && code.contains(symbol.section) && symbol.size > 0) {
        entries.add(Dwarf.TAG_SUBPROGRAM, 0);
        entries.string(Dwarf.AT_NAME, symbol.name());
        if (symbol.binding != Symbol.Binding.LOCAL) {
          entries.flag(Dwarf.AT_EXTERNAL);
        }
        int low = out.at(symbol.section, symbol.value);
        entries.address(Dwarf.AT_LOW_PC, low);
        entries.distance(Dwarf.AT_HIGH_PC, out.at(symbol.section, symbol.value + symbol.size), low);
      }
    }
    entries.write(out, infoLabel, new int[0]);
    DwarfWriter.addresses(out, begin, end, infoLabel);
    if (begin.length > 1) {
      DwarfWriter.rangeLists(out, options.version(), List.of(list(rangesLabel, begin, end)));
    }
    entries.writeStrings(out);
    out.finish();
  }

  private static int[] list(int label, int[] begin, int[] end) {
    int[] list = new int[1 + 2 * begin.length];
    list[0] = label;
    for (int i = 0; i < begin.length; i++) {
      list[1 + 2 * i] = begin[i];
      list[2 + 2 * i] = end[i];
    }
    return list;
  }

  /**
   * Sections of an object whose code is laid out. Fields that refer to labels are filled at the
   * end.
   */
  private static final class Direct implements DebugOutput {
    private static final int SAME_SECTION = -1;

    private final ObjectFile object;
    private Section section;
    private Section[] labelSection = new Section[16];
    private long[] labelOffset = new long[16];
    private int labels;

    /**
     * By six: section, offset in it, label, relocation kind or {@link #SAME_SECTION} for a
     * distance, width in bytes, label that the distance is counted from.
     */
    private final IntArrayList fields = new IntArrayList();

    Direct(ObjectFile object) {
      this.object = object;
      section = object.section(".debug_line");
    }

    @Override
    public int newLabel() {
      if (labels == labelSection.length) {
        labelSection = java.util.Arrays.copyOf(labelSection, labels * 2);
        labelOffset = java.util.Arrays.copyOf(labelOffset, labels * 2);
      }
      return labels++;
    }

    /** A label at a place. */
    int at(Section where, long offset) {
      int label = newLabel();
      labelSection[label] = where;
      labelOffset[label] = offset;
      return label;
    }

    @Override
    public void section(String name, boolean strings) {
      section =
          object.section(
              name, Section.Type.PROGBITS, strings ? Section.MERGE | Section.STRINGS : 0);
      section.entrySize = strings ? 1 : section.entrySize;
      object.sectionSymbol(section);
    }

    @Override
    public void label(int label) {
      labelSection[label] = section;
      labelOffset[label] = section.content().size();
    }

    @Override
    public void number(long value, int width) {
      section.content().uint(value, width);
    }

    @Override
    public void unsigned(long value) {
      section.content().uleb128(value);
    }

    @Override
    public void signed(long value) {
      section.content().sleb128(value);
    }

    @Override
    public void string(String text) {
      section.content().zeroTerminated(text);
    }

    private void field(int label, int kind, int width, int minus) {
      fields.add(section.index());
      fields.add(section.content().size());
      fields.add(label);
      fields.add(kind);
      fields.add(width);
      fields.add(minus);
      section.content().uint(0, width);
    }

    @Override
    public void address(int label) {
      field(label, X86_64Relocations.ABS64, 8, 0);
    }

    @Override
    public void offset(int label) {
      field(label, X86_64Relocations.ABS32, 4, 0);
    }

    @Override
    public void distance(int to, int from, int width) {
      field(to, SAME_SECTION, width, from);
    }

    @Override
    public void unsignedDistance(int to, int from) {
      unsigned(labelOffset[to] - labelOffset[from]);
    }

    @Override
    public void symbol(int symbol) {
      throw new IllegalStateException("assembly text has no variables");
    }

    @Override
    public void threadLocal(int symbol) {
      throw new IllegalStateException("assembly text has no variables");
    }

    @Override
    public void file(int number, String path) {
      throw new IllegalStateException("the line table is complete");
    }

    void finish() {
      for (int i = 0; i < fields.size(); i += 6) {
        Section place = object.sections().get(fields.getInt(i));
        int offset = fields.getInt(i + 1);
        int label = fields.getInt(i + 2);
        if (fields.getInt(i + 3) != SAME_SECTION) {
          place
              .relocations()
              .add(
                  offset,
                  fields.getInt(i + 3),
                  object.sectionSymbol(labelSection[label]).index(),
                  labelOffset[label]);
          continue;
        }
        long distance = labelOffset[label] - labelOffset[fields.getInt(i + 5)];
        ByteSink content = place.content();
        if (fields.getInt(i + 4) == 8) {
          content.patchU64(offset, distance);
        } else {
          content.patchU32(offset, (int) distance);
        }
      }
    }
  }
}
