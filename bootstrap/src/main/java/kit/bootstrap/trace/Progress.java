package kit.bootstrap.trace;

/** Where a running stage tells how far it is. */
public interface Progress {
  /**
   * A stage or another long step begins; {@code units} is how much there is to do, 0 if unknown.
   */
  void begin(String name, int units);

  /** {@code done} units are done; {@code what} was the last. */
  void advance(int done, String what);

  /** The step is over. */
  void end(String result);

  /** One line of news between steps. */
  void say(String line);
}
