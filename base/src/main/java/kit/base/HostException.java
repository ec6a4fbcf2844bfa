package kit.base;

/**
 * The operating system refused something. {@link #problem()} is in strerror's words ("No such file
 * or directory").
 */
public final class HostException extends Exception {
  private final String path;
  private final String problem;

  public HostException(String path, String problem) {
    super(path + ": " + problem, null, false, false);
    this.path = path;
    this.problem = problem;
  }

  public String path() {
    return path;
  }

  public String problem() {
    return problem;
  }
}
