package kit.driver;

import java.util.ArrayList;
import java.util.List;
import kit.base.FatalErrorException;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.base.LimitException;

/**
 * The multi-call program: finds the command by the name under which kit was called, or by its first
 * argument, and turns what escapes from it into a message and an exit code.
 */
public final class Kit {
  /** Exit code of an error in the input or on the command line. */
  public static final int FAILURE = 1;

  /** Exit code of a fault in kit itself, as gcc's. */
  public static final int INTERNAL_ERROR = 4;

  private Kit() {}

  /**
   * Runs one command to its end.
   *
   * @param program last component of the name under which kit was called
   * @param arguments the words after it
   */
  public static int run(Host host, String program, List<String> arguments) {
    try {
      Commands.Command command = Commands.find(program);
      if (command != null) {
        return command.run(host, program, arguments);
      }
      return runNamed(host, program, arguments);
    } catch (FatalErrorException e) {
      return FAILURE;
    } catch (UsageException | LimitException | HostException | InputException e) {
      Terminal.error(host, program + ": error: " + e.getMessage() + "\n");
      return FAILURE;
    }
  }

  /** Whether {@code name} is kit's own or that of one of its commands. */
  public static boolean isProgram(String name) {
    return name.equals("kit") || Commands.find(name) != null;
  }

  private static int runNamed(Host host, String program, List<String> arguments)
      throws UsageException, HostException, InputException {
    String first = arguments.isEmpty() ? "--help" : arguments.get(0);
    switch (first) {
      case "--version" -> Terminal.out(host, "kit " + Version.KIT + "\n");
      case "--help", "-h", "help" -> Terminal.out(host, Commands.help());
      case "bootstrap" -> {
        return runStageDriver(host, arguments.subList(1, arguments.size()));
      }
      default -> {
        Commands.Command command = Commands.find(first);
        if (command == null) {
          throw new UsageException("'" + first + "' is no kit command; 'kit --help' lists them");
        }
        return command.run(host, first, arguments.subList(1, arguments.size()));
      }
    }
    return 0;
  }

  /** The stage driver is a program of the JVM and part of a checkout, which builds it. */
  private static int runStageDriver(Host host, List<String> arguments)
      throws UsageException, HostException {
    String script = host.installationDirectory() + "/../scripts/bootstrap";
    if (host.kind(script) != Host.FileKind.REGULAR) {
      throw new UsageException(
          "'bootstrap' runs on the JVM, from a checkout of kit: call its scripts/bootstrap");
    }
    List<String> words = new ArrayList<>();
    words.add(script);
    words.addAll(arguments);
    return host.run(words);
  }
}
