package kit.bootstrap.report;

import java.util.List;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.TraceEntry;

/** Of a stage that does not build: the commands that failed, and the last words of make. */
final class FailureSection {
  private static final int SHOWN = 20;

  private final Html html;

  FailureSection(Html html) {
    this.html = html;
  }

  void write(List<StageResult> stages, List<TraceEntry> trace) {
    for (StageResult stage : stages) {
      if (!stage.built()) {
        stage(stage, trace);
      }
    }
  }

  private void stage(StageResult stage, List<TraceEntry> trace) {
    html.raw("<section id=\"failure\">\n").element("h2", "", "Why " + stage.name() + " failed");
    List<TraceEntry> failed =
        trace.stream()
            .filter(entry -> entry.isOf(stage.name(), stage.key()) && !entry.event().succeeded())
            .limit(SHOWN)
            .toList();
    if (!failed.isEmpty()) {
      html.raw("<table>\n<thead><tr><th>command</th><th>ended</th>");
      html.raw("<th class=\"number\">after</th><th class=\"number\">peak memory</th></tr></thead>");
      html.raw("\n<tbody>\n");
      for (TraceEntry entry : failed) {
        Event event = entry.event();
        html.raw("<tr>").element("td", "", event.tool() + ": " + entry.unit());
        html.raw("<td><span class=\"mark bad\">✗</span>").text(ending(event)).raw("</td>");
        html.element("td", "class=\"number\"", Html.duration(event.wall() / 1000));
        html.element("td", "class=\"number\"", Html.size(event.resident() * 1024));
        html.raw("</tr>\n");
      }
      html.raw("</tbody>\n</table>\n");
    }
    html.raw("<h3>The last lines of " + stage.name() + ".log</h3>\n<pre tabindex=\"0\">");
    html.text(stage.problem()).raw("</pre>\n</section>\n");
  }

  private static String ending(Event event) {
    if (!event.limit().isEmpty()) {
      return "at its limit of " + event.limit();
    }
    return event.signal() != 0 ? "by signal " + event.signal() : "with exit code " + event.exit();
  }
}
