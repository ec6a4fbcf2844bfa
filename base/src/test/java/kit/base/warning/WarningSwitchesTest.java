package kit.base.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kit.base.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WarningSwitchesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\s+-W(\\S+?)(=?<[^>]*>)?\\s+(\\[enabled\\]|\\[disabled\\]|\\d+)$");

  private static WarningSwitches of(String... options) {
    WarningSwitches switches = new WarningSwitches();
    for (String option : options) {
      assertNull(switches.apply(option.substring(2)), option);
    }
    return switches;
  }

  private static Severity severity(String name, String... options) {
    return of(options).severity(name, false);
  }

  @Test
  void specificWinsOverGroupInAnyOrder() {
    assertNull(severity("unused-variable", "-Wno-unused-variable", "-Wall"));
    assertEquals(Severity.WARNING, severity("unused-variable", "-Wunused-variable", "-Wno-all"));
    assertNull(severity("unused-variable", "-Wall", "-Wno-unused"));
    assertEquals(Severity.WARNING, severity("unused-variable", "-Wno-unused", "-Wunused"));
  }

  @Test
  void errorsOfGroupsHoldForMembers() {
    assertEquals(Severity.ERROR, severity("unused-variable", "-Werror=unused"));
    assertEquals(Severity.ERROR, severity("format-extra-args", "-Wall", "-Werror=format"));
    assertEquals(Severity.WARNING, severity("unused-variable", "-Wall", "-Werror=format"));
    assertNull(severity("unused-variable", "-Wno-unused-variable", "-Werror=unused"));
    assertEquals(
        Severity.ERROR,
        severity("unused-variable", "-Wno-unused-variable", "-Werror=unused-variable"));
    assertEquals(
        Severity.WARNING,
        severity("unused-variable", "-Wall", "-Werror=unused", "-Wno-error=unused-variable"));
    // Of a group, -Wno-error= says nothing about its members.
    assertEquals(
        Severity.ERROR, severity("unused-variable", "-Wall", "-Werror", "-Wno-error=unused"));
  }

  @Test
  void levels() {
    assertEquals(2, of("-Wformat=2").level("format="));
    assertEquals(Severity.WARNING, severity("format-security", "-Wformat=2"));
    assertNull(severity("format-security", "-Wall"));
    assertEquals(3, of("-Wextra").level("implicit-fallthrough"));
    assertEquals(5, of("-Wextra", "-Wimplicit-fallthrough=5").level("implicit-fallthrough"));
    assertNull(severity("unused-parameter", "-Wextra"));
    assertEquals(Severity.WARNING, severity("unused-parameter", "-Wextra", "-Wall"));
  }

  @Test
  void unknownNames() {
    WarningSwitches switches = new WarningSwitches();
    assertNull(switches.apply("no-such"));
    assertNotNull(switches.apply("error=no-such-warning"));
    assertNotNull(switches.apply("format=9"));
    assertNull(switches.apply("no-no-such-warning"));
    assertEquals("-Wno-such -Wno-no-such-warning", switches.unknown());
    assertNotNull(switches.apply("nosuchwarning"));
    assertNull(switches.apply("shorten-64-to-32"));
  }

  @Test
  @Tag("oracle")
  void levelsAreGccs() throws IOException, InterruptedException {
    List<List<String>> lines =
        List.of(
            List.of(),
            List.of("-Wall"),
            List.of("-Wextra"),
            List.of("-Wall", "-Wextra"),
            List.of("-Wextra", "-Wall"),
            List.of("-Wpedantic"),
            List.of("-Wconversion"),
            List.of("-Wunused"),
            List.of("-Wno-unused", "-Wall"),
            List.of("-Wall", "-Wno-unused"),
            List.of("-Wno-unused-variable", "-Wall", "-Wextra"),
            List.of("-Wformat"),
            List.of("-Wall", "-Wno-format"),
            List.of("-Wshadow"),
            List.of("-Wall", "-Wno-all"),
            List.of("-Wparentheses", "-Wno-all"),
            List.of("-Wextra", "-Wimplicit-fallthrough=2"),
            List.of("-Wunused-const-variable"),
            List.of("-Wcast-align=strict"));
    for (List<String> line : lines) {
      assertEquals(gcc(line), kit(line), line.toString());
    }
  }

  /** Rows whose state gcc shows and that depend on nothing else. */
  private static Map<String, Integer> gcc(List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("gcc", "-Q", "--help=warnings"));
    command.addAll(options);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Map<String, Integer> found = new TreeMap<>();
    WarningTable table = new WarningTable();
    for (String row : text.split("\n")) {
      Matcher matcher = ROW.matcher(row);
      if (matcher.matches() && table.find(matcher.group(1)) >= 0 && isCompared(matcher.group(1))) {
        String state = matcher.group(3);
        found.put(matcher.group(1), state.equals("[disabled]") || state.equals("0") ? 0 : 1);
      }
    }
    return found;
  }

  /**
   * gcc shows these before it has settled them, or settles them later by the dialect and other
   * options.
   */
  private static boolean isCompared(String name) {
    return switch (name) {
      case "system-headers",
          "format",
          "implicit",
          "multichar",
          "shift-overflow",
          "unused-parameter",
          "unused-but-set-parameter",
          "use-after-free",
          "pedantic",
          "trigraphs",
          "stringop-overread",
          "endif-labels",
          "maybe-uninitialized",
          "abi",
          "psabi",
          "long-long",
          "variadic-macros" ->
          false;
      default -> true;
    };
  }

  private static Map<String, Integer> kit(List<String> options)
      throws IOException, InterruptedException {
    WarningSwitches switches = of(options.toArray(String[]::new));
    Map<String, Integer> found = new TreeMap<>();
    for (String name : gcc(options).keySet()) {
      found.put(name, switches.level(name) > 0 ? 1 : 0);
    }
    return found;
  }
}
