package kit.asm;

import kit.base.Bytes;
import kit.base.SourceMap;

/**
 * The text being assembled: a stack of sources (files, macro expansions, repeated blocks) cut into
 * statements. A statement ends at a newline, at the machine's separator or where a line comment
 * starts; quotes, character constants and C comments are stepped over.
 */
final class Input {
  /** One text on the stack. */
  private static final class Source {
    final byte[] text;
    int at;
    final int end;

    /** Source position of byte 0. */
    final int base;

    /** How often the text is to be read again. */
    long repetitions;

    final int start;
    final int conditionDepth;
    final boolean isMacro;
    final SourceMap.SourceFile file;
    final Source below;

    Source(
        byte[] text,
        int start,
        int end,
        int base,
        long repetitions,
        int conditionDepth,
        boolean isMacro,
        SourceMap.SourceFile file,
        Source below) {
      this.text = text;
      this.start = start;
      this.end = end;
      at = start;
      this.base = base;
      this.repetitions = repetitions;
      this.conditionDepth = conditionDepth;
      this.isMacro = isMacro;
      this.file = file;
      this.below = below;
    }
  }

  /** Told when a source is left. */
  interface Listener {
    /**
     * @param conditionDepth how many conditionals were open when the source was entered
     */
    void leave(int conditionDepth, boolean isMacro, int position);
  }

  static final int NESTING_LIMIT = 200;

  /** Statements from macros, repetitions and included files at most. */
  private static final long EXPANSION_LIMIT = 10_000_000;

  private long expanded;
  private boolean stopping;
  private final SourceMap map;
  private final InstructionAssembler machine;
  private final Listener listener;
  private Source top;
  private int depth;

  // The statement found last.
  private int statementStart;
  private int statementEnd;

  Input(SourceMap map, InstructionAssembler machine, Listener listener) {
    this.map = map;
    this.machine = machine;
    this.listener = listener;
  }

  int depth() {
    return depth;
  }

  void pushFile(SourceMap.SourceFile file, int conditionDepth) {
    push(
        new Source(
            file.text(), 0, file.length(), file.start(), 0, conditionDepth, false, file, top));
  }

  /**
   * Makes a text the next to be read; its positions are those of a new file that is included at
   * {@code position}.
   */
  void pushText(
      String name, byte[] text, int length, int position, int conditionDepth, boolean isMacro) {
    SourceMap.SourceFile file = map.addFile(name, text, length, position, false);
    push(new Source(text, 0, length, file.start(), 0, conditionDepth, isMacro, null, top));
  }

  /** Makes a stretch of the current text the next to be read, {@code count} times. */
  void pushRepeated(int from, int to, long count, int conditionDepth) {
    push(new Source(top.text, from, to, top.base, count - 1, conditionDepth, false, null, top));
  }

  private void push(Source source) {
    top = source;
    depth++;
  }

  /** Leaves the macro being expanded ({@code .exitm}); false when there is none. */
  boolean leaveMacro() {
    Source source = top;
    while (source != null && !source.isMacro) {
      source = source.below;
    }
    if (source == null) {
      return false;
    }
    while (top != source) {
      pop();
    }
    pop();
    return true;
  }

  private void pop() {
    Source left = top;
    top = left.below;
    depth--;
    listener.leave(left.conditionDepth, left.isMacro, left.base + left.end);
  }

  /** Ends the assembly of everything ({@code .end}). */
  void stop() {
    stopping = true;
    while (top != null) {
      top.at = top.end;
      top.repetitions = 0;
      pop();
    }
    stopping = false;
  }

  /** Whether more was expanded than is sensible. */
  boolean isExhausted() {
    return expanded > EXPANSION_LIMIT;
  }

  /** Whether the sources are left because nothing more is to be read. */
  boolean isStopping() {
    return stopping;
  }

  /** Text of the source that the last statement came from. */
  byte[] text() {
    return top.text;
  }

  /** Points the cursor at the next statement that is not blank; false at the end of all text. */
  boolean next(Cursor cursor) {
    while (top != null) {
      while (top.at < top.end) {
        findStatement();
        if (statementStart < statementEnd) {
          expanded += top.below == null ? 0 : 1;
          cursor.set(top.text, statementStart, statementEnd, top.base);
          return true;
        }
      }
      if (top.repetitions > 0 && expanded <= EXPANSION_LIMIT) {
        expanded++;
        top.repetitions--;
        top.at = top.start;
      } else {
        pop();
      }
    }
    return false;
  }

