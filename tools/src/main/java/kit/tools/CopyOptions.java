package kit.tools;

import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.link.Glob;
import org.jspecify.annotations.Nullable;

/** What strip and objcopy are asked to change. */
final class CopyOptions {
  /** Which symbols and sections go. */
  enum Strip {
    NONE,
    DEBUG,
    UNNEEDED,
    ALL
  }

  /** A section to be added: from a file. */
  record Addition(String section, String path) {}

  Strip strip = Strip.NONE;
  boolean discardAllLocals;
  boolean discardTemporaries;
  boolean onlyKeepDebug;

  /** --compress-debug-sections: true, --decompress-debug-sections: false, neither: null. */
  @Nullable Boolean compressDebug;

  boolean keepFileSymbols;
  boolean wildcards;
  boolean weaken;
  boolean localizeHidden;
  final List<String> keepSymbols = new ArrayList<>();
  final List<String> stripSymbols = new ArrayList<>();
  final List<String> removeSections = new ArrayList<>();
  final List<String> onlySections = new ArrayList<>();

  /** Sections whose relocations go. */
  final List<String> removeRelocations = new ArrayList<>();

  /** Symbols that go where no relocation names them. */
  final List<String> stripUnneeded = new ArrayList<>();

  /** Symbols to be added: {@code name=[section:]value[,flags]}. */
  final List<String> addedSymbols = new ArrayList<>();

  /** By section: an alignment. */
  final Object2ObjectLinkedOpenHashMap<String, String> alignments =
      new Object2ObjectLinkedOpenHashMap<>();

  final List<String> keepSections = new ArrayList<>();
  final List<String> globalize = new ArrayList<>();
  final List<String> localize = new ArrayList<>();
  final List<String> keepGlobal = new ArrayList<>();
  final List<String> weakenSymbols = new ArrayList<>();
  final Object2ObjectLinkedOpenHashMap<String, String> renamedSymbols =
      new Object2ObjectLinkedOpenHashMap<>();
  final Object2ObjectLinkedOpenHashMap<String, String> renamedSections =
      new Object2ObjectLinkedOpenHashMap<>();
  final Object2ObjectLinkedOpenHashMap<String, String> sectionFlags =
      new Object2ObjectLinkedOpenHashMap<>();
  final List<Addition> addedSections = new ArrayList<>();
  final List<Addition> updatedSections = new ArrayList<>();
  final List<Addition> dumpedSections = new ArrayList<>();
  String symbolPrefix = "";
  String sectionPrefix = "";
  String allocSectionPrefix = "";
  String debugLink = "";
  String start = "";
  String startChange = "";
  String inputFormat = "";
  String outputFormat = "";
  int gapFill;
  String output = "";

  /**
   * Whether a name is in a list: exactly, or as a pattern when -w is given. A pattern after "!"
   * takes names out again.
   */
  boolean listed(List<String> patterns, String name) {
    boolean found = false;
    for (String pattern : patterns) {
      if (wildcards) {
        if (pattern.startsWith("!") && Glob.matches(pattern.substring(1), name)) {
          return false;
        }
        found |= Glob.matches(pattern, name);
      } else {
        found |= pattern.equals(name);
      }
    }
    return found;
  }

  /** Section patterns are patterns always. */
  static boolean listedSection(List<String> patterns, String name) {
    boolean found = false;
    for (String pattern : patterns) {
      if (pattern.startsWith("!") && Glob.matches(pattern.substring(1), name)) {
        return false;
      }
      found |= Glob.matches(pattern, name);
    }
    return found;
  }
}
