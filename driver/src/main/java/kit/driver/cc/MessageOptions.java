package kit.driver.cc;

import kit.base.Host;
import kit.base.MessageStyle;
import kit.base.warning.WarningSwitches;
import kit.driver.UsageException;

/**
 * The options about diagnostics: {@code -W…}, {@code -w}, {@code -pedantic}, {@code
 * -fdiagnostics-…}, {@code -fmax-errors}.
 */
public final class MessageOptions {
  /** What becomes of diagnostics. */
  public enum Format {
    TEXT,
    JSON_STDERR,
    JSON_FILE,
    SARIF_STDERR,
    SARIF_FILE
  }

  public final WarningSwitches warnings = new WarningSwitches();
  public Format format = Format.TEXT;

  /** null: when standard error is a terminal. */
  private Boolean colours;

  /** null: when standard error is a terminal. */
  private Boolean codes;

  private final MessageStyle style = MessageStyle.plain();
  public int errorLimit;

  /** -Wfatal-errors. */
  public boolean fatalErrors;

  /** -ftrack-macro-expansion=0. */
  public boolean expansionsHidden;

  /** Takes an option of this family; false when it is none. */
  boolean accept(String word) throws UsageException {
    if (word.startsWith("-W")) {
      return warning(word);
    }
    switch (word) {
      case "-w" -> warnings.silence();
      case "-ftrack-macro-expansion=0" -> expansionsHidden = true;
      case "-ftrack-macro-expansion", "-ftrack-macro-expansion=1", "-ftrack-macro-expansion=2" ->
          expansionsHidden = false;
      case "-pedantic", "--pedantic" -> warnings.pedantic(false);
      case "-pedantic-errors", "--pedantic-errors" -> warnings.pedantic(true);
      case "--all-warnings" -> warnings.apply("all");
      case "--extra-warnings" -> warnings.apply("extra");
      case "-fdiagnostics-color",
          "-fdiagnostics-color=always",
          "-fcolor-diagnostics",
          "-fdiagnostics-colour=always" ->
          colours = true;
      case "-fno-diagnostics-color", "-fdiagnostics-color=never", "-fno-color-diagnostics" ->
          colours = false;
      case "-fdiagnostics-color=auto" -> colours = null;
      case "-fdiagnostics-plain-output" -> {
        colours = false;
        style.caret = false;
        style.lineNumbers = false;
        codes = false;
      }
      default -> {
        return diagnostics(word);
      }
    }
    return true;
  }

  private boolean warning(String word) throws UsageException {
    if (word.startsWith("-Wl,") || word.startsWith("-Wa,") || word.startsWith("-Wp,")) {
      return false;
    }
    if (word.equals("-W")) {
      warnings.apply("extra");
      return true;
    }
    if (word.equals("-Wfatal-errors")) {
      errorLimit = 1;
      fatalErrors = true;
      return true;
    }
    if (word.equals("-Wno-fatal-errors")) {
      errorLimit = 0;
      fatalErrors = false;
      return true;
    }
    String problem = warnings.apply(word.substring(2));
    if (problem != null) {
      throw new UsageException(problem);
    }
    return true;
  }

  private boolean diagnostics(String word) throws UsageException {
    if (word.startsWith("-fmax-errors=") || word.startsWith("-ferror-limit=")) {
      errorLimit = number(word.substring(word.indexOf('=') + 1), word);
      return true;
    }
    if (word.startsWith("-fmacro-backtrace-limit=")) {
      style.expansionNotes = number(word.substring(word.indexOf('=') + 1), word);
      return true;
    }
    if (word.startsWith("-fdiagnostics-format=")) {
      format(word.substring("-fdiagnostics-format=".length()));
      return true;
    }
    if (word.startsWith("-fdiagnostics-column-origin=")) {
      style.firstColumn = number(word.substring(word.indexOf('=') + 1), word);
      return true;
    }
    if (word.startsWith("-ftabstop=")) {
      int distance = number(word.substring(word.indexOf('=') + 1), word);
      // As gcc: what is no sensible distance means the usual one.
      style.tabStop = distance >= 1 && distance <= 100 ? distance : 8;
      return true;
    }
    boolean on = !word.startsWith("-fno-");
    switch (on ? word.substring(Math.min(2, word.length())) : word.substring(5)) {
      case "diagnostics-column-unit=display" -> style.displayColumns = on;
      case "diagnostics-column-unit=byte" -> style.displayColumns = !on;
      case "diagnostics-show-caret", "caret-diagnostics" -> style.caret = on;
      case "diagnostics-show-option" -> style.option = on;
      case "diagnostics-show-line-numbers" -> style.lineNumbers = on;
      case "diagnostics-show-codes" -> codes = on;
      case "show-column" -> style.column = on;
      case "diagnostics-parseable-fixits" -> style.parseableFixIts = on;
      default -> {
        return false;
      }
    }
    return word.startsWith("-f");
  }

  private void format(String name) throws UsageException {
    format =
        switch (name) {
          case "text" -> Format.TEXT;
          case "json", "json-stderr" -> Format.JSON_STDERR;
          case "json-file" -> Format.JSON_FILE;
          case "sarif-stderr" -> Format.SARIF_STDERR;
          case "sarif-file", "sarif" -> Format.SARIF_FILE;
          default ->
              throw new UsageException(
                  "unrecognized argument in option '-fdiagnostics-format="
                      + name
                      + "'; valid arguments are: json json-file json-stderr sarif-file"
                      + " sarif-stderr text");
        };
  }

  private static int number(String text, String option) throws UsageException {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        value = -1;
        break;
      }
      value = Math.min(1_000_000, value * 10 + c - '0');
    }
    if (value < 0 || text.isEmpty()) {
      throw new UsageException("argument to '" + option + "' should be a non-negative integer");
    }
    return value;
  }

  /** The style, settled by what standard error is and by GCC_COLORS. */
  MessageStyle style(Host host) {
    boolean terminal = host.standardErrorIsTerminal();
    style.colours = colours != null ? colours : terminal && !isDumb(host);
    style.codes = codes != null ? codes : terminal;
    String named = host.environment("GCC_COLORS");
    if (style.colours && named != null) {
      style.readColours(named);
    }
    return style;
  }

  private static boolean isDumb(Host host) {
    String terminal = host.environment("TERM");
    return terminal == null || terminal.equals("dumb");
  }
}
