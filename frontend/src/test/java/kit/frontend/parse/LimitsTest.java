package kit.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Deep and long input is taken up to the documented limits, and refused beyond them with a message.
 */
class LimitsTest {
  private static CheckedUnit parse(String text) throws InterruptedException {
    CheckedUnit[] unit = {null};
    Thread thread = new Thread(null, () -> unit[0] = CheckedUnit.of(text), "parse", 256L << 20);
    thread.start();
    thread.join();
    return unit[0];
  }

  private static void accepted(String text) throws InterruptedException {
    CheckedUnit unit = parse(text);
    assertEquals(0, unit.errors(), () -> unit.diagnostics.get(0).message());
  }

  private static void refused(String text, String message) throws InterruptedException {
    CheckedUnit unit = parse(text);
    assertTrue(
        unit.diagnostics.stream().anyMatch(d -> d.message().contains(message)),
        () -> "said: " + unit.diagnostics.stream().map(d -> d.message()).limit(3).toList());
  }

  @Test
  void parentheses() throws Exception {
    accepted("int x = " + "(".repeat(900) + "1" + ")".repeat(900) + ";");
    refused(
        "int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";", "nesting is deeper");
    refused("int x = " + "(".repeat(100_000), "nesting is deeper");
  }

  @Test
  void unaryOperators() throws Exception {
    accepted("int x = " + "- ".repeat(1500) + "1;");
    refused("int x = " + "- ".repeat(100_000) + "1;", "nesting is deeper");
    refused("int x = " + "(int)".repeat(100_000) + "1;", "nesting is deeper");
    refused("int x = " + "sizeof ".repeat(100_000) + "1;", "nesting is deeper");
  }

  @Test
  void blocks() throws Exception {
    accepted("void f(void) {" + "{".repeat(900) + "}".repeat(900) + "}");
    refused("void f(void) {" + "{".repeat(100_000), "nesting is deeper");
    refused("void f(void) {" + "if (1) ".repeat(100_000) + ";}", "nesting is deeper");
    refused("void f(void) {" + "while (1) ".repeat(100_000) + ";}", "nesting is deeper");
    refused("void f(void) {" + "({".repeat(100_000), "nesting is deeper");
  }

  @Test
  void declarators() throws Exception {
    accepted("int " + "(".repeat(900) + "x" + ")".repeat(900) + ";");
    refused("int " + "(".repeat(100_000) + "x;", "nesting is deeper");
    refused("int x" + "(int".repeat(100_000), "nesting is deeper");
    refused("struct {".repeat(100_000), "nesting is deeper");
  }

  @Test
  void initialisers() throws Exception {
    refused("int x[] = " + "{".repeat(100_000), "nesting is deeper");
    refused("int x = " + "a ? ".repeat(100_000), "nesting is deeper");
    refused("int a; void f(void) { " + "a = ".repeat(100_000), "nesting is deeper");
  }

  @Test
  void chains() throws Exception {
    accepted("int a; int f(void) { return a" + " + a".repeat(9_000) + "; }");
    refused("int a; int f(void) { return a" + " + a".repeat(20_000) + "; }", "operators in a row");
    refused("int a; int f(void) { return a" + ", a".repeat(20_000) + "; }", "operators in a row");
    accepted("int f(int a) { " + "if (a) ; else ".repeat(9_000) + "; }");
    refused("int f(int a) { " + "if (a) ; else ".repeat(20_000) + "; }", "branches of one 'if'");
  }

  @Test
  void manyCaseLabels() throws Exception {
    StringBuilder cases = new StringBuilder("int f(int a) { switch (a) { ");
    for (int i = 0; i < 50_000; i++) {
      cases.append("case ").append(i).append(": ");
    }
    accepted(cases + "return 1; } return 0; }");
  }
}
