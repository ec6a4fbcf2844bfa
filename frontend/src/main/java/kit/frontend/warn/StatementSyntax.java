package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Statement;
import kit.frontend.check.SameExpression;

/**
 * What the layout and the branches of statements suggest and the grammar does not say: an {@code
 * else} that belongs to the inner {@code if}, an empty body, indentation that lies, the same
 * condition or branch twice.
 */
public final class StatementSyntax {
  private final Diagnostics diagnostics;
  private final SourceMap sources;

  public StatementSyntax(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    sources = diagnostics.sources();
  }

  // ---- if

  /** An if without else whose unbraced body, it may be, ends in an if with one. */
  public void danglingElse(Statement then, int position) {
    if (diagnostics.enabled("dangling-else") && endsInElse(then, 0)) {
      diagnostics.warning(
          "dangling-else", position, "suggest explicit braces to avoid ambiguous 'else'");
    }
  }

  private static boolean endsInElse(Statement statement, int depth) {
    if (depth > 100) {
      return false;
    }
    return switch (statement) {
      case Statement.If s -> s.otherwise() != null;
      case Statement.While s -> endsInElse(s.body(), depth + 1);
      case Statement.For s -> endsInElse(s.body(), depth + 1);
      case Statement.Labeled s -> endsInElse(s.body(), depth + 1);
      default -> false;
    };
  }

  /** The body of {@code word} ("if", "else", "do") is a semicolon. */
  public void emptyBody(String word, int position) {
    if (diagnostics.enabled("empty-body")) {
      diagnostics.warning(
          "empty-body",
          position,
          word.equals("do")
              ? "suggest braces around empty body in 'do' statement"
              : "suggest braces around empty body in an '" + word + "' statement");
    }
  }

  /** The conditions and bodies of a chain of else-ifs. */
  public void chain(List<Expression> conditions, List<Statement> bodies, Statement otherwise) {
    if (diagnostics.enabled("duplicated-cond")) {
      for (int i = 1; i < conditions.size(); i++) {
        for (int j = 0; j < i && !isConstant(conditions.get(i)); j++) {
          if (SameExpression.same(conditions.get(i), conditions.get(j))) {
            diagnostics.warning(
                "duplicated-cond",
                conditions.get(i).position(),
                "duplicated 'if' condition",
                conditions.get(j).position(),
                "previously used here");
            break;
          }
        }
      }
    }
    if (diagnostics.enabled("duplicated-branches")
        && otherwise != null
        && sameStatement(bodies.get(bodies.size() - 1), otherwise, 0)) {
      diagnostics.warning(
          "duplicated-branches",
          conditions.get(conditions.size() - 1).position(),
          "this condition has identical branches");
    }
  }

  /** Conditions on sizes of types, in macros that serve several: nothing was typed twice. */
  private static boolean isConstant(Expression e) {
    Expression value = e;
    while (value instanceof Expression.Cast c) {
      value = c.operand();
    }
    return value instanceof Expression.IntegerConstant
        || value instanceof Expression.FloatingConstant
        || value instanceof Expression.PointerConstant;
  }

  private static boolean sameStatement(Statement a, Statement b, int depth) {
    if (depth > 20) {
      return false;
    }
    if (a instanceof Statement.Compound x && b instanceof Statement.Compound y) {
      if (x.statements().size() != y.statements().size() || x.statements().isEmpty()) {
        return false;
      }
      for (int i = 0; i < x.statements().size(); i++) {
        if (!sameStatement(x.statements().get(i), y.statements().get(i), depth + 1)) {
          return false;
        }
      }
      return true;
    }
    if (a instanceof Statement.Return x && b instanceof Statement.Return y) {
      return x.value() == null
          ? y.value() == null
          : y.value() != null && SameExpression.same(x.value(), y.value());
    }
    if (a instanceof Statement.Evaluate x && b instanceof Statement.Evaluate y) {
      return x.expression() instanceof Expression.Assign p
          && y.expression() instanceof Expression.Assign q
          && SameExpression.same(p.place(), q.place())
          && SameExpression.same(p.value(), q.value());
    }
    return false;
  }

