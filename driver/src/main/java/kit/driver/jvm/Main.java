package kit.driver.jvm;

import java.util.ArrayList;
import java.util.List;
import kit.driver.Kit;

/**
 * Entry of the JVM kit. The launcher passes the name under which it was called ({@code
 * kit.program}) and the folder of kit's own files ({@code kit.home}). The work runs on a thread
 * with a large stack, so that nesting within the documented limits never overflows.
 */
public final class Main {
  private static final long STACK_SIZE = 1L << 30;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    JvmHost host = new JvmHost(System.getProperty("kit.home", "."));
    String program = System.getProperty("kit.program", "kit");
    List<String> words = new ArrayList<>(arguments.length);
    for (String argument : arguments) {
      words.add(JvmHost.fromHost(argument));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(host::cleanUp));
    int[] status = {Kit.INTERNAL_ERROR};
    Thread worker =
        new Thread(
            null,
            () -> status[0] = Kit.run(host, JvmHost.fromHost(program), words),
            "kit",
            STACK_SIZE);
    worker.setUncaughtExceptionHandler(
        (thread, fault) -> host.writeFault(program + ": internal error: " + fault + "\n"));
    worker.start();
    worker.join();
    Runtime.getRuntime().halt(finish(host, status[0]));
  }

  private static int finish(JvmHost host, int status) {
    host.cleanUp();
    return status;
  }
}
