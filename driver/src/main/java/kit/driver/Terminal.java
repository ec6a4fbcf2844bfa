package kit.driver;

import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;

/** Byte strings to the standard streams. */
public final class Terminal {
  private Terminal() {}

  public static void out(Host host, String text) throws HostException {
    byte[] data = Bytes.of(text);
    host.writeStandardOutput(data, data.length);
  }

  public static void error(Host host, String text) {
    byte[] data = Bytes.of(text);
    host.writeStandardError(data, data.length);
  }
}
