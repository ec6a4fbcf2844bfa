package kit.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kit.base.HostException;
import kit.base.MemoryHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools on damaged files: messages and exit codes, no exceptions. */
@Tag("oracle")
@Tag("slow")
class ToolsMutationTest {
  @TempDir Path folder;

  private void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
  }

  private static void tools(MemoryHost host, int choice) throws HostException {
    switch (choice) {
      case 0 -> NmCommand.run(host, "nm", List.of("-a", "f"));
      case 1 -> NmCommand.run(host, "nm", List.of("-D", "f"));
      case 2 -> SizeCommand.run(host, "size", List.of("-A", "f"));
      case 3 ->
          ReadelfCommand.run(
              host, "readelf", List.of("-a", "-W", "-p", ".comment", "-x", ".text", "f"));
      case 4 -> ObjdumpCommand.run(host, "objdump", List.of("-x", "-T", "-R", "-s", "f"), null);
      case 5 -> ObjdumpCommand.run(host, "objdump", List.of("-d", "-r", "f"), null);
      case 6 -> StripCommand.run(host, "strip", List.of("-g", "-o", "g", "f"));
      case 7 -> StripCommand.run(host, "strip", List.of("-o", "g", "f"));
      case 8 -> ObjcopyCommand.run(host, "objcopy", List.of("--only-keep-debug", "f", "g"));
      case 9 -> ObjcopyCommand.run(host, "objcopy", List.of("-O", "binary", "f", "g"));
      case 10 ->
          Addr2lineCommand.run(host, "addr2line", List.of("-f", "-e", "f", "0x10", "0x1139"));
      case 11 -> ArCommand.run(host, "ar", List.of("rcs", "x.a", "f"));
      case 12 -> ArCommand.run(host, "ar", List.of("tv", "f"));
      default -> StringsCommand.run(host, "strings", List.of("-d", "f"));
    }
  }

  @Test
  void manyDamagedFiles() throws Exception {
    Files.writeString(
        folder.resolve("a.c"),
        "#include <stdio.h>\nint g = 3; int main(void) { printf(\"%d\\n\", g); return 0; }\n");
    run("gcc", "-g", "-O1", "-ffunction-sections", "-c", "a.c", "-o", "a.o");
    run("gcc", "-g", "a.o", "-o", "prog");
    run("gcc", "-shared", "-fPIC", "a.c", "-o", "lib.so");
    run("ar", "rc", "lib.a", "a.o");
    List<byte[]> originals = new ArrayList<>();
    for (String file : new String[] {"a.o", "prog", "lib.so", "lib.a"}) {
      originals.add(Files.readAllBytes(folder.resolve(file)));
    }
    Random random = new Random(21);
    for (int i = 0; i < 14_000; i++) {
      byte[] bytes = originals.get(random.nextInt(originals.size())).clone();
      for (int k = 1 + random.nextInt(5); k > 0; k--) {
        int at =
            random.nextInt(3) == 0
                ? random.nextInt(64)
                : random.nextBoolean()
                    ? random.nextInt(bytes.length)
                    : bytes.length - 1 - random.nextInt(Math.min(bytes.length, 3000));
        bytes[at] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : new int[] {0, 255, 1, 128, 127}[random.nextInt(5)]);
      }
      MemoryHost host = new MemoryHost().file("f", bytes);
      try {
        tools(host, i % 14);
      } catch (RuntimeException e) {
        throw new AssertionError("tool " + i % 14 + ", round " + i, e);
      }
    }
  }
}
