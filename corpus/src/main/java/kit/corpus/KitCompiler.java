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
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final long STACK_SIZE = 1L << 30;

  /** The time that {@link #run} has, as an environment variable for other processes. */
  static final String TIME = "SOURCE_DATE_EPOCH=1700000000";

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
    return run(new FolderHost(new JvmHost(home), folder.toString()), "cc", arguments);
  }

  /** Runs any of kit's programs, at a fixed time. */
  Processes.Outcome run(String program, List<String> arguments, Path folder)
      throws InterruptedException {
    return run(new TimelessHost(new JvmHost(home), folder.toString()), program, arguments);
  }

  private static final class TimelessHost extends FolderHost {
    TimelessHost(JvmHost host, String folder) {
      super(host, folder);
    }

    @Override
    public String environment(String name) {
      int equals = TIME.indexOf('=');
      return name.equals(TIME.substring(0, equals))
          ? TIME.substring(equals + 1)
          : super.environment(name);
    }
  }

  private static Processes.Outcome run(FolderHost host, String program, List<String> arguments)
      throws InterruptedException {
    int[] status = {-1};
    Thread worker =
        new Thread(
            null,
            () -> {
              try {
                status[0] = Kit.run(host, program, arguments);
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
