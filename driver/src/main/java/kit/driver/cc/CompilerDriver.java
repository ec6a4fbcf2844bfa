package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.base.LimitException;
import kit.driver.Kit;
import kit.driver.Terminal;
import kit.driver.UsageException;
import kit.driver.cc.CcOptions.Image;
import kit.driver.cc.CcOptions.Input;
import kit.driver.cc.CcOptions.Language;
import kit.driver.cc.CcOptions.Phase;
import kit.driver.compile.Compilation;
import kit.driver.compile.CompilationOptions;
import kit.frontend.preprocess.Dependencies;
import kit.tools.LdCommand;

/**
 * Runs the phases that a command line asks for over its inputs, one after the other; a failed input
 * does not keep the next ones from being tried.
 */
final class CompilerDriver {
  private final Host host;
  private final String program;
  private final CcOptions options;
  private final Toolchain toolchain;
  private boolean failed;
  private int status = Kit.FAILURE;

  CompilerDriver(Host host, String program, CcOptions options) {
    this.host = host;
    this.program = program;
    this.options = options;
    this.toolchain = new Toolchain(host, options);
  }

  int run() throws UsageException, HostException, InputException {
    checkInputs();
    if (options.verbose) {
      Terminal.error(host, Probes.configuration(program));
    }
    List<String> linkerInputs = new ArrayList<>();
    for (Input input : options.inputs) {
      if (input.isLinkerArgument() || input.language() == Language.OBJECT) {
        linkerInputs.add(input.text());
      } else {
        String object = translate(input);
        if (object != null) {
          linkerInputs.add(object);
        }
      }
    }
    if (failed) {
      return status;
    }
    return options.phase == Phase.LINK ? link(linkerInputs) : 0;
  }

  // ---- inputs

  private void checkInputs() throws UsageException {
    int sources = 0;
    boolean any = false;
    for (Input input : options.inputs) {
      if (input.isLinkerArgument()) {
        continue;
      }
      any = true;
      if (!input.text().equals("-") && host.kind(input.text()) == Host.FileKind.MISSING) {
        error(input.text() + ": No such file or directory");
      } else if (input.language() == Language.OBJECT && options.phase != Phase.LINK) {
        Terminal.error(
            host,
            program
                + ": warning: "
                + input.text()
                + ": linker input file unused because linking not done\n");
      } else if (input.language() != Language.OBJECT) {
        sources++;
      }
    }
    if (!any) {
      throw new UsageException("no input files");
    }
    if (failed) {
      throw new UsageException("no output made");
    }
    if (options.output != null && sources > 1 && options.phase != Phase.LINK) {
      throw new UsageException("cannot specify '-o' with '-c', '-S' or '-E' with multiple files");
    }
  }

  private void error(String problem) {
    failed = true;
    Terminal.error(host, program + ": error: " + problem + "\n");
  }

  // ---- one source

  /** Takes one source as far as asked; the object's path when it is to be linked, else null. */
  private String translate(Input input) throws HostException, UsageException {
    if (options.verbose) {
      Terminal.error(
          host, " " + host.installationDirectory() + "/bin/cc -c " + input.text() + "\n");
      if (options.dryRun) {
        return options.phase == Phase.LINK ? withSuffix(input.text(), ".o") : null;
      }
    }
    CompilationOptions compilationOptions =
        OptionTranslator.translate(options, toolchain, program, input, host);
    Compilation compilation = new Compilation(host, compilationOptions);
    ByteSink result = null;
    try {
      result = compilation.run();
    } catch (LimitException e) {
      error(e.getMessage());
    } catch (RuntimeException fault) {
      CrashReport.print(host, program, compilation, compilationOptions, fault);
      status = Kit.INTERNAL_ERROR;
    }
    if (result == null) {
      failed = true;
      return null;
    }
    String target = outputOf(input);
    if (options.phase == Phase.CHECK) {
      target = null;
    } else if (options.dependenciesOnly) {
      writeDependencies(input, compilation, target);
    } else if (target == null) {
      host.writeStandardOutput(result.array(), result.size());
    } else {
      host.writeFile(target, result.array(), result.size(), false);
    }
    if (options.dependencies) {
      writeDependencies(input, compilation, target);
    }
    return options.phase == Phase.LINK ? target : null;
  }

  /** Where the result of a source goes; null is standard output. */
  private String outputOf(Input input) throws HostException {
    return switch (options.phase) {
      case LINK -> host.temporaryFile(".o");
      case ASSEMBLE ->
          options.output != null ? named(options.output) : withSuffix(input.text(), ".o");
      case COMPILE ->
          options.output != null
              ? named(options.output)
              : withSuffix(input.text(), options.emit == CcOptions.Emit.MIR ? ".mir" : ".s");
      case PREPROCESS, CHECK ->
          options.output != null && !options.output.equals("-") ? options.output : null;
    };
  }

  private static String named(String output) {
    return output.equals("-") ? null : output;
  }

  /** The input's last component with another suffix. */
  private static String withSuffix(String path, String suffix) {
    String name = path.equals("-") ? "-" : path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + suffix;
  }

  // ---- dependencies

  private void writeDependencies(Input input, Compilation compilation, String target)
      throws HostException {
    List<String> targets = options.dependencyTargets;
    if (targets.isEmpty()) {
      String object =
          options.dependencies && options.output != null && options.phase != Phase.LINK
              ? options.output
              : withSuffix(input.text(), ".o");
      targets = List.of(Dependencies.quoted(object));
    }
    ByteSink out = new ByteSink(1024);
    compilation.writeDependencies(out, targets, options.dependencyPhonyTargets);
    String file = options.dependencyFile;
    if (file == null && options.dependenciesOnly) {
      file = target;
    } else if (file == null) {
      String base = options.output == null ? input.text() : options.output;
      file =
          options.output != null && base.indexOf('/') >= 0
              ? base.substring(0, base.lastIndexOf('/') + 1) + withSuffix(base, ".d")
              : withSuffix(base, ".d");
    }
    if (file == null || file.equals("-")) {
      host.writeStandardOutput(out.array(), out.size());
    } else {
      host.writeFile(file, out.array(), out.size(), false);
    }
  }

  // ---- link

  private int link(List<String> files) throws HostException, UsageException, InputException {
    String output = options.output == null ? "a.out" : options.output;
    String start = null;
    if (!options.noStartFiles
        && options.image != Image.RELOCATABLE
        && !LinkLine.hasGccStartFiles(toolchain)) {
      start = host.temporaryFile(".o");
      ByteSink object =
          StartObject.build(options.image != Image.FIXED && options.image != Image.STATIC);
      host.writeFile(start, object.array(), object.size(), false);
    }
    List<String> line = new LinkLine(options, toolchain).build(output, files, start);
    if (options.verbose) {
      StringBuilder text =
          new StringBuilder(" ").append(host.installationDirectory()).append("/bin/ld");
      for (String word : line) {
        text.append(' ').append(word);
      }
      Terminal.error(host, text.append('\n').toString());
    }
    return options.dryRun ? 0 : LdCommand.run(host, "ld", line);
  }
}
