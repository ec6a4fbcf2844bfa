package kit.debug;

/** Where the numbers of labels come from. */
public interface Labels {
  /** A label that nothing else uses. */
  int newLabel();
}
