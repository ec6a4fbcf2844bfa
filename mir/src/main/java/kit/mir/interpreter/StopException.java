package kit.mir.interpreter;

/** Unwinds a run: the program exits, or does something that cannot go on. */
final class StopException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Outcome outcome;

  private StopException(Outcome outcome) {
    super("stop", null, false, false);
    this.outcome = outcome;
  }

  static StopException problem(String problem) {
    return new StopException(new Outcome(-1, problem));
  }

  static StopException exit(int code) {
    return new StopException(new Outcome(code, null));
  }

  Outcome outcome() {
    return outcome;
  }
}
