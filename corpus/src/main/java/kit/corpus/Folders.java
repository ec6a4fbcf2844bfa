package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Listing and removing files. */
final class Folders {
  private Folders() {}

  /** The regular files of a folder whose names end in a suffix, sorted by name. */
  static List<Path> list(Path folder, String suffix) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().endsWith(suffix))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** A file's name without its last suffix. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Removes a folder and all below it. */
  static void deleteTree(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.toList();
    }
    for (int i = paths.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(paths.get(i));
    }
  }

  /** Copies the regular files of one folder into another. */
  static void copyFiles(Path from, Path to) throws IOException {
    for (Path file : list(from, "")) {
      Files.copy(file, to.resolve(file.getFileName().toString()));
    }
  }
}
