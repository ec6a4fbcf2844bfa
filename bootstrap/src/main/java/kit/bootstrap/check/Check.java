package kit.bootstrap.check;

import java.io.IOException;
import java.nio.file.Path;

/** One thing that a finished stage must be able to do. */
interface Check {
  /** What is not here to check it with: the check is skipped, and the report says why. */
  final class Skipped extends Exception {
    private static final long serialVersionUID = 1;

    Skipped(String reason) {
      super(reason);
    }
  }

  String name();

  /**
   * Does it.
   *
   * @param work an empty folder of this check alone
   * @return what went wrong; empty when nothing did
   */
  String run(Subject subject, Path work) throws IOException, InterruptedException, Skipped;
}
