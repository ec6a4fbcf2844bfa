package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.frontend.preprocess.MathModel.Freedom;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;
import kit.frontend.type.CType;
import org.jspecify.annotations.Nullable;

/**
 * The predefined macros as a text of {@code #define} lines, which the preprocessor runs like a
 * file. The set is gcc's for what kit supports; values follow from {@link TargetInfo} and the
 * options. Also the text for {@code -D} and {@code -U}.
 */
final class PredefinedMacros {
  private final PreprocessorOptions options;
  private final TargetInfo target;
  private final ByteSink out = new ByteSink(16384);

  PredefinedMacros(PreprocessorOptions options, TargetInfo target) {
    this.options = options;
    this.target = target;
  }

  private void line(String definition) {
    out.text("#define ");
    out.text(definition);
    out.u8('\n');
  }

  private void one(String name) {
    line(name + " 1");
  }

  /** The text for the file {@code <built-in>}. */
  byte[] builtIn() {
    standard();
    if (options.undefine) {
      return out.toByteArray();
    }
    if (options.assembler) {
      one("__ASSEMBLER__");
    }
    identity();
    sizes();
    types();
    limits();
    floating("FLT16", "F16", BINARY16);
    floating("FLT", "F", FLOAT);
    floating("DBL", null, DOUBLE);
    String[] longDouble =
        switch (target.longDouble()) {
          case BINARY64 -> DOUBLE;
          case X87 -> X87;
          case BINARY128 -> BINARY128;
        };
    floating("LDBL", "L", longDouble);
    floating("FLT32", "F32", FLOAT);
    floating("FLT64", "F64", DOUBLE);
    floating("FLT128", "F128", BINARY128);
    floating("FLT32X", "F32x", DOUBLE);
    boolean extended = target.longDouble() == TargetInfo.LongDouble.X87;
    floating("FLT64X", "F64x", extended ? X87 : BINARY128);
    line("__DECIMAL_DIG__ " + longDouble[2]);
    line("__FLT_EVAL_METHOD__ 0");
    line("__FLT_EVAL_METHOD_TS_18661_3__ 0");
    line("__FLT_RADIX__ 2");
    atomics();
    byOption();
    system();
    for (String row : target.macros()) {
      line(row);
    }
    return out.toByteArray();
  }

  private void standard() {
    one("__STDC__");
    line(options.hosted ? "__STDC_HOSTED__ 1" : "__STDC_HOSTED__ 0");
    switch (options.standard.year()) {
      case 1989 -> {}
      case 1994 -> line("__STDC_VERSION__ 199409L");
      case 1999 -> line("__STDC_VERSION__ 199901L");
      case 2011 -> line("__STDC_VERSION__ 201112L");
      case 2017 -> line("__STDC_VERSION__ 201710L");
      default -> line("__STDC_VERSION__ 202311L");
    }
    one("__STDC_UTF_16__");
    one("__STDC_UTF_32__");
    if (options.standard.isC23()) {
      line("__STDC_EMBED_NOT_FOUND__ 0");
      line("__STDC_EMBED_FOUND__ 1");
      line("__STDC_EMBED_EMPTY__ 2");
    }
    if (!options.standard.gnu()) {
      one("__STRICT_ANSI__");
    }
  }

