package kit.base.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kit.base.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** x87 and binary128 reading and arithmetic against a program that gcc compiled. */
@Tag("oracle")
class WideFloatOracleTest {
  @TempDir Path folder;

  private static final String PRELUDE =
      """
      #include <stdio.h>
      #include <string.h>
      static void show(const void *p, int n) { unsigned char b[16] = {0}; memcpy(b, p, n); for (int i = 15; i >= 0; i--) printf("%02x", b[i]); printf(" "); }
      #define X(a, b) { volatile long double x = a##L, y = b##L, r; show((void*)&x, 10); r = x + y; show((void*)&r, 10); r = x - y; show((void*)&r, 10); \\
        r = x * y; show((void*)&r, 10); r = x / y; show((void*)&r, 10); double d = x; show(&d, 8); float f = x; show(&f, 4); printf("\\n"); }
      #define Q(a, b) { volatile __float128 x = a##Q, y = b##Q, r; show((void*)&x, 16); r = x + y; show((void*)&r, 16); r = x - y; show((void*)&r, 16); \\
        r = x * y; show((void*)&r, 16); r = x / y; show((void*)&r, 16); double d = x; show(&d, 8); float f = x; show(&f, 4); printf("\\n"); }
      int main(void) {
      """;

  private static String literal(Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append("0x")
          .append(Long.toHexString(random.nextLong()))
          .append('.')
          .append(Long.toHexString(random.nextLong()));
      return text.append('p').append(random.nextInt(300) - 150).toString();
    }
    int digits = 1 + random.nextInt(45);
    for (int i = 0; i < digits; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    text.append('.').append(random.nextInt(1000));
    int range = random.nextInt(3) == 0 ? 4900 : 40;
    return text.append('e').append(random.nextInt(2 * range) - range).toString();
  }

  private static String shown(SoftFloat value) {
    String high = Long.toHexString(value.highBits());
    String low = Long.toHexString(value.lowBits());
    return "0".repeat(16 - high.length()) + high + "0".repeat(16 - low.length()) + low;
  }

  private static String expected(FloatFormat format, String a, String b) {
    SoftFloat x = FloatText.parse(format, Bytes.of(a));
    SoftFloat y = FloatText.parse(format, Bytes.of(b));
    return String.join(
        " ",
        shown(x),
        shown(x.add(y)),
        shown(x.subtract(y)),
        shown(x.multiply(y)),
        shown(x.divide(y)),
        shown(x.convert(FloatFormat.BINARY64)),
        shown(x.convert(FloatFormat.BINARY32)));
  }

  @Test
  void agreesWithGcc() throws IOException, InterruptedException {
    Random random = new Random(42);
    StringBuilder program = new StringBuilder(PRELUDE);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String a = literal(random);
      String b = random.nextInt(5) == 0 ? a : literal(random);
      boolean x87 = i % 2 == 0;
      program.append(x87 ? "X(" : "Q(").append(a).append(", ").append(b).append(")\n");
      expected.add(expected(x87 ? FloatFormat.X87 : FloatFormat.BINARY128, a, b));
    }
    program.append("return 0; }\n");
    Path source = folder.resolve("wide.c");
    Path binary = folder.resolve("wide");
    Files.writeString(source, program);
    Process compiler =
        new ProcessBuilder("gcc", "-w", "-O0", "-o", binary.toString(), source.toString())
            .inheritIO()
            .start();
    assertEquals(0, compiler.waitFor());
    Process run =
        new ProcessBuilder(binary.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] lines =
        new String(run.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split("\n");
    run.waitFor();
    assertEquals(expected.size(), lines.length);
    for (int i = 0; i < lines.length; i++) {
      // The sign of a NaN that an invalid operation makes is the machine's business.
      String actual = lines[i].strip();
      String wanted = expected.get(i);
      assertEquals(wanted, actual, "row " + i);
    }
  }
}
