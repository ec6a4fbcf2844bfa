package kit.driver.cc;

import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.driver.UsageException;

/**
 * Spec files ({@code -specs=FILE}), by which distributions and C libraries add options to compiler
 * and linker: the texts by name, as the files leave them. {@link SpecText} evaluates a text.
 *
 * <p>A file is a series of {@code *name:} lines, each followed by the text up to an empty line; a
 * text that begins with {@code +} is added to what was there. {@code %rename old new}, {@code
 * %include <file>} and {@code %include_noerr <file>} stand on lines of their own (GCC manual, "Spec
 * Files").
 *
 * <p>kit has no specs of its own for its phases: all texts are empty at first. What files say about
 * these names takes effect: self_spec, cpp, cpp_options, cpp_unique_options, cc1, cc1_options
 * (options of the compiler); asm, asm_options (of the assembler); link (of the linker); lib,
 * libgcc, link_libgcc, startfile, endfile (of the link line). The remaining names matter only where
 * these refer to them; a file that changes the commands themselves is an error.
 */
final class SpecFiles {
  private static final int DEPTH_LIMIT = 20;

  private static final String WITH_EFFECT =
      " self_spec cpp cpp_options cpp_unique_options cc1 cc1_options asm asm_options link lib libgcc"
          + " link_libgcc startfile endfile ";

  private final Host host;
  private final Object2ObjectLinkedOpenHashMap<String, String> texts =
      new Object2ObjectLinkedOpenHashMap<>();

  private final ObjectOpenHashSet<String> replaced = new ObjectOpenHashSet<>();

  SpecFiles(Host host) {
    this.host = host;
  }

  /** Whether a file has put a text in the place of kit's own for the name. */
  boolean replaces(String name) {
    return replaced.contains(name);
  }

  /** The text of that name; empty when no file has said anything. */
  String text(String name) {
    String text = texts.get(name);
    return text == null ? "" : text;
  }

  void read(String path) throws UsageException, HostException {
    read(path, 0);
  }

  private void read(String path, int depth) throws UsageException, HostException {
    if (depth > DEPTH_LIMIT) {
      throw new UsageException("spec files are nested too deeply at '" + path + "'");
    }
    List<String> lines = lines(Bytes.toText(host.readFile(path)));
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) == '%') {
        command(line, path, depth);
      } else if (line.charAt(0) == '*' && line.indexOf(':') > 0) {
        String name = line.substring(1, line.indexOf(':'));
        StringBuilder text = new StringBuilder();
        while (at < lines.size() && !lines.get(at).isEmpty()) {
          text.append(text.length() > 0 ? "\n" : "").append(lines.get(at++));
        }
        define(name, text.toString());
      } else {
        throw new UsageException("specs file '" + path + "' malformed at '" + line + "'");
      }
    }
  }

  private void command(String line, String path, int depth) throws UsageException, HostException {
    List<String> words = OptionParser.split(line, ' ');
    words.removeIf(String::isEmpty);
    String name = words.get(0);
    if (name.equals("%rename") && words.size() == 3) {
      texts.put(words.get(2), text(words.get(1)));
      texts.remove(words.get(1));
      return;
    }
    boolean optional = name.equals("%include_noerr");
    if ((name.equals("%include") || optional) && words.size() == 2) {
      String file = words.get(1);
      if (file.length() > 2 && file.charAt(0) == '<' && file.endsWith(">")) {
        String included = file.substring(1, file.length() - 1);
        if (!optional || host.kind(included) == Host.FileKind.REGULAR) {
          read(included, depth + 1);
        }
        return;
      }
    }
    throw new UsageException("specs file '" + path + "' has the unknown command '" + line + "'");
  }

  private void define(String name, String text) throws UsageException {
    boolean added = text.length() > 1 && text.charAt(0) == '+' && SpecText.isSpace(text.charAt(1));
    if (name.equals("link_command") || name.equals("linker")) {
      throw new UsageException("spec '" + name + "' is not supported");
    }
    if (!added) {
      replaced.add(name);
    }
    texts.put(name, added ? text(name) + " " + text.substring(1) : text);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\\') {
          line.setLength(line.length() - 1);
        } else {
          lines.add(trimmed(line.toString()));
          line.setLength(0);
        }
      } else {
        line.append(text.charAt(i));
      }
    }
    if (line.length() > 0) {
      lines.add(trimmed(line.toString()));
    }
    return lines;
  }

  private static String trimmed(String line) {
    int end = line.length();
    while (end > 0 && SpecText.isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /** What -dumpspecs prints: the names that files may add to. */
  static String dump() {
    StringBuilder text = new StringBuilder();
    for (String name :
        OptionParser.split(WITH_EFFECT.substring(1, WITH_EFFECT.length() - 1), ' ')) {
      text.append('*').append(name).append(":\n\n\n");
    }
    return text.toString();
  }
}