  private void identity() {
    int version = options.gnucVersion;
    if (version > 0) {
      line("__GNUC__ " + version / 10000);
      line("__GNUC_MINOR__ " + version / 100 % 100);
      line("__GNUC_PATCHLEVEL__ " + version % 100);
    }
    line(
        "__VERSION__ \"kit 1.0 (GNU C "
            + version / 10000
            + "."
            + version / 100 % 100
            + "."
            + version % 100
            + " compatible)\"");
    one("__kit__");
    line("__kit_major__ 1");
    line("__kit_minor__ 0");
    line("__kit_patchlevel__ 0");
    boolean gnuInline = options.gnuInline != null ? options.gnuInline : !options.standard.isC99();
    one(gnuInline ? "__GNUC_GNU_INLINE__" : "__GNUC_STDC_INLINE__");
    line("__GXX_ABI_VERSION 1017");
    line("__GNUC_EXECUTION_CHARSET_NAME \"UTF-8\"");
    line("__GNUC_WIDE_EXECUTION_CHARSET_NAME \"UTF-32LE\"");
    line("__USER_LABEL_PREFIX__ ");
    line("__REGISTER_PREFIX__ ");
    one("__ELF__");
    one("__GCC_HAVE_DWARF2_CFI_ASM");
    one("__PRAGMA_REDEFINE_EXTNAME");
    line(options.math.isStandard() ? "__GCC_IEC_559 2" : "__GCC_IEC_559 0");
    line(options.math.isStandardComplex() ? "__GCC_IEC_559_COMPLEX 2" : "__GCC_IEC_559_COMPLEX 0");
    line("__GCC_CONSTRUCTIVE_SIZE 64");
    line("__GCC_DESTRUCTIVE_SIZE 64");
    one("__HAVE_SPECULATION_SAFE_VALUE");
  }

  private void sizes() {
    line("__CHAR_BIT__ 8");
    line("__BITINT_MAXWIDTH__ " + CType.BitIntType.MAXIMUM_WIDTH);
    line("__ORDER_LITTLE_ENDIAN__ 1234");
    line("__ORDER_BIG_ENDIAN__ 4321");
    line("__ORDER_PDP_ENDIAN__ 3412");
    String order = target.bigEndian() ? "__ORDER_BIG_ENDIAN__" : "__ORDER_LITTLE_ENDIAN__";
    line("__BYTE_ORDER__ " + order);
    line("__FLOAT_WORD_ORDER__ " + order);
    if (target.longSize() == 8) {
      one("_LP64");
      one("__LP64__");
    }
    if (!target.charSigned()) {
      one("__CHAR_UNSIGNED__");
    }
    size("SHORT", BasicType.SHORT);
    size("INT", BasicType.INT);
    size("LONG", BasicType.LONG);
    size("LONG_LONG", BasicType.LONG_LONG);
    size("INT128", BasicType.INT128);
    size("FLOAT", BasicType.FLOAT);
    size("DOUBLE", BasicType.DOUBLE);
    size("LONG_DOUBLE", BasicType.LONG_DOUBLE);
    if (target.hasFloat80()) {
      line("__SIZEOF_FLOAT80__ 16");
    }
    if (target.hasFloat128()) {
      line("__SIZEOF_FLOAT128__ 16");
    }
    size("POINTER", BasicType.POINTER);
    size("SIZE_T", target.size());
    size("PTRDIFF_T", target.ptrdiff());
    size("WCHAR_T", target.wchar());
    size("WINT_T", target.wint());
    line("__BIGGEST_ALIGNMENT__ " + target.biggestAlignment());
  }

  private void size(String name, BasicType type) {
    line("__SIZEOF_" + name + "__ " + target.size(type));
  }

