package kit.frontend.lex;

import kit.base.ByteSink;
import org.jspecify.annotations.Nullable;

/**
 * Character sets of sources (-finput-charset=) and of literals in the program (-fexec-charset=).
 * Inside, text is UTF-8.
 */
public enum CharacterSet {
  UTF_8,
  ASCII,
  ISO_8859_1,
  /** As ISO 8859-1 but for the characters of {@link #LATIN9}. */
  ISO_8859_15,
  /** As ISO 8859-1 but for 0x80 to 0x9f. */
  WINDOWS_1252,
  UTF_16LE,
  UTF_16BE,
  UTF_32LE,
  UTF_32BE;

  /** Pairs of byte and character in which ISO 8859-15 differs. */
  private static final int[] LATIN9 = {
    0xa4, 0x20ac, 0xa6, 0x160, 0xa8, 0x161, 0xb4, 0x17d, 0xb8, 0x17e, 0xbc, 0x152, 0xbd, 0x153,
    0xbe, 0x178
  };

  /** Characters of 0x80 to 0x9f in Windows-1252, 0 for none. */
  private static final int[] WINDOWS = {
    0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161,
    0x203a, 0x153, 0, 0x17e, 0x178
  };

  /**
   * The set of a name as iconv knows it, in any case, with or without hyphens; null when kit has no
   * such set. UTF-16 and UTF-32 without order are those of little-endian machines.
   */
  public static @Nullable CharacterSet named(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z') {
        plain.append((char) (c - 32));
      } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c != '-' && c != '_') {
        return null;
      }
    }
    return switch (plain.toString()) {
      case "UTF8" -> UTF_8;
      case "ASCII", "USASCII", "ANSIX341968", "ISO646US", "C", "POSIX" -> ASCII;
      case "ISO88591", "LATIN1", "L1", "CP819" -> ISO_8859_1;
      case "ISO885915", "LATIN9" -> ISO_8859_15;
      case "CP1252", "WINDOWS1252" -> WINDOWS_1252;
      case "UTF16", "UTF16LE", "UCS2", "UCS2LE" -> UTF_16LE;
      case "UTF16BE", "UCS2BE" -> UTF_16BE;
      case "UTF32", "UTF32LE", "UCS4LE" -> UTF_32LE;
      case "UTF32BE", "UCS4BE", "UCS4" -> UTF_32BE;
      default -> null;
    };
  }

  /** Bytes of the shortest characters. */
  public int unitSize() {
    return switch (this) {
      case UTF_8, ASCII, ISO_8859_1, ISO_8859_15, WINDOWS_1252 -> 1;
      case UTF_16LE, UTF_16BE -> 2;
      case UTF_32LE, UTF_32BE -> 4;
    };
  }

  private boolean isBigEndian() {
    return this == UTF_16BE || this == UTF_32BE;
  }

  /** Appends a character; false when the set does not have it. */
  public boolean encode(ByteSink out, int character) {
    int single =
        switch (this) {
          case ASCII -> character < 0x80 ? character : -1;
          case ISO_8859_1 -> character < 0x100 ? character : -1;
          case ISO_8859_15 -> latin9(character);
          case WINDOWS_1252 -> windows(character);
          case UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE -> -1;
        };
    switch (unitSize()) {
      case 1 -> {
        if (this == UTF_8) {
          Unicode.encode(out, character);
          return true;
        }
        if (single < 0) {
          return false;
        }
        out.u8(single);
      }
      case 2 -> {
        if (character > 0xffff) {
          unit(out, 0xd800 + (character - 0x10000 >> 10), 2);
          unit(out, 0xdc00 + (character - 0x10000 & 0x3ff), 2);
        } else {
          unit(out, character, 2);
        }
      }
      default -> unit(out, character, 4);
    }
    return true;
  }

  private void unit(ByteSink out, int value, int size) {
    for (int i = 0; i < size; i++) {
      out.u8(value >>> 8 * (isBigEndian() ? size - 1 - i : i));
    }
  }

  private static int latin9(int character) {
    for (int i = 0; i < LATIN9.length; i += 2) {
      if (LATIN9[i + 1] == character) {
        return LATIN9[i];
      }
      if (LATIN9[i] == character) {
        return -1;
      }
    }
    return character < 0x100 ? character : -1;
  }

  private static int windows(int character) {
    for (int i = 0; i < WINDOWS.length; i++) {
      if (WINDOWS[i] == character) {
        return 0x80 + i;
      }
    }
    return character < 0x80 || character >= 0xa0 && character < 0x100 ? character : -1;
  }

  /** The text as UTF-8, without a mark of the byte order; null when some of it is no character. */
  public byte @Nullable [] toUtf8(byte[] text) {
    if (this == UTF_8) {
      return text;
    }
    ByteSink out = new ByteSink();
    int size = unitSize();
    if (text.length % size != 0) {
      return null;
    }
    for (int at = 0; at < text.length; at += size) {
      int character = unit(text, at);
      if (size == 2 && character >= 0xd800 && character < 0xdc00 && at + 4 <= text.length) {
        int low = unit(text, at + 2);
        if (low < 0xdc00 || low > 0xdfff) {
          return null;
        }
        character = 0x10000 + (character - 0xd800 << 10) + low - 0xdc00;
        at += 2;
      }
      character = size == 1 ? ofByte(character) : character;
      if (character < 0 || character > 0x10ffff || character >= 0xd800 && character < 0xe000) {
        return null;
      }
      if (at > 0 || character != 0xfeff) {
        Unicode.encode(out, character);
      }
    }
    return out.toByteArray();
  }

  private int unit(byte[] text, int at) {
    int value = 0;
    int size = unitSize();
    for (int i = 0; i < size; i++) {
      value |= (text[at + i] & 0xff) << 8 * (isBigEndian() ? size - 1 - i : i);
    }
    return value;
  }

  /** The character of a byte, or -1. */
  private int ofByte(int value) {
    if (this == ASCII) {
      return value < 0x80 ? value : -1;
    }
    if (this == WINDOWS_1252 && value >= 0x80 && value < 0xa0) {
      int character = WINDOWS[value - 0x80];
      return character == 0 ? -1 : character;
    }
    for (int i = 0; this == ISO_8859_15 && i < LATIN9.length; i += 2) {
      if (LATIN9[i] == value) {
        return LATIN9[i + 1];
      }
    }
    return value;
  }
}
