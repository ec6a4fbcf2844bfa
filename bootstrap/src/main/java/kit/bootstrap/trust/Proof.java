package kit.bootstrap.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.Json;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Tree;
import kit.bootstrap.compare.Comparison;

/** A finished chain in its folder, looked at again: what it says of itself is not believed. */
public final class Proof {
  private Proof() {}

  /**
   * The record that a chain's folder stands for.
   *
   * @throws BootstrapException when the chain is not proved, of another tree, or its files are no
   *     longer what its result says
   */
  public static FrozenRecord of(Path work, Tree tree) throws BootstrapException, IOException {
    Path file = work.resolve("result.json");
    if (!Files.isRegularFile(file)) {
      throw BootstrapException.unusable(
          "no finished chain in " + work + ": kit bootstrap run first");
    }
    ChainResult result = Json.files().readValue(file.toFile(), ChainResult.class);
    if (result.exitCode() != ExitCode.PROVED || !result.plant().isEmpty()) {
      throw BootstrapException.unusable("the chain proved nothing: " + result.verdict());
    }
    if (!result.tree().equals(tree.hash())) {
      throw BootstrapException.unusable(
          "the tree has changed since the chain was run: kit bootstrap run first");
    }
    Path stage2 = work.resolve("stage2");
    Path stage3 = work.resolve("stage3");
    Comparison now = Comparison.of("stage2", stage2, "stage3", stage3);
    String program = Hashes.ofFile(stage2.resolve(Comparison.PROGRAM));
    if (!now.isIdentical() || !program.equals(result.stages().getLast().hash())) {
      throw new BootstrapException(
          ExitCode.DIFFERENT, "the stages are no longer what the chain left: " + now.summary());
    }
    return new FrozenRecord(
        result.version(),
        FrozenRecord.NO_COMMIT,
        tree.hash(),
        result.recipe(),
        result.platform(),
        objects(stage2),
        program);
  }

  /** A hash over all objects and archives of a stage. */
  static String objects(Path stage) throws IOException {
    List<Path> objects = new ArrayList<>();
    for (Path path : Hashes.regularFiles(stage)) {
      String name = path.toString();
      if ((name.endsWith(".o") || name.endsWith(".a")) && !Files.isSymbolicLink(path)) {
        objects.add(path);
      }
    }
    return Hashes.ofFiles(stage, objects);
  }
}
