package kit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs with a limit on time and on output. */
public final class Processes {
  private static final int OUTPUT_LIMIT = 4 << 20;

  /**
   * What a program did.
   *
   * @param exit its exit code; 128 + signal when killed; -1 when it ran out of time
   * @param output standard output and standard error as they were written, each byte one char
   */
  public record Outcome(int exit, String output) {
    /** Exit code and the first lines of the output, on one line. */
    public String summary() {
      String text = output.strip().replace('\n', '|');
      String exitText = exit == -1 ? "timeout" : "exit " + exit;
      return exitText
          + (text.isEmpty() ? "" : ": " + text.substring(0, Math.min(300, text.length())));
    }
  }

  private Processes() {}

  /** Runs a command; standard input is empty. */
  public static Outcome run(List<String> command, Path folder, Duration limit)
      throws InterruptedException {
    try {
      Path log = Files.createTempFile("kit-corpus", ".log");
      try {
        Process process =
            start(
                new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile()));
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly().waitFor();
        }
        return new Outcome(ended ? process.exitValue() : -1, read(log));
      } finally {
        Files.deleteIfExists(log);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /**
   * A program that was just written may be busy for a moment: another thread's child, between its
   * fork and its exec, still holds the descriptor through which this JVM wrote it.
   */
  private static Process start(ProcessBuilder builder) throws IOException, InterruptedException {
    for (int attempt = 0; ; attempt++) {
      try {
        return builder.start();
      } catch (IOException exception) {
        String message = String.valueOf(exception.getMessage());
        if (attempt == 50 || !message.contains("Text file busy")) {
          throw exception;
        }
        Thread.sleep(20);
      }
    }
  }

  /** As much of an output as an outcome keeps. */
  static String limited(String output) {
    return output.length() <= OUTPUT_LIMIT ? output : output.substring(0, OUTPUT_LIMIT);
  }

  private static String read(Path log) throws IOException {
    try (var stream = Files.newInputStream(log)) {
      return new String(stream.readNBytes(OUTPUT_LIMIT), StandardCharsets.ISO_8859_1);
    }
  }
}
