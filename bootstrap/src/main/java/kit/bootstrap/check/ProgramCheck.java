package kit.bootstrap.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.chain.Commands;

/**
 * A program of ours that tests itself: it must compile without a word, print "ok" and end with 0.
 *
 * @param name of the check
 * @param resource the source
 * @param options of cc
 */
record ProgramCheck(String name, String resource, List<String> options) implements Check {
  private static final Path MUSL = Path.of("/usr/lib/x86_64-linux-musl/libc.a");

  @Override
  public String run(Subject subject, Path work) throws IOException, InterruptedException, Skipped {
    if (options.contains("--target=x86_64-linux-musl") && !Files.exists(MUSL)) {
      throw new Skipped("musl is not installed");
    }
    Path source = work.resolve(resource);
    try (InputStream in =
        ProgramCheck.class.getResourceAsStream("/kit/bootstrap/check/" + resource)) {
      if (in == null) {
        throw new IOException(resource + " is not in the jar");
      }
      Files.write(source, in.readAllBytes());
    }
    List<String> arguments = new ArrayList<>(List.of("-o", "program", resource));
    arguments.addAll(options);
    Commands.Outcome compiled = subject.cc(work, arguments.toArray(String[]::new));
    if (compiled.exit() != 0 || !compiled.output().isEmpty()) {
      return "cc: " + compiled.summary();
    }
    Commands.Outcome ran = subject.run(work, List.of(work.resolve("program").toString()));
    return ran.exit() == 0 && ran.output().strip().endsWith("ok") ? "" : "run: " + ran.summary();
  }
}
