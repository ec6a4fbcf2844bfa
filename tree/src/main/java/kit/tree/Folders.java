package kit.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders, read into memory and removed. */
final class Folders {
  private Folders() {}

  /** All files below a folder: contents by path from there, with slashes. */
  static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path path : below(folder)) {
      if (Files.isRegularFile(path)) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }

  static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> paths = below(folder);
      paths.sort(Comparator.reverseOrder());
      for (Path path : paths) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new ArrayList<>(paths.toList());
    }
  }
}
