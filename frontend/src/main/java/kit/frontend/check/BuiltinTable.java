package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FunctionType;

/**
 * The library functions that gcc knows as builtins, as data: one row per prototype. They may be
 * called as {@code __builtin_name}, and undeclared under their plain name (with a warning).
 * Everything else that begins with {@code __builtin_}, {@code __sync_} or {@code __atomic_} is
 * special: see {@link BuiltinCalls}.
 *
 * <p>Prototype letters: v void, i int, u unsigned, l long, L unsigned long, q long long, Q unsigned
 * long long, z size_t, d double, f float, e long double, p void*, P const void*, s char*, S const
 * char*, a va_list, D double*, E int*, w wchar_t, W const wchar_t*, V wchar_t*, c complex double, b
 * _Bool, '.' variadic; the result stands first. In the rows of the mathematical functions ({@code
 * MATH}) every d, D and c also comes in float and long double, with the suffixes f and l.
 */
public final class BuiltinTable {
  private static final String LIBRARY =
      """
      v: abort
      vi: exit _exit _Exit
      ppPz: memcpy memmove mempcpy
      ppiz: memset
      iPPz: memcmp bcmp
      vPpz: bcopy
      vpz: bzero
      pPiz: memchr
      ppPiz: memccpy
      zS: strlen
      zSz: strnlen
      ssS: strcpy stpcpy strcat
      ssSz: strncpy stpncpy strncat
      iSS: strcmp strcasecmp
      iSSz: strncmp strncasecmp
      sSi: strchr strrchr index rindex
      sSS: strstr strpbrk
      zSS: strspn strcspn
      sS: strdup
      sSz: strndup
      pz: malloc
      pzz: calloc aligned_alloc
      ppz: realloc
      vp: free
      iS.: printf printf_unlocked
      iSa: vprintf
      isS.: sprintf
      isSa: vsprintf
      iszS.: snprintf
      iszSa: vsnprintf
      ipS.: fprintf fprintf_unlocked
      ipSa: vfprintf
      iSS.: sscanf
      iS.: scanf
      ipS.: fscanf
      iSSa: vsscanf
      iS: puts puts_unlocked
      ii: putchar putchar_unlocked abs isalnum isalpha isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper isascii toascii
      iSp: fputs fputs_unlocked
      iip: fputc putc fputc_unlocked
      zPzzp: fwrite fwrite_unlocked
      ll: labs imaxabs
      qq: llabs
      i: fork
      ipzz: posix_memalign
      iSS.: execl execlp execle
      iSp: execv execvp
      iSpp: execve
      sS: gettext
      sSS: dgettext
      sSSi: dcgettext
      zszSP: strftime
      lszS.: strfmon
      iu: iswalnum iswalpha iswblank iswcntrl iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit
      uu: towlower towupper
      iip: putc_unlocked
      ii: feclearexcept feraiseexcept fetestexcept fesetround
      i: fegetround
      ip: fegetenv feholdexcept fesetenv feupdateenv
      ipi: fegetexceptflag fesetexceptflag
      ipSa: vfscanf
      iSa: vscanf
      """;

  private static final String MATH =
      """
      dd: acos acosh asin asinh atan atanh cbrt ceil cos cosh erf erfc exp exp10 exp2 expm1 fabs floor gamma j0 j1 lgamma log log10 log1p log2 logb nearbyint pow10 rint round roundeven significand sin sinh sqrt tan tanh tgamma trunc y0 y1
      ddd: atan2 copysign drem fdim fmax fmin fmod hypot nextafter pow remainder scalb
      dddd: fma
      did: jn yn
      ddi: ldexp scalbn
      ddl: scalbln
      ddE: frexp
      ddD: modf
      dddE: remquo
      id: ilogb finite
      ld: lrint lround
      qd: llrint llround
      vdDD: sincos
      ddE: gamma_r lgamma_r
      dde: nexttoward
      dc: cabs carg cimag creal
      cc: clog10 cacos cacosh casin casinh catan catanh ccos ccosh cexp clog conj cproj csin csinh csqrt ctan ctanh
      ccc: cpow
      """;

