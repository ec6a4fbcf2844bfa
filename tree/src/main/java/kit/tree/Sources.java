package kit.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * TeaVM's output as the files of one folder. TeaVM writes a folder for each package and includes by
 * relative paths; here {@code classes/kit/base/Host@dFileKind.c} is {@code
 * kit.base.Host-FileKind.c}, so that the names of the objects are unique in an archive and say
 * which class they hold. The texts are those of TeaVM but for the names in {@code #include} and the
 * mends (see {@link Mends}).
 */
final class Sources {
  /** What TeaVM names all files to compile in: those that are compiled one by one. */
  private static final String LIST = "all.txt";

  /** The same as one file that includes all others; not taken over. */
  private static final String UNITY = "all.c";

  private final Path folder;

  Sources(Path folder) {
    this.folder = folder;
  }

  /** Contents by name. */
  SortedMap<String, byte[]> read() throws IOException, TreeException {
    SortedMap<String, byte[]> files = Folders.read(folder);
    byte[] list = files.remove(LIST);
    files.remove(UNITY);
    if (list == null) {
      throw new TreeException("TeaVM wrote no " + LIST);
    }
    checkList(List.of(text(list).split("\n")), files);
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = flat(file.getKey());
      String text = flattenIncludes(file.getKey(), text(file.getValue()), files);
      if (texts.put(name, text) != null) {
        throw new TreeException(name + ": two files of this name");
      }
    }
    Mends.apply(texts);
    PortableC.apply(texts);
    SortedMap<String, byte[]> result = new TreeMap<>();
    texts.forEach((name, text) -> result.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return result;
  }

  private static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }

  private static void checkList(List<String> listed, Map<String, byte[]> files)
      throws TreeException {
    for (String name : files.keySet()) {
      if (name.endsWith(".c") && !listed.contains(name)) {
        throw new TreeException(name + ": not in TeaVM's list of what to compile");
      }
    }
  }

  /** The name in the one folder. TeaVM writes {@code $ < >} as {@code @d @l @g}. */
  static String flat(String path) {
    String name = path.startsWith("classes/") ? path.substring("classes/".length()) : path;
    return name.replace('/', '.')
        .replace("@d", "-")
        .replace("@l", "_")
        .replace("@g", "_")
        .replace('@', '_');
  }

  private static String flattenIncludes(String path, String text, Map<String, byte[]> files) {
    StringBuilder result = new StringBuilder(text.length());
    String directive = "#include \"";
    int at = 0;
    while (true) {
      int start = text.indexOf(directive, at);
      if (start < 0) {
        return result.append(text, at, text.length()).toString();
      }
      start += directive.length();
      int end = text.indexOf('"', start);
      String included = text.substring(start, end);
      String resolved = resolve(path, included);
      result.append(text, at, start);
      // Others, such as the host's header, are in the folder already.
      result.append(files.containsKey(resolved) ? flat(resolved) : included);
      at = end;
    }
  }

  /** The path that {@code included} means in the file {@code path}. */
  private static String resolve(String path, String included) {
    int slash = path.lastIndexOf('/');
    String base = slash < 0 ? "" : path.substring(0, slash + 1);
    return Path.of(base + included).normalize().toString().replace('\\', '/');
  }
}
