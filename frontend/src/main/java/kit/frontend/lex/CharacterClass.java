package kit.frontend.lex;

/** Classes of bytes, as a table. */
final class CharacterClass {
  private CharacterClass() {}

  /** Letters, digits, underscore and dollar: what continues an identifier on the fast path. */
  static final int IDENTIFIER = 1;

  static final int DIGIT = 2;

  /** Space, tab, vertical tab, form feed, carriage return. */
  static final int BLANK = 4;

  private static final byte[] TABLE = table();

  private static byte[] table() {
    byte[] table = new byte[256];
    for (int c = 'a'; c <= 'z'; c++) {
      table[c] = IDENTIFIER;
      table[c - 32] = IDENTIFIER;
    }
    for (int c = '0'; c <= '9'; c++) {
      table[c] = IDENTIFIER | DIGIT;
    }
    table['_'] = IDENTIFIER;
    table['$'] = IDENTIFIER;
    table[' '] = BLANK;
    table['\t'] = BLANK;
    table[0x0b] = BLANK;
    table['\f'] = BLANK;
    table['\r'] = BLANK;
    return table;
  }

  /** The shared table, read only, indexed by byte value. */
  static byte[] classes() {
    return TABLE;
  }

  /** A table of its own in which the dollar sign is no letter: assembly. */
  static byte[] withoutDollar() {
    byte[] table = table();
    table['$'] = 0;
    return table;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Value of a hexadecimal digit, or -1. */
  static int hexValue(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 32;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }
}
