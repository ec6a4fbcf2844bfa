package kit.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the diagnostics of one compilation and applies the warning switches. Printing is {@link
 * DiagnosticPrinter}'s work, through the {@link Consumer}. After the error limit a fatal "too many
 * errors" stops the compilation.
 */
public final class Diagnostics {
  /** Where finished diagnostics go. */
  public interface Consumer {
    void accept(Diagnostic diagnostic);
  }

  /**
   * Decides what becomes of a warning: dropped, kept, or promoted to an error. Implemented by the
   * driver's option table.
   */
  public interface WarningPolicy {
    /**
     * Severity for a warning of {@code group}, or null to drop it. {@code inSystemHeader}: its
     * place is in a system header.
     */
    Severity severity(String group, boolean inSystemHeader);
  }

  /** From here on warnings of the group have the severity; null drops them. */
  private record WarningChange(String group, Severity severity) {}

  private final SourceMap sources;
  private final Consumer consumer;
  private final WarningPolicy policy;
  private final int errorLimit;

  /**
   * Changes by {@code #pragma GCC diagnostic}, the last that fits wins; a null group marks a push.
   */
  private final List<WarningChange> overrides = new ArrayList<>();

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
    return new Diagnostics(
        sources, into::add, (group, system) -> system ? null : Severity.WARNING, 0);
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
    report(
        new Diagnostic(
            Severity.ERROR,
            "",
            position,
            message,
            List.of(),
            List.of(),
            List.of(Diagnostic.of(Severity.NOTE, "", notePosition, note))));
  }

  public void warning(String group, int position, String message) {
    report(Diagnostic.of(Severity.WARNING, group, position, message));
  }

  public void note(int position, String message) {
    report(Diagnostic.of(Severity.NOTE, "", position, message));
  }

  /**
   * Reports and throws {@link FatalErrorException}; the return type lets callers write {@code throw
   * fatal(…)}.
   */
  public FatalErrorException fatal(int position, String message) {
    report(Diagnostic.of(Severity.FATAL, "", position, message));
    throw new FatalErrorException();
  }

  /** {@code #pragma GCC diagnostic push}. */
  public void pushWarnings() {
    overrides.add(new WarningChange(null, null));
  }

  /**
   * {@code #pragma GCC diagnostic pop}: undoes the changes since the last push, all of them when
   * there was none.
   */
  public void popWarnings() {
    while (!overrides.isEmpty() && overrides.remove(overrides.size() - 1).group() != null) {
      continue;
    }
  }

  /**
   * {@code #pragma GCC diagnostic}: from now on warnings of {@code group} are warnings, errors, or
   * with null dropped.
   */
  public void setWarning(String group, Severity severity) {
    overrides.add(new WarningChange(group, severity));
  }

  private Severity severity(String group, boolean inSystemHeader) {
    for (int i = overrides.size() - 1; i >= 0; i--) {
      if (group.equals(overrides.get(i).group())) {
        return inSystemHeader ? null : overrides.get(i).severity();
      }
    }
    return policy.severity(group, inSystemHeader);
  }

  /**
   * Whether a warning of this group would be shown outside system headers; lets callers skip costly
   * analysis.
   */
  public boolean enabled(String group) {
    return severity(group, false) != null;
  }

  public void report(Diagnostic diagnostic) {
    Diagnostic shown = diagnostic;
    if (diagnostic.severity() == Severity.WARNING) {
      SourceMap.SourceFile file = sources.file(diagnostic.position());
      Severity severity = severity(diagnostic.group(), file != null && file.system());
      if (severity == null) {
        return;
      }
      if (severity != Severity.WARNING) {
        shown =
            new Diagnostic(
                severity,
                diagnostic.group(),
                diagnostic.position(),
                diagnostic.message(),
                diagnostic.ranges(),
                diagnostic.fixIts(),
                diagnostic.notes());
      }
    }
    switch (shown.severity()) {
      case NOTE -> {}
      case WARNING -> warnings++;
      case ERROR, FATAL -> errors++;
    }
    consumer.accept(shown);
    if (shown.severity() == Severity.ERROR && errorLimit > 0 && errors >= errorLimit) {
      consumer.accept(
          Diagnostic.of(
              Severity.FATAL, "", SourceMap.NONE, "too many errors emitted, stopping now"));
      throw new FatalErrorException();
    }
  }
}
