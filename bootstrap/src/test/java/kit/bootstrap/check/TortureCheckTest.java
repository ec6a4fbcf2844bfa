package kit.bootstrap.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TortureCheckTest {
  @Test
  void aSliceIsSpreadOverTheWholeAndAlwaysTheSame() {
    List<Integer> all = IntStream.range(0, 1000).boxed().toList();
    assertEquals(List.of(0, 250, 500, 750), TortureCheck.slice(all, 4));
    assertEquals(all, TortureCheck.slice(all, 2000));
    assertEquals(200, TortureCheck.slice(all, 200).stream().distinct().count());
    assertEquals(List.of(), TortureCheck.slice(List.of(), 5));
  }
}
