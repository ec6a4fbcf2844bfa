package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.NumericLiteral;
import kit.frontend.lex.TokenKind;

/**
 * Runs directives (C17 6.10, C23 6.10, GNU): called with the lexer behind the {@code #} that begins
 * a line, returns with it before the line's newline.
 */
final class Directives {
  private final Preprocessor hub;
  private final NameTable names;
  private final Diagnostics diagnostics;
  private final MacroExpander tokens;
  private final MacroDefinitions definitions;

  /** The main file has been read. */
  void textEnds() {
    definitions.finish();
  }

  private final Inclusions inclusions;
  private final ConditionalExpression expression;

  private final int defineId;
  private final int undefId;
  private final int includeId;
  private final int includeNextId;
  private final int importId;
  private final int ifId;
  private final int ifdefId;
  private final int ifndefId;
  private final int elifId;
  private final int elifdefId;
  private final int elifndefId;
  private final int elseId;
  private final int endifId;
  private final int lineId;
  private final int errorId;
  private final int warningId;
  private final int pragmaId;
  private final int identId;
  private final int sccsId;
  private final int embedId;
  private final int assertId;
  private final int unassertId;

  Directives(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    diagnostics = hub.diagnostics;
    tokens = hub.expander;
    definitions = new MacroDefinitions(hub);
    inclusions = new Inclusions(hub);
    expression = new ConditionalExpression(hub);
    defineId = names.intern("define");
    undefId = names.intern("undef");
    includeId = names.intern("include");
    includeNextId = names.intern("include_next");
    importId = names.intern("import");
    ifId = names.intern("if");
    ifdefId = names.intern("ifdef");
    ifndefId = names.intern("ifndef");
    elifId = names.intern("elif");
    elifdefId = names.intern("elifdef");
    elifndefId = names.intern("elifndef");
    elseId = names.intern("else");
    endifId = names.intern("endif");
    lineId = names.intern("line");
    errorId = names.intern("error");
    warningId = names.intern("warning");
    pragmaId = names.intern("pragma");
    identId = names.intern("ident");
    sccsId = names.intern("sccs");
    embedId = names.intern("embed");
    assertId = names.intern("assert");
    unassertId = names.intern("unassert");
  }

  Inclusions inclusions() {
    return inclusions;
  }

  /**
   * Runs the directive whose {@code #} the file's lexer has just read. False: it is no directive
   * after all (assembly), the current token stands.
   */
  boolean run(FileStack.OpenFile file) {
    Lexer lexer = file.lexer;
    int hashKind = lexer.kind;
    int hashStart = lexer.start;
    int afterHash = lexer.offset();
    if (hub.options.preprocessed && !isLinemarkerOrPragma(lexer)) {
      lexer.seek(afterHash, false);
      return false;
    }
    int saved = tokens.enter();
    lexer.directive = true;
    boolean keepComments = lexer.keepComments;
    lexer.keepComments = false;
    int kind = lexer.lex();
    int position = lexer.position();
    boolean known = true;
    if (kind == TokenKind.IDENTIFIER) {
      known = named(file, lexer, lexer.value, position);
    } else if (kind == TokenKind.NUMBER) {
      file.guardPossible = false;
      linemarker(file, lexer, position);
    } else if (kind != TokenKind.NEWLINE) {
      file.guardPossible = false;
      known = false;
    }
    if (!known) {
      if (hub.options.assembler) {
        // A comment of the assembler, or a # that is none of our business: the line is text.
        lexer.directive = false;
        lexer.keepComments = keepComments;
        tokens.leave(saved);
        lexer.seek(afterHash, false);
        lexer.kind = hashKind;
        lexer.start = hashStart;
        lexer.value = 0;
        return false;
      }
      diagnostics.error(
          position,
          kind == TokenKind.IDENTIFIER
              ? "invalid preprocessing directive #" + names.text(lexer.value)
              : "expected a preprocessing directive after #");
      finishLine(lexer);
    }
    lexer.directive = false;
    lexer.headerName = false;
    lexer.keepComments = keepComments;
    tokens.leave(saved);
    inclusions.enterPending();
    return true;
  }

  private boolean isLinemarkerOrPragma(Lexer lexer) {
    lexer.directive = true;
    int kind = lexer.lex();
    boolean result =
        kind == TokenKind.NEWLINE
            || kind == TokenKind.NUMBER
            || (kind == TokenKind.IDENTIFIER
                && (lexer.value == pragmaId || lexer.value == lineId || lexer.value == identId));
    lexer.directive = false;
    if (result) {
      lexer.seek(lexer.start, false);
    }
    return result;
  }

