package kit.backend.x86_64.select;

import kit.mir.InlineAssembly;

/**
 * An inline assembly statement with its operands placed.
 *
 * @param source the statement
 * @param operands by operand of the statement
 * @param labels machine blocks of the labels of asm goto
 */
public record AssemblyStatement(InlineAssembly source, Place[] operands, int[] labels) {
  /** Where an operand is. */
  public sealed interface Place {
    /** In a register (id of {@code Register}); {@code bytes} is the natural width. */
    record InRegister(int register, int bytes) implements Place {}

    /**
     * In memory: base register, or RIP, or a machine slot; displacement; symbol word; segment and
     * relocation bits as in the memory operand.
     */
    record InMemory(int flags, int base, int index, int displacement, int symbol, int bytes)
        implements Place {}

    /** A number. */
    record Number(long value) implements Place {}

    /** A symbol and an offset. */
    record SymbolPlace(int symbol, long offset) implements Place {}

    /** A condition flag output: nothing in the template refers to it. */
    record Flag(int condition) implements Place {}
  }
}
