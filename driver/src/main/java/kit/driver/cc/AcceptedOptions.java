package kit.driver.cc;

import it.unimi.dsi.fastutil.objects.ObjectLinkedOpenHashSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The options that are accepted and change nothing, in one place: they tune optimisers, permit
 * instructions that kit does not use, or ask for what kit does anyway. An option that would change
 * the meaning of the program is never listed here.
 */
final class AcceptedOptions {
  /** {@code -fNAME}, {@code -fno-NAME}, {@code -fNAME=…}. */
  private static final ObjectLinkedOpenHashSet<String> FEATURES =
      words(
          "abi-version argument-alias btr-bb-exclusive checking dbg-cnt-list debug-cpp "
              + "diagnostics-escape-format "
              + "diagnostics-minimum-margin-width dump-internal-locations "
              + "dump-noaddr dump-passes dump-unnumbered dump-unnumbered-links "
              + "eliminate-dwarf2-dups emit-class-debug-always emit-struct-debug-baseonly "
              + "emit-struct-debug-reduced gnat-encodings ira-verbose live-patching lto-report "
              + "lto-report-wpa mem-report-wpa opt-info pch-deps pch-preprocess "
              + "permitted-flt-eval-methods post-ipa-mem-report pre-ipa-mem-report "
              + "profile-abs-path profile-correction profile-dir profile-exclude-files "
              + "profile-filter-files profile-note profile-prefix-path profile-report "
              + "profile-reproducible profile-update profile-use profile-values "
              + "reg-struct-return require-return-statement sanitize-recover sanitize-sections "
              + "sanitize-undefined-trap-on-error save-optimization-record sched-verbose "
              + "time-report-details tree-vectorizer-verbose vtv-counts vtv-debug auto-profile "
              + "aggressive-loop-optimizations align-functions align-jumps align-labels "
              + "align-loops allocation-dce allow-store-data-races ansi-escape-codes "
              + "argument-noalias argument-noalias-anything argument-noalias-global "
              + "auto-inc-dec bit-tests branch-count-reg branch-probabilities "
              + "branch-target-load-optimize branch-target-load-optimize2 caller-saves "
              + "canonical-system-headers check-data-deps check-new code-hoisting "
              + "color-diagnostics combine-stack-adjustments compare-elim cond-mismatch "
              + "conserve-stack cprop-registers crossjumping cse-follow-jumps cse-skip-blocks "
              + "dce debug-macro debug-types-section "
              + "defer-pop delayed-branch delete-dead-exceptions delete-null-pointer-checks "
              + "devirtualize devirtualize-at-ltrans devirtualize-speculatively "
              + "diagnostics-generate-patch diagnostics-show-cwe diagnostics-show-labels "
              + "diagnostics-show-location diagnostics-show-path-depths diagnostics-urls dse "
              + "dwarf2-cfi-asm early-inlining eliminate-unused-debug-symbols "
              + "eliminate-unused-debug-types excess-precision "
              + "expensive-optimizations extended-identifiers fat-lto-objects finite-loops "
              + "float-store fold-simple-inlines force-addr forward-propagate "
              + "fp-contract fp-int-builtin-inexact function-cse gcse gcse-after-reload "
              + "gcse-las gcse-lm gcse-sm gnu-unique graphite graphite-identity "
              + "guess-branch-probability hoist-adjacent-loads if-conversion if-conversion2 "
              + "indirect-inlining inline inline-atomics inline-functions "
              + "inline-functions-called-once inline-limit inline-small-functions "
              + "integrated-as ipa-bit-cp ipa-cp ipa-cp-alignment ipa-cp-clone ipa-icf "
              + "ipa-icf-functions ipa-icf-variables ipa-matrix-reorg ipa-modref ipa-profile "
              + "ipa-pta ipa-pure-const ipa-ra ipa-reference ipa-reference-addressable ipa-sra "
              + "ipa-stack-alignment ipa-strict-aliasing ipa-struct-reorg ipa-vrp "
              + "ira-algorithm ira-hoist-pressure ira-loop-pressure ira-region "
              + "ira-share-save-slots ira-share-spill-slots isolate-erroneous-paths-attribute "
              + "isolate-erroneous-paths-dereference ivopts jump-tables keep-gc-roots-live "
              + "keep-inline-functions keep-static-consts large-source-files "
              + "lax-vector-conversions leading-underscore lifetime-dse "
              + "limit-function-alignment live-range-shrinkage loop-block loop-flatten "
              + "loop-interchange loop-nest-optimize loop-optimize loop-parallelize-all "
              + "loop-strip-mine loop-unroll-and-jam lra-remat lto lto-compression-level "
              + "lto-odr-type-merging lto-partition max-include-depth mem-report "
              + "merge-all-constants merge-constants merge-debug-strings message-length "
              + "modulo-sched modulo-sched-allow-regmoves move-loop-invariants "
              + "move-loop-stores non-call-exceptions "
              + "omit-frame-pointer openmp-simd optimize-register-move optimize-sibling-calls "
              + "optimize-strlen partial-inlining peel-loops peephole peephole2 "
              + "predictive-commoning prefetch-loop-arrays "
              + "printf-return-value profile-partial-training profile-prefix-map "
              + "profile-reorder-functions "
              + "random-seed record-gcc-switches ree regmove rename-registers "
              + "reorder-blocks reorder-blocks-algorithm reorder-blocks-and-partition "
              + "reorder-functions report-bug rerun-cse-after-loop rerun-loop-opt "
              + "reschedule-modulo-scheduled-loops "
              + "sanitize-address-use-after-scope sched-critical-path-heuristic "
              + "sched-dep-count-heuristic sched-group-heuristic sched-interblock "
              + "sched-last-insn-heuristic sched-pressure sched-rank-heuristic sched-spec "
              + "sched-spec-insn-heuristic sched-spec-load sched-spec-load-dangerous "
              + "sched-stalled-insns sched-stalled-insns-dep sched2-use-superblocks "
              + "sched2-use-traces schedule-fusion schedule-insns schedule-insns2 "
              + "section-anchors see sel-sched-pipelining sel-sched-pipelining-outer-loops "
              + "sel-sched-reschedule-pipelined selective-scheduling selective-scheduling2 "
              + "semantic-interposition shrink-wrap shrink-wrap-separate "
              + "simd-cost-model slp-vectorize spell-checking "
              + "split-ivs-in-unroller split-loops split-paths split-wide-types "
              + "split-wide-types-early ssa-backprop ssa-phiopt stack-reuse stack-usage "
              + "stdarg-opt store-merging strength-reduce strict-aliasing "
              + "strict-overflow sync-libcalls thread-jumps "
              + "toplevel-reorder tracer track-macro-expansion trampolines "
              + "tree-bit-ccp tree-builtin-call-dce tree-ccp tree-ch "
              + "tree-coalesce-inlined-vars tree-coalesce-vars tree-copy-prop tree-copyrename "
              + "tree-cselim tree-dce tree-dominator-opts tree-dse tree-forwprop tree-fre "
              + "tree-loop-distribute-patterns tree-loop-distribution tree-loop-if-convert "
              + "tree-loop-if-convert-stores tree-loop-im tree-loop-ivcanon tree-loop-linear "
              + "tree-loop-optimize tree-loop-vectorize tree-lrs tree-parallelize-loops "
              + "tree-partial-pre tree-phiprop tree-pre tree-pta tree-reassoc tree-salias "
              + "tree-scev-cprop tree-sink tree-slp-vectorize tree-slsr tree-sra "
              + "tree-store-ccp tree-store-copy-prop tree-switch-conversion tree-tail-merge "
              + "tree-ter tree-vect-loop-version tree-vectorize tree-vrp unconstrained-commons "
              + "unit-at-a-time unroll-all-loops unroll-completely-grow-size unroll-loops "
              + "unsafe-loop-optimizations unswitch-loops "
              + "use-linker-plugin var-tracking var-tracking-assignments "
              + "var-tracking-assignments-toggle var-tracking-uninit "
              + "variable-expansion-in-unroller vect-cost-model vectorize verbose-asm "
              + "version-loops-for-strides "
              + "vpt web whole-program "
              + "wrapv-pointer zee zero-initialized-in-bss ");

