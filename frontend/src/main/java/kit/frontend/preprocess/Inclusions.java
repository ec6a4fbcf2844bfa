package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.base.HostException;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;

/**
 * {@code #include}, {@code #include_next}, {@code #import} (C17 6.10.2), {@code __has_include}, and
 * {@code #embed} (C23 6.10.4).
 */
final class Inclusions {
  private final Preprocessor hub;
  private final NameTable names;
  private final Diagnostics diagnostics;
  private final MacroExpander tokens;
  private final IncludeFinder finder;

  // The header name last read.
  private String header;
  private boolean quoted;

  // The file to enter when the directive is done.
  private FileCache.Entry pending;
  private String pendingName;
  private int pendingFolder;
  private boolean pendingSystem;
  private int pendingAt;
  private TokenList pendingTokens;

  Inclusions(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    diagnostics = hub.diagnostics;
    tokens = hub.expander;
    finder = hub.finder;
  }

  /**
   * Reads a header name, after macro expansion if it is neither form. False when there is none;
   * that has been reported then.
   */
  private boolean headerName(Lexer lexer, String directive) {
    int kind = TokenKind.LIST_END;
    int spelling = 0;
    int position = lexer.position();
    boolean fromFile = tokens.readsFile();
    if (fromFile) {
      lexer.headerName = true;
      lexer.quiet = true;
      kind = lexer.lex();
      lexer.headerName = false;
      lexer.quiet = false;
      spelling = lexer.value;
      position = lexer.position();
      if (kind == TokenKind.NEWLINE) {
        diagnostics.error(position, "#" + directive + " expects \"FILENAME\" or <FILENAME>");
        return false;
      }
    }
    if (kind != TokenKind.STRING && kind != TokenKind.HEADER_NAME) {
      if (fromFile) {
        lexer.seek(lexer.start, false);
      }
      kind = tokens.next();
      spelling = tokens.value;
      position = tokens.position;
      if (kind == TokenKind.LESS) {
        tokens.inHeaderName = true;
        boolean found = bracketName(position, directive);
        tokens.inHeaderName = false;
        return found;
      }
    }
    boolean plainString = kind == TokenKind.STRING && names.firstByte(spelling) == '"';
    if (!plainString && kind != TokenKind.HEADER_NAME) {
      diagnostics.error(position, "#" + directive + " expects \"FILENAME\" or <FILENAME>");
      return false;
    }
    quoted = plainString;
    String text = names.text(spelling);
    header = text.substring(1, text.length() - 1);
    return notEmpty(position, directive);
  }

  /** Joins the tokens between {@code <} and {@code >} of a computed header name. */
  private boolean bracketName(int position, String directive) {
    ByteSink out = new ByteSink();
    while (true) {
      int kind = tokens.next();
      if (kind == TokenKind.GREATER) {
        break;
      }
      if (kind == TokenKind.NEWLINE || kind == TokenKind.END || kind == TokenKind.LIST_END) {
        diagnostics.error(position, "missing terminating > character");
        return false;
      }
      if (out.size() > 0 && (tokens.kind & TokenKind.LEADING_SPACE) != 0) {
        out.u8(' ');
      }
      tokens.paster().spell(out, tokens.kind, tokens.value);
    }
    quoted = false;
    header = Bytes.toText(out.array(), 0, out.size());
    return notEmpty(position, directive);
  }

  private boolean notEmpty(int position, String directive) {
    if (header.isEmpty()) {
      diagnostics.error(position, "empty filename in #" + directive);
      return false;
    }
    return true;
  }

  void include(FileStack.OpenFile file, Lexer lexer, int position, String directive) {
    if (!headerName(lexer, directive)) {
      Directives.finishLine(lexer);
      return;
    }
    int namePosition = lexer.position();
    hub.directives.expectExpandedEnd(lexer, directive);
    if (hub.listener != null) {
      hub.listener.includeSeen(
          position, directive, quoted ? "\"" + header + "\"" : "<" + header + ">");
    }
    if (hub.files.depth() >= hub.options.includeDepth) {
      throw diagnostics.fatal(
          namePosition,
          "#include nested depth "
              + hub.files.depth()
              + " exceeds maximum of "
              + hub.options.includeDepth);
    }
    FileCache.Entry entry = find(file, directive.equals("include_next"), position);
    if (entry == null) {
      if (hub.options.missingHeadersAreGenerated && hub.listener != null) {
        hub.listener.headerUsed(header, false);
        return;
      }
      throw diagnostics.fatal(namePosition, header + ": No such file or directory");
    }
    if (hub.listener != null) {
      hub.listener.headerUsed(finder.path, finder.system);
    }
    boolean once = entry.once;
    if (directive.equals("import")) {
      entry.once = true;
      once = true;
    }
    if ((once && entry.entered > 0) || (entry.guard != 0 && hub.macros.isDefined(entry.guard))) {
      return;
    }
    pending = entry;
    pendingName = finder.path;
    pendingFolder = finder.folder;
    pendingSystem = finder.system;
    pendingAt = position;
  }

