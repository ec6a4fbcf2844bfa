package kit.bootstrap.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.TraceEntry;
import org.jspecify.annotations.Nullable;

/**
 * Links a stage's program again, as it was linked, with some objects of another compiler's in place
 * of its own. What the tree's Makefile joined by {@code ld -r} or put into archives before the last
 * link is taken apart: all that was compiled is on the command line by itself.
 */
final class HybridLink {
  private final Stage suspect;
  private final OtherBuild other;
  private final Event link;
  private final @Nullable Event join;
  private final Path scratch;

  private HybridLink(
      Stage suspect, OtherBuild other, Event link, @Nullable Event join, Path scratch) {
    this.suspect = suspect;
    this.other = other;
    this.link = link;
    this.join = join;
    this.scratch = scratch;
  }

  /**
   * From the record of the suspect stage's build.
   *
   * @param scratch for the hybrids
   */
  static HybridLink of(Stage suspect, List<TraceEntry> trace, OtherBuild other, Path scratch)
      throws BootstrapException {
    Event link = null;
    Event join = null;
    for (TraceEntry entry : trace) {
      Event event = entry.event();
      if (!entry.key().equals(suspect.key())) {
        continue;
      }
      if (event.tool().equals("ld") && !entry.outputs().isEmpty()) {
        join = event;
      } else if (event.tool().equals("cc") && entry.outputs().containsKey(Comparison.PROGRAM)) {
        link = event;
      }
    }
    if (link == null) {
      throw BootstrapException.unusable(
          "no link of " + suspect.name() + " on record: kit bootstrap run builds it");
    }
    return new HybridLink(suspect, other, link, join, scratch);
  }

  /** The objects of the link that both builds have, by path below the stages' folders. */
  List<String> objects() throws IOException {
    List<String> objects = new ArrayList<>();
    for (String word : words()) {
      String path = pathBelow(word);
      if (path != null
          && path.endsWith(".o")
          && Files.isRegularFile(other.output().resolve(path))) {
        objects.add(path);
      }
    }
    return objects;
  }

  /** The words of the link, with the objects in place of what was made of them. */
  private List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : link.arguments()) {
      words.addAll(objectsOf(word));
    }
    return words;
  }

  private List<String> objectsOf(String word) throws IOException {
    String path = pathBelow(word);
    if (path == null) {
      return List.of(word);
    }
    if (join != null && join.outputs().equals(List.of(word))) {
      List<String> parts = new ArrayList<>();
      for (String joined : join.arguments()) {
        String part = pathBelow(joined);
        if (part != null && !joined.equals(word)) {
          parts.addAll(members(joined, part));
        }
      }
      return parts;
    }
    return members(word, path);
  }

  /** The tree's Makefile makes {@code obj/x.a} of the objects in {@code obj/x}. */
  private List<String> members(String word, String path) throws IOException {
    if (!path.endsWith(".a")) {
      return List.of(word);
    }
    List<Path> objects =
        Hashes.regularFiles(suspect.output().resolve(path.substring(0, path.length() - 2)));
    return objects.isEmpty() ? List.of(word) : objects.stream().map(Path::toString).toList();
  }

  private @Nullable String pathBelow(String word) {
    if (word.startsWith("-") || word.isEmpty()) {
      return null;
    }
    Path path = Path.of(link.folder()).resolve(word).normalize();
    return path.startsWith(suspect.output()) ? suspect.output().relativize(path).toString() : null;
  }

  /** Links with the other compiler's objects at those paths. */
  Path with(Set<String> exchanged) throws IOException, InterruptedException {
    return link(exchanged, Map.of());
  }

  /** Links with other files in place of some objects; each may be several. */
  Path withFiles(Map<String, List<Path>> replaced) throws IOException, InterruptedException {
    return link(Set.of(), replaced);
  }

  private Path link(Set<String> exchanged, Map<String, List<Path>> replaced)
      throws IOException, InterruptedException {
    Path program = scratch.resolve("hybrid");
    Files.createDirectories(scratch);
    Files.deleteIfExists(program);
    List<String> arguments = new ArrayList<>();
    for (String word : words()) {
      String path = pathBelow(word);
      if (Comparison.PROGRAM.equals(path)) {
        arguments.add(program.toString());
      } else if (path != null && replaced.containsKey(path)) {
        replaced.get(path).forEach(file -> arguments.add(file.toString()));
      } else if (path != null && exchanged.contains(path)) {
        arguments.add(other.output().resolve(path).toString());
      } else {
        arguments.add(word);
      }
    }
    other.libraries().forEach(library -> arguments.add(library.toString()));
    List<String> command = new ArrayList<>();
    command.add(suspect.toolchain().cc().toString());
    command.addAll(arguments);
    Commands.Outcome linked = Commands.run(command, Path.of(link.folder()), Map.of(), 300);
    if (linked.exit() != 0) {
      throw new IOException("a hybrid does not link: " + linked.summary());
    }
    return program;
  }
}
