package kit.frontend.preprocess;

import java.util.Arrays;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;

/**
 * Macro expansion (C17 6.10.3) by the "disabled while its context is open" method that GNU cpp
 * uses.
 *
 * <p>An expansion pushes a <em>context</em>: a stretch of {@link #tokens} to be read before what
 * lies below. While it is open its macro is disabled; an identifier that names a disabled macro
 * when it is read is painted {@link TokenKind#NO_EXPAND} for ever. A context closes when a token is
 * wanted and it has none left, so a function-like macro's name at the end of an expansion finds its
 * parenthesis in what follows, and by then its own macro is enabled again.
 *
 * <p>Arguments are collected unexpanded into {@link #arguments}; those that stand free of {@code #}
 * and {@code ##} in the body are expanded in isolation, between the argument and a barrier context
 * below it. Both lists are used as stacks: what a call puts on them is gone when it ends.
 *
 * <p>After {@link #raw} or {@link #next} the token is in {@link #kind}, {@link #position} and
 * {@link #value}.
 */
final class MacroExpander {
  private static final int NO_MACRO = 0;
  private static final int BARRIER = -1;
  private static final int SPACING = TokenKind.LEADING_SPACE | TokenKind.LINE_START;
  private static final int BODY_FLAGS = TokenKind.STRINGIFY | TokenKind.PASTE_NEXT;
  private static final int NESTING_LIMIT = 1000;

  /**
   * Far beyond honest programs (250 thousand lines of SQLite take 4 million), within half a
   * gigabyte.
   */
  private static final long COST_LIMIT = 100_000_000;

  // Columns of one argument in {@link #bounds}.
  private static final int RAW_START = 0;
  private static final int RAW_END = 1;
  private static final int NAMES_MACRO = 2;
  private static final int START = 3;
  private static final int END = 4;
  private static final int ROW = 5;

  private final Preprocessor hub;
  private final NameTable names;
  private final MacroTable macros;
  private final SourceMap sources;
  private final Diagnostics diagnostics;
  private final Builtins builtins;
  private final TokenPaster paster;

  private final TokenList tokens = new TokenList();
  private final TokenList arguments = new TokenList();
  private int[] contextNext = new int[64];
  private int[] contextEnd = new int[64];
  private int[] contextStart = new int[64];
  private int[] contextMacro = new int[64];
  private int depth;
  private int floor;
  private int[] bounds = new int[64];
  private int boundsSize;
  private boolean variadicOmitted;
  private int pendingSpacing;
  private int nesting;

  /**
   * True while a computed header name is read: the first token of an expansion does not get the
   * white space before the macro's name there, so that {@code < folder file >} joins its parts.
   */
  boolean inHeaderName;

  /** Kind and flags of the token last read. */
  int kind;

  int position;
  int value;

  MacroExpander(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    macros = hub.macros;
    sources = hub.sources;
    diagnostics = hub.diagnostics;
    builtins = new Builtins(hub);
    paster = new TokenPaster(hub);
  }

  Builtins builtins() {
    return builtins;
  }

  TokenPaster paster() {
    return paster;
  }

  /**
   * Reads the next token without expanding it: from the innermost context that has one, else from
   * the file (running directives on the way). Returns its kind without flags.
   */
  int raw() {
    while (depth > floor) {
      int context = depth - 1;
      int i = contextNext[context];
      if (i < contextEnd[context]) {
        contextNext[context] = i + 1;
        kind = tokens.kinds[i] | pendingSpacing;
        pendingSpacing = 0;
        position = tokens.positions[i];
        value = tokens.values[i];
        return kind & TokenKind.KIND_MASK;
      }
      if (contextMacro[context] == BARRIER) {
        kind = TokenKind.LIST_END;
        return TokenKind.LIST_END;
      }
      popContext();
    }
    int result = hub.files.token();
    Lexer lexer = hub.files.lexer();
    if (depth > floor) {
      // Directives on the way put tokens before the one that was read.
      tokens.add(lexer.kind, lexer.position(), lexer.value);
      contextEnd[depth - 1] = tokens.size;
      return raw();
    }
    kind = lexer.kind | pendingSpacing;
    pendingSpacing = 0;
    position = lexer.position();
    value = lexer.value;
    return result;
  }

