package kit.driver.explain;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.DiagnosticPrinter;
import kit.base.Severity;
import org.jspecify.annotations.Nullable;

/**
 * All codes. A table is text: {@code # CODE title} begins an entry, {@code : } a wording, {@code $
 * } options, {@code > } a line of the example, {@code < } of the mended one; other lines explain.
 * Read when first asked.
 */
public final class Explanations implements DiagnosticPrinter.Codes {
  private final List<Explanation> all = new ArrayList<>();

  private List<Explanation> all() {
    if (all.isEmpty()) {
      read(PreprocessingTexts.TABLE);
      read(SyntaxTexts.TABLE);
      read(DeclarationTexts.TABLE);
      read(TypeTexts.TABLE);
      read(ExpressionTexts.TABLE);
      read(StatementTexts.TABLE);
      read(UnusedWarningTexts.TABLE);
      read(ExpressionWarningTexts.TABLE);
      read(DeclarationWarningTexts.TABLE);
      read(FlowWarningTexts.TABLE);
      read(OtherWarningTexts.TABLE);
    }
    return all;
  }

  /** Every code, in order of the tables. */
  public List<Explanation> list() {
    return List.copyOf(all());
  }

  private void read(String table) {
    Entry entry = null;
    int start = 0;
    for (int i = 0; i < table.length(); i++) {
      if (table.charAt(i) != '\n') {
        continue;
      }
      String line = table.substring(start, i);
      start = i + 1;
      if (line.startsWith("# ")) {
        if (entry != null) {
          all.add(entry.finish());
        }
        int space = line.indexOf(' ', 2);
        entry = new Entry(line.substring(2, space), line.substring(space + 1));
      } else if (entry != null) {
        entry.line(line);
      }
    }
    if (entry != null) {
      all.add(entry.finish());
    }
  }

  /** An entry under way. */
  private static final class Entry {
    private final String code;
    private final String title;
    private final List<String> messages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String options = "";
    private final StringBuilder example = new StringBuilder();
    private final StringBuilder mended = new StringBuilder();

    Entry(String code, String title) {
      this.code = code;
      this.title = title;
    }

    void line(String line) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      if (line.startsWith(":")) {
        messages.add(rest);
      } else if (line.startsWith("$")) {
        options = rest;
      } else if (line.startsWith(">")) {
        example.append(rest).append('\n');
      } else if (line.startsWith("<")) {
        mended.append(rest).append('\n');
      } else if (!line.isEmpty()) {
        text.append(line).append('\n');
      }
    }

    Explanation finish() {
      return new Explanation(
          code,
          title,
          List.copyOf(messages),
          text.toString(),
          options,
          example.toString(),
          mended.toString());
    }
  }

  /** The explanation of a code, a warning's name with or without -W, or a message; else null. */
  public @Nullable Explanation find(String asked) {
    String name = asked.startsWith("-W") ? asked.substring(2) : asked;
    name = name.startsWith("error=") ? name.substring(6) : name;
    String bare = name.endsWith("=") ? name.substring(0, name.length() - 1) : name;
    for (Explanation each : all()) {
      if (each.code().equals(asked) || each.code().equals("-W" + bare)) {
        return each;
      }
    }
    for (Explanation each : all()) {
      for (String message : each.messages()) {
        if (matches(message, 0, asked, 0)) {
          return each;
        }
      }
    }
    return null;
  }

  @Override
  public String of(Diagnostic diagnostic) {
    if (!diagnostic.group().isEmpty()) {
      return "-W"
          + (diagnostic.group().endsWith("=")
              ? diagnostic.group().substring(0, diagnostic.group().length() - 1)
              : diagnostic.group());
    }
    boolean warning = diagnostic.severity() == Severity.WARNING;
    for (Explanation each : all()) {
      if (each.code().charAt(0) == (warning ? 'W' : 'E')) {
        for (String message : each.messages()) {
          if (matches(message, 0, diagnostic.message(), 0)) {
            return each.code();
          }
        }
      }
    }
    return "";
  }

  @Override
  public String help(String code) {
    Explanation found = find(code);
    return found == null ? "" : found.title() + ". " + oneLine(found.text());
  }

  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '\n' ? ' ' : c);
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return out.substring(0, end);
  }

  /** Whether a text fits a wording, in which each % stands for any text. */
  static boolean matches(String pattern, int from, String text, int at) {
    int p = from;
    int t = at;
    int star = -1;
    int mark = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '%') {
        star = p++;
        mark = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '%') {
      p++;
    }
    return p == pattern.length();
  }

  /** The text for {@code --explain}. */
  public static String show(Explanation e) {
    StringBuilder out = new StringBuilder();
    out.append(e.code()).append(": ").append(e.title()).append("\n\n").append(e.text());
    if (!e.messages().isEmpty()) {
      out.append("\nMessages:\n");
      for (String message : e.messages()) {
        out.append("    ");
        for (int i = 0; i < message.length(); i++) {
          char c = message.charAt(i);
          if (c == '%') {
            out.append("...");
          } else {
            out.append(c);
          }
        }
        out.append('\n');
      }
    }
    out.append("\nExample")
        .append(e.options().isEmpty() ? "" : " (" + e.options() + ")")
        .append(":\n");
    indented(out, e.example());
    out.append("\nMended:\n");
    indented(out, e.mended());
    if (e.code().startsWith("-W")) {
      String name = e.code().substring(2);
      out.append("\nOptions: -W" + name + ", -Wno-" + name + ", -Werror=" + name + "\n");
    }
    return out.toString();
  }

  private static void indented(StringBuilder out, String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        out.append("    ").append(text, start, i + 1);
        start = i + 1;
      }
    }
  }
}
