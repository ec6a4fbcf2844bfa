package kit.bootstrap.triage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many parts must be exchanged for a fault to go away.
 *
 * <p>Exchanging none shows the fault, exchanging all does not. A binary search over prefixes finds
 * the first part without which a prefix does not suffice; it is exchanged for good, and the search
 * begins again until the parts found suffice by themselves. For one culprit that is log2(n) + 1
 * trials; each further one costs as many. What is found is enough to mend the fault, and each of it
 * was needed when it was found.
 *
 * @param <T> a part
 */
final class Bisection<T> {
  /** Builds something with parts exchanged and looks at it. */
  interface Trial<T> {
    /** Whether the fault is gone. */
    boolean isGood(Set<T> exchanged) throws IOException, InterruptedException;
  }

  private final List<T> parts;
  private final Trial<T> trial;
  private int trials;

  Bisection(List<T> parts, Trial<T> trial) {
    this.parts = List.copyOf(parts);
    this.trial = trial;
  }

  int trials() {
    return trials;
  }

  /** The culprits; null when the fault is not there at first, or stays with all exchanged. */
  @Nullable List<T> find() throws IOException, InterruptedException {
    List<T> found = new ArrayList<>();
    if (isGood(found, 0) || !isGood(found, parts.size())) {
      return null;
    }
    int end = parts.size();
    while (true) {
      int bad = 0;
      int good = end;
      while (good - bad > 1) {
        int middle = (bad + good) >>> 1;
        if (isGood(found, middle)) {
          good = middle;
        } else {
          bad = middle;
        }
      }
      found.add(parts.get(good - 1));
      if (isGood(found, 0)) {
        return found;
      }
      end = good - 1;
    }
  }

  /** With those found and a prefix exchanged. */
  private boolean isGood(List<T> found, int prefix) throws IOException, InterruptedException {
    trials++;
    Set<T> exchanged = new LinkedHashSet<>(found);
    exchanged.addAll(parts.subList(0, prefix));
    return trial.isGood(exchanged);
  }
}
