package kit.frontend.preprocess;

import kit.frontend.lex.LanguageStandard;

/**
 * What {@code __has_attribute}, {@code __has_builtin}, {@code __has_feature} and {@code __has_c_attribute} answer. The lists say what the parser and the code generator serve; a name is added
 * when its support is.
 */
final class Features {
  private Features() {}

  private static String plain(String name) {
    return name.length() > 4 && name.startsWith("__") && name.endsWith("__") ? name.substring(2, name.length() - 2) : name;
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

  static long builtin(String name) {
    return switch (name) {
      case "__builtin_abort",
          "__builtin_abs",
          "__builtin_add_overflow",
          "__builtin_alloca",
          "__builtin_bswap16",
          "__builtin_bswap32",
          "__builtin_bswap64",
          "__builtin_choose_expr",
          "__builtin_clz",
          "__builtin_clzl",
          "__builtin_clzll",
          "__builtin_constant_p",
          "__builtin_copysign",
          "__builtin_copysignf",
          "__builtin_copysignl",
          "__builtin_ctz",
          "__builtin_ctzl",
          "__builtin_ctzll",
          "__builtin_expect",
          "__builtin_fabs",
          "__builtin_fabsf",
          "__builtin_fabsl",
          "__builtin_ffs",
          "__builtin_ffsl",
          "__builtin_ffsll",
          "__builtin_frame_address",
          "__builtin_huge_val",
          "__builtin_huge_valf",
          "__builtin_huge_vall",
          "__builtin_inf",
          "__builtin_inff",
          "__builtin_infl",
          "__builtin_isinf",
          "__builtin_isnan",
          "__builtin_memcmp",
          "__builtin_memcpy",
          "__builtin_memmove",
          "__builtin_memset",
          "__builtin_mul_overflow",
          "__builtin_nan",
          "__builtin_nanf",
          "__builtin_nanl",
          "__builtin_object_size",
          "__builtin_offsetof",
          "__builtin_parity",
          "__builtin_parityl",
          "__builtin_parityll",
          "__builtin_popcount",
          "__builtin_popcountl",
          "__builtin_popcountll",
          "__builtin_prefetch",
          "__builtin_return_address",
          "__builtin_strchr",
          "__builtin_strcmp",
          "__builtin_strcpy",
          "__builtin_strlen",
          "__builtin_sub_overflow",
          "__builtin_trap",
          "__builtin_types_compatible_p",
          "__builtin_unreachable",
          "__builtin_va_arg",
          "__builtin_va_copy",
          "__builtin_va_end",
          "__builtin_va_start",
          "__atomic_load_n",
          "__atomic_store_n",
          "__atomic_exchange_n",
          "__atomic_compare_exchange_n",
          "__atomic_fetch_add",
          "__atomic_fetch_sub",
          "__atomic_fetch_and",
          "__atomic_fetch_or",
          "__atomic_fetch_xor",
          "__sync_fetch_and_add",
          "__sync_bool_compare_and_swap",
          "__sync_val_compare_and_swap",
          "__sync_lock_test_and_set",
          "__sync_lock_release",
          "__sync_synchronize" ->
          1;
      default -> 0;
    };
  }

  /** Clang's features; with {@code extension} also those that are only extensions in this dialect. */
  static long feature(String name, LanguageStandard standard, boolean extension) {
    boolean c11 = extension || standard.isC11();
    return switch (plain(name)) {
      case "c_alignas", "c_alignof", "c_atomic", "c_generic_selections", "c_static_assert", "c_thread_local" -> c11 ? 1 : 0;
      case "attribute_deprecated_with_message", "attribute_unavailable_with_message", "enumerator_attributes" -> 1;
      case "gnu_asm", "tls" -> 1;
      default -> 0;
    };
  }
}
