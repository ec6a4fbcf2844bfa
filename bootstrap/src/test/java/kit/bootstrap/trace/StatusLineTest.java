package kit.bootstrap.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusLineTest {
  private static String output(boolean terminal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StatusLine line =
        new StatusLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal);
    line.begin("stage2", 40);
    for (int i = 1; i <= 40; i++) {
      line.advance(i, "unit" + i + ".c");
    }
    line.end("built");
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void onATerminalOneLineIsWrittenOver() {
    String output = output(true);
    assertTrue(output.contains("\r\033[Kstage2  17/40  0:00  unit17.c"));
    assertEquals(1, output.chars().filter(c -> c == '\n').count());
    assertTrue(output.endsWith("\r\033[Kstage2: built (0:00)\n"));
  }

  @Test
  void elsewhereALineForEachTenth() {
    String output = output(false);
    assertEquals(12, output.lines().count());
    assertFalse(output.contains("\033"));
  }
}
