package kit.bootstrap;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kit.bootstrap.chain.Chain;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.Recipe;
import kit.bootstrap.report.HtmlReport;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kit bootstrap run}: stage2 and stage3, the comparison, the checklist, the report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Builds stage2 and stage3, compares them, runs the checklist, writes a report.")
final class RunCommand implements Callable<Integer> {
  @Mixin private ChainOptions options = new ChainOptions();

  @Override
  public Integer call() throws Exception {
    Recipe recipe = options.recipe();
    Progress progress = ChainOptions.progress();
    if (recipe.level() > 0) {
      progress.say("note: there is no optimiser yet, so -O1 generates the code of -O0");
    }
    Path work = options.work(recipe.name());
    Chain chain =
        new Chain(
            options.tree(),
            options.stage1(),
            recipe,
            options.fault(),
            options.settings(work),
            options.checkInputs(),
            progress);
    ChainResult result = chain.run();
    Json.files().writeValue(work.resolve("result.json").toFile(), result);
    Path report = work.resolve("report.html");
    HtmlReport.write(report, result, new Trace(work.resolve("trace.jsonl")).read());
    progress.say(recipe.name() + ": " + result.verdict());
    progress.say("report: " + report);
    return result.exitCode();
  }
}
