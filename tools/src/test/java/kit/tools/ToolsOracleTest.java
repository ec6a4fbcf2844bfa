package kit.tools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.MemoryHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tools print and write what those of binutils do, on objects, an archive, an executable and a
 * shared library of gcc's.
 */
@Tag("oracle")
class ToolsOracleTest {
  private static final String SOURCE =
      """
      #include <stdio.h>
      static int counter;
      int global = 5;
      __attribute__((weak)) int weak;
      __thread int thread = 3;
      static const char *const names[] = {"one", "two"};
      __attribute__((noinline)) int square(int x) { return x * x; }
      int main(int argc, char **argv) { counter++; printf("%s %d\\n", names[argc & 1], square(argc) + global + thread + weak); return 0; }
      """;

  private static final List<String> FILES = List.of("a.o", "lib.a", "prog", "lib.so");

  @TempDir Path folder;

  /** A tool's entry. */
  private interface Tool {
    int run(MemoryHost host, List<String> arguments) throws Exception;
  }

  private byte[] execute(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    byte[] output = process.getInputStream().readAllBytes();
    int code = process.waitFor();
    String tail = "exit " + code + "\n";
    byte[] all = Arrays.copyOf(output, output.length + tail.length());
    System.arraycopy(
        tail.getBytes(StandardCharsets.ISO_8859_1), 0, all, output.length, tail.length());
    return all;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @BeforeEach
  void build() throws Exception {
    Files.writeString(folder.resolve("a.c"), SOURCE);
    assertEquals(
        "exit 0\n",
        text(execute("gcc", "-c", "-g", "-O1", "-ffunction-sections", "a.c", "-o", "a.o")));
    assertEquals(
        "exit 0\n", text(execute("gcc", "-c", "-O1", "-fPIC", "-Dmain=other", "a.c", "-o", "b.o")));
    assertEquals("exit 0\n", text(execute("ar", "rc", "lib.a", "a.o", "b.o")));
    assertEquals("exit 0\n", text(execute("gcc", "a.o", "-o", "prog")));
    assertEquals(
        "exit 0\n", text(execute("gcc", "-shared", "b.o", "-Wl,-soname,lib.so.1", "-o", "lib.so")));
  }

  private MemoryHost host() throws IOException {
    MemoryHost host = new MemoryHost();
    for (String file : List.of("a.o", "b.o", "lib.a", "prog", "lib.so")) {
      host.file(file, Files.readAllBytes(folder.resolve(file)));
    }
    return host;
  }

  private void compare(String name, Tool tool, String... options) throws Exception {
    for (String file : FILES) {
      List<String> arguments = new ArrayList<>(List.of(options));
      arguments.add(file);
      List<String> command = new ArrayList<>(List.of(name));
      command.addAll(arguments);
      String expected = text(execute(command.toArray(new String[0])));
      MemoryHost host = host();
      int code = tool.run(host, arguments);
      assertEquals(
          expected,
          host.standardOutput() + host.standardError() + "exit " + code + "\n",
          String.join(" ", command));
    }
  }

  @Test
  void nm() throws Exception {
    Tool nm = (host, arguments) -> NmCommand.run(host, "nm", arguments);
    for (String option :
        new String[] {
          "-a",
          "-A",
          "-P",
          "-S",
          "-g",
          "-n",
          "-p",
          "-r",
          "-u",
          "--defined-only",
          "--size-sort",
          "-C",
          "--without-symbol-versions"
        }) {
      compare("nm", nm, option);
    }
  }

  @Test
  void size() throws Exception {
    Tool size = (host, arguments) -> SizeCommand.run(host, "size", arguments);
    compare("size", size);
    compare("size", size, "-A");
    compare("size", size, "-t", "-x");
  }

  @Test
  void readelf() throws Exception {
    Tool readelf = (host, arguments) -> ReadelfCommand.run(host, "readelf", arguments);
    for (String option : new String[] {"-h", "-S", "-l", "-s", "-r", "-d", "-V", "-n", "-g"}) {
      compare("readelf", readelf, option, "-W");
      compare("readelf", readelf, option);
    }
  }

  @Test
  void objdump() throws Exception {
    Tool objdump = (host, arguments) -> ObjdumpCommand.run(host, "objdump", arguments, null);
    for (String option : new String[] {"-h", "-f", "-p", "-t", "-r", "-s"}) {
      compare("objdump", objdump, option);
    }
  }

  @Test
  void strings() throws Exception {
    Tool strings = (host, arguments) -> StringsCommand.run(host, "strings", arguments);
    compare("strings", strings);
    compare("strings", strings, "-n", "6", "-t", "x");
  }

  @Test
  void archivesAreTheSameBytes() throws Exception {
    execute("ar", "rcs", "made.a", "a.o", "b.o", "a.c");
    MemoryHost host = host().file("a.c", SOURCE);
    assertEquals(0, ArCommand.run(host, "ar", List.of("rcs", "made.a", "a.o", "b.o", "a.c")));
    assertArrayEquals(Files.readAllBytes(folder.resolve("made.a")), host.readFile("made.a"));
    execute("ar", "d", "made.a", "a.o");
    assertEquals(0, ArCommand.run(host, "ar", List.of("d", "made.a", "a.o")));
    assertArrayEquals(Files.readAllBytes(folder.resolve("made.a")), host.readFile("made.a"));
  }

  @Test
  void strippedFilesHaveTheSameSectionsAndSymbols() throws Exception {
    for (String option : new String[] {"-s", "-g", "--strip-unneeded", "-x"}) {
      for (String file : new String[] {"a.o", "prog", "lib.so"}) {
        execute("strip", option, "-o", "gnu", file);
        MemoryHost host = host();
        assertEquals(
            0,
            StripCommand.run(host, "strip", List.of(option, "-o", "kit", file)),
            host.standardError());
        Files.write(folder.resolve("kit"), host.readFile("kit"));
        for (String view : new String[] {"-s", "-r"}) {
          String expected = text(execute("readelf", "-W", view, "gnu"));
          String actual = text(execute("readelf", "-W", view, "kit"));
          assertEquals(expected, actual, option + " " + file);
        }
        assertEquals(
            "No errors\nexit 0\n",
            text(execute("eu-elflint", "--gnu-ld", "kit")),
            option + " " + file);
      }
    }
  }

  /** Relocations of a section that is copied alone may name sections that are not. */
  @Test
  void rawImageOfOneSection() throws Exception {
    for (String file : new String[] {"a.o", "b.o", "prog"}) {
      for (String section : new String[] {".text", ".text.main", ".rodata", ".eh_frame"}) {
        execute("rm", "-f", "gnu");
        execute("objcopy", "-O", "binary", "-j", section, file, "gnu");
        MemoryHost host = host();
        List<String> arguments = List.of("-O", "binary", "-j", section, file, "kit");
        assertEquals(0, ObjcopyCommand.run(host, "objcopy", arguments), host.standardError());
        assertArrayEquals(
            Files.readAllBytes(folder.resolve("gnu")), host.readFile("kit"), file + section);
      }
    }
  }
}
