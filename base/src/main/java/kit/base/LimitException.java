package kit.base;

/**
 * A documented limit of kit was exceeded (size of an output, depth of nesting…). Unchecked; the
 * driver prints it as a fatal error with exit code 1.
 */
public final class LimitException extends RuntimeException {
  public LimitException(String problem) {
    super(problem, null, false, false);
  }
}
