package kit.frontend.parse;

/**
 * How many arguments the attributes of GNU C take, as gcc 12 checks them. Names that gcc does not
 * know for C are not here: of them nothing is known.
 */
final class AttributeCounts {
  private AttributeCounts() {}

  /** No limit. */
  private static final int ANY = Integer.MAX_VALUE;

  /** Whether an attribute of the name, without underscores around it, may have so many. */
  static boolean allows(String name, int count) {
    int range = range(name);
    return range < 0 || (count >= (range & 3) && count <= (range >> 2 == 7 ? ANY : range >> 2));
  }

  private static int from(int least, int most) {
    return least | (most == ANY ? 7 : most) << 2;
  }

  private static int range(String name) {
    return switch (name) {
      case "packed",
          "nocommon",
          "common",
          "noreturn",
          "stack_protect",
          "no_stack_protector",
          "noinline",
          "noclone",
          "no_icf",
          "noipa",
          "leaf",
          "always_inline",
          "gnu_inline",
          "artificial",
          "flatten",
          "used",
          "retain",
          "unused",
          "uninitialized",
          "externally_visible",
          "no_reorder",
          "const",
          "transparent_union",
          "weak",
          "noplt",
          "no_instrument_function",
          "no_profile_instrument_function",
          "returns_twice",
          "pure",
          "nonstring",
          "nothrow",
          "may_alias",
          "warn_unused_result",
          "cold",
          "hot",
          "returns_nonnull",
          "fallthrough",
          "nocf_check",
          "noinit",
          "designated_init",
          "naked",
          "ms_abi",
          "sysv_abi" ->
          from(0, 0);
      case "constructor",
          "destructor",
          "aligned",
          "warn_if_not_aligned",
          "weakref",
          "deprecated",
          "unavailable",
          "sentinel",
          "simd" ->
          from(0, 1);
      case "malloc" -> from(0, 2);
      case "scalar_storage_order",
          "mode",
          "section",
          "ifunc",
          "alias",
          "vector_size",
          "visibility",
          "tls_model",
          "cleanup",
          "warning",
          "error",
          "alloc_align",
          "copy",
          "zero_call_used_regs",
          "format_arg" ->
          from(1, 1);
      case "alloc_size", "assume_aligned", "patchable_function_entry" -> from(1, 2);
      case "access" -> from(1, 3);
      case "no_sanitize", "target", "target_clones", "optimize", "symver" -> from(1, ANY);
      case "format" -> from(3, 3);
      default -> -1;
    };
  }
}
