package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The native kit does what kit in this JVM does: the same exit code, the same text and the same
 * bytes in every file, for each command over each part of the corpus. Both work in the same folder,
 * one after the other, and take their headers and libraries from the native kit's folder, so that
 * no name differs.
 */
final class NativeSuite implements Suite {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final int BATCH = 16;

  /** Folders of the corpus and options for what is in them. */
  private record Source(String name, Path folder, List<String> options) {}

  /** One command: the program's name and its words, and whether it leaves files. */
  private record Command(List<String> words, boolean writes) {}

  private final Path home;
  private final Path root;

  /**
   * @param home the folder of the native kit
   * @param root the repository
   */
  NativeSuite(Path home, Path root) {
    this.home = home;
    this.root = root;
  }

  @Override
  public String name() {
    return "native";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    Path resources = root.resolve("frontend/src/test/resources");
    List<Source> sources = new ArrayList<>();
    sources.add(new Source("execute", corpus.resolve("torture/execute"), List.of("-Wall")));
    sources.add(new Source("compile", corpus.resolve("torture/compile"), List.of("-Wextra")));
    sources.add(new Source("tests2", corpus.resolve("tcc/tests/tests2"), List.of()));
    sources.add(new Source("chibicc", corpus.resolve("chibicc/test"), List.of("-w")));
    sources.add(
        new Source("features", root.resolve("tests/features"), List.of("-Wall", "-Wextra")));
    for (Path folder : foldersWithSources(resources)) {
      String name = "fixtures-" + resources.relativize(folder).toString().replace('/', '-');
      sources.add(new Source(name, folder, List.of("-Wall", "-Wextra", "-pedantic")));
    }
    for (Path folder : foldersWithSources(root.resolve("runtime"))) {
      sources.add(
          new Source(
              "runtime-" + folder.getFileName(),
              folder,
              List.of("-fPIC", "-I" + root.resolve("runtime/include"))));
    }
    sources.add(new Source("lua", corpus.resolve("lua/src"), List.of("-DLUA_USE_LINUX")));
    sources.add(new Source("zlib", corpus.resolve("zlib"), List.of("-O2", "-fPIC")));
    sources.add(new Source("bzip2", corpus.resolve("bzip2"), List.of("-O2")));
    sources.add(new Source("sqlite", corpus.resolve("sqlite"), List.of("-w")));
    List<TestCase> tests = new ArrayList<>();
    for (Source source : sources) {
      addBatches(source, tests);
    }
    return tests;
  }

  private static List<Path> foldersWithSources(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".c"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private void addBatches(Source source, List<TestCase> tests) throws IOException {
    List<Path> files = Folders.list(source.folder(), ".c");
    for (int from = 0; from < files.size(); from += BATCH) {
      List<String> batch = new ArrayList<>();
      for (Path file : files.subList(from, Math.min(files.size(), from + BATCH))) {
        batch.add(file.toString());
      }
      String first = Folders.stem(Path.of(batch.get(0)));
      tests.add(
          new TestCase(
              source.name() + "-" + first,
              (compiler, work) -> run(commands(source.options(), batch), work)));
    }
  }

  private static List<Command> commands(List<String> options, List<String> files) {
    List<String> objects = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String file : files) {
      String stem = Folders.stem(Path.of(file));
      objects.add(stem + ".o");
      texts.add(stem + ".s");
    }
    String first = objects.get(0);
    List<Command> commands = new ArrayList<>();
    commands.add(command(List.of("cc", "-c"), options, files));
    commands.add(command(List.of("cc", "-c", "-g"), options, files));
    commands.add(reading(List.of("cc", "-E"), options, files));
    commands.add(command(List.of("cc", "-S", "-fverbose-asm"), options, files));
    for (int i = 0; i < texts.size(); i += 4) {
      commands.add(command(List.of("as", "-o", texts.get(i) + ".o"), List.of(texts.get(i))));
    }
    commands.add(command(List.of("ar", "rcsD", "all.a"), objects));
    commands.add(command(List.of("ld", "-r", "-o", "joined"), objects));
    commands.add(command(List.of("cc", "-o", "program", first, "-lm")));
    commands.add(command(List.of("cc", "-static", "-g", "-o", "program-static", files.get(0))));
    commands.add(reading(List.of("nm", "all.a")));
    commands.add(reading(List.of("objdump", "-dr", first)));
    commands.add(reading(List.of("readelf", "-aW", first)));
    commands.add(reading(List.of("readelf", "-aW", "program")));
    commands.add(reading(List.of("size", "program"), objects));
    commands.add(reading(List.of("strings", "program")));
    commands.add(command(List.of("strip", "-o", "stripped", "program")));
    commands.add(command(List.of("objcopy", "-g", first, "copied")));
    commands.add(reading(List.of("addr2line", "-f", "-e", "program-static", "0x401200")));
    return commands;
  }