  /** Reads the next token after macro expansion. Returns its kind without flags. */
  int next() {
    while (true) {
      int result = raw();
      if (result != TokenKind.IDENTIFIER) {
        return result;
      }
      int macro = macros.find(value);
      if (macro == 0 || (kind & TokenKind.NO_EXPAND) != 0) {
        return result;
      }
      if (macros.isDisabled(macro)) {
        kind |= TokenKind.NO_EXPAND;
        return result;
      }
      macros.use(macro);
      if (hub.listener != null) {
        hub.listener.macroUsed(macro);
      }
      int flags = macros.flags(macro);
      if ((flags & (MacroTable.BUILTIN | MacroTable.POISONED)) != 0) {
        if ((flags & MacroTable.POISONED) != 0) {
          if (isFromMacroBefore(macro)) {
            return result;
          }
          diagnostics.error(position, "attempt to use poisoned \"" + names.text(value) + "\"");
          return result;
        }
        return builtins.expand(macro, this);
      }
      if ((flags & MacroTable.FUNCTION_LIKE) == 0) {
        expandObject(macro, flags);
      } else if (!parenthesisFollows() || !expandCall(macro, flags)) {
        return kind & TokenKind.KIND_MASK;
      }
    }
  }

  /** Whether the token read last stands in a macro that was defined before another one. */
  private boolean isFromMacroBefore(int other) {
    return depth > floor
        && contextMacro[depth - 1] != NO_MACRO
        && contextMacro[depth - 1] != BARRIER
        && contextMacro[depth - 1] < other;
  }

  /**
   * Hides the open contexts, so that reading comes straight from the file; returns what {@link
   * #leave} needs to show them again.
   */
  int enter() {
    int saved = floor;
    floor = depth;
    return saved;
  }

  void leave(int saved) {
    while (depth > floor) {
      popContext();
    }
    floor = saved;
  }

  /**
   * Puts a list of tokens before what comes next in the file: a directive's, while {@link #raw}
   * looks for a token; behind those of another directive just before.
   */
  void insert(TokenList list) {
    int start = tokens.size;
    tokens.addAll(list, 0, list.size);
    if (depth > floor) {
      contextEnd[depth - 1] = tokens.size;
    } else {
      pushContext(NO_MACRO, start);
    }
  }

  /** Whether the next token comes from the file rather than from an expansion. */
  boolean readsFile() {
    for (int context = depth - 1; context >= floor; context--) {
      if (contextNext[context] < contextEnd[context] || contextMacro[context] == BARRIER) {
        return false;
      }
    }
    return true;
  }

  /** Whether the next token is a left parenthesis. */
  boolean parenthesisFollows() {
    for (int context = depth - 1; context >= floor; context--) {
      for (int i = contextNext[context]; i < contextEnd[context]; i++) {
        int found = tokens.kinds[i] & TokenKind.KIND_MASK;
        if (found != TokenKind.COMMENT) {
          return found == TokenKind.LEFT_PAREN;
        }
      }
      if (contextMacro[context] == BARRIER) {
        return false;
      }
    }
    return hub.files.lexer().parenthesisFollows();
  }

  private void pushContext(int macro, int start) {
    if (depth == contextNext.length) {
      contextNext = Arrays.copyOf(contextNext, depth * 2);
      contextEnd = Arrays.copyOf(contextEnd, depth * 2);
      contextStart = Arrays.copyOf(contextStart, depth * 2);
      contextMacro = Arrays.copyOf(contextMacro, depth * 2);
    }
    contextNext[depth] = start;
    contextStart[depth] = start;
    contextEnd[depth] = tokens.size;
    contextMacro[depth] = macro;
    depth++;
    if (macro > 0) {
      macros.setDisabled(macro, true);
    }
  }

