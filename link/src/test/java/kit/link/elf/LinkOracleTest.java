package kit.link.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import kit.link.LinkException;
import kit.link.LinkReporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Links what gcc compiled with the machine's C libraries, runs it, has elfutils check it, and
 * compares dynamic tables with GNU ld's.
 */
@Tag("oracle")
class LinkOracleTest {
  private static final String PROGRAM =
      """
      #include <stdio.h>
      #include <stdlib.h>
      #include <string.h>
      #include <errno.h>
      extern char **environ;
      __thread int counted = 7;
      static __thread int zero;
      int common;
      __attribute__((weak)) extern int absent(void);
      __attribute__((constructor)) static void construct(void) { common = 5; }
      static int compare(const void *a, const void *b) { return *(int *)a - *(int *)b; }
      int main(int argc, char **argv) {
        int values[] = {3, 1, 2};
        zero++;
        errno = 0;
        qsort(values, 3, sizeof *values, compare);
        printf("%d %d %d %d %d %s %d\\n", counted + zero, common, argc, values[0], values[2], environ ? "env" : "", absent ? 1 : 0);
        fprintf(stdout, "%.3f %zu\\n", strtod("1.5", 0), strlen(argv[0]) > 0 ? (size_t)1 : (size_t)0);
        return 3;
      }
      """;

  private static final String LIBRARY =
      """
      __thread int general = 3;
      static __thread int local = 4;
      int variable = 42;
      const int table[3] = {1, 2, 3};
      static int twice(int x) { return x * 2; }
      static void *resolve(void) { return twice; }
      int doubled(int) __attribute__((ifunc("resolve")));
      extern int callback(int);
      int (*pointer)(int) = doubled;
      int function(int x) { local++; general += local; return callback(x) + doubled(x) + pointer(x) + variable + general; }
      int *address(void) { return &general; }
      """;

  private static final String USER =
      """
      #include <stdio.h>
      extern int function(int), doubled(int), variable, *address(void);
      extern __thread int general;
      extern const int table[3];
      int callback(int x) { return x + 1000; }
      int (*pointers[])(int) = {function, doubled};
      int main(void) {
        variable++;
        int sum = function(5);
        printf("%d %d %d %d\\n", sum, variable, general, address() == &general);
        printf("%d %d\\n", table[2], pointers[0] == function);
        return doubled(21) - 42;
      }
      """;

