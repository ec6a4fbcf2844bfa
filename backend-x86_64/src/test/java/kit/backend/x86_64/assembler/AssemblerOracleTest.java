package kit.backend.x86_64.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code and relocations of .text against GNU as: odd statements, and what compilers write for C that
 * uses much of the language.
 */
@Tag("oracle")
final class AssemblerOracleTest {
  @TempDir Path folder;

  @Test
  void statements() throws IOException, InterruptedException {
    compare(resource("statements.s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gcc -O0",
        "gcc -O2",
        "gcc -O3 -march=haswell",
        "gcc -O1 -fPIC -fcf-protection=full",
        "gcc -Os -mcmodel=large",
        "gcc -O2 -masm=intel",
        "gcc -O3 -ffast-math -march=skylake-avx512 -mprefer-vector-width=512 -masm=intel -fPIC",
        "gcc -O3 -ffast-math -march=skylake-avx512 -mprefer-vector-width=512",
        "gcc -O2 -ffunction-sections -g -gno-variable-location-views",
        "clang-14 -O0",
        "clang-14 -O2 -mavx2 -mfma -mbmi2 -fPIC"
      })
  void compilerOutput(String compiler) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("mixture.c"), resource("mixture.c"));
    List<String> command = new ArrayList<>(List.of(compiler.split(" ")));
    command.addAll(List.of("-w", "-S", "-o", "mixture.s", "mixture.c"));
    run(command.toArray(new String[0]));
    // Hints for the linker that GNU as does not know.
    compare(
        Files.readString(folder.resolve("mixture.s"), StandardCharsets.ISO_8859_1)
            .replaceAll("(?m)^\\s*\\.addrsig.*$", ""));
  }

  private void compare(String source) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("in.s"), source, StandardCharsets.ISO_8859_1);
    run("as", "-o", "out.o", "in.s");
    run("objcopy", "-O", "binary", "-j", ".text", "out.o", "out.bin");
    TestAssembly kit = TestAssembly.of(source);
    assertEquals(List.of(), kit.errors());
    assertEquals(
        HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("out.bin"))), kit.hex());
    assertEquals(String.join("\n", relocations()), String.join("\n", kit.relocations()));
  }

  private List<String> relocations() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    boolean text = false;
    for (String line : run("readelf", "-rW", "out.o").split("\n")) {
      text = line.startsWith("Relocation section") ? line.contains("'.rela.text'") : text;
      String[] part = line.strip().split("\\s+");
      if (text && part.length >= 4 && part[2].startsWith("R_")) {
        long offset = Long.parseLong(part[0], 16);
        long kind = Long.parseLong(part[1], 16) & 0xffffffffL;
        // Behind the symbol's value: name, sign, addend; without symbol only the addend.
        String name = part.length >= 7 ? part[4] : "";
        long addend =
            Long.parseLong(part[part.length - 1], 16)
                * (part.length >= 7 && part[5].equals("-") ? -1 : 1);
        lines.add(
            Long.toHexString(offset) + " " + kind + " " + name + " " + Long.toHexString(addend));
      }
    }
    return lines;
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        AssemblerOracleTest.class.getResourceAsStream("/kit/backend/x86_64/assembler/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    assertTrue(process.waitFor() == 0, String.join(" ", command) + "\n" + output);
    return output;
  }
}
