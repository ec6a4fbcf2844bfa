package kit.base;

import java.util.List;

/**
 * Collects the diagnostics of one compilation and applies the warning switches. Printing is {@link DiagnosticPrinter}'s work, through the {@link Consumer}. After the error limit a fatal
 * "too many errors" stops the compilation.
 */
public final class Diagnostics {
  /** Where finished diagnostics go. */
  public interface Consumer {
    void accept(Diagnostic diagnostic);
  }

  /** Decides what becomes of a warning: dropped, kept, or promoted to an error. Implemented by the driver's option table. */
  public interface WarningPolicy {
    /** Severity for a warning of {@code group}, or null to drop it. {@code inSystemHeader}: its place is in a system header. */
    Severity severity(String group, boolean inSystemHeader);
  }

  private final SourceMap sources;
  private final Consumer consumer;
  private final WarningPolicy policy;
  private final int errorLimit;
  private int errors;
  private int warnings;

  public Diagnostics(SourceMap sources, Consumer consumer, WarningPolicy policy, int errorLimit) {
    this.sources = sources;
    this.consumer = consumer;
    this.policy = policy;
    this.errorLimit = errorLimit;
  }

  /** Collects into a list with every warning on; for tests. */
  public static Diagnostics collecting(SourceMap sources, List<Diagnostic> into) {
    return new Diagnostics(sources, into::add, (group, system) -> system ? null : Severity.WARNING, 0);
  }

  public SourceMap sources() {
    return sources;
  }

  public int errorCount() {
    return errors;
  }

  public int warningCount() {
    return warnings;
  }

  public void error(int position, String message) {
    report(Diagnostic.of(Severity.ERROR, "", position, message));
  }

  /** An error with one note. */
  public void error(int position, String message, int notePosition, String note) {
    report(new Diagnostic(Severity.ERROR, "", position, message, List.of(), List.of(), List.of(Diagnostic.of(Severity.NOTE, "", notePosition, note))));
  }

  public void warning(String group, int position, String message) {
    report(Diagnostic.of(Severity.WARNING, group, position, message));
  }

  public void note(int position, String message) {
    report(Diagnostic.of(Severity.NOTE, "", position, message));
  }

  /** Reports and throws {@link FatalErrorException}; the return type lets callers write {@code throw fatal(…)}. */
  public FatalErrorException fatal(int position, String message) {
    report(Diagnostic.of(Severity.FATAL, "", position, message));
    throw new FatalErrorException();
  }

  /** Whether a warning of this group would be shown outside system headers; lets callers skip costly analysis. */
  public boolean enabled(String group) {
    return policy.severity(group, false) != null;
  }

  public void report(Diagnostic diagnostic) {
    Diagnostic shown = diagnostic;
    if (diagnostic.severity() == Severity.WARNING) {
      SourceMap.SourceFile file = sources.file(diagnostic.position());
      Severity severity = policy.severity(diagnostic.group(), file != null && file.system());
      if (severity == null) {
        return;
      }
      if (severity != Severity.WARNING) {
        shown = new Diagnostic(severity, diagnostic.group(), diagnostic.position(), diagnostic.message(), diagnostic.ranges(), diagnostic.fixIts(), diagnostic.notes());
      }
    }
    switch (shown.severity()) {
      case NOTE -> {}
      case WARNING -> warnings++;
      case ERROR, FATAL -> errors++;
    }
    consumer.accept(shown);
    if (shown.severity() == Severity.ERROR && errorLimit > 0 && errors >= errorLimit) {
      consumer.accept(Diagnostic.of(Severity.FATAL, "", SourceMap.NONE, "too many errors emitted, stopping now"));
      throw new FatalErrorException();
    }
  }

}
