package kit.backend.x86_64.emit;

import kit.mir.DataObject;

/**
 * The contents of an object as data directives: text as strings, runs of zeros as .zero, the rest
 * as the widest words that fit.
 */
final class DataText {
  /** Shortest run of zeros that gets a .zero. */
  private static final int ZERO_RUN = 16;

  private static final int STRING_LIMIT = 200;

  private DataText() {}

  static void write(TextOutput out, DataObject data) {
    int at = 0;
    int word = 0;
    int size = data.bytes().size();
    byte[] bytes = data.bytes().array();
    while (at < size || word < data.wordCount()) {
      if (word < data.wordCount() && data.wordOffset(word) <= at) {
        out.word(data, word);
        at = (int) data.wordOffset(word) + data.wordWidth(word);
        word++;
        continue;
      }
      int end = word < data.wordCount() ? (int) Math.min(size, data.wordOffset(word)) : size;
      if (at < end) {
        at = plain(out, bytes, at, end);
      } else {
        // Zeros that the bytes do not list, up to the next word.
        out.dataLine(".zero\t" + (data.wordOffset(word) - at));
        at = (int) data.wordOffset(word);
      }
    }
    if (data.size() > at) {
      out.dataLine(".zero\t" + (data.size() - at));
    }
  }

  /** One directive for bytes without words; returns where it ends. */
  private static int plain(TextOutput out, byte[] bytes, int from, int end) {
    int zeros = from;
    while (zeros < end && bytes[zeros] == 0) {
      zeros++;
    }
    if (zeros - from >= ZERO_RUN || zeros == end && zeros - from > 8) {
      out.dataLine(".zero\t" + (zeros - from));
      return zeros;
    }
    int text = from;
    while (text < end && text - from < STRING_LIMIT && isText(bytes[text])) {
      text++;
    }
    if (text - from >= 4 || text > from && text < end && bytes[text] == 0) {
      boolean terminated = text < end && bytes[text] == 0;
      out.string(terminated ? ".string" : ".ascii", bytes, from, text);
      return terminated ? text + 1 : text;
    }
    int width =
        end - from >= 8 && (from & 7) == 0
            ? 8
            : end - from >= 4 && (from & 3) == 0 ? 4 : end - from >= 2 && (from & 1) == 0 ? 2 : 1;
    long value = 0;
    for (int i = 0; i < width; i++) {
      value |= (bytes[from + i] & 0xffL) << 8 * i;
    }
    out.dataLine(
        switch (width) {
          case 8 -> ".quad\t" + value;
          case 4 -> ".long\t" + (int) value;
          case 2 -> ".value\t" + value;
          default -> ".byte\t" + value;
        });
    return from + width;
  }

  private static boolean isText(byte b) {
    return b >= ' ' && b < 0x7f || b == '\n' || b == '\t';
  }
}
