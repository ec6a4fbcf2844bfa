package kit.driver.jvm;

import java.util.List;
import kit.base.Bytes;
import kit.base.HostException;
import kit.driver.Kit;

/**
 * Runs many commands in one process, so that the JVM can record which classes ordinary work needs
 * (the ahead-of-time cache of {@code scripts/build}). Its one argument is a file of command lines,
 * words separated by blanks. Commands may fail: only what they load matters.
 */
public final class Training {
  private static final long STACK_SIZE = 1L << 30;

  private Training() {}

  /** See the class. */
  public static void main(String[] arguments) throws InterruptedException, HostException {
    String home = System.getProperty("kit.home", ".");
    String text = Bytes.toText(new JvmHost(home).readFile(arguments[0]));
    Thread worker = new Thread(null, () -> runAll(home, text), "kit", STACK_SIZE);
    worker.start();
    worker.join();
    // The last one comes in by the front door, so that the door's own classes are recorded too.
    Main.main(new String[] {"--version"});
  }

  private static void runAll(String home, String text) {
    for (String line : text.split("\n")) {
      List<String> words = List.of(line.split(" "));
      JvmHost host = new JvmHost(home);
      int status = Kit.run(host, words.get(0), words.subList(1, words.size()));
      host.cleanUp();
      System.out.println("training: " + line + ": exit " + status);
    }
  }
}
