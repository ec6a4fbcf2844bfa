package kit.driver.assemble;

/**
 * The names that {@code as -march=} and {@code -mtune=} take (those of GNU as 2.40). They choose
 * nothing: every instruction is accepted.
 */
final class Processors {
  private static final String[] NAMES = {
    "generic32",
    "generic64",
    "i8086",
    "i186",
    "i286",
    "i386",
    "i486",
    "i586",
    "i686",
    "pentium",
    "pentiumpro",
    "pentiumii",
    "pentiumiii",
    "pentium4",
    "prescott",
    "nocona",
    "yonah",
    "core",
    "core2",
    "corei7",
    "iamcu",
    "k6",
    "k6_2",
    "athlon",
    "opteron",
    "k8",
    "amdfam10",
    "bdver1",
    "bdver2",
    "bdver3",
    "bdver4",
    "znver1",
    "znver2",
    "znver3",
    "znver4",
    "btver1",
    "btver2"
  };

  private Processors() {}

  /** Whether a processor is known; extensions behind {@code +} are not looked at. */
  static boolean isKnown(String processor) {
    int plus = processor.indexOf('+');
    String name = plus < 0 ? processor : processor.substring(0, plus);
    for (String known : NAMES) {
      if (known.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