  /** {@code -mNAME}, {@code -mno-NAME}, {@code -mNAME=…}. */
  private static final ObjectLinkedOpenHashSet<String> MACHINE =
      words(
          "128bit-long-double align-double amx-bf16 amx-int8 amx-tile call-ms2sysv-xlogues dump-tune-features enqcmd "
              + "force-drap hreset indirect-branch-cs-prefix indirect-branch-register kl pconfig "
              + "serialize sgx skip-rax-setup stv tsxldtrk uintr vect8-ret-in-mem widekl "
              + "3dnow 3dnowa 80387 8bit-idiv abm accumulate-outgoing-args adx aes align-data "
              + "align-functions align-jumps align-loops align-stringops avx avx2 "
              + "avx256-split-unaligned-load avx256-split-unaligned-store avx5124fmaps "
              + "avx5124vnniw avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512er "
              + "avx512f avx512fp16 avx512ifma avx512pf avx512vbmi avx512vbmi2 avx512vl "
              + "avx512vnni avx512vp2intersect avx512vpopcntdq avxvnni bmi bmi2 branch-cost "
              + "cet-switch cld cldemote clflushopt clwb clzero crc32 cx16 direct-extern-access "
              + "dispatch-scheduler f16c fancy-math-387 fma fma4 fsgsbase fused-madd fxsr gfni "
              + "glibc hard-float hle ieee-fp inline-all-stringops inline-stringops-dynamically "
              + "large-data-threshold lwp lzcnt memcpy-strategy memset-strategy mmx movbe "
              + "movdir64b movdiri move-max mwait mwaitx needed no-align-stringops "
              + "no-fancy-math-387 no-push-args no-red-zone no-sse4 omit-leaf-frame-pointer "
              + "pclmul pku popcnt prefer-avx128 prefer-vector-width preferred-stack-boundary "
              + "prefetchwt1 prfchw ptwrite push-args rdpid rdrnd rdseed recip red-zone "
              + "relax-cmpxchg-loop rtm sahf sha shstk sse sse2 sse2avx sse3 sse4 sse4.1 sse4.2 "
              + "sse4a sse5 ssse3 store-max stringop-strategy tbm tls-direct-seg-refs tune "
              + "tune-ctrl vaes vpclmulqdq vzeroupper waitpkg wbnoinvd xop xsave xsavec "
              + "xsaveopt xsaves amx-bf16 amx-int8 amx-tile call-ms2sysv-xlogues enqcmd "
              + "fence-as-lock-add force-drap fp-ret-in-387 hreset incoming-stack-boundary kl mpx "
              + "pcommit pconfig serialize sgx skip-rax-setup stv tsxldtrk uintr "
              + "use-unaligned-vector-move widekl ");

