package kit.backend.x86_64.assembler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kit.base.ByteSink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Padding of every length against GNU as. */
@Tag("oracle")
final class PaddingOracleTest {
  private static final int BLOCK = 512;

  @TempDir Path folder;

  @Test
  void sameAsGnuAs() throws IOException, InterruptedException {
    StringBuilder source = new StringBuilder();
    for (int count = 1; count < 300; count++) {
      source.append(".skip ").append(BLOCK - count).append(",0xcc\n.p2align 9\n");
    }
    Files.writeString(folder.resolve("in.s"), source);
    run("as", "-o", "out.o", "in.s");
    run("objcopy", "-O", "binary", "-j", ".text", "out.o", "out.bin");
    byte[] image = Files.readAllBytes(folder.resolve("out.bin"));
    for (int count = 1; count < 300; count++) {
      ByteSink sink = new ByteSink();
      Padding.append(sink, count);
      assertArrayEquals(
          Arrays.copyOfRange(image, count * BLOCK - count, count * BLOCK),
          sink.toByteArray(),
          "length " + count);
    }
  }

  private void run(String... command) throws IOException, InterruptedException {
    assertEquals(
        0,
        new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor(),
        command[0]);
  }
}
