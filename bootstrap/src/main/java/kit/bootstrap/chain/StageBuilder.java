package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.trace.Event;
import kit.bootstrap.trace.EventLog;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.Trace;
import kit.bootstrap.trace.TraceEntry;

/**
 * Builds one stage: runs the tree's own Makefile with the stage's tools, each behind {@code
 * measure}, and writes down what every command cost and made.
 *
 * <p>Before: the tree agrees with its manifest, the toolchain works. After: the stage's folder is
 * an installation of kit and its record is written; or the result says what failed. An interruption
 * leaves a trace from which {@link Settings#resume} goes on.
 */
public final class StageBuilder {
  private static final int TAIL_LINES = 12;

  private final Settings settings;
  private final Progress progress;
  private final Trace trace;

  public StageBuilder(Settings settings, Progress progress, Trace trace) {
    this.settings = settings;
    this.progress = progress;
    this.trace = trace;
  }

  /** Builds it, or takes what an earlier run has built of the same inputs. */
  public StageResult build(Stage stage)
      throws BootstrapException, IOException, InterruptedException {
    Path work = settings.work();
    StageState state = new StageState(work.resolve(stage.name() + ".json"), stage);
    if (settings.resume()) {
      StageResult finished = state.finished();
      if (finished != null) {
        progress.say(stage.name() + ": built before, and unchanged since");
        return reused(finished);
      }
      int kept = state.keepProvenObjects(trace.read());
      progress.say(stage.name() + ": " + kept + " objects of the earlier run are kept");
    } else {
      state.clear();
    }
    Files.createDirectories(stage.output());
    Path tools = work.resolve("tools");
    Path measure = Wrappers.measure(stage.toolchain(), tools);
    Path events = work.resolve(stage.name() + ".events");
    Files.deleteIfExists(events);
    Path wrappers = tools.resolve(stage.name());
    new Wrappers(measure, events, settings.limits()).write(wrappers, stage);

    StageResult result = run(stage, make(stage, wrappers), new EventLog(events));
    Files.deleteIfExists(events);
    if (result.built()) {
      state.finish(result);
    }
    return result;
  }

  private List<String> make(Stage stage, Path wrappers) {
    List<String> words = new ArrayList<>(settings.surroundings().prefix());
    words.add("make");
    words.add("-C");
    words.add(stage.tree().folder().toString());
    words.add("-j" + settings.jobs());
    if (settings.keepGoing()) {
      words.add("-k");
    }
    words.add("O=" + stage.output());
    for (String tool : Toolchain.NAMES) {
      words.add(tool.toUpperCase(Locale.ROOT) + "=" + wrappers.resolve(tool));
    }
    words.add("CFLAGS=" + stage.compileFlags());
    words.add("LDFLAGS=" + stage.recipe().libc().linkFlags());
    return words;
  }

  private StageResult run(Stage stage, List<String> make, EventLog events)
      throws IOException, InterruptedException {
    Path log = settings.work().resolve(stage.name() + ".log");
    progress.begin(stage.name(), stage.tree().units());
    long started = System.nanoTime();
    Process process =
        Commands.prepare(make, stage.tree().folder(), settings.surroundings().environment())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Totals totals = new Totals();
    try {
      boolean running = true;
      while (running) {
        running = !process.waitFor(150, TimeUnit.MILLISECONDS);
        for (Event event : events.poll()) {
          totals.add(trace.record(event, stage.key(), stage.output()));
          progress.advance(totals.units, event.label());
        }
      }
    } finally {
      Commands.end(process);
      for (Event event : events.poll()) {
        totals.add(trace.record(event, stage.key(), stage.output()));
      }
    }
    long milliseconds = (System.nanoTime() - started) / 1_000_000;
    String problem = problem(stage, process.exitValue(), totals, log);
    progress.end(problem.isEmpty() ? "built" : problem);
    boolean made = Files.isRegularFile(stage.program());
    return new StageResult(
        stage.name(),
        stage.toolchain().name(),
        stage.key(),
        false,
        milliseconds,
        totals.commands,
        totals.units,
        totals.peak,
        totals.cpu / 1000,
        made ? Hashes.ofFile(stage.program()) : "",
        made ? Files.size(stage.program()) : 0,
        problem);
  }

  private static String problem(Stage stage, int exit, Totals totals, Path log) throws IOException {
    if (exit == 0) {
      return Files.isRegularFile(stage.program()) ? "" : "make left no " + stage.program();
    }
    List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    String tail =
        String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    String failed =
        totals.failed == 0
            ? ""
            : totals.failed + " commands failed, first " + totals.firstFailure + "; ";
    return failed + "make: exit " + exit + " (" + log.getFileName() + ")\n" + tail;
  }

  private static StageResult reused(StageResult result) {
    return new StageResult(
        result.name(),
        result.toolchain(),
        result.key(),
        true,
        result.milliseconds(),
        result.commands(),
        result.units(),
        result.peakKib(),
        result.cpuMilliseconds(),
        result.hash(),
        result.size(),
        result.problem());
  }

  /** Sums over the commands of a stage. */
  private static final class Totals {
    int commands;
    int units;
    int failed;
    String firstFailure = "";
    long peak;
    long cpu;

    void add(TraceEntry entry) {
      Event event = entry.event();
      commands++;
      peak = Math.max(peak, event.resident());
      cpu += event.user() + event.system();
      if (event.compiles() && event.succeeded()) {
        units += entry.sources();
      }
      if (!event.succeeded()) {
        failed++;
        if (firstFailure.isEmpty()) {
          String limit = event.limit().isEmpty() ? "" : " at its limit of " + event.limit();
          firstFailure = entry.unit() + limit;
        }
      }
    }
  }
}
