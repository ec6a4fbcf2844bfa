package kit.frontend.target;

import java.util.List;

/**
 * A target as C sees it: sizes and alignments in bytes, the typedefs that the standard leaves open,
 * and the macros that only this target predefines. Declared as data, one instance per target: see
 * {@link Targets}.
 *
 * @param name kit's name of the target ("x86_64")
 * @param triple the GNU triple ("x86_64-linux-gnu")
 * @param bigEndian byte order
 * @param charSigned whether plain char is signed
 * @param longSize size of long, and of pointers and size_t
 * @param longDouble what long double is
 * @param biggestAlignment __BIGGEST_ALIGNMENT__
 * @param wchar wchar_t
 * @param wint wint_t
 * @param size size_t
 * @param ptrdiff ptrdiff_t
 * @param intmax intmax_t
 * @param int64 int64_t
 * @param fast16 int_fast16_t and int_fast32_t
 * @param sigAtomic sig_atomic_t
 * @param vaList what va_list is
 * @param hasFloat80 whether {@code __float80} exists
 * @param hasFloat128 whether {@code __float128} exists beside long double
 * @param macros "NAME value" rows of this target's own predefined macros
 */
public record TargetInfo(
    String name,
    String triple,
    boolean bigEndian,
    boolean charSigned,
    int longSize,
    LongDouble longDouble,
    int biggestAlignment,
    BasicType wchar,
    BasicType wint,
    BasicType size,
    BasicType ptrdiff,
    BasicType intmax,
    BasicType int64,
    BasicType fast16,
    BasicType sigAtomic,
    VaList vaList,
    boolean hasFloat80,
    boolean hasFloat128,
    List<String> macros) {
  /** Formats of long double. */
  public enum LongDouble {
    /** The same as double (Apple's AArch64). */
    BINARY64,
    /** x87 extended, 80 bits in 16 bytes. */
    X87,
    /** IEEE quadruple. */
    BINARY128
  }

  /** Kinds of va_list. */
  public enum VaList {
    /**
     * System V x86-64: an array of one struct of gp_offset, fp_offset, overflow_arg_area,
     * reg_save_area.
     */
    SYSTEM_V_X86_64,
    /** AAPCS64: struct of __stack, __gr_top, __vr_top, __gr_offs, __vr_offs. */
    AAPCS64,
    /** A pointer to void (RISC-V). */
    VOID_POINTER,
    /** A pointer to char (Apple). */
    CHAR_POINTER
  }

  /** Size in bytes. */
  public int size(BasicType type) {
    return switch (type) {
      case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> 1;
      case SHORT, UNSIGNED_SHORT, FLOAT16 -> 2;
      case INT, UNSIGNED_INT, FLOAT, FLOAT32 -> 4;
      case LONG, UNSIGNED_LONG, POINTER -> longSize;
      case LONG_LONG, UNSIGNED_LONG_LONG, DOUBLE, FLOAT32X, FLOAT64 -> 8;
      case INT128, UNSIGNED_INT128, FLOAT64X, FLOAT128 -> 16;
      case LONG_DOUBLE -> longDouble == LongDouble.BINARY64 ? 8 : 16;
    };
  }

  /** Alignment in bytes; on all targets here the natural one. */
  public int alignment(BasicType type) {
    return size(type);
  }

  public int bits(BasicType type) {
    return size(type) * 8;
  }

  public boolean isSigned(BasicType type) {
    return type == BasicType.CHAR ? charSigned : type.signed();
  }

  /**
   * The target with the other signedness of char: {@code -fsigned-char}, {@code -funsigned-char}.
   */
  public TargetInfo withCharSigned(boolean signed) {
    return new TargetInfo(
        name,
        triple,
        bigEndian,
        signed,
        longSize,
        longDouble,
        biggestAlignment,
        wchar,
        wint,
        size,
        ptrdiff,
        intmax,
        int64,
        fast16,
        sigAtomic,
        vaList,
        hasFloat80,
        hasFloat128,
        macros);
  }

  /** The target with a wchar_t of 16 bits: {@code -fshort-wchar}. */
  public TargetInfo withShortWchar() {
    return new TargetInfo(
        name,
        triple,
        bigEndian,
        charSigned,
        longSize,
        longDouble,
        biggestAlignment,
        BasicType.UNSIGNED_SHORT,
        wint,
        size,
        ptrdiff,
        intmax,
        int64,
        fast16,
        sigAtomic,
        vaList,
        hasFloat80,
        hasFloat128,
        macros);
  }
}
