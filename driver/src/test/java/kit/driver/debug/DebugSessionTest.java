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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kit.base.MemoryHost;
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
        .replaceAll("(?m)^(#[0-9]+ +)?ADDRESS in ", "$1")
        .replaceAll("(?m)^(\\[(New Thread|Thread|Switching)|Using host).*\n", "")
        .replaceAll("(process|LWP|Thread ADDRESS \\(LWP) [0-9]+", "$1 N")
        .replace(program.toString(), "PROGRAM");
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void gdbReadsWhatItReadsFromGcc(Path script) throws Exception {
    Path ours = Files.createDirectory(folder.resolve("kits")).resolve("program");
    Path theirs = Files.createDirectory(folder.resolve("gccs")).resolve("program");
    List<String> words = new ArrayList<>(List.of("-w", "-g3", "-O0", "-pthread", "-o"));
    words.add(theirs.toString());
    words.addAll(sourcesOf(script));
    words.add(0, "gcc");
    run(words.toArray(new String[0]));
    words.remove(0);
    words.set(words.indexOf(theirs.toString()), ours.toString());
    kit("cc", words.toArray(new String[0]));
    assertEquals(session(script, theirs), session(script, ours));
  }

  /** The program beside a session, and its other units, whose names go on with a hyphen. */
  private static List<String> sourcesOf(Path script) throws IOException {
    String name = script.getFileName().toString().replaceFirst("\\.gdb$", "");
    try (Stream<Path> all = Files.list(programs())) {
      return all.map(Path::toString)
          .filter(path -> path.endsWith(".c") || path.endsWith(".S"))
          .filter(path -> path.contains("/" + name + ".") || path.contains("/" + name + "-"))
          .sorted()
          .toList();
    }
  }

  /** The same with lldb, whose sessions are the {@code *.lldb}. */
  @ParameterizedTest
  @MethodSource("lldbSessions")
  void lldbReadsWhatItReadsFromGcc(Path script) throws Exception {
    String source = script.toString().replaceFirst("\\.lldb$", ".c");
    Path ours = Files.createDirectory(folder.resolve("kits")).resolve("program");
    Path theirs = Files.createDirectory(folder.resolve("gccs")).resolve("program");
    kit("cc", "-w", "-g", "-o", ours.toString(), source);
    run("gcc", "-w", "-g", "-O0", "-o", theirs.toString(), source);
    assertEquals(lldb(script, theirs), lldb(script, ours));
  }

  static Stream<Path> lldbSessions() throws IOException {
    return Files.list(programs()).filter(file -> file.toString().endsWith(".lldb")).sorted();
  }

  private String lldb(Path script, Path program) throws Exception {
    List<String> words = new ArrayList<>(List.of("lldb-14", "-x", "-b"));
    for (String setting :
        List.of(
            "stop-line-count-before 0",
            "stop-line-count-after 0",
            "stop-disassembly-display never",
            "frame-format \"frame ${frame.index}: ${function.name-with-args} at"
                + " ${line.file.basename}:${line.number}\\n\"")) {
      words.add("-o");
      words.add("settings set " + setting);
    }
    words.addAll(List.of("-s", script.toString(), program.toString()));
    return run(words.toArray(new String[0]))
        .replaceAll("0x[0-9a-f]+", "ADDRESS")
        .replaceAll("Process [0-9]+", "Process N")
        .replaceAll("\\[ADDRESS[^)]*\\)|\\+ [0-9]+\\)", "PLACE")
        .replaceAll("(calls|types)\\.c:([0-9]+):[0-9]+", "$1.c:$2")
        .replaceAll("program`([a-z_]+) [+] [0-9]+", "program`$1")
        .replace(program.toString(), "PROGRAM");
  }

  /** What no session may depend on: kinds of programs and versions of DWARF. */
  @ParameterizedTest
  @ValueSource(
      strings = {"-gdwarf-4", "-no-pie", "-static", "-fPIE -pie", "-fPIC -Wl,-z,now", "-S"})
  void sessionsAreTheSame(String options) throws Exception {
    for (String name : List.of("calls", "stepping")) {
      Path script = programs().resolve(name + ".gdb");
      Path plain = Files.createDirectories(folder.resolve("plain")).resolve("program");
      Path other = Files.createDirectories(folder.resolve("other")).resolve("program");
      String source = programs().resolve(name + ".c").toString();
      kit("cc", "-w", "-g3", "-o", plain.toString(), source);
      List<String> words = new ArrayList<>(List.of("-w", "-g3"));
      words.addAll(Arrays.asList(options.split(" ")));
      if (options.equals("-S")) {
        // By way of assembly text, whose lines are the source's.
        Path text = folder.resolve(name + ".s");
        words.addAll(List.of("-o", text.toString(), source));
        kit("cc", words.toArray(new String[0]));
        kit("cc", "-g", "-o", other.toString(), text.toString());
      } else {
        words.addAll(List.of("-o", other.toString(), source));
        kit("cc", words.toArray(new String[0]));
      }
      assertEquals(session(script, plain), session(script, other), options);
    }
  }

  /** At every instruction of a program the way back to main is known. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-g",
        "-g -fstack-protector-all",
        "-g -fcf-protection -fPIC",
        "-g -fno-asynchronous-unwind-tables -gdwarf-4",
        "-g -mno-red-zone -static"
      })
  void framesAreKnownEverywhere(String options) throws Exception {
    Path program = folder.resolve("program");
    List<String> words = new ArrayList<>(List.of("-w", "-o", program.toString()));
    words.addAll(Arrays.asList(options.split(" ")));
    words.add(programs().resolve("unwinding.c").toString());
    kit("cc", words.toArray(new String[0]));
    String script = programs().resolve("unwinding.py").toString();
    String text = run("gdb", "-nx", "-batch", "-x", script, program.toString());
    assertTrue(text.contains("lost 0 of "), text);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void readersHaveNoComplaints(Path source) throws Exception {
    for (String options : List.of("-g3", "-g1", "-g -gdwarf-4")) {
      Path object = folder.resolve("object.o");
      List<String> words = new ArrayList<>(List.of("-w"));
      words.addAll(Arrays.asList(options.split(" ")));
      compile(words, "-c", object, source);
      String gdb =
          run(
              "gdb",
              "-nx",
              "-batch",
              "-readnow",
              "-iex",
              "set complaints 1000",
              "-ex",
              "list main",
              "-ex",
              "maint expand-symtabs",
              object.toString());
      // Its word for the encoding of complex integers.
      gdb = gdb.replaceAll(".*unsupported DW_AT_encoding: 'DW_ATE_HP_float80'", "");
      assertTrue(!gdb.contains("During symbol reading"), gdb);
      Path errors = folder.resolve("errors");
      Process readelf =
          new ProcessBuilder("readelf", "--debug-dump", object.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(errors.toFile())
              .start();
      assertEquals(0, readelf.waitFor());
      // It does not know the relocation of thread-local variables, which GNU as makes as well.
      assertEquals(
          "", Files.readString(errors).replaceAll(".*reloc type 21 to section .debug_info\n", ""));
      run("eu-elflint", "--gnu-ld", "-q", object.toString());
    }
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

  @Test
  void columnsAreLeftOut() throws Exception {
    Path object = folder.resolve("columns.o");
    compile(List.of("-w", "-g", "-gno-column-info"), "-c", object, programs().resolve("data.c"));
    String dump = run("llvm-dwarfdump-14", "--debug-line", object.toString());
    assertTrue(
        dump.lines()
            .filter(line -> line.startsWith("0x"))
            .allMatch(line -> line.matches("0x[0-9a-f]+ +[0-9]+ +0 .*")),
        dump);
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

  @ParameterizedTest
  @MethodSource("sessions")
  void addr2lineAgrees(Path script) throws Exception {
    Path program = folder.resolve("program");
    List<String> words = new ArrayList<>(List.of("-w", "-g", "-pthread", "-o", program.toString()));
    words.addAll(sourcesOf(script));
    kit("cc", words.toArray(new String[0]));
    Path addresses = folder.resolve("addresses");
    String code =
        run("objdump", "-d", "-j", ".text", "--no-show-raw-insn", program.toString())
            .lines()
            .filter(line -> line.matches(" +[0-9a-f]+:.*"))
            .map(line -> line.substring(0, line.indexOf(':')).strip())
            .collect(Collectors.joining("\n"));
    Files.writeString(addresses, code + "\n0\nffffffff\n");
    MemoryHost host = new MemoryHost().file("program", Files.readAllBytes(program));
    host.standardInput(Files.readAllBytes(addresses));
    assertEquals(0, Kit.run(host, "addr2line", List.of("-f", "-a", "-e", "program")));
    String theirs = run("addr2line", "-f", "-a", "-e", program.toString(), "@" + addresses);
    // Nested functions are known here by their symbols, there by their entries.
    assertEquals(theirs, host.standardOutput().replace("inner.0", "inner"));
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
