package kit.backend.x86_64.instruction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes Form.java, the names of the table's rows: {@code java kit.backend.x86_64.instruction.FormConstants path/of/Form.java}. */
final class FormConstants {
  private FormConstants() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), source(new FormTable()));
  }

  static String source(FormTable table) {
    Map<String, Integer> constants = new LinkedHashMap<>();
    for (int form = 0; form < table.codeGenerationForms; form++) {
      constants.putIfAbsent(table.constantName(form), form);
    }
    StringBuilder text = new StringBuilder();
    text.append(
        """
        package kit.backend.x86_64.instruction;

        /**
         * Names of the rows of {@link FormTable}, for code generation: mnemonic, then the operands' kinds, destination first. Written by the test class FormConstants, which also checks that
         * it agrees with the rows; do not edit. Forms of the conditions follow one another in the order of the condition codes: {@code JO_REL32 + condition}.
         */
        public final class Form {
        """);
    constants.forEach((name, form) -> text.append("  public static final int ").append(name).append(" = ").append(form).append(";\n"));
    text.append("\n  private Form() {}\n}\n");
    return text.toString();
  }
}
