package kit.frontend.lex;

import kit.base.ByteSink;

/** UTF-8 and the characters that identifiers may hold. */
public final class Unicode {
  private Unicode() {}

  /** C11 Annex D.1: ranges of characters allowed in identifiers, first and last in turn. */
  private static final int[] ALLOWED = {
    0xA8, 0xA8, 0xAA, 0xAA, 0xAD, 0xAD, 0xAF, 0xAF, 0xB2, 0xB5, 0xB7, 0xBA, 0xBC, 0xBE, 0xC0, 0xD6,
    0xD8, 0xF6, 0xF8, 0xFF, 0x100, 0x167F, 0x1681, 0x180D, 0x180F, 0x1FFF, 0x200B, 0x200D, 0x202A,
    0x202E, 0x203F, 0x2040, 0x2054, 0x2054, 0x2060, 0x206F, 0x2070, 0x218F, 0x2460, 0x24FF, 0x2776,
    0x2793, 0x2C00, 0x2DFF, 0x2E80, 0x2FFF, 0x3004, 0x3007, 0x3021, 0x302F, 0x3031, 0x303F, 0x3040,
    0xD7FF, 0xF900, 0xFD3D, 0xFD40, 0xFDCF, 0xFDF0, 0xFE44, 0xFE47, 0xFFFD,
  };

  /** C11 Annex D.2: ranges of characters not allowed first. */
  private static final int[] NOT_FIRST = {
    0x300, 0x36F, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE20, 0xFE2F
  };

  /** Whether an identifier may hold the character (above ASCII). */
  public static boolean isIdentifierPart(int codePoint) {
    if (codePoint >= 0x10000) {
      return codePoint <= 0xEFFFD && (codePoint & 0xFFFF) <= 0xFFFD;
    }
    return within(ALLOWED, codePoint);
  }

  public static boolean isIdentifierStart(int codePoint) {
    return isIdentifierPart(codePoint) && !within(NOT_FIRST, codePoint);
  }

  private static boolean within(int[] ranges, int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Decodes the UTF-8 sequence at {@code at}: code point in the high bits, length in bytes (1..4)
   * in the low three; -1 when malformed.
   */
  public static int decode(byte[] text, int at, int end) {
    int first = text[at] & 0xff;
    if (first < 0x80) {
      return first << 3 | 1;
    }
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > end) {
      return -1;
    }
    int codePoint = first & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      int next = text[at + i] & 0xff;
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      codePoint = codePoint << 6 | (next & 0x3f);
    }
    boolean overlong = length == 3 && codePoint < 0x800 || length == 4 && codePoint < 0x10000;
    if (overlong || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
      return -1;
    }
    return codePoint << 3 | length;
  }

  /** Appends a code point as UTF-8. */
  public static void encode(ByteSink out, int codePoint) {
    if (codePoint < 0x80) {
      out.u8(codePoint);
    } else if (codePoint < 0x800) {
      out.u8(0xc0 | codePoint >> 6);
      out.u8(0x80 | (codePoint & 0x3f));
    } else if (codePoint < 0x10000) {
      out.u8(0xe0 | codePoint >> 12);
      out.u8(0x80 | (codePoint >> 6 & 0x3f));
      out.u8(0x80 | (codePoint & 0x3f));
    } else {
      out.u8(0xf0 | codePoint >> 18);
      out.u8(0x80 | (codePoint >> 12 & 0x3f));
      out.u8(0x80 | (codePoint >> 6 & 0x3f));
      out.u8(0x80 | (codePoint & 0x3f));
    }
  }
}
