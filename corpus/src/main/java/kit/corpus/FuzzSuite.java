package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.driver.Kit;
import kit.driver.jvm.JvmHost;

/**
 * Damaged inputs for everything that reads a file: each must end in an exit code of success or
 * failure, within ten seconds, never in an exception or in kit's own fault. Inputs are made from
 * good ones by {@link Mutator}; an input that fails is kept beside the results.
 */
final class FuzzSuite implements Suite {
  private static final int BATCH = 1000;
  private static final long LIMIT_MILLISECONDS = 60_000;
  private static final long STACK_SIZE = 1L << 30;

  private static final String[] C_WORDS = {
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ";",
    ",",
    "*",
    "&",
    "...",
    "##",
    "#",
    "\\\n",
    "\"",
    "'",
    "/*",
    "*/",
    "//",
    "\n#if 1\n",
    "\n#else\n",
    "\n#endif\n",
    "\n#define X(a,...) a##a #a\n",
    "X(X(1))",
    "\n#include \"input.c\"\n",
    "__VA_ARGS__",
    "__COUNTER__",
    "\n#line 2147483647\n",
    "sizeof",
    "struct s",
    "union",
    "enum {",
    "typedef",
    "static",
    "int",
    "long double",
    "_Complex",
    "_Generic(",
    "_Alignas(",
    "_Atomic",
    "_Thread_local",
    "__attribute__((",
    "__builtin_offsetof(",
    "__builtin_va_arg(",
    "typeof(",
    "({",
    "})",
    "goto",
    "&&",
    "case",
    "default:",
    "switch(0)",
    "0x",
    "1e999",
    "0xffffffffffffffff",
    "9223372036854775807",
    "-1",
    "%0",
    "/0",
    "<<64",
    "u8\"",
    "L'",
    "\\x",
    "\\777",
    "[0x7fffffffffffffff]",
    ":63",
    ":0",
    "asm(\"",
    "?",
    ":",
    "=",
    "({({({",
    "((((((((",
    "[1?",
    "!~-+",
    "\0",
    "\u00ff",
    "_Static_assert(",
    "while(",
    "return",
    "const",
    "inline",
    ".",
    "->"
  };

  private static final String[] ASSEMBLER_WORDS = {
    "\n",
    ";",
    ",",
    "%rax",
    "%xmm0",
    "(%rax,%rbx,8)",
    "$",
    "0x",
    "-1",
    "9223372036854775808",
    "\n.section .text,\"axG\",@progbits,x,comdat\n",
    "\n.align 4096\n",
    "\n.p2align 64\n",
    "\n.fill 99999999999,8,1\n",
    "\n.skip -1\n",
    "\n.org 0\n",
    "\n.rept 1000\n",
    "\n.endr\n",
    "\n.macro m a b\n",
    "\n.endm\n",
    "m 1,2\n",
    "\n.if 1\n",
    "\n.else\n",
    "\n.endif\n",
    "\n.set x,x+1\n",
    "\n.equ a,b-c\n",
    "1:",
    "1b",
    "1f",
    "\n.quad x-y\n",
    "\n.byte 1,2,\n",
    "\n.ascii \"\\",
    "\"",
    "\n.cfi_startproc\n",
    "\n.cfi_endproc\n",
    "\n.cfi_def_cfa_offset 1<<40\n",
    "\n.uleb128 -1\n",
    "\n.sleb128 x-y\n",
    "lock ",
    "rep ",
    "jmp *",
    "@GOTPCREL(%rip)",
    "@PLT",
    "@TPOFF",
    "/",
    "%",
    "<<",
    "((((((((",
    "\n.include \"input.s\"\n",
    "\n.incbin \"input.s\"\n",
    "\n.size x,.-x\n",
    "\n.type x,@function\n",
    "\n.popsection\n",
    "\n.previous\n",
    "\n.comm x,-1,3\n"
  };

  private final Path home;
  private final Path failures;
  private final int inputs;

  /**
   * @param home the folder with kit's own headers
   * @param failures where inputs that fail are kept
   * @param inputs how many for each reader
   */
  FuzzSuite(Path home, Path failures, int inputs) {
    this.home = home;
    this.failures = failures;
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "fuzz";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    List<byte[]> sources = sources(corpus);
    List<TestCase> tests = new ArrayList<>();
    Mutator c = new Mutator(sources, C_WORDS);
    add(tests, "preprocess", c, "input.c", "cc", "-w", "-E", "-o", "output", "input.c");
    add(tests, "parse", c, "input.c", "cc", "-w", "-fsyntax-only", "input.c");
    add(tests, "compile", c, "input.c", "cc", "-w", "-c", "-o", "output", "input.c");
    List<byte[]> assembly = made(sources, "input.c", "cc", "-w", "-S", "-o", "output", "input.c");
    Mutator s = new Mutator(assembly, ASSEMBLER_WORDS);
    add(tests, "assemble", s, "input.s", "as", "-o", "output", "input.s");
    List<byte[]> objects = made(sources, "input.c", "cc", "-w", "-c", "-o", "output", "input.c");
    Mutator o = new Mutator(objects);
    add(tests, "elf-link", o, "input.o", "ld", "-r", "-o", "output", "input.o");
    add(tests, "elf-nm", o, "input.o", "nm", "input.o");
    List<byte[]> archives = made(objects, "input.o", "ar", "rc", "output", "input.o");
    Mutator a = new Mutator(archives);
    add(tests, "ar-list", a, "input.a", "ar", "t", "input.a");
    add(tests, "ar-print", a, "input.a", "ar", "p", "input.a");
    add(tests, "ar-link", a, "input.a", "ld", "-r", "--whole-archive", "-o", "output", "input.a");
    return tests;
  }

