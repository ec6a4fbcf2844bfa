package kit.base;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the diagnostics of one compilation and applies the warning switches. Printing is {@link
 * DiagnosticPrinter}'s work, through the {@link Consumer}. After the error limit the compilation
 * stops.
 */
public final class Diagnostics {
  /** Where finished diagnostics go. */
  public interface Consumer {
    void accept(Diagnostic diagnostic);

    /** What follows is about the function of this name; null: about none. */
    default void within(@Nullable String function) {}

    /** A sentence about the whole: that warnings counted as errors, that it ends here. */
    default void remark(String sentence) {}
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

    /** How far a warning of several levels is to go; 0: off, 1 for others that are on. */
    default int level(String group) {
      return severity(group, false) == null ? 0 : 1;
    }

    /**
     * Whether -pedantic-errors makes an error of a warning of this group that is on. {@code
     * violation}: the message is about a rule of ISO C, whatever the group's others are.
     */
    default boolean demands(String group, boolean violation) {
      return false;
    }

    /** Whether all warnings are errors: -Werror. */
    default boolean areErrors() {
      return false;
    }

    /** The warnings that a name stands for: itself, and what it contains; empty when unknown. */
    default List<String> members(String group) {
      return List.of(group);
    }

    /** Takes {@code ns::attr,ns::} for attributes not to be spoken of; false when it is neither. */
    default boolean ignoreAttributes(String list) {
      return false;
    }

    /** Whether an attribute {@code [[space::name]]} that is not known is not to be spoken of. */
    default boolean isIgnoredAttribute(String space, String name) {
      return false;
    }
  }

  /**
   * Behind {@code position} warnings of the group have the severity; null drops them. A null group
   * is a push or, with a severity, a pop.
   */
  private record WarningChange(String group, @Nullable Severity severity, int position) {}

  /** What tells one warning from another. */
  private record Reported(String group, int position, String message) {}

  private final SourceMap sources;
  private final Consumer consumer;
  private final WarningPolicy policy;
  private final int errorLimit;

  /** Changes by {@code #pragma GCC diagnostic} in order: the last in force that fits wins. */
  private final List<WarningChange> changes = new ArrayList<>();

  private final ObjectOpenHashSet<Reported> reported = new ObjectOpenHashSet<>();

  /** Rises with each change by a pragma: answers of {@link #enabled} hold until it does. */
  private int generation;

  private int errors;
  private int warnings;
  private int demandedErrors;

  /** Warnings that became errors. */
  private int promoted;

  private boolean fatalErrors;
  private boolean expansionsHidden;

  /** See {@link WarningPolicy}. */
  public boolean ignoreAttributes(String list) {
    return policy.ignoreAttributes(list);
  }

  /** See {@link WarningPolicy}. */
  public boolean isIgnoredAttribute(String space, String name) {
    return policy.isIgnoredAttribute(space, name);
  }

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

  /** Errors without those that are so only by -pedantic-errors. */
  public int plainErrorCount() {
    return errors - demandedErrors;
  }

  public int warningCount() {
    return warnings;
  }

  /** How many warnings became errors. */
  public int promotedCount() {
    return promoted;
  }

  /** The limit of one error is -Wfatal-errors's. */
  public void errorsAreFatal() {
    fatalErrors = true;
  }

  /** Messages stand where a macro is used, not in its definition: -ftrack-macro-expansion=0. */
  public void hideExpansions() {
    expansionsHidden = true;
  }

