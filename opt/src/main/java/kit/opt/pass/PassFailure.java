package kit.opt.pass;

/** A defect of kit met while compiling a function. The driver reports it with a reproducer. */
public final class PassFailure extends RuntimeException {
  private final String pass;
  private final String function;

  PassFailure(String pass, String function, RuntimeException cause) {
    super(
        "internal error in pass '"
            + pass
            + "' on function '"
            + function
            + "': "
            + cause.getMessage(),
        cause);
    this.pass = pass;
    this.function = function;
  }

  public String pass() {
    return pass;
  }

  public String function() {
    return function;
  }
}
