package kit.driver.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kit.driver.Kit;
import kit.driver.jvm.JvmHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * C programs compiled, linked with the system's C library and run: their output must be that of the
 * file beside them (as gcc's programs print it). The programs of the tests of lowering, and those
 * in {@code src/test/resources/kit/driver/programs}, which need a whole toolchain.
 */
@Tag("oracle")
class NativeProgramTest {
  @TempDir Path folder;

  /** The root of the repository, from a module's folder or itself. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("frontend")) ? here : here.getParent();
  }

  static Stream<Path> programs() throws IOException {
    Path lowering = root().resolve("frontend/src/test/resources/kit/frontend/lower");
    Path whole = root().resolve("driver/src/test/resources/kit/driver/programs");
    return Stream.concat(Files.list(lowering), Files.list(whole))
        .filter(file -> file.toString().endsWith(".c"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void runs(Path source) throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.createSymbolicLink(home.resolve("include"), root().resolve("frontend/headers"));
    Path program = folder.resolve("program");
    List<String> words =
        List.of("-w", "-o", program.toString(), source.toString(), "-lm", "-pthread");
    assertEquals(0, Kit.run(new JvmHost(home.toString()), "cc", words));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(program.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor(20, TimeUnit.SECONDS);
    String expected = source.toString().replaceFirst("\\.c$", ".out");
    assertEquals(
        Files.readString(Path.of(expected), StandardCharsets.ISO_8859_1),
        Files.readString(output, StandardCharsets.ISO_8859_1));
    assertEquals(0, process.exitValue());
  }
}
