package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Predicates and their answers: {@code #assert machine(x86_64)}, {@code #unassert machine}, {@code
 * #if #machine(x86_64)}, {@code -A} (GCC's preprocessor manual, "Obsolete Features"; System V had
 * them). A predicate is a name of its own space; it may have any number of answers, which are
 * sequences of tokens without parentheses.
 */
final class Assertions {
  private final Preprocessor hub;
  private final NameTable names;
  private final Diagnostics diagnostics;
  private final HashMap<String, List<String>> answers = new HashMap<>();

  Assertions(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    diagnostics = hub.diagnostics;
    if (!hub.options.undefine) {
      add("system", "linux");
      add("system", "unix");
      add("system", "posix");
      add("cpu", "x86_64");
      add("machine", "x86_64");
    }
    for (String text : hub.options.assertions) {
      option(text);
    }
  }

  /** {@code -A predicate=answer}, {@code -A predicate(answer)}, {@code -A -predicate=answer}. */
  private void option(String text) {
    boolean cancels = text.startsWith("-");
    String rest = cancels ? text.substring(1) : text;
    int open = rest.indexOf('(');
    int at = open >= 0 && rest.endsWith(")") ? open : rest.indexOf('=');
    if (at < 0) {
      if (cancels) {
        answers.remove(rest.trim());
      }
      return;
    }
    String predicate = rest.substring(0, at).trim();
    String answer = rest.substring(at + 1, rest.length() - (at == open ? 1 : 0)).trim();
    if (cancels) {
      remove(predicate, answer);
    } else {
      add(predicate, answer);
    }
  }

  private boolean add(String predicate, String answer) {
    List<String> known = answers.computeIfAbsent(predicate, name -> new ArrayList<>());
    return !known.contains(answer) && known.add(answer);
  }

  private void remove(String predicate, String answer) {
    List<String> known = answers.get(predicate);
    if (known != null && known.remove(answer) && known.isEmpty()) {
      answers.remove(predicate);
    }
  }

  /** Runs {@code #assert}, or {@code #unassert}; what ends the line is the caller's to check. */
  boolean directive(Lexer lexer, boolean cancels) {
    int kind = lexer.lex();
    if (kind != TokenKind.IDENTIFIER) {
      diagnostics.error(
          lexer.position(),
          kind == TokenKind.NEWLINE
              ? "assertion without predicate"
              : "predicate must be an identifier");
      return false;
    }
    String predicate = names.text(lexer.value);
    kind = lexer.lex();
    if (kind != TokenKind.LEFT_PAREN) {
      if (cancels && kind == TokenKind.NEWLINE) {
        answers.remove(predicate);
      } else {
        diagnostics.error(lexer.position(), "missing '(' after predicate");
      }
      return false;
    }
    StringBuilder answer = new StringBuilder();
    while (true) {
      kind = lexer.lex();
      if (kind == TokenKind.NEWLINE) {
        diagnostics.error(lexer.position(), "missing ')' to complete answer");
        return false;
      }
      if (kind == TokenKind.RIGHT_PAREN) {
        break;
      }
      append(answer, lexer.kind, lexer.value);
    }
    if (answer.isEmpty()) {
      diagnostics.error(lexer.position(), "predicate's answer is empty");
      return false;
    }
    if (cancels) {
      remove(predicate, answer.toString());
    } else if (!add(predicate, answer.toString())) {
      diagnostics.warning("", lexer.position(), "\"" + predicate + "\" re-asserted");
    }
    return true;
  }

  private void append(StringBuilder text, int kind, int value) {
    if ((kind & TokenKind.LEADING_SPACE) != 0 && !text.isEmpty()) {
      text.append(' ');
    }
    if (TokenKind.isPunctuator(kind & TokenKind.KIND_MASK)) {
      text.append(TokenKind.punctuator(kind));
    } else if (value != 0) {
      text.append(names.text(value));
    }
  }

  /**
   * Whether {@code #predicate(answer)} holds, or {@code #predicate} with any answer. The hash was
   * read; behind it nothing is expanded. Leaves the first token behind the test in the expander.
   *
   * @return null after an error, which was reported
   */
  @Nullable Boolean test() {
    MacroExpander tokens = hub.expander;
    if (tokens.raw() != TokenKind.IDENTIFIER) {
      diagnostics.error(tokens.position, "predicate must be an identifier");
      return null;
    }
    String predicate = names.text(tokens.value);
    List<String> known = answers.getOrDefault(predicate, List.of());
    if (tokens.raw() != TokenKind.LEFT_PAREN) {
      return !known.isEmpty();
    }
    StringBuilder answer = new StringBuilder();
    while (true) {
      int kind = tokens.raw();
      if (kind == TokenKind.NEWLINE) {
        diagnostics.error(tokens.position, "missing ')' to complete answer");
        return null;
      }
      if (kind == TokenKind.RIGHT_PAREN) {
        break;
      }
      append(answer, tokens.kind, tokens.value);
    }
    tokens.raw();
    return known.contains(answer.toString());
  }
}
