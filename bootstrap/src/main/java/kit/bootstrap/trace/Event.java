package kit.bootstrap.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One command of a build, as {@code measure} notes it.
 *
 * @param stage the stage that was being built
 * @param tool {@code cc}, {@code ar}, …
 * @param start microseconds since 1970
 * @param wall microseconds from start to end
 * @param user microseconds of CPU time of the command and all it waited for
 * @param system the same in the kernel
 * @param resident the largest resident set of any of them, in KiB
 * @param exit exit code, -1 when a signal ended it
 * @param signal the signal that ended it, or 0
 * @param limit the limit that ended it: {@code memory}, {@code time} or empty
 * @param folder its working folder
 * @param arguments the words after the tool's name
 */
public record Event(
    String stage,
    String tool,
    long start,
    long wall,
    long user,
    long system,
    long resident,
    int exit,
    int signal,
    String limit,
    String folder,
    List<String> arguments) {

  /** Options of cc whose argument is the next word. */
  private static final List<String> WITH_ARGUMENT =
      List.of(
          "-o", "-I", "-D", "-U", "-include", "-isystem", "-MF", "-MT", "-MQ", "-x", "-L", "-l");

  public boolean succeeded() {
    return exit == 0;
  }

  /** The C and assembly files among the words of a cc. */
  public List<String> sources() {
    List<String> sources = new ArrayList<>();
    if (!tool.equals("cc")) {
      return sources;
    }
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (WITH_ARGUMENT.contains(word)) {
        i++;
      } else if (!word.startsWith("-")
          && (word.endsWith(".c") || word.endsWith(".s") || word.endsWith(".S"))) {
        sources.add(word);
      }
    }
    return sources;
  }

  /** Whether it makes objects of sources. */
  public boolean compiles() {
    return tool.equals("cc") && arguments.contains("-c");
  }

  /** The files that it makes, relative to its folder or absolute. */
  public List<String> outputs() {
    return switch (tool) {
      case "cc" -> compilerOutputs();
      case "ld" -> named("-o") == null ? List.of("a.out") : List.of(named("-o"));
      case "ar" -> arguments.size() > 1 ? List.of(arguments.get(1)) : List.of();
      case "ranlib" -> arguments.isEmpty() ? List.of() : List.of(arguments.getLast());
      default -> List.of();
    };
  }

  private List<String> compilerOutputs() {
    String named = named("-o");
    if (named != null) {
      return List.of(named);
    }
    if (!compiles()) {
      return List.of();
    }
    List<String> outputs = new ArrayList<>();
    for (String source : sources()) {
      String name = source.substring(source.lastIndexOf('/') + 1);
      outputs.add(name.substring(0, name.lastIndexOf('.')) + ".o");
    }
    return outputs;
  }

  private @Nullable String named(String option) {
    int at = arguments.indexOf(option);
    return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : null;
  }

  /** What a person would call it: the sources' names, or the tool and its output. */
  public String label() {
    List<String> sources = sources();
    if (sources.isEmpty()) {
      List<String> outputs = outputs();
      return outputs.isEmpty() ? tool : tool + " " + lastPart(outputs.getFirst());
    }
    String first = lastPart(sources.getFirst());
    return sources.size() == 1 ? first : first + " and " + (sources.size() - 1) + " more";
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
