package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.driver.UsageException;

/**
 * Evaluates one text of the spec language over the options of a command line (GCC manual, "Spec
 * Files").
 *
 * <p>Understood are: words; <code>%{S}</code>, <code>%{S*}</code>, <code>%{S&amp;T}</code> (the
 * options themselves); <code>%{S:X}</code>, <code>%{!S:X}</code>, <code>%{S*:X}</code>, <code>
 * %{S|P:X}</code>, <code>%{S&amp;P:X}</code>, <code>%{S:X; T:Y; :D}</code> (X when they are there),
 * where {@code .c} and {@code ,c} ask for the language of an input; <code>%{&lt;S}</code> and
 * {@code %<S} (takes the option away); {@code %(name)}; {@code %*}; {@code word%s} (a start file or
 * library, looked for); {@code %:if-exists(…)}, {@code %:if-exists-else(…)}, {@code %:getenv(…)};
 * {@code %W{…}} and {@code %@{…}} (as without the letter); {@code %e} text (an error); {@code %%}.
 * Anything else is an error that names it.
 *
 * <p>Example: over {@code -c -O2}, <code>%{!shared:%{!fPIE:-fPIE}} %{O*}</code> gives {@code -fPIE
 * -O2}.
 */
final class SpecText {
  private static final int DEPTH_LIMIT = 100;

  private final Host host;
  private final Toolchain toolchain;
  private final SpecFiles files;

  /** The command line; words that a text takes away are removed. */
  private final List<String> switches;

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private String text = "";
  private int at;
  private int depth;

  /** What the * of the condition around matched, or null. */
  private String matched;

  private SpecText(Host host, Toolchain toolchain, SpecFiles files, List<String> switches) {
    this.host = host;
    this.toolchain = toolchain;
    this.files = files;
    this.switches = switches;
  }

