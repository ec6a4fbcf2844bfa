package kit.backend.x86_64.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kit.base.InputException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole objects against GNU as: every directive by example ({@code gas/*.s}), and compilers' output
 * with all its sections.
 */
@Tag("oracle")
final class GasOracleTest {
  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "kit", "backend", "x86_64");

  @TempDir Path folder;

  static Stream<Path> cases() {
    try (Stream<Path> all = Files.list(RESOURCES.resolve("gas"))) {
      return all.filter(p -> p.toString().endsWith(".s")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void directives(Path file) throws IOException, InterruptedException, InputException {
    compare(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gcc -O0",
        "gcc -O2",
        "gcc -O2 -fPIC -ffunction-sections -fdata-sections",
        "gcc -O0 -fno-pic -fno-common",
        "clang-14 -O1 -fPIC"
      })
  void compilers(String compiler) throws IOException, InterruptedException, InputException {
    Files.copy(RESOURCES.resolve("assembler").resolve("mixture.c"), folder.resolve("mixture.c"));
    List<String> command = new ArrayList<>(List.of(compiler.split(" ")));
    command.addAll(List.of("-w", "-S", "-o", "mixture.s", "mixture.c"));
    run(command);
    compare(
        Files.readString(folder.resolve("mixture.s"), StandardCharsets.ISO_8859_1)
            .replaceAll("(?m)^\\s*\\.addrsig.*$", ""));
  }

  private void compare(String source) throws IOException, InterruptedException, InputException {
    Files.writeString(folder.resolve("in.s"), source, StandardCharsets.ISO_8859_1);
    run(List.of("as", "-o", "out.o", "in.s"));
    TestAssembly kit = TestAssembly.of(source);
    assertEquals(List.of(), kit.errors());
    assertEquals(
        ObjectDump.of(Files.readAllBytes(folder.resolve("out.o"))),
        ObjectDump.written(kit.object()));
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    assertTrue(process.waitFor() == 0, String.join(" ", command) + "\n" + output);
  }
}
