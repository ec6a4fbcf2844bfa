package kit.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Severity;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random constant expressions, integer and floating, have gcc's values and types. */
@Tag("oracle")
class ConstantOracleTest {
  private static final String[] TYPES = {
    "char",
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned",
    "long",
    "unsigned long",
    "_Bool",
    "float",
    "double",
    "long double",
  };
  private static final String[] LITERALS = {
    "0",
    "1",
    "2",
    "7",
    "-1",
    "127",
    "128",
    "255",
    "-128",
    "32767",
    "65535",
    "2147483647",
    "2147483648u",
    "0xffffffff",
    "1l",
    "4294967296",
    "9223372036854775807",
    "0x8000000000000000",
    "'a'",
    "0.5",
    "1.5f",
    "0.1",
    "3.0L",
    "1e10",
    "-2.25",
    "0x1p-3",
    "1e-3f",
    "sizeof(int)",
  };
  private static final String[] OPERATORS = {
    "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "&&",
    "||",
  };

  @TempDir static Path folder;

  @Test
  void randomExpressions() throws Exception {
    Random random = new Random(42);
    StringBuilder objects = new StringBuilder();
    StringBuilder program = new StringBuilder("int printf(const char *, ...);\n");
    int count = 3000;
    for (int i = 0; i < count; i++) {
      objects.append("double d").append(i).append(" = (double) (").append(expression(random, 3));
      objects.append(");\n");
    }
    // Expressions that are no constants for gcc (division by zero) are dropped one file at a time.
    StringBuilder kept = new StringBuilder();
    String[] lines = objects.toString().split("\n");
    boolean[] wrong = wrongLines(objects.toString(), lines.length);
    for (int i = 0; i < lines.length; i++) {
      if (!wrong[i]) {
        kept.append(lines[i]).append('\n');
      }
    }
    program.append(kept).append("int main(void) {\n");
    for (int i = 0; i < count; i++) {
      if (!wrong[i]) {
        program.append("printf(\"").append(i).append(" %016lx\\n\", *(unsigned long *) &d");
        program.append(i).append(");\n");
      }
    }
    program.append("}\n");
    Path source = folder.resolve("constants.c");
    Path executable = folder.resolve("constants");
    Files.write(source, Bytes.of(program.toString()));
    assertEquals(
        0,
        Gcc.gcc("-w", "-fno-strict-aliasing", "-o", executable.toString(), source.toString())
            .exit());
    List<String> answers = Gcc.run(List.of(executable.toString())).text().lines().toList();
    CheckedUnit unit = CheckedUnit.of(kept.toString());
    assertEquals(0, unit.errors(), () -> firstError(unit));
    int at = 0;
    for (ObjectDeclaration object : unit.objects) {
      Initializer.Entry entry = object.initializer.entries().get(0);
      long bits = ((Expression.FloatingConstant) entry.value()).value().lowBits();
      String line = lines[Integer.parseInt(object.name().substring(1))];
      assertEquals(
          answers.get(at), object.name().substring(1) + " " + String.format("%016x", bits), line);
      at++;
    }
    assertEquals(answers.size(), at);
  }

  private static String firstError(CheckedUnit unit) {
    for (Diagnostic d : unit.diagnostics) {
      if (d.severity() == Severity.ERROR) {
        return d.message() + ": " + unit.sources.sourceLine(unit.sources.place(d.position()));
      }
    }
    return "";
  }

  /** Lines about which gcc reports an error. */
  private static boolean[] wrongLines(String text, int count) throws Exception {
    boolean[] wrong = new boolean[count];
    Path source = folder.resolve("try.c");
    Files.write(source, Bytes.of(text));
    Process process =
        new ProcessBuilder("gcc", "-w", "-fsyntax-only", "-fmax-errors=0", source.toString())
            .redirectErrorStream(true)
            .start();
    String said = Bytes.toText(process.getInputStream().readAllBytes());
    process.waitFor();
    for (String line : said.split("\n")) {
      int at = line.indexOf("try.c:");
      if (at >= 0 && line.contains("error:")) {
        String rest = line.substring(at + 6);
        wrong[Integer.parseInt(rest.substring(0, rest.indexOf(':'))) - 1] = true;
      }
    }
    return wrong;
  }

  private static String expression(Random random, int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return "(" + LITERALS[random.nextInt(LITERALS.length)] + ")";
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + TYPES[random.nextInt(TYPES.length)] + ") " + expression(random, depth - 1);
      case 1 -> "(-" + expression(random, depth - 1) + ")";
      case 2 -> "(" + (random.nextBoolean() ? "~" : "!") + expression(random, depth - 1) + ")";
      case 3 ->
          "("
              + expression(random, depth - 1)
              + " ? "
              + expression(random, depth - 1)
              + " : "
              + expression(random, depth - 1)
              + ")";
      default -> {
        String operator = OPERATORS[random.nextInt(OPERATORS.length)];
        String right =
            operator.equals("<<") || operator.equals(">>")
                ? String.valueOf(random.nextInt(31))
                : operator.equals("/") || operator.equals("%")
                    ? "(" + LITERALS[1 + random.nextInt(LITERALS.length - 1)] + ")"
                    : expression(random, depth - 1);
        yield "(" + expression(random, depth - 1) + " " + operator + " " + right + ")";
      }
    };
  }
}
