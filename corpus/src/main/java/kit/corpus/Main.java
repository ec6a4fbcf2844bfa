package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code corpus [OPTION]… SUITE}: runs one suite and writes {@code RESULTS/SUITE.txt}, a line per
 * test: {@code PASS name}, {@code FAIL name: why} or {@code SKIP name: why}, in the suite's order.
 * Exit code 1 when a test failed.
 *
 * <pre>
 *   --corpus=FOLDER    where the programs are (build/corpus)
 *   --results=FOLDER   where the result file goes (build/results)
 *   --work=FOLDER      scratch (build/work)
 *   --skips=FOLDER     lists of tests that are known to fail, with reasons (tests/skips)
 *   --cc=COMMAND       a compiler to call as a process, words separated by blanks, in place of kit in this JVM
 *   --level=-O0        for the torture suites
 *   --programs=N       how many random programs: abi 200, others 100
 *   --inputs=10000     damaged inputs for each reader in the fuzz suite
 *   --only=TEXT        only tests with TEXT in their names; no result file is written
 *   --jobs=N           threads (as many as processors)
 * </pre>
 */
public final class Main {
  private Main() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path corpus = Path.of("build/corpus");
    Path results = Path.of("build/results");
    Path work = Path.of("build/work");
    Path skips = Path.of("tests/skips");
    Compiler compiler = null;
    String level = "-O0";
    String only = "";
    int inputs = 10_000;
    int programs = 0;
    String suiteName = null;
    int jobs = Runtime.getRuntime().availableProcessors();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String value = argument.substring(equals + 1);
      switch (equals < 0 ? "" : argument.substring(0, equals)) {
        case "--corpus" -> corpus = Path.of(value);
        case "--results" -> results = Path.of(value);
        case "--work" -> work = Path.of(value);
        case "--skips" -> skips = Path.of(value);
        case "--cc" -> compiler = new ProcessCompiler(List.of(value.split(" ")));
        case "--level" -> level = value;
        case "--programs" -> programs = Integer.parseInt(value);
        case "--inputs" -> inputs = Integer.parseInt(value);
        case "--only" -> only = value;
        case "--jobs" -> jobs = Integer.parseInt(value);
        default -> suiteName = argument;
      }
    }
    Path home = Path.of("build").toAbsolutePath();
    Suite suite =
        switch (suiteName) {
          case "torture-execute" -> new TortureSuite(true, level);
          case "torture-compile" -> new TortureSuite(false, level);
          case "dg" -> new DgSuite();
          case "tests2" -> new Tests2Suite();
          case "chibicc" -> new ChibiccSuite(skips);
          case "objects" -> new ObjectsSuite();
          case "warnings" -> new WarningsSuite();
          case "abi" -> new AbiSuite(programs == 0 ? 200 : programs);
          case "csmith" -> new CsmithSuite(programs == 0 ? 100 : programs, level);
          case "mixed" -> new MixedSuite(programs == 0 ? 100 : programs, level);
          case "bitint" -> new BitPreciseSuite(programs == 0 ? 100 : programs);
          case "features" -> new FeatureSuite(skips.toAbsolutePath().resolveSibling("features"));
          case "native" ->
              new NativeSuite(
                  home.resolve("native").toRealPath(), Path.of("").toAbsolutePath().normalize());
          case "fuzz" -> new FuzzSuite(home, results.toAbsolutePath().resolve("fuzz"), inputs);
          case null, default ->
              throw new IllegalArgumentException(
                  "name a suite: torture-execute, torture-compile, dg, tests2, chibicc, objects, abi, csmith, mixed, bitint, features, native or fuzz");
        };
    if (compiler == null) {
      compiler = new KitCompiler(home);
    }
    List<TestCase> tests = new ArrayList<>(suite.tests(corpus.toAbsolutePath().normalize()));
    String wanted = only;
    tests.removeIf(test -> !test.name().contains(wanted));
    KnownFailures known = KnownFailures.read(skips.resolve(suite.name() + ".txt"));
    Path scratch = work.toAbsolutePath().normalize().resolve(suite.name());
    Files.createDirectories(scratch);
    Report report = new Runner(compiler, known, scratch, jobs).run(tests);
    Folders.deleteTree(scratch);
    report.print(suite.name());
    if (only.isEmpty()) {
      Files.createDirectories(results);
      report.write(results.resolve(suite.name() + ".txt"));
    }
    System.exit(report.failed() == 0 ? 0 : 1);
  }
}
