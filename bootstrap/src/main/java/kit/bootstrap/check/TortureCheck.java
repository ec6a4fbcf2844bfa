package kit.bootstrap.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kit.corpus.Compiler;
import kit.corpus.KnownFailures;
import kit.corpus.ProcessCompiler;
import kit.corpus.TestCase;
import kit.corpus.TortureSuite;
import org.apache.commons.io.file.PathUtils;

/**
 * A slice of gcc's torture suite: programs at equal distances through the list, the same ones each
 * time.
 *
 * @param size how many
 */
record TortureCheck(int size) implements Check {
  @Override
  public String name() {
    return "torture";
  }

  @Override
  public String run(Subject subject, Path work) throws IOException, InterruptedException, Skipped {
    if (subject.corpus() == null
        || !Files.isDirectory(subject.corpus().resolve("torture/execute"))) {
      throw new Skipped("the corpus has no torture suite (make corpus)");
    }
    TortureSuite suite = new TortureSuite(true, "-O0");
    List<TestCase> slice = slice(suite.tests(subject.corpus()), size);
    Path skips = subject.skips() == null ? work : subject.skips();
    KnownFailures known = KnownFailures.read(skips.resolve(suite.name() + ".txt"));
    slice.removeIf(test -> known.reason(test.name()) != null);
    Compiler compiler = new ProcessCompiler(List.of(subject.compiler().cc().toString()));

    List<String> failed = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(subject.jobs())) {
      List<Callable<String>> tasks = new ArrayList<>();
      for (TestCase test : slice) {
        tasks.add(() -> run(test, compiler, work.resolve(test.name())));
      }
      for (Future<String> result : threads.invokeAll(tasks)) {
        if (!result.get().isEmpty()) {
          failed.add(result.get());
        }
      }
    } catch (ExecutionException exception) {
      throw new IOException(exception.getCause());
    }
    return failed.isEmpty()
        ? ""
        : failed.size() + " of " + slice.size() + " failed: " + String.join("; ", first(failed));
  }

  /** {@code size} elements at equal distances. */
  static <T> List<T> slice(List<T> all, int size) {
    List<T> slice = new ArrayList<>();
    int count = Math.min(size, all.size());
    for (int i = 0; i < count; i++) {
      slice.add(all.get((int) ((long) i * all.size() / count)));
    }
    return slice;
  }

  private static List<String> first(List<String> failed) {
    return failed.subList(0, Math.min(5, failed.size()));
  }

  private static String run(TestCase test, Compiler compiler, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String problem = test.body().run(compiler, folder);
    PathUtils.deleteDirectory(folder);
    return problem == null ? "" : test.name() + ": " + problem;
  }
}
