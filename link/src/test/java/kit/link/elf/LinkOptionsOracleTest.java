package kit.link.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kit.link.LinkReporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of ld one by one: warnings, tags and relocations as GNU ld gives them. */
@Tag("oracle")
class LinkOptionsOracleTest {
  private static final String SOURCE =
      """
      extern int printf(const char *, ...);
      static int counter = 1;
      int number = 2;
      static const char *const names[] = {"x", "y"};
      static int step(int x) { static int calls; return x + calls++ + counter; }
      int (*function)(int) = step;
      int _start(int c) {
        switch (c) {
          case 1: printf(names[0]); break;
          case 2: printf("two"); break;
          case 3: printf("three"); break;
          case 4: printf("four"); break;
          case 5: printf("five"); break;
        }
        return step(number) + function(1);
      }
      int printf(const char *format, ...) { return *format; }
      """;

  @TempDir Path folder;

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text + "exit " + process.waitFor() + "\n";
  }

  @BeforeEach
  void build() throws Exception {
    Files.writeString(folder.resolve("p.c"), SOURCE);
    String[] options = {"gcc", "-c", "-g", "-O1", "-fno-builtin", "-fno-pie", "p.c", "-o", "p.o"};
    assertEquals("exit 0\n", run(options));
    options[5] = "-fPIC";
    options[8] = "pic.o";
    assertEquals("exit 0\n", run(options));
    Files.writeString(
        folder.resolve("stack.s"), ".section .note.GNU-stack,\"x\",@progbits\n.text\nnop\n");
    assertEquals("exit 0\n", run("as", "stack.s", "-o", "stack.o"));
  }

  /** Messages and exit code of kit's ld, and of GNU ld. */
  private String kit(String... arguments) throws Exception {
    DiskHost host = new DiskHost(folder);
    LinkOptions options = CommandLine.parse(host, List.of(arguments)).options();
    LinkReporter reporter = new LinkReporter(host, "ld", options.fatalWarnings, options.noWarnings);
    boolean written = ElfLinker.link(host, options, reporter);
    return host.errors() + "exit " + (written ? 0 : 1) + "\n";
  }

  private String gnu(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("ld"));
    command.addAll(List.of(arguments));
    return run(command.toArray(new String[0]));
  }

  @Test
  void warnings() throws Exception {
    String[][] lines = {
      {"-N", "p.o"},
      {"-N", "--no-warn-rwx-segments", "p.o"},
      {"-z", "execstack", "p.o"},
      {"--warn-execstack", "-z", "execstack", "p.o"},
      {"p.o", "stack.o"},
      {"--no-warn-execstack", "p.o", "stack.o"},
      {"-z", "noexecstack", "p.o", "stack.o"},
    };
    for (String[] line : lines) {
      List<String> arguments = new ArrayList<>(List.of(line));
      arguments.addAll(List.of("-o", "out"));
      String[] all = arguments.toArray(new String[0]);
      String expected = gnu(all);
      String stack = stack();
      assertEquals(expected, kit(all), String.join(" ", line));
      assertEquals(stack, stack(), String.join(" ", line));
    }
  }

  private String stack() throws Exception {
    for (String line : run("readelf", "-lW", "out").split("\n")) {
      if (line.contains("GNU_STACK")) {
        return line.substring(line.indexOf('R')).substring(0, 3);
      }
    }
    return "";
  }

  @Test
  void tags() throws Exception {
    String[] line = {
      "-shared",
      "-Bgroup",
      "-z",
      "unique",
      "-z",
      "loadfltr",
      "-z",
      "globalaudit",
      "--audit",
      "a",
      "--audit=c",
      "-P",
      "b",
      "--package-metadata={\"type\":\"deb\"}",
      "pic.o",
      "-o",
      "out"
    };
    assertEquals("exit 0\n", gnu(line));
    String expected = tagsOf();
    assertEquals("exit 0\n", kit(line));
    assertEquals(expected, tagsOf());
  }

  private String tagsOf() throws Exception {
    StringBuilder result = new StringBuilder();
    for (String line : run("readelf", "-dnW", "out").split("\n")) {
      if (line.contains("AUDIT") || line.contains("FLAGS") || line.contains("FDO")) {
        result.append(line).append('\n');
      }
    }
    return result.toString();
  }

  /** By section: how many relocations there are of each type to each symbol that has a name. */
  private TreeMap<String, Integer> relocations() throws Exception {
    TreeMap<String, Integer> found = new TreeMap<>();
    String section = "";
    for (String line : run("readelf", "-rW", "out").split("\n")) {
      if (line.startsWith("Relocation section")) {
        section = line.substring(line.indexOf('\''), line.lastIndexOf('\''));
      } else if (line.contains("R_X86_64")
          && !section.contains("dyn")
          && !section.contains("plt")) {
        String[] words = line.trim().split(" +");
        found.merge(section + " " + words[2] + " " + words[4], 1, Integer::sum);
      }
    }
    return found;
  }

  @Test
  void emittedRelocations() throws Exception {
    String[][] lines = {{"-q", "p.o"}, {"--emit-relocs", "-x", "p.o"}};
    for (String[] line : lines) {
      List<String> arguments = new ArrayList<>(List.of(line));
      arguments.addAll(List.of("-o", "out"));
      String[] all = arguments.toArray(new String[0]);
      assertEquals("exit 0\n", gnu(all));
      TreeMap<String, Integer> expected = relocations();
      assertEquals("exit 0\n", kit(all));
      TreeMap<String, Integer> actual = relocations();
      assertEquals(expected, actual, String.join(" ", line));
      assertEquals("No errors\nexit 0\n", run("eu-elflint", "--gnu-ld", "out"));
    }
  }
}
