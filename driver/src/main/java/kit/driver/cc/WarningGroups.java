package kit.driver.cc;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;

/**
 * Names of gcc's warning groups: which are known at all, on by default, part of -Wall, part of
 * -Wextra. A group that kit has no warning for is accepted and never shown.
 */
final class WarningGroups {
  private static final ObjectOpenHashSet<String> DEFAULT =
      set(
          "NSObject-attribute address-of-packed-member aggressive-loop-optimizations "
              + "analyzer-double-fclose analyzer-double-free analyzer-exposure-through-output-file "
              + "analyzer-file-leak analyzer-free-of-non-heap analyzer-malloc-leak "
              + "analyzer-mismatching-deallocation analyzer-null-argument "
              + "analyzer-null-dereference analyzer-possible-null-argument "
              + "analyzer-possible-null-dereference analyzer-shift-count-negative "
              + "analyzer-shift-count-overflow analyzer-stale-setjmp-buffer "
              + "analyzer-tainted-allocation-size analyzer-tainted-array-index "
              + "analyzer-tainted-divisor analyzer-tainted-offset analyzer-tainted-size "
              + "analyzer-unsafe-call-within-signal-handler analyzer-use-after-free "
              + "analyzer-use-of-pointer-in-stale-stack-frame analyzer-use-of-uninitialized-value "
              + "analyzer-write-to-const analyzer-write-to-string-literal attribute-alias "
              + "attribute-warning attributes builtin-declaration-mismatch builtin-macro-redefined "
              + "cannot-profile coverage-invalid-line-number coverage-mismatch cpp deprecated "
              + "deprecated-declarations designated-init discarded-array-qualifiers "
              + "discarded-qualifiers div-by-zero endif-labels free-nonheap-object hsa "
              + "if-not-aligned ignored-attributes implicit-function-declaration implicit-int "
              + "incompatible-pointer-types int-conversion int-to-pointer-cast "
              + "invalid-memory-model lto-type-mismatch main missing-profile multichar normalized "
              + "odr overflow override-init-side-effects pointer-compare pointer-to-int-cast "
              + "pragmas prio-ctor-dtor psabi return-local-addr scalar-storage-order "
              + "shift-count-negative shift-count-overflow shift-overflow sizeof-array-argument stringop-overflow "
              + "stringop-overread switch-bool switch-outside-range switch-unreachable sync-nand "
              + "trigraphs tsan unused-result varargs ");

  private static final ObjectOpenHashSet<String> ALL =
      set(
          "address array-bounds array-compare bool-compare bool-operation char-subscripts comment "
              + "dangling-else dangling-pointer duplicate-decl-specifier enum-compare format "
              + "format-contains-nul format-diag format-extra-args format-zero-length "
              + "frame-address implicit infinite-recursion init-self int-in-bool-context "
              + "logical-not-parentheses maybe-uninitialized memset-elt-size "
              + "memset-transposed-args misleading-indentation mismatched-dealloc "
              + "missing-attributes missing-braces multistatement-macros nonnull nonnull-compare "
              + "openmp-simd packed-not-aligned parentheses pointer-sign restrict return-type "
              + "sequence-point sizeof-array-div sizeof-pointer-div sizeof-pointer-memaccess "
              + "strict-aliasing stringop-truncation switch tautological-compare uninitialized "
              + "unknown-pragmas unused unused-but-set-variable unused-function unused-label "
              + "unused-local-typedefs unused-value unused-variable use-after-free vla-parameter "
              + "volatile-register-var zero-length-bounds ");

  private static final ObjectOpenHashSet<String> EXTRA =
      set(
          "absolute-value cast-function-type clobbered empty-body enum-conversion "
              + "expansion-to-defined extra ignored-qualifiers implicit-fallthrough "
              + "missing-field-initializers missing-parameter-type old-style-declaration "
              + "override-init shift-negative-value sign-compare string-compare type-limits "
              + "unused-but-set-parameter unused-parameter ");

