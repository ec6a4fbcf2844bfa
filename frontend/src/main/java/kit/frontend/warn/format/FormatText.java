package kit.frontend.warn.format;

import kit.base.SourceMap;
import kit.frontend.ast.Expression.StringLiteral;

/**
 * A format string with the source position of each of its bytes, as far as it can be told: the
 * literal is read again from the source, with its escapes and concatenations. Where that is not
 * what the lexer made of it (macros, universal character names), every byte has the literal's
 * position.
 */
final class FormatText {
  private final StringLiteral literal;
  private final int[] positions;
  private final int length;

  FormatText(StringLiteral literal, SourceMap sources) {
    this.literal = literal;
    length = Math.max(0, literal.bytes().length - literal.elementSize());
    int[] found = literal.elementSize() == 1 ? map(literal, sources) : null;
    positions = found;
  }

  int length() {
    return length;
  }

  /** The byte at an index, -1 at the end. */
  int at(int index) {
    return index < length ? literal.bytes()[index] & 0xff : -1;
  }

  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < Math.min(to, length); i++) {
      out.append((char) at(i));
    }
    return out.toString();
  }

  /** Where the literal begins. */
  int start() {
    return literal.position();
  }

  /** The position of a byte; that of the literal when it is not known. */
  int position(int index) {
    return positions == null || index > length
        ? literal.position()
        : positions[Math.min(index, length)];
  }

  /** Whether bytes have positions of their own. */
  boolean isMapped() {
    return positions != null;
  }

  private static int[] map(StringLiteral literal, SourceMap sources) {
    int start = literal.position();
    if (start <= 0 || sources.isExpansion(start)) {
      return null;
    }
    SourceMap.SourceFile file = sources.file(start);
    if (file == null) {
      return null;
    }
    byte[] text = file.text();
    int limit = file.length();
    int at = file.textOffset(start - file.start());
    int shift = start - at;
    int count = literal.bytes().length - 1;
    int[] positions = new int[count + 1];
    int index = 0;
    while (index <= count) {
      at = skipBlanks(text, at, limit);
      if (at >= limit || text[at] != '"') {
        break;
      }
      at++;
      while (at < limit && text[at] != '"' && text[at] != '\n' && index < count) {
        int from = at;
        int value = text[at] & 0xff;
        at++;
        if (value == '\\') {
          if (at >= limit) {
            return null;
          }
          int escape = escape(text, at, limit);
          if (escape < 0) {
            return null;
          }
          value = escape & 0xff;
          at = escape >>> 8;
        }
        if (value != (literal.bytes()[index] & 0xff)) {
          return null;
        }
        positions[index++] = from + shift;
      }
      if (at >= limit || text[at] != '"') {
        return null;
      }
      positions[index] = at + shift;
      at++;
    }
    return index == count ? positions : null;
  }

  private static int skipBlanks(byte[] text, int from, int limit) {
    int at = from;
    while (at < limit
        && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
      at++;
    }
    return at;
  }

  /**
   * The value of an escape in the low byte, and above it where it ends; -1 when it is not known.
   */
  private static int escape(byte[] text, int from, int limit) {
    int c = text[from];
    int simple = "abtnvfr".indexOf(c);
    if (simple >= 0) {
      return from + 1 << 8 | "\u0007\b\t\n\u000b\f\r".charAt(simple);
    }
    if (c == '"' || c == '\'' || c == '\\' || c == '?') {
      return from + 1 << 8 | c;
    }
    if (c == 'e' || c == 'E') {
      return from + 1 << 8 | 27;
    }
    int at = from;
    int value = 0;
    if (c >= '0' && c <= '7') {
      while (at < limit && at < from + 3 && text[at] >= '0' && text[at] <= '7') {
        value = value * 8 + text[at++] - '0';
      }
      return at << 8 | value & 0xff;
    }
    if (c == 'x') {
      at++;
      while (at < limit && digit(text[at]) >= 0) {
        value = (value * 16 + digit(text[at++])) & 0xff;
      }
      return at << 8 | value;
    }
    return -1;
  }

  private static int digit(byte c) {
    return c >= '0' && c <= '9'
        ? c - '0'
        : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }
}
