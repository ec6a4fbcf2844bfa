package kit.bootstrap.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.TraceEntry;
import org.jspecify.annotations.Nullable;

/**
 * How one object of a stage was compiled, and the means to compile it again.
 *
 * @param source as the command named it
 * @param options all other words of the command but {@code -c}, {@code -o} and the sources; what
 *     the stage itself told the compiler is among them
 * @param folder the command's working folder
 */
public record Recompilation(String source, List<String> options, Path cc, Path folder) {
  /** From the record of a stage's build; null when no compilation on record made {@code path}. */
  public static @Nullable Recompilation find(List<TraceEntry> trace, Stage stage, String path) {
    String key = stage.key();
    for (TraceEntry entry : trace.reversed()) {
      if (entry.key().equals(key)
          && entry.event().compiles()
          && entry.outputs().containsKey(path)) {
        Recompilation found = of(entry.event(), stage, path);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Recompilation of(Event event, Stage stage, String path) {
    Path folder = Path.of(event.folder());
    Path wanted = stage.output().resolve(path);
    List<String> outputs = event.outputs();
    List<String> sources = event.sources();
    for (int i = 0; i < Math.min(outputs.size(), sources.size()); i++) {
      if (folder.resolve(outputs.get(i)).normalize().equals(wanted)) {
        List<String> options = new ArrayList<>();
        List<String> words = event.arguments();
        for (int word = 0; word < words.size(); word++) {
          if (words.get(word).equals("-o") || words.get(word).equals("-MF")) {
            word++;
          } else if (!isOutputOption(words.get(word)) && !sources.contains(words.get(word))) {
            options.add(words.get(word));
          }
        }
        return new Recompilation(sources.get(i), options, stage.toolchain().cc(), folder);
      }
    }
    return null;
  }

  private static boolean isOutputOption(String word) {
    return word.equals("-c") || word.equals("-MD") || word.equals("-MMD") || word.equals("-MP");
  }

  /** Runs the compiler on the source with its options and {@code more}. */
  public Commands.Outcome run(List<String> more, int seconds)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(cc.toString());
    words.addAll(options);
    words.addAll(more);
    words.add(source);
    return Commands.run(words, folder, Map.of(), seconds);
  }

  /** The same compilation by another compiler. */
  public Recompilation by(Path otherCompiler) {
    return new Recompilation(source, options, otherCompiler, folder);
  }

  /** The same compilation without one of its options. */
  public Recompilation without(String option) {
    List<String> rest = options.stream().filter(word -> !word.equals(option)).toList();
    return new Recompilation(source, rest, cc, folder);
  }
}
