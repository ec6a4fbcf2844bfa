package kit.frontend.preprocess;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import kit.base.ByteSink;
import kit.base.SourceMap;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code -E} output: tokens on their own lines, with linemarkers as GNU cpp's ({@code # line
 * "file" flags}; 1 enters a file, 2 returns to one, 3 system header, 4 as if extern "C"). The
 * tokens read back from the text are those that were written: where two would run into one a space
 * keeps them apart.
 */
public final class PreprocessedOutput implements PreprocessorListener {
  /** Up to so many empty lines are written as such; a longer gap takes a linemarker. */
  private static final int EMPTY_LINES = 8;

  /** What else the {@code -d} letters ask for. */
  public enum Macros {
    /** Nothing. */
    NONE,
    /** {@code -dM}: the definitions in force at the end, and nothing else. */
    ONLY,
    /** {@code -dD}: definitions where they stand. */
    DEFINITIONS,
    /** {@code -dN}: their names alone. */
    NAMES,
    /**
     * {@code -dU}: those that are used, behind the line that uses them first, and those asked for
     * in vain.
     */
    USED
  }

  private final Preprocessor tokens;
  private final NameTable names;
  private final SourceMap sources;
  private final ByteSink out;
  private final boolean linemarkers;
  private @Nullable String directory;
  private final Macros macros;
  private final boolean includes;

  private String fileName = "";
  private boolean fileSystem;
  private int line = 1;
  private boolean inLine;
  private int previous;
  private int previousValue;
  private int previousEnd;
  private boolean afterCommandLineFile;

  // -dU: macros and names that have been told of, and those that wait for the line to end: macros,
  // and complements of names that are none.
  private final BitSet toldMacros = new BitSet();
  private final BitSet toldNames = new BitSet();
  private final IntArrayList uses = new IntArrayList();

  /**
   * @param linemarkers false for {@code -P}
   * @param includes {@code -dI}: #include lines are written as well
   */
  public PreprocessedOutput(
      Preprocessor tokens, ByteSink out, boolean linemarkers, Macros macros, boolean includes) {
    this.tokens = tokens;
    this.out = out;
    this.linemarkers = linemarkers;
    this.macros = macros;
    this.includes = includes;
    names = tokens.names();
    sources = tokens.sources();
    tokens.listen(this);
  }

  /**
   * Lets the second line name the folder of the compilation, for debug information of whoever
   * compiles the text; null: no such line.
   */
  public void setDirectory(@Nullable String name) {
    directory = name;
  }

  /** Preprocesses the main file, which must not have been chosen before, to the end. */
  public void write(String mainFile) {
    begin(mainFile);
    tokens.main(mainFile);
    run();
  }

  /** The same for a text. */
  public void write(String name, byte[] text) {
    begin(name);
    tokens.main(name, text);
    run();
  }

  private void begin(String name) {
    if (linemarkers && macros != Macros.ONLY && !tokens.options.preprocessed) {
      marker(0, name, "");
      if (directory != null) {
        marker(1, directory + "//", "");
      }
      marker(0, "<built-in>", "");
    }
  }

  private void run() {
    int kind = tokens.kind();
    while (kind != TokenKind.END) {
      if (macros != Macros.ONLY) {
        token(kind);
      }
      kind = tokens.next();
    }
    if (macros == Macros.ONLY) {
      tokens.writeMacros(out);
    } else {
      endLine();
    }
  }

  private void token(int kind) {
    int flags = tokens.flags();
    if (kind == TokenKind.PRAGMA) {
      toLine(tokens.position());
      endLine();
      toLine(tokens.position());
      out.text("#pragma");
      inLine = true;
      previous = TokenKind.PRAGMA;
      return;
    }
    if (kind == TokenKind.PRAGMA_END) {
      endLine();
      return;
    }
    if (!inLine && (flags & TokenKind.LINE_START) == 0) {
      // After a pragma within a line.
      toLine(tokens.position());
    }
    if (previous == TokenKind.PRAGMA) {
      out.u8(' ');
    } else if ((flags & TokenKind.LINE_START) != 0) {
      startLine(tokens.position());
    } else if ((flags & TokenKind.LEADING_SPACE) != 0) {
      out.u8(' ');
    } else if (inLine && wouldJoin(kind, tokens.value()) && !touches()) {
      out.u8(' ');
    }
    spell(kind, flags, tokens.value());
    inLine = true;
    previous = kind;
    previousValue = tokens.value();
    previousEnd = tokens.position() + tokens.width();
  }

