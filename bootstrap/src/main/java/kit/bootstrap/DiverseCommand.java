package kit.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kit.bootstrap.chain.Recipe;
import kit.bootstrap.chain.Settings;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.chain.StageBuilder;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.chain.Tree;
import kit.bootstrap.diverse.Diverse;
import kit.bootstrap.diverse.Elsewhere;
import kit.bootstrap.diverse.Parent;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kit bootstrap diverse}: other ways to the same stage2. */
@Command(
    name = "diverse",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the tree by other compilers, then by what they made of it, and in other"
          + " surroundings:",
      "each way must end in our stage2, byte for byte."
    })
final class DiverseCommand implements Callable<Integer> {
  @Mixin private ChainOptions options = new ChainOptions();

  @Option(
      names = "--parents",
      split = ",",
      paramLabel = "NAME",
      description = "gcc, clang, tcc (all)")
  private List<String> parents = List.of("gcc", "clang", "tcc");

  @Option(
      names = "--no-elsewhere",
      description = "leave out the second builder: another folder, user, time zone, locale, …")
  private boolean notElsewhere;

  @Override
  public Integer call() throws Exception {
    Recipe recipe = options.recipe();
    Tree tree = options.tree();
    Progress progress = ChainOptions.progress();
    Stage ours = stage2(tree, recipe, progress);
    if (ours == null) {
      return ExitCode.BUILD_FAILED;
    }
    Path folder = options.work(recipe.name()).resolve("diverse");
    Files.createDirectories(folder);
    Settings settings = options.settings(folder);
    Diverse diverse = new Diverse(ours, settings, progress);
    List<Diverse.Result> results = new ArrayList<>();
    for (Parent parent : Parent.KNOWN) {
      if (parents.contains(parent.name())) {
        results.add(diverse.run(parent));
      }
    }
    if (!notElsewhere) {
      results.add(diverse.runElsewhere(Elsewhere.in(folder)));
    }
    Json.files().writeValue(folder.resolve("diverse.json").toFile(), results);
    for (Diverse.Result result : results) {
      progress.say(result.name() + ": " + result.summary());
    }
    return Diverse.exitCode(results);
  }

  /** Our own stage2: that of the chain's folder when it is still good, else built now. */
  private @Nullable Stage stage2(Tree tree, Recipe recipe, Progress progress) throws Exception {
    Path work = options.work(recipe.name());
    Files.createDirectories(work);
    Stage stage =
        new Stage(
            "stage2", tree, options.stage1(), recipe, work.resolve("stage2"), options.fault());
    Trace trace = new Trace(work.resolve("trace.jsonl"));
    StageResult result = new StageBuilder(options.resuming(work), progress, trace).build(stage);
    return result.built() ? stage : null;
  }
}
