package kit.driver.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kit.driver.Kit;
import kit.driver.jvm.JvmHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Debug information as its readers see it. Sessions of gdb ({@code *.gdb} in {@code
 * src/test/resources/kit/driver/debug}, each about the program beside it) must read the same for
 * kit's program as for gcc's, addresses aside. Known differences are not in the programs: gcc puts
 * a nop where a break or goto leaves nothing to stop at.
 */
@Tag("oracle")
class DebugSessionTest {
  @TempDir Path folder;

  /** The root of the repository, from a module's folder or itself. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("frontend")) ? here : here.getParent();
  }

  private static Path programs() {
    return root().resolve("driver/src/test/resources/kit/driver/debug");
  }

  static Stream<Path> sessions() throws IOException {
    return Files.list(programs()).filter(file -> file.toString().endsWith(".gdb")).sorted();
  }

  static Stream<Path> sources() throws IOException {
    return Files.list(programs()).filter(file -> file.toString().endsWith(".c")).sorted();
  }

  private void kit(String command, String... words) throws IOException {
    Path home = folder.resolve("home");
    if (!Files.exists(home)) {
      Files.createDirectories(home);
      Files.createSymbolicLink(home.resolve("include"), root().resolve("frontend/headers"));
    }
    assertEquals(0, Kit.run(new JvmHost(home.toString()), command, Arrays.asList(words)));
  }

  private String run(String... command) throws Exception {
    Path output = Files.createTempFile(folder, "output", "");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), command[0]);
    String text = Files.readString(output, StandardCharsets.ISO_8859_1);
    assertEquals(0, process.exitValue(), text);
    return text;
  }

  private String session(Path script, Path program) throws Exception {
    List<String> words = new ArrayList<>(List.of("gdb", "-nx", "-batch"));
    for (String setting : List.of("pagination off", "width 0", "confirm off")) {
      words.add("-ex");
      words.add("set " + setting);
    }
    words.addAll(List.of("-x", script.toString(), program.toString()));
    return run(words.toArray(new String[0]))
        .replaceAll("0x[0-9a-f]+", "ADDRESS")
        // A return may lead into the middle of a line's code here, and to its start there.
        .replaceAll("(?m)^ADDRESS in ", "")
        .replaceAll("process [0-9]+", "process N")
        .replace(program.toString(), "PROGRAM");
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void gdbReadsWhatItReadsFromGcc(Path script) throws Exception {
    String source = script.toString().replaceFirst("\\.gdb$", ".c");
    Path ours = folder.resolve("ours");
    Path theirs = folder.resolve("gccs");
    kit("cc", "-w", "-g3", "-o", ours.toString(), source);
    run("gcc", "-w", "-g3", "-O0", "-o", theirs.toString(), source);
    assertEquals(session(script, theirs), session(script, ours));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void textGivesTheObject(Path source) throws Exception {
    for (String options :
        List.of(
            "-g",
            "-g1",
            "-g3",
            "-gdwarf-4",
            "-g -ffunction-sections",
            "-g -fno-asynchronous-unwind-tables")) {
      List<String> words = new ArrayList<>(List.of("-w"));
      words.addAll(Arrays.asList(options.split(" ")));
      Path object = folder.resolve("direct.o");
      Path text = folder.resolve("text.s");
      Path assembled = folder.resolve("assembled.o");
      compile(words, "-c", object, source);
      compile(words, "-S", text, source);
      kit("as", "-o", assembled.toString(), text.toString());
      assertEquals(-1, Files.mismatch(object, assembled), options);
      assertTrue(run("llvm-dwarfdump-14", "--verify", object.toString()).contains("No errors."));
      // GNU as understands the text, too.
      run("as", "-o", assembled.toString(), text.toString());
      assertTrue(run("llvm-dwarfdump-14", "--verify", assembled.toString()).contains("No errors."));
    }
  }

  private void compile(List<String> options, String phase, Path output, Path source)
      throws IOException {
    List<String> words = new ArrayList<>(options);
    words.addAll(List.of(phase, "-o", output.toString(), source.toString()));
    kit("cc", words.toArray(new String[0]));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void codeIsTheSameWithout(Path source) throws Exception {
    List<String> contents = new ArrayList<>();
    for (String option : List.of("-g0", "-g")) {
      Path object = folder.resolve("object" + option + ".o");
      Path code = folder.resolve("code" + option);
      compile(List.of("-w", option), "-c", object, source);
      run("objcopy", "-O", "binary", "-j", ".text", object.toString(), code.toString());
      contents.add(Files.readString(code, StandardCharsets.ISO_8859_1));
    }
    assertEquals(contents.get(0), contents.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-fdebug-prefix-map=", "-ffile-prefix-map="})
  void pathsAreMapped(String option) throws Exception {
    Path object = folder.resolve("mapped.o");
    Path source = programs().resolve("data.c");
    compile(List.of("-w", "-g", option + programs() + "=/src"), "-c", object, source);
    String dump = run("llvm-dwarfdump-14", "--debug-line", "--debug-info", object.toString());
    assertTrue(dump.contains("/src/data.c"), dump);
    assertTrue(!dump.contains(programs() + "/data.c"), dump);
  }

  @Test
  void assemblyTextHasLines() throws Exception {
    Path source = folder.resolve("lines.s");
    Files.writeString(source, "\t.globl f\n\t.type f,@function\nf:\tnop\n\tret\n\t.size f,.-f\n");
    Path object = folder.resolve("lines.o");
    kit("as", "-g", "-o", object.toString(), source.toString());
    assertTrue(run("llvm-dwarfdump-14", "--verify", object.toString()).contains("No errors."));
    String place = run("addr2line", "-f", "-e", object.toString(), "1");
    assertEquals("f\n" + source + ":4\n", place);
  }
}
