package kit.driver.compile;

import java.util.List;
import kit.backend.x86_64.X86_64Backend;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.Host;
import kit.base.HostException;
import kit.base.SourceMap;
import kit.debug.DebugOptions;
import kit.driver.assemble.Assembly;
import kit.driver.compile.CompilationOptions.Product;
import kit.frontend.lex.NameTable;
import kit.frontend.lower.Lowering;
import kit.frontend.parse.Parser;
import kit.frontend.preprocess.Dependencies;
import kit.frontend.preprocess.MacroRecorder;
import kit.frontend.preprocess.OriginalSource;
import kit.frontend.preprocess.PreprocessedOutput;
import kit.frontend.preprocess.Preprocessor;
import kit.frontend.type.DeclaredNames;
import kit.frontend.type.Layout;
import kit.mir.MirParser;
import kit.mir.MirPrinter;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.opt.pass.PassRunner;

/**
 * One translation unit from source text to its product. One object, one compilation; an application
 * can run many.
 */
public final class Compilation {
  private final Host host;
  private final CompilationOptions options;
  private final MachineTables tables;
  private final SourceMap sources = new SourceMap();
  private final NameTable names = new NameTable();
  private final Messages messages;
  private final Diagnostics diagnostics;
  private Dependencies dependencies;
  private HeaderTree headers;
  private Preprocessor tokens;
  private DeclaredNames declaredNames;
  private final ByteSink passDump = new ByteSink();

  /** The source as the object names it: that of the command line, or what was preprocessed. */
  private String unitName;

  private DebugOptions debug;
  private final long started;

  /**
   * @param tables shared by all units of a command
   */
  public Compilation(Host host, CompilationOptions options, MachineTables tables) {
    this.host = host;
    this.options = options;
    this.tables = tables;
    started = options.timeReport ? host.nanoTime() : 0;
    unitName = options.file.equals("-") ? "<stdin>" : options.file;
    debug = options.debug;
    messages = new Messages(host, options, sources);
    diagnostics = new Diagnostics(sources, messages, options.warnings, options.errorLimit);
    if (options.fatalErrors) {
      diagnostics.errorsAreFatal();
    }
    if (options.expansionsHidden) {
      diagnostics.hideExpansions();
    }
  }

  /**
   * Runs it. The product's bytes (none for CHECKED), or null after an error, which has been
   * reported.
   */
  public ByteSink run() throws HostException {
    try {
      ByteSink product =
          switch (options.product) {
            case PREPROCESSED -> preprocessedText();
            case CHECKED, MIR, ASSEMBLY, OBJECT -> translate();
          };
      if (headers != null) {
        headers.finish();
      }
      if (diagnostics.promotedCount() > 0) {
        messages.remark(
            options.program
                + (options.warnings.areErrors() ? ": all" : ": some")
                + " warnings being treated as errors");
      }
      messages.finish(diagnostics.errorCount() == 0);
      return diagnostics.errorCount() == 0 ? product : null;
    } catch (FatalErrorException e) {
      messages.finish(false);
      return null;
    }
  }

  private Preprocessor preprocessor() {
    tokens =
        new Preprocessor(options.preprocessor, options.target, host, names, sources, diagnostics);
    if (options.listHeaders && !options.quiet) {
      headers = new HeaderTree(host, tokens);
    }
    if (options.dependencies) {
      dependencies = new Dependencies(tokens, options.dependenciesOmitSystem);
    }
    return tokens;
  }

  /** The place that has been read up to, for a crash report: "file:line". */
  public String progress() {
    SourceMap.Place place = tokens == null ? null : sources.place(tokens.position());
    return place == null ? options.file : place.name() + ":" + place.line();
  }

  /**
   * Appends the make rule for the files that the run has read; only with {@link
   * CompilationOptions#dependencies}.
   */
  public void writeDependencies(ByteSink out, List<String> targets, boolean phony) {
    dependencies.write(out, targets, phony);
  }

  private ByteSink preprocessedText() throws HostException {
    ByteSink out = new ByteSink(1 << 16);
    PreprocessedOutput writer =
        new PreprocessedOutput(
            preprocessor(), out, options.lineMarkers, options.macros, options.includeLines);
    writer.setDirectory(options.product == Product.PREPROCESSED ? options.directoryMarker : null);
    if (options.file.equals("-")) {
      writer.write(unitName, host.readStandardInput());
    } else {
      writer.write(options.file);
    }
    return out;
  }

  private ByteSink translate() throws HostException {
    return switch (options.language) {
      case ASSEMBLY_WITH_CPP -> {
        ByteSink text = preprocessedText();
        yield options.product != Product.OBJECT
            ? text
            : diagnostics.errorCount() > 0
                ? null
                : assembly().run(options.file, text.array(), text.size());
      }
      case ASSEMBLY -> {
        byte[] text =
            options.file.equals("-") ? host.readStandardInput() : host.readFile(options.file);
        yield assembly().run(options.file, text, text.length);
      }
      case C, HEADER, PREPROCESSED_C -> compile();
      case MIR -> compileMir();
      case OBJECT, UNSUPPORTED -> throw new IllegalStateException("no source: " + options.file);
    };
  }

