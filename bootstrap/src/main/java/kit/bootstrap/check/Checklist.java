package kit.bootstrap.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.check.CheckResult.Outcome;
import kit.bootstrap.trace.Progress;
import org.apache.commons.io.file.PathUtils;

/**
 * What a finished stage must do beside being a fixed point: a broken compiler can reproduce itself.
 * The checks in their order: it tells the source's version; programs that it makes run; programs
 * that test themselves agree; Lua built by it runs scripts as Lua built by stage1 does, from the
 * same objects; a slice of the torture suite passes.
 */
public final class Checklist {
  /** How many programs of the torture suite are taken. */
  public static final int SLICE = 200;

  private final Path work;
  private final Progress progress;

  /**
   * @param work a folder of its own; a failed check leaves its files there
   */
  public Checklist(Path work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  private static List<Check> checks() {
    return List.of(
        new VersionCheck(),
        new ProgramCheck("hello, dynamic", "hello.c", List.of()),
        new ProgramCheck("hello, static", "hello.c", List.of("-static")),
        new ProgramCheck(
            "hello, musl", "hello.c", List.of("--target=x86_64-linux-musl", "-static")),
        new ProgramCheck("arithmetic", "arithmetic.c", List.of()),
        new ProgramCheck("language", "language.c", List.of("-lm")),
        new LuaCheck(),
        new TortureCheck(SLICE));
  }

  /** Runs all checks. */
  public List<CheckResult> run(Subject subject) throws InterruptedException {
    List<CheckResult> results = new ArrayList<>();
    List<Check> checks = checks();
    progress.begin("checklist", checks.size());
    for (Check check : checks) {
      CheckResult result = run(check, subject);
      results.add(result);
      progress.advance(results.size(), check.name());
      if (result.outcome() != Outcome.PASSED) {
        String verdict = result.outcome() == Outcome.FAILED ? "FAILED" : "skipped";
        progress.say("  " + result.name() + ": " + verdict + ": " + result.detail());
      }
    }
    progress.end(summary(results));
    return results;
  }

  private CheckResult run(Check check, Subject subject) throws InterruptedException {
    long started = System.nanoTime();
    Path folder = work.resolve(check.name().replaceAll("[^a-z]+", "-"));
    Outcome outcome;
    String detail;
    try {
      if (Files.exists(folder)) {
        PathUtils.deleteDirectory(folder);
      }
      Files.createDirectories(folder);
      detail = check.run(subject, folder);
      outcome = detail.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
      if (outcome == Outcome.PASSED) {
        PathUtils.deleteDirectory(folder);
      }
    } catch (Check.Skipped skipped) {
      detail = String.valueOf(skipped.getMessage());
      outcome = Outcome.SKIPPED;
    } catch (IOException | UncheckedIOException exception) {
      detail = "cannot run: " + exception;
      outcome = Outcome.FAILED;
    }
    return new CheckResult(
        check.name(), outcome, detail, (System.nanoTime() - started) / 1_000_000);
  }

  /** "7 passed, 0 failed, 1 skipped". */
  public static String summary(List<CheckResult> results) {
    return count(results, Outcome.PASSED)
        + " passed, "
        + count(results, Outcome.FAILED)
        + " failed, "
        + count(results, Outcome.SKIPPED)
        + " skipped";
  }

  public static int count(List<CheckResult> results, Outcome outcome) {
    return (int) results.stream().filter(result -> result.outcome() == outcome).count();
  }
}