  /** Mathematical functions that also come for the types _Float16, _Float32 … by suffix. */
  private static final String INTERCHANGE =
      """
      dd: ceil floor nearbyint rint round roundeven trunc
      ddd: fmax fmin
      dddd: fma
      """;

  private static final String[] SUFFIXES = {"f16", "f32", "f64", "f128", "f32x", "f64x"};

  private static final String CHECKED =
      """
      ppPzz: __memcpy_chk __memmove_chk __mempcpy_chk
      ppizz: __memset_chk
      ssSz: __strcpy_chk __stpcpy_chk __strcat_chk
      ssSzz: __strncpy_chk __stpncpy_chk __strncat_chk
      isizS.: __sprintf_chk
      isizSa: __vsprintf_chk
      iszizS.: __snprintf_chk
      iszizSa: __vsnprintf_chk
      iiS.: __printf_chk
      iiSa: __vprintf_chk
      ipiS.: __fprintf_chk
      ipiSa: __vfprintf_chk
      """;

  private final Context context;
  private final Types types;

  BuiltinTable(Context context) {
    this.context = context;
    types = context.types;
    rows(LIBRARY);
    rows(CHECKED);
    mathRows(MATH, new String[] {"", "f", "l"}, 0);
    mathRows(INTERCHANGE, SUFFIXES, 3);
    renamed("sqrtf128", "sqrtf128", "dd", 6);
    renamed("powi", "__powidf2", "ddi", 0);
    renamed("powif", "__powisf2", "ddi", 1);
    renamed("powil", "__powixf2", "ddi", 2);
  }

  /** A builtin that is a function of the runtime library under another name. */
  private void renamed(String name, String library, String code, int precision) {
    context.scopes.bindBuiltin(
        context.names.intern("__builtin_" + name), new Lazy(library, code, precision));
  }

  private void rows(String table) {
    int at = 0;
    while (at < table.length()) {
      int end = table.indexOf('\n', at);
      int colon = table.indexOf(':', at);
      String code = table.substring(at, colon);
      names(table, colon + 1, end, code, "", 0);
      at = end + 1;
    }
  }

  /** Each row for each of the suffixes, whose precisions count from the given one. */
  private void mathRows(String table, String[] suffixes, int precision) {
    int at = 0;
    while (at < table.length()) {
      int end = table.indexOf('\n', at);
      int colon = table.indexOf(':', at);
      String code = table.substring(at, colon);
      for (int i = 0; i < suffixes.length; i++) {
        names(table, colon + 1, end, code, suffixes[i], precision + i);
      }
      at = end + 1;
    }
  }

  private void names(String table, int from, int to, String code, String suffix, int precision) {
    int at = from;
    while (at < to) {
      while (at < to && table.charAt(at) == ' ') {
        at++;
      }
      int end = at;
      while (end < to && table.charAt(end) != ' ') {
        end++;
      }
      if (end > at + 1) {
        String library = table.substring(at, end) + suffix;
        if (library.endsWith("_rf") || library.endsWith("_rl")) {
          // lgammaf_r: the suffix belongs to the stem.
          library = table.substring(at, end - 2) + suffix + "_r";
        }
        define(library, code, precision);
      }
      at = end;
    }
  }

  private void define(String library, String code, int precision) {
    Lazy lazy = new Lazy(library, code, precision);
    boolean checked = library.charAt(0) == '_';
    context.scopes.bindBuiltin(context.names.intern("__builtin_" + library), lazy);
    if (context.options.builtins() && !checked) {
      context.scopes.bindBuiltin(context.names.intern(library), lazy);
    }
  }

