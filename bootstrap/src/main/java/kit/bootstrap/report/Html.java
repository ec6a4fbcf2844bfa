package kit.bootstrap.report;

import java.util.Locale;

/** Appends HTML; everything that comes from outside passes through {@link #text}. */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text, escaped. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** An element with text in it; {@code attributes} are markup. */
  Html element(String tag, String attributes, String content) {
    out.append('<').append(tag);
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>').append(escaped(content)).append("</").append(tag).append('>');
    return this;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> {
          boolean control = c < ' ' && c != '\n' && c != '\t' || c == 127;
          escaped.append(control ? '\ufffd' : c);
        }
      }
    }
    return escaped.toString();
  }

  /** "4 min 05 s", "12.3 s", "45 ms". */
  static String duration(long milliseconds) {
    if (milliseconds >= 60_000) {
      return String.format(
          Locale.ROOT, "%d min %02d s", milliseconds / 60_000, milliseconds / 1000 % 60);
    }
    return milliseconds >= 1000
        ? String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0)
        : milliseconds + " ms";
  }

  /** "12.3 MB", "45 kB": powers of ten. */
  static String size(long bytes) {
    if (bytes >= 1_000_000_000) {
      return String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }
    return bytes >= 1_000_000
        ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%.0f kB", bytes / 1e3);
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
