package kit.frontend.lex;

/**
 * The keywords. Their spellings are the first entries of every {@link NameTable}, so that an
 * identifier is a keyword exactly when its name id is at most {@link #LAST} and the dialect has it.
 * Alternate spellings ({@code __const__}) have ids of their own and map to the canonical id, the
 * constant here.
 *
 * <p>{@code __int128_t} and {@code __uint128_t}, typedefs in gcc, are keywords here: {@link
 * #UINT128} stands for {@code unsigned __int128}.
 */
public final class Keyword {
  public static final int AUTO = 1;
  public static final int BREAK = 2;
  public static final int CASE = 3;
  public static final int CHAR = 4;
  public static final int CONST = 5;
  public static final int CONTINUE = 6;
  public static final int DEFAULT = 7;
  public static final int DO = 8;
  public static final int DOUBLE = 9;
  public static final int ELSE = 10;
  public static final int ENUM = 11;
  public static final int EXTERN = 12;
  public static final int FLOAT = 13;
  public static final int FOR = 14;
  public static final int GOTO = 15;
  public static final int IF = 16;
  public static final int INLINE = 17;
  public static final int INT = 18;
  public static final int LONG = 19;
  public static final int REGISTER = 20;
  public static final int RESTRICT = 21;
  public static final int RETURN = 22;
  public static final int SHORT = 23;
  public static final int SIGNED = 24;
  public static final int SIZEOF = 25;
  public static final int STATIC = 26;
  public static final int STRUCT = 27;
  public static final int SWITCH = 28;
  public static final int TYPEDEF = 29;
  public static final int UNION = 30;
  public static final int UNSIGNED = 31;
  public static final int VOID = 32;
  public static final int VOLATILE = 33;
  public static final int WHILE = 34;
  public static final int ALIGNAS = 35;
  public static final int ALIGNOF = 36;
  public static final int GNU_ALIGNOF = 37;
  public static final int ATOMIC = 38;
  public static final int BOOL = 39;
  public static final int COMPLEX = 40;
  public static final int GENERIC = 41;
  public static final int IMAGINARY = 42;
  public static final int NORETURN = 43;
  public static final int STATIC_ASSERT = 44;
  public static final int THREAD_LOCAL = 45;
  public static final int BIT_INT = 46;
  public static final int CONSTEXPR = 47;
  public static final int FALSE = 48;
  public static final int TRUE = 49;
  public static final int NULLPTR = 50;
  public static final int TYPEOF = 51;
  public static final int TYPEOF_UNQUAL = 52;
  public static final int ASM = 53;
  public static final int ATTRIBUTE = 54;
  public static final int EXTENSION = 55;
  public static final int LABEL = 56;
  public static final int REAL = 57;
  public static final int IMAG = 58;
  public static final int AUTO_TYPE = 59;
  public static final int INT128 = 60;
  public static final int UINT128 = 61;
  public static final int FLOAT16 = 62;
  public static final int FLOAT32 = 63;
  public static final int FLOAT64 = 64;
  public static final int FLOAT128 = 65;
  public static final int FLOAT32X = 66;
  public static final int FLOAT64X = 67;
  public static final int FLOAT80 = 68;
  public static final int DECIMAL32 = 69;
  public static final int DECIMAL64 = 70;
  public static final int DECIMAL128 = 71;
  public static final int FUNC = 72;
  public static final int FUNCTION = 73;
  public static final int PRETTY_FUNCTION = 74;
  public static final int SEG_FS = 75;
  public static final int SEG_GS = 76;
  public static final int BUILTIN_VA_ARG = 77;
  public static final int BUILTIN_OFFSETOF = 78;
  public static final int BUILTIN_TYPES_COMPATIBLE = 79;
  public static final int BUILTIN_CHOOSE_EXPR = 80;
  public static final int BUILTIN_CONVERTVECTOR = 81;
  public static final int BUILTIN_TGMATH = 82;
  public static final int BUILTIN_HAS_ATTRIBUTE = 83;
  public static final int GNU_THREAD = 84;

  /** The last canonical id. */
  public static final int LAST_CANONICAL = 84;

  /** The last id that spells a keyword. */
  public static final int LAST = 113;

  /** When a spelling is a keyword. */
  private static final int ALWAYS = 0;

  /** C99 and later, and every GNU dialect. */
  private static final int C99G = 1;

