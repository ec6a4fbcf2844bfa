package kit.asm;

/**
 * What an {@link InstructionAssembler} works with: expressions, emission at the current place of
 * the current section, diagnostics.
 */
public interface AssemblyContext {
  /**
   * Parses an expression at the cursor with GNU precedence: numbers, characters, symbols, numeric
   * labels ({@code 1f 1b}), {@code .}, {@code + - * / % << >> & | ^ ~ ! && ||}, comparisons and
   * parentheses. A symbol may carry {@code @MODIFIER}, found then in {@link Expression#modifier()}.
   * Stops before anything that cannot continue an expression, so {@code 8+foo(%rax)} stops at the
   * parenthesis; the caller must decide itself whether a '(' at the <em>start</em> opens an
   * expression or a base register. Never consumes a '%' that starts an operand.
   *
   * <p>Symbols with a known absolute value and differences of labels at a known distance come back
   * as constants.
   *
   * @return the expression, or null when malformed: the problem has been reported, the statement is
   *     to be given up
   */
  Expression expression(Cursor cursor);

  /**
   * Emits an instruction (or data) of fixed length. The encoding is copied; the caller may reuse
   * it.
   */
  void emit(Encoding encoding);

  /**
   * Emits a branch that is {@code shortForm} where its one fixup reaches, else {@code longForm}.
   * Each has exactly one fixup, pc-relative, to the same target.
   */
  void emitBranch(Encoding shortForm, Encoding longForm);

  /** The register that a symbol is equated to ({@link InstructionAssembler#register}), or -1. */
  int registerNamed(String name);

  /** Whether the current section holds code. */
  boolean inCode();

  /** Reports an error at a source position ({@link Cursor#sourcePosition()}). */
  void error(int position, String message);

  void warning(int position, String message);
}
