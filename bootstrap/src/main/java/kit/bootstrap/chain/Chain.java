package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.check.CheckResult;
import kit.bootstrap.check.Checklist;
import kit.bootstrap.check.Subject;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.compare.Explainer;
import kit.bootstrap.compare.Explanation;
import kit.bootstrap.compare.Row;
import kit.bootstrap.compare.Verdict;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.Trace;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * The chain, from end to end:
 *
 * <pre>
 *   stage1   a kit that is there: on the JVM, or what another compiler made of the tree
 *   stage2   the tree, built by stage1
 *   stage3   the tree, built by stage2
 *   compare  the program, every object and archive of stage2 and stage3: the same bytes
 *   check    real programs through stage3
 * </pre>
 *
 * <p>What a stage's bytes may depend on is the tree, its compiler and the recipe; everything else
 * (folders, time, number of jobs) may not, and the comparison would tell.
 */
public final class Chain {
  /**
   * What the checklist needs beside the stages.
   *
   * @param corpus folder of upstream programs, or null
   * @param scripts folder of Lua scripts, or null
   * @param skips folder of lists of known failures, or null
   */
  public record CheckInputs(@Nullable Path corpus, @Nullable Path scripts, @Nullable Path skips) {}

  private final Tree tree;
  private final Toolchain stage1;
  private final Recipe recipe;
  private final Plant plant;
  private final Settings settings;
  private final CheckInputs inputs;
  private final Progress progress;
  private final Trace trace;
  private final List<StageResult> results = new ArrayList<>();

  public Chain(
      Tree tree,
      Toolchain stage1,
      Recipe recipe,
      Plant plant,
      Settings settings,
      CheckInputs inputs,
      Progress progress) {
    this.tree = tree;
    this.stage1 = stage1;
    this.recipe = recipe;
    this.plant = plant;
    this.settings = settings;
    this.inputs = inputs;
    this.progress = progress;
    this.trace = new Trace(settings.work().resolve("trace.jsonl"));
  }

  /** Runs it as far as it goes. */
  public ChainResult run() throws BootstrapException, IOException, InterruptedException {
    long started = System.nanoTime();
    Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    prepare();
    results.add(stage1Result());
    Stage stage2 = stage("stage2", stage1, plant);
    StageResult second = build(stage2);
    Outcome outcome;
    if (!second.built()) {
      outcome = new Outcome(null, null, List.of(), ExitCode.BUILD_FAILED, "stage2 does not build");
    } else {
      Plant later = plant == Plant.MISCOMPILE_ONCE ? Plant.NONE : plant;
      Toolchain built = Toolchain.installation("stage2", stage2.output());
      Stage stage3 = stage("stage3", built, later);
      outcome = afterStage3(stage2, stage3, build(stage3));
    }
    return new ChainResult(
        recipe.name(),
        tree.version(),
        tree.hash(),
        Platform.hash(stage1, recipe, tree),
        plant.label(),
        date.toString(),
        settings.jobs(),
        (System.nanoTime() - started) / 1_000_000,
        List.copyOf(results),
        outcome.comparison(),
        outcome.explanation(),
        outcome.checks(),
        outcome.exitCode(),
        outcome.verdict());
  }

  private record Outcome(
      @Nullable Comparison comparison,
      @Nullable Explanation explanation,
      List<CheckResult> checks,
      int exitCode,
      String verdict) {}

  private void prepare() throws IOException {
    Path work = settings.work();
    if (!settings.resume() && Files.isDirectory(work)) {
      PathUtils.deleteDirectory(work);
    }
    Files.createDirectories(work);
    Path tools = work.resolve("tools");
    if (Files.isDirectory(tools)) {
      PathUtils.deleteDirectory(tools);
    }
  }

  private StageResult stage1Result() {
    return new StageResult(
        "stage1", stage1.name(), "", true, 0, 0, 0, 0, 0, stage1.identity(), 0, "");
  }

  private Stage stage(String name, Toolchain toolchain, Plant fault) {
    return new Stage(name, tree, toolchain, recipe, settings.work().resolve(name), fault);
  }

  private StageResult build(Stage stage)
      throws BootstrapException, IOException, InterruptedException {
    StageResult result = new StageBuilder(settings, progress, trace).build(stage);
    results.add(result);
    return result;
  }

  private Outcome afterStage3(Stage stage2, Stage stage3, StageResult third)
      throws BootstrapException, IOException, InterruptedException {
    if (!third.built()) {
      return new Outcome(null, null, List.of(), ExitCode.BUILD_FAILED, "stage3 does not build");
    }
    Comparison comparison = Comparison.of("stage2", stage2.output(), "stage3", stage3.output());
    progress.say("stage2 and stage3: " + comparison.summary());
    if (!comparison.isIdentical()) {
      Explanation explanation = explain(comparison, stage2, stage3);
      return new Outcome(
          comparison,
          explanation,
          List.of(),
          ExitCode.DIFFERENT,
          "stage2 and stage3 differ: no fixed point");
    }
    List<CheckResult> checks = check(stage3);
    boolean passed = Checklist.count(checks, CheckResult.Outcome.FAILED) == 0;
    return new Outcome(
        comparison,
        null,
        checks,
        passed ? ExitCode.PROVED : ExitCode.CHECKLIST_FAILED,
        passed
            ? "fixed point: stage2 and stage3 are the same bytes, and stage3 works"
            : "stage2 and stage3 are the same bytes, but stage3 does not work");
  }

  private @Nullable Explanation explain(Comparison comparison, Stage stage2, Stage stage3)
      throws IOException, InterruptedException {
    Row row = comparison.first();
    if (row == null || row.verdict() != Verdict.DIFFERS) {
      return null;
    }
    Path objdump = stage1.cc().resolveSibling("objdump");
    Explainer explainer = new Explainer(settings.work().resolve("explain"), objdump, trace.read());
    Explanation explanation = explainer.explain(row.path(), stage2, stage3);
    progress.say("first difference: " + row.path() + ": " + explanation.place().text());
    return explanation;
  }

  private List<CheckResult> check(Stage stage3)
      throws BootstrapException, IOException, InterruptedException {
    Path work = settings.work().resolve("checks");
    Toolchain finished = Toolchain.installation("stage3", stage3.output());
    Stage asCompiler =
        new Stage(
            "checks", tree, finished, new Recipe(0, Libc.GLIBC), work.resolve("O"), stage3.plant());
    Path bin = settings.work().resolve("tools/checks");
    Path measure = Wrappers.measure(stage1, settings.work().resolve("tools"));
    new Wrappers(measure, Path.of("/dev/null"), settings.limits()).write(bin, asCompiler);
    Subject subject =
        new Subject(
            Toolchain.folder("stage3", bin, true),
            stage3.program(),
            stage1,
            tree.version(),
            inputs.corpus(),
            inputs.scripts(),
            inputs.skips(),
            settings.jobs());
    return new Checklist(work, progress).run(subject);
  }
}
