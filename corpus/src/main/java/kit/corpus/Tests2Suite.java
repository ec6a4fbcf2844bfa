package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * tcc's {@code tests/tests2}: programs whose output must be that of their {@code .expect} file,
 * blank space at ends of lines aside.
 */
public final class Tests2Suite implements Suite {
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "76_dollars_in_identifiers", List.of("-fdollars-in-identifiers"),
          "95_bitfields_ms", List.of("-mms-bitfields"),
          "104_inline", List.of("104+_inline.c"),
          "106_pthread", List.of("-pthread"));

  /** What tcc says while it compiles is in the expected output as well. */
  private static final String TCC_WARNING = "(?m)^[0-9a-z_]+\\.c:[0-9]+: warning: .*\n";

  private static final Map<String, List<String>> ARGUMENTS =
      Map.of(
          "31_args", List.of("arg1", "arg2", "arg3", "arg4", "arg5"),
          "46_grep", List.of("[^* ]*[:a:d: ]+\\:\\*-/: $", "46_grep.c"));

  @Override
  public String name() {
    return "tests2";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    Path folder = corpus.resolve("tcc/tests/tests2");
    List<TestCase> tests = new ArrayList<>();
    for (Path file : Folders.list(folder, ".c")) {
      String name = Folders.stem(file);
      if (!name.equals("104+_inline")) {
        tests.add(new TestCase(name, (compiler, work) -> run(folder, name, compiler, work)));
      }
    }
    return tests;
  }

  private static String run(Path folder, String name, Compiler compiler, Path work)
      throws IOException, InterruptedException {
    // Programs open their own sources and write files: each works on a copy.
    Folders.copyFiles(folder, work);
    List<String> arguments = new ArrayList<>(List.of("-O0", "-w", "-std=gnu99", "-o", "a.exe"));
    arguments.add(name + ".c");
    arguments.addAll(OPTIONS.getOrDefault(name, List.of()));
    arguments.add("-lm");
    Processes.Outcome compiled = compiler.compile(arguments, work);
    if (compiled.exit() != 0) {
      return "compile: " + compiled.summary();
    }
    // The upstream run passes the program's name as tcc -run does: the source file's.
    List<String> command = new ArrayList<>(List.of(work.resolve("a.exe").toString()));
    command.addAll(ARGUMENTS.getOrDefault(name, List.of()));
    Processes.Outcome ran = Processes.run(command, work, Duration.ofSeconds(60));
    String expected =
        normal(
            new String(
                    Files.readAllBytes(folder.resolve(name + ".expect")),
                    StandardCharsets.ISO_8859_1)
                .replaceAll(TCC_WARNING, ""));
    String actual = normal(ran.output().replace(work + "/a.exe", "a.exe"));
    if (expected.equals(actual)) {
      return null;
    }
    return "output differs, " + ran.summary();
  }

  /** As diff -b compares: runs of blanks are one, ends of lines are trimmed. */
  private static String normal(String text) {
    StringBuilder result = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      result.append(line.replaceAll("[ \t\r]+", " ").stripTrailing()).append('\n');
    }
    return result.toString().stripTrailing();
  }
}