  private void types() {
    type("SIZE", target.size());
    type("PTRDIFF", target.ptrdiff());
    type("WCHAR", target.wchar());
    type("WINT", target.wint());
    type("INTMAX", target.intmax());
    type("UINTMAX", target.intmax().toUnsigned());
    type("INTPTR", target.ptrdiff());
    type("UINTPTR", target.size());
    type("SIG_ATOMIC", target.sigAtomic());
    type("CHAR16", BasicType.UNSIGNED_SHORT);
    type("CHAR32", BasicType.UNSIGNED_INT);
    BasicType[] exact = {BasicType.SIGNED_CHAR, BasicType.SHORT, BasicType.INT, target.int64()};
    BasicType[] fast = {BasicType.SIGNED_CHAR, target.fast16(), target.fast16(), target.int64()};
    for (int i = 0; i < 4; i++) {
      int width = 8 << i;
      type("INT" + width, exact[i]);
      type("UINT" + width, exact[i].toUnsigned());
      type("INT_LEAST" + width, exact[i]);
      type("UINT_LEAST" + width, exact[i].toUnsigned());
      type("INT_FAST" + width, fast[i]);
      type("UINT_FAST" + width, fast[i].toUnsigned());
      line("__INT" + width + "_MAX__ " + maximum(exact[i]));
      line("__UINT" + width + "_MAX__ " + maximum(exact[i].toUnsigned()));
      line("__INT_LEAST" + width + "_MAX__ " + maximum(exact[i]));
      line("__UINT_LEAST" + width + "_MAX__ " + maximum(exact[i].toUnsigned()));
      line("__INT_FAST" + width + "_MAX__ " + maximum(fast[i]));
      line("__UINT_FAST" + width + "_MAX__ " + maximum(fast[i].toUnsigned()));
      line("__INT_LEAST" + width + "_WIDTH__ " + target.bits(exact[i]));
      line("__INT_FAST" + width + "_WIDTH__ " + target.bits(fast[i]));
      constant("INT" + width + "_C", i == 3 ? suffix(exact[i]) : "");
      constant("UINT" + width + "_C", i >= 2 ? suffix(exact[i].toUnsigned()) : "");
    }
    constant("INTMAX_C", suffix(target.intmax()));
    constant("UINTMAX_C", suffix(target.intmax().toUnsigned()));
  }

  private void type(String name, BasicType type) {
    line("__" + name + "_TYPE__ " + type.spelling());
  }

  private void constant(String name, String suffix) {
    line("__" + name + "(c) " + (suffix.isEmpty() ? "c" : "c ## " + suffix));
  }

  private static String suffix(BasicType type) {
    return switch (type) {
      case UNSIGNED_INT -> "U";
      case LONG -> "L";
      case UNSIGNED_LONG -> "UL";
      case LONG_LONG -> "LL";
      case UNSIGNED_LONG_LONG -> "ULL";
      default -> "";
    };
  }

  private String maximum(BasicType type) {
    int bits = target.bits(type);
    boolean signed = target.isSigned(type);
    StringBuilder digits = new StringBuilder("0x");
    digits.append(signed ? '7' : 'f');
    for (int i = 4; i < bits; i += 4) {
      digits.append('f');
    }
    return digits + suffix(type);
  }

  private void limits() {
    limit("SCHAR", BasicType.SIGNED_CHAR);
    limit("SHRT", BasicType.SHORT);
    limit("INT", BasicType.INT);
    limit("LONG", BasicType.LONG);
    limit("LONG_LONG", BasicType.LONG_LONG);
    limit("WCHAR", target.wchar());
    limit("WINT", target.wint());
    limit("PTRDIFF", target.ptrdiff());
    limit("SIZE", target.size());
    limit("INTMAX", target.intmax());
    line("__UINTMAX_MAX__ " + maximum(target.intmax().toUnsigned()));
    limit("INTPTR", target.ptrdiff());
    line("__UINTPTR_MAX__ " + maximum(target.size()));
    limit("SIG_ATOMIC", target.sigAtomic());
    minimum("WCHAR", target.wchar());
    minimum("WINT", target.wint());
    minimum("SIG_ATOMIC", target.sigAtomic());
  }

  private void limit(String name, BasicType type) {
    line("__" + name + "_MAX__ " + maximum(type));
    line("__" + name + "_WIDTH__ " + target.bits(type));
  }

  private void minimum(String name, BasicType type) {
    line(
        "__"
            + name
            + "_MIN__ "
            + (target.isSigned(type) ? "(-__" + name + "_MAX__ - 1)" : "0" + suffix(type)));
  }

