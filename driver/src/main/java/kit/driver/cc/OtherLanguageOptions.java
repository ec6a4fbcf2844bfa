package kit.driver.cc;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import org.jspecify.annotations.Nullable;

/**
 * gcc's options for languages other than C. Build systems try them to learn whether they concern a
 * compiler of C, and read the answer from what is printed: each is answered with gcc's warning and
 * has no effect (GCC's {@code c-family/c.opt}).
 */
final class OtherLanguageOptions {
  /** {@code -fNAME}, {@code -fno-NAME}, {@code -fNAME=…} of C++ and Objective-C++. */
  private static final ObjectOpenHashSet<String> FEATURES =
      ObjectOpenHashSet.of(
          "access-control",
          "aligned-new",
          "char8_t",
          "concepts",
          "concepts-ts",
          "constexpr-cache-depth",
          "constexpr-depth",
          "constexpr-fp-except",
          "constexpr-loop-limit",
          "constexpr-ops-limit",
          "elide-constructors",
          "enforce-eh-specs",
          "ext-numeric-literals",
          "extern-tls-init",
          "gnu-keywords",
          "implement-inlines",
          "implicit-constexpr",
          "implicit-inline-templates",
          "implicit-templates",
          "new-inheriting-ctors",
          "new-ttp-matching",
          "nonansi-builtins",
          "nothrow-opt",
          "operator-names",
          "permissive",
          "pretty-templates",
          "rtti",
          "sized-deallocation",
          "strict-enums",
          "template-backtrace-limit",
          "template-depth",
          "threadsafe-statics",
          "use-cxa-atexit",
          "use-cxa-get-exception-ptr",
          "visibility-inlines-hidden",
          "visibility-ms-compat",
          "weak");

  /** Behind {@code -std=c++} and {@code -std=gnu++}. */
  private static final ObjectOpenHashSet<String> STANDARDS =
      ObjectOpenHashSet.of("98", "03", "0x", "11", "1y", "14", "1z", "17", "2a", "20", "2b", "23");

  private OtherLanguageOptions() {}

  /** What is said of the option; null when it is none of these. */
  static @Nullable String remark(String word) {
    if (word.startsWith("-std=c++") || word.startsWith("-std=gnu++")) {
      return STANDARDS.contains(word.substring(word.indexOf("++") + 2))
          ? "command-line option '" + word + "' is valid for C++/ObjC++ but not for C"
          : null;
    }
    if (!word.startsWith("-f") || !FEATURES.contains(AcceptedOptions.name(word))) {
      return null;
    }
    return "command-line option '"
        + word
        + "' is valid for "
        + (AcceptedOptions.name(word).equals("rtti") ? "C++/D/ObjC++" : "C++/ObjC++")
        + " but not for C";
  }
}
