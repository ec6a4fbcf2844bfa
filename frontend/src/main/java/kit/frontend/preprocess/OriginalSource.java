package kit.frontend.preprocess;

import org.jspecify.annotations.Nullable;

/**
 * What a preprocessed text says at its start of the source that it was made from: its first line is
 * the linemarker of that source ({@code # 0 "main.c"}), and its second may name the folder that the
 * preprocessor ran in ({@code # 1 "/home/project//"}, which GNU cpp and this one write with {@code
 * -g}). A unit compiled from it, perhaps on another machine, is named and placed as one compiled
 * from the source.
 *
 * <p>Does not follow later markers; an empty text or one without markers says nothing.
 *
 * @param name of the source, or null
 * @param directory without the two slashes at its end, or null
 */
public record OriginalSource(@Nullable String name, @Nullable String directory) {

  /** Reads the first lines of a text of {@code length} bytes. */
  public static OriginalSource of(byte[] text, int length) {
    int end = lineEnd(text, length, 0);
    String name = markerName(text, 0, end);
    if (name == null || end == length) {
      return new OriginalSource(name, null);
    }
    String directory = markerName(text, end + 1, lineEnd(text, length, end + 1));
    if (directory == null || directory.length() < 3 || !directory.endsWith("//")) {
      return new OriginalSource(name, null);
    }
    return new OriginalSource(name, directory.substring(0, directory.length() - 2));
  }

  private static int lineEnd(byte[] text, int length, int start) {
    int end = start;
    while (end < length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The name in a linemarker, its escapes resolved, or null for any other line. */
  private static @Nullable String markerName(byte[] text, int start, int end) {
    if (end - start < 2 || text[start] != '#' || text[start + 1] != ' ') {
      return null;
    }
    int at = start + 2;
    while (at < end && isDigit(text[at], '9')) {
      at++;
    }
    if (at == start + 2 || end - at < 2 || text[at] != ' ' || text[at + 1] != '"') {
      return null;
    }
    at += 2;
    StringBuilder name = new StringBuilder();
    while (at < end && text[at] != '"') {
      int value = text[at++] & 0xff;
      if (value == '\\' && at < end) {
        value = text[at++] & 0xff;
        if (isDigit((byte) value, '7')) {
          value -= '0';
          for (int i = 1; i < 3 && at < end && isDigit(text[at], '7'); i++) {
            value = value * 8 + text[at++] - '0';
          }
        }
      }
      name.append((char) (value & 0xff));
    }
    return at < end ? name.toString() : null;
  }

  private static boolean isDigit(byte c, char last) {
    return c >= '0' && c <= last;
  }
}
