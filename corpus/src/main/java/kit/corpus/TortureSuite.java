package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * gcc's {@code gcc.c-torture/execute} or {@code /compile}: each file is a program that exits with 0
 * or calls abort, or merely has to compile. Of the options that a file asks for in {@code
 * dg-options}, those that change the language are passed on; the others tune gcc's own optimizer.
 */
public final class TortureSuite implements Suite {
  private static final Pattern OPTIONS =
      Pattern.compile("\\{ *dg-(?:additional-)?options +\\{? *\"([^\"]*)\" *\\}?( *\\{[^}]*\\})?");
  private static final Pattern LANGUAGE_OPTION =
      Pattern.compile(
          "-std=.*|-ansi|-fgnu89-inline|-finstrument-functions|-fwrapv|-f(un)?signed-char"
              + "|-fno-builtin.*|-finput-charset=.*|-fno-common|-fpic|-fPIC|-f(no-)?strict-aliasing");

  private final boolean execute;
  private final String level;

  /**
   * @param execute whether the programs are run
   * @param level the optimization option, such as {@code -O0}
   */
  public TortureSuite(boolean execute, String level) {
    this.execute = execute;
    this.level = level;
  }

  @Override
  public String name() {
    return execute ? "torture-execute" : "torture-compile";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    Path folder = corpus.resolve("torture").resolve(execute ? "execute" : "compile");
    List<TestCase> tests = new ArrayList<>();
    for (Path file : Folders.list(folder, ".c")) {
      tests.add(new TestCase(Folders.stem(file), (compiler, work) -> run(file, compiler, work)));
    }
    return tests;
  }

  private String run(Path file, Compiler compiler, Path work)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(level, "-w"));
    arguments.addAll(languageOptions(file));
    Path output = work.resolve(execute ? "test" : "test.o");
    if (!execute) {
      arguments.add("-c");
    }
    arguments.addAll(List.of("-o", output.toString(), file.toString()));
    if (execute) {
      arguments.add("-lm");
    }
    Processes.Outcome compiled = compiler.compile(arguments, work);
    if (compiled.exit() != 0) {
      return "compile: " + compiled.summary();
    }
    if (!execute) {
      return Files.exists(output) ? null : "compile: no output";
    }
    Processes.Outcome ran = Processes.run(List.of(output.toString()), work, Duration.ofSeconds(60));
    return ran.exit() == 0 ? null : "run: " + ran.summary();
  }

  private static List<String> languageOptions(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher matcher =
        OPTIONS.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      String target = matcher.group(2);
      if (target != null && !target.contains("x86_64") && !target.contains("fpic")) {
        continue;
      }
      for (String option : matcher.group(1).trim().split("\\s+")) {
        if (LANGUAGE_OPTION.matcher(option).matches()) {
          found.add(option);
        }
      }
    }
    return found;
  }
}
