package kit.bootstrap.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.TraceEntry;

/**
 * When each command of a stage ran and how long, as lanes of bars, within them the single units;
 * the longest in tables, and what kind of work took the time.
 */
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
    html.raw("<div class=\"legend\" aria-hidden=\"true\"><span><i class=\"key\"></i>a unit</span>");
    html.raw("<span><i class=\"key odd\"></i>the next of the same command</span>");
    html.raw("<span><i class=\"key other\"></i>archives, links</span>");
    html.raw("<span><i class=\"key failed\"></i>failed</span></div>\n");
    for (StageResult stage : stages) {
      List<TraceEntry> entries =
          trace.stream()
              .filter(entry -> entry.isOf(stage.name(), stage.key()) && !stage.key().isEmpty())
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
    html.element("p", "class=\"quiet\"", shares(entries));
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
      bars(entries.get(i), lanes.get(i), start, end - start);
    }
    html.raw("</svg>\n");
    slowest(entries);
    longest(entries);
  }

  /** "CPU time: 52.1 s, of which 97% compiling, 1% archives, 2% joining and linking". */
  private static String shares(List<TraceEntry> entries) {
    long compiling = 0;
    long archives = 0;
    long linking = 0;
    for (TraceEntry entry : entries) {
      Event event = entry.event();
      long cpu = event.user() + event.system();
      if (event.compiles()) {
        compiling += cpu;
      } else if (event.tool().equals("ar") || event.tool().equals("ranlib")) {
        archives += cpu;
      } else {
        linking += cpu;
      }
    }
    long all = Math.max(1, compiling + archives + linking);
    return "CPU time: "
        + Html.duration(all / 1000)
        + ", of which "
        + percent(compiling, all)
        + " compiling, "
        + percent(archives, all)
        + " archives, "
        + percent(linking, all)
        + " links.";
  }

  private static String percent(long part, long all) {
    return Math.round(100.0 * part / all) + "%";
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

  /** A bar for each unit where they are known, else for the command. */
  private void bars(TraceEntry entry, int lane, long start, long length) {
    Event event = entry.event();
    String memory = Html.size(event.resident() * 1024);
    List<TraceEntry.Unit> units = entry.units();
    if (units.isEmpty()) {
      String kind = !event.succeeded() ? " failed" : event.compiles() ? "" : " other";
      String title = entry.unit() + ": " + Html.duration(event.wall() / 1000) + ", " + memory;
      bar(kind, title, event.start() - start, event.wall(), lane, length);
      return;
    }
    for (int i = 0; i < units.size(); i++) {
      TraceEntry.Unit unit = units.get(i);
      String title = name(unit) + ": " + Html.duration(unit.wall() / 1000) + ", command " + memory;
      bar(i % 2 == 0 ? "" : " odd", title, unit.start() - start, unit.wall(), lane, length);
    }
  }

  private void bar(String kind, String title, long at, long wall, int lane, long length) {
    html.raw(
        String.format(
            Locale.ROOT,
            "<rect class=\"bar%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>",
            kind,
            MARGIN + (double) WIDTH * at / length,
            MARGIN + lane * LANE + 2,
            Math.max(0.3, (double) WIDTH * wall / length),
            LANE - 4));
    html.text(title).raw("</title></rect>\n");
  }

  /** Of {@code obj/07/kit.base.Bytes.o}: {@code kit.base.Bytes}. */
  private static String name(TraceEntry.Unit unit) {
    String name = unit.path().substring(unit.path().lastIndexOf('/') + 1);
    return name.endsWith(".o") ? name.substring(0, name.length() - 2) : name;
  }

  private void slowest(List<TraceEntry> entries) {
    List<TraceEntry.Unit> units = new ArrayList<>();
    long all = 0;
    for (TraceEntry entry : entries) {
      units.addAll(entry.units());
    }
    if (units.isEmpty()) {
      return;
    }
    for (TraceEntry.Unit unit : units) {
      all += unit.wall();
    }
    units.sort(Comparator.comparingLong((TraceEntry.Unit unit) -> -unit.wall()));
    html.raw("<details><summary>The slowest units</summary>\n<table>\n<thead><tr><th>unit</th>");
    html.raw("<th class=\"number\">time</th><th class=\"number\">of all units</th></tr></thead>\n");
    html.raw("<tbody>\n");
    for (TraceEntry.Unit unit : units.subList(0, Math.min(LONGEST, units.size()))) {
      html.raw("<tr>").element("td", "", name(unit));
      number(Html.duration(unit.wall() / 1000));
      number(String.format(Locale.ROOT, "%.1f%%", 100.0 * unit.wall() / Math.max(1, all)));
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table></details>\n");
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
