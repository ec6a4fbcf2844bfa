package kit.driver.cc;

import java.util.List;
import kit.driver.UsageException;

/**
 * The processors of {@code -march=} and {@code -mtune=}. kit's code is the same for all of them,
 * but scripts ask whether a name is one: gcc's names for 64-bit processors, up to release 14, are.
 */
final class Processors {
  private static final List<String> BOTH =
      OptionParser.split(
          "native x86-64 nocona core2 nehalem corei7 westmere sandybridge corei7-avx ivybridge"
              + " core-avx-i haswell core-avx2 broadwell skylake skylake-avx512 cannonlake"
              + " icelake-client rocketlake icelake-server cascadelake tigerlake cooperlake"
              + " sapphirerapids emeraldrapids alderlake raptorlake meteorlake graniterapids"
              + " graniterapids-d arrowlake arrowlake-s lunarlake pantherlake bonnell atom"
              + " silvermont slm goldmont goldmont-plus tremont gracemont sierraforest grandridge"
              + " clearwaterforest knl knm eden-x2 nano nano-1000 nano-2000 nano-3000 nano-x2"
              + " eden-x4 nano-x4 lujiazui yongfeng k8 k8-sse3 opteron opteron-sse3 athlon64"
              + " athlon64-sse3 athlon-fx amdfam10 barcelona bdver1 bdver2 bdver3 bdver4 znver1"
              + " znver2 znver3 znver4 znver5 btver1 btver2",
          ' ');

  /** What {@code -march=} alone takes. */
  private static final List<String> LEVELS = List.of("x86-64-v2", "x86-64-v3", "x86-64-v4");

  /** What {@code -mtune=} alone takes. */
  private static final List<String> KINDS = List.of("generic", "intel");

  private Processors() {}

  /**
   * Whether the word is {@code -march=}, {@code -mtune=} or {@code -mcpu=} with a processor's name.
   */
  static boolean take(String word) throws UsageException {
    boolean architecture = word.startsWith("-march=");
    if (!architecture && !word.startsWith("-mtune=") && !word.startsWith("-mcpu=")) {
      return false;
    }
    String option = word.substring(0, word.indexOf('='));
    String name = word.substring(option.length() + 1);
    if (!BOTH.contains(name) && !(architecture ? LEVELS : KINDS).contains(name)) {
      throw new UsageException("bad value '" + name + "' for '" + option + "='");
    }
    return true;
  }
}
