package kit.asm;

import kit.base.Bytes;

/**
 * A place in one statement's text. The statement is a stretch of the source's bytes without its
 * line comment and separator; a C comment inside it counts as a blank. Source positions follow the
 * bytes one for one, so that diagnostics can point at any of them.
 */
public final class Cursor {
  private byte[] text;
  private int offset;
  private int end;
  private int base;

  /** A cursor over a text of its own that stands for source at {@code position}. */
  public static Cursor over(String text, int position) {
    Cursor cursor = new Cursor();
    byte[] bytes = Bytes.of(text);
    cursor.set(bytes, 0, bytes.length, position);
    return cursor;
  }

  /** Points at {@code text[start, end)}; byte i has the source position {@code base + i}. */
  void set(byte[] newText, int start, int newEnd, int newBase) {
    text = newText;
    offset = start;
    end = newEnd;
    base = newBase;
  }

  /** The byte at the cursor (0..255), or -1 at the statement's end. No blanks are skipped. */
  public int peek() {
    return offset < end ? text[offset] & 0xff : -1;
  }

  /** The byte {@code ahead} places behind the cursor, or -1. */
  public int peek(int ahead) {
    return offset + ahead < end ? text[offset + ahead] & 0xff : -1;
  }

  /** Consumes and returns the byte at the cursor, or -1 at the end. */
  public int next() {
    return offset < end ? text[offset++] & 0xff : -1;
  }

  /** Steps over blanks and C comments, and returns the byte then at the cursor, or -1. */
  public int skipBlanks() {
    while (offset < end) {
      int c = text[offset];
      if (c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == 0x0b || c == '\n') {
        offset++;
      } else if (c == '/' && offset + 1 < end && text[offset + 1] == '*') {
        offset += 2;
        while (offset < end
            && !(text[offset] == '*' && offset + 1 < end && text[offset + 1] == '/')) {
          offset++;
        }
        offset = Math.min(end, offset + 2);
      } else {
        break;
      }
    }
    return peek();
  }

  /** Skips blanks and consumes {@code character} if it comes next. */
  public boolean accept(int character) {
    if (skipBlanks() == character) {
      offset++;
      return true;
    }
    return false;
  }

  /** Skips blanks; whether nothing is left. */
  public boolean atEnd() {
    return skipBlanks() < 0;
  }

  /** Whether a byte can start a symbol name. */
  public static boolean startsName(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '.'
        || c == '$'
        || c >= 0x80;
  }

  /** Whether a byte can continue a symbol name. */
  public static boolean continuesName(int c) {
    return startsName(c) || c >= '0' && c <= '9';
  }

  /**
   * Skips blanks and consumes a name (letters, digits, '_', '.', '$', bytes above 127; not starting
   * with a digit). Null, nothing consumed but blanks, when there is none.
   */
  public String name() {
    if (!startsName(skipBlanks())) {
      return null;
    }
    int start = offset;
    while (offset < end && continuesName(text[offset] & 0xff)) {
      offset++;
    }
    return Bytes.toText(text, start, offset);
  }

  /** Offset of the cursor in the text, for {@link #reset} and {@link #text(int, int)}. */
  public int offset() {
    return offset;
  }

  public void reset(int newOffset) {
    offset = newOffset;
  }

  /** Offset of the statement's end. */
  public int end() {
    return end;
  }

  /** Moves to the end of the statement. */
  public void skipAll() {
    offset = end;
  }

  /** The text between two offsets. */
  public String text(int from, int to) {
    return Bytes.toText(text, from, to);
  }

  /** Source position of the cursor. */
  public int sourcePosition() {
    return base + offset;
  }

  /** Source position of an offset. */
  public int sourcePosition(int at) {
    return base + at;
  }
}
