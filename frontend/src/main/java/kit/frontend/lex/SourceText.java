package kit.frontend.lex;

import java.util.Arrays;

/**
 * The text of a file after translation phases 1 and 2 (C17 5.1.1.2): trigraphs replaced where the
 * dialect has them, backslash-newlines removed. The lexer then sees neither. What was removed is
 * remembered so that offsets can be mapped back to the file.
 *
 * <p>Like gcc, white space between the backslash and the newline is tolerated.
 */
public final class SourceText {
  /** Zero bytes behind the text, so that the lexer may look ahead without asking for the length. */
  public static final int PADDING = 8;

  private static final int[] NONE = {};

  private final byte[] bytes;
  private final int length;
  private final byte[] raw;
  private final int rawLength;
  private final int[] spliceOffsets;
  private final int[] spliceRemoved;

  private SourceText(
      byte[] bytes,
      int length,
      byte[] raw,
      int rawLength,
      int[] spliceOffsets,
      int[] spliceRemoved) {
    this.bytes = bytes;
    this.length = length;
    this.raw = raw;
    this.rawLength = rawLength;
    this.spliceOffsets = spliceOffsets;
    this.spliceRemoved = spliceRemoved;
  }

  /** The text to lex; {@link #PADDING} zero bytes follow it. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** The file's bytes as read, valid up to {@link #rawLength()}. */
  public byte[] raw() {
    return raw;
  }

  public int rawLength() {
    return rawLength;
  }

  /** Rising offsets in {@link #bytes()} before which something was removed. */
  public int[] spliceOffsets() {
    return spliceOffsets;
  }

  /** For each splice, how many bytes have been removed up to and including it. */
  public int[] spliceRemoved() {
    return spliceRemoved;
  }

  /** Cleans a file's bytes, which it keeps and does not change. */
  public static SourceText of(byte[] raw, boolean trigraphs) {
    int n = raw.length;
    byte[] out = Arrays.copyOf(raw, n + PADDING);
    int at = 0;
    while (at < n && out[at] != '\\' && !(trigraphs && out[at] == '?')) {
      at++;
    }
    if (at == n) {
      return new SourceText(out, n, out, n, NONE, NONE);
    }
    Cleaner cleaner = new Cleaner(raw, out);
    return cleaner.run(at, trigraphs);
  }

  /**
   * The copying loop and its state. {@code out} starts as a copy of {@code raw}; it is compacted in
   * place from the first splice on.
   */
  private static final class Cleaner {
    private final byte[] raw;
    private final byte[] out;
    private int[] offsets = NONE;
    private int[] removed = NONE;
    private int splices;

    Cleaner(byte[] raw, byte[] out) {
      this.raw = raw;
      this.out = out;
    }

    SourceText run(int start, boolean trigraphs) {
      int n = raw.length;
      int from = 0;
      int to = 0;
      int at = start;
      while (at < n) {
        byte b = raw[at];
        if (b != '\\' && !(trigraphs && b == '?')) {
          at++;
          continue;
        }
        int width = 1;
        byte meaning = b;
        if (b == '?') {
          meaning = trigraph(at);
          if (meaning == 0) {
            at++;
            continue;
          }
          width = 3;
        }
        int end = meaning == '\\' ? spliceEnd(at + width) : -1;
        if (end < 0 && width == 1) {
          at++;
          continue;
        }
        if (to != from) {
          System.arraycopy(raw, from, out, to, at - from);
        }
        to += at - from;
        if (end < 0) {
          out[to++] = meaning;
          end = at + width;
        }
        splice(to, end - to);
        from = end;
        at = end;
      }
      if (to != from) {
        System.arraycopy(raw, from, out, to, n - from);
      }
      to += n - from;
      Arrays.fill(out, to, Math.min(out.length, to + PADDING), (byte) 0);
      if (splices == 0) {
        return new SourceText(out, n, out, n, NONE, NONE);
      }
      return new SourceText(
          out, to, raw, n, Arrays.copyOf(offsets, splices), Arrays.copyOf(removed, splices));
    }

    private void splice(int offset, int totalRemoved) {
      if (splices == offsets.length) {
        offsets = Arrays.copyOf(offsets, Math.max(16, splices * 2));
        removed = Arrays.copyOf(removed, Math.max(16, splices * 2));
      }
      offsets[splices] = offset;
      removed[splices++] = totalRemoved;
    }

    /** The offset behind the newline that ends white space at {@code at}, or -1. */
    private int spliceEnd(int at) {
      int p = at;
      while (p < raw.length
          && (raw[p] == ' '
              || raw[p] == '\t'
              || raw[p] == '\f'
              || raw[p] == 0x0b
              || raw[p] == '\r')) {
        p++;
      }
      return p < raw.length && raw[p] == '\n' ? p + 1 : -1;
    }

    private byte trigraph(int at) {
      if (at + 2 >= raw.length || raw[at + 1] != '?') {
        return 0;
      }
      return switch (raw[at + 2]) {
        case '=' -> '#';
        case '/' -> '\\';
        case '\'' -> '^';
        case '(' -> '[';
        case ')' -> ']';
        case '!' -> '|';
        case '<' -> '{';
        case '>' -> '}';
        case '-' -> '~';
        default -> 0;
      };
    }
  }
}
