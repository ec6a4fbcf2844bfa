package kit.driver.compile;

import kit.base.ByteSink;
import kit.base.Diagnostic;
import kit.base.DiagnosticPrinter;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.HostException;
import kit.base.JsonLog;
import kit.base.SarifLog;
import kit.base.SourceMap;
import kit.driver.Version;
import kit.driver.cc.MessageOptions.Format;
import kit.driver.explain.Explanations;
import org.jspecify.annotations.Nullable;

/**
 * Where the diagnostics of one compilation go: as text to standard error at once, or collected into
 * one JSON or SARIF document that is written at the end.
 */
final class Messages implements Diagnostics.Consumer {
  private final Host host;
  private final CompilationOptions options;
  private final Diagnostics.Consumer consumer;
  private final JsonLog json;
  private final SarifLog sarif;

  Messages(Host host, CompilationOptions options, SourceMap sources) {
    this.host = host;
    this.options = options;
    DiagnosticPrinter.Codes codes = new Explanations();
    switch (options.format) {
      case TEXT -> {
        json = null;
        sarif = null;
        consumer =
            new DiagnosticPrinter(
                sources, host::writeStandardError, options.program, options.style, codes);
      }
      case JSON_STDERR, JSON_FILE -> {
        json = new JsonLog(sources);
        sarif = null;
        consumer = json;
      }
      case SARIF_STDERR, SARIF_FILE -> {
        json = null;
        sarif = new SarifLog(sources, Version.KIT, host.workingDirectory(), codes);
        consumer = sarif;
      }
      default -> throw new IllegalStateException();
    }
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    if (!options.quiet) {
      consumer.accept(diagnostic);
    }
  }

  @Override
  public void within(@Nullable String function) {
    consumer.within(function);
  }

  @Override
  public void remark(String sentence) {
    if (!options.quiet) {
      consumer.remark(sentence);
    }
  }

  /** Writes what has been collected. */
  void finish(boolean successful) throws HostException {
    ByteSink out = new ByteSink(1024);
    String suffix = ".gcc.json";
    if (json != null) {
      json.write(out);
    } else if (sarif != null) {
      sarif.write(out, successful);
      suffix = ".sarif";
    } else {
      return;
    }
    if (options.quiet) {
      return;
    }
    if (options.format == Format.JSON_FILE || options.format == Format.SARIF_FILE) {
      String path = options.file.equals("-") ? "stdin" : options.file;
      String name = path.substring(path.lastIndexOf('/') + 1);
      host.writeFile(name + suffix, out.array(), out.size(), false);
    } else {
      host.writeStandardError(out.array(), out.size());
    }
  }
}
