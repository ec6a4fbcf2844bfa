package kit.bootstrap.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.TraceEntry;

/** When each command of a stage ran and how long, as lanes of bars; the longest in a table. */
final class TimelineSection {
  private static final int WIDTH = 1120;
  private static final int LANE = 22;
  private static final int MARGIN = 8;
  private static final int AXIS = 22;
  private static final int LONGEST = 12;

  /** At most so many ticks on the axis, at distances that people count in: milliseconds. */
  private static final int TICKS = 11;

  private static final long[] STEPS = {
    10,
    20,
    50,
    100,
    200,
    500,
    1000,
    2000,
    5000,
    10_000,
    15_000,
    30_000,
    60_000,
    120_000,
    300_000,
    600_000,
    1_200_000,
    3_600_000,
    36_000_000
  };

  private final Html html;

  TimelineSection(Html html) {
    this.html = html;
  }

  void write(List<StageResult> stages, List<TraceEntry> trace) {
    html.raw("<section id=\"timeline\">\n<h2>Where the time goes</h2>\n");
    for (StageResult stage : stages) {
      List<TraceEntry> entries =
          trace.stream()
              .filter(entry -> entry.key().equals(stage.key()) && !stage.key().isEmpty())
              .sorted(Comparator.comparingLong(entry -> entry.event().start()))
              .toList();
      if (!entries.isEmpty()) {
        stage(stage, entries);
      }
    }
    html.raw("</section>\n");
  }

  private void stage(StageResult stage, List<TraceEntry> entries) {
    html.element("h3", "", stage.name());
    long start = entries.getFirst().event().start();
    long end = start + 1;
    for (TraceEntry entry : entries) {
      end = Math.max(end, entry.event().start() + entry.event().wall());
    }
    List<Integer> lanes = lanes(entries);
    int laneCount = lanes.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    int height = 2 * MARGIN + laneCount * LANE + AXIS;
    html.raw("<svg class=\"timeline\" role=\"img\" viewBox=\"0 0 " + (WIDTH + 2 * MARGIN));
    html.raw(" " + height + "\" aria-label=\"").text(stage.name() + ": " + entries.size());
    html.text(" commands in " + Html.duration((end - start) / 1000)).raw("\">\n");
    axis((end - start) / 1000, laneCount);
    for (int i = 0; i < entries.size(); i++) {
      bar(entries.get(i), lanes.get(i), start, end - start);
    }
    html.raw("</svg>\n");
    longest(entries);
  }

  /** The lowest lane that is free when each command starts. */
  private static List<Integer> lanes(List<TraceEntry> entries) {
    List<Long> free = new ArrayList<>();
    List<Integer> lanes = new ArrayList<>();
    for (TraceEntry entry : entries) {
      Event event = entry.event();
      int lane = 0;
      while (lane < free.size() && free.get(lane) > event.start()) {
        lane++;
      }
      if (lane == free.size()) {
        free.add(0L);
      }
      free.set(lane, event.start() + event.wall());
      lanes.add(lane);
    }
    return lanes;
  }

  private void axis(long milliseconds, int lanes) {
    long step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && milliseconds / STEPS[i] <= TICKS; i--) {
      step = STEPS[i];
    }
    int bottom = MARGIN + lanes * LANE;
    for (long at = 0; at <= milliseconds - step / 3; at += step) {
      double x = MARGIN + (double) WIDTH * at / Math.max(1, milliseconds);
      html.raw(String.format(Locale.ROOT, "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\"", x, x));
      html.raw(" y1=\"" + MARGIN + "\" y2=\"" + bottom + "\"/>");
      html.raw(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">", x, bottom + 15));
      html.text(at == 0 ? "0" : Html.duration(at)).raw("</text>\n");
    }
  }

  private void bar(TraceEntry entry, int lane, long start, long length) {
    Event event = entry.event();
    double x = MARGIN + (double) WIDTH * (event.start() - start) / length;
    double width = Math.max(0.8, (double) WIDTH * event.wall() / length);
    String kind = !event.succeeded() ? " failed" : event.compiles() ? "" : " other";
    html.raw(
        String.format(
            Locale.ROOT,
            "<rect class=\"bar%s\" x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\""
                + " rx=\"2\"><title>",
            kind,
            x,
            MARGIN + lane * LANE + 2,
            width,
            LANE - 4));
    html.text(entry.unit() + ": " + Html.duration(event.wall() / 1000));
    html.text(", " + Html.size(event.resident() * 1024)).raw("</title></rect>\n");
  }

  private void longest(List<TraceEntry> entries) {
    List<TraceEntry> sorted =
        entries.stream()
            .sorted(Comparator.comparingLong((TraceEntry entry) -> -entry.event().wall()))
            .limit(LONGEST)
            .toList();
    html.raw("<details><summary>The longest commands</summary>\n<table>\n<thead><tr><th>unit</th>");
    html.raw("<th>tool</th><th class=\"number\">sources</th><th class=\"number\">time</th>");
    html.raw("<th class=\"number\">CPU</th><th class=\"number\">peak memory</th>");
    html.raw("<th class=\"number\">exit</th></tr></thead>\n<tbody>\n");
    for (TraceEntry entry : sorted) {
      Event event = entry.event();
      html.raw("<tr>").element("td", "", entry.unit()).element("td", "", event.tool());
      number(String.valueOf(entry.sources()));
      number(Html.duration(event.wall() / 1000));
      number(Html.duration((event.user() + event.system()) / 1000));
      number(Html.size(event.resident() * 1024));
      number(event.limit().isEmpty() ? String.valueOf(event.exit()) : event.limit() + " limit");
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table></details>\n");
  }

  private void number(String text) {
    html.element("td", "class=\"number\"", text);
  }
}
