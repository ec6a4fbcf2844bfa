package kit.mir;

import java.util.List;

/**
 * An asm statement. Operands are numbered outputs first, then inputs, as in the template. In the
 * ASM instruction each operand has one value: for an output the <em>address</em> to which the
 * result is stored (or, for a memory constraint, which the template addresses); for an input its
 * value, or its address when the constraint allows only memory.
 *
 * @param template GNU template text with %0, %[name] already turned into %N, %=, {a|b} alternatives
 *     kept
 * @param labels how many labels follow the operands (asm goto)
 * @param clobbers register names, "memory", "cc"
 */
public record InlineAssembly(
    String template,
    List<Operand> operands,
    List<String> clobbers,
    boolean isVolatile,
    int labels,
    int position) {
  /**
   * @param constraint as written, with its modifiers ("=r", "+m", "0", "=&a")
   * @param isOutput whether it is written
   * @param byAddress whether the operand's value in the instruction is an address (outputs always;
   *     memory inputs)
   * @param register explicit register of a register variable, or null
   * @param space address space of what the address names, as {@link Function#inSpace}
   */
  public record Operand(
      String constraint,
      boolean isOutput,
      boolean byAddress,
      ValueType type,
      MemoryType memory,
      String register,
      int space) {
    /** In the ordinary address space. */
    public Operand(
        String constraint,
        boolean isOutput,
        boolean byAddress,
        ValueType type,
        MemoryType memory,
        String register) {
      this(constraint, isOutput, byAddress, type, memory, register, 0);
    }
  }
}
