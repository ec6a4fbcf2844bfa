package kit.base;

/**
 * How {@link DiagnosticPrinter} writes diagnostics: gcc's {@code -fdiagnostics-…} switches. Made by
 * {@link #plain}, then adjusted before the first message.
 */
public final class MessageStyle {
  /** SGR escapes. */
  public boolean colours;

  /** The source line, with caret, ranges and fix-its. */
  public boolean caret = true;

  /** {@code [-Wname]} behind a warning. */
  public boolean option = true;

  /** The code for {@code --explain} behind messages that have no option. */
  public boolean codes;

  /** The line's number before the source line. */
  public boolean lineNumbers = true;

  /** The column behind the line number of a place. */
  public boolean column = true;

  /** Columns count places on the screen; else bytes. */
  public boolean displayColumns = true;

  /** Number of the first column. */
  public int firstColumn = 1;

  /** Distance of the places that tabs lead to, at least 1. */
  public int tabStop = 8;

  /** {@code fix-it:"file":{1:2-1:3}:"text"} behind a message. */
  public boolean parseableFixIts;

  /** Most notes about macro expansions; 0: all. */
  public int expansionNotes = 10;

  // Sequences of SGR parameters, as GCC_COLORS names them.
  public String errorColour = "01;31";
  public String warningColour = "01;35";
  public String noteColour = "01;36";
  public String locusColour = "01";
  public String quoteColour = "01";
  public String rangeColour = "32";
  public String fixItColour = "32";

  private MessageStyle() {}

  /** As without any switch, and without colours. */
  public static MessageStyle plain() {
    return new MessageStyle();
  }

  /**
   * What the variable GCC_COLORS says: {@code error=01;31:warning=…}; empty switches colours off.
   * Names that are not known are left out.
   */
  public void readColours(String text) {
    if (text.isEmpty()) {
      colours = false;
      return;
    }
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(':', start);
      end = end < 0 ? text.length() : end;
      int equals = text.indexOf('=', start);
      if (equals > 0 && equals < end && isParameters(text, equals + 1, end)) {
        colour(text.substring(start, equals), text.substring(equals + 1, end));
      }
      start = end + 1;
    }
  }

  private static boolean isParameters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ';' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private void colour(String name, String parameters) {
    switch (name) {
      case "error" -> errorColour = parameters;
      case "warning" -> warningColour = parameters;
      case "note" -> noteColour = parameters;
      case "locus" -> locusColour = parameters;
      case "quote" -> quoteColour = parameters;
      case "range1" -> rangeColour = parameters;
      case "fixit-insert" -> fixItColour = parameters;
      default -> {}
    }
  }
}
