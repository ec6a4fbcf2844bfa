package kit.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code kit bootstrap}: the stage driver's command line. Without a command it is {@code run}.
 *
 * <p>An interruption ends the build that is running, writes down what has been built and leaves;
 * the JVM then exits with 130.
 */
@Command(
    name = "kit bootstrap",
    mixinStandardHelpOptions = true,
    version = "kit bootstrap",
    description = "Builds kit by itself until the output reproduces itself, and proves it.",
    subcommands = {
      RunCommand.class,
      CompareCommand.class,
      DiverseCommand.class,
      TriageCommand.class,
      FreezeCommand.class,
      VerifyCommand.class,
      ReportCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fixed point and checklist; or all that was compared agrees",
      "1:usage, or the tree or the machine does not allow it",
      "2:a stage does not build",
      "3:builds differ",
      "4:the stages agree but the checklist failed",
      "5:verify: the same source gives other bytes than on record",
      "6:verify: no record of this source",
      "130:interrupted; --resume goes on"
    })
public final class Main implements Runnable {
  private Main() {}

  /** See the class. */
  public static void main(String[] arguments) {
    Thread main = Thread.currentThread();
    Thread onEnd = new Thread(() -> interrupt(main));
    Runtime.getRuntime().addShutdownHook(onEnd);
    int exit = execute(arguments);
    if (exit != ExitCode.INTERRUPTED) {
      Runtime.getRuntime().removeShutdownHook(onEnd);
      System.exit(exit);
    }
  }

  /** Runs a command line and returns its exit code. */
  public static int execute(String... arguments) {
    CommandLine commandLine =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((exception, line, parsed) -> handle(exception));
    boolean named =
        arguments.length > 0
            && (commandLine.getSubcommands().containsKey(arguments[0])
                || arguments[0].matches("-h|--help|-V|--version"));
    if (named) {
      return commandLine.execute(arguments);
    }
    String[] all = new String[arguments.length + 1];
    all[0] = "run";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return commandLine.execute(all);
  }

  private static void interrupt(Thread main) {
    main.interrupt();
    try {
      main.join(10_000);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static int handle(Exception exception) {
    switch (exception) {
      case BootstrapException expected -> {
        System.err.println("kit bootstrap: error: " + expected.getMessage());
        return expected.exitCode();
      }
      case InterruptedException interrupted -> {
        System.err.println("kit bootstrap: interrupted; --resume goes on from here");
        return ExitCode.INTERRUPTED;
      }
      case IOException failed -> {
        System.err.println("kit bootstrap: error: " + failed);
        return ExitCode.UNUSABLE;
      }
      case UncheckedIOException failed -> {
        System.err.println("kit bootstrap: error: " + failed.getCause());
        return ExitCode.UNUSABLE;
      }
      default -> {
        exception.printStackTrace();
        return ExitCode.UNUSABLE;
      }
    }
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
