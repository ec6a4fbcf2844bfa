package kit.frontend.preprocess;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kit.base.MemoryHost;
import kit.frontend.lex.LanguageStandard;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * Damaged inputs end in diagnostics: no exception, no endless loop, and the written text can be
 * read again.
 */
class PreprocessorFuzzTest {
  private static final String[] WORDS = {
    "#",
    "##",
    "(",
    ")",
    ",",
    "\n",
    "\n#define ",
    "\n#undef ",
    "\n#if ",
    "\n#ifdef ",
    "\n#else\n",
    "\n#elif ",
    "\n#endif\n",
    "\n#include ",
    "\n#include \"a.h\"\n",
    "defined",
    "__VA_ARGS__",
    "__VA_OPT__",
    "...",
    "x",
    "y",
    "f",
    "f(",
    "g(",
    "\\\n",
    "/*",
    "*/",
    "//",
    "\"",
    "'",
    "L\"",
    "__LINE__",
    "__FILE__",
    "_Pragma(\"once\")",
    "\n#pragma ",
    "\n#line ",
    "\n# 3 \"q\" 2\n",
    "0x",
    "1e+",
    "1/0",
    "!",
    "?",
    ":",
    "&&",
    "||",
    "<",
    ">",
    "<a.h>",
    "__has_include(",
    "__COUNTER__",
    "\n#pragma push_macro(\"x\")\n",
    "\n#pragma pop_macro(\"x\")\n",
    "\n#pragma GCC poison x\n",
    "\u0000",
    "\u00ff",
    "\u00c3\u00a9",
    "\\u00e9",
    "??=",
    "%:",
    "\n#embed \"a.h\" limit(2)\n",
    "\n#error x\n",
    "@",
    "`"
  };

  private final List<String> seeds = seeds();

  private static List<String> seeds() {
    List<String> result = new ArrayList<>();
    Path folder = Cases.folder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".c")).sorted().toList()) {
        result.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return result;
  }

  private static String mutate(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      int at = text.isEmpty() ? 0 : random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
        case 1 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
        case 2 -> {
          int end = Math.min(text.length(), at + random.nextInt(60));
          String piece = text.substring(at, end);
          text.insert(text.isEmpty() ? 0 : random.nextInt(text.length()), piece);
        }
        case 3 -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
        default -> {
          if (!text.isEmpty()) {
            text.setCharAt(at, (char) random.nextInt(256));
          }
        }
      }
    }
    return text.toString();
  }

  @Property(tries = 10_000)
  @Label("mutated inputs")
  @Tag("slow")
  void mutatedInputs(@ForAll long seed) {
    Random random = new Random(seed);
    run(
        mutate(seeds.get(random.nextInt(seeds.size())), random),
        mutate(seeds.get(random.nextInt(seeds.size())), random),
        random);
  }

  @Property(tries = 200)
  void fewMutatedInputs(@ForAll long seed) {
    mutatedInputs(seed);
  }

  private static void run(String main, String header, Random random) {
    MemoryHost host =
        new MemoryHost()
            .file("m.c", main)
            .file("a.h", header)
            .file("/usr/include/stdio.h", "int puts(const char *);\n");
    PreprocessorOptions options = options(random);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    PreprocessRun text = PreprocessRun.text(host, options, "m.c", random.nextBoolean());
    PreprocessRun.tokens(host, options(random), "m.c");
    host.file("again.i", text.output.toByteArray());
    PreprocessorOptions again = options(random);
    again.preprocessed = true;
    PreprocessRun.tokens(host, again, "again.i");
    assertTrue(threads.getCurrentThreadCpuTime() - start < 20_000_000_000L, "too slow:\n" + main);
  }

  private static PreprocessorOptions options(Random random) {
    PreprocessorOptions options = new PreprocessorOptions();
    options.standard = LanguageStandard.values()[random.nextInt(LanguageStandard.values().length)];
    options.folders.add(new PreprocessorOptions.SearchFolder("/usr/include", true));
    options.assembler = random.nextInt(10) == 0;
    options.keepComments = random.nextInt(10) == 0;
    options.includeDepth = 20;
    return options;
  }
}
