package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies of installations of kit; links stay links. */
public final class Installation {
  private Installation() {}

  /** Copies a folder with all below it, its files in the order in which they are listed. */
  public static void copyFolder(Path from, Path to) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(from)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      Path copy = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /**
   * An installation with another program: headers and libraries are links to those of a stage.
   *
   * @param program becomes {@code bin/kit}, to which all names of the stage's bin are linked
   */
  public static void around(Path program, Path stage, Path folder) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String part : List.of("include", "lib")) {
      Path link = folder.resolve(part);
      if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(link, stage.resolve(part));
      }
    }
    Files.copy(
        program,
        bin.resolve("kit"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    try (Stream<Path> names = Files.list(stage.resolve("bin"))) {
      for (Path name : names.toList()) {
        Path link = bin.resolve(name.getFileName().toString());
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.createSymbolicLink(link, Path.of("kit"));
        }
      }
    }
  }
}
