package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Random programs of csmith: what a kit build prints, a checksum of all its variables, must be what
 * a gcc build prints.
 */
final class CsmithSuite extends SeededSuite {
  /** Most programs are csmith's own choice; every eighth of each kind has more of something. */
  private static final List<List<String>> VARIANTS =
      List.of(
          List.of(),
          List.of("--float"),
          List.of("--max-expr-complexity", "20"),
          List.of("--volatile-pointers", "--vol-struct-union-fields", "--argc"),
          List.of("--inline-function", "--force-globals-static"),
          List.of("--max-struct-fields", "20", "--max-union-fields", "12", "--fixed-struct-fields"),
          List.of("--no-volatiles", "--no-pointers", "--max-funcs", "20"),
          List.of(
              "--const-struct-union-fields", "--vol-struct-union-fields", "--embedded-assigns"));

  private final String level;

  /**
   * @param programs how many
   * @param level kit's optimization option
   */
  CsmithSuite(int programs, String level) {
    super("csmith", programs);
    this.level = level;
  }

  /** Where Debian keeps csmith.h, by version. */
  private static Path headers() throws IOException {
    for (String folder : List.of("/usr/include/csmith", "/usr/include/csmith-2.3.0")) {
      if (Files.exists(Path.of(folder, "csmith.h"))) {
        return Path.of(folder);
      }
    }
    throw new IOException("csmith.h is missing: run scripts/install-test-tools");
  }

  @Override
  String run(int seed, Compiler kit, Path work) throws InterruptedException, IOException {
    String include = "-I" + headers();
    List<String> command =
        new ArrayList<>(List.of("csmith", "--seed", String.valueOf(seed), "--output", "program.c"));
    command.addAll(VARIANTS.get(seed % VARIANTS.size()));
    Processes.Outcome made = Processes.run(command, work, Duration.ofSeconds(60));
    if (made.exit() != 0) {
      return "csmith: " + made.summary();
    }
    Processes.Outcome theirs =
        new ProcessCompiler(List.of("gcc"))
            .compile(List.of("-O1", "-w", include, "-o", "expected", "program.c"), work);
    if (theirs.exit() != 0) {
      return "gcc: " + theirs.summary();
    }
    Processes.Outcome expected =
        Processes.run(List.of(work.resolve("expected").toString()), work, Duration.ofSeconds(5));
    if (expected.exit() == -1) {
      // An endless program says nothing; csmith makes some.
      return null;
    }
    Processes.Outcome ours =
        kit.compile(List.of(level, "-w", include, "-o", "actual", "program.c"), work);
    if (ours.exit() != 0) {
      return "compile: " + ours.summary();
    }
    Processes.Outcome actual =
        Processes.run(List.of(work.resolve("actual").toString()), work, Duration.ofSeconds(60));
    return actual.equals(expected)
        ? null
        : "gcc's says " + expected.summary() + ", kit's " + actual.summary();
  }
}
