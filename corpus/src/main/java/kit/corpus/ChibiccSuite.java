package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * chibicc's {@code test/*.c}: self-checking programs that share one file of helpers. Each stops at
 * its first failing assertion, so single lines that only chibicc can pass are taken out first;
 * {@code chibicc-lines.txt} lists them with their reasons.
 */
public final class ChibiccSuite implements Suite {
  private record Removal(String file, int from, int to) {}

  private final Path list;

  /**
   * @param skips the folder of lists of skips
   */
  public ChibiccSuite(Path skips) {
    this.list = skips.resolve("chibicc-lines.txt");
  }

  @Override
  public String name() {
    return "chibicc";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    Path root = corpus.resolve("chibicc");
    List<Removal> removals = readRemovals();
    List<TestCase> tests = new ArrayList<>();
    for (Path file : Folders.list(root.resolve("test"), ".c")) {
      String name = Folders.stem(file);
      tests.add(new TestCase(name, (compiler, work) -> run(root, name, removals, compiler, work)));
    }
    return tests;
  }

  private List<Removal> readRemovals() throws IOException {
    List<Removal> removals = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(":", 3);
      if (parts.length < 3 || parts[2].isBlank()) {
        throw new IOException(list + ": not of the form \"file:line: reason\": " + line);
      }
      String[] range = parts[1].split("-");
      removals.add(
          new Removal(
              parts[0], Integer.parseInt(range[0]), Integer.parseInt(range[range.length - 1])));
    }
    return removals;
  }

  private static String run(
      Path root, String name, List<Removal> removals, Compiler compiler, Path work)
      throws IOException, InterruptedException {
    // The tests include each other by paths from the root of chibicc's sources.
    Path tests = Files.createDirectory(work.resolve("test"));
    Folders.copyFiles(root.resolve("test"), tests);
    Path source = tests.resolve(name + ".c");
    String[] lines =
        new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1).split("\n", -1);
    for (Removal removal : removals) {
      if (removal.file().equals(name)) {
        for (int line = removal.from(); line <= removal.to(); line++) {
          lines[line - 1] = "";
        }
      }
    }
    Files.writeString(source, String.join("\n", lines), StandardCharsets.ISO_8859_1);
    Processes.Outcome compiled =
        compiler.compile(
            List.of(
                "-O0",
                "-w",
                "-fcommon",
                "-Itest",
                "-I.",
                "-pthread",
                "-o",
                "program",
                "test/" + name + ".c",
                "-xc",
                "test/common"),
            work);
    if (compiled.exit() != 0) {
      return "compile: " + compiled.summary();
    }
    Processes.Outcome ran =
        Processes.run(List.of(work.resolve("program").toString()), work, Duration.ofSeconds(60));
    return ran.exit() == 0 ? null : "run: " + lastLine(ran);
  }

  private static String lastLine(Processes.Outcome ran) {
    String text = ran.output().strip();
    return "exit " + ran.exit() + ": " + text.substring(text.lastIndexOf('\n') + 1);
  }
}
