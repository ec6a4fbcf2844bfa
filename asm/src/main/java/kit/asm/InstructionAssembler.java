package kit.asm;

import kit.base.ByteSink;

/**
 * A machine's part of the assembler: instruction statements, operand syntax, machine directives,
 * padding and the relocation kinds of data. Implemented by each back end over its table of
 * instruction forms. One object serves one assembly (it may hold state such as {@code .code32}).
 */
public interface InstructionAssembler {
  /**
   * Assembles one instruction statement. {@code mnemonic} is the first word as written (byte
   * string, case kept); {@code cursor} stands behind it. It is empty when the statement starts with
   * a brace ({@code {disp32} mov …}), where the cursor stands then. Prefix words that may precede
   * an instruction on the same statement ({@code lock}, {@code rep}, {@code data16}, {@code
   * notrack}) are mnemonics as well: the implementation reads on from the cursor, or emits the
   * prefix alone when nothing follows. The whole statement must be consumed. Problems are reported
   * through the context, nothing is emitted then.
   *
   * @return false when the mnemonic is unknown (nothing is reported: the caller tries further
   *     meanings, then reports "no such instruction")
   */
  boolean assemble(String mnemonic, Cursor cursor, AssemblyContext context);

  /**
   * A directive that the neutral assembler does not know, {@code name} with its dot.
   *
   * @return whether it was one of this machine's
   */
  boolean targetDirective(String name, Cursor cursor, AssemblyContext context);

  /**
   * Appends {@code count} bytes of padding for executable sections: the same multi-byte
   * no-operations as GNU as.
   */
  void codePadding(ByteSink sink, int count, int mode);

  /** A number for the kind of code that follows (16, 32 or 64 bits), for {@link #codePadding}. */
  int codeMode();

  /**
   * The register that stands at the cursor, consumed, as a number that only the machine
   * understands; or -1, nothing consumed. Such a number is what {@code foo = %rax} makes of foo.
   */
  int register(Cursor cursor, AssemblyContext context);

  /**
   * DWARF number of the register that stands at the cursor ({@code %rbp}), consumed; or -1, nothing
   * consumed, when there is none. For {@code .cfi_*} directives, which also take plain numbers
   * (read by the caller).
   */
  int dwarfRegister(Cursor cursor);

  /**
   * Relocation kind for a data word ({@code .long foo@GOTOFF}).
   *
   * @param width bytes
   * @param pcRelative whether the word's own address is subtracted ({@code .long foo - .})
   * @param modifier the word behind '@' in upper case, or null
   * @return the psABI number, or -1 when the machine has none
   */
  int dataRelocation(int width, boolean pcRelative, String modifier);

  /**
   * The kind that computes the same as {@code kind} less the place: what a fixup {@code foo - .}
   * written with {@code kind} becomes. -1 when there is none.
   */
  int pcRelativeKind(int kind);

  /**
   * Whether this byte starts a comment that ends with the line, anywhere outside strings ('#' on
   * x86).
   */
  boolean startsComment(int character);

  /** Whether this byte starts a comment when it is the first of a line ('#' and '/' on x86). */
  boolean startsLineComment(int character);

  /** The byte that separates statements on one line (';' on x86). */
  int statementSeparator();
}
