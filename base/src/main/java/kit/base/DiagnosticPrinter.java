package kit.base;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics as text in gcc's form:
 *
 * <pre>
 * In file included from a.h:3,
 *                  from b.c:1:
 * c.h: In function 'f':
 * c.h:4:7: warning: unused variable 'x' [-Wunused-variable]
 *     4 |   int x;
 *       |       ^
 * </pre>
 *
 * <p>For a place inside a macro the message stands where the token was spelled outside of system
 * headers, and notes tell which expansions led there. Long chains of notes are cut in the middle.
 * Text is byte strings; columns count bytes, the caret line counts characters with tabs kept.
 */
public final class DiagnosticPrinter implements Diagnostics.Consumer {
  private static final int LONGEST_LINE = 4000;

  /** Takes finished text. */
  public interface Output {
    void write(byte[] data, int length);
  }

  /** Knows the code of a message, for {@code --explain}; "" for none. */
  public interface Codes {
    String of(Diagnostic diagnostic);

    /** What a code or {@code -Wname} means, in a few sentences; "" when unknown. */
    default String help(String code) {
      return "";
    }
  }

  private final SourceMap sources;
  private final DiagnosticPlaces places;
  private final Output output;
  private final String program;
  private final MessageStyle style;
  private final Codes codes;
  private final ByteSink out = new ByteSink();

  /** Places of #include that have been shown. */
  private final IntOpenHashSet shownInclusions = new IntOpenHashSet();

  private @Nullable String function;
  private @Nullable String shownFunction;
  private SourceMap.@Nullable Place lastShown;

  /**
   * @param program what a diagnostic without a place begins with ("kit: error: …")
   * @param colours whether to use SGR escapes
   */
  public DiagnosticPrinter(SourceMap sources, Output output, String program, boolean colours) {
    this(sources, output, program, MessageStyle.plain(), diagnostic -> "");
    style.colours = colours;
  }

  public DiagnosticPrinter(
      SourceMap sources, Output output, String program, MessageStyle style, Codes codes) {
    this.sources = sources;
    places = new DiagnosticPlaces(sources);
    this.output = output;
    this.program = program;
    this.style = style;
    this.codes = codes;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    out.clear();
    print(diagnostic, true);
    output.write(out.array(), out.size());
  }

  private void print(Diagnostic diagnostic, boolean top) {
    SourceMap.Place place = places.place(diagnostic.position());
    if (top && place != null) {
      includedFrom(place.file());
    }
    if (top) {
      functionLine(place);
    }
    head(diagnostic, place);
    if (place != null) {
      if (style.caret) {
        snippet(diagnostic, place);
      }
      if (style.parseableFixIts) {
        for (Diagnostic.FixIt fix : diagnostic.fixIts()) {
          parseable(fix);
        }
      }
      for (Diagnostic note : places.expansions(diagnostic.position(), style.expansionNotes)) {
        SourceMap.Place at = places.place(note.position());
        head(note, at);
        if (at != null && style.caret) {
          snippet(note, at);
        }
      }
    }
    for (Diagnostic note : diagnostic.notes()) {
      print(note, false);
    }
  }

  @Override
  public void within(@Nullable String name) {
    function = name;
  }

  @Override
  public void remark(String sentence) {
    out.clear();
    out.text(sentence);
    out.u8('\n');
    output.write(out.array(), out.size());
  }

  /** Tells in which function the diagnostics are that follow, when that is another one. */
  private void functionLine(SourceMap.@Nullable Place place) {
    if (Objects.equals(function, shownFunction)) {
      return;
    }
    shownFunction = function;
    if (place != null) {
      colour(style.locusColour, place.name() + ":");
      out.u8(' ');
    }
    if (function == null) {
      out.text("At top level:\n");
    } else {
      message("In function '" + function + "':");
      out.u8('\n');
    }
  }

  private void includedFrom(SourceMap.SourceFile file) {
    if (file.includedAt() == SourceMap.NONE || !shownInclusions.add(file.includedAt())) {
      return;
    }
    int at = file.includedAt();
    String lead = "In file included from ";
    while (at != SourceMap.NONE) {
      SourceMap.Place place = sources.place(at);
      if (place == null) {
        break;
      }
      out.text(lead);
      colour(style.locusColour, place.name() + ":" + place.line());
      lead = "                 from ";
      at = place.file().includedAt();
      out.text(at == SourceMap.NONE ? ":\n" : ",\n");
    }
  }

