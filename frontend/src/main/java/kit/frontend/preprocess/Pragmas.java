package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.base.Severity;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.SourceText;
import kit.frontend.lex.TokenKind;

/**
 * {@code #pragma} and {@code _Pragma} (C17 6.10.6, 6.10.9). Those about preprocessing itself are
 * served here; those that the parser or the text output must see become a {@link TokenKind#PRAGMA}
 * … {@link TokenKind#PRAGMA_END} sequence; the rest is dropped with a warning.
 */
final class Pragmas {
  private final Preprocessor hub;
  private final NameTable names;
  private final Diagnostics diagnostics;
  private final MacroExpander tokens;

  Pragmas(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    diagnostics = hub.diagnostics;
    tokens = hub.expander;
  }

  /**
   * Runs a pragma; the lexer stands behind the word {@code pragma}. The rest of the line may be
   * left unread.
   */
  void directive(Lexer lexer, int position) {
    int start = lexer.offset();
    int kind = lexer.lex();
    if (kind == TokenKind.IDENTIFIER) {
      int name = lexer.value;
      String word = names.text(name);
      if (served(lexer, word, position)) {
        if (hub.listener != null) {
          hub.listener.pragmaSwallowed(position);
        }
        return;
      }
      if (hub.options.textOutput || passes(lexer, word)) {
        lexer.seek(start, false);
        pass(lexer, name, position, expands(word));
        return;
      }
      if (!isIgnored(lexer, word)) {
        lexer.seek(start, false);
        unknown(lexer, position);
      }
      return;
    }
    if (hub.options.textOutput) {
      lexer.seek(start, false);
      pass(lexer, 0, position, false);
    } else if (kind != TokenKind.NEWLINE) {
      lexer.seek(start, false);
      unknown(lexer, position);
    }
  }

  private void unknown(Lexer lexer, int position) {
    if (diagnostics.enabled("unknown-pragmas")) {
      ByteSink text = new ByteSink();
      for (int i = 0; i < 2 && lexer.lex() != TokenKind.NEWLINE; i++) {
        text.text(i == 0 ? "" : " ");
        tokens.paster().spell(text, lexer.kind, lexer.value);
      }
      diagnostics.warning(
          "unknown-pragmas",
          position,
          "ignoring '#pragma " + Bytes.toText(text.array(), 0, text.size()) + "'");
    }
  }

  /**
   * Whether the parser wants the pragma. The lexer stands behind its first word and is put back
   * there.
   */
  private boolean passes(Lexer lexer, String word) {
    return switch (word) {
      case "pack", "weak", "redefine_extname", "STDC", "scalar_storage_order" -> true;
      case "GCC" -> second(lexer).equals("visibility");
      default -> false;
    };
  }

  /**
   * Pragmas that may be dropped without a word, since they only tune other compilers or ask for
   * nothing that changes the meaning.
   */
  private boolean isIgnored(Lexer lexer, String word) {
    if (!word.equals("GCC")) {
      return word.equals("message")
          || word.equals("ident")
          || word.equals("region")
          || word.equals("endregion")
          || word.equals("mark");
    }
    return switch (second(lexer)) {
      case "optimize",
          "push_options",
          "pop_options",
          "reset_options",
          "target",
          "ivdep",
          "unroll",
          "novector",
          "pch_preprocess",
          "java_exceptions" ->
          true;
      default -> false;
    };
  }

  private String second(Lexer lexer) {
    int offset = lexer.offset();
    String word = lexer.lex() == TokenKind.IDENTIFIER ? names.text(lexer.value) : "";
    lexer.seek(offset, false);
    return word;
  }

  private static boolean expands(String word) {
    return word.equals("pack")
        || word.equals("redefine_extname")
        || word.equals("omp")
        || word.equals("weak");
  }

