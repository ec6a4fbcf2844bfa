package kit.link.elf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of input sections within an output section: priorities of constructors, cold and hot
 * code apart, --sort-section.
 */
final class SectionOrder {
  private SectionOrder() {}

  /** Sorts the members; sections of equal rank keep their order. */
  static void sort(OutputSection output, LinkOptions options) {
    List<InputSection> sorted = new ArrayList<>(output.members);
    if (options.sortSectionByName) {
      sorted.sort(Comparator.comparing(s -> s.name));
    } else if (options.sortSectionByAlignment) {
      sorted.sort(Comparator.comparingLong(s -> -s.alignment));
    }
    switch (output.name) {
      case ".text" -> sorted.sort(Comparator.comparingInt(s -> textRank(s.name)));
      case ".init_array", ".fini_array", ".preinit_array", ".ctors", ".dtors" ->
          sorted.sort(Comparator.comparingInt(s -> priority(s)));
      default -> {}
    }
    output.members.clear();
    output.members.addAll(sorted);
  }

  /**
   * Sorts by the script's patterns: in a statement with several patterns without sorting the order
   * of the inputs rules, sorted patterns come one after the other.
   */
  static void sortByScript(OutputSection output) {
    List<InputSection> sorted = new ArrayList<>(output.members);
    sorted.sort(SectionOrder::compareByScript);
    output.members.clear();
    output.members.addAll(sorted);
  }

  private static int compareByScript(InputSection a, InputSection b) {
    if (a.scriptMatch == null
        || b.scriptMatch == null
        || a.scriptMatch.input() != b.scriptMatch.input()) {
      return position(a) - position(b);
    }
    LayoutScript.Sort sortA = sortOf(a);
    LayoutScript.Sort sortB = sortOf(b);
    if (sortA == LayoutScript.Sort.NONE && sortB == LayoutScript.Sort.NONE) {
      return 0;
    }
    if (a.scriptMatch.pattern() != b.scriptMatch.pattern()) {
      return Integer.compare(a.scriptMatch.pattern(), b.scriptMatch.pattern());
    }
    return switch (sortA) {
      case NONE -> 0;
      case NAME -> a.name.compareTo(b.name);
      case ALIGNMENT -> Long.compare(b.alignment, a.alignment);
      case INIT_PRIORITY -> Integer.compare(priority(a), priority(b));
    };
  }

  private static LayoutScript.Sort sortOf(InputSection section) {
    return section.scriptMatch.input().patterns().get(section.scriptMatch.pattern()).sort();
  }

  /**
   * Number of the input statement within the output statement; sections that no statement took come
   * last.
   */
  private static int position(InputSection section) {
    if (section.scriptMatch == null) {
      return Integer.MAX_VALUE / 2;
    }
    List<LayoutScript.Statement> commands = section.scriptMatch.output().commands;
    for (int i = 0; i < commands.size(); i++) {
      if (commands.get(i) == section.scriptMatch.input()) {
        return i;
      }
    }
    return commands.size();
  }

  private static int textRank(String name) {
    if (name.startsWith(".text.unlikely") || name.endsWith("_unlikely")) {
      return 0;
    }
    if (name.equals(".text.exit") || name.startsWith(".text.exit.")) {
      return 1;
    }
    if (name.equals(".text.startup") || name.startsWith(".text.startup.")) {
      return 2;
    }
    if (name.equals(".text.hot") || name.startsWith(".text.hot.")) {
      return 3;
    }
    return 4;
  }

  /**
   * ".init_array.00101" has priority 101; without a number it comes after all numbered ones. Of
   * .ctors the lists of crtbegin and crtend are first and last.
   */
  private static int priority(InputSection section) {
    boolean table = section.name.startsWith(".ctors") || section.name.startsWith(".dtors");
    if (table && section.file != null) {
      String file = section.file.name();
      String base = file.substring(file.lastIndexOf('/') + 1);
      if (base.startsWith("crtbegin")) {
        return -1;
      }
      if (base.startsWith("crtend")) {
        return 1 << 20;
      }
    }
    int dot = section.name.lastIndexOf('.');
    if (dot <= 0) {
      return 1 << 17;
    }
    int value = 0;
    for (int i = dot + 1; i < section.name.length(); i++) {
      int digit = section.name.charAt(i) - '0';
      if (digit < 0 || digit > 9 || value > 1 << 16) {
        return 1 << 17;
      }
      value = value * 10 + digit;
    }
    return dot + 1 == section.name.length() ? 1 << 17 : value;
  }
}