  @SafeVarargs
  private static Command command(List<String>... parts) {
    List<String> words = new ArrayList<>();
    for (List<String> part : parts) {
      words.addAll(part);
    }
    return new Command(words, true);
  }

  @SafeVarargs
  private static Command reading(List<String>... parts) {
    return new Command(command(parts).words(), false);
  }

  private String run(List<Command> commands, Path work) throws IOException, InterruptedException {
    Path here = Files.createDirectories(work.resolve("here"));
    Path before = Files.createDirectories(work.resolve("before"));
    KitCompiler compiler = new KitCompiler(home);
    for (Command command : commands) {
      // Each command starts from the files that the native kit, which writes the same, has left.
      if (command.writes()) {
        Folders.copyFiles(here, before);
      }
      Processes.Outcome expected = run(compiler, command, here);
      SortedMap<String, byte[]> files = read(command, here);
      if (command.writes()) {
        replace(here, before);
      }
      List<String> words = new ArrayList<>(List.of("env", KitCompiler.TIME));
      words.add(home.resolve("bin").resolve(command.words().get(0)).toString());
      words.addAll(command.words().subList(1, command.words().size()));
      Processes.Outcome actual = Processes.run(words, here, LIMIT);
      String problem = difference(expected, files, actual, read(command, here));
      if (problem != null) {
        return String.join(" ", command.words()) + ": " + problem;
      }
    }
    return null;
  }

  private static Processes.Outcome run(KitCompiler compiler, Command command, Path folder)
      throws InterruptedException {
    List<String> words = command.words();
    return compiler.run(words.get(0), words.subList(1, words.size()), folder);
  }

  private static SortedMap<String, byte[]> read(Command command, Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!command.writes()) {
      return files;
    }
    for (Path file : Folders.list(folder, "")) {
      files.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return files;
  }

  private static void replace(Path folder, Path by) throws IOException {
    for (Path file : Folders.list(folder, "")) {
      Files.delete(file);
    }
    for (Path file : Folders.list(by, "")) {
      Files.move(file, folder.resolve(file.getFileName()));
    }
  }

  private static String difference(
      Processes.Outcome expected,
      SortedMap<String, byte[]> expectedFiles,
      Processes.Outcome actual,
      SortedMap<String, byte[]> actualFiles) {
    if (expected.exit() != actual.exit()) {
      return "exit code " + expected.exit() + ", native " + actual.summary();
    }
    String expectedText = withoutTemporaries(Processes.limited(expected.output()));
    String actualText = withoutTemporaries(actual.output());
    if (!expectedText.equals(actualText)) {
      return "says other things: " + firstDifference(expectedText, actualText);
    }
    if (!expectedFiles.keySet().equals(actualFiles.keySet())) {
      return "leaves " + expectedFiles.keySet() + ", native " + actualFiles.keySet();
    }
    for (String name : expectedFiles.keySet()) {
      int at = Arrays.mismatch(expectedFiles.get(name), actualFiles.get(name));
      if (at >= 0) {
        return name + " differs at byte " + at;
      }
    }
    return null;
  }

  /** A temporary file has another name each time, and messages of the linker may name one. */
  private static String withoutTemporaries(String text) {
    return text.replaceAll("/kit-[0-9-]+\\.", "/kit-N.");
  }

  private static String firstDifference(String left, String right) {
    String[] lefts = left.split("\n", -1);
    String[] rights = right.split("\n", -1);
    int line = 0;
    while (line < Math.min(lefts.length, rights.length) && lefts[line].equals(rights[line])) {
      line++;
    }
    return "line " + (line + 1) + ": '" + at(lefts, line) + "', native '" + at(rights, line) + "'";
  }

  private static String at(String[] lines, int line) {
    return line < lines.length ? lines[line].substring(0, Math.min(200, lines[line].length())) : "";
  }
}
