package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.DiagnosticPrinter;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.Host;
import kit.base.LimitException;
import kit.base.Severity;
import kit.base.SourceMap;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.Targets;

/**
 * One preprocessing, as tests want it: text out, diagnostics out, never an exception but a bug's.
 */
final class PreprocessRun {
  final SourceMap sources = new SourceMap();
  final NameTable names = new NameTable();
  final ByteSink output = new ByteSink();
  final ByteSink messages = new ByteSink();
  int errors;

  /** -E output of {@code main} under the options. */
  static PreprocessRun text(
      Host host, PreprocessorOptions options, String main, boolean linemarkers) {
    PreprocessRun run = new PreprocessRun();
    options.textOutput = true;
    run.guarded(
        host,
        options,
        tokens ->
            new PreprocessedOutput(
                    tokens, run.output, linemarkers, PreprocessedOutput.Macros.NONE, false)
                .write(main));
    return run;
  }

  /** The tokens as the parser sees them, a space after each. */
  static PreprocessRun tokens(Host host, PreprocessorOptions options, String main) {
    PreprocessRun run = new PreprocessRun();
    run.guarded(
        host,
        options,
        tokens -> {
          tokens.main(main);
          while (tokens.kind() != TokenKind.END) {
            run.output.text(tokens.text());
            run.output.u8(' ');
            tokens.next();
          }
        });
    return run;
  }

  private interface Work {
    void run(Preprocessor tokens);
  }

  private void guarded(Host host, PreprocessorOptions options, Work work) {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            sources, (data, length) -> messages.bytes(data, 0, length), "kit", false);
    Diagnostics diagnostics =
        new Diagnostics(
            sources,
            printer,
            (group, system) ->
                system || group.equals("undef") || group.equals("pedantic")
                    ? null
                    : Severity.WARNING,
            0);
    try {
      work.run(new Preprocessor(options, Targets.x86_64Linux(), host, names, sources, diagnostics));
    } catch (FatalErrorException e) {
      // Reported.
    } catch (LimitException e) {
      messages.text("limit: " + e.getMessage() + "\n");
    }
    errors = diagnostics.errorCount();
  }

  String output() {
    return Bytes.toText(output.array(), 0, output.size());
  }

  String messages() {
    return Bytes.toText(messages.array(), 0, messages.size());
  }
}
