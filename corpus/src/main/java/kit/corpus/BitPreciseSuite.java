package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Random programs of {@link BitPreciseProgram}, which check themselves. */
final class BitPreciseSuite implements Suite {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final int programs;

  /**
   * @param programs how many; their numbers are the seeds
   */
  BitPreciseSuite(int programs) {
    this.programs = programs;
  }

  @Override
  public String name() {
    return "bitint";
  }

  @Override
  public List<TestCase> tests(Path corpus) {
    List<TestCase> tests = new ArrayList<>();
    for (int i = 1; i <= programs; i++) {
      int seed = i;
      tests.add(new TestCase("seed-" + seed, (compiler, work) -> run(seed, compiler, work)));
    }
    return tests;
  }

  private static String run(int seed, Compiler kit, Path work)
      throws InterruptedException, IOException {
    Path source = work.resolve("program.c");
    Files.writeString(source, BitPreciseProgram.text(seed), StandardCharsets.ISO_8859_1);
    Processes.Outcome ours =
        kit.compile(List.of("-std=gnu23", "-w", "-o", "program", "program.c", "-latomic"), work);
    if (ours.exit() != 0) {
      return "compile: " + ours.summary();
    }
    Processes.Outcome actual =
        Processes.run(List.of(work.resolve("program").toString()), work, LIMIT);
    return actual.exit() == 0 ? null : actual.summary();
  }
}
