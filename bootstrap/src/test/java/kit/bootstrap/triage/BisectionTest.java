package kit.bootstrap.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BisectionTest {
  @Property
  void findsExactlyTheCulprits(
      @ForAll @IntRange(min = 40, max = 500) int size,
      @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 39) Integer> culprits)
      throws Exception {
    List<Integer> parts = IntStream.range(0, size).boxed().toList();
    Bisection<Integer> bisection =
        new Bisection<>(parts, exchanged -> exchanged.containsAll(culprits));
    List<Integer> found = bisection.find();
    assertNotNull(found);
    assertEquals(new TreeSet<>(culprits), new TreeSet<>(found));
    assertEquals(culprits.size(), found.size());
    assertTrue(bisection.trials() <= 2 + culprits.size() * 10, "trials: " + bisection.trials());
  }

  @Test
  void withoutAFaultOrWithoutACureThereIsNothingToFind() throws Exception {
    assertNull(new Bisection<>(List.of(1, 2), exchanged -> true).find());
    assertNull(new Bisection<>(List.of(1, 2), exchanged -> false).find());
  }
}
