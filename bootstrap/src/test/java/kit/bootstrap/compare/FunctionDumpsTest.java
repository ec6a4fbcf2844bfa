package kit.bootstrap.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kit.bootstrap.compare.Explanation.Dump;
import org.junit.jupiter.api.Test;

class FunctionDumpsTest {
  @Test
  void aFunctionIsCutOutOfMir() {
    String unit =
        "function $f () -> i32 {\nb0:\n  return %0\n}\n\nfunction $ff () {\nb0:\n  return\n}\n";
    assertEquals("function $f () -> i32 {\nb0:\n  return %0\n}\n", FunctionDumps.mir(unit, "f"));
    assertEquals("function $ff () {\nb0:\n  return\n}\n", FunctionDumps.mir(unit, "ff"));
    assertEquals("", FunctionDumps.mir(unit, "g"));
    assertEquals("", FunctionDumps.mir("", "f"));
  }

  @Test
  void aFunctionIsCutOutOfTheDumpsOfPasses() {
    String dump =
        "# f after select\nb0: one\n# f after allocate\nb0: two\n# g after select\nb0: three\n"
            + "# g after allocate\nb0: four\n";
    assertEquals(
        List.of(new Dump("select", "b0: one\n"), new Dump("allocate", "b0: two\n")),
        FunctionDumps.passes(dump, "f"));
    assertEquals(
        List.of(new Dump("select", "b0: three\n"), new Dump("allocate", "b0: four\n")),
        FunctionDumps.passes(dump, "g"));
    assertEquals(List.of(), FunctionDumps.passes(dump, "h"));
    assertEquals(List.of(), FunctionDumps.passes("", "f"));
  }
}
