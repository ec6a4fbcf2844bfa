package kit.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text form: what is printed parses, and prints the same again. */
class MirTextTest {
  static Stream<Path> files() {
    try (Stream<Path> all = Files.list(MirSamples.folder())) {
      return all.filter(p -> p.toString().endsWith(".mir")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses and prints; null after a problem. */
  static String reprint(String text, List<Diagnostic> problems, boolean positions) {
    SourceMap map = new SourceMap();
    byte[] bytes = Bytes.of(text);
    SourceMap.SourceFile file = map.addFile("x.mir", bytes, bytes.length, 0, false);
    ByteSink out = new ByteSink();
    Unit unit =
        MirParser.parse(
            file, Diagnostics.collecting(map, problems), new MirPrinter(out, positions));
    return unit == null ? null : Bytes.toText(out.array(), 0, out.size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void filesPrintAsTheyAre(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Diagnostic> problems = new ArrayList<>();
    String printed = reprint(text, problems, false);
    assertNotNull(printed, () -> problems.toString());
    StringBuilder bare = new StringBuilder();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> bare.append(line).append('\n'));
    assertEquals(bare.toString(), printed);
  }

  @ParameterizedTest
  @MethodSource("files")
  void filesAreWellFormed(Path file) throws IOException {
    assertEquals(List.of(), MirSamples.load(file).problems());
  }

  @Property(tries = 300)
  void randomFunctionsSurviveText(@ForAll long seed) {
    RandomFunctions random = new RandomFunctions(new SplittableRandom(seed));
    ByteSink out = new ByteSink();
    MirPrinter printer = new MirPrinter(out, true);
    Verifier verifier = new Verifier();
    for (int i = 0; i < 3; i++) {
      Function function = random.next();
      assertEquals(List.of(), verifier.verify(random.unit(), function));
      printer.function(random.unit(), function);
    }
    printer.end(random.unit());
    String text = Bytes.toText(out.array(), 0, out.size());
    List<Diagnostic> problems = new ArrayList<>();
    String again = reprint(text, problems, true);
    assertNotNull(again, () -> problems + "\n" + text);
    assertEquals(text, again);
  }

  @Property(tries = 200)
  void mutatedTextNeverThrows(@ForAll long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(MirSamples.folder().resolve("everything.mir"));
    SplittableRandom random = new SplittableRandom(seed);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean() ? bytes[random.nextInt(bytes.length)] : (byte) random.nextInt(256);
    }
    SourceMap map = new SourceMap();
    List<Diagnostic> problems = new ArrayList<>();
    SourceMap.SourceFile file = map.addFile("x.mir", bytes, bytes.length, 0, false);
    Verifier verifier = new Verifier();
    MirSamples.Collector collector = new MirSamples.Collector();
    Unit unit = MirParser.parse(file, Diagnostics.collecting(map, problems), collector);
    for (Function function : collector.functions) {
      verifier.verify(collector.unit, function);
    }
    assertTrue(unit != null || problems.size() == 1);
  }

  @Test
  void problemsPointAtTheirPlace() {
    List<Diagnostic> problems = new ArrayList<>();
    assertNull(reprint("function $f () -> void {\nb0:\n  %0 = frob.i32 1\n}\n", problems, false));
    assertEquals("unknown instruction 'frob.i32'", problems.get(0).message());
    assertEquals(1 + "function $f () -> void {\nb0:\n  %0 = ".length(), problems.get(0).position());
  }
}
