package kit.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kit.base.Bytes;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.RecordDefinition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sizes, alignments, offsets and the places of bit-fields of random structures are gcc's. A program
 * made by gcc prints them; kit checks the printed numbers by static assertions and, for bit-fields,
 * against its own field table.
 */
@Tag("oracle")
class LayoutOracleTest {
  private static final String[] INTEGERS = {
    "char",
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned",
    "long",
    "unsigned long",
    "long long",
    "_Bool",
    "enum E",
  };
  private static final int[] WIDTHS = {8, 8, 8, 16, 16, 32, 32, 64, 64, 64, 1, 32};
  private static final String[] OTHERS = {
    "float", "double", "long double", "char *", "__int128", "_Complex float", "_Complex double",
  };

  @TempDir static Path folder;

  private final List<String> probes = new ArrayList<>();
  private int members;

  @Test
  void randomStructures() throws Exception {
    for (int seed = 1; seed <= 5; seed++) {
      probes.clear();
      compare(new Random(seed), 200);
    }
  }

  private void compare(Random random, int count) throws Exception {
    StringBuilder types = new StringBuilder("enum E { A, B };\n");
    for (int i = 0; i < count; i++) {
      structure(types, "S" + i, random);
    }
    List<String> answers = ask(types.toString());
    StringBuilder kit = new StringBuilder(types);
    for (int i = 0; i < probes.size(); i++) {
      String probe = probes.get(i);
      if (probe.charAt(0) != '!') {
        kit.append("_Static_assert(").append(probe).append(" == ").append(answers.get(i));
        kit.append(", \"").append(probe).append("\");\n");
      }
    }
    CheckedUnit unit = CheckedUnit.of(kit.toString());
    assertEquals(
        List.of(),
        unit.diagnostics.stream()
            .map(d -> d.message())
            .filter(m -> m.startsWith("static"))
            .toList());
    for (int i = 0; i < probes.size(); i++) {
      if (probes.get(i).charAt(0) == '!') {
        assertEquals(answers.get(i), bits(unit, probes.get(i).substring(1)), probes.get(i));
      }
    }
  }

  private static String attributes(Random random, double chance) {
    if (random.nextDouble() >= chance) {
      return "";
    }
    return switch (random.nextInt(4)) {
      case 0 -> " __attribute__((packed))";
      case 1 -> " __attribute__((aligned(" + (1 << random.nextInt(6)) + ")))";
      case 2 -> " __attribute__((aligned))";
      default -> " __attribute__((packed, aligned(" + (2 << random.nextInt(3)) + ")))";
    };
  }

  private void structure(StringBuilder out, String name, Random random) {
    String kind = random.nextInt(4) == 0 ? "union " : "struct ";
    boolean pack = random.nextInt(5) == 0;
    if (pack) {
      out.append("#pragma pack(push, ").append(1 << random.nextInt(5)).append(")\n");
    }
    List<String> plain = new ArrayList<>();
    List<String> bitFields = new ArrayList<>();
    out.append(kind).append(name).append(" {");
    members(out, random, plain, bitFields, 0);
    out.append(" }").append(attributes(random, 0.3)).append(";\n");
    if (pack) {
      out.append("#pragma pack(pop)\n");
    }
    out.append(kind).append(name).append(" g").append(name).append(";\n");
    probes.add("sizeof(" + kind + name + ")");
    probes.add("_Alignof(" + kind + name + ")");
    for (String member : plain) {
      probes.add("__builtin_offsetof(" + kind + name + ", " + member + ")");
      probes.add("__alignof__(g" + name + "." + member + ")");
    }
    for (String member : bitFields) {
      probes.add("!" + name + "." + member);
    }
  }

