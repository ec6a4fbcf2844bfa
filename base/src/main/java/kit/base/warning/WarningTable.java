package kit.base.warning;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Every warning name that is accepted, in the order of the rows below; a warning's number is its
 * row. Groups, defaults and levels are gcc 12's for C (compare {@code gcc -Q --help=warnings}).
 *
 * <p>A row is {@code name flags parents…}. Flags: {@code +} on by default, {@code ~} at level 1; a
 * digit: the level that the bare switch gives (1 when absent); {@code /n}: the greatest level;
 * {@code *}: takes any argument behind {@code =}; {@code -} alone: none. A parent is {@code group}
 * (on when the group is), {@code group=n} (level n then), {@code group@n} (when the group's level
 * is at least n) or {@code a&b} (when both are).
 */
public final class WarningTable {
  private static final String ROWS =
      """
      all -
      extra -
      pedantic -
      unused - all
      unused-variable - unused
      unused-but-set-variable - unused
      unused-function - unused
      unused-label - unused
      unused-value - unused
      unused-local-typedefs - unused
      unused-parameter - unused&extra
      unused-but-set-parameter - unused&extra
      unused-const-variable 2/2 unused-variable=1
      unused-macros -
      unused-result +
      format /2 all
      format-contains-nul - format
      format-extra-args - format
      format-zero-length - format
      format-diag - format
      format-y2k - format@2
      format-security - format@2
      format-nonliteral - format@2
      format-signedness -
      format-overflow /2 format
      format-truncation /2 format
      nonnull - all format
      nonnull-compare - all
      implicit + all
      implicit-int + implicit
      implicit-function-declaration + implicit
      int-conversion +
      incompatible-pointer-types +
      discarded-qualifiers +
      discarded-array-qualifiers +
      pointer-sign - all pedantic
      pointer-compare +
      sign-compare - extra
      sign-conversion - conversion
      conversion -
      arith-conversion -
      float-conversion - conversion
      float-equal -
      double-promotion -
      shadow -
      shadow=local - shadow
      shadow=compatible-local - shadow=local
      return-type ~2 all
      return-local-addr +
      uninitialized - all extra
      maybe-uninitialized - uninitialized all extra
      init-self -
      implicit-fallthrough 3/5 extra=3
      missing-prototypes -
      missing-declarations -
      missing-parameter-type - extra
      strict-prototypes -
      old-style-definition -
      old-style-declaration - extra
      redundant-decls -
      nested-externs -
      parentheses - all
      dangling-else - parentheses
      logical-op -
      logical-not-parentheses - all
      bool-compare - all
      bool-operation - all
      int-in-bool-context - all
      tautological-compare - all
      type-limits - extra
      switch - all
      switch-enum -
      switch-default -
      switch-bool +
      switch-outside-range +
      switch-unreachable +
      duplicated-cond -
      duplicated-branches -
      duplicate-decl-specifier - all
      empty-body - extra
      misleading-indentation - all
      multistatement-macros - all
      sequence-point - all
      array-bounds /2 all
      array-compare - all
      array-parameter 2/2 all=2
      zero-length-bounds - all
      shift-count-overflow +
      shift-count-negative +
      shift-overflow + /2
      shift-negative-value - extra
      div-by-zero +
      overflow +
      address - all
      sizeof-pointer-memaccess - all
      sizeof-pointer-div - all
      sizeof-array-div - all
      sizeof-array-argument +
      memset-transposed-args - all
      memset-elt-size - all
      char-subscripts - all
      comment - all
      trigraphs + all
      undef -
      endif-labels + pedantic
      unknown-pragmas - all
      pragmas +
      multichar +
      missing-braces - all
      missing-field-initializers - extra
      missing-attributes - all
      missing-include-dirs -
      override-init - extra
      override-init-side-effects +
      designated-init +
      pointer-arith - pedantic
      cast-qual -
      cast-align - cast-align=strict
      cast-align=strict -
      cast-function-type - extra
      bad-function-cast -
      write-strings -
      deprecated-declarations +
      deprecated +
      main + all pedantic
      vla -
      vla-parameter - all
      declaration-after-statement -
      c90-c99-compat -
      c99-c11-compat -
      c11-c2x-compat -
      c++-compat -
      long-long - c90-c99-compat
      variadic-macros - pedantic traditional
      overlength-strings - pedantic
      expansion-to-defined - extra pedantic
      enum-compare - all c++-compat
      enum-conversion - extra
      int-to-pointer-cast +
      pointer-to-int-cast +
      absolute-value - extra
      inline -
      packed -
      packed-not-aligned - all
      packed-bitfield-compat +
      address-of-packed-member +
      padded -
      jump-misses-init - c++-compat
      infinite-recursion - all
      free-nonheap-object +
      string-compare - extra
      clobbered - extra
      volatile-register-var - all
      builtin-macro-redefined +
      builtin-declaration-mismatch +
      cpp +
      attributes +
      ignored-attributes +
      ignored-qualifiers - extra
      attribute-alias + /2
      attribute-warning +
      varargs +
      restrict - all
      strict-aliasing 3/3 all=3
      strict-overflow 2/5 all=1
      stringop-overflow +2/4 all=2
      stringop-overread + all
      stringop-truncation - all
      dangling-pointer 2/2 all=2
      use-after-free 1/3 all=2
      mismatched-dealloc - all
      frame-address - all
      openmp-simd - all
      system-headers -
      aggregate-return -
      alloca -
      alloc-zero -
      date-time -
      disabled-optimization -
      invalid-pch -
      missing-format-attribute - suggest-attribute=format
      missing-noreturn - suggest-attribute=noreturn
      suggest-attribute=pure -
      suggest-attribute=const -
      suggest-attribute=noreturn -
      suggest-attribute=format -
      suggest-attribute=cold -
      suggest-attribute=malloc -
      suggest-final-methods -
      suggest-final-types -
      null-dereference -
      stack-protector -
      traditional -
      traditional-conversion -
      trampolines -
      trivial-auto-var-init -
      unsuffixed-float-constants -
      vector-operation-performance -
      analyzer-too-complex -
      openacc-parallelism -
      abi *
      normalized +*
      bidi-chars +*
      larger-than *
      frame-larger-than *
      stack-usage *
      alloc-size-larger-than *
      alloca-larger-than *
      vla-larger-than *
      psabi +
      scalar-storage-order +
      sync-nand +
      invalid-memory-model +
      if-not-aligned +
      aggressive-loop-optimizations +
      coverage-mismatch +
      coverage-invalid-line-number +
      missing-profile +
      cannot-profile +
      lto-type-mismatch +
      odr +
      prio-ctor-dtor +
      tsan +
      hsa +
      NSObject-attribute +
      narrowing -
      unreachable-code -
      unsafe-loop-optimizations -
      chkp -
      null-character +
      invalid-pp-token +
      include-next-outside-header +
      pragma-once-outside-header +
      pragma-system-header-outside-header +
      """;

