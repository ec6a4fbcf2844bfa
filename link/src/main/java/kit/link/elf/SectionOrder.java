package kit.link.elf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of input sections within an output section: priorities of constructors, cold and hot code apart, --sort-section. */
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
      case ".init_array", ".fini_array", ".preinit_array", ".ctors", ".dtors" -> sorted.sort(Comparator.comparingInt(s -> priority(s)));
      default -> {}
    }
    output.members.clear();
    output.members.addAll(sorted);
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
   * ".init_array.00101" has priority 101; without a number it comes after all numbered ones. Of .ctors the lists of crtbegin and crtend are first and last.
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
