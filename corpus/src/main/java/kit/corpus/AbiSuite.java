package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The calling convention against gcc's: random programs in two files, each file compiled by kit and
 * by gcc, linked in every mix, and run. Half of them pass vectors and have functions with attribute
 * ms_abi, too, and half of those are compiled for AVX, where vectors of 32 bytes travel in
 * registers.
 */
final class AbiSuite extends SeededSuite {

  /**
   * @param programs how many
   */
  AbiSuite(int programs) {
    super("abi", programs);
  }

  @Override
  String run(int seed, Compiler kit, Path work) throws IOException, InterruptedException {
    AbiProgram program = new AbiProgram(seed, seed % 2 == 0);
    String machine = seed % 4 == 0 ? seed % 8 == 0 ? "-mavx2" : "-mavx" : "-msse2";
    Files.writeString(work.resolve("abi.h"), program.header());
    Files.writeString(work.resolve("callee.c"), program.callee());
    Files.writeString(work.resolve("caller.c"), program.caller());
    Compiler gcc = new ProcessCompiler(List.of("gcc"));
    for (String file : List.of("callee", "caller")) {
      Processes.Outcome ours =
          kit.compile(
              List.of("-O0", "-w", machine, "-c", "-o", file + "-kit.o", file + ".c"), work);
      if (ours.exit() != 0) {
        return "kit: " + ours.summary();
      }
      Processes.Outcome theirs =
          gcc.compile(
              List.of("-O0", "-w", machine, "-c", "-o", file + "-gcc.o", file + ".c"), work);
      if (theirs.exit() != 0) {
        return "gcc: " + theirs.summary();
      }
    }
    for (String mix : List.of("gcc gcc", "kit kit", "kit gcc", "gcc kit")) {
      String[] who = mix.split(" ");
      Processes.Outcome linked =
          gcc.compile(
              List.of("-o", "program", "caller-" + who[0] + ".o", "callee-" + who[1] + ".o"), work);
      if (linked.exit() != 0) {
        return "link of " + mix + ": " + linked.summary();
      }
      Processes.Outcome ran =
          Processes.run(List.of(work.resolve("program").toString()), work, Duration.ofSeconds(60));
      if (ran.exit() != 0) {
        return "caller by " + who[0] + ", callee by " + who[1] + ": " + ran.summary();
      }
    }
    return null;
  }
}
