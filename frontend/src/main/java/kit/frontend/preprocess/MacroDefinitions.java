package kit.frontend.preprocess;

import java.util.Arrays;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.Severity;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;

/** {@code #define} and {@code #undef} (C17 6.10.3, C23 6.10.5). */
final class MacroDefinitions {
  private static final String PASTE_AT_END = "'##' cannot appear at either end of ";

  private final Preprocessor hub;
  private final NameTable names;
  private final Diagnostics diagnostics;
  private final MacroTable macros;
  private final int definedId;
  private final int variableArgumentsId;
  private final int optionalId;

  // The parameters being read: name ids.
  private int[] parameters = new int[16];
  private int parameterCount;
  private int flags;

  MacroDefinitions(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    diagnostics = hub.diagnostics;
    macros = hub.macros;
    definedId = hub.definedId;
    variableArgumentsId = names.intern("__VA_ARGS__");
    optionalId = names.intern("__VA_OPT__");
  }

  /** The macro's name after #define or #undef, or 0 when that has been complained about. */
  private int name(Lexer lexer, String directive) {
    int kind = lexer.lex();
    if (kind == TokenKind.NEWLINE) {
      diagnostics.error(lexer.position(), "no macro name given in #" + directive + " directive");
      return 0;
    }
    if (kind != TokenKind.IDENTIFIER) {
      diagnostics.error(lexer.position(), "macro names must be identifiers");
      return 0;
    }
    int name = lexer.value;
    if (name == definedId
        || ((name == variableArgumentsId || name == optionalId) && directive.equals("define"))) {
      diagnostics.error(lexer.position(), "cannot use '" + names.text(name) + "' as a macro name");
      return 0;
    }
    int old = macros.find(name);
    if (old != 0 && (macros.flags(old) & MacroTable.POISONED) != 0) {
      diagnostics.error(lexer.position(), "attempt to use poisoned \"" + names.text(name) + "\"");
      return 0;
    }
    return name;
  }

  void undefine(Lexer lexer) {
    int name = name(lexer, "undef");
    if (name == 0) {
      Directives.finishLine(lexer);
      return;
    }
    int position = lexer.position();
    int old = macros.find(name);
    if (old != 0 && (macros.flags(old) & MacroTable.BUILTIN) != 0) {
      diagnostics.warning(
          "builtin-macro-redefined", position, "undefining \"" + names.text(name) + "\"");
    }
    unused(old);
    macros.undefine(name);
    hub.directives.expectEnd(lexer, "undef");
    if (hub.listener != null && old != 0) {
      hub.listener.macroUndefined(position, name);
    }
  }

  void define(Lexer lexer) {
    int name = name(lexer, "define");
    if (name == 0) {
      Directives.finishLine(lexer);
      return;
    }
    int position = lexer.position();
    int bodyStart = macros.bodies.size;
    parameterCount = 0;
    flags = hub.files.top().synthetic ? MacroTable.PREDEFINED : 0;
    lexer.keepComments = hub.options.keepMacroComments;
    int kind = lexer.lex();
    boolean space = (lexer.kind & TokenKind.LEADING_SPACE) != 0;
    if (kind == TokenKind.LEFT_PAREN && !space) {
      flags |= MacroTable.FUNCTION_LIKE;
      lexer.keepComments = false;
      if (!parameters(lexer)) {
        Directives.finishLine(lexer);
        return;
      }
      lexer.keepComments = hub.options.keepMacroComments;
      kind = lexer.lex();
    } else if (kind != TokenKind.NEWLINE && kind != TokenKind.COMMENT && !space) {
      if (hub.options.standard.isC99()) {
        diagnostics.violation(
            "", lexer.position(), "ISO C99 requires whitespace after the macro name");
      } else {
        diagnostics.warning("", lexer.position(), "missing whitespace after the macro name");
      }
    }
    boolean good = body(lexer, kind);
    lexer.keepComments = false;
    Directives.finishLine(lexer);
    if (!good) {
      macros.bodies.size = bodyStart;
      return;
    }
    install(name, position, bodyStart);
  }

  private void install(int name, int position, int bodyStart) {
    boolean functionLike = (flags & MacroTable.FUNCTION_LIKE) != 0;
    int old = macros.find(name);
    int macro =
        macros.define(
            name,
            position,
            flags,
            functionLike ? Arrays.copyOf(parameters, parameterCount) : null,
            bodyStart);
    unused(old);
    if (old != 0 && !macros.same(old, macro)) {
      redefined(name, position, old);
    }
    if (hub.listener != null) {
      hub.listener.macroDefined(position, macro);
    }
  }

