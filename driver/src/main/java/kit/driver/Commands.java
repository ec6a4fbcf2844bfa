package kit.driver;

import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.driver.assemble.AsCommand;
import kit.driver.cc.CcCommand;
import kit.driver.compile.MirCommand;
import kit.tools.Addr2lineCommand;
import kit.tools.ArCommand;
import kit.tools.LdCommand;
import kit.tools.NmCommand;
import kit.tools.ObjcopyCommand;
import kit.tools.ObjdumpCommand;
import kit.tools.RanlibCommand;
import kit.tools.ReadelfCommand;
import kit.tools.SizeCommand;
import kit.tools.StringsCommand;
import kit.tools.StripCommand;

/**
 * The table of commands by name. A name may have a target prefix ("x86_64-linux-gnu-ar") and
 * version suffix ("cc-12").
 */
public final class Commands {
  /** One command; prints its own diagnostics and returns the exit code. */
  public interface Command {
    int run(Host host, String program, List<String> arguments)
        throws UsageException, HostException, InputException;
  }

  private Commands() {}

  /** The command of that name, or null. */
  static Command find(String name) {
    return switch (plainName(name)) {
      case "cc", "gcc", "kcc", "c89", "c99", "c11", "c17" -> CcCommand::compile;
      case "cpp" -> CcCommand::preprocess;
      case "as" -> AsCommand::run;
      case "mir" -> MirCommand::run;
      case "ld", "ld.bfd" -> LdCommand::run;
      case "ar" -> ArCommand::run;
      case "ranlib" -> RanlibCommand::run;
      case "nm" -> NmCommand::run;
      case "size" -> SizeCommand::run;
      case "strip" -> StripCommand::run;
      case "objcopy" -> ObjcopyCommand::run;
      case "objdump" ->
          (host, program, arguments) ->
              ObjdumpCommand.run(host, program, arguments, new X86_64CodePrinter());
      case "strings" -> StringsCommand::run;
      case "readelf" -> ReadelfCommand::run;
      case "addr2line" -> Addr2lineCommand::run;
      default -> null;
    };
  }

  /** {@code name} without a target prefix and a version suffix. */
  private static String plainName(String name) {
    int end = name.length();
    int dash = name.lastIndexOf('-');
    if (dash > 0
        && dash + 1 < end
        && name.charAt(dash + 1) >= '0'
        && name.charAt(dash + 1) <= '9') {
      end = dash;
      dash = name.lastIndexOf('-', dash - 1);
    }
    return name.substring(dash + 1, end);
  }

  static String help() {
    return "Usage: kit COMMAND [ARGUMENT...], or any COMMAND by its own name through a link to kit\n"
        + "  cc          compile, assemble and link C programs\n"
        + "  cpp         preprocess C source\n"
        + "  as          assemble GNU syntax\n"
        + "  ld          link ELF objects\n"
        + "  ar ranlib   make and index archives\n"
        + "  nm objdump readelf size strings addr2line   look into object files\n"
        + "  strip objcopy                               change object files\n"
        + "  mir         check, print or run MIR text\n"
        + "  bootstrap   build kit by itself and prove it (runs on the JVM, from a checkout)\n"
        + "Each has --help.\n";
  }
}
