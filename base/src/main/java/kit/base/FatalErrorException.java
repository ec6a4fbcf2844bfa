package kit.base;

/**
 * Thrown after a {@link Severity#FATAL} diagnostic (or too many errors) has been reported: unwinds
 * to the compilation's entry, which then fails.
 */
public final class FatalErrorException extends RuntimeException {
  public FatalErrorException() {
    super("compilation stopped", null, false, false);
  }
}
