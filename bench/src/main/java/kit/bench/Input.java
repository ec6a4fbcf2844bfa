package kit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real input that every stage is measured on: sqlite's amalgamation, one file of a quarter of a
 * million lines.
 */
final class Input {
  private Input() {}

  static Path file() {
    Path file = Path.of(System.getProperty("kit.root", "."), "build/corpus/sqlite/sqlite3.c");
    if (!Files.exists(file)) {
      throw new IllegalStateException(file + " is missing: run make corpus");
    }
    return file.toAbsolutePath().normalize();
  }

  /** How many lines it has. */
  static int lines() {
    try {
      int lines = 0;
      for (byte each : Files.readAllBytes(file())) {
        if (each == '\n') {
          lines++;
        }
      }
      return lines;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
