package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.link.elf.ResponseFile;
import org.jspecify.annotations.Nullable;

/**
 * ar's command line: one operation letter among modifiers in the first word (or several words with
 * dashes), the names that modifiers want, the archive, the members.
 */
final class ArOptions {
  static final String OPERATIONS = "dmpqrtx";
  private static final String MODIFIERS = "abcDfilLNoOPsSTuvVU";

  /** Operation letter, 's' for the index alone, 0 when none is given. */
  char operation;

  boolean after;
  boolean before;
  boolean silentCreate;
  boolean deterministic = true;
  boolean deterministicGiven;
  boolean truncate;
  boolean instance;
  boolean preserveDates;
  boolean offsets;
  boolean fullPaths;
  boolean index;
  boolean noIndex;
  boolean thin;
  boolean newerOnly;
  boolean verbose;
  boolean addMembersOfArchives;
  boolean showVersion;
  boolean help;
  boolean script;
  @Nullable String position;
  int count;
  String outputFolder = "";

  /** Empty when none is given. */
  String archive = "";

  final List<String> files = new ArrayList<>();

  private ArOptions() {}

  static ArOptions parse(Host host, List<String> arguments) throws ToolException, HostException {
    ArOptions options = new ArOptions();
    List<String> words = new ArrayList<>();
    expand(host, arguments, words, 0);
    options.parseWords(words);
    return options;
  }

  static void expand(Host host, List<String> arguments, List<String> words, int depth)
      throws HostException, ToolException {
    if (depth > 20) {
      throw new ToolException("response files are nested too deeply");
    }
    for (String argument : arguments) {
      if (argument.length() > 1
          && argument.charAt(0) == '@'
          && host.kind(argument.substring(1)) == Host.FileKind.REGULAR) {
        expand(host, ResponseFile.split(host.readFile(argument.substring(1))), words, depth + 1);
      } else {
        words.add(argument);
      }
    }
  }

  private void parseWords(List<String> words) throws ToolException {
    List<String> plain = new ArrayList<>();
    boolean letters = true;
    boolean optionsEnd = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!optionsEnd && word.equals("--")) {
        optionsEnd = true;
      } else if (!optionsEnd && word.startsWith("--")) {
        i += longOption(word, i + 1 < words.size() ? words.get(i + 1) : null);
      } else if (!optionsEnd
          && word.startsWith("-X")
          && (word.equals("-X32_64") || word.equals("-X32") || word.equals("-X64"))) {
        continue;
      } else if (!optionsEnd && word.length() > 1 && word.charAt(0) == '-') {
        parseLetters(word.substring(1));
        letters = false;
      } else if (letters) {
        parseLetters(word);
        letters = false;
      } else {
        plain.add(word);
      }
    }
    finish(plain);
  }

  private int longOption(String word, @Nullable String next) throws ToolException {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    switch (name) {
      case "--help" -> help = true;
      case "--version" -> showVersion = true;
      case "--thin" -> thin = true;
      case "--plugin", "--target", "--record-libdeps" -> {
        return equals < 0 ? 1 : 0;
      }
      case "--output" -> {
        if (equals >= 0) {
          outputFolder = word.substring(equals + 1);
          return 0;
        }
        if (next == null) {
          throw new ToolException("option '--output' requires an argument");
        }
        outputFolder = next;
        return 1;
      }
      default -> throw new ToolException("unrecognized option '" + word + "'");
    }
    return 0;
  }

  private void parseLetters(String letters) throws ToolException {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (OPERATIONS.indexOf(c) >= 0) {
        if (operation != 0 && operation != c) {
          throw new ToolException("two different operation options specified");
        }
        operation = c;
      } else if (c == 'M') {
        script = true;
      } else if (c == 'h') {
        help = true;
      } else if (MODIFIERS.indexOf(c) >= 0) {
        modifier(c);
      } else {
        throw new ToolException("invalid option -- '" + c + "'");
      }
    }
  }

  private void modifier(char c) {
    switch (c) {
      case 'a' -> after = true;
      case 'b', 'i' -> before = true;
      case 'c' -> silentCreate = true;
      case 'D' -> {
        deterministic = true;
        deterministicGiven = true;
      }
      case 'U' -> deterministic = false;
      case 'f' -> truncate = true;
      case 'N' -> instance = true;
      case 'o' -> preserveDates = true;
      case 'O' -> offsets = true;
      case 'P' -> fullPaths = true;
      case 's' -> index = true;
      case 'S' -> noIndex = true;
      case 'T' -> thin = true;
      case 'u' -> newerOnly = true;
      case 'v' -> verbose = true;
      case 'L' -> addMembersOfArchives = true;
      case 'V' -> showVersion = true;
      default -> {}
    }
  }

  private void finish(List<String> plain) throws ToolException {
    if (help || showVersion || script) {
      return;
    }
    if (operation == 0) {
      if (!index) {
        throw new ToolException("no operation specified");
      }
      operation = 's';
    }
    int next = 0;
    if (after || before) {
      if (operation != 'r' && operation != 'm') {
        throw new ToolException(
            "`a', `b' and `i' are only meaningful with the `r' and `m' options");
      }
      position = next < plain.size() ? plain.get(next++) : null;
    }
    if (instance) {
      if (operation != 'x' && operation != 'd') {
        throw new ToolException("`N' is only meaningful with the `x' and `d' options.");
      }
      String text = next < plain.size() ? plain.get(next++) : "";
      count = positive(text);
    }
    if (newerOnly && operation != 'r') {
      throw new ToolException("`u' is only meaningful with the `r' option.");
    }
    if (newerOnly && deterministicGiven && deterministic) {
      throw new ToolException("`u' is not meaningful with the `D' option.");
    }
    if (next < plain.size()) {
      archive = plain.get(next++);
    }
    files.addAll(plain.subList(Math.min(next, plain.size()), plain.size()));
  }

  private static int positive(String text) throws ToolException {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || value > 1_000_000) {
        throw new ToolException("Value for `N' must be positive.");
      }
      value = value * 10 + digit;
    }
    if (value <= 0) {
      throw new ToolException("Value for `N' must be positive.");
    }
    return value;
  }
}