  private static final ObjectOpenHashSet<String> OTHER =
      set(
          "abi abi-tag aggregate-return aliasing align-commons aligned-new all "
              + "alloc-size-larger-than alloc-zero alloca alloca-larger-than ampersand "
              + "analyzer-too-complex arith-conversion array-parameter array-temporaries "
              + "assign-intercept bad-function-cast bidi-chars c++-compat c++0x-compat "
              + "c++11-compat c++11-extensions c++14-compat c++14-extensions c++17-compat "
              + "c++17-extensions c++1z-compat c++20-compat c++20-extensions c++23-extensions "
              + "c++2a-compat c-binding-type c11-c2x-compat c90-c99-compat c99-c11-compat "
              + "cast-align cast-qual cast-result catch-value character-truncation chkp "
              + "class-conversion class-memaccess comma-subscript comments compare-reals "
              + "conditionally-supported conversion conversion-extra conversion-null "
              + "ctad-maybe-unsupported ctor-dtor-privacy date-time declaration-after-statement "
              + "delete-incomplete delete-non-virtual-dtor deprecated-copy deprecated-copy-dtor "
              + "deprecated-enum-enum-conversion deprecated-enum-float-conversion "
              + "disabled-optimization do-subscript double-promotion duplicated-branches "
              + "duplicated-cond effc++ error-implicit-function-declaration exceptions extra-semi "
              + "float-conversion float-equal format-nonliteral format-overflow format-security "
              + "format-signedness format-truncation format-y2k frame-larger-than "
              + "function-elimination gnu-zero-variadic-macro-arguments implicit-interface "
              + "implicit-procedure inaccessible-base inherited-variadic-ctor init-list-lifetime "
              + "inline integer-division interference-size intrinsic-shadow intrinsics-std "
              + "invalid-imported-macros invalid-offsetof invalid-pch jump-misses-init larger-than "
              + "larger-than- line-truncation literal-suffix logical-op long-long "
              + "mismatched-new-delete mismatched-tags missing-declarations "
              + "missing-format-attribute missing-include-dirs missing-noreturn missing-prototypes "
              + "missing-requires missing-template-keyword multiple-inheritance namespaces "
              + "narrowing nested-externs no-alloc-size-larger-than no-alloca-larger-than "
              + "no-frame-larger-than no-larger-than no-stack-usage no-vla-larger-than noexcept "
              + "noexcept-type non-template-friend non-virtual-dtor null-dereference "
              + "objc-root-class old-style-cast old-style-definition openacc-parallelism "
              + "overlength-strings overloaded-virtual overwrite-recursive packed "
              + "packed-bitfield-compat padded pedantic pessimizing-move placement-new "
              + "pmf-conversions pointer-arith property-assign-default protocol "
              + "range-loop-construct real-q-constant realloc-lhs realloc-lhs-all redundant-decls "
              + "redundant-move redundant-tags register reorder selector shadow "
              + "shadow-compatible-local shadow-ivar shadow-local sign-conversion "
              + "sign-promo sized-deallocation stack-protector stack-usage strict-null-sentinel "
              + "strict-overflow strict-prototypes strict-selector-match subobject-linkage "
              + "suggest-attribute suggest-final-methods suggest-final-types suggest-override "
              + "surprising switch-default switch-enum synth system-headers tabs target-lifetime "
              + "templates terminate traditional traditional-conversion trampolines "
              + "trivial-auto-var-init undeclared-selector undef undefined-do-loop underflow "
              + "unreachable-code unsafe-loop-optimizations unsuffixed-float-constants "
              + "unused-const-variable unused-dummy-argument unused-macros use-without-only "
              + "useless-cast variadic-macros vector-operation-performance vexing-parse "
              + "virtual-inheritance virtual-move-assign vla vla-larger-than volatile "
              + "write-strings zero-as-null-pointer-constant zerotrip ");

  private WarningGroups() {}

  private static ObjectOpenHashSet<String> set(String names) {
    ObjectOpenHashSet<String> result = new ObjectOpenHashSet<>();
    int start = 0;
    for (int i = 0; i < names.length(); i++) {
      if (names.charAt(i) == ' ') {
        result.add(names.substring(start, i));
        start = i + 1;
      }
    }
    return result;
  }

  static boolean isKnown(String group) {
    return DEFAULT.contains(group)
        || ALL.contains(group)
        || EXTRA.contains(group)
        || OTHER.contains(group);
  }

  static boolean isDefault(String group) {
    return group.isEmpty() || DEFAULT.contains(group);
  }

  static boolean inAll(String group) {
    return ALL.contains(group);
  }

  static boolean inExtra(String group) {
    return EXTRA.contains(group);
  }
}
