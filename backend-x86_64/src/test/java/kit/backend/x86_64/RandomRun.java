package kit.backend.x86_64;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.mir.MirParser;
import kit.mir.interpreter.Interpreter;
import kit.mir.interpreter.Outcome;
import kit.mir.interpreter.Program;

/** Compares compiled random programs with the interpreter: {@code RandomRun firstSeed count}. */
final class RandomRun {
  private RandomRun() {}

  static String interpret(String mir) {
    byte[] bytes = mir.getBytes(StandardCharsets.ISO_8859_1);
    SourceMap map = new SourceMap();
    List<Diagnostic> problems = new ArrayList<>();
    Program program = new Program();
    MirParser.parse(
        map.addFile("x.mir", bytes, bytes.length, 0, false),
        Diagnostics.collecting(map, problems),
        program);
    if (!problems.isEmpty()) {
      throw new AssertionError(
          problems.get(0).message()
              + " at "
              + problems.get(0).position()
              + ": "
              + mir.substring(
                  Math.max(0, problems.get(0).position() - 60),
                  Math.min(mir.length(), problems.get(0).position() + 20)));
    }
    ByteSink output = new ByteSink();
    Outcome outcome = new Interpreter(program, output, 3_000_000, 1 << 24).run(List.of("x"));
    return Bytes.toText(output.toByteArray())
        + (outcome.problem() == null ? "" : outcome.problem());
  }

  static String run(Path folder, String mir, CodeGenOptions options)
      throws IOException, InterruptedException {
    MirCompiler.Result result = MirCompiler.compile(mir, options);
    Path object = folder.resolve("r.o");
    Path program = folder.resolve("r");
    Files.write(object, result.object());
    Process link =
        new ProcessBuilder("gcc", "-o", program.toString(), object.toString()).inheritIO().start();
    if (link.waitFor() != 0) {
      throw new AssertionError("link");
    }
    Process process = new ProcessBuilder(program.toString()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    int code = process.waitFor();
    return text + (code == 0 ? "" : "exit " + code);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("kit");
    long first = Long.parseLong(arguments[0]);
    int bad = 0;
    for (long seed = first; seed < first + Integer.parseInt(arguments[1]); seed++) {
      String mir = new RandomPrograms(seed, seed % 2 == 0).program();
      String expected = interpret(mir);
      String actual;
      try {
        actual = run(folder, mir, CodeGenOptions.defaults());
      } catch (Throwable e) {
        actual = e.toString();
      }
      if (!expected.equals(actual)) {
        Files.writeString(Path.of("/tmp/isel/r" + seed + ".mir"), mir, StandardCharsets.ISO_8859_1);
        System.out.println(
            "seed "
                + seed
                + " differs:\n"
                + expected
                + "---\n"
                + actual.substring(0, Math.min(3000, actual.length())));
        if (++bad == 2) {
          return;
        }
      }
    }
    System.out.println("done");
  }
}
