package kit.link;

/** The link cannot go on: the message is the whole text of the error. */
public final class LinkException extends Exception {
  public LinkException(String message) {
    super(message, null, false, false);
  }
}
