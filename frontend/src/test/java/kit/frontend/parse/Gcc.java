package kit.frontend.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs gcc, and what it makes, for oracle tests. A missing gcc is a failure. */
final class Gcc {
  /** What a program printed to standard output, and its exit code. */
  record Result(int exit, byte[] output) {
    String text() {
      return new String(output, StandardCharsets.ISO_8859_1);
    }
  }

  private Gcc() {}

  static Result run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    byte[] output;
    try (InputStream stream = process.getInputStream()) {
      output = stream.readAllBytes();
    }
    try {
      return new Result(process.waitFor(), output);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  static Result gcc(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("gcc");
    command.addAll(List.of(arguments));
    return run(command);
  }
}
