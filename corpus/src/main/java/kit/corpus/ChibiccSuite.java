package kit.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** chibicc's {@code test/*.c}: self-checking programs that share one file of helpers. */
public final class ChibiccSuite implements Suite {
  @Override
  public String name() {
    return "chibicc";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    Path root = corpus.resolve("chibicc");
    List<TestCase> tests = new ArrayList<>();
    for (Path file : Folders.list(root.resolve("test"), ".c")) {
      String name = Folders.stem(file);
      tests.add(new TestCase(name, (compiler, work) -> run(root, name, compiler, work)));
    }
    return tests;
  }

  private static String run(Path root, String name, Compiler compiler, Path work)
      throws InterruptedException {
    String output = work.resolve("test").toString();
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
                output,
                "test/" + name + ".c",
                "-xc",
                "test/common"),
            root);
    if (compiled.exit() != 0) {
      return "compile: " + compiled.summary();
    }
    Processes.Outcome ran = Processes.run(List.of(output), work, Duration.ofSeconds(15));
    return ran.exit() == 0 ? null : "run: " + lastLine(ran);
  }

  private static String lastLine(Processes.Outcome ran) {
    String text = ran.output().strip();
    return "exit " + ran.exit() + ": " + text.substring(text.lastIndexOf('\n') + 1);
  }
}
