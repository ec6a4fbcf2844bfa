package kit.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kit.base.Diagnostic;
import kit.base.SourceMap;
import kit.frontend.lex.LanguageStandard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file in {@code check/}: what is said about it stands in comments behind the lines, {@code
 * // ERROR "…"} and {@code // WARNING "…"}, in order. A first line {@code // STANDARD c23} chooses
 * the dialect. Run with {@code -Dkit.bless=true} to rewrite the expectations.
 */
class CheckFilesTest {
  @TestFactory
  Stream<DynamicTest> files() throws IOException {
    Path folder = Path.of("src/test/resources/check");
    Path base = Files.isDirectory(folder) ? folder : Path.of("frontend").resolve(folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(base)) {
      files = all.filter(f -> f.toString().endsWith(".c")).sorted().toList();
    }
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException {
    String written = Files.readString(file, StandardCharsets.ISO_8859_1);
    String bare = strip(written);
    LanguageStandard standard = LanguageStandard.GNU17;
    if (bare.startsWith("// STANDARD ")) {
      standard = LanguageStandard.parse(bare.substring(12, bare.indexOf('\n')));
    }
    String annotated =
        annotate(bare, CheckedUnit.of(bare.getBytes(StandardCharsets.ISO_8859_1), standard));
    if (Boolean.getBoolean("kit.bless")) {
      Files.writeString(file, annotated, StandardCharsets.ISO_8859_1);
    } else {
      assertEquals(written, annotated);
    }
  }

  private static String strip(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n")) {
      if (!line.startsWith("  // ERROR ") && !line.startsWith("  // WARNING ")) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  /** Puts what was said about a line below it, one diagnostic per line. */
  private static String annotate(String text, CheckedUnit unit) {
    String[] lines = text.split("\n");
    List<List<String>> said = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      said.add(new ArrayList<>());
    }
    for (Diagnostic d : unit.diagnostics) {
      SourceMap.Place place = unit.sources.place(d.position());
      int line = Math.min(place.line(), lines.length) - 1;
      String group = d.group().isEmpty() ? "" : " [-W" + d.group() + "]";
      String severity = d.severity() == kit.base.Severity.WARNING ? "WARNING" : "ERROR";
      said.get(line)
          .add("  // " + severity + " " + place.column() + " \"" + d.message() + "\"" + group);
      for (Diagnostic note : d.notes()) {
        SourceMap.Place at = unit.sources.place(note.position());
        said.get(line)
            .add(
                "  // "
                    + severity
                    + " note "
                    + textLine(lines, at.line())
                    + " \""
                    + note.message()
                    + "\"");
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      out.append(lines[i]).append('\n');
      for (String s : said.get(i)) {
        out.append(s).append('\n');
      }
    }
    return out.toString();
  }

  private static String textLine(String[] lines, int line) {
    return line >= 1 && line <= lines.length
        ? "at '" + lines[line - 1].strip().split(" ")[0] + "'"
        : "";
  }
}
