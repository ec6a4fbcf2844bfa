package kit.base;

/** How bad a diagnostic is. {@code FATAL} stops the compilation at once. */
public enum Severity {
  NOTE("note"),
  WARNING("warning"),
  ERROR("error"),
  FATAL("fatal error");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word printed before the message, as gcc writes it. */
  public String label() {
    return label;
  }
}
