package kit.tools;

import kit.base.ByteSink;

/** Decodes machine code for {@code objdump -d}. The driver hands in that of a back end. */
public interface CodePrinter {
  /**
   * Decodes the instruction at {@code code[from]}, not beyond {@code limit}, which is at {@code
   * address} in memory, and appends its text as objdump writes it: mnemonic, a blank, operands
   * without blanks, targets of branches as plain hexadecimal addresses, and {@code " # 7"} after
   * rip-relative operands.
   *
   * @return its length in bytes, 0 when it is no instruction
   */
  int print(byte[] code, int from, int limit, long address, ByteSink out);
}
