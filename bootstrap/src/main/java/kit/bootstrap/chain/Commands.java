package kit.bootstrap.chain;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs commands in a surrounding that is the same everywhere, with a limit on time. */
public final class Commands {
  private static final int OUTPUT_LIMIT = 64 << 20;

  /**
   * What a command did.
   *
   * @param exit exit code; 128 + signal when killed; -1 when it ran out of time
   * @param output standard output and error, each byte one char
   */
  public record Outcome(int exit, String output) {
    /** Exit code and the end of the output, on one line. */
    public String summary() {
      String text = output.strip();
      text = text.substring(Math.max(0, text.length() - 400)).replace('\n', '|');
      return (exit == -1 ? "timeout" : "exit " + exit) + (text.isEmpty() ? "" : ": " + text);
    }
  }

  private Commands() {}

  /**
   * The environment of all that the stage driver starts: what finds programs and folders, nothing
   * else.
   *
   * @param more added to it
   */
  public static ProcessBuilder prepare(
      List<String> command, Path folder, Map<String, String> more) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = new TreeMap<>();
    for (String kept : List.of("PATH", "HOME", "TMPDIR")) {
      String value = System.getenv(kept);
      if (value != null) {
        environment.put(kept, value);
      }
    }
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    environment.putAll(more);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null"));
    return builder;
  }

  /** Runs a command to its end. */
  public static Outcome run(
      List<String> command, Path folder, Map<String, String> more, int seconds)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("kit-bootstrap", ".log");
    try {
      Process process =
          prepare(command, folder, more)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended;
      try {
        ended = process.waitFor(seconds, TimeUnit.SECONDS);
      } finally {
        end(process);
      }
      try (var in = Files.newInputStream(log)) {
        String output = new String(in.readNBytes(OUTPUT_LIMIT), StandardCharsets.ISO_8859_1);
        return new Outcome(ended ? process.exitValue() : -1, output);
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  /** Ends a process and all below it, gently first; nothing when it has ended. */
  static void end(Process process) throws InterruptedException {
    if (!process.isAlive()) {
      return;
    }
    List<ProcessHandle> below = process.descendants().toList();
    process.destroy();
    below.forEach(ProcessHandle::destroy);
    if (!process.waitFor(3, TimeUnit.SECONDS)) {
      below.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