  private boolean named(FileStack.OpenFile file, Lexer lexer, int name, int position) {
    if (name == ifndefId) {
      ifdef(file, lexer, position, "ifndef", false);
      return true;
    }
    if (name == ifId) {
      ifExpression(file, lexer, position);
      return true;
    }
    if (name == endifId) {
      endif(file, lexer, position);
      return true;
    }
    file.guardPossible = false;
    if (name == defineId) {
      definitions.define(lexer);
    } else if (name == includeId || name == includeNextId || name == importId) {
      inclusions.include(file, lexer, position, names.text(name));
    } else if (name == ifdefId) {
      ifdef(file, lexer, position, "ifdef", true);
    } else if (name == elseId) {
      otherwise(file, lexer, position);
    } else if (name == elifId || name == elifdefId || name == elifndefId) {
      elif(file, lexer, name, position);
    } else if (name == undefId) {
      definitions.undefine(lexer);
    } else if (name == pragmaId) {
      hub.pragmas.directive(lexer, position);
      finishLine(lexer);
    } else if (name == lineId) {
      line(file, lexer, position);
    } else if (name == errorId || name == warningId) {
      if (name == warningId && !hub.options.standard.isC23()) {
        diagnostics.warning("pedantic", position, "#warning is a GCC extension");
      }
      message(lexer, name == errorId, position);
    } else if (name == identId || name == sccsId) {
      diagnostics.warning("pedantic", position, "#" + names.text(name) + " is a GCC extension");
      ident(lexer, position);
    } else if (name == embedId) {
      inclusions.embed(file, lexer, position);
    } else if (name == assertId || name == unassertId) {
      assertion(lexer, name, position);
    } else {
      return false;
    }
    return true;
  }

  private void assertion(Lexer lexer, int name, int position) {
    String directive = names.text(name);
    if (diagnostics.enabled("pedantic")) {
      diagnostics.warning("pedantic", position, "#" + directive + " is a GCC extension");
    } else {
      diagnostics.warning(
          "deprecated", position, "#" + directive + " is a deprecated GCC extension");
    }
    if (hub.assertions.directive(lexer, name == unassertId)) {
      expectEnd(lexer, directive);
    } else {
      finishLine(lexer);
    }
  }

  /** Passes the rest of the line in silence. */
  static void finishLine(Lexer lexer) {
    lexer.quiet = true;
    lexer.headerName = false;
    int kind = lexer.kind & TokenKind.KIND_MASK;
    while (kind != TokenKind.NEWLINE) {
      kind = lexer.lex();
    }
    lexer.quiet = false;
  }

  /** Warns when anything but the newline and macros that are empty follows. */
  void expectExpandedEnd(Lexer lexer, String directive) {
    int kind = tokens.next();
    while (kind == TokenKind.COMMENT) {
      kind = tokens.next();
    }
    if (kind != TokenKind.NEWLINE) {
      diagnostics.violation(
          "", tokens.position, "extra tokens at end of #" + directive + " directive");
      finishLine(lexer);
    }
  }

  /** Warns when anything but the newline follows. */
  void expectEnd(Lexer lexer, String directive) {
    if (lexer.lex() != TokenKind.NEWLINE) {
      boolean label = directive.equals("endif") || directive.equals("else");
      diagnostics.violation(
          label ? "endif-labels" : "",
          lexer.position(),
          "extra tokens at end of #" + directive + " directive");
      finishLine(lexer);
    }
  }

  private void ifdef(
      FileStack.OpenFile file, Lexer lexer, int position, String directive, boolean wanted) {
    int kind = lexer.lex();
    boolean taken = false;
    int guard = 0;
    if (kind != TokenKind.IDENTIFIER) {
      diagnostics.error(
          kind == TokenKind.NEWLINE ? position : lexer.position(),
          kind == TokenKind.NEWLINE
              ? "no macro name given in #" + directive + " directive"
              : "macro names must be identifiers");
      finishLine(lexer);
    } else {
      int name = lexer.value;
      int macro = hub.macros.find(name);
      if (macro != 0 && (hub.macros.flags(macro) & MacroTable.POISONED) != 0) {
        diagnostics.error(lexer.position(), "attempt to use poisoned \"" + names.text(name) + "\"");
      }
      taken = hub.isDefined(name) == wanted;
      if (!wanted && file.guardPossible && file.guard == 0) {
        guard = name;
      }
      expectEnd(lexer, directive);
    }
    file.guardPossible = false;
    hub.conditionals.open(position, directive, taken, guard);
    if (!taken) {
      Conditionals.skip(lexer);
    }
  }

