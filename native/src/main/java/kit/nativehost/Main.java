package kit.nativehost;

import java.util.List;
import kit.base.Bytes;
import kit.driver.Kit;

/** Entry of the native kit. Called by {@code main.c}, on a stack that it made large enough. */
public final class Main {
  /** So many links are followed in search of a name that kit knows. */
  private static final int LINKS = 40;

  private Main() {}

  /** The words come from {@link NativeHost#commandLine()}: here they would have lost bytes. */
  public static void main(String[] none) {
    NativeHost host = new NativeHost();
    List<String> words = NativeHost.commandLine();
    String program = words.isEmpty() ? "kit" : programName(words.get(0));
    int status = Kit.INTERNAL_ERROR;
    try {
      status = Kit.run(host, program, words.subList(Math.min(1, words.size()), words.size()));
    } catch (RuntimeException | Error fault) {
      byte[] message = Bytes.of(program + ": internal error: " + fault + "\n");
      host.writeStandardError(message, message.length);
    }
    host.cleanUp();
    HostCalls.exit(status);
  }

  /**
   * The last component of the name under which kit was called. A link of the user's own, say {@code
   * compiler -> cc}, is followed until a name is one of kit's.
   */
  private static String programName(String path) {
    String at = path;
    for (int i = 0; i < LINKS; i++) {
      String name = at.substring(at.lastIndexOf('/') + 1);
      if (Kit.isProgram(name)) {
        return name;
      }
      String target = NativeHost.linkTarget(at);
      if (target == null) {
        return name;
      }
      at = target.startsWith("/") ? target : at.substring(0, at.lastIndexOf('/') + 1) + target;
    }
    return at.substring(at.lastIndexOf('/') + 1);
  }
}