  private void spell(int kind, int flags, int value) {
    if (TokenKind.isPunctuator(kind)) {
      out.text(TokenKind.punctuator(kind | flags));
    } else if (value != 0) {
      int from = out.size();
      out.bytes(names.bytes(), names.start(value), names.length(value));
      if (kind == TokenKind.COMMENT) {
        for (int i = from; i < out.size(); i++) {
          line += out.getU8(i) == '\n' ? 1 : 0;
        }
      }
    }
  }

  /**
   * Whether the token written last and the next one would be read as something else when nothing
   * stood between. Errs on the side of a space.
   */
  private boolean wouldJoin(int kind, int value) {
    int first =
        TokenKind.isPunctuator(kind)
            ? TokenKind.punctuator(kind).charAt(0)
            : names.firstByte(value);
    switch (previous) {
      case TokenKind.IDENTIFIER:
        return kind == TokenKind.IDENTIFIER
            || kind == TokenKind.STRING
            || kind == TokenKind.CHARACTER
            || (kind == TokenKind.NUMBER && first != '.');
      case TokenKind.NUMBER:
        return kind == TokenKind.IDENTIFIER
            || kind == TokenKind.NUMBER
            || first == '.'
            || first == '+'
            || first == '-'
            || first == '\''
            || kind == TokenKind.CHARACTER;
      case TokenKind.PLUS:
        return first == '+' || first == '=';
      case TokenKind.MINUS:
        return first == '-' || first == '=' || first == '>';
      case TokenKind.STAR,
      TokenKind.EXCLAMATION,
      TokenKind.CARET,
      TokenKind.EQUAL,
      TokenKind.LESS_LESS,
      TokenKind.GREATER_GREATER:
        return first == '=';
      case TokenKind.LESS:
        return first == '<' || first == '=' || first == ':' || first == '%';
      case TokenKind.GREATER:
        return first == '>' || first == '=';
      case TokenKind.SLASH:
        return first == '/' || first == '*' || first == '=';
      case TokenKind.AMPERSAND:
        return first == '&' || first == '=';
      case TokenKind.BAR:
        return first == '|' || first == '=';
      case TokenKind.PERCENT:
        return first == '=' || first == ':' || first == '>';
      case TokenKind.COLON:
        return first == ':' || first == '>';
      case TokenKind.DOT:
        return first == '.' || kind == TokenKind.NUMBER;
      case TokenKind.HASH:
        return first == '#' || first == '%';
      case TokenKind.OTHER:
        return names.firstByte(previousValue) == '\\'
            ? kind == TokenKind.IDENTIFIER
            : kind == TokenKind.STRING || kind == TokenKind.CHARACTER;
      default:
        return false;
    }
  }

  /**
   * Whether the next token follows the one written last in its file without a gap: it was read
   * apart then, and will be again.
   */
  private boolean touches() {
    return tokens.position() == previousEnd
        && !sources.isExpansion(tokens.position())
        && !sources.isExpansion(previousEnd - 1);
  }

  private void endLine() {
    if (inLine) {
      out.u8('\n');
      line++;
      inLine = false;
    }
    previous = 0;
    for (int i = 0; i < uses.size(); i++) {
      int use = uses.getInt(i);
      if (use >= 0) {
        tokens.macroText(use, out);
      } else {
        out.text("#undef " + names.text(~use));
      }
      out.u8('\n');
      line++;
    }
    uses.clear();
  }

  /** Begins the output line of a token that begins its source line, indented as there. */
  private void startLine(int position) {
    endLine();
    toLine(position);
    SourceMap.Place place = sources.place(position);
    for (int i = 1; place != null && i < place.column() && i < 200; i++) {
      out.u8(' ');
    }
  }