  /** {@code -fno-NAME} alone: it asks not to do what kit does not do. */
  private static final ObjectLinkedOpenHashSet<String> ABSENT_FEATURES =
      words(
          "analyzer cilkplus compare-debug gnu-tm harden-compares "
              + "harden-conditional-branches inhibit-size-directive keep-static-functions "
              + "mudflap mudflapth openacc openmp pcc-struct-return profile-arcs "
              + "profile-generate split-stack stack-limit syntax-only test-coverage "
              + "time-report ");

  /** {@code -mno-NAME} alone. */
  private static final ObjectLinkedOpenHashSet<String> ABSENT_MACHINE =
      words(
          "android iamcu mitigate-rop mpx ms-bitfields pcommit rtd soft-float stack-arg-probe "
              + "stackrealign ");

  /** Whole options. */
  private static final ObjectLinkedOpenHashSet<String> WHOLE =
      words(
          "-pipe -pass-exit-codes -m64 -mlong-double-80 -m128bit-long-double -mfpmath=sse -mfpmath=387 -mfpmath=sse+387 -mfpmath=387+sse -mfpmath=sse,387 -mfpmath=387,sse -mfpmath=both -mfp-ret-in-387 -mpc80 -no-canonical-prefixes -integrated-as -fintegrated-cc1 -no-integrated-cpp -nocpp "
              + "-shared-libgcc -Qunused-arguments -mcmodel=small ");

  private AcceptedOptions() {}

  private static ObjectLinkedOpenHashSet<String> words(String text) {
    ObjectLinkedOpenHashSet<String> result = new ObjectLinkedOpenHashSet<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        result.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return result;
  }

  /** All names, as positive options, sorted. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String feature : FEATURES) {
      names.add("-f" + feature);
    }
    for (String feature : MACHINE) {
      names.add("-m" + feature);
    }
    for (String feature : ABSENT_FEATURES) {
      names.add("-fno-" + feature);
    }
    for (String feature : ABSENT_MACHINE) {
      names.add("-mno-" + feature);
    }
    names.sort(null);
    return names;
  }

  /** Whether the whole word is accepted without effect. */
  static boolean contains(String option) {
    if (WHOLE.contains(option)) {
      return true;
    }
    if (option.startsWith("-f")) {
      return isOfPasses(option.substring(2))
          || FEATURES.contains(name(option))
          || option.startsWith("-fno-") && ABSENT_FEATURES.contains(option.substring(5));
    }
    return option.startsWith("-m")
        && (MACHINE.contains(name(option))
            || option.startsWith("-mno-") && ABSENT_MACHINE.contains(option.substring(5)));
  }

  /**
   * Options about single passes of gcc and their dumps: {@code -fdisable-tree-NAME}, {@code
   * -fdump-rtl-NAME}… Dumps that are made for other languages' sake are no such.
   */
  private static boolean isOfPasses(String name) {
    if (name.startsWith("disable-") || name.startsWith("enable-")) {
      int kind = name.indexOf('-') + 1;
      return name.startsWith("tree-", kind)
          || name.startsWith("rtl-", kind)
          || name.startsWith("ipa-", kind);
    }
    return name.startsWith("opt-info-")
        || name.startsWith("dbg-cnt=")
        || name.startsWith("dump-")
            && !name.startsWith("dump-ada-spec")
            && !name.startsWith("dump-go-spec");
  }

  /** The name in {@code -fno-NAME=VALUE}. */
  static String name(String option) {
    int start = option.startsWith("no-", 2) ? 5 : 2;
    int equals = option.indexOf('=', start);
    return option.substring(start, equals < 0 ? option.length() : equals);
  }
}
