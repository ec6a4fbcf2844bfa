package kit.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kit.base.Bytes;
import kit.frontend.lex.LanguageStandard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Broken programs end in diagnostics: sources of this folder's resources with tokens deleted,
 * doubled, swapped and replaced.
 */
@Tag("slow")
class MutationFuzzTest {
  private static final int INPUTS = 10_000;
  private static final String[] SPICE = {
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ";",
    ",",
    "=",
    "*",
    "&",
    "int",
    "struct",
    "typedef",
    "static",
    "return",
    "sizeof",
    "...",
    ":",
    "?",
    "0",
    "\"x\"",
    "case",
    "x",
    "void",
    "__typeof__",
    "({",
    "})",
    "_Generic",
    "[0 ... 3]",
    ".a",
    "union",
    "enum",
    "goto",
    "&&",
    "__attribute__((packed))",
    "asm",
    "_Alignas(8)",
    "const",
    "1.5",
    "'c'",
    "->",
    "++",
    "-1",
    "default",
    "if",
    "else",
    "for",
  };

  @Test
  void noMutationBreaksTheParser() throws Exception {
    List<String> sources = sources();
    assertTrue(sources.size() > 10);
    Random random = new Random(Long.getLong("kit.seed", 20240517));
    for (int i = 0; i < INPUTS; i++) {
      String text = mutate(sources.get(random.nextInt(sources.size())), random);
      if (run(text) > 10_000_000_000L) {
        fail("slow input:\n" + text);
      }
    }
  }

  /** Parses the text; the CPU time of that in nanoseconds. */
  private static long run(String text) throws InterruptedException {
    Throwable[] thrown = {null};
    long[] time = {0};
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                CheckedUnit.of(Bytes.of(text), LanguageStandard.GNU17);
              } catch (Throwable e) {
                thrown[0] = e;
              }
              time[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            },
            "parse",
            256L << 20);
    thread.start();
    thread.join();
    if (thrown[0] != null) {
      throw new AssertionError("input:\n" + text, thrown[0]);
    }
    return time[0];
  }

  static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("kit.checks", folder())))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".c") || f.toString().endsWith(".i"))
              .sorted()
              .toList()) {
        if (Files.size(file) < 20_000) {
          sources.add(Bytes.toText(Files.readAllBytes(file)));
        }
      }
    }
    return sources;
  }

  private static String folder() {
    return Files.isDirectory(Path.of("src/test/resources/check"))
        ? "src/test/resources/check"
        : "frontend/src/test/resources/check";
  }

  private static String mutate(String source, Random random) {
    List<String> tokens = split(source);
    int changes = 1 + random.nextInt(4);
    for (int k = 0; k < changes && tokens.size() > 2; k++) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(6)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> {
          int other = random.nextInt(tokens.size());
          String swap = tokens.get(at);
          tokens.set(at, tokens.get(other));
          tokens.set(other, swap);
        }
        case 3 -> tokens.set(at, SPICE[random.nextInt(SPICE.length)]);
        case 4 -> tokens.add(at, SPICE[random.nextInt(SPICE.length)]);
        default -> {
          int length = Math.min(tokens.size() - at, 1 + random.nextInt(12));
          tokens.subList(at, at + length).clear();
        }
      }
    }
    if (random.nextInt(10) == 0) {
      tokens = tokens.subList(0, random.nextInt(tokens.size() + 1));
    }
    return String.join("", tokens);
  }

  /** Words, spaces, single other characters. */
  private static List<String> split(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || c == '_') {
        while (end < text.length()
            && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
          end++;
        }
      } else if (c == ' ' || c == '\n') {
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\n')) {
          end++;
        }
      } else if (c == '"') {
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
          end++;
        }
        end = Math.min(text.length(), end + 1);
      }
      tokens.add(text.substring(at, end));
      at = end;
    }
    return tokens;
  }
}
