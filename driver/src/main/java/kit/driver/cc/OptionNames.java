package kit.driver.cc;

import java.util.List;

/** Finds the option that a mistyped one was probably meant to be. */
final class OptionNames {
  private static final String KNOWN =
      "-c -S -E -o -v -x -fsyntax-only -save-temps -pipe -D -U -I -include -imacros -iquote -isystem"
          + " -idirafter -nostdinc -undef -trigraphs -dM -dD -dI -Xpreprocessor -Xassembler -Xlinker"
          + " -M -MM -MD -MMD -MF -MT -MQ -MP -MG -MJ -std= -ansi -ffreestanding -fhosted"
          + " -fno-builtin -fbuiltin -fsigned-char -funsigned-char -fshort-wchar -fasm -fno-asm -fwrapv"
          + " -fno-wrapv -fgnuc-version= -static -static-pie -shared -pie -no-pie -rdynamic"
          + " -pthread -nostdlib -nodefaultlibs -nostartfiles -nolibc -static-libgcc -symbolic"
          + " -fuse-ld= -fPIC -fpic -fPIE -fpie -fno-pic -fno-pie -ffunction-sections"
          + " -fdata-sections -fcommon -fno-common -fplt -fno-plt -fident -fno-ident"
          + " -finstrument-functions -funwind-tables -fno-unwind-tables"
          + " -fasynchronous-unwind-tables -fno-asynchronous-unwind-tables -fexceptions"
          + " -fno-exceptions -ffast-math -flto -fno-lto -fstack-protector"
          + " -fstack-protector-strong -fstack-protector-all -fstack-protector-explicit"
          + " -fno-stack-protector -fstack-clash-protection -fcf-protection"
          + " -fpatchable-function-entry= -fgnu89-inline -fms-extensions -fno-ms-extensions -fplan9-extensions -fshort-enums -fpack-struct -fvisibility="
          + " -ftls-model= -fdebug-prefix-map= -ffile-prefix-map= -fmacro-prefix-map= -O0 -O1 -O2"
          + " -O3 -Os -Og -Ofast -g -ggdb -gdwarf-4 -gdwarf-5 -gz -march= -mtune= -mcmodel="
          + " -mno-red-zone -mno-sse -mfentry -m64 --target= --sysroot= --version --help -specs="
          + " -dumpversion -dumpmachine -dumpspecs -print-search-dirs -print-file-name="
          + " -print-prog-name= -print-sysroot -print-multiarch -pedantic -pedantic-errors"
          + " -fmax-errors= -fdiagnostics-color= -ftime-report -pg -fpermissive";

  private OptionNames() {}

  /** "; did you mean 'X'?", or nothing when no option is near. */
  static String suggestion(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals + 1);
    String best = "";
    int bestDistance = Math.max(1, name.length() / 3) + 1;
    for (List<String> list : List.of(OptionParser.split(KNOWN, ' '), AcceptedOptions.names())) {
      for (String candidate : list) {
        int distance = distance(name, candidate, bestDistance);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = candidate;
        }
      }
    }
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  /** Insertions, deletions, replacements and swaps that lead from one to the other. */
  private static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) >= limit) {
      return limit;
    }
    int width = other.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j < width; j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }
}
