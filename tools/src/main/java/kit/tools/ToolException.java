package kit.tools;

/** A tool gives up: the message is printed after the program's name, and the exit code is this. */
final class ToolException extends Exception {
  private final int code;

  ToolException(String message) {
    this(message, 1);
  }

  ToolException(String message, int code) {
    super(message, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }
}