  /** The words that the text of a name yields. */
  static List<String> evaluate(
      Host host, Toolchain toolchain, SpecFiles files, String name, List<String> switches)
      throws UsageException {
    SpecText evaluation = new SpecText(host, toolchain, files, switches);
    evaluation.run(files.text(name));
    evaluation.endWord();
    return evaluation.words;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private void run(String newText) throws UsageException {
    if (++depth > DEPTH_LIMIT) {
      throw new UsageException("specs refer to each other too deeply");
    }
    String outerText = text;
    int outerAt = at;
    text = newText;
    at = 0;
    while (at < text.length()) {
      element();
    }
    text = outerText;
    at = outerAt;
    depth--;
  }

  private void element() throws UsageException {
    char c = text.charAt(at++);
    if (isSpace(c)) {
      endWord();
    } else if (c == '%') {
      directive();
    } else if (c == '\\' && at < text.length()) {
      word.append(text.charAt(at++));
    } else {
      word.append(c);
    }
  }

  private void endWord() {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private UsageException unknown(int start) {
    return new UsageException(
        "spec '"
            + text.substring(start, Math.min(text.length(), start + 40))
            + "' is not supported");
  }

  private void directive() throws UsageException {
    int start = at - 1;
    char c = at < text.length() ? text.charAt(at++) : 0;
    switch (c) {
      case '%' -> word.append('%');
      case '{' -> braces(start);
      case 'W', '@' -> {
        if (at >= text.length() || text.charAt(at++) != '{') {
          throw unknown(start);
        }
        braces(start);
      }
      case '(' -> {
        int end = text.indexOf(')', at);
        if (end < 0) {
          throw unknown(start);
        }
        String name = text.substring(at, end);
        at = end + 1;
        run(files.text(name));
      }
      case '*' -> word.append(matched == null ? "" : matched);
      case 's' -> {
        String found =
            word.toString().equals("include")
                ? host.installationDirectory() + "/include"
                : toolchain.find(word.toString());
        word.setLength(0);
        word.append(found);
      }
      case '<' -> {
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
          at++;
        }
        remove(text.substring(from, at));
      }
      case 'e' -> throw new UsageException(text.substring(at));
      case ':' -> function(start);
      default -> throw unknown(start);
    }
  }

  private void remove(String pattern) {
    boolean prefix = pattern.endsWith("*");
    String name = "-" + (prefix ? pattern.substring(0, pattern.length() - 1) : pattern);
    switches.removeIf(option -> prefix ? option.startsWith(name) : option.equals(name));
  }

  // ---- functions

  private void function(int start) throws UsageException {
    int open = text.indexOf('(', at);
    int close = open < 0 ? -1 : closing(open, '(', ')');
    if (close < 0) {
      throw unknown(start);
    }
    String name = text.substring(at, open);
    SpecText inner = new SpecText(host, toolchain, files, switches);
    inner.depth = depth + 1;
    inner.run(text.substring(open + 1, close));
    inner.endWord();
    List<String> arguments = inner.words;
    at = close + 1;
    switch (name) {
      case "if-exists" -> {
        if (arguments.size() == 1 && exists(arguments.get(0))) {
          word.append(arguments.get(0));
        }
      }
      case "if-exists-else" -> {
        if (arguments.size() == 2) {
          word.append(exists(arguments.get(0)) ? arguments.get(0) : arguments.get(1));
        }
      }
      case "getenv" -> {
        String value = arguments.isEmpty() ? null : host.environment(arguments.get(0));
        if (value == null) {
          throw new UsageException(
              "environment variable '"
                  + (arguments.isEmpty() ? "" : arguments.get(0))
                  + "' not defined");
        }
        word.append(value);
        for (int i = 1; i < arguments.size(); i++) {
          word.append(arguments.get(i));
        }
      }
      default -> throw unknown(start);
    }
  }

  private boolean exists(String path) {
    return path.startsWith("/") && host.kind(path) == Host.FileKind.REGULAR;
  }

  /** Index of the bracket that closes the one at {@code open}, or -1. */
  private int closing(int open, char opening, char closing) {
    int level = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == opening) {
        level++;
      } else if (c == closing && --level == 0) {
        return i;
      }
    }
    return -1;
  }

  // ---- conditions

  /** Behind an opening brace. */
  private void braces(int start) throws UsageException {
    int close = closing(at - 1, '{', '}');
    if (close < 0) {
      throw unknown(start);
    }
    String body = text.substring(at, close);
    at = close + 1;
    boolean done = false;
    for (String alternative : alternatives(body)) {
      int colon = conditionEnd(alternative);
      if (colon < 0) {
        substitute(trim(alternative), start);
        continue;
      }
      String outer = matched;
      if (!done && holds(trim(alternative.substring(0, colon)))) {
        done = true;
        run(alternative.substring(colon + 1));
      }
      matched = outer;
    }
  }

  /** The parts between semicolons that are in no inner braces. */
  private static List<String> alternatives(String body) {
    List<String> parts = new ArrayList<>();
    int level = 0;
    int from = 0;
    for (int i = 0; i <= body.length(); i++) {
      char c = i < body.length() ? body.charAt(i) : ';';
      level += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ';' && (level == 0 || i == body.length())) {
        parts.add(body.substring(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  /** Index of the colon behind the condition, or -1 when there is none. */
  private static int conditionEnd(String alternative) {
    for (int i = 0; i < alternative.length(); i++) {
      char c = alternative.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '{') {
        return -1;
      }
    }
    return -1;
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** <code>%{S}</code>, <code>%{S*}</code>, <code>%{S&amp;T*}</code>: the options themselves. */
  private void substitute(String patterns, int start) throws UsageException {
    if (patterns.startsWith("<")) {
      remove(patterns.substring(1));
      return;
    }
    if (patterns.isEmpty() || patterns.startsWith("!") || patterns.indexOf('|') >= 0) {
      throw unknown(start);
    }
    endWord();
    List<String> alternatives = OptionParser.split(patterns, '&');
    for (int i = 0; i < switches.size(); i++) {
      for (String pattern : alternatives) {
        if (matches(switches.get(i), trim(pattern))) {
          words.add(switches.get(i));
          if (takesNext(switches.get(i)) && i + 1 < switches.size()) {
            words.add(switches.get(++i));
          }
          break;
        }
      }
    }
  }

  private static boolean takesNext(String option) {
    return switch (option) {
      case "-o",
          "-D",
          "-U",
          "-I",
          "-L",
          "-l",
          "-T",
          "-u",
          "-z",
          "-e",
          "-x",
          "-include",
          "-isystem" ->
          true;
      default -> false;
    };
  }

  private boolean matches(String option, String pattern) {
    if (pattern.endsWith("*")) {
      String prefix = "-" + pattern.substring(0, pattern.length() - 1);
      if (option.startsWith(prefix)) {
        matched = option.substring(prefix.length());
        return true;
      }
      return false;
    }
    return option.equals("-" + pattern);
  }

  /** A condition: alternatives of conjunctions; empty holds always. */
  private boolean holds(String condition) {
    if (condition.isEmpty()) {
      return true;
    }
    for (String alternative : OptionParser.split(condition, '|')) {
      boolean all = true;
      for (String part : OptionParser.split(alternative, '&')) {
        String name = trim(part);
        boolean negative = name.startsWith("!");
        all &= present(negative ? name.substring(1) : name) != negative;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean present(String name) {
    if (name.startsWith(".") || name.startsWith(",")) {
      return presentLanguage(name);
    }
    for (String option : switches) {
      if (matches(option, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean presentLanguage(String name) {
    for (String option : switches) {
      boolean file = !option.startsWith("-");
      if (file
          && (name.startsWith(".")
              ? option.endsWith(name)
              : name.equals(",c") && option.endsWith(".c"))) {
        return true;
      }
    }
    return false;
  }
}