  /** Small programs of the other suites. */
  private static List<byte[]> sources(Path corpus) throws IOException {
    List<byte[]> sources = new ArrayList<>();
    for (String folder : List.of("tcc/tests/tests2", "chibicc/test", "torture/execute")) {
      int taken = 0;
      for (Path file : Folders.list(corpus.resolve(folder), ".c")) {
        if (Files.size(file) < 6000 && taken++ % 3 == 0) {
          sources.add(Files.readAllBytes(file));
        }
      }
    }
    return sources;
  }

  /** What a command makes of good inputs, of each of the first few that it accepts. */
  private List<byte[]> made(List<byte[]> from, String name, String... command) throws IOException {
    List<byte[]> results = new ArrayList<>();
    for (byte[] input : from) {
      FuzzHost host = new FuzzHost(new JvmHost(home.toString()), name, input);
      if (attempt(host, command) == null && host.written().length > 0) {
        results.add(host.written());
      }
      if (results.size() == 100) {
        break;
      }
    }
    return results;
  }

  private void add(
      List<TestCase> tests, String reader, Mutator mutator, String file, String... command) {
    if (mutator.isEmpty()) {
      tests.add(new TestCase(reader, (compiler, work) -> "no good inputs to start from"));
      return;
    }
    for (int first = 0; first < inputs; first += BATCH) {
      int from = first;
      int to = Math.min(inputs, first + BATCH);
      tests.add(
          new TestCase(
              reader + "-" + from,
              (compiler, work) -> runBatch(reader, mutator, file, command, from, to)));
    }
  }

  private String runBatch(
      String reader, Mutator mutator, String file, String[] command, int from, int to)
      throws IOException, InterruptedException {
    // One thread for the batch; a fresh one when an input hangs it.
    int[] current = {from};
    long[] started = {System.nanoTime()};
    String[] problem = {null};
    int[] accepted = {0};
    Thread worker =
        new Thread(
            null,
            () -> {
              for (int number = from; number < to && problem[0] == null; number++) {
                synchronized (current) {
                  current[0] = number;
                  started[0] = System.nanoTime();
                }
                byte[] input = mutator.input(number);
                FuzzHost host = new FuzzHost(new JvmHost(home.toString()), file, input);
                problem[0] = attempt(host, command);
                accepted[0] += host.accepted() ? 1 : 0;
              }
            },
            "fuzz",
            STACK_SIZE);
    worker.setDaemon(true);
    worker.start();
    while (worker.isAlive()) {
      worker.join(200);
      synchronized (current) {
        if (worker.isAlive() && System.nanoTime() - started[0] > LIMIT_MILLISECONDS * 1_000_000) {
          StackTraceElement[] stack = worker.getStackTrace();
          problem[0] = "still running after 60 s at " + (stack.length == 0 ? "?" : stack[0]);
          break;
        }
      }
    }
    if (problem[0] == null) {
      return accepted[0] > 0 ? null : "no input was accepted, not one that is hardly damaged";
    }
    Path kept = failures.resolve(reader + "-" + current[0] + "-" + file);
    Files.createDirectories(failures);
    Files.write(kept, mutator.input(current[0]));
    return "input " + current[0] + " (kept as " + kept + "): " + problem[0];
  }

  /** Null when the command ended as it should, else what went wrong. */
  private static String attempt(FuzzHost host, String... command) {
    try {
      List<String> words = List.of(command);
      int status = Kit.run(host, words.get(0), words.subList(1, words.size()));
      host.ended(status);
      return status == 0 || status == Kit.FAILURE
          ? null
          : "exit " + status + ": " + new Processes.Outcome(status, host.output()).summary();
    } catch (RuntimeException | Error fault) {
      host.fault(fault);
      String text = host.output();
      int at = Math.max(0, text.indexOf("kit threw "));
      return text.substring(at, Math.min(text.length(), at + 700))
          .replace('\n', '|')
          .replace("\t", " ");
    }
  }
}
