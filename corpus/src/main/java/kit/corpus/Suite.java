package kit.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A collection of programs below the corpus folder. */
public interface Suite {
  /** As on the command line, in the names of result files and of the list of skips. */
  String name();

  /** All its tests in a fixed order. */
  List<TestCase> tests(Path corpus) throws IOException;
}
