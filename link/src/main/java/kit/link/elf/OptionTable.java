package kit.link.elf;

/** ld's options: which exist, whether they take an argument, and which are accepted because they cannot matter to kit. */
final class OptionTable {
  /** Whether an option takes an argument. */
  enum Arity {
    NONE,
    REQUIRED,
    /** Only after "=" (or joined, for a letter). */
    OPTIONAL
  }

  private OptionTable() {}

  /** The arity of a long option (without dashes), or null when there is none of that name. */
  static Arity longOption(String name) {
    return switch (name) {
      case "output", "architecture", "format", "oformat", "script", "default-script", "dT", "Ttext", "Ttext-segment", "image-base", "Tdata", "Tbss",
          "Trodata-segment", "Tldata-segment", "section-start", "library", "library-path", "sysroot", "version-script", "dynamic-list", "just-symbols", "plugin", "plugin-opt",
          "entry", "init", "fini", "undefined", "require-defined", "defsym", "wrap", "trace-symbol", "exclude-libs", "export-dynamic-symbol",
          "export-dynamic-symbol-list", "unresolved-symbols", "dynamic-linker", "soname", "rpath", "rpath-link", "auxiliary", "filter", "hash-style", "Map",
          "sort-section", "icf", "dependency-file", "retain-symbols-file", "assert", "remap-inputs", "remap-inputs-file", "spare-dynamic-tags", "mri-script" ->
          Arity.REQUIRED;
      case "build-id", "sort-common", "demangle", "error-handling-script", "orphan-handling", "compress-debug-sections", "color-diagnostics",
          "error-limit", "threads", "warn-sysv-notes", "undefined-glob", "lto-O", "thinlto-jobs", "package-metadata" -> Arity.OPTIONAL;
      case "shared", "Bshareable", "pie", "pic-executable", "no-pie", "relocatable", "static", "non_shared", "Bstatic", "dn", "Bdynamic", "dy", "call_shared", "omagic", "no-omagic",
          "nmagic", "no-nmagic", "strip-all", "strip-debug", "discard-all", "discard-locals", "discard-none", "emit-relocs", "eh-frame-hdr", "no-eh-frame-hdr", "dc", "dp",
          "define-common", "no-define-common", "nostdlib", "start-group", "end-group", "whole-archive", "no-whole-archive", "as-needed", "no-as-needed",
          "push-state", "pop-state", "dynamic-list-data", "dynamic-list-cpp-new", "dynamic-list-cpp-typeinfo", "export-dynamic", "no-export-dynamic", "Bsymbolic",
          "Bsymbolic-functions", "Bno-symbolic", "no-undefined", "warn-unresolved-symbols", "error-unresolved-symbols", "allow-shlib-undefined",
          "no-allow-shlib-undefined", "allow-multiple-definition", "no-undefined-version", "undefined-version", "warn-common", "gc-sections", "no-gc-sections", "gc-keep-exported",
          "print-gc-sections", "no-print-gc-sections", "no-dynamic-linker", "enable-new-dtags", "disable-new-dtags", "help", "version", "verbose", "print-map", "cref", "trace",
          "no-warnings", "fatal-warnings", "no-fatal-warnings", "relax", "no-relax", "noinhibit-exec" -> Arity.NONE;
      default -> isIgnored(name) ? Arity.NONE : null;
    };
  }

  /** The arity of a one-letter option, or null. */
  static Arity shortOption(char letter) {
    return switch (letter) {
      case 'o', 'm', 'A', 'b', 'T', 'l', 'L', 'R', 'e', 'u', 'y', 'h', 'f', 'F', 'I', 'z', 'Y', 'G', 'c', 'a' -> Arity.REQUIRED;
      case 'O' -> Arity.OPTIONAL;
      case 'r', 'i', 's', 'S', 'x', 'X', 'N', 'n', 'd', 'q', 'E', 'v', 'V', 'M', 't', 'w', 'g', '(', ')' -> Arity.NONE;
      default -> null;
    };
  }

  /** Options whose effect is a matter of speed, of text, of formats that kit does not make, or is what kit does anyway. */
  static boolean isIgnored(String name) {
    return switch (name) {
      case "O", "g", "Y", "G", "c", "a",
          "sort-common",
          "demangle",
          "no-demangle",
          "color-diagnostics",
          "error-limit",
          "threads",
          "no-threads",
          "assert",
          "spare-dynamic-tags",
          "error-handling-script",
          "orphan-handling",
          "warn-sysv-notes",
          "lto-O",
          "thinlto-jobs",
          "no-copy-dt-needed-entries",
          "copy-dt-needed-entries",
          "no-add-needed",
          "add-needed",
          "no-omagic",
          "no-nmagic",
          "no-define-common",
          "warn-once",
          "warn-constructors",
          "warn-multiple-gp",
          "warn-section-align",
          "warn-alternate-em",
          "warn-textrel",
          "warn-execstack",
          "no-warn-execstack",
          "error-execstack",
          "no-error-execstack",
          "warn-rwx-segments",
          "no-warn-rwx-segments",
          "error-rwx-segments",
          "no-error-rwx-segments",
          "no-warn-mismatch",
          "no-warn-search-mismatch",
          "warn-shared-textrel",
          "check-sections",
          "no-check-sections",
          "stats",
          "no-stats",
          "no-keep-memory",
          "reduce-memory-overheads",
          "max-cache-size",
          "hash-size",
          "accept-unknown-input-arch",
          "no-accept-unknown-input-arch",
          "traditional-format",
          "ld-generated-unwind-info",
          "no-ld-generated-unwind-info",
          "print-output-format",
          "strip-discarded",
          "no-strip-discarded",
          "Qy",
          "no-rosegment",
          "rosegment",
          "no-lto",
          "no-map-whole-files",
          "map-whole-files",
          "no-mmap-output-file",
          "no-allow-multiple-definition",
          "no-call-graph-profile-sort",
          "no-ctors-in-init-array",
          "ctors-in-init-array",
          "package-metadata" -> true;
      default -> false;
    };
  }
}
