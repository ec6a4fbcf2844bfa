package kit.frontend.preprocess;

import kit.frontend.lex.LanguageStandard;

/**
 * What {@code __has_attribute}, {@code __has_builtin}, {@code __has_feature} and {@code
 * __has_c_attribute} answer. The lists say what the parser and the code generator serve; a name is
 * added when its support is.
 */
final class Features {
  private Features() {}

  private static String plain(String name) {
    return name.length() > 4 && name.startsWith("__") && name.endsWith("__")
        ? name.substring(2, name.length() - 2)
        : name;
  }

  /** GNU attributes. */
  static long attribute(String name) {
    return switch (plain(name)) {
      case "alias",
          "aligned",
          "alloc_align",
          "alloc_size",
          "always_inline",
          "artificial",
          "assume_aligned",
          "cleanup",
          "cold",
          "const",
          "constructor",
          "deprecated",
          "destructor",
          "fallthrough",
          "flatten",
          "format",
          "format_arg",
          "gnu_inline",
          "hot",
          "leaf",
          "malloc",
          "may_alias",
          "mode",
          "noclone",
          "noinline",
          "nonnull",
          "nonstring",
          "noreturn",
          "nothrow",
          "packed",
          "pure",
          "returns_nonnull",
          "returns_twice",
          "section",
          "sentinel",
          "tls_model",
          "transparent_union",
          "unused",
          "used",
          "unavailable",
          "visibility",
          "warn_unused_result",
          "weak",
          "weakref" ->
          1;
      default -> 0;
    };
  }

  /** Standard C23 attributes: the year and month of their adoption. */
  static long standardAttribute(String name) {
    return switch (plain(name)) {
      case "deprecated" -> 201904;
      case "fallthrough" -> 201904;
      case "maybe_unused" -> 202106;
      case "nodiscard" -> 202003;
      case "noreturn", "_Noreturn" -> 202202;
      case "unsequenced", "reproducible" -> 202207;
      default -> 0;
    };
  }

  /** Built-in functions: whole families by prefix, the rest by name. */
  static long builtin(String name) {
    if (name.startsWith("__atomic_") || name.startsWith("__sync_")) {
      return atomic(name) ? 1 : 0;
    }
    if (!name.startsWith("__builtin_")) {
      return 0;
    }
    return core(name.substring(10)) || library(name.substring(10)) ? 1 : 0;
  }

  private static boolean atomic(String name) {
    return switch (name) {
      case "__atomic_load",
          "__atomic_load_n",
          "__atomic_store",
          "__atomic_store_n",
          "__atomic_exchange",
          "__atomic_exchange_n",
          "__atomic_compare_exchange",
          "__atomic_compare_exchange_n",
          "__atomic_test_and_set",
          "__atomic_clear",
          "__atomic_thread_fence",
          "__atomic_signal_fence",
          "__atomic_always_lock_free",
          "__atomic_is_lock_free",
          "__sync_bool_compare_and_swap",
          "__sync_val_compare_and_swap",
          "__sync_lock_test_and_set",
          "__sync_lock_release",
          "__sync_synchronize" ->
          true;
      default -> {
        for (String operation : new String[] {"add", "sub", "and", "or", "xor", "nand"}) {
          if (name.equals("__atomic_fetch_" + operation)
              || name.equals("__atomic_" + operation + "_fetch")
              || name.equals("__sync_fetch_and_" + operation)
              || name.equals("__sync_" + operation + "_and_fetch")) {
            yield true;
          }
        }
        yield false;
      }
    };
  }

  /** What the compiler itself serves, without {@code __builtin_}. */
  private static boolean core(String name) {
    return switch (name) {
      case "add_overflow",
          "add_overflow_p",
          "alloca",
          "alloca_with_align",
          "assume_aligned",
          "bswap128",
          "bswap16",
          "bswap32",
          "bswap64",
          "choose_expr",
          "clrsb",
          "clrsbl",
          "clrsbll",
          "clz",
          "clzl",
          "clzll",
          "complex",
          "constant_p",
          "convertvector",
          "ctz",
          "ctzl",
          "ctzll",
          "expect",
          "expect_with_probability",
          "extract_return_addr",
          "ffs",
          "ffsl",
          "ffsll",
          "fpclassify",
          "frame_address",
          "huge_val",
          "huge_valf",
          "huge_vall",
          "inf",
          "inff",
          "infl",
          "isfinite",
          "isgreater",
          "isgreaterequal",
          "isinf",
          "isinf_sign",
          "isless",
          "islessequal",
          "islessgreater",
          "isnan",
          "isnormal",
          "isunordered",
          "mul_overflow",
          "mul_overflow_p",
          "nan",
          "nanf",
          "nanl",
          "nans",
          "nansf",
          "nansl",
          "object_size",
          "offsetof",
          "parity",
          "parityl",
          "parityll",
          "popcount",
          "popcountl",
          "popcountll",
          "prefetch",
          "return_address",
          "shuffle",
          "shufflevector",
          "signbit",
          "sub_overflow",
          "sub_overflow_p",
          "trap",
          "types_compatible_p",
          "unreachable",
          "va_arg",
          "va_copy",
          "va_end",
          "va_start" ->
          true;
      default -> false;
    };
  }

  /** What becomes a call of the C library. */
  private static boolean library(String name) {
    return switch (name) {
      case "abort",
          "abs",
          "calloc",
          "copysign",
          "copysignf",
          "copysignl",
          "exit",
          "fabs",
          "fabsf",
          "fabsl",
          "free",
          "labs",
          "llabs",
          "malloc",
          "memchr",
          "memcmp",
          "memcpy",
          "memmove",
          "mempcpy",
          "memset",
          "printf",
          "putchar",
          "puts",
          "realloc",
          "snprintf",
          "sprintf",
          "sqrt",
          "sqrtf",
          "sqrtl",
          "stpcpy",
          "strcat",
          "strchr",
          "strcmp",
          "strcpy",
          "strcspn",
          "strdup",
          "strlen",
          "strncat",
          "strncmp",
          "strncpy",
          "strpbrk",
          "strrchr",
          "strspn",
          "strstr" ->
          true;
      default -> false;
    };
  }

  /**
   * Clang's features; with {@code extension} also those that are only extensions in this dialect.
   */
  static long feature(String name, LanguageStandard standard, boolean extension) {
    boolean c11 = extension || standard.isC11();
    return switch (plain(name)) {
      case "c_alignas",
          "c_alignof",
          "c_atomic",
          "c_generic_selections",
          "c_static_assert",
          "c_thread_local" ->
          c11 ? 1 : 0;
      case "attribute_deprecated_with_message",
          "attribute_unavailable_with_message",
          "enumerator_attributes" ->
          1;
      case "gnu_asm", "tls" -> 1;
      default -> 0;
    };
  }
}
