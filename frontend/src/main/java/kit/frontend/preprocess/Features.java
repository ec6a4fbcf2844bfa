package kit.frontend.preprocess;

import kit.frontend.check.AtomicBuiltins;
import kit.frontend.check.BuiltinTable;
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

  /** Built-in functions. */
  static long builtin(String name) {
    if (name.startsWith("__atomic_") || name.startsWith("__sync_")) {
      return AtomicBuiltins.known(name) ? 1 : 0;
    }
    if (!name.startsWith("__builtin_")) {
      return 0;
    }
    return core(name.substring(10)) || BuiltinTable.isNamed(name.substring(10)) ? 1 : 0;
  }

  /** Those that are words of the grammar. */
  private static boolean core(String name) {
    return switch (name) {
      case "choose_expr",
          "convertvector",
          "has_attribute",
          "offsetof",
          "tgmath",
          "types_compatible_p",
          "va_arg" ->
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
