package kit.corpus;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One program of a suite.
 *
 * @param name unique in its suite
 */
public record TestCase(String name, Body body) {
  /** What a test does. */
  @FunctionalInterface
  public interface Body {
    /**
     * Compiles and runs the program.
     *
     * @param work an empty folder of this test alone
     * @return null when it passed, else what went wrong in one line
     */
    String run(Compiler compiler, Path work) throws IOException, InterruptedException;
  }
}
