package kit.backend.x86_64;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs for tests that compare with them. A missing program is a failure. */
final class Tools {
  private Tools() {}

  /** Standard output and error together; fails when the exit code is not 0. */
  static String run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    int code = process.waitFor();
    if (code != 0) {
      throw new AssertionError(List.of(command) + " exits with " + code + ": " + text);
    }
    return text;
  }
}
