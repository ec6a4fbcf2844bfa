package kit.bootstrap.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Installation;
import org.apache.commons.io.file.PathUtils;

/**
 * Copies of proved stages to fall back on: {@code golden/RECIPE/TREE/}, a whole installation each,
 * and a link {@code current} to the last. A copy is made of a proved stage alone, under its own
 * source's name, and never overwritten.
 */
public final class Golden {
  private static final int NAME_LENGTH = 16;

  private final Path folder;

  public Golden(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a stage.
   *
   * @param stage an installation, of which {@code proof} has just been taken
   * @return where the copy is
   */
  public Path keep(FrozenRecord proof, Path stage) throws BootstrapException, IOException {
    Path family = folder.resolve(proof.recipe());
    Path copy = family.resolve(proof.tree().substring(0, NAME_LENGTH));
    Path program = copy.resolve("bin/kit");
    if (Files.exists(program)) {
      if (!Hashes.ofFile(program).equals(proof.program())) {
        throw new BootstrapException(
            ExitCode.ALARM, "the golden copy of this source has other bytes; it stays: " + copy);
      }
      return copy;
    }
    Path fresh = family.resolve(".new");
    if (Files.exists(fresh)) {
      PathUtils.deleteDirectory(fresh);
    }
    Files.createDirectories(fresh);
    for (String part : List.of("bin", "include", "lib")) {
      if (Files.isDirectory(stage.resolve(part))) {
        Installation.copyFolder(stage.resolve(part), fresh.resolve(part));
      }
    }
    if (!Hashes.ofFile(fresh.resolve("bin/kit")).equals(proof.program())) {
      throw new BootstrapException(ExitCode.DIFFERENT, "the copy of the stage is damaged");
    }
    Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
    Path link = family.resolve(".current");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, copy.getFileName());
    Files.move(
        link,
        family.resolve("current"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }
}
