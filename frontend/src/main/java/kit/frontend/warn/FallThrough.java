package kit.frontend.warn;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Statement;
import kit.frontend.check.Reachability;
import org.jspecify.annotations.Nullable;

/**
 * -Wimplicit-fallthrough: a statement that runs on into the next case, unless {@code
 * __attribute__((fallthrough))} or a comment says that this is meant. The comment stands before the
 * label; how it must be worded depends on the level (gcc's manual).
 */
public final class FallThrough {
  private static final int DEPTH = 500;

  private final Diagnostics diagnostics;
  private final SourceMap sources;
  private final IntOpenHashSet attributes;
  private final int level;

  /**
   * @param attributes positions of the empty statements with attribute((fallthrough))
   */
  public FallThrough(Diagnostics diagnostics, IntOpenHashSet attributes) {
    this.diagnostics = diagnostics;
    sources = diagnostics.sources();
    this.attributes = attributes;
    level = diagnostics.level("implicit-fallthrough");
  }

  /** Looks through a function's body. */
  public void check(Statement body) {
    visit(body, false, 0);
  }

  private void visit(Statement statement, boolean inSwitch, int depth) {
    if (depth > DEPTH) {
      return;
    }
    int d = depth + 1;
    switch (statement) {
      case Statement.Compound s -> block(s.statements(), inSwitch, d);
      case Statement.If s -> {
        Statement next = s;
        while (next instanceof Statement.If i) {
          visit(i.then(), inSwitch, d);
          next = i.otherwise();
        }
        if (next != null) {
          visit(next, inSwitch, d);
        }
      }
      case Statement.While s -> visit(s.body(), inSwitch, d);
      case Statement.DoWhile s -> visit(s.body(), inSwitch, d);
      case Statement.For s -> visit(s.body(), inSwitch, d);
      case Statement.Switch s -> visit(s.body(), true, d);
      case Statement.Case s -> visitBody(s.body(), inSwitch, d);
      case Statement.Default s -> visitBody(s.body(), inSwitch, d);
      case Statement.Labeled s -> visit(s.body(), inSwitch, d);
      default -> {}
    }
  }

  private void visitBody(@Nullable Statement body, boolean inSwitch, int depth) {
    if (body != null) {
      visit(body, inSwitch, depth);
    }
  }

