package kit.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Random programs, a test for each seed from 1. */
abstract class SeededSuite implements Suite {
  private final String name;
  private final int programs;

  /**
   * @param programs how many
   */
  SeededSuite(String name, int programs) {
    this.name = name;
    this.programs = programs;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<TestCase> tests(Path corpus) {
    List<TestCase> tests = new ArrayList<>();
    for (int i = 1; i <= programs; i++) {
      int seed = i;
      tests.add(new TestCase("seed-" + seed, (compiler, work) -> run(seed, compiler, work)));
    }
    return tests;
  }

  /** What went wrong with the program of a seed, or null. */
  abstract String run(int seed, Compiler kit, Path work) throws IOException, InterruptedException;
}
