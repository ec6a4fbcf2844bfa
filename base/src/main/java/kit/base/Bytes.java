package kit.base;

import java.nio.charset.StandardCharsets;

/**
 * Conversions between byte arrays and byte strings (a {@code String} with one byte per char), and
 * the classes of ASCII characters. The conversions that every compilation makes by the thousand are
 * loops: through a charset each would cost the native kit an encoder with its buffers.
 */
public final class Bytes {
  private Bytes() {}

  /** The bytes of {@code data[from, to)} as a byte string. */
  public static String toText(byte[] data, int from, int to) {
    char[] text = new char[to - from];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) (data[from + i] & 0xff);
    }
    return new String(text);
  }

  public static String toText(byte[] data) {
    return toText(data, 0, data.length);
  }

  /** The bytes of a byte string; chars above 255 (never in a byte string) become '?'. */
  public static byte[] of(String text) {
    byte[] data = new byte[text.length()];
    for (int i = 0; i < data.length; i++) {
      char c = text.charAt(i);
      data[i] = c > 0xff ? (byte) '?' : (byte) c;
    }
    return data;
  }

  /** An ASCII letter. */
  public static boolean isLetter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /** An ASCII letter or digit. */
  public static boolean isLetterOrDigit(int c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  /** With ASCII capitals made small. */
  public static String lowerCase(String text) {
    char[] result = text.toCharArray();
    for (int i = 0; i < result.length; i++) {
      if (result[i] >= 'A' && result[i] <= 'Z') {
        result[i] += 'a' - 'A';
      }
    }
    return new String(result);
  }

  /**
   * A Unicode string (literals in kit's own Java code, host APIs) as a byte string holding its
   * UTF-8 bytes.
   */
  public static String fromUnicode(String unicode) {
    return toText(unicode.getBytes(StandardCharsets.UTF_8));
  }

  /** The Unicode string whose UTF-8 bytes the byte string holds; malformed bytes become U+FFFD. */
  public static String toUnicode(String text) {
    return new String(of(text), StandardCharsets.UTF_8);
  }
}
