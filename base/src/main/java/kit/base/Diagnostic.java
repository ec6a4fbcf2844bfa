package kit.base;

import java.util.List;

/**
 * One message to the user. {@code position} is a {@link SourceMap} position (0: none); {@code
 * group} is the warning group without its dash ("unused-variable") or "" for errors and warnings
 * that cannot be switched off; {@code ranges} are underlined beside the caret; {@code notes} follow
 * it.
 */
public record Diagnostic(
    Severity severity,
    String group,
    int position,
    String message,
    List<Range> ranges,
    List<FixIt> fixIts,
    List<Diagnostic> notes) {
  /** A stretch of source, both ends positions; {@code end} is exclusive. */
  public record Range(int start, int end) {}

  /** Replace the range by the text. An empty range inserts. */
  public record FixIt(Range range, String replacement) {}

  public static Diagnostic of(Severity severity, String group, int position, String message) {
    return new Diagnostic(severity, group, position, message, List.of(), List.of(), List.of());
  }
}