  // ---- indentation

  /** Where a clause and its body stand, noted while it is read. */
  public record Guard(String word, int position, int body) {}

  /** Whether indentation is looked at. */
  public boolean looksAtIndentation() {
    return diagnostics.enabled("misleading-indentation")
        || diagnostics.enabled("multistatement-macros");
  }

  /** {@code if (c) M;} where M expands to more than one statement. */
  public void macro(Guard guard, int next) {
    if (!sources.isExpansion(guard.body())
        || !sources.isExpansion(next)
        || sources.expansion(guard.body()) != sources.expansion(next)
        || (sources.isExpansion(guard.position())
            && sources.expansion(guard.position()) == sources.expansion(next))
        || sources.isExpansion(sources.spelling(next))
        || sources.isExpansion(sources.spelling(guard.body()))
        || sources.spelling(next) > sources.expansion(next)) {
      return;
    }
    diagnostics.warning(
        "multistatement-macros",
        guard.body(),
        "macro expands to multiple statements",
        guard.position(),
        "some parts of macro expansion are not guarded by this '" + guard.word() + "' clause");
  }

  /** The token behind the unbraced body of a clause. */
  public void indentation(Guard guard, int next) {
    if (guard.body() <= 0
        || sources.isExpansion(guard.position())
        || sources.isExpansion(guard.body())
        || sources.isExpansion(next)) {
      return;
    }
    SourceMap.Place clause = sources.place(guard.position());
    SourceMap.Place body = sources.place(guard.body());
    SourceMap.Place after = sources.place(next);
    if (clause == null
        || body == null
        || after == null
        || clause.file() != body.file()
        || body.file() != after.file()) {
      return;
    }
    int clauseColumn = firstColumn(clause);
    int afterColumn = column(after);
    boolean misleads =
        body.line() > clause.line()
            && after.line() > body.line()
            && column(body) == firstColumn(body)
            && afterColumn == firstColumn(after)
            && afterColumn == column(body)
            && clauseColumn >= 0
            && afterColumn > clauseColumn
            && !isOutdented(body, after, afterColumn);
    boolean sameLine =
        body.line() == after.line()
            && body.line() > clause.line()
            && column(body) == firstColumn(body)
            && column(body) > clauseColumn;
    boolean oneLine =
        clause.line() == body.line()
            && body.line() == after.line()
            && column(clause) == clauseColumn;
    if (misleads || sameLine || oneLine) {
      diagnostics.warning(
          "misleading-indentation",
          guard.position(),
          "this '" + guard.word() + "' clause does not guard...",
          List.of(),
          List.of(),
          List.of(
              Diagnostic.note(
                  next,
                  "...this statement, but the latter is misleadingly indented as if it were"
                      + " guarded by the '"
                      + guard.word()
                      + "'")));
    }
  }

  /** Whether a line between two, a directive among them, begins left of a column. */
  private boolean isOutdented(SourceMap.Place from, SourceMap.Place to, int column) {
    byte[] text = from.file().text();
    int at = from.offset();
    int end = to.offset() - to.column();
    while (at < end) {
      while (at < end && text[at] != '\n') {
        at++;
      }
      at++;
      int first = 0;
      while (at < end && (text[at] == ' ' || text[at] == '\t')) {
        first = text[at] == '\t' ? (first / 8 + 1) * 8 : first + 1;
        at++;
      }
      if (at < end && text[at] != '\n' && text[at] != '\r' && first < column) {
        return true;
      }
    }
    return false;
  }

  /** The visual column of a place, with tabs every eight. */
  private int column(SourceMap.Place place) {
    String line = sources.sourceLine(place);
    int column = 0;
    for (int i = 0; i < place.column() - 1 && i < line.length(); i++) {
      column = line.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
    }
    return column;
  }

  /** The visual column of the first token of the line. */
  private int firstColumn(SourceMap.Place place) {
    String line = sources.sourceLine(place);
    int column = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        column = (column / 8 + 1) * 8;
      } else if (c == ' ') {
        column++;
      } else {
        return column;
      }
    }
    return -1;
  }
}
