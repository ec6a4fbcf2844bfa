package kit.base;

import java.util.List;

/**
 * One message to the user. {@code position} is a {@link SourceMap} position (0: none); {@code
 * group} is the warning group without its dash ("unused-variable") or "" for errors and warnings
 * that cannot be switched off; {@code ranges} are underlined beside the caret; {@code notes} follow
 * it; {@code promoted}: an error that -Werror made of a warning.
 */
public record Diagnostic(
    Severity severity,
    String group,
    int position,
    String message,
    List<Range> ranges,
    List<FixIt> fixIts,
    List<Diagnostic> notes,
    boolean promoted) {
  public Diagnostic(
      Severity severity,
      String group,
      int position,
      String message,
      List<Range> ranges,
      List<FixIt> fixIts,
      List<Diagnostic> notes) {
    this(severity, group, position, message, ranges, fixIts, notes, false);
  }

  /**
   * A stretch of source, both ends positions; {@code end} is exclusive. A negative end means: the
   * end of the token that begins there.
   */
  public record Range(int start, int end) {
    /** From the beginning of one token to the end of another. */
    public static Range tokens(int first, int last) {
      return new Range(first, -last);
    }

    /** One token. */
    public static Range token(int position) {
      return new Range(position, -position);
    }

    /** The place behind a token, to insert something there. */
    public static Range behind(int position) {
      return new Range(-position, -position);
    }

    /** The place before a token or character, to insert something there. */
    public static Range before(int position) {
      return new Range(position, position);
    }
  }

  /** Replace the range by the text. An empty range inserts. */
  public record FixIt(Range range, String replacement) {}

  public static Diagnostic of(Severity severity, String group, int position, String message) {
    return new Diagnostic(severity, group, position, message, List.of(), List.of(), List.of());
  }

  /** A note. */
  public static Diagnostic note(int position, String message) {
    return of(Severity.NOTE, "", position, message);
  }

  /** The same at another place. */
  public Diagnostic at(int other) {
    return new Diagnostic(severity, group, other, message, ranges, fixIts, notes, promoted);
  }

  /** The same with another severity. */
  public Diagnostic withSeverity(Severity other, boolean isPromoted) {
    return new Diagnostic(other, group, position, message, ranges, fixIts, notes, isPromoted);
  }
}
