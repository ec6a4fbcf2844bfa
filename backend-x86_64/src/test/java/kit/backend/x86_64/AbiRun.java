package kit.backend.x86_64;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares calling conventions with gcc in both directions: {@code AbiRun firstSeed count}. */
final class AbiRun {
  private AbiRun() {}

  /** Null when all is well, else what is wrong. */
  static String run(Path folder, long seed) throws IOException, InterruptedException {
    AbiPrograms programs = new AbiPrograms(seed);
    String one = pair(folder, programs.mirCallers(), programs.cCallees());
    return one != null
        ? "callee by gcc: " + one
        : (one = pair(folder, programs.mirCallees(), programs.cCallers())) != null
            ? "caller by gcc: " + one
            : null;
  }

  private static String pair(Path folder, String mir, String c)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.c"), c, StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("a.mir"), mir, StandardCharsets.ISO_8859_1);
    MirCompiler.Result result = MirCompiler.compile(mir, CodeGenOptions.defaults());
    if (!result.problems().isEmpty()) {
      return result.problems().get(0).message();
    }
    Files.write(folder.resolve("a.o"), result.object());
    Process compile =
        new ProcessBuilder(
                "gcc", "-w", "-O1", "-o", folder + "/a", folder + "/a.c", folder + "/a.o")
            .redirectErrorStream(true)
            .start();
    String text = new String(compile.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    if (compile.waitFor() != 0) {
      return text;
    }
    int code = new ProcessBuilder(folder + "/a").start().waitFor();
    return code == 0 ? null : "exit " + code;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("/tmp/isel/abi");
    Files.createDirectories(folder);
    long first = Long.parseLong(arguments[0]);
    for (long seed = first; seed < first + Integer.parseInt(arguments[1]); seed++) {
      String problem = run(folder, seed);
      if (problem != null) {
        System.out.println("seed " + seed + ": " + problem);
        return;
      }
    }
    System.out.println("done");
  }
}