  /** -Wunused-macros: a definition of the main file ends, and nothing has used it. */
  private void unused(int macro) {
    if (macro == 0
        || macros.isUsed(macro)
        || (macros.flags(macro) & (MacroTable.PREDEFINED | MacroTable.POISONED)) != 0
        || !diagnostics.enabledSomewhere("unused-macros")
        || diagnostics.sources().file(macros.position(macro)).isIncluded()) {
      return;
    }
    diagnostics.warning(
        "unused-macros",
        macros.position(macro),
        "macro \"" + names.text(macros.nameId(macro)) + "\" is not used");
  }

  /** The text has ended. */
  void finish() {
    if (diagnostics.enabledSomewhere("unused-macros")) {
      for (int macro : macros.all()) {
        unused(macro);
      }
    }
  }

  private void redefined(int name, int position, int old) {
    if ((macros.flags(old) & MacroTable.BUILTIN) != 0) {
      diagnostics.warning(
          "builtin-macro-redefined", position, "redefining \"" + names.text(name) + "\"");
      return;
    }
    List<Diagnostic> notes =
        macros.position(old) > 0
            ? List.of(
                Diagnostic.of(
                    Severity.NOTE,
                    "",
                    macros.position(old),
                    "this is the location of the previous definition"))
            : List.of();
    diagnostics.report(
        new Diagnostic(
            Severity.WARNING,
            "",
            position,
            "\"" + names.text(name) + "\" redefined",
            List.of(),
            List.of(),
            notes),
        true);
  }

  /** Reads parameters through the right parenthesis. */
  private boolean parameters(Lexer lexer) {
    int kind = lexer.lex();
    if (kind == TokenKind.RIGHT_PAREN) {
      return true;
    }
    while (true) {
      if (kind == TokenKind.ELLIPSIS) {
        addParameter(variableArgumentsId);
        flags |= MacroTable.VARIADIC;
        if (!hub.options.standard.isC99() && (flags & MacroTable.PREDEFINED) == 0) {
          diagnostics.warning(
              "variadic-macros",
              lexer.position(),
              "anonymous variadic macros were introduced in C99");
        }
        kind = lexer.lex();
      } else if (kind == TokenKind.IDENTIFIER) {
        int name = lexer.value;
        if (name == variableArgumentsId) {
          diagnostics.error(
              lexer.position(),
              "__VA_ARGS__ can only appear in the expansion of a C99 variadic macro");
          return false;
        }
        if (parameterIndex(name) >= 0) {
          diagnostics.error(
              lexer.position(), "duplicate macro parameter \"" + names.text(name) + "\"");
          return false;
        }
        addParameter(name);
        kind = lexer.lex();
        if (kind == TokenKind.ELLIPSIS) {
          flags |= MacroTable.VARIADIC | MacroTable.NAMED_VARIADIC;
          diagnostics.warning(
              "variadic-macros", lexer.position(), "ISO C does not permit named variadic macros");
          kind = lexer.lex();
        }
      } else {
        String message =
            kind == TokenKind.NEWLINE
                ? "expected parameter name, found end of line"
                : "expected parameter name in macro parameter list";
        diagnostics.error(lexer.position(), message);
        return false;
      }
      if (kind == TokenKind.RIGHT_PAREN) {
        return true;
      }
      if (kind != TokenKind.COMMA || (flags & MacroTable.VARIADIC) != 0) {
        diagnostics.error(
            lexer.position(),
            (flags & MacroTable.VARIADIC) != 0
                ? "expected ')' after \"...\""
                : "expected ',' or ')' in macro parameter list");
        return false;
      }
      kind = lexer.lex();
    }
  }

  private void addParameter(int name) {
    if (parameterCount == parameters.length) {
      parameters = Arrays.copyOf(parameters, parameterCount * 2);
    }
    parameters[parameterCount++] = name;
  }

  private int parameterIndex(int name) {
    for (int i = 0; i < parameterCount; i++) {
      if (parameters[i] == name) {
        return i;
      }
    }
    return -1;
  }

  // The replacement list being read: its first index in the bodies, the index of an open __VA_OPT__
  // or -1, parentheses open in it, the index of a # that waits for its operand or -1.
  private int start;
  private int optionalOpen;
  private int optionalParentheses;
  private int hash;

  /**
   * Reads the replacement list whose first token has been lexed. False when it is malformed, which
   * has been reported then.
   */
  private boolean body(Lexer lexer, int firstKind) {
    start = macros.bodies.size;
    optionalOpen = -1;
    optionalParentheses = 0;
    hash = -1;
    for (int kind = firstKind; kind != TokenKind.NEWLINE; kind = lexer.lex()) {
      if (kind == TokenKind.COMMENT) {
        comment(lexer);
      } else if (!(kind == TokenKind.HASH_HASH
          ? paste(lexer.position())
          : bodyToken(lexer, kind))) {
        return false;
      }
    }
    return bodyEnd(lexer.position());
  }

  private boolean wrong(int position, String message) {
    diagnostics.error(position, message);
    return false;
  }

