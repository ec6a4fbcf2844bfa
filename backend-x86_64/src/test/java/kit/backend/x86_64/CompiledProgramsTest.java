package kit.backend.x86_64;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kit.asm.Assembler;
import kit.backend.x86_64.assembler.X86_64Assembler;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.obj.CallFrameInformation;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.elf.ElfObjectWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole programs: what they print, that text and object agree, and that debuggers can unwind. The
 * allocation checker looks at every function on the way.
 */
class CompiledProgramsTest {
  @TempDir Path folder;

  private static final List<CodeGenOptions> MODELS =
      List.of(
          CodeGenOptions.defaults().withOutputs(true, true),
          CodeGenOptions.defaults().withOutputs(true, true).withPic(2, false),
          CodeGenOptions.defaults().withOutputs(true, true).withPic(0, false),
          CodeGenOptions.defaults().withOutputs(true, true).withSections(true, true));

  static Stream<Path> files() {
    try (Stream<Path> all = Files.list(Path.of("src", "test", "resources", "run"))) {
      return all.filter(p -> p.toString().endsWith(".mir")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MirCompiler.Result compile(String mir, CodeGenOptions options) {
    MirCompiler.Result result = MirCompiler.compile(mir, options);
    assertEquals(List.of(), result.problems().stream().map(Diagnostic::message).toList());
    return result;
  }

  private static byte[] assemble(byte[] text) {
    SourceMap map = new SourceMap();
    List<Diagnostic> problems = new ArrayList<>();
    Diagnostics diagnostics = Diagnostics.collecting(map, problems);
    ObjectFile object = new ObjectFile(Machine.X86_64);
    CallFrameInformation frames = new CallFrameInformation(Machine.X86_64);
    Assembler assembler =
        new Assembler(
            object, new X86_64Assembler(new FormTable()), diagnostics, null, List.of(), frames);
    assembler.assembleFile(map.addFile("x.s", text, text.length, 0, false));
    assertEquals(List.of(), problems.stream().map(Diagnostic::message).toList());
    return ElfObjectWriter.write(object).toByteArray();
  }

  /** Each file says in comments what it prints. */
  @ParameterizedTest
  @MethodSource("files")
  @Tag("oracle")
  void prints(Path file) throws IOException, InterruptedException {
    String mir = Files.readString(file, StandardCharsets.ISO_8859_1);
    StringBuilder expected = new StringBuilder();
    mir.lines()
        .filter(line -> line.startsWith("# expect: "))
        .forEach(line -> expected.append(line.substring(10)).append('\n'));
    for (CodeGenOptions options : MODELS) {
      Files.write(folder.resolve("p.o"), compile(mir, options).object());
      Tools.run(folder, "gcc", options.pic() == 0 ? "-no-pie" : "-pie", "-o", "p", "p.o", "-lm");
      assertEquals(expected.toString(), Tools.run(folder, "./p"), () -> file + " with " + options);
    }
  }

  /** The assembler makes of the text what direct emission makes at once. */
  @ParameterizedTest
  @MethodSource("files")
  void textAndObjectAgree(Path file) throws IOException {
    String mir = Files.readString(file, StandardCharsets.ISO_8859_1);
    for (CodeGenOptions options : MODELS) {
      MirCompiler.Result result = compile(mir, options);
      assertSame(result, file + " with " + options);
    }
  }

  @Test
  void textAndObjectOfRandomProgramsAgree() {
    for (long seed = 1; seed <= 8; seed++) {
      assertSame(
          compile(new RandomPrograms(seed, seed % 2 == 0).program(), MODELS.get(0)),
          "seed " + seed);
    }
  }

  private static void assertSame(MirCompiler.Result result, String what) {
    byte[] fromText = assemble(result.text());
    if (!Arrays.equals(fromText, result.object())) {
      int at = Arrays.mismatch(fromText, result.object());
      throw new AssertionError(what + ": text and object differ at byte " + at);
    }
  }

  /** GNU as makes the same bytes of the text. */
  @ParameterizedTest
  @MethodSource("files")
  @Tag("oracle")
  void gnuAsAgrees(Path file) throws IOException, InterruptedException {
    String mir = Files.readString(file, StandardCharsets.ISO_8859_1);
    for (CodeGenOptions options : MODELS) {
      MirCompiler.Result result = compile(mir, options);
      Files.write(folder.resolve("gnu.s"), result.text());
      Tools.run(folder, "as", "-o", "gnu.o", "gnu.s");
      assertEquals(
          -1,
          Arrays.mismatch(Files.readAllBytes(folder.resolve("gnu.o")), result.object()),
          () -> file + " with " + options);
    }
  }

  @Test
  @Tag("oracle")
  void debuggerUnwinds() throws IOException, InterruptedException {
    String mir =
        """
        function $inner (i32) -> i32 {
          slot s0 size 400 align 16
        b0:
          %0 = slot.i64 s0
          store i32 [%0], %1
          %1 = parameter.i32 0
          call $abort : () -> void with ()
          return %1
        }
        function $outer (i32) -> i32 {
        b0:
          %0 = parameter.i32 0
          %1 = call.i32 $inner : (i32) -> i32 with (%0)
          return %1
        }
        function $main () -> i32 {
        b0:
          %0 = iconst.i32 3
          %1 = call.i32 $outer : (i32) -> i32 with (%0)
          return %1
        }
        """
            .replace(
                "  store i32 [%0], %1\n  %1 = parameter.i32 0\n",
                "  %1 = parameter.i32 0\n  store i32 [%0], %1\n");
    Files.write(folder.resolve("p.o"), compile(mir, MODELS.get(0)).object());
    String frames = Tools.run(folder, "readelf", "--debug-dump=frames", "p.o");
    assertEquals(3, frames.lines().filter(line -> line.contains("FDE")).count(), frames);
    Tools.run(folder, "gcc", "-o", "p", "p.o");
    String trace = Tools.run(folder, "gdb", "-q", "-batch", "-ex", "run", "-ex", "bt", "./p");
    for (String name : new String[] {"in inner ()", "in outer ()", "in main ()"}) {
      assertEquals(1, trace.lines().filter(line -> line.contains(name)).count(), trace);
    }
  }
}