  private void head(Diagnostic diagnostic, SourceMap.Place place) {
    if (place == null) {
      colour(style.locusColour, program + ":");
    } else {
      colour(style.locusColour, place.name() + ":" + (isText(place) ? linePart(place) : ""));
    }
    out.u8(' ');
    colour(severityColour(diagnostic.severity()), diagnostic.severity().label() + ":");
    out.u8(' ');
    message(diagnostic.message());
    String group = diagnostic.group();
    if (!group.isEmpty() && style.option) {
      boolean promoted = diagnostic.promoted();
      out.text(" [");
      colour(severityColour(diagnostic.severity()), promoted ? "-Werror=" + group : "-W" + group);
      out.u8(']');
    } else if (group.isEmpty() && style.codes && diagnostic.severity() != Severity.NOTE) {
      String code = codes.of(diagnostic);
      if (!code.isEmpty()) {
        out.text(" [");
        colour(severityColour(diagnostic.severity()), code);
        out.u8(']');
      }
    }
    out.u8('\n');
  }

  private String linePart(SourceMap.Place place) {
    return place.line() + (style.column ? ":" + shownColumn(place) + ":" : ":");
  }

  /** The column as it is told: of the screen, where tabs leap and a character of UTF-8 is one. */
  private int shownColumn(SourceMap.Place place) {
    int column = place.column() - 1;
    if (style.displayColumns) {
      String line = sources.sourceLine(place);
      int shown = 0;
      for (int i = 0; i < column; i++) {
        int c = i < line.length() ? line.charAt(i) : ' ';
        shown += screenWidth(c, shown);
      }
      column = shown;
    }
    return column + style.firstColumn;
  }

  /** How many columns of the screen a byte takes behind so many others. */
  private int screenWidth(int c, int before) {
    if (c == '\t') {
      int stop = Math.max(1, style.tabStop);
      return stop - before % stop;
    }
    // The first byte of a character of UTF-8 stands for it.
    return c < 0x80 || c >= 0xc0 ? 1 : 0;
  }