  /**
   * Whether a function of the tables has this name, without {@code __builtin_}; for {@code
   * __has_builtin}, which is asked before there is a unit.
   */
  public static boolean isNamed(String name) {
    if (BuiltinCalls.known(name)
        || contains(LIBRARY, name)
        || contains(CHECKED, name)
        || contains(MATH, name)
        || (name.startsWith("powi") && name.length() <= 5)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)
          && contains(INTERCHANGE, name.substring(0, name.length() - suffix.length()))) {
        return true;
      }
    }
    String stem = name.endsWith("_r") ? name.substring(0, name.length() - 2) : name;
    char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
    String plain =
        stem.substring(0, Math.max(0, stem.length() - 1)) + name.substring(stem.length());
    return (last == 'f' || last == 'l') && contains(MATH, plain);
  }

  private static boolean contains(String table, String name) {
    int at = table.indexOf(name);
    while (at >= 0 && !name.isEmpty()) {
      int end = at + name.length();
      boolean starts = at > 0 && table.charAt(at - 1) == ' ';
      if (starts && (table.charAt(end) == ' ' || table.charAt(end) == '\n')) {
        return true;
      }
      at = table.indexOf(name, at + 1);
    }
    return false;
  }

  /** A row not yet looked at. */
  public record Lazy(String library, String code, int precision) {}

  /** The builtin that an identifier without declaration names, or null. */
  public BuiltinFunction find(int nameId, Object entity) {
    String name = context.names.text(nameId);
    if (name.startsWith("__builtin_")) {
      String rest = name.substring(10);
      if (BuiltinCalls.known(rest)) {
        return new BuiltinFunction(name, null, null, rest);
      }
    } else if ((name.startsWith("__sync_") || name.startsWith("__atomic_"))
        && BuiltinCalls.known(name)) {
      return new BuiltinFunction(name, null, null, name);
    }
    if (entity instanceof Lazy lazy) {
      return new BuiltinFunction(
          name, lazy.library(), prototype(lazy.code(), lazy.precision()), null);
    }
    return null;
  }

  /** Prototype of a known library function, or null. */
  public FunctionType libraryType(String name) {
    int id = context.names.find(Bytes.of("__builtin_" + name), 0, name.length() + 10);
    return id != 0 && context.scopes.find(id) instanceof Lazy lazy
        ? prototype(lazy.code(), lazy.precision())
        : null;
  }

  private FunctionType prototype(String code, int precision) {
    List<CType> parameters = new ArrayList<>();
    boolean variadic = false;
    for (int i = 1; i < code.length(); i++) {
      if (code.charAt(i) == '.') {
        variadic = true;
      } else {
        parameters.add(type(code.charAt(i), precision));
      }
    }
    return new FunctionType(
        type(code.charAt(0), precision), List.copyOf(parameters), variadic, true);
  }

  private CType type(char letter, int precision) {
    CType real =
        switch (precision) {
          case 0 -> types.doubleType;
          case 1 -> types.floatType;
          case 3 -> types.floating(BasicType.FLOAT16);
          case 4 -> types.named(BasicType.FLOAT32);
          case 5 -> types.named(BasicType.FLOAT64);
          case 6 -> types.floating(BasicType.FLOAT128);
          case 7 -> types.named(BasicType.FLOAT32X);
          case 8 -> types.named(BasicType.FLOAT64X);
          default -> types.longDouble;
        };
    return switch (letter) {
      case 'v' -> types.voidType;
      case 'i' -> types.intType;
      case 'u' -> types.unsignedInt;
      case 'l' -> types.longType;
      case 'L' -> types.unsignedLong;
      case 'q' -> types.longLong;
      case 'Q' -> types.unsignedLongLong;
      case 'z' -> types.sizeType;
      case 'd' -> real;
      case 'f' -> types.floatType;
      case 'e' -> types.longDouble;
      case 'p' -> types.voidPointer;
      case 'P' -> types.constVoidPointer;
      case 's' -> types.charPointer;
      case 'S' -> types.constCharPointer;
      case 'a' -> types.vaListParameter;
      case 'D' -> types.pointerTo(real);
      case 'E' -> types.pointerTo(types.intType);
      case 'w' -> types.wideCharType;
      case 'W' -> types.pointerTo(types.basic(types.wideCharType.kind(), CType.CONST));
      case 'V' -> types.pointerTo(types.wideCharType);
      case 'c' -> new ComplexType(real, 0);
      case 'b' -> types.integer(BasicType.BOOL);
      default -> throw new IllegalArgumentException("prototype letter " + letter);
    };
  }
}
