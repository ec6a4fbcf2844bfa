package kit.bootstrap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.check.CheckResult;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.compare.Explanation;
import kit.bootstrap.compare.Place;
import kit.bootstrap.compare.Row;
import kit.bootstrap.compare.Verdict;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.TraceEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  @TempDir private Path folder;

  private static StageResult stage(String name, String by, String hash) {
    return new StageResult(
        name, by, name + "-key", false, 61_500, 40, 900, 700_000, 90_000, hash, 9_000_000, "");
  }

  /** A result of all verdicts, with a name that would be markup were it not escaped. */
  private static ChainResult different() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(new Row("obj/a/u" + i + ".o", Verdict.IDENTICAL, "aa", "aa", 100, ""));
    }
    rows.add(new Row("obj/a/<b>&x.o", Verdict.DIFFERS, "aa", "bb", 100, ""));
    rows.add(new Row("obj/a/gone.o", Verdict.MISSING, "", "", 0, "stage3 lacks it"));
    rows.add(new Row("obj/a/odd.o", Verdict.NOT_COMPARABLE, "", "", 0, "not a regular file"));
    List<Explanation.Dump> same = List.of(new Explanation.Dump("lower", "function $f\n"));
    Explanation explanation =
        new Explanation(
            "obj/a/<b>&x.o",
            new Place("", "section .text", 17, "f_<int>", 0, 32),
            new Explanation.Side("stage2", "push\nadd\nret\n", dumps(same, "add")),
            new Explanation.Side("stage3", "push\nsub\nret\n", dumps(same, "sub")));
    return result(3, "stage2 and stage3 differ: no fixed point", rows, explanation, List.of());
  }

  private static List<Explanation.Dump> dumps(List<Explanation.Dump> first, String text) {
    List<Explanation.Dump> all = new ArrayList<>(first);
    all.add(new Explanation.Dump("select", text));
    return all;
  }

  private static ChainResult proved() {
    List<Row> rows = List.of(new Row("bin/kit", Verdict.IDENTICAL, "aa", "aa", 100, ""));
    List<CheckResult> checks =
        List.of(
            new CheckResult("version", CheckResult.Outcome.PASSED, "", 3),
            new CheckResult("lua", CheckResult.Outcome.SKIPPED, "no corpus", 3));
    return result(0, "fixed point", rows, null, checks);
  }

  private static ChainResult result(
      int exit,
      String verdict,
      List<Row> rows,
      @Nullable Explanation explanation,
      List<CheckResult> checks) {
    return new ChainResult(
        "x86_64-linux-O0-musl",
        "0.1.0",
        "1234abcd",
        "5678",
        "",
        "2026-01-01T00:00:00Z",
        2,
        125_000,
        List.of(
            stage("stage1", "stage1", "a1"),
            stage("stage2", "stage1", "b2"),
            stage("stage3", "stage2", exit == 0 ? "b2" : "c3")),
        new Comparison("stage2", "stage3", rows),
        explanation,
        checks,
        exit,
        verdict);
  }

  private static List<TraceEntry> trace() {
    List<TraceEntry> trace = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Event event =
          new Event(
              "stage2", "cc", i * 1000L, 1500, 900, 100, 50_000, 0, 0, "", "/", List.of("-c"));
      Map<String, Long> finished = Map.of("obj/u.o", i * 1000L + 400, "obj/v.o", i * 1000L + 1400);
      trace.add(new TraceEntry("stage2-key", "u" + i + ".c", 2, Map.of(), finished, event));
    }
    return trace;
  }

  private Path write(ChainResult result) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(file, result, trace());
    return file;
  }

  @Test
  void nothingComesFromElsewhereAndNothingIsMarkupByAccident() throws IOException {
    String page = Files.readString(write(different()));
    assertFalse(page.contains("http:") || page.contains("https:") || page.contains("<script"));
    assertFalse(page.contains("<b>&x") || page.contains("f_<int>"));
    assertTrue(page.contains("obj/a/&lt;b&gt;&amp;x.o"));
  }

  @Test
  void theFirstPassThatDiffersIsNamed() throws IOException {
    String page = Files.readString(write(different()));
    assertTrue(page.contains("The two compilers part after the pass <b>select</b>."));
    assertTrue(page.contains("<span class=\"changed\">sub</span>"));
  }

  /** What a browser makes of it: --dump-dom prints the document after parsing. */
  @Test
  @Tag("oracle")
  void aBrowserSeesAllParts() throws Exception {
    String dom = browser("--dump-dom", write(different()).toUri().toString()).output();
    assertTrue(dom.contains("Stage2 and stage3 differ: no fixed point"), dom);
    for (String part : List.of("stages", "difference", "objects", "timeline")) {
      assertTrue(dom.contains("<section id=\"" + part + "\">"), part);
    }
    assertEquals(53, count(dom, "<i class=\"[a-z-]+\" title="));
    assertEquals(1, count(dom, "<i class=\"differs\" title="));
    assertEquals(60, count(dom, "<rect class=\"bar( odd)?\""));
    assertEquals(count(dom, "<section"), count(dom, "</section>"));

    String good = browser("--dump-dom", write(proved()).toUri().toString()).output();
    assertTrue(good.contains("id=\"checklist\"") && good.contains("same bytes"), good);
    assertFalse(good.contains("id=\"difference\""));
  }

  @Test
  @Tag("oracle")
  void itLooksLikeSomethingInLightAndDark() throws Exception {
    String page = write(different()).toUri().toString();
    int light = picture("light.png", page, "--blink-settings=preferredColorScheme=1");
    int dark = picture("dark.png", page, "--blink-settings=preferredColorScheme=0");
    assertTrue(brightness(light) > 200, "light: " + Integer.toHexString(light));
    assertTrue(brightness(dark) < 60, "dark: " + Integer.toHexString(dark));
  }

  /** Takes a picture, looks whether something is on it, and returns the colour of its corner. */
  private int picture(String name, String page, String setting) throws Exception {
    Path file = folder.resolve(name);
    Commands.Outcome taken =
        browser("--screenshot=" + file, "--window-size=1200,2000", setting, page);
    assertTrue(Files.exists(file), taken.output());
    BufferedImage image = ImageIO.read(file.toFile());
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertTrue(colours.size() > 30, name + ": " + colours.size() + " colours");
    return image.getRGB(2, 2);
  }

  private static int brightness(int colour) {
    return ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 3;
  }

  private Commands.Outcome browser(String... arguments) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile")));
    words.addAll(List.of(arguments));
    return Commands.run(words, folder, Map.of(), 120);
  }

  private static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }
}
