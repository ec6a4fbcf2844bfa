package kit.frontend.preprocess;

import kit.base.SourceMap;

/**
 * What a writer of -E or -M output hears, in step with the tokens. All methods do nothing unless
 * overridden.
 */
public interface PreprocessorListener {
  /** A file has been entered. {@code source.includedAt()} tells from where. */
  default void fileEntered(SourceMap.SourceFile source) {}

  /**
   * An included file has ended; reading goes on in {@code source} at its read offset {@code
   * offset}.
   */
  default void fileLeft(SourceMap.SourceFile source, int offset) {}

  /**
   * A #line or linemarker has renumbered what follows; reading goes on at read offset {@code
   * offset}.
   */
  default void lineChanged(SourceMap.SourceFile source, int offset) {}

  /**
   * A header was named. {@code path}: where it was found, or its name when it was not ({@code
   * -MG}).
   */
  default void headerUsed(String path, boolean system) {}

  /** A macro was defined at a position; {@code macro} is for {@link Preprocessor#macroText}. */
  default void macroDefined(int position, int macro) {}

  default void macroUndefined(int position, int nameId) {}

  /** A macro with a definition was expanded, or a directive asked whether it is defined. */
  default void macroUsed(int macro) {}

  /** A directive asked for a name that is no macro. */
  default void macroMissed(int nameId) {}

  /** An #include line, for -dI. {@code text} is its operand as written. */
  default void includeSeen(int position, String directive, String text) {}

  /** {@code #ident "text"}, with quotes. */
  default void ident(int position, String text) {}

  /** A pragma that the preprocessor serves and swallows. */
  default void pragmaSwallowed(int position) {}
}
