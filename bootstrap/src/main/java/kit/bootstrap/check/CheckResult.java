package kit.bootstrap.check;

/**
 * How one check came out.
 *
 * @param detail why it failed or was skipped; empty when it passed
 */
public record CheckResult(String name, Outcome outcome, String detail, long milliseconds) {
  /** Of a check. */
  public enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }
}