  /** C99 and later. */
  private static final int C99 = 2;

  /** C23. */
  private static final int C23 = 3;

  /** GNU dialects. */
  private static final int GNU = 4;

  /** GNU dialects and C23. */
  private static final int G23 = 5;

  /**
   * When the interchange and extended floating types have names: a C library that takes the
   * compiler for an old gcc defines them as typedefs.
   */
  private static final int FLOATS = 6;

  private final String[] spellings = new String[LAST + 1];
  private final int[] canonical = new int[LAST + 1];
  private final int[] conditions = new int[LAST + 1];
  private int rows;

  private Keyword() {
    row("auto", AUTO, ALWAYS);
    row("break", BREAK, ALWAYS);
    row("case", CASE, ALWAYS);
    row("char", CHAR, ALWAYS);
    row("const", CONST, ALWAYS);
    row("continue", CONTINUE, ALWAYS);
    row("default", DEFAULT, ALWAYS);
    row("do", DO, ALWAYS);
    row("double", DOUBLE, ALWAYS);
    row("else", ELSE, ALWAYS);
    row("enum", ENUM, ALWAYS);
    row("extern", EXTERN, ALWAYS);
    row("float", FLOAT, ALWAYS);
    row("for", FOR, ALWAYS);
    row("goto", GOTO, ALWAYS);
    row("if", IF, ALWAYS);
    row("inline", INLINE, C99G);
    row("int", INT, ALWAYS);
    row("long", LONG, ALWAYS);
    row("register", REGISTER, ALWAYS);
    row("restrict", RESTRICT, C99);
    row("return", RETURN, ALWAYS);
    row("short", SHORT, ALWAYS);
    row("signed", SIGNED, ALWAYS);
    row("sizeof", SIZEOF, ALWAYS);
    row("static", STATIC, ALWAYS);
    row("struct", STRUCT, ALWAYS);
    row("switch", SWITCH, ALWAYS);
    row("typedef", TYPEDEF, ALWAYS);
    row("union", UNION, ALWAYS);
    row("unsigned", UNSIGNED, ALWAYS);
    row("void", VOID, ALWAYS);
    row("volatile", VOLATILE, ALWAYS);
    row("while", WHILE, ALWAYS);
    row("_Alignas", ALIGNAS, ALWAYS);
    row("_Alignof", ALIGNOF, ALWAYS);
    row("__alignof", GNU_ALIGNOF, ALWAYS);
    row("_Atomic", ATOMIC, ALWAYS);
    row("_Bool", BOOL, ALWAYS);
    row("_Complex", COMPLEX, ALWAYS);
    row("_Generic", GENERIC, ALWAYS);
    row("_Imaginary", IMAGINARY, ALWAYS);
    row("_Noreturn", NORETURN, ALWAYS);
    row("_Static_assert", STATIC_ASSERT, ALWAYS);
    row("_Thread_local", THREAD_LOCAL, ALWAYS);
    row("_BitInt", BIT_INT, ALWAYS);
    row("constexpr", CONSTEXPR, C23);
    row("false", FALSE, C23);
    row("true", TRUE, C23);
    row("nullptr", NULLPTR, C23);
    row("typeof", TYPEOF, G23);
    row("typeof_unqual", TYPEOF_UNQUAL, C23);
    row("asm", ASM, GNU);
    row("__attribute", ATTRIBUTE, ALWAYS);
    row("__extension__", EXTENSION, ALWAYS);
    row("__label__", LABEL, ALWAYS);
    row("__real", REAL, ALWAYS);
    row("__imag", IMAG, ALWAYS);
    row("__auto_type", AUTO_TYPE, ALWAYS);
    row("__int128", INT128, ALWAYS);
    row("__uint128_t", UINT128, ALWAYS);
    row("_Float16", FLOAT16, ALWAYS);
    row("_Float32", FLOAT32, FLOATS);
    row("_Float64", FLOAT64, FLOATS);
    row("_Float128", FLOAT128, FLOATS);
    row("_Float32x", FLOAT32X, FLOATS);
    row("_Float64x", FLOAT64X, FLOATS);
    row("__float80", FLOAT80, ALWAYS);
    row("_Decimal32", DECIMAL32, ALWAYS);
    row("_Decimal64", DECIMAL64, ALWAYS);
    row("_Decimal128", DECIMAL128, ALWAYS);
    row("__func__", FUNC, ALWAYS);
    row("__FUNCTION__", FUNCTION, ALWAYS);
    row("__PRETTY_FUNCTION__", PRETTY_FUNCTION, ALWAYS);
    row("__seg_fs", SEG_FS, ALWAYS);
    row("__seg_gs", SEG_GS, ALWAYS);
    row("__builtin_va_arg", BUILTIN_VA_ARG, ALWAYS);
    row("__builtin_offsetof", BUILTIN_OFFSETOF, ALWAYS);
    row("__builtin_types_compatible_p", BUILTIN_TYPES_COMPATIBLE, ALWAYS);
    row("__builtin_choose_expr", BUILTIN_CHOOSE_EXPR, ALWAYS);
    row("__builtin_convertvector", BUILTIN_CONVERTVECTOR, ALWAYS);
    row("__builtin_tgmath", BUILTIN_TGMATH, ALWAYS);
    row("__builtin_has_attribute", BUILTIN_HAS_ATTRIBUTE, ALWAYS);
    row("__thread", GNU_THREAD, ALWAYS);
    row("__const", CONST, ALWAYS);
    row("__const__", CONST, ALWAYS);
    row("__inline", INLINE, ALWAYS);
    row("__inline__", INLINE, ALWAYS);
    row("__restrict", RESTRICT, ALWAYS);
    row("__restrict__", RESTRICT, ALWAYS);
    row("__signed", SIGNED, ALWAYS);
    row("__signed__", SIGNED, ALWAYS);
    row("__volatile", VOLATILE, ALWAYS);
    row("__volatile__", VOLATILE, ALWAYS);
    row("alignas", ALIGNAS, C23);
    row("alignof", ALIGNOF, C23);
    row("__alignof__", GNU_ALIGNOF, ALWAYS);
    row("bool", BOOL, C23);
    row("__complex", COMPLEX, ALWAYS);
    row("__complex__", COMPLEX, ALWAYS);
    row("static_assert", STATIC_ASSERT, C23);
    row("thread_local", THREAD_LOCAL, C23);
    row("__typeof", TYPEOF, ALWAYS);
    row("__typeof__", TYPEOF, ALWAYS);
    row("__typeof_unqual", TYPEOF_UNQUAL, ALWAYS);
    row("__typeof_unqual__", TYPEOF_UNQUAL, ALWAYS);
    row("__asm", ASM, ALWAYS);
    row("__asm__", ASM, ALWAYS);
    row("__attribute__", ATTRIBUTE, ALWAYS);
    row("__real__", REAL, ALWAYS);
    row("__imag__", IMAG, ALWAYS);
    row("__int128_t", INT128, ALWAYS);
    row("__float128", FLOAT128, ALWAYS);
  }

