package kit.bootstrap.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTest {
  private static Event event(String tool, String... arguments) {
    return new Event("stage2", tool, 0, 1, 1, 1, 1, 0, 0, "", "/work", List.of(arguments));
  }

  @Test
  void sourcesAndOutputsOfACompilation() {
    Event group = event("cc", "-O0", "-I", "inc.c", "-c", "/tree/a.c", "/tree/b.S");
    assertEquals(List.of("/tree/a.c", "/tree/b.S"), group.sources());
    assertEquals(List.of("a.o", "b.o"), group.outputs());
    assertEquals("a.c and 1 more", group.label());
    assertTrue(group.compiles());
    assertEquals(List.of("x.o"), event("cc", "-c", "a.c", "-o", "x.o").outputs());
  }

  @Test
  void outputsOfOtherTools() {
    Event link = event("cc", "-o", "/o/bin/kit", "a.o");
    assertEquals(List.of("/o/bin/kit"), link.outputs());
    assertEquals("cc kit", link.label());
    assertFalse(link.compiles());
    assertEquals(List.of("../x.a"), event("ar", "rcD", "../x.a", "a.o").outputs());
    assertEquals(List.of("x.a"), event("ranlib", "-D", "x.a").outputs());
    assertEquals(List.of("a.out"), event("ld", "a.o").outputs());
  }

  @Test
  void aLineThatIsNotWholeYetIsReadLater(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events");
    EventLog log = new EventLog(file);
    assertEquals(List.of(), log.poll());
    String line =
        "{\"stage\":\"s\",\"tool\":\"cc\",\"folder\":\"/\\u00e9\",\"arguments\":[\"a\\\"b\"]}\n";
    Files.writeString(file, line + line.substring(0, 20));
    List<Event> first = log.poll();
    assertEquals(1, first.size());
    assertEquals(List.of("a\"b"), first.getFirst().arguments());
    assertEquals(List.of(), log.poll());
    Files.writeString(file, line.substring(20) + "damaged\n", StandardOpenOption.APPEND);
    assertEquals(1, log.poll().size());
    assertEquals(List.of(), log.poll());
  }
}
