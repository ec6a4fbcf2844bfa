package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Random programs of {@link BitPreciseProgram}, which check themselves. */
final class BitPreciseSuite extends SeededSuite {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /**
   * @param programs how many; their numbers are the seeds
   */
  BitPreciseSuite(int programs) {
    super("bitint", programs);
  }

  @Override
  String run(int seed, Compiler kit, Path work) throws InterruptedException, IOException {
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
