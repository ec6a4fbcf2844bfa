package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kit.bootstrap.BootstrapException;

/**
 * Puts {@code measure} in front of a stage's tools: a folder with a script for each, which the
 * tree's Makefile is given as CC, AR, RANLIB and LD.
 */
final class Wrappers {
  private final Path measure;
  private final Path log;
  private final Limits limits;

  /**
   * @param measure the program
   * @param log where it appends to
   */
  Wrappers(Path measure, Path log, Limits limits) {
    this.measure = measure;
    this.log = log;
    this.limits = limits;
  }

  /** {@code measure}; compiled by a toolchain's own cc when the folder has none. */
  static Path measure(Toolchain toolchain, Path folder)
      throws BootstrapException, IOException, InterruptedException {
    Path source = folder.resolve("measure.c");
    Path program = folder.resolve("measure");
    if (Files.isExecutable(program)) {
      return program;
    }
    Files.createDirectories(folder);
    try (var in = Wrappers.class.getResourceAsStream("/kit/bootstrap/measure.c")) {
      if (in == null) {
        throw new IOException("measure.c is not in the jar");
      }
      Files.write(source, in.readAllBytes());
    }
    Commands.Outcome compiled =
        Commands.run(
            List.of(toolchain.cc().toString(), "-o", program.toString(), source.toString()),
            folder,
            Map.of(),
            120);
    if (compiled.exit() != 0) {
      throw BootstrapException.unusable(
          toolchain.name() + " cannot compile a small program: " + compiled.summary());
    }
    return program;
  }

  /** Writes the scripts for one stage into {@code folder}. */
  void write(Path folder, Stage stage) throws IOException {
    Files.createDirectories(folder);
    for (String tool : Toolchain.NAMES) {
      List<String> words = new ArrayList<>();
      words.add(measure.toString());
      words.add("--log=" + log);
      words.add("--stage=" + stage.name());
      words.add("--tool=" + tool);
      words.add("--resident=" + limits.residentKib());
      words.add("--seconds=" + limits.seconds());
      if (stage.plant() == Plant.NONDETERMINISM) {
        words.add("--plant=clock");
      }
      words.add("--");
      words.add(stage.toolchain().tool(tool).toString());
      if (tool.equals("cc")) {
        words.addAll(stage.compilerOptions());
      }
      script(folder.resolve(tool), words);
    }
  }

  private static void script(Path file, List<String> words) throws IOException {
    StringBuilder text = new StringBuilder("#!/bin/sh\nexec");
    for (String word : words) {
      text.append(" '").append(word.replace("'", "'\\''")).append('\'');
    }
    text.append(" \"$@\"\n");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