  /** Names of gcc's other languages, of later gcc's, of the analyzer and of Clang: no effect. */
  private static final String ACCEPTED =
      "abi-tag aliasing align-commons aligned-new ampersand analyzer-double-fclose"
          + " analyzer-double-free analyzer-exposure-through-output-file analyzer-file-leak"
          + " analyzer-free-of-non-heap analyzer-malloc-leak analyzer-mismatching-deallocation"
          + " analyzer-null-argument analyzer-null-dereference analyzer-possible-null-argument"
          + " analyzer-possible-null-dereference analyzer-shift-count-negative"
          + " analyzer-shift-count-overflow analyzer-stale-setjmp-buffer"
          + " analyzer-tainted-allocation-size analyzer-tainted-array-index"
          + " analyzer-tainted-divisor analyzer-tainted-offset analyzer-tainted-size"
          + " analyzer-unsafe-call-within-signal-handler analyzer-use-after-free"
          + " analyzer-use-of-pointer-in-stale-stack-frame analyzer-use-of-uninitialized-value"
          + " analyzer-write-to-const analyzer-write-to-string-literal analyzer-infinite-loop"
          + " analyzer-infinite-recursion analyzer-out-of-bounds analyzer-deref-before-check"
          + " array-temporaries assign-intercept c++0x-compat c++11-compat c++11-extensions"
          + " c++14-compat c++14-extensions c++17-compat c++17-extensions c++1z-compat"
          + " c++20-compat c++20-extensions c++23-extensions c++2a-compat c-binding-type"
          + " cast-result catch-value character-truncation class-conversion class-memaccess"
          + " comma-subscript compare-reals complain-wrong-lang conditionally-supported"
          + " conversion-extra conversion-null ctad-maybe-unsupported ctor-dtor-privacy"
          + " delete-incomplete delete-non-virtual-dtor deprecated-copy deprecated-copy-dtor"
          + " deprecated-enum-enum-conversion deprecated-enum-float-conversion do-subscript"
          + " effc++ exceptions extra-semi flex-array-member-not-at-end function-elimination"
          + " alloc-size calloc-transposed-args c23-c2y-compat c11-c23-compat"
          + " compare-distinct-pointer-types declaration-missing-parameter-type"
          + " dangling-reference header-guard hardened implicit-interface implicit-procedure"
          + " inaccessible-base inherited-variadic-ctor init-list-lifetime integer-division"
          + " interference-size intrinsic-shadow intrinsics-std invalid-imported-macros"
          + " invalid-offsetof invalid-utf8 line-truncation literal-suffix mismatched-new-delete"
          + " mismatched-tags missing-requires missing-template-keyword missing-variable-declarations"
          + " multiple-inheritance musttail-local-addr namespaces no-effect noexcept noexcept-type"
          + " non-template-friend non-virtual-dtor objc-root-class old-style-cast"
          + " overloaded-virtual overwrite-recursive pessimizing-move placement-new"
          + " pmf-conversions property-assign-default protocol range-loop-construct"
          + " real-q-constant realloc-lhs realloc-lhs-all redundant-move redundant-tags register"
          + " reorder return-mismatch selector self-move shadow-ivar sign-promo"
          + " sized-deallocation strict-flex-arrays strict-null-sentinel strict-selector-match"
          + " subobject-linkage suggest-override surprising synth tabs target-lifetime templates"
          + " terminate tsan undeclared-selector undefined-do-loop underflow unicode"
          + " unused-dummy-argument use-without-only useless-cast vexing-parse"
          + " virtual-inheritance virtual-move-assign volatile xor-used-as-pow"
          + " zero-as-null-pointer-constant zerotrip free-labels"
          // Clang's.
          + " most everything alloca-with-align-alignof always-inline-coroutine"
          + " ambiguous-ellipsis ambiguous-macro anon-enum-enum-conversion array-bounds-pointer-arithmetic"
          + " asm asm-operand-widths assign-enum assume atomic-access"
          + " atomic-alignment atomic-implicit-seq-cst atomic-memory-ordering atomic-property"
          + " auto-decl-extensions auto-import availability backend-plugin backslash-newline-escape"
          + " binary-literal bitfield-constant-conversion bitfield-enum-conversion"
          + " bitfield-width bitwise-conditional-parentheses bitwise-instead-of-logical"
          + " bitwise-op-parentheses block-capture-autoreleasing bool-conversion"
          + " bool-operation braced-scalar-init bridge-cast builtin-assume-aligned-alignment"
          + " builtin-memcpy-chk-size builtin-requires-header c11-extensions c23-extensions"
          + " c2x-extensions c23-compat c2x-compat c++98-compat c++98-compat-pedantic"
          + " c++-compat c99-compat c99-designator c99-extensions call-to-pure-virtual-from-ctor-dtor"
          + " cast-calling-convention cast-function-type-strict cast-of-sel-type"
          + " clang-cl-pch class-varargs comma compare-distinct-pointer-types"
          + " completion-handler complex-component-init compound-token-split conditional-type-mismatch"
          + " conditional-uninitialized constant-conversion constant-evaluated"
          + " constant-logical-operand consumed covered-switch-default"
          + " cstring-format-directive dangling dangling-field dangling-gsl"
          + " dangling-initializer-list dealloc-in-category debug-compression-unavailable"
          + " delegating-ctor-cycles delimited-escape-sequence-extension deprecate-lax-vec-conv-all"
          + " deprecated-attributes deprecated-implementations deprecated-non-prototype"
          + " deprecated-pragma deprecated-register direct-ivar-access disabled-macro-expansion"
          + " distributed-object-modifiers documentation documentation-deprecated-sync"
          + " documentation-html documentation-pedantic documentation-unknown-command"
          + " dollar-in-identifier-extension dtor-typedef duplicate-enum duplicate-method-arg"
          + " duplicate-protocol dynamic-class-memaccess dynamic-exception-spec"
          + " elaborated-enum-base embedded-directive empty-decomposition empty-init-stmt"
          + " empty-translation-unit encode-type enum-compare-conditional enum-compare-switch"
          + " enum-constexpr-conversion enum-enum-conversion enum-float-conversion enum-too-large"
          + " excess-initializers exit-time-destructors expansion-to-defined explicit-ownership-type"
          + " export-unnamed extern-c-compat extern-initializer extra-qualification extra-semi-stmt"
          + " extra-tokens final-dtor-non-final-class final-macro fixed-enum-extension"
          + " fixed-point-overflow flag-enum flexible-array-extensions float-overflow-conversion"
          + " float-zero-conversion for-loop-analysis format-insufficient-args"
          + " format-invalid-specifier format-non-iso format-pedantic format-type-confusion"
          + " fortify-source four-char-constants frame-larger-than framework-include-private-from-public"
          + " function-def-in-objc-container function-multiversion fuse-ld-path"
          + " future-attribute-extensions gcc-compat generic-padding global-constructors"
          + " global-isel gnu gnu-alignof-expression gnu-anonymous-struct gnu-array-member-paren-init"
          + " gnu-auto-type gnu-binary-literal gnu-case-range gnu-complex-integer"
          + " gnu-compound-literal-initializer gnu-conditional-omitted-operand gnu-designator"
          + " gnu-empty-initializer gnu-empty-struct gnu-flexible-array-initializer"
          + " gnu-flexible-array-union-member gnu-folding-constant gnu-imaginary-constant"
          + " gnu-include-next gnu-inline-cpp-without-extern gnu-label-as-value"
          + " gnu-line-marker gnu-null-pointer-arithmetic gnu-offsetof-extensions"
          + " gnu-pointer-arith gnu-redeclared-enum gnu-statement-expression"
          + " gnu-statement-expression-from-macro-expansion gnu-static-float-init"
          + " gnu-string-literal-operator-template gnu-union-cast"
          + " gnu-variable-sized-type-not-at-end gnu-zero-variadic-macro-arguments header-hygiene"
          + " hip-only idiomatic-parentheses ignored-availability-without-sdk-settings"
          + " ignored-optimization-argument ignored-pragma-intrinsic ignored-pragma-optimize"
          + " ignored-pragmas ignored-reference-qualifiers implicit-atomic-properties"
          + " implicit-const-int-float-conversion implicit-conversion-floating-point-to-bool"
          + " implicit-exception-spec-mismatch implicit-fallthrough-per-function"
          + " implicit-fixed-point-conversion implicit-float-conversion implicit-int-conversion"
          + " implicit-int-float-conversion implicit-retain-self implicitly-unsigned-literal"
          + " import-preprocessor-directive-pedantic inaccessible-base include-angled-in-module-purview"
          + " incompatible-exception-spec incompatible-function-pointer-types"
          + " incompatible-function-pointer-types-strict incompatible-library-redeclaration"
          + " incompatible-ms-struct incompatible-pointer-types-discards-qualifiers"
          + " incompatible-property-type incompatible-sysroot incomplete-framework-module-declaration"
          + " incomplete-implementation incomplete-module incomplete-setjmp-declaration"
          + " incomplete-umbrella inconsistent-dllimport inconsistent-missing-destructor-override"
          + " inconsistent-missing-override increment-bool initializer-overrides injected-class-name"
          + " inline-asm inline-namespace-reopened-noninline inline-new-delete instantiation-after-specialization"
          + " int-conversions integer-overflow invalid-command-line-argument invalid-constexpr"
          + " invalid-iboutlet invalid-initializer-from-system-header invalid-ios-deployment-target"
          + " invalid-no-builtin-names invalid-noreturn invalid-or-nonexistent-directory"
          + " invalid-partial-specialization invalid-source-encoding invalid-token-paste"
          + " invalid-unevaluated-string jump-seh-finally keyword-compat keyword-macro"
          + " knr-promoted-parameter language-extension-token large-by-value-copy"
          + " linker-warnings literal-conversion literal-range local-type-template-args"
          + " logical-op-parentheses loop-analysis macro-redefined main-return-type"
          + " malformed-warning-check many-braces-around-scalar-init max-tokens max-unsigned-zero"
          + " method-signatures microsoft misexpect misspelled-assumption mismatched-parameter-types"
          + " mismatched-return-types missing-braces missing-constinit missing-exception-spec"
          + " missing-method-return-type missing-noescape missing-prototype-for-cc missing-selector-name"
          + " missing-sysroot missing-variable-declarations module-conflict module-import-in-extern-c"
          + " move msvc-include msvc-not-found multiple-move-vbase nested-anon-types"
          + " newline-eof noderef non-c-typedef-for-linkage non-gcc non-literal-null-conversion"
          + " non-modular-include-in-framework-module non-modular-include-in-module"
          + " non-pod-varargs non-power-of-two-alignment nonportable-include-path"
          + " nonportable-system-include-path nontrivial-memaccess nsconsumed-mismatch"
          + " nsreturns-mismatch null-arithmetic null-conversion"
          + " null-pointer-arithmetic null-pointer-subtraction nullability nullability-completeness"
          + " nullability-completeness-on-arrays nullability-declspec nullability-extension"
          + " nullability-inferred-on-nested-type nullable-to-nonnull-conversion objc-autosynthesis-property-ivar-name-match"
          + " openmp openmp-clauses option-ignored ordered-compare-function-pointers"
          + " out-of-line-declaration out-of-scope-function over-aligned overriding-method-mismatch"
          + " overriding-option parentheses-equality partial-availability pass-failed"
          + " pedantic-core-features pedantic-macros pessimizing-move pointer-bool-conversion"
          + " pointer-integer-compare pointer-to-enum-cast pointer-type-mismatch"
          + " poison-system-directories potentially-evaluated-expression pragma-clang-attribute"
          + " pragma-pack pragma-pack-suspicious-include pre-c2x-compat pre-c23-compat"
          + " predefined-identifier-outside-function private-extern private-header private-module"
          + " profile-instr-missing profile-instr-out-of-date profile-instr-unprofiled"
          + " property-access-dot-syntax quoted-include-in-framework-header"
          + " range-loop-analysis range-loop-bind-reference read-only-types"
          + " receiver-expr receiver-forward-class redeclared-class-member redundant-consteval-if"
          + " redundant-parens reorder-ctor reorder-init-list reserved-id-macro"
          + " reserved-identifier reserved-macro-identifier reserved-user-defined-literal"
          + " restrict-expansion retained-language-linkage return-stack-address return-std-move"
          + " return-type-c-linkage rewrite-not-bool section self-assign self-assign-field"
          + " self-assign-overloaded semicolon-before-method-body sentinel serialized-diagnostics"
          + " shadow-all shadow-field shadow-field-in-constructor shadow-uncaptured-local"
          + " shift-bool shift-op-parentheses shift-sign-overflow shorten-64-to-32"
          + " signed-enum-bitfield signed-unsigned-wchar sizeof-array-decay"
          + " slash-u-filename slh-asm-goto sometimes-uninitialized source-mgr source-uses-openmp"
          + " spir-compat stack-exhausted static-float-init static-in-inline static-inline-explicit-instantiation"
          + " static-local-in-inline static-self-init stdlibcxx-not-found strict-potentially-direct-selector"
          + " string-concatenation string-conversion string-plus-char string-plus-int"
          + " strlcpy-strlcat-size strncat-size suggest-destructor-override super-class-method-mismatch"
          + " suspicious-bzero suspicious-memaccess swift-name-attribute sync-alignment"
          + " sync-fetch-and-nand-semantics-changed tautological-bitwise-compare"
          + " tautological-constant-compare tautological-constant-in-range-compare"
          + " tautological-constant-out-of-range-compare tautological-objc-bool-compare"
          + " tautological-overlap-compare tautological-pointer-compare tautological-type-limit-compare"
          + " tautological-undefined-compare tautological-unsigned-char-zero-compare"
          + " tautological-unsigned-enum-zero-compare tautological-unsigned-zero-compare"
          + " tautological-value-range-compare tentative-definition-incomplete-type"
          + " tentative-definition-array thread-safety thread-safety-analysis"
          + " thread-safety-attributes thread-safety-beta thread-safety-negative"
          + " thread-safety-precise thread-safety-reference thread-safety-verbose type-safety"
          + " typedef-redefinition typename-missing unable-to-open-stats-file"
          + " unaligned-access unaligned-qualifier-implicit-cast unavailable-declarations"
          + " undefined-bool-conversion undefined-func-template undefined-inline"
          + " undefined-internal undefined-internal-type undefined-reinterpret-cast"
          + " undefined-var-template unevaluated-expression unguarded-availability"
          + " unguarded-availability-new unicode-homoglyph unicode-whitespace unicode-zero-width"
          + " uninitialized-const-reference unknown-argument unknown-assumption"
          + " unknown-attributes unknown-escape-sequence unknown-sanitizers"
          + " unknown-warning-option unnamed-type-template-args unneeded-internal-declaration"
          + " unneeded-member-function unqualified-std-cast-call unreachable-code-aggressive"
          + " unreachable-code-break unreachable-code-fallthrough unreachable-code-generic-assoc"
          + " unreachable-code-loop-increment unreachable-code-return unsafe-buffer-usage"
          + " unsequenced unsupported-abs unsupported-availability-guard unsupported-cb"
          + " unsupported-dll-base-class-template unsupported-floating-point-opt unsupported-friend"
          + " unsupported-gpopt unsupported-nan unsupported-target-opt unsupported-visibility"
          + " unusable-partial-specialization unused-argument unused-command-line-argument"
          + " unused-comparison unused-exception-parameter unused-getter-return-value"
          + " unused-lambda-capture unused-local-typedef unused-member-function"
          + " unused-private-field unused-property-ivar unused-template unused-volatile-lvalue"
          + " used-but-marked-unused user-defined-literals user-defined-warnings vec-elem-size"
          + " vector-conversion visibility vla-cxx-extension vla-extension void-pointer-to-enum-cast"
          + " void-pointer-to-int-cast void-ptr-dereference wasm-exception-spec weak-template-vtables"
          + " weak-vtables writable-strings zero-length-array"
          + " bitwise-instead-of-logical single-bit-bitfield-constant-conversion"
          + " switch-default-branch strict-aliasing-unsafe ";

