package kit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs tests on several threads; results come in the order of the tests. */
final class Runner {
  private static final long STACK_SIZE = 1L << 30;

  private final Compiler compiler;
  private final KnownFailures known;
  private final Path scratch;
  private final int jobs;

  Runner(Compiler compiler, KnownFailures known, Path scratch, int jobs) {
    this.compiler = compiler;
    this.known = known;
    this.scratch = scratch;
    this.jobs = jobs;
  }

  Report run(List<TestCase> tests) throws InterruptedException {
    Report.Result[] results = new Report.Result[tests.size()];
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      // A compiler that runs in this JVM recurses as deep as its input.
      Thread thread =
          new Thread(
              null,
              () -> {
                for (int at = next.getAndIncrement();
                    at < tests.size();
                    at = next.getAndIncrement()) {
                  results[at] = run(tests.get(at));
                }
              },
              "runner-" + i,
              STACK_SIZE);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return new Report(Arrays.asList(results));
  }

  private Report.Result run(TestCase test) {
    String problem;
    try {
      Path work = Files.createDirectories(scratch.resolve(test.name()));
      problem = test.body().run(compiler, work);
      Folders.deleteTree(work);
    } catch (IOException | UncheckedIOException exception) {
      problem = "cannot run: " + exception;
    } catch (InterruptedException exception) {
      problem = "interrupted";
    }
    String reason = known.reason(test.name());
    if (problem == null) {
      String note = reason == null ? "" : "passes now, and can leave the list of known failures";
      return new Report.Result(Report.Verdict.PASS, test.name(), note);
    }
    return reason == null
        ? new Report.Result(Report.Verdict.FAIL, test.name(), problem)
        : new Report.Result(Report.Verdict.SKIP, test.name(), reason);
  }
}
