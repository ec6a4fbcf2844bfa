package kit.frontend.preprocess;

import java.util.Arrays;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.frontend.lex.Lexer;

/**
 * The open {@code #if} groups, and the fast search for the end of a group that is skipped (C17
 * 6.10.1): only line starts, comments and quotes are looked at there.
 */
final class Conditionals {
  private final Diagnostics diagnostics;
  private int[] positions = new int[32];
  private boolean[] taken = new boolean[32];
  private boolean[] sawElse = new boolean[32];
  private int[] guards = new int[32];
  private String[] directives = new String[32];
  private int depth;

  Conditionals(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  int depth() {
    return depth;
  }

  /** Opens a group. {@code guard}: name id when it may be the file's include guard. */
  void open(int position, String directive, boolean isTaken, int guard) {
    if (depth == positions.length) {
      positions = Arrays.copyOf(positions, depth * 2);
      taken = Arrays.copyOf(taken, depth * 2);
      sawElse = Arrays.copyOf(sawElse, depth * 2);
      guards = Arrays.copyOf(guards, depth * 2);
      directives = Arrays.copyOf(directives, depth * 2);
    }
    positions[depth] = position;
    taken[depth] = isTaken;
    sawElse[depth] = false;
    guards[depth] = guard;
    directives[depth] = directive;
    depth++;
  }

  /** Whether a group of the file with {@code base} open groups at its start is open. */
  boolean inGroup(int base) {
    return depth > base;
  }

  /** A part of the innermost group has been chosen already. */
  boolean wasTaken() {
    return taken[depth - 1];
  }

  void setTaken() {
    taken[depth - 1] = true;
  }

  boolean sawElse() {
    return sawElse[depth - 1];
  }

  void setElse() {
    sawElse[depth - 1] = true;
  }

  int position() {
    return positions[depth - 1];
  }

  /** With an #else or #elif, the group is no include guard. */
  void dropGuard() {
    guards[depth - 1] = 0;
  }

  /** Closes the innermost group; returns its guard. */
  int close() {
    return guards[--depth];
  }

  /** Reports the groups that a file leaves open. */
  void closeFile(int base) {
    while (depth > base) {
      depth--;
      diagnostics.error(positions[depth], "unterminated #" + directives[depth]);
    }
  }

  /**
   * Moves the lexer from the end of a directive's line to the {@code #} of the directive that ends
   * or continues the group; to the end of the file if there is none.
   */
  static void skip(Lexer lexer) {
    byte[] text = lexer.text();
    int end = lexer.end();
    int p = lexer.offset();
    int nested = 0;
    while (p < end) {
      p = skipLine(text, p, end);
      p = skipBlanks(text, p, end);
      boolean hash = text[p] == '#' && text[p + 1] != '#';
      if (!hash && !(text[p] == '%' && text[p + 1] == ':')) {
        continue;
      }
      int at = p;
      p = skipBlanks(text, p + (hash ? 1 : 2), end);
      int from = p;
      while (text[p] >= 'a' && text[p] <= 'z') {
        p++;
      }
      if (Bytes.isLetterOrDigit(text[p] & 0x7f) || text[p] == '_') {
        continue;
      }
      int length = p - from;
      if (is(text, from, length, "if")
          || is(text, from, length, "ifdef")
          || is(text, from, length, "ifndef")) {
        nested++;
      } else if (is(text, from, length, "endif")) {
        if (nested-- == 0) {
          lexer.seek(at, true);
          return;
        }
      } else if (nested == 0
          && (is(text, from, length, "else")
              || is(text, from, length, "elif")
              || is(text, from, length, "elifdef")
              || is(text, from, length, "elifndef"))) {
        lexer.seek(at, true);
        return;
      }
    }
    lexer.seek(end, true);
  }

  private static boolean is(byte[] text, int from, int length, String word) {
    if (length != word.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Passes blanks and comments. */
  private static int skipBlanks(byte[] text, int from, int end) {
    int p = from;
    while (p < end) {
      int c = text[p];
      if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0b) {
        p++;
      } else if (c == '/' && text[p + 1] == '*') {
        p = skipComment(text, p, end);
      } else {
        break;
      }
    }
    return p;
  }

  private static int skipComment(byte[] text, int from, int end) {
    int p = from + 2;
    while (p < end && !(text[p] == '*' && text[p + 1] == '/')) {
      p++;
    }
    return Math.min(end, p + 2);
  }

  /** Passes the rest of a line and its newline. */
  private static int skipLine(byte[] text, int from, int end) {
    int p = from;
    while (p < end) {
      int c = text[p++];
      if (c == '\n') {
        return p;
      }
      if (c == '/') {
        if (text[p] == '*') {
          p = skipComment(text, p - 1, end);
        } else if (text[p] == '/') {
          while (p < end && text[p] != '\n') {
            p++;
          }
        }
      } else if (c == '"' || c == '\'') {
        p = skipQuoted(text, p, end, c);
      }
    }
    return end;
  }

  /** Passes a literal, at most up to the end of the line: it may be an apostrophe in prose. */
  private static int skipQuoted(byte[] text, int from, int end, int quote) {
    int p = from;
    while (p < end && text[p] != '\n') {
      if (text[p] == quote) {
        return p + 1;
      }
      p += text[p] == '\\' && p + 1 < end && text[p + 1] != '\n' ? 2 : 1;
    }
    return p;
  }
}
