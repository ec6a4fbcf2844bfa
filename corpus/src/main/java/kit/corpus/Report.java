package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The results of one suite. */
public final class Report {
  /** What became of a test. */
  public enum Verdict {
    PASS,
    FAIL,
    /** Failed as its entry in the list of known failures says. */
    SKIP
  }

  /**
   * One test's result.
   *
   * @param reason empty for a pass
   */
  public record Result(Verdict verdict, String name, String reason) {
    @Override
    public String toString() {
      return verdict + " " + name + (reason.isEmpty() ? "" : ": " + reason);
    }
  }

  private final List<Result> results;

  Report(List<Result> results) {
    this.results = List.copyOf(results);
  }

  /** How many tests ended so. */
  public int count(Verdict verdict) {
    int count = 0;
    for (Result result : results) {
      if (result.verdict() == verdict) {
        count++;
      }
    }
    return count;
  }

  /** Tests that failed and were not expected to. */
  public int failed() {
    return count(Verdict.FAIL);
  }

  /** Failures, notes and the counts on standard output. */
  public void print(String suite) {
    for (Result result : results) {
      boolean passesNow = result.verdict() == Verdict.PASS && !result.reason().isEmpty();
      if (result.verdict() == Verdict.FAIL || passesNow) {
        System.out.println(suite + ": " + result);
      }
    }
    System.out.println(
        suite
            + ": "
            + count(Verdict.PASS)
            + " passed, "
            + failed()
            + " failed, "
            + count(Verdict.SKIP)
            + " skipped");
  }

  /** One line for each test. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Result result : results) {
      text.append(result).append('\n');
    }
    Files.writeString(file, text);
  }
}
