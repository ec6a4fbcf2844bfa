package kit.debug;

import java.util.List;
import kit.mir.debug.DebugInfo.MacroEvent;

/**
 * The macros of a unit: .debug_macro (DWARF 5 section 6.3; in version 4 the GNU extension it grew
 * out of). Predefined macros come first, on line 0 of no file.
 */
final class MacroUnit {
  private static final int DEFINE = 1;
  private static final int UNDEFINE = 2;
  private static final int START_FILE = 3;
  private static final int END_FILE = 4;

  /** Added to the first two: the text is in .debug_str. */
  private static final int INDIRECT = 4;

  /** Number of the compiled source. */
  private static final int MAIN_FILE = 1;

  /**
   * The C library's header that every compilation begins with. Its macros count as predefined: a
   * file included on no line of the source makes readers complain.
   */
  private static final String IMPLICIT_FILE = "/stdc-predef.h";

  private static final int HAS_LINE_OFFSET = 2;

  private final List<MacroEvent> events;
  private final Entries entries;
  private final SourceLines lines;

  /** By event: number of its text, or of its file. */
  private final int[] texts;

  MacroUnit(List<MacroEvent> events, Entries entries, SourceLines lines) {
    this.events = events;
    this.entries = entries;
    this.lines = lines;
    texts = new int[events.size()];
    for (int i = 0; i < texts.length; i++) {
      MacroEvent event = events.get(i);
      texts[i] =
          switch (event.kind()) {
            case DEFINE, UNDEFINE -> entries.intern(event.text());
            case ENTER_FILE -> lines.number(event.text());
            case LEAVE_FILE -> 0;
          };
    }
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  /** Writes the section; the strings have their labels by now. */
  void write(DebugOutput out, int version, int label, int lineLabel) {
    out.section(".debug_macro", false);
    out.label(label);
    out.number(version >= 5 ? 5 : 4, 2);
    out.number(HAS_LINE_OFFSET, 1);
    out.offset(lineLabel);
    int depth = 0;
    boolean mainEntered = false;
    boolean implicit = false;
    for (int i = 0; i < texts.length; i++) {
      MacroEvent event = events.get(i);
      switch (event.kind()) {
        case DEFINE -> definition(out, DEFINE, implicit ? 0 : event.position(), texts[i]);
        case UNDEFINE -> definition(out, UNDEFINE, implicit ? 0 : event.position(), texts[i]);
        case ENTER_FILE -> {
          if (depth == 0 && event.text().endsWith(IMPLICIT_FILE)) {
            implicit = true;
            continue;
          }
          if (depth == 0) {
            // Readers take the first file for the source; what the command line includes is in it.
            start(out, 0, MAIN_FILE);
            depth++;
          }
          if (mainEntered || texts[i] != MAIN_FILE) {
            start(out, line(event.position()), texts[i]);
            depth++;
          } else {
            mainEntered = true;
          }
        }
        case LEAVE_FILE -> {
          if (implicit) {
            implicit = false;
            continue;
          }
          depth--;
          out.number(END_FILE, 1);
        }
      }
    }
    // The unit ends in the main file.
    for (; depth > 0; depth--) {
      out.number(END_FILE, 1);
    }
    out.number(0, 1);
  }

  private static void start(DebugOutput out, int line, int file) {
    out.number(START_FILE, 1);
    out.unsigned(line);
    out.unsigned(file);
  }

  private void definition(DebugOutput out, int operation, int position, int text) {
    int label = entries.stringLabel(text);
    out.number(label < 0 ? operation : operation + INDIRECT, 1);
    out.unsigned(line(position));
    if (label < 0) {
      out.string(entries.text(text));
    } else {
      out.offset(label);
    }
  }

  /** The line, 0 for what stands in no file. */
  private int line(int position) {
    return lines.isInFile(position) ? lines.lineOf(position) : 0;
  }
}
