package kit.driver.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kit.base.warning.WarningTable;
import org.junit.jupiter.api.Test;

/**
 * The sources against the tables: each warning name that a class uses is a row of {@link
 * WarningTable} and has an explanation, and the words of each error message occur in the wordings
 * of some code.
 */
class MessagesTest {
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:warning|warn)\\(\\s*\"([a-z+0-9=-]+)\"|Severity\\.WARNING,\\s*\"([a-z+0-9=-]+)\"");
  private static final Pattern ERROR = Pattern.compile("\\b(?:error|fatal)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Warnings without an example of their own, each with the reason. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          // Need a file of their own, an included one, a raw byte or a very long line.
          "overlength-strings",
          // Needs -O1.
          "array-bounds",
          // Needs -std=c89.
          "long-long",
          "null-character",
          "invalid-pp-token",
          "include-next-outside-header",
          "pragma-once-outside-header",
          "pragma-system-header-outside-header",
          // Said by lowering or the back end.
          "attribute-warning",
          "pedantic",
          "varargs",
          // Parts of -Wshadow and -Wcast-align.
          "shadow=local",
          "shadow=compatible-local",
          "cast-align=strict");

  private static List<Path> sources() throws IOException {
    Path root = Files.isDirectory(Path.of("frontend")) ? Path.of(".") : Path.of("..");
    List<Path> found = new ArrayList<>();
    for (String module : List.of("frontend", "driver")) {
      try (Stream<Path> all = Files.walk(root.resolve(module).resolve("src/main/java"))) {
        all.filter(path -> path.toString().endsWith(".java"))
            .filter(path -> !path.toString().contains("/explain/"))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void warningsAreInTheTableAndExplained() throws IOException {
    WarningTable table = new WarningTable();
    Explanations explanations = new Explanations();
    Set<String> missing = new TreeSet<>();
    for (Path file : sources()) {
      if (!file.toString().contains("/frontend/")) {
        continue;
      }
      Matcher matcher = GROUP.matcher(Files.readString(file));
      while (matcher.find()) {
        String group = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        String name = group.endsWith("=") ? group.substring(0, group.length() - 1) : group;
        if (table.find(name) < 0) {
          missing.add(name + " is no row of the table");
        }
        if (explanations.find("-W" + name) == null && !WITHOUT_EXAMPLE.contains(name)) {
          missing.add(name + " is not explained");
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void errorsAreExplained() throws IOException {
    List<String> wordings = new ArrayList<>();
    for (Explanation each : new Explanations().list()) {
      wordings.addAll(each.messages());
    }
    Set<String> missing = new TreeSet<>();
    for (Path file : sources()) {
      if (!file.toString().contains("/frontend/")) {
        continue;
      }
      String text = Files.readString(file);
      Matcher matcher = ERROR.matcher(text);
      while (matcher.find()) {
        List<String> literals = literals(text, matcher.end());
        if (!literals.isEmpty()
            && literals.stream().noneMatch(literal -> isCovered(literal, wordings))) {
          missing.add(file.getFileName() + ": " + literals);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** Whether a message with these words in it fits a wording. */
  private static boolean isCovered(String words, List<String> wordings) {
    for (String wording : wordings) {
      if (wording.contains(words)
          || Explanations.matches(wording, 0, words, 0)
          || Explanations.matches(wording, 0, words + "x", 0)
          || Explanations.matches(wording, 0, "x" + words, 0)
          || Explanations.matches(wording, 0, "x" + words + "x", 0)
          || Explanations.matches(wording, 0, words + " before x", 0)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a call's first message: literals of more than a few letters. */
  private static List<String> literals(String text, int from) {
    int depth = 1;
    int end = from;
    boolean string = false;
    while (end < text.length() && depth > 0) {
      char c = text.charAt(end);
      if (string) {
        end += c == '\\' ? 1 : 0;
        string = c != '"';
      } else if (c == '"') {
        string = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      end++;
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = LITERAL.matcher(text.substring(from, Math.min(end, text.length())));
    while (matcher.find()) {
      String literal = matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
      boolean note =
          literal.startsWith("previous")
              || literal.startsWith("internal error")
              || literal.startsWith(" but argument is")
              || literal.startsWith("the conditional began")
              || literal.startsWith("declared here")
              || literal.startsWith("this is the")
              || literal.contains("defined here")
              || literal.contains("declaration of '");
      if (literal.trim().length() > 9 && !note) {
        found.add(literal);
      }
    }
    return found;
  }
}
