package kit.backend.x86_64.assembler;

import kit.asm.Expression;
import kit.backend.x86_64.instruction.Register;

/** One operand of a statement as written; reused. */
final class ParsedOperand {
  enum Kind {
    REGISTER,
    IMMEDIATE,
    /** With parentheses, a segment, or a bare expression. */
    MEMORY
  }

  Kind kind;
  boolean star;
  int register;

  /** Bits of a register, or of memory whose size is written (Intel syntax), else 0. */
  int width;

  /** Bits of memory as written with {@code ptr}, or 0. */
  int memoryBits;

  int baseBits;

  /** Malformed, which has been reported. */
  boolean failed;

  /** Immediate or displacement, null when there is none. */
  Expression expression;

  /** Written {@code (%dx)}: the register as a port. */
  boolean port;

  /** An expression alone: an absolute address, or the target of a branch. */
  boolean bare;

  int segment;
  int base;
  int index;
  int scale;

  /** Size of the address that its registers tell, or 0. */
  int addressBits;

  int indexBits;

  /** Offset in the statement. */
  int start;

  void clear(int at) {
    kind = Kind.MEMORY;
    star = false;
    register = Register.NONE;
    width = 0;
    memoryBits = 0;
    baseBits = 0;
    failed = false;
    expression = null;
    bare = false;
    port = false;
    segment = Register.NONE;
    base = Register.NONE;
    index = Register.NONE;
    scale = 1;
    addressBits = 0;
    indexBits = 0;
    start = at;
  }
}