  /** {@code -CC}: a comment is a token of the body, but for those beside an operator. */
  private void comment(Lexer lexer) {
    TokenList out = macros.bodies;
    boolean pasting = out.size > start && (out.kinds[out.size - 1] & TokenKind.PASTE_NEXT) != 0;
    if (hash < 0 && !pasting) {
      int flagBits = lexer.kind & TokenKind.LEADING_SPACE;
      int value = hub.expander.paster().block(lexer.value);
      out.add(TokenKind.COMMENT | flagBits, lexer.position(), value);
    }
  }

  /** {@code ##}: marks the token before it. */
  private boolean paste(int position) {
    TokenList out = macros.bodies;
    while (out.size > start
        && (out.kinds[out.size - 1] & TokenKind.KIND_MASK) == TokenKind.COMMENT) {
      out.size--;
    }
    if (out.size == start) {
      return wrong(position, PASTE_AT_END + "a macro expansion");
    }
    if (out.size == optionalOpen + 1) {
      return wrong(position, PASTE_AT_END + "__VA_OPT__");
    }
    out.kinds[out.size - 1] |= TokenKind.PASTE_NEXT;
    return true;
  }

  private boolean bodyToken(Lexer lexer, int kind) {
    TokenList out = macros.bodies;
    boolean functionLike = (flags & MacroTable.FUNCTION_LIKE) != 0;
    int flagBits = lexer.kind & ~TokenKind.LINE_START & ~TokenKind.KIND_MASK;
    int bodyKind = kind;
    int position = lexer.position();
    int value = lexer.value;
    if (kind == TokenKind.IDENTIFIER) {
      int index = functionLike ? parameterIndex(value) : -1;
      if (index >= 0) {
        bodyKind = TokenKind.PARAMETER;
        value = index;
      } else if (value == optionalId && (flags & MacroTable.VARIADIC) != 0) {
        if (!openOptional(lexer, position)) {
          return false;
        }
        bodyKind = TokenKind.OPTIONAL_BEGIN;
        value = 0;
      } else if (value == variableArgumentsId) {
        diagnostics.warning(
            "pedantic",
            position,
            "__VA_ARGS__ can only appear in the expansion of a C99 variadic macro");
      }
    } else if (optionalOpen >= 0 && kind == TokenKind.LEFT_PAREN) {
      optionalParentheses++;
    } else if (optionalOpen >= 0 && kind == TokenKind.RIGHT_PAREN && optionalParentheses-- == 0) {
      if ((out.kinds[out.size - 1] & TokenKind.PASTE_NEXT) != 0) {
        return wrong(position, PASTE_AT_END + "__VA_OPT__");
      }
      out.values[optionalOpen] = out.size - start;
      optionalOpen = -1;
      optionalParentheses = 0;
      bodyKind = TokenKind.OPTIONAL_END;
    }
    if (hash >= 0) {
      // The # before it becomes a flag; its white space counts.
      if (bodyKind == TokenKind.PARAMETER || bodyKind == TokenKind.OPTIONAL_BEGIN) {
        flagBits =
            (flagBits & ~TokenKind.LEADING_SPACE)
                | (out.kinds[hash] & TokenKind.LEADING_SPACE)
                | TokenKind.STRINGIFY;
        out.size = hash;
      } else if (!hub.options.assembler) {
        return wrong(out.positions[hash], "'#' is not followed by a macro parameter");
      }
      hash = -1;
    }
    if (bodyKind == TokenKind.OPTIONAL_BEGIN) {
      optionalOpen = out.size;
    }
    out.add(bodyKind | flagBits, position, value);
    if (kind == TokenKind.HASH && functionLike) {
      hash = out.size - 1;
    }
    return true;
  }

  /** {@code __VA_OPT__}: reads its left parenthesis. */
  private boolean openOptional(Lexer lexer, int position) {
    if (optionalOpen >= 0) {
      return wrong(position, "__VA_OPT__ may not appear in a __VA_OPT__");
    }
    if (lexer.lex() != TokenKind.LEFT_PAREN) {
      return wrong(position, "__VA_OPT__ must be followed by an open parenthesis");
    }
    flags |= MacroTable.HAS_OPTIONAL;
    return true;
  }

  private boolean bodyEnd(int position) {
    TokenList out = macros.bodies;
    if (hash >= 0 && !hub.options.assembler) {
      return wrong(out.positions[hash], "'#' is not followed by a macro parameter");
    }
    if (optionalOpen >= 0) {
      return wrong(out.positions[optionalOpen], "unterminated __VA_OPT__");
    }
    if (out.size > start && (out.kinds[out.size - 1] & TokenKind.PASTE_NEXT) != 0) {
      return wrong(position, PASTE_AT_END + "a macro expansion");
    }
    return true;
  }
}
