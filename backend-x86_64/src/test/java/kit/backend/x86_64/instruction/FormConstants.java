package kit.backend.x86_64.instruction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the classes that name the table's rows: {@code java
 * kit.backend.x86_64.instruction.FormConstants folder}.
 */
final class FormConstants {
  static final String[] CLASSES = {"Form", "FloatForm", "ExtendedForm", "AvxForm"};
  private static final String[] CONTENTS = {
    "integer, control and string instructions",
    "x87, MMX and SSE to SSE3",
    "SSSE3, SSE4, integer extensions and system instructions",
    "AVX, AVX2, F16C, FMA and FMA4"
  };

  private FormConstants() {}

  public static void main(String[] arguments) throws IOException {
    for (int group = 0; group < CLASSES.length; group++) {
      Files.writeString(
          Path.of(arguments[0], CLASSES[group] + ".java"), source(new FormTable(), group));
    }
  }

  static String source(FormTable table, int group) {
    Map<String, Integer> constants = new LinkedHashMap<>();
    for (int form = table.groups[group]; form < table.groups[group + 1]; form++) {
      constants.putIfAbsent(table.constantName(form), form);
    }
    StringBuilder text = new StringBuilder();
    text.append(
            """
            package kit.backend.x86_64.instruction;

            /**
             * Names of the rows of {@link FormTable} for code generation:\
            """)
        .append(" ")
        .append(CONTENTS[group])
        .append(
            """
            . Mnemonic, then the operands'
             * kinds, destination first. Written by the test class FormConstants from the rows; do not edit. Forms of the conditions follow one another in the order of the condition codes:
             * {@code JO_REL32 + condition}.
             */
            public final class\
            """)
        .append(" ")
        .append(CLASSES[group])
        .append(" {\n");
    constants.forEach((name, form) ->
        text.append("  public static final int ")
            .append(name)
            .append(" = ")
            .append(form)
            .append(";\n"));
    text.append("\n  private ").append(CLASSES[group]).append("() {}\n}\n");
    return text.toString();
  }
}
