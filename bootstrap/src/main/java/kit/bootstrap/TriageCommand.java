package kit.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kit.bootstrap.chain.Libc;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.chain.Recipe;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.chain.StageBuilder;
import kit.bootstrap.chain.Toolchain;
import kit.bootstrap.chain.Tree;
import kit.bootstrap.compare.Explanation;
import kit.bootstrap.diverse.Parent;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.Trace;
import kit.bootstrap.triage.OtherBuild;
import kit.bootstrap.triage.Triage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kit bootstrap triage}: which object and function stage1 miscompiled. */
@Command(
    name = "triage",
    mixinStandardHelpOptions = true,
    description = {
      "After a run whose stage2 is a bad compiler: finds the object and the function that stage1",
      "miscompiled, by exchanging objects for those of another compiler."
    })
final class TriageCommand implements Callable<Integer> {
  @Mixin private ChainOptions options = new ChainOptions();

  @Option(
      names = "--other",
      paramLabel = "NAME",
      description = "whose objects are exchanged for kit's: gcc (default), clang, tcc")
  private String other = "gcc";

  @Option(
      names = "--unit",
      paramLabel = "OBJECT",
      description = "obj/….o by which good and bad compilers are told apart (the first different)")
  private @Nullable String unit;

  @Option(
      names = "--test",
      paramLabel = "COMMAND",
      description = "a command that tells them apart: exit 0 is good; $KIT is the folder of tools")
  private @Nullable String test;

  @Option(names = "--trial-seconds", paramLabel = "N", description = "time of a trial (60)")
  private int trialSeconds = 60;

  @Override
  public Integer call() throws Exception {
    Recipe recipe = options.recipe();
    if (recipe.libc() == Libc.MUSL) {
      throw BootstrapException.unusable(
          "the other compiler's objects are made with glibc's headers: --libc=glibc-static");
    }
    Tree tree = options.tree();
    Path work = options.work(recipe.name());
    Progress progress = ChainOptions.progress();
    Stage suspect =
        new Stage(
            "stage2", tree, options.stage1(), recipe, work.resolve("stage2"), options.fault());
    Path folder = work.resolve("triage");
    OtherBuild theirs = buildOther(tree, recipe, folder, progress);
    Triage triage =
        new Triage(
            folder,
            suspect,
            work.resolve("stage3"),
            theirs,
            new Trace(work.resolve("trace.jsonl")).read(),
            progress);
    Triage.Finding finding = triage.run(unit, test, trialSeconds);
    Json.files().writeValue(folder.resolve("finding.json").toFile(), finding);
    progress.say(finding.conclusion());
    if (finding.explanation() != null) {
      print(finding.explanation(), progress);
      // Once more, below hundreds of lines of code.
      progress.say(finding.conclusion());
    }
    return ExitCode.PROVED;
  }

  private OtherBuild buildOther(Tree tree, Recipe recipe, Path folder, Progress progress)
      throws Exception {
    Files.createDirectories(folder);
    for (Parent parent : Parent.KNOWN) {
      Toolchain tools = parent.name().equals(other) ? parent.toolchain() : null;
      if (tools != null) {
        Recipe how = new Recipe(recipe.level(), Libc.GLIBC);
        Stage stage = new Stage(other, tree, tools, how, folder.resolve(other), Plant.NONE);
        Trace trace = new Trace(folder.resolve("trace.jsonl"));
        if (new StageBuilder(options.resuming(folder), progress, trace).build(stage).built()) {
          return new OtherBuild(stage.output(), parent.libraries());
        }
      }
    }
    throw BootstrapException.unusable(other + " is not installed, or cannot build the tree");
  }

  private static void print(Explanation explanation, Progress progress) {
    for (Explanation.Side side : List.of(explanation.left(), explanation.right())) {
      progress.say("--- " + side.name() + ": " + explanation.place().symbol());
      progress.say(side.disassembly());
      for (Explanation.Dump dump : side.stages()) {
        progress.say("--- " + side.name() + " after " + dump.pass());
        progress.say(dump.text());
      }
    }
  }
}
