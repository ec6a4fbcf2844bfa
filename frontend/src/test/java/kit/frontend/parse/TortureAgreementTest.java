package kit.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kit.base.Diagnostic;
import kit.base.Severity;
import kit.frontend.lex.LanguageStandard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * gcc and kit accept and reject the same files of gcc's torture suite. What kit is known not to
 * support is refused with a message that says so, which counts as agreement.
 */
@Tag("oracle")
class TortureAgreementTest {
  private static final String[] REFUSALS = {
    "is not supported", "nesting is deeper than the limit", "invalid storage class for function",
  };

  private static Path folder(String part) {
    Path here = Path.of(System.getProperty("kit.corpus", "build/corpus"), "torture", part);
    return Files.isDirectory(here) ? here : Path.of("..").resolve(here);
  }

  @Test
  void execute() throws Exception {
    compare(folder("execute"));
  }

  @Test
  void compile() throws Exception {
    compare(folder("compile"));
  }

  private static void compare(Path folder) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".c")).sorted().toList();
    }
    assertTrue(files.size() > 1000);
    List<String> differences = new ArrayList<>();
    for (Path file : files) {
      compareFile(file, differences);
    }
    assertEquals(List.of(), differences);
  }

  private static void compareFile(Path file, List<String> differences) throws Exception {
    String source = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (source.contains("fgnu89-inline")) {
      return;
    }
    boolean old = source.contains("std=gnu89");
    String dialect = "-std=" + (old ? "gnu89" : "gnu17");
    Gcc.Result text = Gcc.gcc("-E", "-P", "-w", dialect, file.toString());
    if (text.exit() != 0) {
      return;
    }
    CheckedUnit[] unit = {null};
    Thread thread =
        new Thread(
            null,
            () ->
                unit[0] =
                    CheckedUnit.of(
                        text.output(), old ? LanguageStandard.GNU89 : LanguageStandard.GNU17),
            "parse",
            512L << 20);
    thread.start();
    thread.join();
    if (unit[0].errors() == 0) {
      if (Gcc.gcc("-fsyntax-only", "-w", dialect, file.toString()).exit() != 0) {
        differences.add(file.getFileName() + ": accepted");
      }
    } else if (!refused(unit[0])
        && Gcc.gcc("-fsyntax-only", "-w", dialect, file.toString()).exit() == 0) {
      differences.add(file.getFileName() + ": " + firstError(unit[0]));
    }
  }

  private static boolean refused(CheckedUnit unit) {
    String message = firstError(unit);
    for (String refusal : REFUSALS) {
      if (message.contains(refusal)) {
        return true;
      }
    }
    return false;
  }

  private static String firstError(CheckedUnit unit) {
    for (Diagnostic d : unit.diagnostics) {
      if (d.severity() == Severity.ERROR || d.severity() == Severity.FATAL) {
        return d.message();
      }
    }
    return "";
  }
}
