package kit.bootstrap;

/** What the exit codes of {@code kit bootstrap} mean; docs/bootstrap.md lists them. */
public final class ExitCode {
  /** The fixed point is reached and the checklist passed; or: all that was asked for agrees. */
  public static final int PROVED = 0;

  /** The command line, the tree or the machine does not allow it. */
  public static final int UNUSABLE = 1;

  /** A stage does not build. */
  public static final int BUILD_FAILED = 2;

  /** Two builds that must be the same bytes are not, or could not be compared. */
  public static final int DIFFERENT = 3;

  /** The stages agree, but programs that stage3 makes do not do what they must. */
  public static final int CHECKLIST_FAILED = 4;

  /** The same source as on record, on the same platform, gives other bytes: an alarm. */
  public static final int ALARM = 5;

  /** There is no record of this source: nothing is proved and nothing contradicted. */
  public static final int NO_RECORD = 6;

  /** Interrupted; {@code --resume} goes on from there. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
