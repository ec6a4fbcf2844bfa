package kit.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Where diagnostics are shown: a token that a macro produced is shown where it is spelled outside
 * of system headers, and notes tell which expansions led there. Shared by all output formats.
 */
final class DiagnosticPlaces {
  /** A stretch in one line of the text: byte columns from 1; {@code end} is exclusive. */
  record Span(SourceMap.Place start, int endLine, int endColumn) {}

  private final SourceMap sources;

  DiagnosticPlaces(SourceMap sources) {
    this.sources = sources;
  }

  /**
   * The file position to show: where the token is spelled, or, when that is in a system header, the
   * innermost expansion that is not.
   */
  int spelled(int position) {
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

  SourceMap.Place place(int position) {
    return sources.place(spelled(position));
  }

  /** The lines and columns of a range, or null when its ends are not in one file. */
  Span span(Diagnostic.Range range) {
    SourceMap.Place start = place(Math.abs(range.start()));
    SourceMap.Place end = place(Math.abs(range.end()));
    if (start == null || end == null || start.file() != end.file() || end.line() < start.line()) {
      return null;
    }
    if (range.start() < 0) {
      int column = 1 + tokenEnd(sources.sourceLine(start), start.column() - 1);
      start =
          new SourceMap.Place(
              start.file(),
              start.name(),
              start.line(),
              column,
              start.offset() + column - start.column());
    }
    int column = end.column();
    if (range.end() < 0) {
      column = 1 + tokenEnd(sources.sourceLine(end), end.column() - 1);
    }
    if (end.line() == start.line() && column < start.column()) {
      return null;
    }
    return new Span(start, end.line(), column);
  }

  /** Where the token that begins at {@code from} of a line ends. */
  static int tokenEnd(String line, int from) {
    if (from >= line.length()) {
      return from + 1;
    }
    char first = line.charAt(from);
    if (first == '"' || first == '\'') {
      int end = from + 1;
      while (end < line.length() && line.charAt(end) != first) {
        end += line.charAt(end) == '\\' ? 2 : 1;
      }
      return end < line.length() ? end + 1 : from + 1;
    }
    int end = from;
    boolean number = isDigit(first) || (first == '.' && isDigit(at(line, from + 1)));
    while (end < line.length()
        && (isWord(line.charAt(end)) || (number && continuesNumber(line, end)))) {
      end++;
    }
    if (end > from) {
      return end;
    }
    boolean twice = from + 1 < line.length() && "+-<>=&|".indexOf(first) >= 0;
    boolean pair =
        twice
            && (line.charAt(from + 1) == first
                || line.charAt(from + 1) == '='
                || (first == '-' && line.charAt(from + 1) == '>'));
    boolean equality = first == '!' && from + 1 < line.length() && line.charAt(from + 1) == '=';
    return pair || equality ? from + 2 : from + 1;
  }

  private static char at(String line, int index) {
    return index < line.length() ? line.charAt(index) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A point, or the sign of an exponent. */
  private static boolean continuesNumber(String line, int index) {
    char c = line.charAt(index);
    char before = index == 0 ? ' ' : line.charAt(index - 1);
    return c == '.' || ((c == '+' || c == '-') && "eEpP".indexOf(before) >= 0);
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c >= 0x80;
  }

  /** One note for each macro expansion between the shown place and the user's own text. */
  List<Diagnostic> expansions(int position, int limit) {
    int shown = spelled(position);
    List<Diagnostic> notes = new ArrayList<>(0);
    int at = position;
    while (sources.isExpansion(at)) {
      String macro = sources.macroName(at);
      int expandedAt = sources.expansion(at);
      if (isArgumentOf(at)) {
        // The token came in through an argument: the shown place is where the user wrote it, no
        // note needed for this macro.
        at = sources.spelling(at);
        continue;
      }
      int place = expandedAt;
      while (sources.isExpansion(place)) {
        place = sources.spelling(place);
      }
      if (place != shown && place > 0) {
        notes.add(Diagnostic.note(place, "in expansion of macro '" + macro + "'"));
      }
      at = expandedAt;
    }
    if (limit > 0 && notes.size() > limit) {
      int skipped = notes.size() - limit;
      List<Diagnostic> shortened = new ArrayList<>(notes.subList(0, limit / 2));
      shortened.add(
          Diagnostic.note(SourceMap.NONE, "(skipping " + skipped + " expansions in between)"));
      shortened.addAll(notes.subList(limit / 2 + skipped, notes.size()));
      return shortened;
    }
    return notes;
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