  @TempDir Path folder;

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text + "exit " + process.waitFor() + "\n";
  }

  private void compile(String name, String source, String... options)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve(name + ".c"), source);
    List<String> command =
        new ArrayList<>(List.of("gcc", "-c", "-O1", "-o", name + ".o", name + ".c"));
    command.addAll(List.of(options));
    assertEquals("exit 0\n", run(command.toArray(new String[0])));
  }

  private String gccFile(String name) throws IOException, InterruptedException {
    String text = run("gcc", "-print-file-name=" + name);
    return text.substring(0, text.indexOf('\n'));
  }

  private void link(String... arguments) throws LinkException {
    DiskHost host = new DiskHost(folder);
    LinkOptions options = CommandLine.parse(host, List.of(arguments)).options();
    boolean written = ElfLinker.link(host, options, new LinkReporter(host, "ld", false, false));
    assertTrue(written, host.errors());
  }

  private String gccFolder() throws IOException, InterruptedException {
    String file = gccFile("crtbegin.o");
    return file.substring(0, file.lastIndexOf('/'));
  }

  private void checkProgram(String output) throws IOException, InterruptedException {
    assertEquals("8 5 1 1 3 env 0\n1.500 1\nexit 3\n", run("./" + output));
    assertEquals("No errors\nexit 0\n", run("eu-elflint", "--gnu-ld", output));
  }

  @Test
  void glibcStatic() throws Exception {
    compile("p", PROGRAM, "-fno-pie");
    link(
        "-static",
        "-o",
        "out",
        gccFile("crt1.o"),
        gccFile("crti.o"),
        gccFile("crtbeginT.o"),
        "-L" + gccFolder(),
        "p.o",
        "--start-group",
        "-lgcc",
        "-lgcc_eh",
        "-lc",
        "--end-group",
        gccFile("crtend.o"),
        gccFile("crtn.o"));
    assertEquals("8 5 1 1 3 env 0\n1.500 1\nexit 3\n", run("./out"));
  }

  @Test
  void glibcStaticPie() throws Exception {
    compile("p", PROGRAM, "-fPIE");
    link(
        "-static",
        "-pie",
        "--no-dynamic-linker",
        "-z",
        "text",
        "--eh-frame-hdr",
        "-o",
        "out",
        gccFile("rcrt1.o"),
        gccFile("crti.o"),
        gccFile("crtbeginS.o"),
        "-L" + gccFolder(),
        "p.o",
        "--start-group",
        "-lgcc",
        "-lgcc_eh",
        "-lc",
        "--end-group",
        gccFile("crtendS.o"),
        gccFile("crtn.o"));
    checkProgram("out");
  }

  private void linkDynamic(boolean pie, String output, String... more) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                "--eh-frame-hdr",
                "--build-id",
                "--hash-style=gnu",
                "-dynamic-linker",
                "/lib64/ld-linux-x86-64.so.2",
                "-o",
                output));
    if (pie) {
      line.add("-pie");
    }
    line.addAll(
        List.of(
            gccFile(pie ? "Scrt1.o" : "crt1.o"),
            gccFile("crti.o"),
            gccFile(pie ? "crtbeginS.o" : "crtbegin.o"),
            "-L" + gccFolder()));
    line.addAll(List.of(more));
    line.addAll(
        List.of(
            "-lgcc",
            "--push-state",
            "--as-needed",
            "-lgcc_s",
            "--pop-state",
            "-lc",
            gccFile(pie ? "crtendS.o" : "crtend.o"),
            gccFile("crtn.o")));
    link(line.toArray(new String[0]));
  }

  @Test
  void glibcDynamic() throws Exception {
    compile("p", PROGRAM, "-fno-pie");
    linkDynamic(false, "out", "p.o");
    checkProgram("out");
  }

  @Test
  void glibcPie() throws Exception {
    compile("p", PROGRAM, "-fPIE");
    linkDynamic(true, "out", "p.o");
    checkProgram("out");
    linkDynamic(true, "out", "-z", "now", "--gc-sections", "p.o");
    checkProgram("out");
  }

  @Test
  void muslStaticAndDynamic() throws Exception {
    String musl = "/usr/lib/x86_64-linux-musl/";
    Files.writeString(folder.resolve("m.c"), PROGRAM);
    assertEquals("exit 0\n", run("musl-gcc", "-c", "-O1", "-fPIE", "-o", "m.o", "m.c"));
    link(
        "-static",
        "-o",
        "out",
        musl + "crt1.o",
        musl + "crti.o",
        "m.o",
        "-L" + musl,
        "-lc",
        musl + "crtn.o");
    checkProgram("out");
    link(
        "-dynamic-linker",
        "/lib/ld-musl-x86_64.so.1",
        "-pie",
        "-o",
        "out2",
        musl + "Scrt1.o",
        musl + "crti.o",
        "m.o",
        "-nostdlib",
        "-L" + musl,
        "-lc",
        musl + "crtn.o");
    checkProgram("out2");
  }

  @Test
  void sharedLibraryAndUsers() throws Exception {
    for (String dialect : new String[] {"gnu", "gnu2"}) {
      compile("lib", LIBRARY, "-fPIC", "-mtls-dialect=" + dialect);
      Files.writeString(
          folder.resolve("map"),
          "V1 { global: function; address; variable; general; table; local: *; };\nV2 { doubled; } V1;\n");
      link("-shared", "-soname", "libx.so.1", "--version-script=map", "-o", "libx.so", "lib.o");
      Files.deleteIfExists(folder.resolve("libx.so.1"));
      Files.createSymbolicLink(folder.resolve("libx.so.1"), Path.of("libx.so"));
      assertEquals("No errors\nexit 0\n", run("eu-elflint", "--gnu-ld", "libx.so"));
      for (boolean pie : new boolean[] {false, true}) {
        compile("user", USER, pie ? "-fPIE" : "-fno-pie", "-mtls-dialect=" + dialect);
        linkDynamic(pie, "user", "-rpath", folder.toString(), "user.o", "-L.", "-lx");
        assertEquals("1076 43 8 1\n3 1\nexit 0\n", run("./user"));
        assertEquals("No errors\nexit 0\n", run("eu-elflint", "--gnu-ld", "user"));
        compareWithGnu(pie);
      }
    }
  }

  /** --default-symver: versions named by the library, or its file. */
  @Test
  void defaultVersions() throws Exception {
    compile("plain", "int f(void) { return 1; } int g = 3;", "-fPIC");
    for (String option : new String[] {"-soname=libplain.so.3", "--hash-style=gnu"}) {
      List<String> words = new ArrayList<>(List.of("--default-symver", "-shared"));
      words.addAll(List.of(option, "plain.o", "-o"));
      List<String> theirs = new ArrayList<>(List.of("ld"));
      theirs.addAll(words);
      theirs.add("libgnu.so");
      assertEquals("exit 0\n", run(theirs.toArray(new String[0])));
      words.add("libkit.so");
      link(words.toArray(new String[0]));
      assertEquals(
          dynamicNames("libgnu.so").toString().replace("libgnu", "libkit"),
          dynamicNames("libkit.so").toString());
    }
  }

  /** The dynamic symbols, needed libraries and versions of the user are those that GNU ld gives. */
  private void compareWithGnu(boolean pie) throws Exception {
    assertEquals(
        "exit 0\n",
        run(
            "gcc",
            pie ? "-pie" : "-no-pie",
            "-o",
            "gnu",
            "user.o",
            "-L.",
            "-lx",
            "-Wl,-rpath," + folder));
    assertEquals(dynamicNames("gnu"), dynamicNames("user"));
  }

  private TreeSet<String> dynamicNames(String file) throws Exception {
    TreeSet<String> names = new TreeSet<>();
    String text = run("readelf", "-W", "--dyn-syms", "-d", file);
    for (String line : text.split("\n")) {
      String[] words = line.trim().split("\\s+");
      if (words.length >= 8 && words[0].endsWith(":") && Character.isDigit(words[0].charAt(0))) {
        names.add(
            words[7].replace("@@", "@")
                + " "
                + words[3]
                + " "
                + words[4]
                + " "
                + (words[6].equals("UND") ? "undefined" : "defined"));
      } else if (line.contains("(NEEDED)")) {
        names.add(line.substring(line.indexOf('[')));
      }
    }
    return names;
  }

  @Test
  void relocatableLink() throws Exception {
    compile(
        "a",
        "int f(void); static const char *t = \"text\"; int g = 5; int main(void) { return f() + t[0] - 't'; }",
        "-g");
    compile("b", "extern int g; static int h = 1; int f(void) { return g + h; }", "-g");
    link("-r", "-o", "both.o", "a.o", "b.o");
    assertEquals("No errors\nexit 0\n", run("eu-elflint", "--gnu-ld", "both.o"));
    assertEquals("exit 0\n", run("gcc", "-o", "both", "both.o"));
    assertEquals("exit 6\n", run("./both"));
  }

  @Test
  @Tag("slow")
  void damagedObjectsOfGcc() throws Exception {
    compile("lib", LIBRARY, "-fPIC", "-g", "-ffunction-sections");
    compile("user", USER, "-fPIC", "-fexceptions", "-ffunction-sections");
    byte[] original = Files.readAllBytes(folder.resolve("user.o"));
    Random random = new Random(11);
    int failed = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = original.clone();
      for (int k = 1 + random.nextInt(4); k > 0; k--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : new int[] {0, 255, 1, 128}[random.nextInt(4)]);
      }
      Program program = new Program().addReal(folder.resolve("lib.o").toString());
      program.host.file("lib.o", Files.readAllBytes(folder.resolve("lib.o")));
      program.host.file("user.o", bytes);
      String mode = new String[] {"-shared", "-pie", "-r", "-static"}[random.nextInt(4)];
      if (!program.link(
          mode,
          "--gc-sections",
          "--eh-frame-hdr",
          "--unresolved-symbols=ignore-all",
          "-e",
          "main",
          "-o",
          "out",
          "user.o",
          "lib.o")) {
        failed++;
      }
    }
    assertTrue(failed > 100);
  }
}