  private Assembly assembly() {
    return new Assembly(host, options.assembler, tables.forms(), sources, diagnostics);
  }

  private ByteSink compile() throws HostException {
    preprocessor();
    byte[] text = text();
    ByteSink mir = new ByteSink(1 << 16);
    boolean checkOnly = options.product == Product.CHECKED;
    X86_64Backend backend = checkOnly || options.product == Product.MIR ? null : backend();
    Unit unit = new Unit();
    Lowering lowering =
        new Lowering(
            options.lowering,
            new Layout(options.target),
            diagnostics,
            unit,
            checkOnly ? new IgnoringConsumer() : consumer(mir, backend),
            names());
    Parser parser =
        new Parser(
            tokens,
            options.target,
            options.preprocessor.standard,
            options.check,
            diagnostics,
            lowering);
    parser.recordNames(declaredNames);
    if (options.debug != null && options.debug.level() >= 3) {
      tokens.listen(new MacroRecorder(tokens, unit.debug));
    }
    if (text != null) {
      tokens.main(options.file.equals("-") ? "<stdin>" : options.file, text);
    } else {
      tokens.main(options.file);
    }
    parser.parse();
    return product(mir, backend);
  }

  /** How declarations spell their types, when debug information wants to know. */
  private DeclaredNames names() {
    declaredNames = options.debug == null ? null : new DeclaredNames();
    return declaredNames;
  }

  /** From MIR text on. */
  private ByteSink compileMir() throws HostException {
    byte[] text = options.file.equals("-") ? host.readStandardInput() : host.readFile(options.file);
    SourceMap.SourceFile file =
        sources.addFile(options.file, text, text.length, SourceMap.NONE, false);
    ByteSink mir = new ByteSink(1 << 16);
    X86_64Backend backend = options.product == Product.MIR ? null : backend();
    MirParser.parse(file, diagnostics, new VerifyingConsumer(consumer(mir, backend), diagnostics));
    return product(mir, backend);
  }

  private UnitConsumer consumer(ByteSink mir, X86_64Backend backend) {
    UnitConsumer last = backend == null ? new MirPrinter(mir, false) : backend;
    last = options.plantedFault ? new PlantedFault(last) : last;
    return options.verify ? new VerifyingConsumer(last, diagnostics) : last;
  }

  private ByteSink product(ByteSink mir, X86_64Backend backend) {
    if (passDump.size() > 0) {
      host.writeStandardError(passDump.array(), passDump.size());
    }
    if (diagnostics.errorCount() > 0) {
      return null;
    }
    ByteSink product =
        switch (options.product) {
          case PREPROCESSED, CHECKED -> new ByteSink();
          case MIR -> mir;
          case ASSEMBLY -> backend.text();
          case OBJECT -> Assembly.written(backend.object(), options.assembler.compressDebug);
        };
    if (options.timeReport && backend != null) {
      printTimes(backend.passes());
    }
    return product;
  }

  /**
   * -ftime-report: the passes over machine code, and everything before and after them as the rest.
   */
  private void printTimes(PassRunner passes) {
    long total = host.nanoTime() - started;
    long rest = total;
    StringBuilder text = new StringBuilder("Time by pass, wall clock in microseconds\n");
    for (int i = 0; i < passes.names().size(); i++) {
      rest -= passes.nanoseconds(i);
      text.append("  ")
          .append(passes.names().get(i))
          .append(": ")
          .append(passes.nanoseconds(i) / 1000)
          .append('\n');
    }
    text.append("  preprocess, parse, check, lower, write: ")
        .append(rest / 1000)
        .append("\n  total: ")
        .append(total / 1000)
        .append('\n');
    byte[] bytes = Bytes.of(text.toString());
    host.writeStandardError(bytes, bytes.length);
  }

  /**
   * The main file's text where it must be known beforehand, else null and the preprocessor finds
   * the file: standard input, and preprocessed text, which tells what it was made from.
   */
  private byte[] text() throws HostException {
    boolean standardInput = options.file.equals("-");
    boolean preprocessed =
        options.preprocessor.preprocessed && host.kind(options.file) == Host.FileKind.REGULAR;
    if (!standardInput && !preprocessed) {
      return null;
    }
    byte[] text = standardInput ? host.readStandardInput() : host.readFile(options.file);
    if (options.preprocessor.preprocessed) {
      OriginalSource original = OriginalSource.of(text, text.length);
      if (original.name() != null) {
        unitName = original.name();
        if (debug != null) {
          debug = debug.of(unitName, original.directory());
        }
      }
    }
    return text;
  }

  private X86_64Backend backend() {
    boolean text = options.product == Product.ASSEMBLY;
    String name = unitName.substring(unitName.lastIndexOf('/') + 1);
    PassRunner.Clock clock = options.timeReport ? host::nanoTime : null;
    X86_64Backend.Debugging debugging =
        new X86_64Backend.Debugging(clock, options.printAfter, passDump, null);
    return new X86_64Backend(
        options.codeGeneration.withOutputs(text, !text),
        tables.forms(),
        name,
        diagnostics,
        debugging,
        debug);
  }
}
