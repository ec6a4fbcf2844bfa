package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kit and gcc 12 say of real sources with {@code -Wall -Wextra}: for each file the set of
 * (file, line, -Wname) must be the same. Columns and wording may differ.
 */
public final class WarningsSuite implements Suite {
  private static final Pattern WARNING =
      Pattern.compile("(?m)^([^:\\s][^:]*):(\\d+):(?:\\d+:)? warning: .*?(?:\\[-W([^\\]]+)\\])?$");
  private static final Duration LIMIT = Duration.ofSeconds(120);

  /** Warnings that gcc's optimiser finds on its way, which kit does not have. */
  private static final Set<String> FROM_OPTIMISERS =
      Set.of(
          "stringop-overflow",
          "stringop-overread",
          "stringop-truncation",
          "format-overflow",
          "format-truncation",
          "array-bounds",
          "dangling-pointer",
          "nonnull-compare",
          "use-after-free");

  /** Sources that need no configuration. */
  private record Project(String folder, List<String> options) {}

  private static final List<Project> PROJECTS =
      List.of(
          new Project("lua/src", List.of("-DLUA_USE_POSIX")),
          new Project("zlib", List.of()),
          new Project("bzip2", List.of()),
          new Project("chibicc", List.of()),
          new Project("lz4/lib", List.of()),
          new Project("lz4/programs", List.of("-I../lib")),
          new Project("qbe", List.of()),
          new Project("tcc/tests/tests2", List.of()));

  @Override
  public String name() {
    return "warnings";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    List<TestCase> tests = new ArrayList<>();
    for (Project project : PROJECTS) {
      Path folder = corpus.resolve(project.folder());
      if (!Files.isDirectory(folder)) {
        continue;
      }
      for (Path file : Folders.list(folder, ".c")) {
        String name = project.folder() + "/" + Folders.stem(file);
        tests.add(new TestCase(name, (compiler, work) -> run(file, project.options(), compiler)));
      }
    }
    return tests;
  }

  private static String run(Path file, List<String> options, Compiler compiler)
      throws IOException, InterruptedException {
    Path folder = file.getParent();
    List<String> arguments =
        new ArrayList<>(List.of("-O0", "-Wall", "-Wextra", "-fdiagnostics-plain-output"));
    arguments.addAll(options);
    List<String> gcc = new ArrayList<>(List.of("gcc", "-S", "-o", "/dev/null"));
    gcc.addAll(arguments);
    gcc.add(file.getFileName().toString());
    Processes.Outcome theirs = Processes.run(gcc, folder, LIMIT);
    if (theirs.exit() != 0) {
      // Not a file to be compiled by itself.
      return null;
    }
    arguments.add(0, "-fsyntax-only");
    arguments.add(file.getFileName().toString());
    Processes.Outcome ours = compiler.compile(arguments, folder);
    if (ours.exit() != 0) {
      return "compile: " + ours.summary();
    }
    Set<String> expected = warnings(theirs.output());
    Set<String> found = warnings(ours.output());
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    found.removeAll(expected);
    return missing.isEmpty() && found.isEmpty()
        ? null
        : "gcc alone: " + missing + "; kit alone: " + found;
  }

  private static Set<String> warnings(String output) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = WARNING.matcher(output);
    while (matcher.find()) {
      String group = matcher.group(3) == null ? "" : matcher.group(3);
      String name = group.endsWith("=") ? group.substring(0, group.length() - 1) : group;
      if (!FROM_OPTIMISERS.contains(name)) {
        String path = matcher.group(1);
        found.add(path.substring(path.lastIndexOf('/') + 1) + ":" + matcher.group(2) + ":" + name);
      }
    }
    return found;
  }
}
