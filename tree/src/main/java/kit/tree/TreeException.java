package kit.tree;

/** The tree cannot be made; the message says why. */
final class TreeException extends Exception {
  private static final long serialVersionUID = 1;

  TreeException(String message) {
    super(message);
  }
}