  private FileCache.Entry find(FileStack.OpenFile from, boolean next, int position) {
    FileStack.OpenFile file = from.synthetic ? hub.files.innermostReal() : from;
    if (next) {
      if (!file.main) {
        return finder.findNext(header, file.folder);
      }
      diagnostics.warning(
          "include-next-outside-header", position, "#include_next in primary source file");
    }
    return finder.find(header, quoted ? file.ownFolder : null, file.system());
  }

  /** Enters the file, or inserts the tokens, that the directive just finished asked for. */
  void enterPending() {
    if (pendingTokens != null) {
      tokens.insert(pendingTokens);
      pendingTokens = null;
    }
    if (pending != null) {
      FileCache.Entry entry = pending;
      pending = null;
      enter(entry, pendingName, pendingFolder, pendingSystem, pendingAt);
    }
  }

  /** Enters a file found before. */
  void enter(FileCache.Entry entry, String name, int folder, boolean system, int includedAt) {
    hub.files.open(entry, name, folder, system, includedAt);
    if (hub.listener != null) {
      hub.listener.fileEntered(hub.files.top().source);
    }
  }

  /**
   * Looks for the file of {@code -include} or {@code -imacros}, first in the working folder; enters
   * it.
   */
  boolean commandLineFile(String name, int position) {
    FileCache.Entry entry = finder.find(name, "", false);
    if (entry == null) {
      if (hub.options.missingHeadersAreGenerated && hub.listener != null) {
        hub.listener.headerUsed(name, false);
        return false;
      }
      throw diagnostics.fatal(position, name + ": No such file or directory");
    }
    if (hub.listener != null) {
      hub.listener.headerUsed(finder.path, finder.system);
    }
    enter(entry, finder.path, finder.folder, finder.system, position);
    return true;
  }

  /** Looks for {@code <name>} without complaint, and enters it if it is there. False if not. */
  boolean optionalFile(String name, int position) {
    FileCache.Entry entry = finder.find(name, null, false);
    if (entry == null) {
      return false;
    }
    if (hub.listener != null) {
      hub.listener.headerUsed(finder.path, finder.system);
    }
    enter(entry, finder.path, finder.folder, true, position);
    return true;
  }

  /**
   * The operand of {@code __has_include}, whose left parenthesis has been read: whether the header
   * exists. Reads through the right parenthesis.
   */
  boolean hasInclude(boolean next, String operator) {
    if (!headerName(hub.files.lexer(), operator)) {
      return false;
    }
    String name = header;
    boolean isQuoted = quoted;
    if (tokens.raw() != TokenKind.RIGHT_PAREN) {
      diagnostics.error(tokens.position, "missing ')' after \"" + operator + "\" operand");
    }
    header = name;
    quoted = isQuoted;
    FileStack.OpenFile file = hub.files.innermostReal();
    if (next && !file.main) {
      return finder.findNext(header, file.folder) != null;
    }
    return finder.find(header, quoted ? file.ownFolder : null, false) != null;
  }

  /**
   * The operand of {@code __has_embed}: 0 not found, or with a parameter that is not known; 1
   * found; 2 found and empty.
   */
  int hasEmbed() {
    if (!headerName(hub.files.lexer(), "__has_embed")) {
      return 0;
    }
    String name = header;
    boolean isQuoted = quoted;
    EmbedParameters parameters = new EmbedParameters();
    if (!embedParameters(parameters, TokenKind.RIGHT_PAREN)) {
      return 0;
    }
    FileCache.Entry entry =
        finder.find(name, isQuoted ? hub.files.innermostReal().ownFolder : null, false);
    if (entry == null || parameters.unknown != null) {
      return 0;
    }
    boolean empty = parameters.limit == 0 || hub.host.size(entry.path()) <= parameters.offset;
    return empty ? 2 : 1;
  }

