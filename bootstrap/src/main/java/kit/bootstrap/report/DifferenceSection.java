package kit.bootstrap.report;

import java.util.List;
import kit.bootstrap.compare.Explanation;
import kit.bootstrap.compare.Explanation.Dump;

/** The first difference: both disassemblies, then the function after each pass, side by side. */
final class DifferenceSection {
  private final Html html;

  DifferenceSection(Html html) {
    this.html = html;
  }

  void write(Explanation explanation) {
    html.raw("<section id=\"difference\">\n<h2>First difference</h2>\n<p>");
    html.element("code", "", explanation.path()).text(": ");
    String symbol = explanation.place().symbol();
    if (!symbol.isEmpty()) {
      html.text("function ").element("code", "id=\"symbol\"", symbol).text(", ");
    }
    html.text(
        "offset 0x"
            + Long.toHexString(explanation.place().offset())
            + " of "
            + explanation.place().section()
            + ".");
    String pass = explanation.firstPass();
    if (!pass.isEmpty()) {
      html.text(" The two compilers part after the pass ").element("b", "", pass).text(".");
    } else if (!explanation.left().stages().isEmpty()) {
      html.text(" The two compilers agree on every pass of this function.");
    }
    html.raw("</p>\n");
    html.raw(symbol.isEmpty() ? "<h3>Bytes</h3>\n" : "<h3>Code</h3>\n");
    sides(
        explanation.left().name(),
        explanation.left().disassembly(),
        explanation.right().name(),
        explanation.right().disassembly());
    List<Dump> left = explanation.left().stages();
    List<Dump> right = explanation.right().stages();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      boolean differs = !left.get(i).equals(right.get(i));
      html.raw("<details" + (left.get(i).pass().equals(pass) ? " open" : "") + "><summary>");
      html.text("after " + left.get(i).pass() + (differs ? ": differs" : ": the same"));
      html.raw("</summary>\n");
      sides(
          "compiler of " + explanation.left().name(),
          left.get(i).text(),
          "compiler of " + explanation.right().name(),
          right.get(i).text());
      html.raw("</details>\n");
    }
    html.raw("</section>\n");
  }

  private void sides(String leftName, String left, String rightName, String right) {
    List<String> leftLines = left.lines().toList();
    List<String> rightLines = right.lines().toList();
    html.raw("<div class=\"sides\"><div>").element("h4", "", leftName);
    lines(leftLines, rightLines);
    html.raw("</div><div>").element("h4", "", rightName);
    lines(rightLines, leftLines);
    html.raw("</div></div>\n");
  }

  /** Lines that do not stand at the same place on the other side are marked. */
  private void lines(List<String> lines, List<String> others) {
    html.raw("<pre tabindex=\"0\">");
    for (int i = 0; i < lines.size(); i++) {
      boolean same = i < others.size() && lines.get(i).equals(others.get(i));
      if (same) {
        html.text(lines.get(i));
      } else {
        html.element("span", "class=\"changed\"", lines.get(i));
      }
      html.text("\n");
    }
    html.raw("</pre>");
  }
}