  // Mantissa digits, decimal digits, round-trip decimal digits, minimum and maximum exponents (2,
  // 10), and the characteristic values with enough digits.
  private static final String[] FLOAT = {
    "24",
    "6",
    "9",
    "(-125)",
    "(-37)",
    "128",
    "38",
    "3.40282346638528859811704183484516925e+38",
    "1.17549435082228750796873653722224568e-38",
    "1.19209289550781250000000000000000000e-7",
    "1.40129846432481707092372958328991613e-45"
  };
  private static final String[] DOUBLE = {
    "53",
    "15",
    "17",
    "(-1021)",
    "(-307)",
    "1024",
    "308",
    "1.79769313486231570814527423731704357e+308",
    "2.22507385850720138309023271733240406e-308",
    "2.22044604925031308084726333618164062e-16",
    "4.94065645841246544176568792868221372e-324"
  };
  private static final String[] X87 = {
    "64",
    "18",
    "21",
    "(-16381)",
    "(-4931)",
    "16384",
    "4932",
    "1.18973149535723176502126385303097021e+4932",
    "3.36210314311209350626267781732175260e-4932",
    "1.08420217248550443400745280086994171e-19",
    "3.64519953188247460252840593361941982e-4951"
  };
  private static final String[] BINARY16 = {
    "11",
    "3",
    "5",
    "(-13)",
    "(-4)",
    "16",
    "4",
    "6.55040000000000000000000000000000000e+4",
    "6.10351562500000000000000000000000000e-5",
    "9.76562500000000000000000000000000000e-4",
    "5.96046447753906250000000000000000000e-8"
  };
  private static final String[] BINARY128 = {
    "113",
    "33",
    "36",
    "(-16381)",
    "(-4931)",
    "16384",
    "4932",
    "1.18973149535723176508575932662800702e+4932",
    "3.36210314311209350626267781732175260e-4932",
    "1.92592994438723585305597794258492732e-34",
    "6.47517511943802511092443895822764655e-4966"
  };

  /**
   * @param suffix of the constants, or null for double: its are of a greater type and converted, so
   *     that {@code -fsingle-precision-constant} leaves them alone
   */
  private void floating(String name, @Nullable String suffix, String[] values) {
    line("__" + name + "_MANT_DIG__ " + values[0]);
    line("__" + name + "_DIG__ " + values[1]);
    line("__" + name + "_DECIMAL_DIG__ " + values[2]);
    line("__" + name + "_MIN_EXP__ " + values[3]);
    line("__" + name + "_MIN_10_EXP__ " + values[4]);
    line("__" + name + "_MAX_EXP__ " + values[5]);
    line("__" + name + "_MAX_10_EXP__ " + values[6]);
    line("__" + name + "_MAX__ " + suffixed(values[7], suffix));
    line("__" + name + "_NORM_MAX__ " + suffixed(values[7], suffix));
    line("__" + name + "_MIN__ " + suffixed(values[8], suffix));
    line("__" + name + "_EPSILON__ " + suffixed(values[9], suffix));
    line("__" + name + "_DENORM_MIN__ " + suffixed(values[10], suffix));
    one("__" + name + "_HAS_DENORM__");
    one("__" + name + "_HAS_INFINITY__");
    one("__" + name + "_HAS_QUIET_NAN__");
    line("__" + name + "_IS_IEC_60559__ 2");
  }

  private static String suffixed(String digits, @Nullable String suffix) {
    return suffix == null ? "((double)" + digits + "L)" : digits + suffix;
  }

