package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import org.jspecify.annotations.Nullable;

/**
 * Splits a tool's command line the GNU way: letters in groups ({@code -ab}), an argument joined or
 * as the next word, long options with {@code =} or the next word, {@code --} and {@code @file}.
 */
final class ToolOptions {
  /** Receives the options in order. */
  interface Handler {
    /**
     * One option: "-x" or "--name". {@code value} is its argument, empty when it has none. Returns
     * false when it is not known.
     */
    boolean option(String name, String value) throws ToolException, HostException;
  }

  private final String lettersWithArgument;
  private final String longWithArgument;
  private final List<String> files = new ArrayList<>();

  /**
   * {@code lettersWithArgument}: the letters that take one. {@code longWithArgument}: the long
   * options that take one even as a separate word, between blanks: " --output --format ".
   */
  ToolOptions(String lettersWithArgument, String longWithArgument) {
    this.lettersWithArgument = lettersWithArgument;
    this.longWithArgument = longWithArgument;
  }

  /** What is not an option, in order. */
  List<String> files() {
    return files;
  }

  void parse(Host host, List<String> arguments, Handler handler)
      throws ToolException, HostException {
    List<String> words = new ArrayList<>();
    ArOptions.expand(host, arguments, words, 0);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        files.addAll(words.subList(i + 1, words.size()));
        return;
      }
      if (word.startsWith("--")) {
        i += longOption(word, i + 1 < words.size() ? words.get(i + 1) : null, handler);
      } else if (word.length() > 1 && word.charAt(0) == '-') {
        i += letters(word, i + 1 < words.size() ? words.get(i + 1) : null, handler);
      } else {
        files.add(word);
      }
    }
  }

  private int longOption(String word, @Nullable String next, Handler handler)
      throws ToolException, HostException {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String value = equals < 0 ? null : word.substring(equals + 1);
    int used = 0;
    if (value == null && longWithArgument.contains(" " + name + " ")) {
      if (next == null) {
        throw new ToolException("option '" + name + "' requires an argument");
      }
      value = next;
      used = 1;
    }
    if (!handler.option(name, value == null ? "" : value)) {
      throw new ToolException("unrecognized option '" + word + "'");
    }
    return used;
  }

  private int letters(String word, @Nullable String next, Handler handler)
      throws ToolException, HostException {
    for (int k = 1; k < word.length(); k++) {
      char c = word.charAt(k);
      String value = null;
      int used = 0;
      if (lettersWithArgument.indexOf(c) >= 0) {
        if (k + 1 < word.length()) {
          value = word.substring(k + 1);
        } else if (next != null) {
          value = next;
          used = 1;
        } else {
          throw new ToolException("option requires an argument -- '" + c + "'");
        }
      }
      if (!handler.option("-" + c, value == null ? "" : value)) {
        throw new ToolException("invalid option -- '" + c + "'");
      }
      if (value != null) {
        return used;
      }
    }
    return 0;
  }
}