  private void popContext() {
    depth--;
    int macro = contextMacro[depth];
    if (macro > 0) {
      macros.setDisabled(macro, false);
    }
    tokens.size = contextStart[depth];
  }

  private void expandObject(int macro, int flags) {
    int start = tokens.size;
    int bodyStart = macros.bodyStart(macro);
    int bodyEnd = macros.bodyEnd(macro);
    if ((flags & MacroTable.HAS_OPTIONAL) != 0 || hasPaste(bodyStart, bodyEnd)) {
      substitute(macro, bodyStart, bodyEnd, 0);
    } else {
      tokens.addAll(macros.bodies, bodyStart, bodyEnd);
    }
    finish(macro, start, kind, position);
  }

  private boolean hasPaste(int from, int to) {
    int[] kinds = macros.bodies.kinds;
    for (int i = from; i < to; i++) {
      if ((kinds[i] & TokenKind.PASTE_NEXT) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Turns {@code tokens[start, size)}, the replacement of a macro whose name token is given, into
   * an open context.
   */
  private void finish(int macro, int start, int nameKind, int namePosition) {
    int to = start;
    for (int i = start; i < tokens.size; i++) {
      int entry = tokens.kinds[i];
      if ((entry & TokenKind.KIND_MASK) != TokenKind.PLACEMARKER) {
        tokens.kinds[to] = entry & ~BODY_FLAGS;
        tokens.positions[to] = tokens.positions[i];
        tokens.values[to++] = tokens.values[i];
      }
    }
    tokens.size = to;
    int spacing = inHeaderName ? 0 : nameKind & SPACING;
    if (to == start) {
      pendingSpacing |= spacing;
      return;
    }
    tokens.kinds[start] = (tokens.kinds[start] & ~SPACING) | spacing;
    if (sources.expansionCost() > COST_LIMIT) {
      throw diagnostics.fatal(
          namePosition, "macro expansions of this compilation make too many tokens");
    }
    sources.beginExpansion(names.text(macros.nameId(macro)), namePosition);
    int[] positions = tokens.positions;
    for (int i = start; i < to; i++) {
      positions[i] = sources.addExpandedToken(positions[i]);
    }
    pushContext(macro, start);
  }

  /** Collects arguments and replaces the call. False leaves the name as the current token. */
  private boolean expandCall(int macro, int flags) {
    int nameKind = kind;
    int namePosition = position;
    int nameValue = value;
    if (++nesting > NESTING_LIMIT) {
      throw diagnostics.fatal(position, "macro calls nested more than " + NESTING_LIMIT + " deep");
    }
    int argumentsSize = arguments.size;
    int call = boundsSize;
    hub.files.hold(1);
    int count = collect(macro, flags, call);
    hub.files.hold(-1);
    boolean expanded = count >= 0 && checkCount(macro, flags, call, count, namePosition);
    if (expanded) {
      boolean omitted = variadicOmitted;
      expandArguments(macro, call);
      variadicOmitted = omitted;
      int start = tokens.size;
      substitute(macro, macros.bodyStart(macro), macros.bodyEnd(macro), call);
      finish(macro, start, nameKind, namePosition);
    } else {
      if (count < 0) {
        diagnostics.error(
            namePosition,
            "unterminated argument list invoking macro \"" + names.text(nameValue) + "\"");
      }
      kind = nameKind;
      position = namePosition;
      value = nameValue;
    }
    nesting--;
    arguments.size = argumentsSize;
    boundsSize = call;
    return expanded;
  }

  private void addBounds(int start, boolean namesMacro) {
    if (boundsSize + ROW > bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[boundsSize + RAW_START] = start;
    bounds[boundsSize + RAW_END] = arguments.size;
    bounds[boundsSize + NAMES_MACRO] = namesMacro ? 1 : 0;
    bounds[boundsSize + START] = -1;
    bounds[boundsSize + END] = -1;
    boundsSize += ROW;
  }

  /**
   * Reads from the left parenthesis through the matching right one. Returns the number of arguments
   * (at least 1), or -1 when the list does not end.
   */
  private int collect(int macro, int flags, int call) {
    while (raw() == TokenKind.COMMENT) {
      // Comments between the name and its parenthesis go.
    }
    int parameters = macros.parameterCount(macro);
    boolean variadic = (flags & MacroTable.VARIADIC) != 0;
    int parentheses = 0;
    int start = arguments.size;
    boolean namesMacro = false;
    while (true) {
      int result = raw();
      switch (result) {
        case TokenKind.LEFT_PAREN -> parentheses++;
        case TokenKind.RIGHT_PAREN -> {
          if (parentheses-- == 0) {
            addBounds(start, namesMacro);
            return (boundsSize - call) / ROW;
          }
        }
        case TokenKind.COMMA -> {
          if (parentheses == 0 && !(variadic && (boundsSize - call) / ROW == parameters - 1)) {
            addBounds(start, namesMacro);
            start = arguments.size;
            namesMacro = false;
            continue;
          }
        }
        case TokenKind.END, TokenKind.NEWLINE, TokenKind.LIST_END -> {
          return -1;
        }
        case TokenKind.IDENTIFIER -> {
          int named = macros.find(value);
          if (named != 0 && (kind & TokenKind.NO_EXPAND) == 0) {
            if (macros.isDisabled(named)) {
              kind |= TokenKind.NO_EXPAND;
            } else {
              namesMacro = true;
            }
          }
        }
        default -> {}
      }
      int entry = kind;
      if ((entry & TokenKind.LINE_START) != 0) {
        entry = (entry & ~TokenKind.LINE_START) | TokenKind.LEADING_SPACE;
      }
      arguments.add(entry, position, result == TokenKind.COMMENT ? paster.block(value) : value);
    }
  }

  /** Whether an unexpanded argument has no tokens; comments are none. */
  private boolean isEmpty(int row) {
    for (int i = bounds[row + RAW_START]; i < bounds[row + RAW_END]; i++) {
      if ((arguments.kinds[i] & TokenKind.KIND_MASK) != TokenKind.COMMENT) {
        return false;
      }
    }
    return true;
  }

  /** C90 has no empty arguments. */
  private void warnEmpty(int macro, int call, int count, int namePosition) {
    if (hub.options.standard.isC99()
        || !diagnostics.enabled("pedantic")
        || diagnostics.sources().inSystemHeader(macros.position(macro))) {
      return;
    }
    for (int i = 0; i < macros.parameterCount(macro); i++) {
      if ((i >= count || isEmpty(call + i * ROW)) && isReplaced(macro, i)) {
        diagnostics.warning(
            "pedantic",
            namePosition,
            "invoking macro "
                + names.text(macros.nameId(macro))
                + " argument "
                + (i + 1)
                + ": empty macro arguments are undefined in ISO C90");
      }
    }
  }

  /** Whether the body has the parameter, other than behind a {@code #}. */
  private boolean isReplaced(int macro, int parameter) {
    TokenList bodies = macros.bodies;
    for (int i = macros.bodyStart(macro); i < macros.bodyEnd(macro); i++) {
      if ((bodies.kinds[i] & (TokenKind.KIND_MASK | TokenKind.STRINGIFY)) == TokenKind.PARAMETER
          && bodies.values[i] == parameter) {
        return true;
      }
    }
    return false;
  }

  private boolean checkCount(int macro, int flags, int call, int count, int namePosition) {
    int parameters = macros.parameterCount(macro);
    boolean firstEmpty = isEmpty(call);
    variadicOmitted = false;
    if (parameters == 0 && count == 1 && firstEmpty) {
      return true;
    }
    boolean variadic = (flags & MacroTable.VARIADIC) != 0;
    if (variadic) {
      variadicOmitted =
          count < parameters || (count == 1 && firstEmpty && hub.options.standard.gnu());
      if (count == parameters - 1) {
        if (!hub.options.standard.isC23()
            && diagnostics.enabled("pedantic")
            && !diagnostics.sources().inSystemHeader(macros.position(macro))) {
          diagnostics.violation(
              "",
              namePosition,
              "ISO C99 requires at least one argument for the \"...\" in a variadic macro");
        }
        addBounds(arguments.size, false);
        warnEmpty(macro, call, count, namePosition);
        return true;
      }
    }
    if (count == parameters) {
      warnEmpty(macro, call, count, namePosition);
      return true;
    }
    String name = names.text(macros.nameId(macro));
    String message =
        count > parameters
            ? "macro \"" + name + "\" passed " + count + " arguments, but takes just " + parameters
            : "macro \""
                + name
                + "\" requires "
                + (variadic ? "at least " : "")
                + (variadic ? parameters - 1 : parameters)
                + " arguments, but only "
                + count
                + " given";
    if (macros.position(macro) > 0) {
      diagnostics.error(
          namePosition, message, macros.position(macro), "macro \"" + name + "\" defined here");
    } else {
      diagnostics.error(namePosition, message);
    }
    return false;
  }

  /** Whether a body's parameter token takes the expanded argument. */
  private boolean takesExpanded(int index, int bodyStart) {
    int[] kinds = macros.bodies.kinds;
    return (kinds[index] & BODY_FLAGS) == 0
        && (index == bodyStart || (kinds[index - 1] & TokenKind.PASTE_NEXT) == 0);
  }

  /**
   * Expands those arguments that the body needs expanded, and the variadic one when the body asks
   * whether it is empty.
   */
  private void expandArguments(int macro, int call) {
    int bodyStart = macros.bodyStart(macro);
    int bodyEnd = macros.bodyEnd(macro);
    for (int i = bodyStart; i < bodyEnd; i++) {
      int entry = macros.bodies.kinds[i] & TokenKind.KIND_MASK;
      if (entry == TokenKind.PARAMETER && takesExpanded(i, bodyStart)) {
        expandArgument(call + ROW * macros.bodies.values[i]);
      } else if (entry == TokenKind.OPTIONAL_BEGIN) {
        expandArgument(call + ROW * (macros.parameterCount(macro) - 1));
      }
    }
  }

  private void expandArgument(int row) {
    if (bounds[row + START] >= 0) {
      return;
    }
    if (bounds[row + NAMES_MACRO] == 0) {
      bounds[row + START] = bounds[row + RAW_START];
      bounds[row + END] = bounds[row + RAW_END];
      return;
    }
    int savedSpacing = pendingSpacing;
    pendingSpacing = 0;
    int barrier = depth;
    pushContext(BARRIER, tokens.size);
    int start = tokens.size;
    tokens.addAll(arguments, bounds[row + RAW_START], bounds[row + RAW_END]);
    pushContext(NO_MACRO, start);
    int expanded = arguments.size;
    while (next() != TokenKind.LIST_END) {
      arguments.add(kind, position, value);
    }
    while (depth > barrier) {
      popContext();
    }
    pendingSpacing = savedSpacing;
    bounds[row + START] = expanded;
    bounds[row + END] = arguments.size;
  }

  /**
   * Appends the replacement for {@code bodies[from, to)} to {@link #tokens}; {@code call} is the
   * first row of the arguments' bounds. Empty operands of ## stay as placemarkers.
   */
  private void substitute(int macro, int from, int to, int call) {
    TokenList bodies = macros.bodies;
    boolean paste = false;
    for (int i = from; i < to; i++) {
      int entry = bodies.kinds[i];
      int segment = tokens.size;
      boolean pasteNext = (entry & TokenKind.PASTE_NEXT) != 0;
      switch (entry & TokenKind.KIND_MASK) {
        case TokenKind.PARAMETER -> substituteParameter(macro, i, call);
        case TokenKind.OPTIONAL_BEGIN -> {
          int close = macros.bodyStart(macro) + bodies.values[i];
          substituteOptional(macro, i, close, call);
          pasteNext = (bodies.kinds[close] & TokenKind.PASTE_NEXT) != 0;
          i = close;
        }
        case TokenKind.COMMA -> {
          if (pasteNext && isVariadicParameter(macro, i + 1, to)) {
            pasteNext = false;
            if (variadicOmitted) {
              // GNU: "a comma, ## and the variable arguments": nothing of it stays when they were
              // left out.
              i++;
              pasteNext = (bodies.kinds[i] & TokenKind.PASTE_NEXT) != 0;
              tokens.add(TokenKind.PLACEMARKER, bodies.positions[i], 0);
              break;
            }
          }
          tokens.add(entry, bodies.positions[i], bodies.values[i]);
        }
        default -> tokens.add(entry, bodies.positions[i], bodies.values[i]);
      }
      if (paste && tokens.size > segment && segment > 0) {
        paster.paste(tokens, segment);
      }
      paste = pasteNext;
    }
  }

  private boolean isVariadicParameter(int macro, int index, int to) {
    return index < to
        && (macros.flags(macro) & MacroTable.VARIADIC) != 0
        && (macros.bodies.kinds[index] & TokenKind.KIND_MASK) == TokenKind.PARAMETER
        && (macros.bodies.kinds[index] & TokenKind.STRINGIFY) == 0
        && macros.bodies.values[index] == macros.parameterCount(macro) - 1;
  }

  private void substituteParameter(int macro, int index, int call) {
    TokenList bodies = macros.bodies;
    int entry = bodies.kinds[index];
    int row = call + ROW * bodies.values[index];
    int spacing = entry & SPACING;
    int segment = tokens.size;
    if ((entry & TokenKind.STRINGIFY) != 0) {
      int text =
          paster.stringify(
              arguments, bounds[row + RAW_START], bounds[row + RAW_END], bodies.positions[index]);
      tokens.add(TokenKind.STRING | spacing, bodies.positions[index], text);
      return;
    }
    if (takesExpanded(index, macros.bodyStart(macro))) {
      tokens.addAll(arguments, bounds[row + START], bounds[row + END]);
    } else {
      for (int i = bounds[row + RAW_START]; i < bounds[row + RAW_END]; i++) {
        if ((arguments.kinds[i] & TokenKind.KIND_MASK) != TokenKind.COMMENT) {
          tokens.add(arguments.kinds[i], arguments.positions[i], arguments.values[i]);
        }
      }
      if (tokens.size == segment) {
        tokens.add(TokenKind.PLACEMARKER, bodies.positions[index], 0);
      }
    }
    if (tokens.size > segment) {
      tokens.kinds[segment] = (tokens.kinds[segment] & ~SPACING) | spacing;
    }
  }

  /**
   * {@code __VA_OPT__(…)} between two body indices: its contents when the variable arguments expand
   * to something, else a placemarker (C23 6.10.5.1).
   */
  private void substituteOptional(int macro, int open, int close, int call) {
    TokenList bodies = macros.bodies;
    int spacing = bodies.kinds[open] & SPACING;
    int segment = tokens.size;
    int row = call + ROW * (macros.parameterCount(macro) - 1);
    if (bounds[row + END] > bounds[row + START]) {
      substitute(macro, open + 1, close, call);
    }
    if ((bodies.kinds[open] & TokenKind.STRINGIFY) != 0) {
      int text = paster.stringify(tokens, segment, tokens.size, bodies.positions[open]);
      tokens.size = segment;
      tokens.add(TokenKind.STRING, bodies.positions[open], text);
    }
    if (tokens.size == segment) {
      tokens.add(TokenKind.PLACEMARKER, bodies.positions[open], 0);
    }
    tokens.kinds[segment] = (tokens.kinds[segment] & ~SPACING) | spacing;
  }
}
