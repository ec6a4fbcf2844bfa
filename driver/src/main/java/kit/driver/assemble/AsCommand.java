package kit.driver.assemble;

import java.util.ArrayList;
import java.util.List;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.ByteSink;
import kit.base.DiagnosticPrinter;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.Host;
import kit.base.HostException;
import kit.base.Severity;
import kit.base.SourceMap;
import kit.driver.Kit;
import kit.driver.ResponseFiles;
import kit.driver.Terminal;
import kit.driver.UsageException;
import kit.driver.Version;

/**
 * The command {@code as}: {@code as [option...] [file...]}; several files are assembled as one
 * text, none means standard input.
 */
public final class AsCommand {
  private AsCommand() {}

  public static int run(Host host, String program, List<String> arguments)
      throws UsageException, HostException {
    List<String> words = ResponseFiles.expand(host, arguments);
    Assembly.Options options = new Assembly.Options();
    List<String> files = new ArrayList<>();
    String output = "a.out";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : null;
      if (word.equals("--help")) {
        Terminal.out(host, help(program));
        return 0;
      } else if (word.equals("-o")) {
        if (next == null) {
          throw new UsageException("option '-o' needs an argument");
        }
        output = next;
        i++;
      } else if (word.startsWith("-o") && word.length() > 2) {
        output = word.substring(2);
      } else if (word.equals("--")) {
        files.add("-");
      } else if (word.length() < 2 || word.charAt(0) != '-') {
        files.add(word);
      } else if (options.take(word, next)) {
        i += Assembly.Options.wantsNext(word) ? 1 : 0;
      } else {
        throw new UsageException("unrecognized option '" + word + "'");
      }
    }
    if (options.onlyVersion) {
      Terminal.out(host, Version.binutil("GNU assembler"));
      return 0;
    }
    if (options.sayVersion) {
      Terminal.error(host, Version.assemblerLine());
    }
    return assemble(host, program, options, files, output);
  }

  private static int assemble(
      Host host, String program, Assembly.Options options, List<String> files, String output)
      throws HostException {
    ByteSink text = new ByteSink(1 << 16);
    for (String file : files) {
      byte[] part = file.equals("-") ? host.readStandardInput() : host.readFile(file);
      if (files.size() > 1) {
        text.text("# 1 \"" + file + "\"\n");
      }
      text.bytes(part);
    }
    if (files.isEmpty()) {
      text.bytes(host.readStandardInput());
    }
    String name = files.isEmpty() || files.get(0).equals("-") ? "{standard input}" : files.get(0);
    SourceMap sources = new SourceMap();
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            sources, host::writeStandardError, program, host.standardErrorIsTerminal());
    Diagnostics diagnostics =
        new Diagnostics(
            sources,
            printer,
            (group, system) ->
                options.silent ? null : options.fatalWarnings ? Severity.ERROR : Severity.WARNING,
            0);
    try {
      ByteSink object =
          new Assembly(host, options, new FormTable(), sources, diagnostics)
              .run(name, text.array(), text.size());
      if (object == null) {
        return Kit.FAILURE;
      }
      host.writeFile(output, object.array(), object.size(), false);
      return 0;
    } catch (FatalErrorException e) {
      return Kit.FAILURE;
    }
  }

  private static String help(String program) {
    return "Usage: "
        + program
        + " [option...] [file...]\n"
        + "  -o <file>                 name of the object file (default a.out)\n"
        + "  -I <dir>                  folder for .include and .incbin\n"
        + "  --defsym <symbol>=<value> define a symbol\n"
        + "  --noexecstack --execstack mark the stack as not executable, executable\n"
        + "  -W --no-warn              no warnings\n"
        + "  --fatal-warnings          warnings are errors\n"
        + "  --64 -g --gdwarf-<n> -march=<cpu> -mtune=<cpu>   accepted\n"
        + "  --version --help\n";
  }
}
