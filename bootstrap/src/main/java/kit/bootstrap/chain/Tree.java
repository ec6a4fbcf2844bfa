package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kit.bootstrap.BootstrapException;

/**
 * kit's source as C: a folder with {@code Makefile}, {@code VERSION}, {@code MANIFEST} (sorted
 * lines {@code sha256 path}) and the files that it names. Everything that a stage is built from is
 * in it, the system's C library and {@code make} aside.
 *
 * @param folder absolute
 * @param version what {@code VERSION} says, which the built kit must say too
 * @param hash of the manifest, and so of the whole
 * @param units how many C files the program is made from
 */
public record Tree(Path folder, String version, String hash, int units) {
  private static final int HASH_LENGTH = 64;

  /** Opens a tree and holds every file against the manifest. */
  public static Tree open(Path folder) throws BootstrapException, IOException {
    Path manifest = folder.resolve("MANIFEST");
    if (!Files.isRegularFile(manifest) || !Files.isRegularFile(folder.resolve("Makefile"))) {
      throw BootstrapException.unusable(
          folder + " is no tree: it lacks MANIFEST or Makefile (make tree builds one)");
    }
    Map<String, String> files = read(manifest);
    int units = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        throw BootstrapException.unusable("the tree lacks " + file.getKey());
      }
      if (!Hashes.ofFile(path).equals(file.getValue())) {
        throw BootstrapException.unusable(
            "the tree is not what its manifest says: " + file.getKey() + " has been changed");
      }
      if (file.getKey().startsWith("src/") && file.getKey().endsWith(".c")) {
        units++;
      }
    }
    String version = Files.readString(folder.resolve("VERSION")).strip();
    return new Tree(folder.toAbsolutePath().normalize(), version, Hashes.ofFile(manifest), units);
  }

  private static Map<String, String> read(Path manifest) throws BootstrapException, IOException {
    Map<String, String> files = new TreeMap<>();
    List<String> lines = Files.readAllLines(manifest);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean wellFormed =
          line.length() > HASH_LENGTH + 2
              && line.startsWith("  ", HASH_LENGTH)
              && !line.contains("..");
      if (!wellFormed) {
        throw BootstrapException.unusable(
            manifest + ":" + (i + 1) + ": not a line \"sha256  path\"");
      }
      files.put(line.substring(HASH_LENGTH + 2), line.substring(0, HASH_LENGTH));
    }
    return files;
  }
}
