package kit.bootstrap.compare;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kit.bootstrap.chain.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Two builds held against each other: the program and every object and archive, a row each, in the
 * order of their paths.
 *
 * @param left name of one build, such as stage2
 * @param right name of the other
 */
public record Comparison(String left, String right, List<Row> rows) {
  /** The program's path in a stage's folder. */
  public static final String PROGRAM = "bin/kit";

  /** Compares two stages' folders. */
  public static Comparison of(String left, Path leftFolder, String right, Path rightFolder)
      throws IOException {
    Set<String> paths = new TreeSet<>();
    collect(leftFolder, paths);
    collect(rightFolder, paths);
    paths.add(PROGRAM);
    List<Row> rows = new ArrayList<>();
    for (String path : paths) {
      rows.add(compare(path, left, leftFolder.resolve(path), right, rightFolder.resolve(path)));
    }
    return new Comparison(left, right, List.copyOf(rows));
  }

  private static void collect(Path folder, Set<String> paths) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> !Files.isSymbolicLink(path))
          .map(path -> folder.relativize(path).toString())
          .filter(path -> path.endsWith(".o") || path.endsWith(".a"))
          .forEach(paths::add);
    }
  }

  private static Row compare(
      String path, String left, Path leftFile, String right, Path rightFile) {
    boolean hasLeft = Files.exists(leftFile, LinkOption.NOFOLLOW_LINKS);
    boolean hasRight = Files.exists(rightFile, LinkOption.NOFOLLOW_LINKS);
    if (!hasLeft || !hasRight) {
      String lacking =
          !hasLeft && !hasRight ? "neither has it" : (hasLeft ? right : left) + " lacks it";
      return new Row(path, Verdict.MISSING, "", "", 0, lacking);
    }
    try {
      if (!Files.isRegularFile(leftFile) || !Files.isRegularFile(rightFile)) {
        return new Row(path, Verdict.NOT_COMPARABLE, "", "", 0, "not a regular file");
      }
      String leftHash = Hashes.ofFile(leftFile);
      String rightHash = Hashes.ofFile(rightFile);
      Verdict verdict = leftHash.equals(rightHash) ? Verdict.IDENTICAL : Verdict.DIFFERS;
      return new Row(path, verdict, leftHash, rightHash, Files.size(leftFile), "");
    } catch (IOException exception) {
      return new Row(path, Verdict.NOT_COMPARABLE, "", "", 0, String.valueOf(exception));
    }
  }

  /** How many rows have that verdict. */
  public int count(Verdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** Whether there is something to compare, and nothing of it differs, is missing or unreadable. */
  @JsonIgnore
  public boolean isIdentical() {
    return !rows.isEmpty() && count(Verdict.IDENTICAL) == rows.size();
  }

  /** "1040 identical, 0 differ, 0 missing, 0 could not be compared". */
  public String summary() {
    return count(Verdict.IDENTICAL)
        + " identical, "
        + count(Verdict.DIFFERS)
        + " differ, "
        + count(Verdict.MISSING)
        + " missing, "
        + count(Verdict.NOT_COMPARABLE)
        + " could not be compared";
  }

  /**
   * The row to look at first: a compiled object where one differs, {@code obj/GROUP/NAME.o}, since
   * archives, the object that is joined of all others and the program only follow; null when all
   * are identical.
   */
  public @Nullable Row first() {
    Row found = null;
    for (Row row : rows) {
      boolean better = found == null || rank(row) < rank(found);
      if (row.verdict() != Verdict.IDENTICAL && better) {
        found = row;
      }
    }
    return found;
  }

  private static int rank(Row row) {
    boolean compiled = row.path().endsWith(".o") && Path.of(row.path()).getNameCount() > 2;
    int kind = compiled ? 0 : row.path().endsWith(".a") ? 1 : 2;
    return row.verdict() == Verdict.DIFFERS ? kind : kind + 3;
  }
}
