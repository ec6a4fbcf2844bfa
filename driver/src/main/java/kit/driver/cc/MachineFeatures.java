package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code -mavx2}, {@code -mno-sse4.1} and their like: instruction sets whose intrinsics the headers
 * have and that sources ask for with {@code #ifdef __AVX2__}. kit's own code stays within the
 * baseline. An option brings what it needs and takes away what needs it, as gcc's do; a name that
 * is not here is for {@link AcceptedOptions}, and defines nothing.
 */
final class MachineFeatures {
  /** Option, macro, what it needs; before what needs it. */
  private static final String[][] TABLE = {
    {"sse3", "__SSE3__", ""},
    {"ssse3", "__SSSE3__", "sse3"},
    {"sse4.1", "__SSE4_1__", "ssse3"},
    {"sse4.2", "__SSE4_2__", "sse4.1"},
    {"avx", "__AVX__", "sse4.2"},
    {"avx2", "__AVX2__", "avx"},
    {"fma", "__FMA__", "avx"},
    {"f16c", "__F16C__", "avx"},
    {"aes", "__AES__", ""},
    {"pclmul", "__PCLMUL__", ""},
    {"bmi", "__BMI__", ""},
    {"bmi2", "__BMI2__", ""},
    {"lzcnt", "__LZCNT__", ""},
    {"rdrnd", "__RDRND__", ""},
    {"rdseed", "__RDSEED__", ""},
    {"adx", "__ADX__", ""},
    {"sha", "__SHA__", ""},
    {"popcnt", "__POPCNT__", ""},
    {"crc32", "__CRC32__", ""}
  };

  /** How many of the first are vector instructions, which go with SSE. */
  private static final int VECTORS = 10;

  private static final int SSE42 = 3;
  private static final int AVX = 4;
  private static final int FROM_SSE42 = TABLE.length - 2;

  private int on;
  private int refused;

  /** Takes the word if it is an option of these. */
  boolean take(String word) {
    switch (word) {
      case "-msse4" -> enable(SSE42);
      case "-mno-sse4" -> disable(index("sse4.1"));
      case "-mabm" -> {
        enable(index("lzcnt"));
        enable(index("popcnt"));
      }
      default -> {
        boolean no = word.startsWith("-mno-");
        int feature = index(word.substring(no ? 5 : 2));
        if (feature < 0) {
          return false;
        }
        if (no) {
          disable(feature);
        } else {
          enable(feature);
        }
      }
    }
    return true;
  }

  /** {@code -mno-sse}. */
  void disableVectors() {
    on &= -1 << VECTORS;
  }

  private static int index(String name) {
    for (int i = 0; i < TABLE.length; i++) {
      if (TABLE[i][0].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void enable(int feature) {
    for (int i = feature; i >= 0; i = index(TABLE[i][2])) {
      on |= 1 << i;
      refused &= ~(1 << i);
    }
  }

  private void disable(int feature) {
    on &= ~(1 << feature);
    refused |= 1 << feature;
    for (int i = feature + 1; i < TABLE.length; i++) {
      int needed = index(TABLE[i][2]);
      if (needed >= 0 && (on >> i & 1) != 0 && (on >> needed & 1) == 0) {
        on &= ~(1 << i);
      }
    }
  }

  /** Whether AVX is on, by which vectors of 32 bytes are passed in registers. */
  boolean hasAvx() {
    return (on >> AVX & 1) != 0;
  }

  /** The macros of those that are on. */
  List<String> macros() {
    int all = on;
    if ((on >> SSE42 & 1) != 0) {
      // SSE4.2 brings these along unless they are refused.
      all |= 3 << FROM_SSE42 & ~refused;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < TABLE.length; i++) {
      if ((all >> i & 1) != 0) {
        names.add(TABLE[i][1]);
      }
    }
    return names;
  }
}
