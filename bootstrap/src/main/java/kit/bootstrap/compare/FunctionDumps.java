package kit.bootstrap.compare;

import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.compare.Explanation.Dump;

/** Cuts what belongs to one function out of the compiler's dumps of a whole unit. */
final class FunctionDumps {
  private FunctionDumps() {}

  /** From {@code cc --emit=mir}: the function's text, from its heading to its closing brace. */
  static String mir(String unit, String function) {
    String heading = "function $" + function + " ";
    int start = unit.startsWith(heading) ? 0 : unit.indexOf("\n" + heading) + 1;
    if (start == 0 && !unit.startsWith(heading)) {
      return "";
    }
    int end = unit.indexOf("\n}\n", start);
    return end < 0 ? unit.substring(start) : unit.substring(start, end + 3);
  }

  /** From {@code cc --print-after=all}: the function after each pass, headings "# f after pass". */
  static List<Dump> passes(String dump, String function) {
    String heading = "# " + function + " after ";
    List<Dump> passes = new ArrayList<>();
    int at = dump.startsWith(heading) ? 0 : dump.indexOf("\n" + heading) + 1;
    while (at > 0 || passes.isEmpty() && dump.startsWith(heading)) {
      int line = dump.indexOf('\n', at);
      int next = dump.indexOf("\n# ", at);
      if (line < 0) {
        break;
      }
      String pass = dump.substring(at + heading.length(), line);
      passes.add(
          new Dump(pass, next < 0 ? dump.substring(line + 1) : dump.substring(line + 1, next + 1)));
      at = next < 0 ? 0 : dump.indexOf("\n" + heading, next) + 1;
    }
    return passes;
  }
}
