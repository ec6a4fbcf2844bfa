package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;

/**
 * The search for headers: for {@code "…"} the includer's folder, then the quote folders; for both
 * forms the other folders in order. A folder listed twice keeps its first place, except that a
 * system folder wins over a plain {@code -I} of the same folder, as in gcc. {@code #include_next}
 * goes on behind the folder where the includer was found.
 */
final class IncludeFinder {
  /** Found beside the includer, or not through the search at all. */
  static final int OWN_FOLDER = -1;

  private final FileCache cache;
  private final List<PreprocessorOptions.SearchFolder> folders = new ArrayList<>();
  private final int firstBracket;

  // The last file found.
  String path;
  int folder;
  boolean system;

  IncludeFinder(PreprocessorOptions options, FileCache cache, Host host) {
    this.cache = cache;
    addFolders(options.quoteFolders, host, 0);
    firstBracket = folders.size();
    addFolders(withoutShadowed(options.folders), host, firstBracket);
  }

  /** Leaves out those user folders that are system folders as well. */
  private static List<PreprocessorOptions.SearchFolder> withoutShadowed(
      List<PreprocessorOptions.SearchFolder> all) {
    List<PreprocessorOptions.SearchFolder> result = new ArrayList<>();
    for (PreprocessorOptions.SearchFolder candidate : all) {
      boolean shadowed = false;
      for (PreprocessorOptions.SearchFolder other : all) {
        shadowed |= !candidate.system() && other.system() && other.path().equals(candidate.path());
      }
      if (!shadowed) {
        result.add(candidate);
      }
    }
    return result;
  }

  private void addFolders(List<PreprocessorOptions.SearchFolder> from, Host host, int start) {
    for (PreprocessorOptions.SearchFolder candidate : from) {
      boolean known = false;
      for (int i = start; i < folders.size(); i++) {
        known |= folders.get(i).path().equals(candidate.path());
      }
      if (!known && host.kind(candidate.path()) == Host.FileKind.DIRECTORY) {
        folders.add(candidate);
      }
    }
  }

  List<PreprocessorOptions.SearchFolder> folders() {
    return folders;
  }

  /** Index of the first folder of the {@code <…>} search. */
  int firstBracket() {
    return firstBracket;
  }

  /**
   * Looks for a header. {@code ownFolder} is the includer's folder with its slash ("" for the
   * working folder), or null for the bracket form; {@code ownSystem}: the includer is a system
   * header. Sets {@link #path}, {@link #folder}, {@link #system}; null when it is nowhere.
   */
  FileCache.Entry find(String name, String ownFolder, boolean ownSystem) {
    if (name.startsWith("/")) {
      return absolute(name, ownSystem);
    }
    if (ownFolder != null) {
      FileCache.Entry entry = cache.find(ownFolder + name);
      if (entry != null) {
        path = ownFolder + name;
        folder = OWN_FOLDER;
        system = ownSystem;
        return entry;
      }
    }
    return search(name, ownFolder != null ? 0 : firstBracket);
  }

  /**
   * {@code #include_next}: looks behind folder number {@code after}; behind {@link #OWN_FOLDER}
   * comes the whole list.
   */
  FileCache.Entry findNext(String name, int after) {
    return name.startsWith("/") ? absolute(name, false) : search(name, after + 1);
  }

  private FileCache.Entry absolute(String name, boolean ownSystem) {
    FileCache.Entry entry = cache.find(name);
    path = name;
    folder = OWN_FOLDER;
    system = ownSystem;
    return entry;
  }

  private FileCache.Entry search(String name, int from) {
    for (int i = from; i < folders.size(); i++) {
      String base = folders.get(i).path();
      String candidate = base.endsWith("/") ? base + name : base + "/" + name;
      FileCache.Entry entry = cache.find(candidate);
      if (entry != null) {
        path = candidate;
        folder = i;
        system = folders.get(i).system();
        return entry;
      }
    }
    return null;
  }
}