  /** The function in which the parser is now, or null. */
  public void within(@Nullable String function) {
    consumer.within(function);
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

  /** A warning with ranges underlined, fix-its and notes, any of them empty. */
  public void warning(
      String group,
      int position,
      String message,
      List<Diagnostic.Range> ranges,
      List<Diagnostic.FixIt> fixIts,
      List<Diagnostic> notes) {
    report(new Diagnostic(Severity.WARNING, group, position, message, ranges, fixIts, notes));
  }

  /** A warning with one note. */
  public void warning(String group, int position, String message, int notePosition, String note) {
    warning(
        group,
        position,
        message,
        List.of(),
        List.of(),
        notePosition <= 0
            ? List.of()
            : List.of(Diagnostic.of(Severity.NOTE, "", notePosition, note)));
  }

  public void warning(String group, int position, String message) {
    report(Diagnostic.of(Severity.WARNING, group, position, message));
  }

  /**
   * A warning about a rule of ISO C that is broken, let pass as gcc does: an error with
   * -pedantic-errors. Whole groups of this kind are known to the policy.
   */
  public void violation(String group, int position, String message) {
    report(Diagnostic.of(Severity.WARNING, group, position, message), true);
  }

  /** A {@link #violation} with one note. */
  public void violation(String group, int position, String message, int notePosition, String note) {
    report(
        new Diagnostic(
            Severity.WARNING,
            group,
            position,
            message,
            List.of(),
            List.of(),
            notePosition <= 0
                ? List.of()
                : List.of(Diagnostic.of(Severity.NOTE, "", notePosition, note))),
        true);
  }

  /** An error that proposes to replace a stretch of the source. */
  public void error(int position, String message, Diagnostic.FixIt fixIt) {
    report(
        new Diagnostic(
            Severity.ERROR, "", position, message, List.of(), List.of(fixIt), List.of()));
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
    consumer.remark("compilation terminated.");
    throw new FatalErrorException();
  }

  /** {@code #pragma GCC diagnostic push}. */
  public void pushWarnings(int position) {
    changes.add(new WarningChange("", null, position));
    generation++;
  }

  /**
   * {@code #pragma GCC diagnostic pop}: undoes the changes since the last push, all of them when
   * there was none.
   */
  public void popWarnings(int position) {
    changes.add(new WarningChange("", Severity.NOTE, position));
    generation++;
  }

  /**
   * {@code #pragma GCC diagnostic}: from now on warnings of {@code group} are warnings, errors, or
   * with null dropped. False when nobody knows the group.
   */
  public boolean setWarning(String group, @Nullable Severity severity, int position) {
    List<String> members = policy.members(group);
    for (String member : members) {
      changes.add(new WarningChange(member, severity, position));
    }
    generation++;
    return !members.isEmpty();
  }

  /** A number that changes whenever answers of {@link #enabled} and {@link #level} may. */
  public int generation() {
    return generation;
  }

  /**
   * The change in force for the group behind all changes up to {@code count}, or null: goes back
   * through them, over what a pop undid.
   */
  private @Nullable WarningChange change(String group, int count) {
    int skipped = 0;
    for (int i = count - 1; i >= 0; i--) {
      WarningChange change = changes.get(i);
      if (change.group().isEmpty()) {
        // A pop without push leaves the counter up to the beginning: all before it is undone.
        skipped = change.severity() != null ? skipped + 1 : Math.max(0, skipped - 1);
      } else if (skipped == 0 && change.group().equals(group)) {
        return change;
      }
    }
    return null;
  }

  /** The change by a pragma in force for the group at the place (0: at the end), or null. */
  private @Nullable WarningChange changeAt(String group, int position) {
    if (changes.isEmpty() || group.isEmpty()) {
      return null;
    }
    int count = changes.size();
    while (count > 0
        && position > 0
        && !sources.follows(position, changes.get(count - 1).position())) {
      count--;
    }
    return change(plain(group), count);
  }

  private @Nullable Severity changed(WarningChange change, String group) {
    Severity wished = change.severity();
    // -Werror holds for what a pragma makes a warning, too.
    return wished == Severity.WARNING && policy.severity(group, false) == Severity.ERROR
        ? Severity.ERROR
        : wished;
  }

  private static String plain(String group) {
    return group.endsWith("=") ? group.substring(0, group.length() - 1) : group;
  }

  /**
   * Whether a warning of this group would be shown outside system headers; lets callers skip costly
   * analysis.
   */
  public boolean enabled(String group) {
    WarningChange change = changeAt(group, 0);
    return (change == null ? policy.severity(group, false) : changed(change, group)) != null;
  }

  /** Whether a warning of this group somewhere in the text read so far may be shown. */
  public boolean enabledSomewhere(String group) {
    if (enabled(group)) {
      return true;
    }
    for (WarningChange change : changes) {
      if (change.severity() != null && change.group().equals(plain(group))) {
        return true;
      }
    }
    return !changes.isEmpty() && policy.severity(group, false) != null;
  }

  /** How far a warning of several levels is to go; 0: off. */
  public int level(String group) {
    WarningChange change = changes.isEmpty() ? null : change(plain(group), changes.size());
    if (change != null) {
      return change.severity() == null ? 0 : Math.max(1, policy.level(group));
    }
    return policy.level(group);
  }

  public void report(Diagnostic diagnostic) {
    report(diagnostic, false);
  }

  /**
   * @param violation the message is about a rule of ISO C: see {@link #violation}
   */
  public void report(Diagnostic message, boolean violation) {
    Diagnostic diagnostic =
        expansionsHidden ? message.at(sources.outermost(message.position())) : message;
    Diagnostic shown = diagnostic;
    if (diagnostic.severity() == Severity.WARNING) {
      String group = diagnostic.group();
      int position = diagnostic.position();
      boolean inSystemHeader = sources.inSystemHeader(position);
      WarningChange change = changeAt(group, position);
      Severity severity =
          change == null
              ? policy.severity(group, inSystemHeader)
              : inSystemHeader ? null : changed(change, group);
      boolean demanded = severity != null && change == null && policy.demands(group, violation);
      if (severity == null
          || (diagnostic.position() > 0
              && !reported.add(
                  new Reported(diagnostic.group(), diagnostic.position(), diagnostic.message())))) {
        return;
      }
      if (demanded) {
        shown = diagnostic.withSeverity(Severity.ERROR, false);
        demandedErrors++;
      } else if (severity != Severity.WARNING) {
        shown = diagnostic.withSeverity(severity, true);
        promoted++;
      }
    }
    switch (shown.severity()) {
      case NOTE -> {}
      case WARNING -> warnings++;
      case ERROR, FATAL -> errors++;
    }
    consumer.accept(shown);
    if (shown.severity() == Severity.ERROR && errorLimit > 0 && errors >= errorLimit) {
      consumer.remark(
          "compilation terminated due to "
              + (fatalErrors ? "-Wfatal-errors." : "-fmax-errors=" + errorLimit + "."));
      throw new FatalErrorException();
    }
  }
}
