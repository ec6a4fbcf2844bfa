package kit.bootstrap.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kit.bootstrap.ExitCode;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.check.CheckResult;
import kit.bootstrap.check.Checklist;
import kit.bootstrap.trace.TraceEntry;

/**
 * The report of a chain: one file that needs nothing from elsewhere, neither scripts nor a network.
 * Everything that a picture shows stands in a table too; colours follow the reader's light or dark
 * setting, and none carries a meaning alone.
 */
public final class HtmlReport {
  private final ChainResult result;
  private final List<TraceEntry> trace;
  private final Html html = new Html();

  private HtmlReport(ChainResult result, List<TraceEntry> trace) {
    this.result = result;
    this.trace = trace;
  }

  /** Writes it. */
  public static void write(Path file, ChainResult result, List<TraceEntry> trace)
      throws IOException {
    Files.writeString(file, new HtmlReport(result, trace).page());
  }

  private String page() throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", "", "kit bootstrap: " + result.recipe() + ": " + result.verdict());
    html.raw("\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n<main>\n");
    heading();
    new StagesSection(html).write(result);
    new FailureSection(html).write(result.stages(), trace);
    if (result.comparison() != null) {
      if (result.explanation() != null) {
        new DifferenceSection(html).write(result.explanation());
      }
      new MatrixSection(html).write(result.comparison());
    }
    checklist();
    new TimelineSection(html).write(result.stages(), trace);
    footer();
    html.raw("</main>\n</body>\n</html>\n");
    return html.toString();
  }

  private static String style() throws IOException {
    try (InputStream in =
        HtmlReport.class.getResourceAsStream("/kit/bootstrap/report/report.css")) {
      if (in == null) {
        throw new IOException("report.css is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void heading() {
    boolean good = result.exitCode() == ExitCode.PROVED;
    html.raw("<header>\n").element("h1", "", "kit bootstrap · " + result.recipe());
    html.raw("\n<div class=\"verdict " + (good ? "good" : "bad") + "\" id=\"verdict\">");
    html.raw("<span class=\"sign\" aria-hidden=\"true\">" + (good ? "✓" : "✗") + "</span>");
    html.element("strong", "", capitalized(result.verdict())).raw("</div>\n<ul class=\"facts\">");
    fact("version", result.version());
    fact("begun", result.started().replace('T', ' ').replace("Z", " UTC"));
    fact("took", Html.duration(result.milliseconds()));
    fact("at once", result.jobs() == 1 ? "1 command" : result.jobs() + " commands");
    if (!result.plant().isEmpty()) {
      fact("planted fault", result.plant());
    }
    html.raw("</ul>\n</header>\n");
  }

  private static String capitalized(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void fact(String name, String value) {
    html.raw("<li>").text(name + " ").element("b", "", value).raw("</li>");
  }

  private void checklist() {
    if (result.checks().isEmpty()) {
      return;
    }
    html.raw("<section id=\"checklist\">\n<h2>Checklist</h2>\n<p class=\"quiet\">");
    html.text("A bad compiler can reproduce itself: real programs through stage3. ");
    html.text(Checklist.summary(result.checks()) + ".");
    html.raw("</p>\n<table>\n<thead><tr><th>check</th><th>result</th>");
    html.raw("<th class=\"number\">time</th></tr></thead>\n<tbody>\n");
    for (CheckResult check : result.checks()) {
      html.raw("<tr><td>").text(check.name()).raw("</td><td>");
      switch (check.outcome()) {
        case PASSED -> html.raw("<span class=\"mark good\">✓</span>passed");
        case FAILED -> html.raw("<span class=\"mark bad\">✗</span>failed: ").text(check.detail());
        case SKIPPED ->
            html.raw("<span class=\"mark warn\">–</span>skipped: ").text(check.detail());
      }
      html.raw("</td>").element("td", "class=\"number\"", Html.duration(check.milliseconds()));
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n</section>\n");
  }

  private void footer() {
    html.raw("<footer>\n<dl>");
    html.raw("<dt>tree</dt>").element("dd", "class=\"hash\"", result.tree());
    html.raw("<dt>platform</dt>").element("dd", "class=\"hash\"", result.platform());
    html.raw("</dl>\n</footer>\n");
  }
}