  private void atomics() {
    line("__ATOMIC_RELAXED 0");
    line("__ATOMIC_CONSUME 1");
    line("__ATOMIC_ACQUIRE 2");
    line("__ATOMIC_RELEASE 3");
    line("__ATOMIC_ACQ_REL 4");
    line("__ATOMIC_SEQ_CST 5");
    line("__ATOMIC_HLE_ACQUIRE 65536");
    line("__ATOMIC_HLE_RELEASE 131072");
    for (String name :
        new String[] {
          "BOOL",
          "CHAR",
          "CHAR16_T",
          "CHAR32_T",
          "WCHAR_T",
          "SHORT",
          "INT",
          "LONG",
          "LLONG",
          "POINTER"
        }) {
      line("__GCC_ATOMIC_" + name + "_LOCK_FREE 2");
    }
    one("__GCC_ATOMIC_TEST_AND_SET_TRUEVAL");
    for (int size = 1; size <= 8; size *= 2) {
      one("__GCC_HAVE_SYNC_COMPARE_AND_SWAP_" + size);
    }
  }

  private void byOption() {
    if (options.optimisation > 0 || options.optimiseSize) {
      one("__OPTIMIZE__");
    } else {
      one("__NO_INLINE__");
    }
    if (options.optimiseSize) {
      one("__OPTIMIZE_SIZE__");
    }
    // No __EXCEPTIONS with -fexceptions: glibc's <pthread.h> would leave its clean-up handlers to
    // the unwinding of frames, which have tables here but no handlers.
    math();
    int pic = Math.max(options.pic, options.pie);
    if (pic > 0) {
      line("__pic__ " + pic);
      line("__PIC__ " + pic);
    }
    if (options.pie > 0) {
      line("__pie__ " + options.pie);
      line("__PIE__ " + options.pie);
    }
    if (options.controlFlowProtection != 0) {
      line("__CET__ " + options.controlFlowProtection);
    }
    switch (options.stackProtector) {
      case 1 -> line("__SSP__ 1");
      case 2 -> line("__SSP_ALL__ 2");
      case 3 -> line("__SSP_STRONG__ 3");
      case 4 -> line("__SSP_EXPLICIT__ 4");
      default -> {}
    }
  }

  /** What the options permit floating-point arithmetic to do. */
  private void math() {
    MathModel math = options.math;
    line(math.has(Freedom.FINITE) ? "__FINITE_MATH_ONLY__ 1" : "__FINITE_MATH_ONLY__ 0");
    oneIf(math.isFast(), "__FAST_MATH__");
    oneIf(math.has(Freedom.NO_ERRNO), "__NO_MATH_ERRNO__");
    oneIf(math.has(Freedom.SIGNALING), "__SUPPORT_SNAN__");
    oneIf(math.associates(), "__ASSOCIATIVE_MATH__");
    oneIf(math.has(Freedom.RECIPROCAL), "__RECIPROCAL_MATH__");
    oneIf(math.has(Freedom.NO_SIGNED_ZEROS), "__NO_SIGNED_ZEROS__");
    oneIf(math.has(Freedom.NO_TRAPPING), "__NO_TRAPPING_MATH__");
    oneIf(math.has(Freedom.ROUNDING), "__ROUNDING_MATH__");
  }

  private void oneIf(boolean condition, String name) {
    if (condition) {
      one(name);
    }
  }

  private void system() {
    one("__gnu_linux__");
    one("__linux");
    one("__linux__");
    one("__unix");
    one("__unix__");
    if (options.standard.gnu()) {
      one("linux");
      one("unix");
    }
    if (options.threads) {
      one("_REENTRANT");
    }
    for (String name : options.machineMacros) {
      one(name);
    }
  }

  /** The text for the file {@code <command-line>}: -D and -U in order. */
  byte[] commandLine() {
    out.clear();
    for (PreprocessorOptions.MacroOption option : options.macros) {
      String text = option.text();
      int newline = text.indexOf('\n');
      if (newline >= 0) {
        text = text.substring(0, newline);
      }
      if (option.undefine()) {
        out.text("#undef " + text + "\n");
        continue;
      }
      int equal = text.indexOf('=');
      line(equal < 0 ? text + " 1" : text.substring(0, equal) + " " + text.substring(equal + 1));
    }
    return out.toByteArray();
  }
}
