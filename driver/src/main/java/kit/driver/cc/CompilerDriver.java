package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.base.LimitException;
import kit.driver.Kit;
import kit.driver.Terminal;
import kit.driver.UsageException;
import kit.driver.Version;
import kit.driver.cc.CcOptions.Image;
import kit.driver.cc.CcOptions.Input;
import kit.driver.cc.CcOptions.Language;
import kit.driver.cc.CcOptions.Phase;
import kit.driver.compile.Compilation;
import kit.driver.compile.CompilationOptions;
import kit.driver.compile.CompilationOptions.Product;
import kit.driver.compile.MachineTables;
import kit.tools.LdCommand;
import org.jspecify.annotations.Nullable;

/**
 * Runs the phases that a command line asks for over its inputs, one after the other; a failed input
 * does not keep the next ones from being tried.
 */
final class CompilerDriver {
  private final Host host;
  private final String program;
  private final CcOptions options;
  private final Toolchain toolchain;
  private final OutputNames names;
  private final Commentary commentary;
  private final MachineTables tables = new MachineTables();
  private boolean failed;
  private int status = Kit.FAILURE;

  CompilerDriver(Host host, String program, CcOptions options) {
    this.host = host;
    this.program = program;
    this.options = options;
    this.toolchain = new Toolchain(host, options);
    this.names = new OutputNames(options);
    this.commentary = new Commentary(host, program, options, toolchain);
  }

