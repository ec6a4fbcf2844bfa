package kit.bootstrap.report;

import java.util.List;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.StageResult;
import kit.bootstrap.compare.Comparison;
import org.jspecify.annotations.Nullable;

/** The chain: a card for each stage, and whether the last two are the same. */
final class StagesSection {
  private final Html html;

  StagesSection(Html html) {
    this.html = html;
  }

  void write(ChainResult result) {
    html.raw("<section id=\"stages\">\n<h2>Stages</h2>\n<ol class=\"chain\">\n");
    List<StageResult> stages = result.stages();
    for (int i = 0; i < 3; i++) {
      if (i > 0) {
        link(i, stages, result.comparison());
      }
      if (i < stages.size()) {
        card(stages.get(i));
      } else {
        html.raw("<li class=\"card\"><h3>stage" + (i + 1) + "</h3>");
        html.raw("<p class=\"quiet\">not reached</p></li>\n");
      }
    }
    html.raw("</ol>\n</section>\n");
  }

  private void link(int to, List<StageResult> stages, @Nullable Comparison comparison) {
    if (to == 2 && stages.size() == 3 && comparison != null) {
      boolean same = comparison.isIdentical();
      boolean sameProgram = stages.get(1).hash().equals(stages.get(2).hash());
      String other = sameProgram ? "≠<small>other objects</small>" : "≠<small>other bytes</small>";
      html.raw("<li class=\"link " + (same ? "good" : "bad") + "\"><span>");
      html.raw(same ? "=<small>same bytes</small>" : other);
      html.raw("</span></li>\n");
    } else {
      html.raw(
          "<li class=\"link\"><span aria-hidden=\"true\">→<small>builds</small></span></li>\n");
    }
  }

  private void card(StageResult stage) {
    html.raw("<li class=\"card" + (stage.built() ? "" : " bad") + "\">");
    html.element("h3", "", stage.name());
    if (stage.toolchain().equals(stage.name())) {
      html.raw("<p class=\"quiet\">begins the chain; the hash is of all its files</p>");
    } else {
      html.raw("<p class=\"quiet\">the tree, built by ").text(stage.toolchain());
      html.raw(stage.reused() ? " in an earlier run</p>" : "</p>");
      html.raw("<dl>");
      row("time", Html.duration(stage.milliseconds()));
      row("CPU", Html.duration(stage.cpuMilliseconds()));
      row("units", Html.count(stage.units()));
      row("commands", Html.count(stage.commands()));
      row("largest command", Html.size(stage.peakKib() * 1024));
      row("program", Html.size(stage.size()));
      html.raw("</dl>");
    }
    if (!stage.hash().isEmpty()) {
      html.element("code", "class=\"hash\" title=\"SHA-256\"", stage.hash());
    }
    if (!stage.built()) {
      html.raw("<p class=\"failure\">").text(stage.problem().lines().findFirst().orElse(""));
      html.raw(" <a href=\"#failure\">more</a></p>");
    }
    html.raw("</li>\n");
  }

  private void row(String name, String value) {
    html.element("dt", "", name).element("dd", "", value);
  }
}
