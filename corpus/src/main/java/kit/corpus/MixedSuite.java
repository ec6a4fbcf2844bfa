package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Random programs of {@link MixedProgram}: what a kit build prints must be what a gcc -O0 build
 * prints.
 */
final class MixedSuite extends SeededSuite {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final String level;

  /**
   * @param programs how many; their numbers are the seeds
   * @param level kit's optimization option
   */
  MixedSuite(int programs, String level) {
    super("mixed", programs);
    this.level = level;
  }

  @Override
  String run(int seed, Compiler kit, Path work) throws InterruptedException, IOException {
    Path source = work.resolve("program.c");
    Files.writeString(source, MixedProgram.text(seed), StandardCharsets.ISO_8859_1);
    Processes.Outcome theirs =
        new ProcessCompiler(List.of("gcc"))
            .compile(
                List.of(
                    "-O0",
                    "-fwrapv",
                    "-w",
                    "-Wno-psabi",
                    "-o",
                    "expected",
                    "program.c",
                    "-latomic"),
                work);
    if (theirs.exit() != 0) {
      return "gcc: " + theirs.summary();
    }
    Processes.Outcome ours =
        kit.compile(List.of(level, "-fwrapv", "-w", "-o", "actual", "program.c"), work);
    if (ours.exit() != 0) {
      return "compile: " + ours.summary();
    }
    Processes.Outcome expected =
        Processes.run(List.of(work.resolve("expected").toString()), work, LIMIT);
    Processes.Outcome actual =
        Processes.run(List.of(work.resolve("actual").toString()), work, LIMIT);
    if (actual.equals(expected)) {
      return null;
    }
    String[] left = expected.output().split("\n");
    String[] right = actual.output().split("\n");
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      if (!left[i].equals(right[i])) {
        return "gcc's says '" + left[i] + "', kit's '" + right[i] + "'";
      }
    }
    return "gcc's says " + expected.summary() + ", kit's " + actual.summary();
  }
}