  /** One way by which a group switches a warning on. */
  private record Parent(String group, String other, int atLeast, int level) {}

  private final List<String> names = new ArrayList<>();
  private final List<List<Parent>> parents = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private boolean[] isDefault = new boolean[256];
  private int[] defaultLevel = new int[256];
  private boolean[] takesAny = new boolean[256];
  private int[] plainLevel = new int[256];
  private int[] greatestLevel = new int[256];
  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();

  public WarningTable() {
    numbers.defaultReturnValue(-1);
    int start = 0;
    for (int i = 0; i < ROWS.length(); i++) {
      if (ROWS.charAt(i) == '\n') {
        row(ROWS.substring(start, i));
        start = i + 1;
      }
    }
  }

  private void row(String text) {
    int first = text.indexOf(' ');
    int number = names.size();
    String name = text.substring(0, first);
    names.add(name);
    numbers.put(name, number);
    parents.add(new ArrayList<>(0));
    plainLevel[number] = 1;
    greatestLevel[number] = 1;
    int at = first + 1;
    boolean flags = true;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      char c = text.charAt(at);
      if (flags && (c < 'a' || c > 'z')) {
        flags(number, text, at, end);
      } else {
        flags = false;
        parents.get(number).add(parent(text.substring(at, end)));
      }
      at = end + 1;
    }
  }

  private void flags(int number, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '+' || c == '~') {
        isDefault[number] = true;
        defaultLevel[number] = c == '~' ? 1 : 0;
      } else if (c == '*') {
        takesAny[number] = true;
      } else if (c == '/') {
        greatestLevel[number] = text.charAt(++i) - '0';
      } else if (c >= '0' && c <= '9') {
        plainLevel[number] = c - '0';
      }
    }
  }

  private Parent parent(String text) {
    int and = text.indexOf('&');
    if (and >= 0) {
      return new Parent(text.substring(0, and), text.substring(and + 1), 1, 0);
    }
    int at = text.indexOf('@');
    if (at >= 0) {
      return new Parent(text.substring(0, at), null, text.charAt(at + 1) - '0', 0);
    }
    int equals = text.lastIndexOf('=');
    boolean level = equals >= 0 && text.charAt(equals + 1) <= '9';
    return level
        ? new Parent(text.substring(0, equals), null, 1, text.charAt(equals + 1) - '0')
        : new Parent(text, null, 1, 0);
  }

  /** Fills in the children of all groups, each in the order of the rows. */
  private void link() {
    List<IntArrayList> lists = new ArrayList<>(names.size());
    for (int group = 0; group < names.size(); group++) {
      lists.add(new IntArrayList(0));
    }
    for (int child = 0; child < names.size(); child++) {
      List<Parent> groups = parents.get(child);
      for (int i = 0; i < groups.size(); i++) {
        addChild(lists, groups.get(i).group(), child);
        String other = groups.get(i).other();
        if (other != null) {
          addChild(lists, other, child);
        }
      }
    }
    for (int group = 0; group < names.size(); group++) {
      children.add(lists.get(group).toIntArray());
    }
  }

  private void addChild(List<IntArrayList> lists, String group, int child) {
    IntArrayList list = lists.get(find(group));
    if (list.isEmpty() || list.getInt(list.size() - 1) != child) {
      list.add(child);
    }
  }

  public int size() {
    return names.size();
  }

  public String name(int number) {
    return names.get(number);
  }

  /**
   * The number of the row with this name, or -1. An {@code =} at the end, which gcc shows with
   * warnings that have levels, is no part of it.
   */
  public int find(String name) {
    int length = name.length();
    return numbers.getInt(
        length > 0 && name.charAt(length - 1) == '=' ? name.substring(0, length - 1) : name);
  }

  /** Whether the name is accepted though nothing goes by it. */
  public static boolean isAccepted(String name) {
    return name.indexOf(' ') < 0 && ACCEPTED.contains(" " + name + " ");
  }

  /** The level without any switch; 0: off. */
  int defaultLevel(int number) {
    return isDefault[number]
        ? defaultLevel[number] > 0 ? defaultLevel[number] : plainLevel[number]
        : 0;
  }

  boolean takesAny(int number) {
    return takesAny[number];
  }

  int plainLevel(int number) {
    return plainLevel[number];
  }

  int greatestLevel(int number) {
    return greatestLevel[number];
  }

  /** Rows that a group can switch on. */
  int[] children(int number) {
    if (children.isEmpty()) {
      link();
    }
    return children.get(number);
  }

  /**
   * The level that {@code group}, just set, means for {@code child} by the levels of all groups.
   */
  int levelFrom(int child, int group, byte[] levels) {
    String changed = names.get(group);
    for (Parent parent : parents.get(child)) {
      if (changed.equals(parent.group()) || changed.equals(parent.other())) {
        boolean on =
            levels[numbers.getInt(parent.group())] >= parent.atLeast()
                && (parent.other() == null || levels[numbers.getInt(parent.other())] > 0);
        return on ? parent.level() > 0 ? parent.level() : plainLevel[child] : 0;
      }
    }
    return 0;
  }
}
