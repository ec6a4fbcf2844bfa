package kit.tools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** The same bytes as binutils' strip gives, of objects, archives, programs and libraries. */
  @Test
  void strippedFiles() throws Exception {
    String[][] options = {
      {"-s"},
      {"-g"},
      {"--strip-unneeded"},
      {"-x"},
      {"-X"},
      {"-K", "square"},
      {"--strip-unneeded", "-K", "counter"},
      {"-w", "-K", "s*"},
      {"-N", "counter"},
      {"-R", ".comment"},
      {"--strip-dwo"},
      {"--keep-file-symbols", "--strip-unneeded"},
      {"--remove-section=.debug_*"},
      {"--keep-section=.debug_str", "-g"},
      {"--remove-relocations=.debug*", "-X"},
      {"--only-keep-debug"},
    };
    assertEquals("exit 0\n", text(execute("gcc", "-static", "a.o", "-o", "static")));
    for (String[] option : options) {
      for (String file : new String[] {"a.o", "lib.a", "prog", "lib.so", "static"}) {
        String name = String.join(" ", option) + " " + file;
        List<String> arguments = new ArrayList<>(List.of(option));
        arguments.addAll(List.of("-o", "kit", file));
        MemoryHost host = host();
        host.file("static", Files.readAllBytes(folder.resolve("static")));
        assertEquals(0, StripCommand.run(host, "strip", arguments), host.standardError());
        Files.write(folder.resolve("kit"), host.readFile("kit"));
        arguments.set(arguments.size() - 2, "gnu");
        arguments.add(0, "strip");
        assertEquals("exit 0\n", text(execute(arguments.toArray(new String[0]))));
        // Archives may differ in whether an index is left.
        // Of symbols at a section's end binutils makes others in static programs, and of the
        // addresses of a program that lost its contents it keeps some.
        boolean same = file.equals("static") || name.startsWith("--only-keep-debug prog");
        for (String view : new String[] {"-s", "-r", "-S", "-l"}) {
          String expected = text(execute("readelf", "-W", view, "gnu"));
          String actual =
              text(execute("readelf", "-W", view, "kit")).replace("File: kit", "File: gnu");
          if (!same || view.equals("-S")) {
            assertEquals(expected, actual, name);
          }
        }
        if (!same && !file.equals("lib.a")) {
          assertArrayEquals(
              Files.readAllBytes(folder.resolve("gnu")),
              Files.readAllBytes(folder.resolve("kit")),
              name);
        }
      }
    }
    MemoryHost host = host();
    host.file("static", Files.readAllBytes(folder.resolve("static")));
    assertEquals(0, StripCommand.run(host, "strip", List.of("-o", "kit", "static")));
    Files.write(folder.resolve("stripped"), host.readFile("kit"));
    assertTrue(folder.resolve("stripped").toFile().setExecutable(true));
    assertEquals("two 9\nexit 0\n", text(execute("./stripped")));
  }

  /** The line table of an object file is relocated before it is read. */
  @Test
  void placesInObjectFiles() throws Exception {
    assertEquals("exit 0\n", text(execute("gcc", "-c", "-g", "-O1", "a.c", "-o", "c.o")));
    for (String address : new String[] {"0", "3", "0x8", "0x10", "0x20"}) {
      MemoryHost host = host();
      host.file("c.o", Files.readAllBytes(folder.resolve("c.o")));
      int code = Addr2lineCommand.run(host, "addr2line", List.of("-f", "-e", "c.o", address));
      assertEquals(
          text(execute("addr2line", "-f", "-e", "c.o", address)),
          host.standardOutput() + "exit " + code + "\n");
    }
  }

  @Test
  void symbolsThatRelocationsName() throws Exception {
    for (String tool : new String[] {"strip", "objcopy"}) {
      MemoryHost host = host();
      List<String> arguments =
          tool.equals("strip")
              ? List.of("-N", "global", "-o", "kit", "a.o")
              : List.of("-N", "global", "a.o", "kit");
      int code =
          tool.equals("strip")
              ? StripCommand.run(host, tool, arguments)
              : ObjcopyCommand.run(host, tool, arguments);
      assertEquals(1, code);
      assertEquals(
          tool + ": not stripping symbol `global' because it is named in a relocation\n",
          host.standardError());
    }
    MemoryHost host = host();
    assertEquals(
        0,
        ObjcopyCommand.run(
            host,
            "objcopy",
            List.of(
                "--strip-unneeded-symbol=global",
                "--strip-unneeded-symbol=weak",
                "--add-symbol",
                "added=.data:2,global,object",
                "--set-section-alignment",
                ".text=64",
                "a.o",
                "kit")),
        host.standardError());
    execute(
        "objcopy",
        "--strip-unneeded-symbol=global",
        "--strip-unneeded-symbol=weak",
        "--add-symbol",
        "added=.data:2,global,object",
        "--set-section-alignment",
        ".text=64",
        "a.o",
        "gnu");
    Files.write(folder.resolve("kit"), host.readFile("kit"));
    for (String view : new String[] {"-s", "-S"}) {
      assertEquals(
          text(execute("readelf", "-W", view, "gnu")), text(execute("readelf", "-W", view, "kit")));
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
