package kit.tools;

/** A tool gives up: the message is printed after the program's name, and the exit code is this. */
final class ToolException extends Exception {
  private final String text;
  private final int code;

  ToolException(String message) {
    this(message, 1);
  }

  ToolException(String message, int code) {
    super(message, null, false, false);
    this.text = message;
    this.code = code;
  }

  /** The message. */
  String text() {
    return text;
  }

  int code() {
    return code;
  }
}
