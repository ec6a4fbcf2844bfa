package kit.base;

/**
 * A file that kit was given is malformed. Carries the file (byte string, with archive member in
 * parentheses where it has one) and what is wrong with it.
 */
public final class InputException extends Exception {
  private final String file;
  private final String problem;

  public InputException(String file, String problem) {
    super(file + ": " + problem, null, false, false);
    this.file = file;
    this.problem = problem;
  }

  public String file() {
    return file;
  }

  public String problem() {
    return problem;
  }
}
