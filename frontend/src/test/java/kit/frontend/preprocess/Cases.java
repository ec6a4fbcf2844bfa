package kit.frontend.preprocess;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the readable test cases lie. */
final class Cases {
  private Cases() {}

  /** The folder of {@code preprocess/*.c} in the source tree, whatever the working folder is. */
  static Path folder() {
    String relative = "src/test/resources/preprocess";
    String root = System.getProperty("kit.root");
    Path inRoot = Path.of(root == null ? "." : root, "frontend", relative);
    return Files.isDirectory(inRoot) ? inRoot : Path.of(relative);
  }

  /** The repository's root. */
  static Path headers() {
    return folder().resolve("../../../../headers").normalize();
  }
}
