package kit.base;

/**
 * Writes JSON (RFC 8259) value by value. Text is byte strings in UTF-8; bytes that are none become
 * U+FFFD. Commas are put where they belong; the caller pairs the brackets.
 */
final class JsonWriter {
  private final ByteSink out;
  private boolean first = true;

  JsonWriter(ByteSink out) {
    this.out = out;
  }

  private void separate() {
    if (!first) {
      out.text(", ");
    }
    first = false;
  }

  JsonWriter object() {
    separate();
    out.u8('{');
    first = true;
    return this;
  }

  JsonWriter endObject() {
    out.u8('}');
    first = false;
    return this;
  }

  JsonWriter array() {
    separate();
    out.u8('[');
    first = true;
    return this;
  }

  JsonWriter endArray() {
    out.u8(']');
    first = false;
    return this;
  }

  /** The name of the member whose value comes next. */
  JsonWriter key(String name) {
    separate();
    string(name);
    out.text(": ");
    first = true;
    return this;
  }

  JsonWriter value(String text) {
    separate();
    string(text);
    return this;
  }

  JsonWriter value(int number) {
    separate();
    out.text(Integer.toString(number));
    return this;
  }

  JsonWriter value(boolean truth) {
    separate();
    out.text(truth ? "true" : "false");
    return this;
  }

  private void string(String text) {
    out.u8('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.u8('\\');
        out.u8(c);
      } else if (c < ' ') {
        control(c);
      } else if (c < 0x80) {
        out.u8(c);
      } else {
        int length = utf8(text, i);
        if (length == 0) {
          out.text("\\ufffd");
        } else {
          for (int k = 0; k < length; k++) {
            out.u8(text.charAt(i + k));
          }
          i += length - 1;
        }
      }
    }
    out.u8('"');
  }

  private void control(char c) {
    switch (c) {
      case '\n' -> out.text("\\n");
      case '\t' -> out.text("\\t");
      case '\r' -> out.text("\\r");
      default -> {
        String digits = "0123456789abcdef";
        out.text("\\u00" + digits.charAt(c >> 4) + digits.charAt(c & 15));
      }
    }
  }

  /** The length of the well-formed UTF-8 sequence at an index, or 0. */
  static int utf8(String text, int at) {
    int lead = text.charAt(at);
    int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > text.length()) {
      return 0;
    }
    int value = lead & (0x7f >> length);
    for (int k = 1; k < length; k++) {
      int c = text.charAt(at + k);
      if (c < 0x80 || c > 0xbf) {
        return 0;
      }
      value = value << 6 | c & 0x3f;
    }
    boolean tooLong = length == 3 && value < 0x800 || length == 4 && value < 0x10000;
    boolean surrogate = value >= 0xd800 && value < 0xe000;
    return tooLong || surrogate || value > 0x10ffff ? 0 : length;
  }
}
