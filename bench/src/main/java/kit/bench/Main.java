package kit.bench;

import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks whose names hold the first argument (all without one) in a JVM with the
 * launcher's options, and prints for each stage, the stages before it included, lines per second
 * and bytes allocated per line.
 */
public final class Main {
  private Main() {}

  /** See the class. */
  public static void main(String[] arguments) throws RunnerException {
    String wanted = arguments.length > 0 ? arguments[0] : "StagesBenchmark";
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(wanted)
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(2))
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx2g",
                        "-Xss512m",
                        "-Dkit.root=" + System.getProperty("kit.root", "."))
                    .build())
            .run();
    int lines = Input.lines();
    System.out.println();
    System.out.printf("%-16s %14s %14s%n", "stage", "lines/second", "bytes/line");
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      double seconds = result.getPrimaryResult().getScore() / 1000;
      double bytes = Double.NaN;
      for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
        if (entry.getKey().endsWith("gc.alloc.rate.norm")) {
          bytes = entry.getValue().getScore();
        }
      }
      System.out.printf(
          "%-16s %14.0f %14.1f%n",
          name.substring(name.lastIndexOf('.') + 1), lines / seconds, bytes / lines);
    }
  }
}