  /**
   * Brings the output to the line of a position, by empty lines or a linemarker. Does nothing
   * within a line.
   */
  private void toLine(int position) {
    SourceMap.Place place = inLine ? null : sources.place(position);
    if (place == null) {
      return;
    }
    int gap = place.line() - line;
    if (gap == 0 && place.name().equals(fileName)) {
      return;
    }
    if (!linemarkers) {
      if (gap > 0 && gap <= EMPTY_LINES) {
        out.fill('\n', gap);
      }
      line = place.line();
      fileName = place.name();
      return;
    }
    if (gap > 0 && gap <= EMPTY_LINES && place.name().equals(fileName)) {
      out.fill('\n', gap);
      line = place.line();
    } else {
      fileSystem = place.file().system();
      marker(place.line(), place.name(), "");
    }
  }

  private void marker(int number, String name, String flags) {
    endLine();
    line = number;
    fileName = name;
    if (!linemarkers || macros == Macros.ONLY) {
      return;
    }
    out.text("# " + number + " \"");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        out.u8('\\');
      }
      out.u8(c);
    }
    out.text("\"" + flags + (fileSystem ? " 3 4" : "") + "\n");
  }

  @Override
  public void fileEntered(SourceMap.SourceFile source) {
    boolean fromCommandLine =
        source.includedAt() != SourceMap.NONE
            && sources.file(source.includedAt()).name().equals("<command-line>");
    if (source.includedAt() == SourceMap.NONE || fromCommandLine) {
      fileSystem = false;
      marker(0, "<command-line>", afterCommandLineFile ? " 2" : "");
      if (tokens.options.preprocessed) {
        out.clear();
      }
      afterCommandLineFile = true;
    }
    fileSystem = source.system();
    marker(1, source.name(), source.includedAt() == SourceMap.NONE ? "" : " 1");
  }

  @Override
  public void fileLeft(SourceMap.SourceFile source, int offset) {
    SourceMap.Place place = sources.place(source.start() + offset);
    fileSystem = source.system();
    marker(place.line() + 1, place.name(), " 2");
  }

  @Override
  public void lineChanged(SourceMap.SourceFile source, int offset) {
    SourceMap.Place place = sources.place(source.start() + Math.min(offset, source.length()));
    fileSystem = source.system();
    marker(place.line(), place.name(), "");
  }

  @Override
  public void macroDefined(int position, int macro) {
    toldNames.clear(tokens.macros.nameId(macro));
    if (macros == Macros.DEFINITIONS || macros == Macros.NAMES) {
      beginDirective(position);
      if (macros == Macros.NAMES) {
        out.text("#define " + names.text(tokens.macros.nameId(macro)));
      } else {
        tokens.macroText(macro, out);
      }
      inLine = true;
      endLine();
    }
  }

  @Override
  public void macroUndefined(int position, int nameId) {
    if (macros == Macros.DEFINITIONS || macros == Macros.NAMES) {
      directive(position, "#undef " + names.text(nameId));
    }
  }

  @Override
  public void macroUsed(int macro) {
    boolean computed = (tokens.macros.flags(macro) & MacroTable.BUILTIN) != 0;
    if (macros == Macros.USED && !computed && !toldMacros.get(macro)) {
      toldMacros.set(macro);
      uses.add(macro);
    }
  }

  @Override
  public void macroMissed(int nameId) {
    if (macros == Macros.USED && !toldNames.get(nameId)) {
      toldNames.set(nameId);
      uses.add(~nameId);
    }
  }

  @Override
  public void includeSeen(int position, String directive, String text) {
    if (includes && macros != Macros.ONLY) {
      directive(position, "#" + directive + " " + text);
    }
  }

  @Override
  public void ident(int position, String text) {
    if (macros != Macros.ONLY) {
      directive(position, "#ident " + text);
    }
  }

  private void directive(int position, String text) {
    beginDirective(position);
    out.text(text);
    inLine = true;
    endLine();
  }

  private void beginDirective(int position) {
    endLine();
    SourceMap.Place place = sources.place(position);
    if (place != null && place.name().startsWith("<")) {
      if (!place.name().equals(fileName)) {
        marker(0, place.name(), "");
      }
    } else {
      toLine(position);
    }
  }
}