  /** {@code #embed}: the bytes of a file as integer constants with commas between them. */
  void embed(FileStack.OpenFile file, Lexer lexer, int position) {
    if (!headerName(lexer, "embed")) {
      Directives.finishLine(lexer);
      return;
    }
    FileCache.Entry entry =
        finder.find(header, quoted ? hub.files.innermostReal().ownFolder : null, false);
    String name = header;
    if (entry == null) {
      throw diagnostics.fatal(lexer.position(), name + ": No such file or directory");
    }
    EmbedParameters parameters = new EmbedParameters();
    boolean good = embedParameters(parameters, TokenKind.NEWLINE);
    Directives.finishLine(lexer);
    if (!good) {
      return;
    }
    if (parameters.unknown != null) {
      diagnostics.error(position, "unknown #embed parameter '" + parameters.unknown + "'");
      return;
    }
    byte[] data;
    try {
      data = hub.host.readFile(entry.path());
    } catch (HostException e) {
      throw diagnostics.fatal(position, name + ": " + e.problem());
    }
    if (hub.listener != null) {
      hub.listener.headerUsed(entry.path(), false);
    }
    pendingTokens = embedTokens(data, parameters, position);
  }

  private static final class EmbedParameters {
    private long limit = Long.MAX_VALUE;
    private long offset;
    private final TokenList prefix = new TokenList();
    private final TokenList suffix = new TokenList();
    private final TokenList ifEmpty = new TokenList();

    /** The first parameter that is not known, or null. */
    private String unknown;
  }

  /** Reads parameters up to the end of the line or of the operand of __has_embed. */
  private boolean embedParameters(EmbedParameters parameters, int end) {
    int kind = tokens.next();
    while (kind != end) {
      if (kind == TokenKind.NEWLINE || kind == TokenKind.END || kind == TokenKind.LIST_END) {
        diagnostics.error(tokens.position, "missing ')' after \"__has_embed\" operand");
        return false;
      }
      StringBuilder name = new StringBuilder();
      while (kind == TokenKind.IDENTIFIER
          || kind == TokenKind.COLON_COLON
          || kind == TokenKind.COLON) {
        name.append(
            kind == TokenKind.IDENTIFIER ? names.text(tokens.value) : TokenKind.punctuator(kind));
        kind = tokens.next();
      }
      if (kind != TokenKind.LEFT_PAREN) {
        diagnostics.error(tokens.position, "expected '(' after #embed parameter");
        return false;
      }
      boolean read =
          switch (name.toString()) {
            case "limit", "__limit__" -> {
              long limit = new ConditionalExpression(hub).parenthesized("limit");
              parameters.limit = limit;
              yield limit >= 0;
            }
            case "gnu::offset", "gnu::__offset__", "__gnu__::__offset__", "clang::offset" -> {
              long offset = new ConditionalExpression(hub).parenthesized("offset");
              parameters.offset = offset;
              yield offset >= 0;
            }
            case "prefix", "__prefix__" -> embedOperand(parameters.prefix);
            case "suffix", "__suffix__" -> embedOperand(parameters.suffix);
            case "if_empty", "__if_empty__" -> embedOperand(parameters.ifEmpty);
            default -> {
              parameters.unknown = name.toString();
              yield embedOperand(new TokenList());
            }
          };
      if (!read) {
        return false;
      }
      kind = tokens.next();
    }
    return true;
  }

  /** Collects the tokens up to the closing parenthesis. */
  private boolean embedOperand(TokenList operand) {
    int parentheses = 0;
    while (true) {
      int kind = tokens.next();
      if (kind == TokenKind.NEWLINE || kind == TokenKind.END || kind == TokenKind.LIST_END) {
        diagnostics.error(tokens.position, "unterminated #embed parameter");
        return false;
      }
      parentheses += kind == TokenKind.LEFT_PAREN ? 1 : 0;
      if (kind == TokenKind.RIGHT_PAREN && parentheses-- == 0) {
        return true;
      }
      operand.add(tokens.kind, tokens.position, tokens.value);
    }
  }

  private TokenList embedTokens(byte[] data, EmbedParameters parameters, int position) {
    int from = (int) Math.min(data.length, parameters.offset);
    int count = (int) Math.min(data.length - from, parameters.limit);
    if (count == 0) {
      return parameters.ifEmpty;
    }
    int[] spellings = new int[256];
    for (int i = 0; i < 256; i++) {
      spellings[i] = names.intern(Integer.toString(i));
    }
    TokenList out = new TokenList();
    out.addAll(parameters.prefix, 0, parameters.prefix.size);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.add(TokenKind.COMMA, position, 0);
      }
      out.add(TokenKind.NUMBER, position, spellings[data[from + i] & 0xff]);
    }
    out.addAll(parameters.suffix, 0, parameters.suffix.size);
    return out;
  }
}
