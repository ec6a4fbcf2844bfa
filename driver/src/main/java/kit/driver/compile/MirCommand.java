package kit.driver.compile;

import java.util.List;
import kit.base.ByteSink;
import kit.base.DiagnosticPrinter;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.HostException;
import kit.base.Severity;
import kit.base.SourceMap;
import kit.driver.Kit;
import kit.driver.Terminal;
import kit.driver.UsageException;
import kit.mir.MirParser;
import kit.mir.MirPrinter;
import kit.mir.UnitConsumer;
import kit.mir.interpreter.Interpreter;
import kit.mir.interpreter.Outcome;
import kit.mir.interpreter.Program;

/**
 * The command {@code kit mir}: verifies MIR text, prints it in canonical form, or runs its {@code
 * main} in the interpreter.
 */
public final class MirCommand {
  private static final long STEP_LIMIT = 10_000_000_000L;
  private static final int MEMORY_LIMIT = 1 << 29;

  private MirCommand() {}

  public static int run(Host host, String program, List<String> arguments)
      throws UsageException, HostException {
    if (arguments.size() < 2 || (arguments.size() > 2 && !arguments.get(0).equals("run"))) {
      throw new UsageException("usage: kit mir check|print FILE, kit mir run FILE [ARGUMENT...]");
    }
    String file = arguments.get(1);
    return switch (arguments.get(0)) {
      case "check" ->
          parse(host, program, file, new MirPrinter(new ByteSink(), false)) ? 0 : Kit.FAILURE;
      case "print" -> {
        ByteSink out = new ByteSink(1 << 16);
        boolean sound = parse(host, program, file, new MirPrinter(out, false));
        host.writeStandardOutput(out.array(), out.size());
        yield sound ? 0 : Kit.FAILURE;
      }
      case "run" -> interpret(host, program, file, arguments.subList(1, arguments.size()));
      default ->
          throw new UsageException("'" + arguments.get(0) + "' is none of check, print, run");
    };
  }

  private static boolean parse(Host host, String program, String file, UnitConsumer consumer)
      throws HostException {
    byte[] text = file.equals("-") ? host.readStandardInput() : host.readFile(file);
    SourceMap sources = new SourceMap();
    SourceMap.SourceFile source = sources.addFile(file, text, text.length, SourceMap.NONE, false);
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            sources, host::writeStandardError, program, host.standardErrorIsTerminal());
    Diagnostics diagnostics =
        new Diagnostics(sources, printer, (group, system) -> Severity.WARNING, 0);
    MirParser.parse(source, diagnostics, new VerifyingConsumer(consumer, diagnostics));
    return diagnostics.errorCount() == 0;
  }

  private static int interpret(Host host, String program, String file, List<String> arguments)
      throws HostException {
    Program code = new Program();
    if (!parse(host, program, file, code)) {
      return Kit.FAILURE;
    }
    ByteSink output = new ByteSink(1 << 16);
    Outcome outcome = new Interpreter(code, output, STEP_LIMIT, MEMORY_LIMIT).run(arguments);
    host.writeStandardOutput(output.array(), output.size());
    if (outcome.problem() != null) {
      Terminal.error(host, program + ": error: " + outcome.problem() + "\n");
      return Kit.FAILURE;
    }
    return outcome.exitCode();
  }
}
