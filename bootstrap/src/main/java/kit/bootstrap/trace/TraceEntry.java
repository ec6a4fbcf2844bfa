package kit.bootstrap.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One command of a build on record: a line of {@code trace.jsonl}.
 *
 * @param key of the stage's inputs: an entry says nothing about a stage with another key
 * @param unit what was made, for people
 * @param sources how many sources were compiled
 * @param outputs SHA-256 of each file it made, by path below the stage's folder
 * @param finished when each of them was written, in microseconds since 1970
 * @param event what it cost, and how it was called
 */
public record TraceEntry(
    String key,
    String unit,
    int sources,
    Map<String, String> outputs,
    @Nullable Map<String, Long> finished,
    Event event) {

  /**
   * The compilation of one source by a command that compiled several.
   *
   * @param path of its object, below the stage's folder
   * @param start microseconds since 1970
   * @param wall microseconds
   */
  public record Unit(String path, long start, long wall) {}

  /** Whether it belongs to a stage: two stages may have the same inputs, and thus the same key. */
  public boolean isOf(String stage, String itsKey) {
    return key.equals(itsKey) && event.stage().equals(stage);
  }

  /**
   * The single compilations, one after the other: a compiler writes each object before it begins
   * the next. Empty for a command that compiles nothing, or failed.
   */
  public List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    if (finished == null || !event.compiles()) {
      return units;
    }
    List<Map.Entry<String, Long>> inOrder = new ArrayList<>(finished.entrySet());
    inOrder.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey));
    long start = event.start();
    for (Map.Entry<String, Long> entry : inOrder) {
      long end = Math.max(start, entry.getValue());
      units.add(new Unit(entry.getKey(), start, end - start));
      start = end;
    }
    units.sort(Comparator.comparingLong(Unit::start));
    return units;
  }
}
