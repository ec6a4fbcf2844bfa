package kit.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kit.driver.Kit;
import kit.driver.jvm.JvmHost;

/**
 * kit's own cc, called inside this JVM: one compilation is one object, so that several threads may
 * compile at once.
 */
public final class KitCompiler implements Compiler {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long STACK_SIZE = 1L << 30;

  private final String home;

  /**
   * @param home the folder with kit's own headers
   */
  public KitCompiler(Path home) {
    this.home = home.toString();
  }

  @Override
  public Processes.Outcome compile(List<String> arguments, Path folder)
      throws InterruptedException {
    FolderHost host = new FolderHost(new JvmHost(home), folder.toString());
    int[] status = {-1};
    Thread worker =
        new Thread(
            null,
            () -> {
              try {
                status[0] = Kit.run(host, "cc", arguments);
              } catch (RuntimeException | Error fault) {
                host.fault(fault);
                status[0] = Kit.INTERNAL_ERROR;
              }
            },
            "compiler",
            STACK_SIZE);
    worker.setDaemon(true);
    worker.start();
    worker.join(LIMIT.toMillis());
    boolean hangs = worker.isAlive();
    host.cleanUp();
    return new Processes.Outcome(hangs ? -1 : status[0], host.output());
  }
}