  private void members(
      StringBuilder out, Random random, List<String> plain, List<String> bitFields, int depth) {
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      String name = "m" + members++;
      int type = random.nextInt(INTEGERS.length);
      double choice = random.nextDouble();
      if (choice < 0.06) {
        out.append(' ').append(INTEGERS[type]).append(" : 0;");
      } else if (choice < 0.11) {
        out.append(' ').append(INTEGERS[type]).append(" : ");
        out.append(1 + random.nextInt(WIDTHS[type])).append(';');
      } else if (choice < 0.5) {
        out.append(' ').append(INTEGERS[type]).append(' ').append(name).append(" : ");
        out.append(1 + random.nextInt(WIDTHS[type])).append(attributes(random, 0.12)).append(';');
        bitFields.add(name);
      } else if (choice < 0.75) {
        out.append(' ').append(INTEGERS[type]).append(' ').append(name);
        out.append(random.nextInt(3) == 0 ? "[" + random.nextInt(5) + "]" : "");
        out.append(attributes(random, 0.2)).append(';');
        plain.add(name);
      } else if (choice < 0.88 || depth == 2) {
        out.append(' ').append(OTHERS[random.nextInt(OTHERS.length)]).append(' ').append(name);
        out.append(attributes(random, 0.2)).append(';');
        plain.add(name);
      } else {
        boolean anonymous = random.nextBoolean();
        out.append(random.nextBoolean() ? " struct {" : " union {");
        List<String> ignored = new ArrayList<>();
        members(
            out, random, anonymous ? plain : ignored, anonymous ? bitFields : ignored, depth + 1);
        out.append(" }").append(anonymous ? "" : " " + name).append(attributes(random, 0.2));
        out.append(';');
        if (!anonymous) {
          plain.add(name);
        }
      }
    }
  }

  /** Lets gcc compute all probes: numbers, and for a bit-field its first and last bit. */
  private List<String> ask(String types) throws IOException {
    StringBuilder program = new StringBuilder(types);
    program.append("int printf(const char *, ...); void *memset(void *, int, unsigned long);\n");
    program.append("static void bits(unsigned char *q, long n) { long f = -1, l = -1;");
    program.append(" for (long b = 0; b < 8 * n; b++) if (q[b / 8] >> (b % 8) & 1)");
    program.append(" { if (f < 0) f = b; l = b; } printf(\"%ld %ld\\n\", f, l); }\n");
    program.append("int main(void) {\n");
    for (String probe : probes) {
      if (probe.charAt(0) == '!') {
        int dot = probe.indexOf('.');
        String object = "g" + probe.substring(1, dot);
        program
            .append("memset(&")
            .append(object)
            .append(", 0, sizeof ")
            .append(object)
            .append("); ");
        program.append(object).append(probe.substring(dot)).append(" = -1; bits((void *) &");
        program.append(object).append(", sizeof ").append(object).append(");\n");
      } else {
        program.append("printf(\"%ld\\n\", (long) ").append(probe).append(");\n");
      }
    }
    program.append("}\n");
    Path source = folder.resolve("layout.c");
    Path executable = folder.resolve("layout");
    Files.write(source, Bytes.of(program.toString()));
    assertEquals(0, Gcc.gcc("-w", "-o", executable.toString(), source.toString()).exit());
    return Gcc.run(List.of(executable.toString())).text().lines().toList();
  }

  /** First and last bit of a bit-field as kit places it. */
  private static String bits(CheckedUnit unit, String probe) {
    int dot = probe.indexOf('.');
    for (ObjectDeclaration object : unit.allObjects) {
      if (object.name().equals("g" + probe.substring(0, dot))
          && object.type() instanceof RecordType r) {
        long[] found = find(r.definition(), probe.substring(dot + 1), 0);
        return found[0] + " " + found[1];
      }
    }
    return "no such object";
  }

  private static long[] find(RecordDefinition definition, String name, long base) {
    for (RecordDefinition.Field field : definition.fields()) {
      if (name.equals(field.name())) {
        long first = (base + field.offset()) * 8 + field.bitOffset();
        return new long[] {first, first + field.bitWidth() - 1};
      }
      if (field.isAnonymous() && field.type() instanceof RecordType inner) {
        long[] found = find(inner.definition(), name, base + field.offset());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