  int run() throws UsageException, HostException, InputException {
    if (options.inputs.isEmpty() && options.verbose && !options.linkerWords) {
      // cc -m64 -v asks what the compiler is.
      commentary.configuration();
      return 0;
    }
    checkInputs();
    commentary.configuration();
    List<String> linkerInputs = new ArrayList<>();
    for (Input input : options.inputs) {
      if (input.isLinkerArgument() || input.language() == Language.OBJECT) {
        linkerInputs.add(input.text());
      } else if (input.language() == Language.HEADER && options.phase.ordinal() > 1) {
        precompile(input);
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
    return options.phase == Phase.LINK && !onlyHeaders() ? link(linkerInputs) : 0;
  }

  // ---- inputs

  private void checkInputs() throws UsageException {
    int sources = 0;
    boolean any = options.linkerWords && options.phase == Phase.LINK;
    for (Input input : options.inputs) {
      if (input.isLinkerArgument()) {
        continue;
      }
      any = true;
      if (!input.text().equals("-") && host.kind(input.text()) == Host.FileKind.MISSING) {
        error(input.text() + ": No such file or directory");
      } else if (input.language() == Language.UNSUPPORTED) {
        error(input.text() + ": kit compiles C and assembly, no other language");
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
      if (input.text().equals(options.output)
          && host.kind(input.text()) == Host.FileKind.REGULAR
          && !options.dependenciesOnly) {
        throw new UsageException("input file '" + input.text() + "' is the same as output file");
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

  private boolean onlyHeaders() {
    boolean any = false;
    for (Input input : options.inputs) {
      if (!input.isLinkerArgument()) {
        any = true;
        if (input.language() != Language.HEADER) {
          return false;
        }
      }
    }
    return any;
  }

  private void error(String problem) {
    failed = true;
    Terminal.error(host, program + ": error: " + problem + "\n");
  }

  // ---- one source

  /** Takes one source as far as asked; the object's path when it is to be linked, else null. */
  private @Nullable String translate(Input input) throws HostException, UsageException {
    boolean link = options.phase == Phase.LINK;
    String target =
        options.dryRun && link
            ? OutputNames.withSuffix(input.text(), ".o")
            : !link
                ? names.product(input)
                : options.keepIntermediates ? names.kept(input, ".o") : host.temporaryFile(".o");
    if (input.language() == Language.ASSEMBLY
        && options.phase.ordinal() < Phase.ASSEMBLE.ordinal()) {
      // As gcc: neither preprocessing nor compiling has anything to do.
      return null;
    }
    commentary.source(input, target);
    if (options.dryRun) {
      return link ? target : null;
    }
    if (!remark(input)) {
      return null;
    }
    if (options.keepIntermediates) {
      keepIntermediates(input);
    }
    CompilationOptions how = OptionTranslator.translate(options, toolchain, program, input, host);
    // An assembly follows: what -Wa, asks of it.
    if (options.phase == Phase.ASSEMBLE || link) {
      if (how.assembler.onlyVersion) {
        Terminal.out(host, Version.binutil("GNU assembler"));
        return null;
      }
      if (how.assembler.sayVersion) {
        Terminal.error(host, Version.assemblerLine());
      }
    }
    Compilation compilation = new Compilation(host, how, tables);
    ByteSink result = run(compilation, how);
    if (result == null) {
      failed = true;
      return null;
    }
    boolean dependenciesElsewhere = options.dependencies || options.dependencyFile != null;
    if (options.phase == Phase.CHECK) {
      target = null;
    } else if (options.dependenciesOnly) {
      writeDependencies(input, compilation, dependenciesElsewhere ? null : target);
    } else if (target == null) {
      host.writeStandardOutput(result.array(), result.size());
    } else {
      host.writeFile(target, result.array(), result.size(), false);
    }
    if (options.dependencies && !options.dependenciesOnly) {
      writeDependencies(input, compilation, null);
    }
    if (options.compilationDatabase != null) {
      commentary.recordCompilation(input, target);
    }
    return link ? target : null;
  }

  /** Says what is to be said of options for other languages; false when that is an error. */
  private boolean remark(Input input) {
    boolean c = input.language() == Language.C || input.language() == Language.PREPROCESSED_C;
    if (!c || options.messages.warnings.isSilent()) {
      return true;
    }
    for (String remark : options.remarks) {
      if (options.messages.warnings.areErrors()) {
        error(remark + " [-Werror]");
      } else {
        Terminal.error(host, program + ": warning: " + remark + "\n");
      }
    }
    return !failed;
  }

  /** Runs a compilation and reports what escapes from it; the product, or null after an error. */
  private @Nullable ByteSink run(Compilation compilation, CompilationOptions how)
      throws HostException {
    try {
      return compilation.run();
    } catch (LimitException e) {
      error(e.getMessage());
    } catch (RuntimeException fault) {
      CrashReport.print(host, program, compilation, how, fault);
      status = Kit.INTERNAL_ERROR;
    }
    return null;
  }

  /** -save-temps: the preprocessed source and the assembly text, by runs that say nothing. */
  private void keepIntermediates(Input input) throws HostException, UsageException {
    boolean assembly = input.language() == Language.ASSEMBLY_WITH_CPP;
    // With -S it goes to the standard output.
    boolean assembled = options.phase.ordinal() > Phase.COMPILE.ordinal();
    if (input.language() == Language.C || (assembly && assembled)) {
      keep(input, Product.PREPROCESSED, assembly ? ".s" : ".i");
    }
    boolean compiled =
        input.language() == Language.C
            || input.language() == Language.PREPROCESSED_C
            || input.language() == Language.MIR;
    if (compiled && assembled) {
      keep(input, Product.ASSEMBLY, ".s");
    }
  }

  private void keep(Input input, Product product, String suffix)
      throws HostException, UsageException {
    if (input.text().equals("-")) {
      return;
    }
    CompilationOptions how = OptionTranslator.translate(options, toolchain, program, input, host);
    how.product = product;
    how.quiet = true;
    how.preprocessor.textOutput |= product == Product.PREPROCESSED;
    ByteSink text = run(new Compilation(host, how, tables), how);
    if (text != null) {
      host.writeFile(names.kept(input, suffix), text.array(), text.size(), false);
    }
  }

  /**
   * A header to be precompiled: it is checked, and a file is left that build systems find and kit
   * does not need.
   */
  private void precompile(Input input) throws HostException, UsageException {
    commentary.source(input, names.header(input));
    if (options.dryRun) {
      return;
    }
    CompilationOptions how = OptionTranslator.translate(options, toolchain, program, input, host);
    how.product = Product.CHECKED;
    Compilation compilation = new Compilation(host, how, tables);
    if (run(compilation, how) == null) {
      failed = true;
      return;
    }
    byte[] text = Bytes.of("kit reads the header itself\n");
    host.writeFile(names.header(input), text, text.length, false);
    if (options.dependencies) {
      writeDependencies(input, compilation, null);
    }
  }

  // ---- dependencies

  /**
   * A source that is not preprocessed depends on nothing else: as with gcc there is no rule then,
   * nor a file for it.
   *
   * @param target where the rule goes that is asked for in place of a product, or null
   */
  private void writeDependencies(Input input, Compilation compilation, @Nullable String target)
      throws HostException {
    Language language = input.language();
    if (language == Language.PREPROCESSED_C
        || language == Language.ASSEMBLY
        || language == Language.MIR) {
      return;
    }
    List<String> targets = options.dependencyTargets;
    if (targets.isEmpty()) {
      targets = List.of(names.dependencyTarget(input));
    }
    ByteSink out = new ByteSink(1024);
    compilation.writeDependencies(out, targets, options.dependencyPhonyTargets);
    String file = options.dependencyFile;
    if (file == null) {
      file = options.dependencies ? names.dependencyFile(input) : target;
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
    String linker = options.linker == null ? null : otherLinker(options.linker);
    commentary.link(linker == null ? host.installationDirectory() + "/bin/ld" : linker, line);
    if (options.dryRun) {
      return 0;
    }
    if (linker == null) {
      return LdCommand.run(host, "ld", line);
    }
    List<String> command = new ArrayList<>(line.size() + 1);
    command.add(linker);
    command.addAll(line);
    return host.run(command) == 0 ? 0 : Kit.FAILURE;
  }

  /** -fuse-ld=NAME: the program ld.NAME of this machine. */
  private String otherLinker(String name) throws UsageException {
    String file = name.indexOf('/') >= 0 ? name : "ld." + name;
    if (file.indexOf('/') >= 0) {
      return file;
    }
    String path = host.environment("PATH");
    for (String folder : OptionParser.split(path == null ? "" : path, ':')) {
      String candidate = (folder.isEmpty() ? "." : folder) + "/" + file;
      if (host.kind(candidate) == Host.FileKind.REGULAR) {
        return candidate;
      }
    }
    throw new UsageException("cannot find '" + file + "' for '-fuse-ld=" + name + "'");
  }
}
