package kit.mir.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.mir.MirParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InterpreterTest {
  static Stream<Path> files() {
    try (Stream<Path> all = Files.list(Path.of("src", "test", "resources", "run"))) {
      return all.filter(p -> p.toString().endsWith(".mir")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome run(String text, ByteSink output) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    SourceMap map = new SourceMap();
    List<Diagnostic> problems = new ArrayList<>();
    Program program = new Program();
    MirParser.parse(
        map.addFile("x.mir", bytes, bytes.length, 0, false),
        Diagnostics.collecting(map, problems),
        program);
    assertEquals(List.of(), problems);
    return new Interpreter(program, output, 1_000_000, 1 << 24).run(List.of("x"));
  }

  /** Each file says in comments what it prints and which code it exits with. */
  @ParameterizedTest
  @MethodSource("files")
  void runs(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    StringBuilder expected = new StringBuilder();
    int exit = 0;
    for (String line : text.lines().toList()) {
      if (line.startsWith("# expect: ")) {
        expected.append(line.substring(10)).append('\n');
      } else if (line.startsWith("# exit: ")) {
        exit = Integer.parseInt(line.substring(8));
      }
    }
    ByteSink output = new ByteSink();
    Outcome outcome = run(text, output);
    assertEquals(expected.toString(), Bytes.toText(output.array(), 0, output.size()));
    assertEquals(new Outcome(exit, null), outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%0 = iconst.i64 16 %1 = load.i32 i32 [%0] return %1 | access of 4 bytes at 0x10 outside memory",
        "%0 = iconst.i32 0 %1 = sdiv.i32 %0, %0 return %1 | division by zero",
        "%0 = call.i32 $frob : () -> i32 with () return %0 | undefined function frob",
        "%0 = call.i32 $main : () -> i32 with () return %0 | nested too deeply",
        "jump b1 b1: jump b1 | step limit reached",
        "unreachable | control reached an unreachable place",
      })
  void problemsAreReported(String body, String problem) {
    Outcome outcome = run("function $main () -> i32 {\nb0:\n" + body + "\n}\n", new ByteSink());
    assertEquals(-1, outcome.exitCode());
    assertTrue(outcome.problem().contains(problem), outcome::problem);
  }

  @Test
  void trapEndsTheProgram() {
    assertEquals(
        new Outcome(132, null), run("function $main () -> i32 {\nb0:\ntrap\n}\n", new ByteSink()));
  }
}