  private void ifExpression(FileStack.OpenFile file, Lexer lexer, int position) {
    boolean possible = file.guardPossible && file.guard == 0;
    boolean taken = expression.evaluate("if");
    finishLine(lexer);
    file.guardPossible = false;
    hub.conditionals.open(position, "if", taken, possible ? expression.guardCandidate : 0);
    if (!taken) {
      Conditionals.skip(lexer);
    }
  }

  private void elif(FileStack.OpenFile file, Lexer lexer, int name, int position) {
    String directive = names.text(name);
    Conditionals groups = hub.conditionals;
    if (!groups.inGroup(file.conditionals)) {
      diagnostics.error(position, "#" + directive + " without #if");
      finishLine(lexer);
      return;
    }
    if (groups.sawElse()) {
      diagnostics.error(position, "#" + directive + " after #else");
      diagnostics.error(groups.position(), "the conditional began here");
    }
    groups.dropGuard();
    boolean taken = false;
    if (!groups.wasTaken() && !groups.sawElse()) {
      if (name == elifId) {
        taken = expression.evaluate("elif");
      } else if (lexer.lex() == TokenKind.IDENTIFIER) {
        taken = hub.isDefined(lexer.value) == (name == elifdefId);
        expectEnd(lexer, directive);
      } else {
        diagnostics.error(position, "no macro name given in #" + directive + " directive");
      }
    }
    finishLine(lexer);
    if (taken) {
      groups.setTaken();
    } else {
      Conditionals.skip(lexer);
    }
  }

  private void otherwise(FileStack.OpenFile file, Lexer lexer, int position) {
    Conditionals groups = hub.conditionals;
    if (!groups.inGroup(file.conditionals)) {
      diagnostics.error(position, "#else without #if");
      finishLine(lexer);
      return;
    }
    if (groups.sawElse()) {
      diagnostics.error(position, "#else after #else");
      diagnostics.error(groups.position(), "the conditional began here");
    }
    groups.setElse();
    groups.dropGuard();
    if (groups.wasTaken()) {
      finishLine(lexer);
      Conditionals.skip(lexer);
    } else {
      groups.setTaken();
      expectEnd(lexer, "else");
    }
  }

  private void endif(FileStack.OpenFile file, Lexer lexer, int position) {
    if (!hub.conditionals.inGroup(file.conditionals)) {
      diagnostics.error(position, "#endif without #if");
      finishLine(lexer);
      return;
    }
    int guard = hub.conditionals.close();
    file.guardPossible = guard != 0;
    if (guard != 0) {
      file.guard = guard;
    }
    expectEnd(lexer, "endif");
  }

  private void message(Lexer lexer, boolean isError, int position) {
    byte[] text = lexer.text();
    int from = lexer.offset();
    int to = from;
    while (to < lexer.end() && text[to] != '\n') {
      to++;
    }
    lexer.seek(to, false);
    lexer.lex();
    String message = collapse(text, from, to);
    if (isError) {
      diagnostics.error(position, message.isEmpty() ? "#error" : "#error " + message);
    } else {
      diagnostics.warning("cpp", position, message.isEmpty() ? "#warning" : "#warning " + message);
    }
  }

