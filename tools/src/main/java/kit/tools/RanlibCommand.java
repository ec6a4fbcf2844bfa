package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;

/** {@code ranlib}: writes the symbol index of archives anew. */
public final class RanlibCommand {
  private RanlibCommand() {}

  /** Runs ranlib; returns its exit code. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    int code;
    try {
      code = execute(host, output, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    } catch (InputException e) {
      output.error(e.file() + ": " + e.problem());
      code = 1;
    } catch (HostException e) {
      output.error("'" + e.path() + "': " + e.problem());
      code = 1;
    }
    output.flush();
    return code;
  }

  private static int execute(Host host, Output output, List<String> arguments)
      throws ToolException, HostException, InputException {
    List<String> words = new ArrayList<>();
    ArOptions.expand(host, arguments, words, 0);
    boolean deterministic = true;
    boolean touch = false;
    List<String> archives = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "-D" -> deterministic = true;
        case "-U" -> deterministic = false;
        case "-t" -> touch = true;
        case "-DU", "-UD" -> deterministic = word.equals("-UD");
        case "-h", "-H", "--help" -> {
          output.print(
              "Usage: "
                  + output.program()
                  + " [options] archive\n Generate an index to speed access to archives\n  -D  Use zero for symbol map timestamp (default)\n"
                  + "  -U  Use an actual symbol map timestamp\n  -t  Update the archive's symbol map timestamp\n  -h --help  Print this help message\n  -v --version  Print version information\n");
          return 0;
        }
        case "-v", "-V", "--version" -> {
          output.print(ToolVersion.text("ranlib"));
          return 0;
        }
        case "--plugin" -> i++;
        default -> {
          if (word.startsWith("-") && word.length() > 1 && !word.startsWith("--plugin=")) {
            throw new ToolException("invalid option -- '" + word.substring(1) + "'");
          }
          archives.add(word);
        }
      }
    }
    if (archives.isEmpty()) {
      throw new ToolException("no archive specified");
    }
    for (String path : archives) {
      ArchiveFile archive = ArchiveFile.open(host, path, true);
      if (!touch || !deterministic) {
        archive.write(true, deterministic);
      }
    }
    return 0;
  }
}
