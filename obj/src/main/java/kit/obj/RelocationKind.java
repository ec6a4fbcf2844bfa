package kit.obj;

/**
 * A relocation kind as data.
 *
 * @param number the psABI's ELF number
 * @param name the psABI's name, R_X86_64_PC32
 * @param expression what is computed
 * @param field which bits are patched and how they are checked
 */
public record RelocationKind(int number, String name, Expression expression, Field field) {
  /**
   * Notation of the psABIs: S symbol value, A addend, P place, G GOT slot offset, GOT table
   * address, L PLT entry, Z size, B base.
   */
  public enum Expression {
    /** Nothing. */
    NONE,
    /** S + A. */
    ABSOLUTE,
    /** S + A - P. */
    PC_RELATIVE,
    /** L + A - P; S when the symbol needs no PLT entry. */
    PLT_PC_RELATIVE,
    /** L + A - GOT. */
    PLT_GOT_RELATIVE,
    /** G + A: offset of the slot from GOT. */
    GOT_OFFSET,
    /** G + GOT + A - P. */
    GOT_PC_RELATIVE,
    /**
     * The same, and the instruction may be rewritten when the symbol is local (R_X86_64_GOTPCRELX,
     * REX_GOTPCRELX).
     */
    GOT_PC_RELATIVE_RELAXABLE,
    /** S + A - GOT. */
    GOT_RELATIVE,
    /** GOT + A - P. */
    GOT_BASE_PC_RELATIVE,
    /** Z + A. */
    SIZE,
    /**
     * Thread-local: general dynamic pair, local dynamic pair, initial exec slot, offsets,
     * descriptors.
     */
    TLS_GENERAL_DYNAMIC,
    TLS_LOCAL_DYNAMIC,
    TLS_INITIAL_EXEC,
    /** Offset from the module's thread block. */
    TLS_MODULE_OFFSET,
    /** Offset from the thread pointer. */
    TLS_THREAD_OFFSET,
    TLS_DESCRIPTOR,
    TLS_DESCRIPTOR_CALL,
    /** Module number word (dynamic). */
    TLS_MODULE,
    // Only in dynamic tables.
    COPY,
    GLOBAL_DATA,
    JUMP_SLOT,
    RELATIVE,
    INDIRECT_RELATIVE
  }

  /**
   * The patched field of the x86 and data kinds: little-endian bytes, with an overflow rule.
   * Instruction fields of other machines get entries of their own.
   */
  public enum Field {
    NONE(0, false, false),
    /** 8 bits, either sign. */
    WORD8(1, true, true),
    WORD16(2, true, true),
    /** 32 bits that are zero-extended by the machine. */
    UNSIGNED32(4, false, true),
    /** 32 bits that are sign-extended by the machine. */
    SIGNED32(4, true, false),
    WORD64(8, true, true);

    private final int width;
    private final boolean signed;
    private final boolean unsigned;

    Field(int width, boolean signed, boolean unsigned) {
      this.width = width;
      this.signed = signed;
      this.unsigned = unsigned;
    }

    /** Bytes. */
    public int width() {
      return width;
    }

    /** Whether the value fits the field under its overflow rule. */
    public boolean fits(long value) {
      if (width == 0 || width == 8) {
        return true;
      }
      int bits = width * 8;
      boolean asSigned = signed && value >= -(1L << (bits - 1)) && value < 1L << (bits - 1);
      boolean asUnsigned = unsigned && value >= 0 && value < 1L << bits;
      return asSigned || asUnsigned;
    }
  }
}
