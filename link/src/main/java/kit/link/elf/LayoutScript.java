package kit.link.elf;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;
import kit.link.Glob;
import org.jspecify.annotations.Nullable;

/**
 * A -T script: its statements as the parser ({@link LayoutScriptParser}) found them. Expressions
 * are kept as positions in the text and evaluated in each pass of {@link ScriptLayout}.
 */
final class LayoutScript {
  /** A statement of SECTIONS or of the top level. */
  sealed interface Statement permits Assignment, Assertion, Output, Input, Data, Fill {}

  /** {@code symbol operator expression;}, also in PROVIDE, HIDDEN and PROVIDE_HIDDEN. */
  record Assignment(String symbol, String operator, int expression, boolean provide, boolean hidden)
      implements Statement {}

  /** {@code ASSERT(expression, message)}. */
  record Assertion(int expression, String message) implements Statement {}

  /** {@code BYTE(…)} and its kin. */
  record Data(int width, int expression) implements Statement {}

  /** {@code FILL(…)}. */
  record Fill(int expression) implements Statement {}

  /** How the sections that a pattern matches are sorted. */
  enum Sort {
    NONE,
    NAME,
    ALIGNMENT,
    INIT_PRIORITY
  }

  /** A pattern for section names. {@code excluded}: files whose sections it passes over. */
  record Pattern(String text, Sort sort, List<String> excluded) {}

  /** {@code file(pattern…)}, maybe in KEEP. */
  record Input(String file, List<String> excluded, List<Pattern> patterns, boolean keep)
      implements Statement {
    /** The pattern that the section matches first, or -1. */
    int matches(InputSection section) {
      String name = section.file == null ? "" : section.file.name();
      if (!fileMatches(file, name)) {
        return -1;
      }
      for (String pattern : excluded) {
        if (fileMatches(pattern, name)) {
          return -1;
        }
      }
      for (int i = 0; i < patterns.size(); i++) {
        Pattern pattern = patterns.get(i);
        boolean out = false;
        for (String other : pattern.excluded()) {
          out |= fileMatches(other, name);
        }
        if (!out && Glob.matches(pattern.text(), section.name)) {
          return i;
        }
      }
      return -1;
    }

    /** A file pattern: of the path, of "archive:member", or "*". */
    private static boolean fileMatches(String pattern, String name) {
      if (pattern.equals("*")) {
        return true;
      }
      int open = name.indexOf('(');
      int colon = pattern.indexOf(':');
      if (open > 0 && colon >= 0) {
        String member = name.substring(open + 1, name.length() - 1);
        boolean archive = Glob.matches(pattern.substring(0, colon), name.substring(0, open));
        return archive
            && (colon + 1 == pattern.length()
                || Glob.matches(pattern.substring(colon + 1), member));
      }
      String plain = open > 0 ? name.substring(open + 1, name.length() - 1) : name;
      return Glob.matches(pattern, plain) || Glob.matches(pattern, name);
    }
  }

  /** The sections of an OVERLAY. Positions of expressions are -1 where the script has none. */
  static final class Overlay {
    int address = -1;
    int loadAddress = -1;
    @Nullable Output first;
    @Nullable Output last;

    // While addresses are given: where the overlay runs, its greatest end, where the next member
    // is loaded.
    long start;
    long end;
    long load;
  }

  /** An output section. Positions of expressions are -1 where the script has none. */
  static final class Output implements Statement {
    final String name;
    int address = -1;
    int loadAddress = -1;
    int alignment = -1;
    int subAlignment = -1;
    int fill = -1;
    boolean noLoad;

    /** The overlay that it is in, or null. */
    @Nullable Overlay overlay;

    String region = "";
    String loadRegion = "";
    final List<String> segments = new ArrayList<>();
    final List<Statement> commands = new ArrayList<>();

    Output(String name) {
      this.name = name;
    }

    boolean isDiscard() {
      return name.equals("/DISCARD/");
    }
  }

  /** A segment of PHDRS. {@code flags} and {@code at} are positions or -1. */
  record SegmentSpec(
      String name, int type, boolean fileHeader, boolean programHeaders, int flags, int at) {}

  /** A region of MEMORY. */
  record Region(String name, int origin, int length) {}

  final ScriptLexer lexer;
  final List<Statement> statements = new ArrayList<>();
  final List<SegmentSpec> segments = new ArrayList<>();
  final List<Region> regions = new ArrayList<>();
  boolean hasSections;

  /** Names that stand in expressions. */
  final ObjectOpenHashSet<String> referenced = new ObjectOpenHashSet<>();

  LayoutScript(ScriptLexer lexer) {
    this.lexer = lexer;
  }

  /**
   * Where a section goes: the output statement and the input statement that take it; null when none
   * does (an orphan).
   */
  record Match(Output output, Input input, int pattern) {}

  /** The first statement of the script that takes the section. */
  Match match(InputSection section) {
    for (Statement statement : statements) {
      if (!(statement instanceof Output output)) {
        continue;
      }
      for (Statement command : output.commands) {
        if (command instanceof Input input) {
          int pattern = input.matches(section);
          if (pattern >= 0) {
            return new Match(output, input, pattern);
          }
        }
      }
    }
    return null;
  }

  /** Evaluates the expression at a position of the text. */
  long evaluate(int position, Expression.Environment environment) throws InputException {
    lexer.reset(position);
    return new Expression(lexer, environment).evaluate();
  }
}
