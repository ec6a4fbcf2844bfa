package kit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Parts of about the same size of what is to compile. A compiler is started once for each part:
 * where a start costs as much as some files, as on a JVM, that saves most of the starts, and a few
 * dozen parts still keep several processors busy.
 */
final class Groups {
  private static final int COUNT = 32;

  /** What a file costs beyond its own bytes: the headers that each includes. */
  private static final int OVERHEAD = 20_000;

  private Groups() {}

  /** The C files in order, cut into groups. Files of one package are neighbours. */
  static List<List<String>> of(SortedMap<String, byte[]> sources) {
    List<String> names = new ArrayList<>();
    long total = 0;
    for (String name : sources.keySet()) {
      if (name.endsWith(".c")) {
        names.add(name);
        total += cost(sources, name);
      }
    }
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    long done = 0;
    for (String name : names) {
      group.add(name);
      done += cost(sources, name);
      if (done * COUNT >= total * (groups.size() + 1)) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static long cost(SortedMap<String, byte[]> sources, String name) {
    return sources.get(name).length + OVERHEAD;
  }
}