  private void row(String spelling, int keyword, int condition) {
    rows++;
    spellings[rows] = spelling;
    canonical[rows] = keyword;
    conditions[rows] = condition;
  }

  /** All spellings, index = name id from 1 on. */
  static String[] spellings() {
    return new Keyword().spellings;
  }

  /**
   * For each name id up to {@link #LAST} its canonical keyword id, or 0 when the spelling is an
   * ordinary identifier in the dialect. {@code gnuKeywords} (the dialect's {@code gnu()}, unless
   * {@code -fno-asm} or {@code -fasm} says otherwise) decides about {@code asm}, {@code typeof}
   * and, in C89, {@code inline}; {@code floats} whether {@code _Float32} and its like are keywords.
   */
  public static int[] active(LanguageStandard standard, boolean gnuKeywords, boolean floats) {
    Keyword table = new Keyword();
    int[] active = new int[LAST + 1];
    for (int id = 1; id <= LAST; id++) {
      boolean on =
          switch (table.conditions[id]) {
            case ALWAYS -> true;
            case C99G -> standard.isC99() || gnuKeywords;
            case C99 -> standard.isC99();
            case C23 -> standard.isC23();
            case GNU -> gnuKeywords;
            case FLOATS -> floats;
            default -> gnuKeywords || standard.isC23();
          };
      active[id] = on ? table.canonical[id] : 0;
    }
    return active;
  }

  /** The plain spelling of a canonical keyword. */
  public static String spelling(int keyword) {
    return new Keyword().spellings[keyword];
  }
}