  /** The line with blanks for its tabs. */
  private String untabbed(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int width = screenWidth(c, shown);
      if (c == '\t') {
        text.append(" ".repeat(width));
      } else {
        text.append(c);
      }
      shown += width;
    }
    return text.toString();
  }

  /** Whether a place is in some file, not among the options. */
  private static boolean isText(SourceMap.Place place) {
    return !place.name().equals("<command-line>") && !place.name().equals("<built-in>");
  }

  /** Quoted words stand out. */
  private void message(String text) {
    if (!style.colours) {
      out.text(text);
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('\'', at);
      int close = open < 0 ? -1 : text.indexOf('\'', open + 1);
      boolean word = open == 0 || (open > 0 && !isLetter(text.charAt(open - 1)));
      if (close < 0) {
        break;
      }
      if (!word) {
        out.text(text.substring(at, open + 1));
        at = open + 1;
        continue;
      }
      out.text(text.substring(at, open + 1));
      colour(style.quoteColour, text.substring(open + 1, close));
      out.u8('\'');
      at = close + 1;
    }
    out.text(text.substring(at));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private String severityColour(Severity severity) {
    return switch (severity) {
      case NOTE -> style.noteColour;
      case WARNING -> style.warningColour;
      case ERROR, FATAL -> style.errorColour;
    };
  }

  private void colour(String code, String text) {
    if (style.colours) {
      out.text("\u001b[" + code + "m\u001b[K");
    }
    out.text(text);
    if (style.colours) {
      out.text("\u001b[m\u001b[K");
    }
  }

  // ---- the source line

  /** Not twice in a row for one place: a note may say more about it. */
  private void snippet(Diagnostic diagnostic, SourceMap.Place place) {
    boolean again = diagnostic.severity() == Severity.NOTE && place.equals(lastShown);
    lastShown = place;
    if (again && diagnostic.fixIts().isEmpty()) {
      return;
    }
    String line = sources.sourceLine(place);
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    if (end > LONGEST_LINE || place.name().startsWith("<")) {
      return;
    }
    String lead = " ";
    String blank = " ";
    if (style.lineNumbers) {
      String number = Integer.toString(place.line());
      String gutter = " ".repeat(Math.max(1, 5 - number.length()));
      lead = gutter + number + " | ";
      blank = gutter + " ".repeat(number.length()) + " | ";
    }
    out.text(lead + untabbed(line.substring(0, end)) + "\n" + blank);
    marks(diagnostic, place, line.substring(0, end));
    fixIts(diagnostic, place, line.substring(0, end), blank);
  }

  /** The caret and the underlined ranges. */
  private void marks(Diagnostic diagnostic, SourceMap.Place place, String line) {
    int width = Math.max(line.length() + 1, place.column());
    char[] marks = new char[width];
    Arrays.fill(marks, ' ');
    for (Diagnostic.Range range : diagnostic.ranges()) {
      DiagnosticPlaces.Span span = places.span(range);
      if (span == null || !sameLine(span.start(), place)) {
        continue;
      }
      int to = span.endLine() == place.line() ? span.endColumn() - 1 : line.length();
      for (int i = span.start().column() - 1; i < Math.min(to, line.length()); i++) {
        marks[i] = '~';
      }
    }
    int caret = place.column() - 1;
    if (caret < width) {
      if (diagnostic.ranges().isEmpty()) {
        int end = Math.min(DiagnosticPlaces.tokenEnd(line, caret), width);
        for (int i = caret + 1; i < end; i++) {
          marks[i] = '~';
        }
      }
      marks[caret] = '^';
    }
    ByteSink text = new ByteSink();
    int lastMark = 0;
    int shown = 0;
    for (int i = 0; i < width; i++) {
      int c = i < line.length() ? line.charAt(i) : ' ';
      int columns = screenWidth(c, shown);
      for (int k = 0; k < columns; k++) {
        text.u8(k > 0 && marks[i] == '^' ? ' ' : marks[i]);
      }
      shown += columns;
      if (columns > 0 && marks[i] != ' ') {
        lastMark = text.size();
      }
    }
    colour(severityColour(diagnostic.severity()), Bytes.toText(text.array(), 0, lastMark));
    out.u8('\n');
  }

  private static boolean sameLine(SourceMap.Place a, SourceMap.Place b) {
    return a.file() == b.file() && a.line() == b.line();
  }

  // ---- fix-its

  private void fixIts(Diagnostic diagnostic, SourceMap.Place place, String line, String blank) {
    for (Diagnostic.FixIt fix : diagnostic.fixIts()) {
      DiagnosticPlaces.Span span = places.span(fix.range());
      if (span == null || !sameLine(span.start(), place) || span.endLine() != place.line()) {
        continue;
      }
      int from = span.start().column() - 1;
      out.text(blank);
      int column = 0;
      for (int i = 0; i < from; i++) {
        column += screenWidth(i < line.length() ? line.charAt(i) : ' ', column);
      }
      out.text(" ".repeat(column));
      String replacement = fix.replacement();
      String shown =
          replacement.isEmpty()
              ? "-".repeat(Math.max(1, span.endColumn() - 1 - from))
              : replacement.endsWith("\n")
                  ? replacement.substring(0, replacement.length() - 1)
                  : replacement;
      colour(style.fixItColour, shown);
      out.u8('\n');
    }
  }

  /** {@code fix-it:"file":{line:column-line:column}:"text"}, for other programs to read. */
  private void parseable(Diagnostic.FixIt fix) {
    DiagnosticPlaces.Span span = places.span(fix.range());
    if (span == null) {
      return;
    }
    out.text("fix-it:");
    quoted(span.start().name());
    out.text(
        ":{"
            + span.start().line()
            + ":"
            + span.start().column()
            + "-"
            + span.endLine()
            + ":"
            + span.endColumn()
            + "}:");
    quoted(fix.replacement());
    out.u8('\n');
  }

  private void quoted(String text) {
    out.u8('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '"' -> {
          out.u8('\\');
          out.u8(c);
        }
        case '\n' -> out.text("\\n");
        case '\t' -> out.text("\\t");
        default -> {
          if (c >= ' ' && c < 0x7f) {
            out.u8(c);
          } else {
            out.text(
                "\\"
                    + (char) ('0' + (c >> 6))
                    + (char) ('0' + (c >> 3 & 7))
                    + (char) ('0' + (c & 7)));
          }
        }
      }
    }
    out.u8('"');
  }
}