  /** The same within the current source only; for reading the bodies of macros. */
  boolean nextInSource(Cursor cursor) {
    while (top != null && top.at < top.end) {
      findStatement();
      if (statementStart < statementEnd) {
        cursor.set(top.text, statementStart, statementEnd, top.base);
        return true;
      }
    }
    return false;
  }

  /** Offset of the byte behind the last statement and its separator. */
  int offset() {
    return top.at;
  }

  /** Offset at which the last statement starts. */
  int statementStart() {
    return statementStart;
  }

  /** Cuts the next statement, maybe an empty one, and moves behind it. */
  private void findStatement() {
    byte[] text = top.text;
    int end = top.end;
    int i = top.at;
    boolean lineStart = i == top.start || text[i - 1] == '\n';
    i = skipBlanks(text, i, end);
    statementStart = i;
    if (lineStart
        && i < end
        && machine.startsLineComment(text[i] & 0xff)
        && !(text[i] == '/' && i + 1 < end && text[i + 1] == '*')) {
      int newline = lineEnd(text, i, end);
      lineMarker(text, i, newline);
      statementEnd = i;
      top.at = Math.min(end, newline + 1);
      return;
    }
    int separator = machine.statementSeparator();
    while (i < end) {
      int c = text[i] & 0xff;
      if (c == '\n' || c == separator) {
        break;
      }
      if (machine.startsComment(c)) {
        statementEnd = trimmed(text, i);
        top.at = Math.min(end, lineEnd(text, i, end) + 1);
        return;
      }
      i = step(text, i, end, c);
    }
    statementEnd = trimmed(text, Math.min(i, end));
    top.at = Math.min(end, i + 1);
  }

  private int trimmed(byte[] text, int end) {
    int last = end;
    while (last > statementStart
        && (text[last - 1] == ' ' || text[last - 1] == '\t' || text[last - 1] == '\r')) {
      last--;
    }
    return last;
  }

  /** Steps over one character, string, character constant or C comment. */
  private static int step(byte[] text, int at, int end, int c) {
    int i = at + 1;
    if (c == '"') {
      while (i < end && text[i] != '"' && text[i] != '\n') {
        i += text[i] == '\\' && i + 1 < end && text[i + 1] != '\n' ? 2 : 1;
      }
      return i < end && text[i] == '"' ? i + 1 : i;
    }
    if (c == '\'') {
      if (i < end && text[i] == '\\') {
        i++;
      }
      return i < end && text[i] != '\n' ? i + 1 : i;
    }
    if (c == '/' && i < end && text[i] == '*') {
      i++;
      while (i < end && !(text[i] == '*' && i + 1 < end && text[i + 1] == '/')) {
        i++;
      }
      return Math.min(end, i + 2);
    }
    return i;
  }

  private static int skipBlanks(byte[] text, int from, int end) {
    int i = from;
    while (i < end) {
      int c = text[i];
      if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
        i++;
      } else if (c == '/' && i + 1 < end && text[i + 1] == '*') {
        i = step(text, i, end, c);
      } else {
        break;
      }
    }
    return i;
  }

  private static int lineEnd(byte[] text, int from, int end) {
    int i = from;
    while (i < end && text[i] != '\n') {
      i++;
    }
    return i;
  }

  /**
   * {@code # 12 "file.c"} and {@code #line 12 "file.c"} of a preprocessor: the next line is line 12
   * of that file.
   */
  private void lineMarker(byte[] text, int from, int end) {
    if (top.file == null || text[from] != '#') {
      return;
    }
    int i = skipBlanks(text, from + 1, end);
    if (i + 4 < end
        && text[i] == 'l'
        && text[i + 1] == 'i'
        && text[i + 2] == 'n'
        && text[i + 3] == 'e') {
      i = skipBlanks(text, i + 4, end);
    }
    long number = 0;
    int digits = 0;
    while (i < end && text[i] >= '0' && text[i] <= '9') {
      number = Math.min(Integer.MAX_VALUE, number * 10 + text[i] - '0');
      i++;
      digits++;
    }
    i = skipBlanks(text, i, end);
    if (digits == 0 || i < end && text[i] != '"') {
      return;
    }
    String name = null;
    if (i < end) {
      int close = i + 1;
      while (close < end && text[close] != '"') {
        close++;
      }
      if (close == end) {
        return;
      }
      name = Bytes.toText(text, i + 1, close);
    }
    if (end < top.end) {
      map.changeLine(top.file, end + 1, (int) number, name);
    }
  }
}
