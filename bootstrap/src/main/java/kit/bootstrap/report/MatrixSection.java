package kit.bootstrap.report;

import kit.bootstrap.compare.Comparison;
import kit.bootstrap.compare.Row;
import kit.bootstrap.compare.Verdict;

/** The comparison: counts, a small square for each file, and all files in a table. */
final class MatrixSection {
  private static final int HASH_SHOWN = 16;

  private final Html html;

  MatrixSection(Html html) {
    this.html = html;
  }

  void write(Comparison comparison) {
    html.raw("<section id=\"objects\">\n<h2>Objects</h2>\n<p class=\"quiet\">");
    html.text("The program, every object and every archive of ");
    html.text(comparison.left() + " and " + comparison.right() + ".");
    html.raw("</p>\n<ul class=\"counts\">");
    for (Verdict verdict : Verdict.values()) {
      int count = comparison.count(verdict);
      boolean good = verdict == Verdict.IDENTICAL;
      html.raw("<li class=\"" + (count == 0 ? "" : good ? "good" : "bad") + "\">");
      html.element("b", "", Html.count(count)).text(verdict.label()).raw("</li>");
    }
    html.raw("</ul>\n");
    legend();
    html.raw("<div class=\"matrix\" role=\"img\" aria-label=\"");
    html.text(comparison.summary()).raw("\">");
    for (Row row : comparison.rows()) {
      cell(row.verdict(), row.path() + ": " + row.verdict().label());
    }
    html.raw("</div>\n");
    table(comparison);
    html.raw("</section>\n");
  }

  private void legend() {
    html.raw("<div class=\"legend\" aria-hidden=\"true\">");
    for (Verdict verdict : Verdict.values()) {
      html.raw("<span><span class=\"matrix\">");
      cell(verdict, "");
      html.raw("</span>").text(verdict.label()).raw("</span>");
    }
    html.raw("</div>\n");
  }

  private void cell(Verdict verdict, String title) {
    String sign =
        switch (verdict) {
          case IDENTICAL -> "";
          case DIFFERS -> "≠";
          case MISSING -> "○";
          case NOT_COMPARABLE -> "?";
        };
    html.raw("<i class=\"" + styleClass(verdict) + "\"");
    if (!title.isEmpty()) {
      html.raw(" title=\"").text(title).raw("\"");
    }
    html.raw(">" + sign + "</i>");
  }

  private static String styleClass(Verdict verdict) {
    return switch (verdict) {
      case IDENTICAL -> "identical";
      case DIFFERS -> "differs";
      case MISSING -> "missing";
      case NOT_COMPARABLE -> "not-comparable";
    };
  }

  private void table(Comparison comparison) {
    html.raw("<details><summary>All files with their hashes</summary>\n<div class=\"scroll\">");
    html.raw("<table>\n<thead><tr><th>file</th><th>verdict</th><th class=\"number\">size</th>");
    html.element("th", "", comparison.left()).element("th", "", comparison.right());
    html.raw("</tr></thead>\n<tbody>\n");
    for (Row row : comparison.rows()) {
      boolean good = row.verdict() == Verdict.IDENTICAL;
      html.raw("<tr>").element("td", "", row.path());
      html.raw("<td><span class=\"mark " + (good ? "good\">=" : "bad\">≠") + "</span>");
      html.text(row.verdict().label());
      html.text(row.note().isEmpty() ? "" : ": " + row.note()).raw("</td>");
      html.element("td", "class=\"number\"", Html.count(row.size()));
      html.element("td", "class=\"hash\"", shown(row.left()));
      html.element("td", "class=\"hash\"", shown(row.right())).raw("</tr>\n");
    }
    html.raw("</tbody>\n</table></div></details>\n");
  }

  private static String shown(String hash) {
    return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
  }
}
