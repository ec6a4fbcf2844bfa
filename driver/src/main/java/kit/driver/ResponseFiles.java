package kit.driver;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;

/**
 * {@code @file} arguments, as GCC's libiberty reads them: words separated by white space, quoted by
 * ' or ", a backslash takes the next byte as it is; files may name further files. An {@code @file}
 * that cannot be read stays as it stands.
 */
public final class ResponseFiles {
  private static final int DEPTH_LIMIT = 64;

  private ResponseFiles() {}

  public static List<String> expand(Host host, List<String> arguments) throws UsageException {
    for (String argument : arguments) {
      if (argument.length() > 1 && argument.charAt(0) == '@') {
        List<String> out = new ArrayList<>();
        add(host, arguments, out, 0);
        return out;
      }
    }
    return arguments;
  }

  private static void add(Host host, List<String> arguments, List<String> out, int depth)
      throws UsageException {
    for (String argument : arguments) {
      byte[] text =
          argument.length() > 1 && argument.charAt(0) == '@'
              ? read(host, argument.substring(1))
              : null;
      if (text == null) {
        out.add(argument);
      } else if (depth >= DEPTH_LIMIT) {
        throw new UsageException("response files nested too deeply at '" + argument + "'");
      } else {
        add(host, words(Bytes.toText(text)), out, depth + 1);
      }
    }
  }

  private static byte[] read(Host host, String path) {
    try {
      return host.kind(path) == Host.FileKind.MISSING ? null : host.readFile(path);
    } catch (HostException e) {
      return null;
    }
  }

  /** The words of a response file. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && (c == ' ' || (c >= '\t' && c <= '\r'))) {
        if (word != null) {
          words.add(word.toString());
          word = null;
        }
        continue;
      }
      if (word == null) {
        word = new StringBuilder();
      }
      if (c == '\\' && i + 1 < text.length()) {
        word.append(text.charAt(++i));
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else {
        word.append(c);
      }
    }
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }
}
