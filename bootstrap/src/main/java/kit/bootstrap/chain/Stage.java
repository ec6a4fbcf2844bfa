package kit.bootstrap.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One stage to be built: the tree, by a toolchain, into a folder.
 *
 * @param name {@code stage2}
 * @param output the tree's {@code O}: afterwards a complete installation of kit
 * @param plant a fault for tests
 */
public record Stage(
    String name, Tree tree, Toolchain toolchain, Recipe recipe, Path output, Plant plant) {
  /** What its cc is told beside what the Makefile says. */
  public List<String> compilerOptions() {
    List<String> options = new ArrayList<>();
    if (toolchain.isKit()) {
      options.add("--target=" + recipe.libc().target());
    }
    if (plant == Plant.MISCOMPILE || plant == Plant.MISCOMPILE_ONCE) {
      options.add(Plant.OPTION);
    }
    return options;
  }

  String compileFlags() {
    return toolchain.compileFlags().isEmpty() ? recipe.compileFlags() : toolchain.compileFlags();
  }

  /** A hash of all that its bytes depend on. */
  public String key() {
    return Hashes.ofTexts(
        List.of(
            tree.hash(),
            toolchain.identity(),
            compileFlags(),
            recipe.libc().linkFlags(),
            String.join(" ", compilerOptions()),
            plant.label()));
  }

  /** The program that it makes. */
  public Path program() {
    return output.resolve("bin/kit");
  }
}
