package kit.backend.x86_64.emit;

import kit.backend.x86_64.CodeGenOptions;
import kit.mir.DataObject;
import kit.mir.UnitSymbol;
import kit.obj.Section;

/**
 * The section of a function or object, as gcc chooses it.
 *
 * @param comdat key of the COMDAT group or null
 * @param isBare whether it is named alone: type and flags are those of a section that is there
 *     already
 */
public record SectionChoice(
    String name, Section.Type type, int flags, int entrySize, String comdat, boolean isBare) {
  /** With type and flags. */
  SectionChoice(String name, Section.Type type, int flags, int entrySize, String comdat) {
    this(name, type, flags, entrySize, comdat, false);
  }

  private static final int CODE = Section.ALLOC | Section.EXECUTE;
  private static final int DATA = Section.ALLOC | Section.WRITE;

  static final SectionChoice TEXT =
      new SectionChoice(".text", Section.Type.PROGBITS, CODE, 0, null);
  static final SectionChoice RODATA =
      new SectionChoice(".rodata", Section.Type.PROGBITS, Section.ALLOC, 0, null);

  static SectionChoice ofFunction(UnitSymbol symbol, CodeGenOptions options) {
    if (symbol.section != null) {
      return written(
          new SectionChoice(
              symbol.section, Section.Type.PROGBITS, CODE | retain(symbol), 0, symbol.comdat));
    }
    if (options.functionSections() || symbol.comdat != null || symbol.retain) {
      return new SectionChoice(
          ".text." + symbol.name(), Section.Type.PROGBITS, CODE | retain(symbol), 0, symbol.comdat);
    }
    return TEXT;
  }

  private static int retain(UnitSymbol symbol) {
    return symbol.retain ? Section.RETAIN : 0;
  }

  static SectionChoice ofData(UnitSymbol symbol, DataObject object, CodeGenOptions options) {
    boolean threadLocal = symbol.threadModel != UnitSymbol.ThreadModel.NONE;
    boolean zero = object.wordCount() == 0 && object.bytes().size() == 0;
    int extra = retain(symbol) | (threadLocal ? Section.THREAD_LOCAL : 0);
    boolean constant = object.placement() != DataObject.Placement.WRITABLE && !threadLocal;
    if (symbol.section != null) {
      boolean readOnly = constant && !(options.pic() > 0 && object.wordCount() > 0);
      return written(named(symbol, readOnly, zero, extra));
    }
    String base;
    int flags = DATA;
    Section.Type type = Section.Type.PROGBITS;
    if (threadLocal) {
      base = zero ? ".tbss" : ".tdata";
      type = zero ? Section.Type.NOBITS : type;
    } else if (!constant) {
      base = zero ? ".bss" : ".data";
      type = zero ? Section.Type.NOBITS : type;
    } else if (options.pic() > 0 && object.wordCount() > 0) {
      base = ".data.rel.ro";
    } else {
      base = ".rodata";
      flags = Section.ALLOC;
    }
    String name =
        options.dataSections() || symbol.comdat != null || symbol.retain
            ? base + "." + symbol.name()
            : base;
    return new SectionChoice(name, type, flags | extra, 0, symbol.comdat);
  }

  /** A section named by attribute. */
  private static SectionChoice named(UnitSymbol symbol, boolean constant, boolean zero, int extra) {
    String name = symbol.section;
    Section.Type type = Section.Type.PROGBITS;
    int flags = constant ? Section.ALLOC : DATA;
    if (is(name, ".init_array")) {
      type = Section.Type.INIT_ARRAY;
      flags = DATA;
    } else if (is(name, ".fini_array")) {
      type = Section.Type.FINI_ARRAY;
      flags = DATA;
    } else if (is(name, ".preinit_array")) {
      type = Section.Type.PREINIT_ARRAY;
      flags = DATA;
    } else if (is(name, ".bss")
        || is(name, ".tbss")
        || is(name, ".sbss")
        || is(name, ".noinit")
        || name.startsWith(".gnu.linkonce.b.")) {
      type = Section.Type.NOBITS;
      flags = DATA;
    } else if (is(name, ".note")) {
      type = Section.Type.NOTE;
    }
    if (is(name, ".tdata") || is(name, ".tbss")) {
      flags |= Section.THREAD_LOCAL;
    }
    boolean table =
        type == Section.Type.INIT_ARRAY
            || type == Section.Type.FINI_ARRAY
            || type == Section.Type.PREINIT_ARRAY;
    return new SectionChoice(name, type, flags | extra, table ? 8 : 0, symbol.comdat);
  }

  /**
   * The attribute's text stands in gcc's {@code .section} directive as it is, and programs make use
   * of that: {@code section(".log,\"aw\",@nobits#")} gives flags and type of its own and makes a
   * comment of gcc's.
   */
  private static SectionChoice written(SectionChoice choice) {
    String text = choice.name();
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '#') {
      end++;
    }
    if (end == text.length()) {
      return choice;
    }
    int comma = text.indexOf(',');
    String name = text.substring(0, comma < 0 || comma > end ? end : comma).strip();
    if (comma < 0 || comma > end) {
      SectionChoice standard = standard(name);
      return new SectionChoice(
          name, standard.type(), standard.flags(), 0, choice.comdat(), choice.comdat() == null);
    }
    int at = comma + 1;
    int flags = 0;
    int open = text.indexOf('"', at);
    int close = open < 0 ? -1 : text.indexOf('"', open + 1);
    if (close > 0 && close < end) {
      for (int i = open + 1; i < close; i++) {
        flags |=
            switch (text.charAt(i)) {
              case 'a' -> Section.ALLOC;
              case 'w' -> Section.WRITE;
              case 'x' -> Section.EXECUTE;
              case 'T' -> Section.THREAD_LOCAL;
              case 'R' -> Section.RETAIN;
              default -> 0;
            };
      }
      at = close + 1;
    }
    String rest = text.substring(at, end);
    Section.Type type =
        rest.contains("nobits")
            ? Section.Type.NOBITS
            : rest.contains("note") ? Section.Type.NOTE : Section.Type.PROGBITS;
    return new SectionChoice(name, type, flags, 0, choice.comdat());
  }

  /** What the assembler makes of a section that is named without flags. */
  private static SectionChoice standard(String name) {
    Section.Type type = is(name, ".bss") ? Section.Type.NOBITS : Section.Type.PROGBITS;
    int flags =
        is(name, ".text")
            ? CODE
            : is(name, ".data") || is(name, ".bss")
                ? DATA
                : is(name, ".rodata") ? Section.ALLOC : 0;
    return new SectionChoice(name, type, flags, 0, null);
  }

  private static boolean is(String name, String base) {
    return name.equals(base) || name.startsWith(base + ".");
  }
}
