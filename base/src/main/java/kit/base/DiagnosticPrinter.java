package kit.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes diagnostics as text in gcc's form:
 *
 * <pre>
 * In file included from a.h:3,
 *                  from b.c:1:
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
  private static final int EXPANSION_NOTES = 10;
  private static final int LONGEST_LINE = 4000;

  /** Takes finished text. */
  public interface Output {
    void write(byte[] data, int length);
  }

  private final SourceMap sources;
  private final Output output;
  private final String program;
  private final boolean colours;
  private final ByteSink out = new ByteSink();
  private int lastIncludedAt = -1;

  /**
   * @param program what a diagnostic without a place begins with ("kit: error: …")
   * @param colours whether to use SGR escapes
   */
  public DiagnosticPrinter(SourceMap sources, Output output, String program, boolean colours) {
    this.sources = sources;
    this.output = output;
    this.program = program;
    this.colours = colours;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    out.clear();
    print(diagnostic, true);
    output.write(out.array(), out.size());
  }

  private void print(Diagnostic diagnostic, boolean top) {
    int spelled = spelledPlace(diagnostic.position());
    SourceMap.Place place = sources.place(spelled);
    if (top && place != null) {
      includedFrom(place.file());
    }
    head(diagnostic, place);
    if (place != null) {
      snippet(diagnostic, place);
      expansionNotes(diagnostic.position(), spelled);
    }
    for (Diagnostic note : diagnostic.notes()) {
      print(note, false);
    }
  }

  /**
   * The file position to show: where the token is spelled, or, when that is in a system header, the
   * innermost expansion that is not.
   */
  private int spelledPlace(int position) {
    int at = position;
    while (sources.isExpansion(at)) {
      int spelling = at;
      while (sources.isExpansion(spelling)) {
        spelling = sources.spelling(spelling);
      }
      SourceMap.SourceFile file = sources.file(spelling);
      if (spelling > 0 && file != null && !file.system() && !file.name().startsWith("<")) {
        return spelling;
      }
      at = sources.expansion(at);
    }
    return at;
  }

  private void includedFrom(SourceMap.SourceFile file) {
    if (file.includedAt() == SourceMap.NONE || file.includedAt() == lastIncludedAt) {
      if (file.includedAt() == SourceMap.NONE) {
        lastIncludedAt = -1;
      }
      return;
    }
    lastIncludedAt = file.includedAt();
    int at = file.includedAt();
    String lead = "In file included from ";
    while (at != SourceMap.NONE) {
      SourceMap.Place place = sources.place(at);
      if (place == null) {
        break;
      }
      out.text(lead);
      bold(place.name() + ":" + place.line());
      lead = "                 from ";
      at = place.file().includedAt();
      out.text(at == SourceMap.NONE ? ":\n" : ",\n");
    }
  }

  private void head(Diagnostic diagnostic, SourceMap.Place place) {
    if (place == null) {
      bold(program + ":");
    } else {
      bold(place.name() + ":" + place.line() + ":" + place.column() + ":");
    }
    out.u8(' ');
    colour(severityColour(diagnostic.severity()), diagnostic.severity().label() + ":");
    out.u8(' ');
    out.text(diagnostic.message());
    if (!diagnostic.group().isEmpty()) {
      out.text(" [");
      boolean promoted = diagnostic.severity() == Severity.ERROR;
      colour(
          severityColour(diagnostic.severity()),
          promoted ? "-Werror=" + diagnostic.group() : "-W" + diagnostic.group());
      out.u8(']');
    }
    out.u8('\n');
  }

  private static String severityColour(Severity severity) {
    return switch (severity) {
      case NOTE -> "01;36";
      case WARNING -> "01;35";
      case ERROR, FATAL -> "01;31";
    };
  }

  private void bold(String text) {
    colour("01", text);
  }

  private void colour(String code, String text) {
    if (colours) {
      out.text("\u001b[" + code + "m\u001b[K");
    }
    out.text(text);
    if (colours) {
      out.text("\u001b[m\u001b[K");
    }
  }

  private void snippet(Diagnostic diagnostic, SourceMap.Place place) {
    String line = sources.sourceLine(place);
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    if (end > LONGEST_LINE || place.name().startsWith("<")) {
      return;
    }
    String number = Integer.toString(place.line());
    String gutter = " ".repeat(Math.max(1, 5 - number.length()));
    out.text(gutter + number + " | " + line.substring(0, end) + "\n");
    String blank = gutter + " ".repeat(number.length()) + " | ";
    out.text(blank);
    marks(diagnostic, place, line.substring(0, end));
    fixIts(diagnostic, place, line.substring(0, end), blank);
  }

  /** The caret and the underlined ranges. */
  private void marks(Diagnostic diagnostic, SourceMap.Place place, String line) {
    int lineStart = place.offset() - (place.column() - 1);
    int width = Math.max(line.length() + 1, place.column());
    char[] marks = new char[width];
    java.util.Arrays.fill(marks, ' ');
    for (Diagnostic.Range range : diagnostic.ranges()) {
      int from = offsetInLine(range.start(), place, lineStart);
      int to = offsetInLine(range.end(), place, lineStart);
      if (from >= 0) {
        for (int i = from; i < (to < 0 ? line.length() : Math.min(to, line.length())); i++) {
          marks[i] = '~';
        }
      }
    }
    int caret = place.column() - 1;
    if (caret < width) {
      marks[caret] = '^';
      if (diagnostic.ranges().isEmpty()) {
        int end = tokenEnd(line, caret);
        for (int i = caret + 1; i < end; i++) {
          marks[i] = '~';
        }
      }
    }
    ByteSink text = new ByteSink();
    int lastMark = 0;
    for (int i = 0; i < width; i++) {
      int c = i < line.length() ? line.charAt(i) : ' ';
      if (c >= 0x80 && c < 0xc0) {
        continue;
      }
      text.u8(marks[i] == ' ' && c == '\t' ? '\t' : marks[i]);
      if (marks[i] != ' ') {
        lastMark = text.size();
      }
    }
    colour(severityColour(diagnostic.severity()), Bytes.toText(text.array(), 0, lastMark));
    out.u8('\n');
  }

  /** Where the word that begins at {@code from} ends; anything else is one column wide. */
  private static int tokenEnd(String line, int from) {
    int end = from;
    while (end < line.length() && isWord(line.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c >= 0x80;
  }

  /** Byte index in the shown line of a position, or -1 when it lies elsewhere. */
  private int offsetInLine(int position, SourceMap.Place shown, int lineStart) {
    SourceMap.Place place = sources.place(spelledPlace(position));
    if (place == null || place.file() != shown.file() || place.line() != shown.line()) {
      return -1;
    }
    int offset = place.offset() - lineStart;
    return offset < 0 ? -1 : offset;
  }

  private void fixIts(Diagnostic diagnostic, SourceMap.Place place, String line, String blank) {
    int lineStart = place.offset() - (place.column() - 1);
    for (Diagnostic.FixIt fix : diagnostic.fixIts()) {
      int from = offsetInLine(fix.range().start(), place, lineStart);
      if (from < 0) {
        continue;
      }
      out.text(blank);
      for (int i = 0; i < from; i++) {
        int c = i < line.length() ? line.charAt(i) : ' ';
        if (c < 0x80 || c >= 0xc0) {
          out.u8(c == '\t' ? '\t' : ' ');
        }
      }
      colour(
          "32",
          fix.replacement().isEmpty()
              ? "-".repeat(Math.max(1, fix.range().end() - fix.range().start()))
              : fix.replacement());
      out.u8('\n');
    }
  }

  /** Notes for the macro expansions between the shown place and the user's own text. */
  private void expansionNotes(int position, int shown) {
    List<String> names = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int at = position;
    while (sources.isExpansion(at)) {
      String macro = sources.macroName(at);
      int expandedAt = sources.expansion(at);
      int spelled = expandedAt;
      while (sources.isExpansion(spelled)) {
        spelled = sources.spelling(spelled);
      }
      if (isArgumentOf(at)) {
        // The token came in through an argument: the shown place is where the user wrote it, no
        // note needed for this macro.
        at = sources.spelling(at);
        continue;
      }
      names.add(macro);
      places.add(spelled);
      at = expandedAt;
    }
    int count = names.size();
    for (int i = 0; i < count; i++) {
      if (count > EXPANSION_NOTES && i == EXPANSION_NOTES / 2) {
        int skipped = count - EXPANSION_NOTES;
        out.text("note: (skipping " + skipped + " expansions in between)\n");
        i += skipped;
      }
      int place = places.get(i);
      if (place != shown && place > 0) {
        Diagnostic note =
            Diagnostic.of(Severity.NOTE, "", place, "in expansion of macro '" + names.get(i) + "'");
        SourceMap.Place resolved = sources.place(place);
        head(note, resolved);
        snippet(note, resolved);
      }
    }
  }

  /**
   * Whether an expansion's token came from an argument rather than from the macro's body: it is
   * then spelled behind the macro's name at the call.
   */
  private boolean isArgumentOf(int position) {
    int spelled = sources.spelling(position);
    int expandedAt = sources.expansion(position);
    if (sources.isExpansion(spelled) || sources.isExpansion(expandedAt)) {
      return sources.isExpansion(spelled);
    }
    SourceMap.SourceFile spelledFile = sources.file(spelled);
    SourceMap.SourceFile expandedFile = sources.file(expandedAt);
    return spelledFile == expandedFile && spelled > expandedAt;
  }
}
