package kit.bootstrap.diverse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.chain.Libc;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.chain.Recipe;
import kit.bootstrap.chain.Settings;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.chain.StageBuilder;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.chain.Toolchain;
import kit.bootstrap.chain.Tree;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.Trace;

/**
 * Diverse double-compiling (D. A. Wheeler, 2009): another compiler builds the tree; that program
 * builds the tree again; the outcome must be our stage2, byte for byte. A fault, or a malice, that
 * our stage1 puts into stage2 would have to be in the other compiler too.
 *
 * <p>Before: our own stage2 is built. What the other compiler makes is only a means: it is linked
 * as that compiler likes, and compared with nothing.
 */
public final class Diverse {
  /**
   * How one way to stage2 came out.
   *
   * @param summary in words
   * @param exitCode as {@link ExitCode}
   */
  public record Result(String name, String summary, int exitCode) {}

  private final Tree tree;
  private final Recipe recipe;
  private final Settings settings;
  private final Progress progress;
  private final Stage reference;

  /**
   * @param reference our stage2, built
   * @param settings of the folder for all that is built here
   */
  public Diverse(Stage reference, Settings settings, Progress progress) {
    this.tree = reference.tree();
    this.recipe = reference.recipe();
    this.settings = settings;
    this.progress = progress;
    this.reference = reference;
  }

  /** One parent's way. */
  public Result run(Parent parent) throws BootstrapException, IOException, InterruptedException {
    Toolchain toolchain = parent.toolchain();
    if (toolchain == null) {
      return new Result(parent.name(), "not installed", ExitCode.PROVED);
    }
    String first = parent.name() + "-stage1";
    Recipe plain = new Recipe(recipe.level(), Libc.GLIBC);
    Stage stage1 = stage(first, toolchain, plain);
    StageResult built = builder().build(stage1);
    if (!built.built()) {
      return new Result(
          parent.name(),
          "cannot build the tree: " + built.problem().lines().findFirst().orElse(""),
          parent.mayFail() ? ExitCode.PROVED : ExitCode.BUILD_FAILED);
    }
    Toolchain made = Toolchain.installation(first, stage1.output());
    Stage stage2 = stage(parent.name() + "-stage2", made, recipe);
    return compare(parent.name(), stage2, builder().build(stage2));
  }

  /** Another builder's way: the same compiler, other surroundings; see {@link Elsewhere}. */
  public Result runElsewhere(Elsewhere elsewhere)
      throws BootstrapException, IOException, InterruptedException {
    Toolchain ours = Toolchain.installation("stage2", reference.output());
    Stage stage =
        new Stage(
            "elsewhere", elsewhere.copyOf(tree), ours, recipe, elsewhere.output(), Plant.NONE);
    StageBuilder builder =
        new StageBuilder(
            elsewhere.settings(settings),
            progress,
            new Trace(elsewhere.folder().resolve("trace.jsonl")));
    return compare("another builder", stage, builder.build(stage));
  }

  private Stage stage(String name, Toolchain toolchain, Recipe how) {
    return new Stage(name, tree, toolchain, how, settings.work().resolve(name), Plant.NONE);
  }

  private StageBuilder builder() {
    return new StageBuilder(settings, progress, new Trace(settings.work().resolve("trace.jsonl")));
  }

  private Result compare(String name, Stage stage, StageResult built) throws IOException {
    if (!built.built()) {
      return new Result(
          name, "its stage2 does not build: " + built.problem(), ExitCode.BUILD_FAILED);
    }
    Comparison comparison = Comparison.of("stage2", reference.output(), name, stage.output());
    progress.say(name + ": " + comparison.summary());
    return new Result(
        name,
        comparison.isIdentical()
            ? "the same stage2: " + comparison.summary()
            : "ANOTHER stage2: " + comparison.summary(),
        comparison.isIdentical() ? ExitCode.PROVED : ExitCode.DIFFERENT);
  }

  /** The worst exit code of several ways. */
  public static int exitCode(List<Result> results) {
    List<Integer> codes = new ArrayList<>();
    results.forEach(result -> codes.add(result.exitCode()));
    return codes.contains(ExitCode.DIFFERENT)
        ? ExitCode.DIFFERENT
        : codes.contains(ExitCode.BUILD_FAILED) ? ExitCode.BUILD_FAILED : ExitCode.PROVED;
  }
}
