package kit.base;

import java.nio.charset.StandardCharsets;

/** Conversions between byte arrays and byte strings (a {@code String} with one byte per char). */
public final class Bytes {
  private Bytes() {}

  /** The bytes of {@code data[from, to)} as a byte string. */
  public static String toText(byte[] data, int from, int to) {
    return new String(data, from, to - from, StandardCharsets.ISO_8859_1);
  }

  public static String toText(byte[] data) {
    return new String(data, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a byte string; chars above 255 (never in a byte string) become '?'. */
  public static byte[] of(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * A Unicode string (literals in kit's own Java code, host APIs) as a byte string holding its
   * UTF-8 bytes.
   */
  public static String fromUnicode(String unicode) {
    return new String(unicode.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The Unicode string whose UTF-8 bytes the byte string holds; malformed bytes become U+FFFD. */
  public static String toUnicode(String text) {
    return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
