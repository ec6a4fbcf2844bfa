package kit.driver;

/** The command line is wrong. The message is complete but for the program's name. */
public final class UsageException extends Exception {
  public UsageException(String problem) {
    super(problem, null, false, false);
  }
}
