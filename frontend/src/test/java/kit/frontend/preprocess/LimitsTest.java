package kit.frontend.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kit.base.MemoryHost;
import org.junit.jupiter.api.Test;

/** Texts that would nest or multiply without end are stopped by a message. */
class LimitsTest {
  /** Runs on a large stack, as kit does. */
  private static String messages(String text) {
    String[] result = {""};
    Thread thread =
        new Thread(
            null,
            () ->
                result[0] =
                    PreprocessRun.text(
                            new MemoryHost().file("m.c", text),
                            new PreprocessorOptions(),
                            "m.c",
                            false)
                        .messages(),
            "large stack",
            64 << 20);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return result[0];
  }

  @Test
  void deepButHonestNesting() {
    assertEquals(
        "", messages("#define f(x) x+1\n" + "f(".repeat(500) + "1" + ")".repeat(500) + "\n"));
    assertEquals("", messages("#if " + "(".repeat(500) + "1" + ")".repeat(500) + "\n#endif\n"));
    assertEquals(
        "", messages("#if " + "1 ? ".repeat(500) + "1" + " : 0".repeat(500) + "\n#endif\n"));
  }

  @Test
  void macroCallsNestedTooDeep() {
    assertTrue(
        messages("#define f(x) x+1\n" + "f(".repeat(5000) + "1" + ")".repeat(5000) + "\n")
            .contains("nested more than"));
  }

  @Test
  void expressionsNestedTooDeep() {
    assertTrue(messages("#if " + "(".repeat(50000) + "\n#endif\n").contains("nested more than"));
    assertTrue(messages("#if " + "!".repeat(50000) + "1\n#endif\n").contains("nested more than"));
  }

  @Test
  void inclusionWithoutEnd() {
    assertTrue(messages("#include \"m.c\"\n#include \"m.c\"\n").contains("#include nested depth"));
  }
}
