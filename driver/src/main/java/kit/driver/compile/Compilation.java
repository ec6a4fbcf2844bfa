package kit.driver.compile;

import kit.base.ByteSink;
import kit.base.DiagnosticPrinter;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.Host;
import kit.base.HostException;
import kit.base.SourceMap;
import kit.frontend.lex.NameTable;
import kit.frontend.preprocess.PreprocessedOutput;
import kit.frontend.preprocess.Preprocessor;

/** One translation unit from source text to its product. One object, one compilation; an application can run many. */
public final class Compilation {
  private final Host host;
  private final CompilationOptions options;
  private final SourceMap sources = new SourceMap();
  private final NameTable names = new NameTable();
  private final Diagnostics diagnostics;

  public Compilation(Host host, CompilationOptions options) {
    this.host = host;
    this.options = options;
    DiagnosticPrinter printer = new DiagnosticPrinter(sources, host::writeStandardError, options.program, options.colour);
    diagnostics = new Diagnostics(sources, printer, options.warnings, options.errorLimit);
  }

  /** Runs it. The product's bytes (none for CHECKED), or null after an error, which has been reported. */
  public ByteSink run() throws HostException {
    try {
      ByteSink product =
          switch (options.product) {
            case PREPROCESSED -> preprocessedText();
            case CHECKED, MIR, ASSEMBLY, OBJECT -> compile();
          };
      return diagnostics.errorCount() == 0 ? product : null;
    } catch (FatalErrorException e) {
      return null;
    }
  }

  private Preprocessor preprocessor() {
    return new Preprocessor(options.preprocessor, options.target, host, names, sources, diagnostics);
  }

  private ByteSink preprocessedText() throws HostException {
    ByteSink out = new ByteSink(1 << 16);
    PreprocessedOutput writer = new PreprocessedOutput(preprocessor(), out, options.lineMarkers, options.macros, options.includeLines);
    if (options.file.equals("-")) {
      writer.write("<stdin>", host.readStandardInput());
    } else {
      writer.write(options.file);
    }
    return out;
  }

  private ByteSink compile() {
    throw diagnostics.fatal(SourceMap.NONE, "no code generator yet");
  }
}
