package kit.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text form of diagnostics. */
class DiagnosticPrinterTest {
  private final SourceMap sources = new SourceMap();
  private final ByteSink out = new ByteSink();
  private final DiagnosticPrinter printer =
      new DiagnosticPrinter(sources, (data, length) -> out.bytes(data, 0, length), "kit", false);

  private SourceMap.SourceFile file(String name, String text, int includedAt, boolean system) {
    byte[] bytes = Bytes.of(text);
    return sources.addFile(name, bytes, bytes.length, includedAt, system);
  }

  private String printed() {
    return Bytes.toText(out.array(), 0, out.size());
  }

  @Test
  void placeLineAndCaret() {
    SourceMap.SourceFile file = file("a.c", "int x;\n\tint yy = 3;\n", 0, false);
    printer.accept(
        Diagnostic.of(
            Severity.WARNING, "unused-variable", file.start() + 12, "unused variable 'yy'"));
    assertEquals(
        "a.c:2:13: warning: unused variable 'yy' [-Wunused-variable]\n"
            + "    2 |         int yy = 3;\n"
            + "      |             ^~\n",
        printed());
  }

  @Test
  void rangesAndFixIts() {
    SourceMap.SourceFile file = file("a.c", "a + bc\n", 0, false);
    int start = file.start();
    printer.accept(
        new Diagnostic(
            Severity.ERROR,
            "",
            start + 2,
            "no",
            List.of(
                new Diagnostic.Range(start, start + 1), new Diagnostic.Range(start + 4, start + 6)),
            List.of(new Diagnostic.FixIt(new Diagnostic.Range(start + 2, start + 3), "-")),
            List.of()));
    assertEquals("a.c:1:3: error: no\n    1 | a + bc\n      | ~ ^ ~~\n      |   -\n", printed());
  }

  @Test
  void inclusionChainIsToldOnce() {
    SourceMap.SourceFile main = file("b.c", "#include \"a.h\"\n", 0, false);
    SourceMap.SourceFile middle = file("a.h", "\n\n#include \"c.h\"\n", main.start() + 1, false);
    SourceMap.SourceFile inner = file("c.h", "x y\n", middle.start() + 3, false);
    printer.accept(Diagnostic.of(Severity.ERROR, "", inner.start(), "first"));
    printer.accept(Diagnostic.of(Severity.ERROR, "", inner.start() + 2, "second"));
    assertEquals(
        "In file included from a.h:3,\n"
            + "                 from b.c:1:\n"
            + "c.h:1:1: error: first\n"
            + "    1 | x y\n"
            + "      | ^\n"
            + "c.h:1:3: error: second\n"
            + "    1 | x y\n"
            + "      |   ^\n",
        printed());
  }

  @Test
  void macroExpansions() {
    SourceMap.SourceFile file = file("a.c", "#define M bad\nM;\n", 0, false);
    sources.beginExpansion("M", file.start() + 14);
    int position = sources.addExpandedToken(file.start() + 10);
    printer.accept(Diagnostic.of(Severity.ERROR, "", position, "'bad' undeclared"));
    assertEquals(
        "a.c:1:11: error: 'bad' undeclared\n"
            + "    1 | #define M bad\n"
            + "      |           ^~~\n"
            + "a.c:2:1: note: in expansion of macro 'M'\n"
            + "    2 | M;\n"
            + "      | ^\n",
        printed());
  }

  @Test
  void macrosOfSystemHeadersAreShownAtTheirUse() {
    SourceMap.SourceFile main = file("a.c", "#include <s.h>\nSYS;\n", 0, false);
    SourceMap.SourceFile system =
        file("/usr/include/s.h", "#define SYS bad\n", main.start() + 1, true);
    sources.beginExpansion("SYS", main.start() + 15);
    int position = sources.addExpandedToken(system.start() + 12);
    printer.accept(Diagnostic.of(Severity.ERROR, "", position, "no"));
    assertEquals("a.c:2:1: error: no\n    2 | SYS;\n      | ^~~\n", printed());
  }

  @Test
  void noPlace() {
    printer.accept(Diagnostic.of(Severity.FATAL, "", SourceMap.NONE, "no input files"));
    assertEquals("kit: fatal error: no input files\n", printed());
  }

  @Test
  void splicedLinesKeepTheirPlace() {
    byte[] raw = Bytes.of("ab\\\ncd e\n");
    SourceMap.SourceFile file =
        sources.addFile("s.c", raw, raw.length, 0, false, 7, new int[] {2}, new int[] {2});
    assertEquals(2, sources.line(file.start() + 2));
    assertEquals(1, sources.line(file.start() + 1));
    SourceMap.Place place = sources.place(file.start() + 5);
    assertEquals(4, place.column());
    assertEquals("cd e", sources.sourceLine(place));
  }

  @Test
  void renumberedLines() {
    SourceMap.SourceFile file = file("a.c", "one\n#line 10 \"x.c\"\nthree\nfour\n", 0, false);
    sources.changeLine(file, 19, 10, "x.c");
    assertEquals(1, sources.line(file.start()));
    assertEquals(10, sources.line(file.start() + 19));
    assertEquals(11, sources.line(file.start() + 25));
    assertEquals("x.c", sources.place(file.start() + 25).name());
  }
}
