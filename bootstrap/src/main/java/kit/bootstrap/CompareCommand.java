package kit.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.compare.FirstDifference;
import kit.bootstrap.compare.Row;
import kit.bootstrap.compare.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kit bootstrap compare LEFT RIGHT}: two builds' folders held against each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Compares the program, the objects and the archives of two build folders.")
final class CompareCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  @Parameters(index = "0", paramLabel = "LEFT")
  private Path left = Path.of("");

  @Parameters(index = "1", paramLabel = "RIGHT")
  private Path right = Path.of("");

  @Override
  public Integer call() throws IOException {
    Comparison comparison = Comparison.of(left.toString(), left, right.toString(), right);
    int listed = 0;
    for (Row row : comparison.rows()) {
      if (row.verdict() != Verdict.IDENTICAL && listed++ < LISTED) {
        System.out.println(row.path() + ": " + row.verdict().label() + place(row));
      }
    }
    System.out.println(comparison.summary());
    return comparison.isIdentical() ? ExitCode.PROVED : ExitCode.DIFFERENT;
  }

  private String place(Row row) throws IOException {
    if (row.verdict() != Verdict.DIFFERS) {
      return ": " + row.note();
    }
    byte[] one = Files.readAllBytes(left.resolve(row.path()));
    byte[] other = Files.readAllBytes(right.resolve(row.path()));
    return ": " + FirstDifference.find(one, other).text();
  }
}