  private void pass(Lexer lexer, int name, int position, boolean expand) {
    hub.emit(TokenKind.PRAGMA | TokenKind.LINE_START, position, name);
    boolean first = true;
    while (true) {
      int kind;
      if (expand && !first) {
        kind = tokens.next();
      } else {
        kind = lexer.lex();
        tokens.kind = lexer.kind;
        tokens.position = lexer.position();
        tokens.value = lexer.value;
      }
      first = false;
      if (kind == TokenKind.NEWLINE || kind == TokenKind.END || kind == TokenKind.LIST_END) {
        hub.emit(TokenKind.PRAGMA_END, tokens.position, 0);
        return;
      }
      hub.emit(tokens.kind & ~TokenKind.LINE_START, tokens.position, tokens.value);
    }
  }

  /**
   * Serves the pragmas of the preprocessor. False, with the lexer behind the first word, when it is
   * none of them.
   */
  private boolean served(Lexer lexer, String word, int position) {
    switch (word) {
      case "once" -> {
        once(position);
        return true;
      }
      case "push_macro", "pop_macro" -> {
        pushOrPop(lexer, word, position);
        return true;
      }
      case "poison" -> {
        poison(lexer);
        return true;
      }
      case "system_header" -> {
        systemHeader(position);
        return true;
      }
      case "GCC" -> {
        int offset = lexer.offset();
        boolean done =
            lexer.lex() == TokenKind.IDENTIFIER
                && servedGcc(lexer, names.text(lexer.value), position);
        if (!done) {
          lexer.seek(offset, false);
        }
        return done;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean servedGcc(Lexer lexer, String word, int position) {
    switch (word) {
      case "poison" -> poison(lexer);
      case "system_header" -> systemHeader(position);
      case "warning", "error" -> message(lexer, word, position);
      case "dependency" -> dependency(lexer, position);
      case "diagnostic" -> {
        int offset = lexer.offset();
        diagnostic(lexer, position);
        if (hub.options.textOutput) {
          lexer.seek(offset, false);
          return false;
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void once(int position) {
    FileStack.OpenFile file = hub.files.innermostReal();
    if (file.main) {
      diagnostics.warning("pragma-once-outside-header", position, "#pragma once in main file");
    }
    if (file.entry != null) {
      file.entry.once = true;
    }
  }

  private void pushOrPop(Lexer lexer, String word, int position) {
    int name = 0;
    if (lexer.lex() == TokenKind.LEFT_PAREN && lexer.lex() == TokenKind.STRING) {
      byte[] text = hub.literals.plainString(lexer.value, position);
      name =
          lexer.lex() == TokenKind.RIGHT_PAREN && text.length > 0
              ? names.intern(text, 0, text.length)
              : 0;
    }
    if (name == 0) {
      diagnostics.warning("", position, "invalid #pragma " + word + " directive");
    } else if (word.equals("push_macro")) {
      hub.macros.push(name);
    } else {
      hub.macros.pop(name);
    }
  }

  private void poison(Lexer lexer) {
    int kind;
    while ((kind = lexer.lex()) != TokenKind.NEWLINE) {
      if (kind != TokenKind.IDENTIFIER) {
        diagnostics.error(lexer.position(), "invalid #pragma GCC poison directive");
        return;
      }
      if (hub.macros.isDefined(lexer.value)) {
        diagnostics.warning(
            "", lexer.position(), "poisoning existing macro \"" + names.text(lexer.value) + "\"");
      }
      hub.macros.poison(lexer.value, lexer.position());
    }
  }

  private void systemHeader(int position) {
    if (hub.files.innermostReal().main) {
      diagnostics.warning(
          "pragma-system-header-outside-header",
          position,
          "#pragma system_header ignored outside include file");
    } else {
      hub.files.innermostReal().source.setSystem(true);
    }
  }

  private void message(Lexer lexer, String word, int position) {
    int kind = lexer.lex();
    boolean parenthesised = kind == TokenKind.LEFT_PAREN;
    if (parenthesised) {
      kind = lexer.lex();
    }
    ByteSink text = new ByteSink();
    while (kind == TokenKind.STRING) {
      text.bytes(hub.literals.plainString(lexer.value, position));
      kind = lexer.lex();
    }
    String message = Bytes.toText(text.array(), 0, text.size());
    if (word.equals("error")) {
      diagnostics.error(position, message);
    } else {
      diagnostics.warning("cpp", position, message);
    }
  }

  /** Warns when the current file is older than the named one. */
  private void dependency(Lexer lexer, int position) {
    lexer.headerName = true;
    int kind = lexer.lex();
    lexer.headerName = false;
    if (kind != TokenKind.STRING && kind != TokenKind.HEADER_NAME) {
      diagnostics.error(position, "#pragma dependency expects \"FILENAME\" or <FILENAME>");
      return;
    }
    String text = names.text(lexer.value);
    String name = text.substring(1, text.length() - 1);
    FileStack.OpenFile file = hub.files.innermostReal();
    FileCache.Entry entry =
        hub.finder.find(name, kind == TokenKind.STRING ? file.ownFolder : null, false);
    if (entry == null) {
      diagnostics.warning("", position, name + ": No such file or directory");
    } else if (file.entry != null
        && hub.host.modificationTime(file.entry.path()) < hub.host.modificationTime(entry.path())) {
      diagnostics.warning("", position, "current file is older than " + name);
    }
  }

  /** {@code #pragma GCC diagnostic push|pop|ignored "-Wx"|warning "-Wx"|error "-Wx"}. */
  private void diagnostic(Lexer lexer, int position) {
    String action = lexer.lex() == TokenKind.IDENTIFIER ? names.text(lexer.value) : "";
    switch (action) {
      case "push" -> diagnostics.pushWarnings(position);
      case "pop" -> diagnostics.popWarnings(position);
      case "ignored", "ignored_attributes", "warning", "error" -> {
        if (lexer.lex() != TokenKind.STRING) {
          diagnostics.warning(
              "pragmas", position, "missing option after '#pragma GCC diagnostic' kind");
          return;
        }
        String option = Bytes.toText(hub.literals.plainString(lexer.value, position));
        if (action.equals("ignored_attributes")) {
          if (!diagnostics.ignoreAttributes(option)) {
            diagnostics.error(
                position,
                "wrong argument to ignored attributes; the valid format is 'ns::attr' or 'ns::'");
          }
        } else if (option.startsWith("-W")) {
          Severity severity =
              action.equals("error")
                  ? Severity.ERROR
                  : action.equals("warning") ? Severity.WARNING : null;
          if (!diagnostics.setWarning(option.substring(2), severity, position)) {
            diagnostics.warning(
                "pragmas", lexer.position(), "unknown option after '#pragma GCC diagnostic' kind");
          }
        }
      }
      default ->
          diagnostics.warning(
              "pragmas",
              position,
              "expected [error|warning|ignored|push|pop] after '#pragma GCC diagnostic'");
    }
  }

  /** {@code _Pragma ( "text" )}: the identifier has been read. */
  void operator() {
    int position = tokens.position;
    int spelling = 0;
    if (tokens.next() == TokenKind.LEFT_PAREN) {
      spelling = tokens.next() == TokenKind.STRING ? tokens.value : 0;
      if (spelling == 0 || tokens.next() != TokenKind.RIGHT_PAREN) {
        spelling = 0;
      }
    }
    if (spelling == 0) {
      diagnostics.error(position, "_Pragma takes a parenthesized string literal");
      return;
    }
    byte[] text = destringized(names.text(spelling));
    FileStack.OpenFile file =
        hub.files.push(
            SourceText.of(text, false), "<_Pragma>", hub.sources.outermost(position), false);
    file.synthetic = true;
    int saved = tokens.enter();
    file.lexer.directive = true;
    file.lexer.keepComments = false;
    directive(file.lexer, position);
    file.lexer.directive = false;
    file.lexer.keepComments = hub.options.keepComments;
    tokens.leave(saved);
    hub.files.pop();
  }

  /**
   * C17 6.10.9p1: the string without prefix and quotes, escaped quotes and backslashes plain again.
   */
  private static byte[] destringized(String literal) {
    int from = literal.indexOf('"') + 1;
    ByteSink out = new ByteSink();
    for (int i = from; i < literal.length() - 1; i++) {
      char c = literal.charAt(i);
      if (c == '\\' && (literal.charAt(i + 1) == '\\' || literal.charAt(i + 1) == '"')) {
        i++;
        c = literal.charAt(i);
      }
      out.u8(c == '\n' ? ' ' : c);
    }
    return out.toByteArray();
  }
}
