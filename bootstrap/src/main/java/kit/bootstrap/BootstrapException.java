package kit.bootstrap;

/** Ends a command with a message for the user and an exit code; see {@link ExitCode}. */
public final class BootstrapException extends Exception {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  public BootstrapException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The tree, the tools or the command line are not as they must be. */
  public static BootstrapException unusable(String message) {
    return new BootstrapException(ExitCode.UNUSABLE, message);
  }

  public int exitCode() {
    return exitCode;
  }
}
