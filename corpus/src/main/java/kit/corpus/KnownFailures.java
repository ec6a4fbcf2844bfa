package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tests that are known to fail, each with its reason: a text file of lines {@code name: reason};
 * {@code #} starts a comment. They are run all the same, so that the list cannot outlive its
 * reasons unseen.
 */
public final class KnownFailures {
  private final Map<String, String> reasons;

  private KnownFailures(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** Reads a list; a missing file is an empty one. */
  public static KnownFailures read(Path file) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(": ");
        if (colon < 0) {
          throw new IOException(file + ": not of the form \"name: reason\": " + line);
        }
        reasons.put(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
      }
    }
    return new KnownFailures(reasons);
  }

  /** Why a test is expected to fail, or null when it is not. */
  public String reason(String name) {
    return reasons.get(name);
  }
}
