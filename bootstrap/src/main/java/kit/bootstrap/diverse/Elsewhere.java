package kit.bootstrap.diverse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Settings;
import kit.bootstrap.chain.Surroundings;
import kit.bootstrap.chain.Tree;
import org.apache.commons.io.file.PathUtils;

/**
 * A second builder, who has nothing in common with the first but the tree and the compiler: another
 * folder, a copy of the tree whose files were written in another order and at another time, another
 * time zone, locale, umask and home, one processor and, where the driver runs as root, another
 * user.
 */
public final class Elsewhere {
  private static final int NOBODY = 65534;
  private static final long SEED = 20110617;

  private final Path folder;

  private Elsewhere(Path folder) {
    this.folder = folder;
  }

  /** Prepares an empty folder. */
  public static Elsewhere in(Path parent) throws IOException {
    Path folder = parent.resolve("another-builder");
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
    Elsewhere elsewhere = new Elsewhere(folder);
    elsewhere.open();
    return elsewhere;
  }

  Path folder() {
    return folder;
  }

  Path output() {
    return folder.resolve("out/put");
  }

  /** The tree's copy: shuffled, and dated to the last century. */
  Tree copyOf(Tree tree) throws IOException {
    List<Path> files = new ArrayList<>(Hashes.regularFiles(tree.folder()));
    Collections.shuffle(files, new Random(SEED));
    Path copy = folder.resolve("source");
    FileTime date = FileTime.from(Instant.parse("1999-12-31T23:59:59Z"));
    for (Path file : files) {
      Path target = copy.resolve(tree.folder().relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(target, date);
    }
    return new Tree(copy, tree.version(), tree.hash(), tree.units());
  }

  Settings settings(Settings settings) throws IOException {
    return new Settings(folder, 1, settings.keepGoing(), false, settings.limits(), surroundings());
  }

  private Surroundings surroundings() throws IOException {
    List<String> prefix = new ArrayList<>();
    prefix.addAll(List.of("/bin/sh", "-c", "umask 077; exec \"$@\"", "sh"));
    if (Parent.onPath("taskset") != null) {
      prefix.addAll(List.of("taskset", "-c", "0"));
    }
    if (isRoot() && othersMayEnter(folder) && Parent.onPath("setpriv") != null) {
      String id = String.valueOf(NOBODY);
      prefix.addAll(List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups"));
    }
    Map<String, String> environment =
        Map.of(
            "TZ", "Asia/Kathmandu",
            "LC_ALL", "C.UTF-8",
            "LANG", "tr_TR.UTF-8",
            "USER", "nobody",
            "HOME", folder.resolve("home").toString(),
            "COLUMNS", "57");
    return new Surroundings(environment, prefix);
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  /** Whether any user can reach a folder. */
  private static boolean othersMayEnter(Path folder) throws IOException {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  /** Lets everybody write here: another user builds. */
  private void open() throws IOException {
    Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(output());
    for (Path path : List.of(folder, folder.resolve("home"), folder.resolve("out"), output())) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
  }
}
