package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.backend.x86_64.instruction.Encoder;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.base.ByteSink;

/**
 * The prefixes that are written before an instruction: words ({@code lock}, {@code rep}, {@code
 * data16}, {@code cs}), braces ({@code {disp32}}) and branch hints ({@code jne,pt}).
 */
final class StatementPrefixes {
  /** Of {@link Operands#prefixes}. */
  int bits;

  /** Segment register or NONE. */
  int segment;

  int addressBits;

  /** Bits of the code. */
  int mode = 64;

  /** The word for a repeat prefix, or null. */
  String repeatWord;

  void clear() {
    bits = 0;
    segment = Register.NONE;
    addressBits = mode;
    repeatWord = null;
  }

  /** Notes a prefix word; false when it is none. */
  boolean take(String word, Mnemonics mnemonics) {
    int value = mnemonics.prefix(word);
    if (value == Mnemonics.NO_PREFIX) {
      return false;
    }
    if ((value & Mnemonics.SEGMENT) != 0) {
      segment = Register.ES + (value & 7);
    } else if (value == Mnemonics.ADDRESS32 || value == Mnemonics.ADDRESS16) {
      addressBits = value == Mnemonics.ADDRESS32 ? 32 : 16;
    } else {
      bits |= value;
      if ((value & (Operands.REP | Operands.REPNE)) != 0) {
        repeatWord = word;
      }
    }
    return true;
  }

  /** Reads {@code {disp32} {load} …} and the word behind; null after a report. */
  String braces(Cursor cursor, AssemblyContext context) {
    while (cursor.accept('{')) {
      int position = cursor.sourcePosition();
      String name = cursor.name();
      int found =
          name == null
              ? Mnemonics.NO_PREFIX
              : Mnemonics.pseudoPrefix(X86_64Assembler.lowerCase(name));
      if (found == Mnemonics.NO_PREFIX || !cursor.accept('}')) {
        context.error(position, "unknown pseudo prefix");
        return null;
      }
      bits |= found;
    }
    String word = cursor.name();
    if (word == null) {
      context.error(cursor.sourcePosition(), "expecting an instruction after a pseudo prefix");
      return null;
    }
    return X86_64Assembler.lowerCase(word);
  }

  /** {@code jne,pt}: a hint is the prefix DS or CS. */
  void branchHint(Cursor cursor) {
    if (cursor.peek() == ','
        && cursor.peek(1) == 'p'
        && (cursor.peek(2) == 't' || cursor.peek(2) == 'n')) {
      segment = cursor.peek(2) == 't' ? Register.DS : Register.CS;
      cursor.reset(cursor.offset() + 3);
    }
  }

  /** Appends the prefixes as a statement of their own. */
  void append(ByteSink bytes) {
    if (segment != Register.NONE) {
      bytes.u8(Encoder.segmentPrefix(segment));
    }
    if ((bits & Operands.NOTRACK) != 0) {
      bytes.u8(0x3E);
    }
    if (addressBits != mode) {
      bytes.u8(0x67);
    }
    if ((bits & Operands.DATA16) != 0) {
      bytes.u8(0x66);
    }
    if ((bits & Operands.REP) != 0) {
      bytes.u8(0xF3);
    } else if ((bits & Operands.REPNE) != 0) {
      bytes.u8(0xF2);
    }
    if ((bits & Operands.LOCK) != 0) {
      bytes.u8(0xF0);
    }
    int rex = Encoder.extraRex(bits);
    if (rex != 0) {
      bytes.u8(rex);
    }
  }

  /**
   * Rep goes with string operations and ret, {@code bnd} and {@code repne} also with branches;
   * {@code rep nop} is pause, xacquire and xrelease go with locked instructions.
   */
  boolean repeatable(int form, FormTable table) {
    String mnemonic = table.mnemonic(form);
    return table.has(form, FormTable.STRING)
        || table.has(form, FormTable.INDIRECT)
        || table.has(form, FormTable.LOCKABLE)
            && (repeatWord.startsWith("x") || (bits & Operands.LOCK) != 0)
        || repeatWord.startsWith("x") && mnemonic.equals("mov")
        || mnemonic.equals("ret")
        || mnemonic.equals("nop")
        || mnemonic.equals("bsf")
        || mnemonic.equals("bsr")
        || mnemonic.equals("call")
        || mnemonic.charAt(0) == 'j';
  }
}