  private void block(List<Statement> statements, boolean inSwitch, int depth) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      visit(statement, inSwitch, depth);
      if (inSwitch && i > 0 && isLabel(statement)) {
        label(statements, i);
      }
    }
  }

  private static boolean isLabel(Statement statement) {
    return statement instanceof Statement.Case || statement instanceof Statement.Default;
  }

  /** The statement at {@code index} is a label: does what comes before it run on into it? */
  private void label(List<Statement> statements, int index) {
    int before = index - 1;
    while (before > 0 && leavesNothing(statements.get(before))) {
      before--;
    }
    Statement previous = last(statements.get(before));
    if (previous == null) {
      return;
    }
    if (previous instanceof Statement.Empty && attributes.contains(previous.position())) {
      return;
    }
    if (saysNothing(previous)) {
      return;
    }
    // The whole of the statements since the last label counts: what ends is not run on from.
    int first = before;
    while (first > 0 && !isEntered(statements.get(first))) {
      first--;
    }
    Reachability reachability = new Reachability();
    Statement whole =
        new Statement.Compound(
            statements.subList(first, index), previous.position(), previous.position());
    if (!reachability.reachesEnd(whole)) {
      return;
    }
    Statement label = statements.get(index);
    if (jumpsAtOnce(label, statements, index) || level < 5 && hasComment(label.position())) {
      return;
    }
    diagnostics.warning(
        "implicit-fallthrough=",
        place(previous),
        "this statement may fall through",
        label.position(),
        "here");
  }

  private static boolean isEntered(Statement statement) {
    return isLabel(statement) || statement instanceof Statement.Labeled;
  }

  /** The statement that is executed last of one, through labels; null for none at all. */
  private @Nullable Statement last(Statement statement) {
    Statement at = statement;
    while (true) {
      switch (at) {
        case Statement.Case c -> at = c.body();
        case Statement.Default c -> at = c.body();
        case Statement.Labeled l -> at = l.body();
        case Statement.Compound c -> {
          if (c.statements().isEmpty()) {
            return null;
          }
          int index = c.statements().size() - 1;
          while (index > 0 && leavesNothing(c.statements().get(index))) {
            index--;
          }
          at = c.statements().get(index);
        }
        case null, default -> {
          return at;
        }
      }
    }
  }

  /** A statement that comes to nothing, such as {@code ;} and {@code (void) 0;}. */
  private boolean leavesNothing(Statement statement) {
    return switch (statement) {
      case Statement.Empty e -> !attributes.contains(e.position());
      case Statement.Evaluate e -> Calls.bare(e.expression()) instanceof Expression.IntegerConstant;
      default -> false;
    };
  }

  private static boolean saysNothing(Statement statement) {
    return switch (statement) {
      // gcc is silent about loops whose test it has moved to the end or dropped.
      case Statement.While w -> true;
      case Statement.If i -> jumpsOnBoth(i);
      case Statement.For f -> f.condition() == null;
      case Statement.Empty e -> true;
      case Statement.Declare d -> d.object().initializer == null;
      case Statement.Evaluate e -> Calls.bare(e.expression()) instanceof Expression.IntegerConstant;
      default -> false;
    };
  }

  private int place(Statement statement) {
    return switch (statement) {
      case Statement.Evaluate e -> Calls.written(e.expression()).position();
      case Statement.If s -> {
        Statement.If at = s;
        while (at.otherwise() instanceof Statement.If next) {
          at = next;
        }
        yield at.then() instanceof Statement.Goto
                && Calls.bare(at.condition()) instanceof Expression.Logical l
                && !l.isAnd()
            ? Calls.bare(l.right()).position()
            : at.position();
      }
      case Statement.For s when s.condition() != null -> Calls.written(s.condition()).position();
      case Statement.Switch s -> {
        Statement inner = last(s.body());
        yield inner == null || inner instanceof Statement.Break ? s.position() : place(inner);
      }
      case Statement.DoWhile s -> {
        Statement inner = last(s.body());
        yield inner == null || inner instanceof Statement.DoWhile ? s.position() : place(inner);
      }
      default -> statement.position();
    };
  }

  /** {@code if (a && b) goto out;}: gcc loses sight of it. */
  private static boolean jumpsOnBoth(Statement.If s) {
    return s.otherwise() == null
        && s.then() instanceof Statement.Goto
        && Calls.bare(s.condition()) instanceof Expression.Logical l
        && l.isAnd();
  }

  /** {@code case 2: break;}, {@code default: goto out;} and labels at the end need no words. */
  private static boolean jumpsAtOnce(Statement label, List<Statement> statements, int index) {
    Statement at = label;
    int next = index;
    while (true) {
      Statement body =
          at instanceof Statement.Case c
              ? c.body()
              : at instanceof Statement.Default d
                  ? d.body()
                  : at instanceof Statement.Labeled l ? l.body() : null;
      if (body == null || body instanceof Statement.Empty) {
        next++;
        if (next >= statements.size()) {
          return true;
        }
        at = statements.get(next);
        if (!isEntered(at)) {
          return leaves(at);
        }
      } else if (isEntered(body)) {
        at = body;
      } else {
        return leaves(body);
      }
    }
  }

  private static boolean leaves(Statement s) {
    return s instanceof Statement.Break
        || s instanceof Statement.Goto
        || (s instanceof Statement.Return r && r.value() == null);
  }

  // ---- comments

  /** Whether a comment right before a token says that falling through is meant. */
  private boolean hasComment(int position) {
    if (level == 0) {
      return false;
    }
    int spelled = position;
    while (sources.isExpansion(spelled)) {
      spelled = sources.spelling(spelled);
    }
    SourceMap.Place place = sources.place(spelled);
    if (place == null) {
      return false;
    }
    byte[] text = place.file().text();
    int at = place.offset();
    while (true) {
      at = skipDirectives(text, skipBlanks(text, at));
      if (at >= 2 && text[at - 1] == '/' && text[at - 2] == '*') {
        int start = blockStart(text, at - 2);
        if (start < 0) {
          return false;
        }
        if (matches(string(text, start + 2, at - 2))) {
          return true;
        }
        at = start;
      } else {
        int start = lineComment(text, at);
        if (start < 0) {
          return false;
        }
        if (matches(string(text, start + 2, at))) {
          return true;
        }
        at = start;
      }
    }
  }

  private static int skipBlanks(byte[] text, int from) {
    int at = from;
    while (at > 0
        && ((text[at - 1] <= ' ' && text[at - 1] > 0)
            || (text[at - 1] == '\\' && at < text.length && text[at] <= ' '))) {
      at--;
    }
    return at;
  }

  /**
   * Steps back over lines that are directives. Behind the statement before there is only text that
   * was left out, so that an #endif takes all with it up to its #if.
   */
  private static int skipDirectives(byte[] text, int from) {
    int at = from;
    int open = 0;
    while (at > 0) {
      int start = at;
      while (start > 0 && text[start - 1] != '\n') {
        start--;
      }
      int first = start;
      while (first < at && (text[first] == ' ' || text[first] == '\t')) {
        first++;
      }
      boolean directive = first < at && text[first] == '#';
      if (!directive && open == 0) {
        return at;
      }
      if (directive) {
        int word = first + 1;
        while (word < at && (text[word] == ' ' || text[word] == '\t')) {
          word++;
        }
        if (startsWith(text, word, "endif")) {
          open++;
        } else if (open > 0 && startsWith(text, word, "if")) {
          open--;
        }
      }
      at = skipBlanks(text, start);
    }
    return at;
  }

  private static boolean startsWith(byte[] text, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length || text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int blockStart(byte[] text, int end) {
    for (int i = end - 2; i >= 0; i--) {
      if (text[i] == '/' && text[i + 1] == '*') {
        return i;
      }
    }
    return -1;
  }

  /** Where a line comment that ends the line up to {@code end} begins, or -1. */
  private static int lineComment(byte[] text, int end) {
    int start = end;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    boolean string = false;
    for (int i = start; i + 1 < end; i++) {
      if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) {
        string = !string;
      } else if (!string && text[i] == '/' && text[i + 1] == '/') {
        return i;
      }
    }
    return -1;
  }

  private static String string(byte[] text, int from, int to) {
    return from < to ? kit.base.Bytes.toText(text, from, to) : "";
  }

  private boolean matches(String comment) {
    return switch (level) {
      case 1 -> true;
      case 2 -> FallThroughComments.loose(comment);
      case 3 -> FallThroughComments.usual(comment);
      default -> FallThroughComments.strict(comment);
    };
  }
}