  /** The text with runs of blanks made one space and none at the ends. */
  private static String collapse(byte[] text, int from, int to) {
    ByteSink out = new ByteSink();
    boolean space = false;
    for (int i = from; i < to; i++) {
      int c = text[i];
      if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0b) {
        space = out.size() > 0;
      } else {
        if (space) {
          out.u8(' ');
        }
        space = false;
        out.u8(c);
      }
    }
    return Bytes.toText(out.array(), 0, out.size());
  }

  private void ident(Lexer lexer, int position) {
    if (lexer.lex() != TokenKind.STRING) {
      diagnostics.error(position, "invalid #ident directive");
    } else if (hub.listener != null) {
      hub.listener.ident(position, names.text(lexer.value));
    }
    finishLine(lexer);
  }

  /** {@code #line digits "file"}, after macro expansion. */
  private void line(FileStack.OpenFile file, Lexer lexer, int position) {
    int kind = tokens.next();
    int numberPosition = tokens.position;
    long number = kind == TokenKind.NUMBER ? lineNumber(tokens.value) : -1;
    if (number < 0) {
      String what =
          kind == TokenKind.NEWLINE
              ? "unexpected end of file after #line"
              : "\"" + spelling(kind) + "\" after #line is not a positive integer";
      diagnostics.error(kind == TokenKind.NEWLINE ? position : tokens.position, what);
      finishLine(lexer);
      return;
    }
    kind = tokens.next();
    String name = null;
    if (kind == TokenKind.STRING) {
      name = Bytes.toText(hub.literals.plainString(tokens.value, tokens.position));
      kind = tokens.next();
    } else if (kind != TokenKind.NEWLINE) {
      diagnostics.error(tokens.position, "\"" + spelling(kind) + "\" is not a valid filename");
    }
    if (kind != TokenKind.NEWLINE && name != null) {
      diagnostics.violation("", tokens.position, "extra tokens at end of #line directive");
    }
    finishLine(lexer);
    int limit = hub.options.standard.isC99() ? Integer.MAX_VALUE : 32767;
    if (number >= MOST_LINES) {
      diagnostics.violation("", numberPosition, "line number out of range");
    } else if (number == 0 || number > limit) {
      diagnostics.warning("pedantic", numberPosition, "line number out of range");
    }
    renumber(file, lexer, (int) Math.min(number % MOST_LINES, Integer.MAX_VALUE), name);
  }

  private String spelling(int kind) {
    return TokenKind.isPunctuator(kind)
        ? TokenKind.punctuator(tokens.kind)
        : tokens.value == 0 ? "" : names.text(tokens.value);
  }

  /** Line numbers are counted modulo this. */
  private static final long MOST_LINES = 1L << 32;

  /**
   * A decimal line number, or -1. One of {@link #MOST_LINES} or more is that plus what is left of
   * it.
   */
  private long lineNumber(int spelling) {
    String text = names.text(spelling);
    long number = 0;
    boolean separators = hub.options.standard.isC23();
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c == '\'' && separators) {
        continue;
      }
      if (c < '0' || c > '9') {
        return -1;
      }
      boolean wrapped = number >= MOST_LINES;
      number = number % MOST_LINES * 10 + c - '0';
      if (wrapped || number >= MOST_LINES) {
        number = number % MOST_LINES + MOST_LINES;
      }
    }
    return number;
  }

  /**
   * {@code # 12 "file" 1 3}: as preprocessors write it. 1 enters a file, 2 returns, 3 marks a
   * system header.
   */
  private void linemarker(FileStack.OpenFile file, Lexer lexer, int position) {
    long number = lineNumber(lexer.value);
    if (number < 0) {
      diagnostics.error(
          position, "\"" + names.text(lexer.value) + "\" after # is not a positive integer");
      finishLine(lexer);
      return;
    }
    String name = null;
    boolean system = false;
    int kind = lexer.lex();
    if (kind == TokenKind.STRING) {
      name = Bytes.toText(hub.literals.plainString(lexer.value, lexer.position()));
      while ((kind = lexer.lex()) == TokenKind.NUMBER) {
        NumericLiteral flag = hub.literals.number(lexer.value, lexer.position());
        if (flag.isFloating() || flag.low() < 1 || flag.low() > 4) {
          diagnostics.error(
              lexer.position(),
              "invalid flag \"" + names.text(lexer.value) + "\" in line directive");
        }
        system |= flag.low() == 3;
      }
    } else if (kind != TokenKind.NEWLINE) {
      diagnostics.error(lexer.position(), "invalid filename in line directive");
    }
    finishLine(lexer);
    if (name != null) {
      file.source.setSystem(system);
    }
    renumber(file, lexer, (int) Math.min(number % MOST_LINES, Integer.MAX_VALUE), name);
  }

  private void renumber(FileStack.OpenFile file, Lexer lexer, int number, String name) {
    SourceMap.SourceFile source = file.source;
    hub.sources.changeLine(source, source.textOffset(lexer.offset()) + 1, number, name);
    if (hub.listener != null) {
      hub.listener.lineChanged(source, lexer.offset() + 1);
    }
  }
}
