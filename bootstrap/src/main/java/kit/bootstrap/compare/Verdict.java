package kit.bootstrap.compare;

/** How one file of two builds compares. */
public enum Verdict {
  IDENTICAL("identical"),
  DIFFERS("differs"),
  /** One build has it, the other has not. */
  MISSING("missing"),
  /** It is there but cannot be read as a file. */
  NOT_COMPARABLE("could not compare");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
