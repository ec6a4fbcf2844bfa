package kit.link;

import kit.base.Bytes;
import kit.base.Host;

/**
 * Messages of one link, written to standard error as "program: text". Errors are counted and the
 * link goes on to find more; after the last step a count above zero fails the link. Texts are byte
 * strings.
 */
public final class LinkReporter {
  private final Host host;
  private final String program;
  private final boolean fatalWarnings;
  private final boolean noWarnings;
  private int errors;

  public LinkReporter(Host host, String program, boolean fatalWarnings, boolean noWarnings) {
    this.host = host;
    this.program = program;
    this.fatalWarnings = fatalWarnings;
    this.noWarnings = noWarnings;
  }

  public void error(String message) {
    errors++;
    print(program + ": " + message + "\n");
  }

  public void warning(String message) {
    if (fatalWarnings) {
      errors++;
    }
    if (fatalWarnings || !noWarnings) {
      print(program + ": warning: " + message + "\n");
    }
  }

  /** A line of information, not counted. */
  public void note(String message) {
    print(program + ": " + message + "\n");
  }

  public int errorCount() {
    return errors;
  }

  private void print(String text) {
    byte[] bytes = Bytes.of(text);
    host.writeStandardError(bytes, bytes.length);
  }
}
