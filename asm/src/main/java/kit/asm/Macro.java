package kit.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * A macro: its formal parameters and body.
 *
 * @param body bytes as they stand in the source
 */
record Macro(String name, List<Parameter> parameters, String body, int position) {
  /**
   * @param initial default value or null
   */
  record Parameter(String name, String initial, boolean required, boolean variable) {}

  /**
   * Reads formal parameters up to the end of the statement: {@code a, b=5, c:req, rest:vararg}.
   * Null after a problem, which goes to {@code problems}.
   */
  static List<Parameter> readParameters(Cursor cursor, List<String> problems) {
    List<Parameter> parameters = new ArrayList<>();
    while (!cursor.atEnd()) {
      String name = cursor.name();
      if (name == null) {
        problems.add("bad parameter name in macro definition");
        return null;
      }
      boolean required = false;
      boolean variable = false;
      if (cursor.accept(':')) {
        String qualifier = cursor.name();
        required = "req".equals(qualifier);
        variable = "vararg".equals(qualifier);
        if (!required && !variable) {
          problems.add(
              "`"
                  + (qualifier == null ? "" : qualifier)
                  + "' is not a valid parameter qualifier for `"
                  + name
                  + "'");
          return null;
        }
      }
      String initial = cursor.accept('=') ? MacroArguments.readArgument(cursor) : null;
      for (Parameter other : parameters) {
        if (other.name.equals(name)) {
          problems.add("a parameter named `" + name + "' already exists");
          return null;
        }
      }
      parameters.add(new Parameter(name, initial, required, variable));
      cursor.accept(',');
    }
    return parameters;
  }
}
