package kit.driver.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kit.base.MemoryHost;
import kit.driver.Kit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every code has an example that triggers it and nothing else, and the mended example triggers
 * nothing.
 */
class ExplanationsTest {
  private final Explanations explanations = new Explanations();

  @Test
  void codesAreUnique() {
    Set<String> seen = new HashSet<>();
    for (Explanation each : explanations.list()) {
      assertEquals(true, seen.add(each.code()), each.code());
      assertFalse(each.title().isBlank(), each.code());
      assertFalse(each.example().isBlank(), each.code());
      assertFalse(each.mended().isBlank(), each.code());
    }
  }

  @Test
  void namesAndMessagesFindTheirExplanation() {
    assertEquals("-Wunused-variable", found("unused-variable"));
    assertEquals("-Wformat", found("-Wformat="));
    assertEquals("E0301", found("'x' undeclared (first use in this function)"));
    assertEquals("E0201", found("expected ';' before '}' token"));
  }

  private String found(String asked) {
    Explanation explanation = explanations.find(asked);
    assertNotNull(explanation, asked);
    return explanation.code();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return explanations.list().stream()
        .filter(each -> !each.options().equals("--generate=none"))
        .map(each -> DynamicTest.dynamicTest(each.code(), () -> check(each)));
  }

  private static void check(Explanation each) {
    String example =
        each.options().equals("--generate=parentheses")
            ? "int x = " + "(".repeat(2500) + "1" + ")".repeat(2500) + ";\n"
            : each.example();
    assertEquals(Set.of(each.code()), codes(each, example), example);
    assertEquals(Set.of(), codes(each, each.mended()), each.mended());
  }

  /** The rules of the SARIF log of a compilation. */
  private static Set<String> codes(Explanation each, String source) {
    MemoryHost host = new MemoryHost();
    host.file("stddef.h", "typedef unsigned long size_t;\n");
    host.file("example.c", source);
    List<String> arguments =
        new ArrayList<>(
            List.of("-fsyntax-only", "-nostdinc", "-I.", "-fdiagnostics-format=sarif-stderr"));
    if (each.code().startsWith("-W")) {
      arguments.add(each.options().isEmpty() ? each.code() : each.options().split(" ")[0]);
      for (String option : each.options().split(" ")) {
        if (!option.isEmpty() && !arguments.contains(option)) {
          arguments.add(option);
        }
      }
    }
    arguments.add("example.c");
    Kit.run(host, "cc", arguments);
    String log = host.standardError();
    Set<String> found = new TreeSet<>();
    int at = log.indexOf("\"ruleId\": \"");
    while (at >= 0) {
      int start = at + 11;
      String rule = log.substring(start, log.indexOf('"', start));
      found.add(rule.endsWith("=") ? rule.substring(0, rule.length() - 1) : rule);
      at = log.indexOf("\"ruleId\": \"", start);
    }
    if (!log.startsWith("{")) {
      found.add(log);
    }
    return found;
  }
}
