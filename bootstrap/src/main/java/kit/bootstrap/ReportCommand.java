package kit.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.report.HtmlReport;
import kit.bootstrap.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kit bootstrap report WORK}: the report again, from the result and the trace. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the report of a finished chain again.")
final class ReportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WORK", description = "the chain's folder")
  private Path work = Path.of("");

  @Override
  public Integer call() throws IOException {
    ChainResult result =
        Json.files().readValue(work.resolve("result.json").toFile(), ChainResult.class);
    Path report = work.resolve("report.html");
    HtmlReport.write(report, result, new Trace(work.resolve("trace.jsonl")).read());
    System.out.println(report);
    return ExitCode.PROVED;
  }
}
