package kit.frontend.preprocess;

import java.util.List;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.SourceMap;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.LexerOptions;
import kit.frontend.lex.LiteralDecoder;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.SourceText;
import kit.frontend.lex.TokenKind;
import kit.frontend.lex.TokenSource;
import kit.frontend.target.TargetInfo;

/**
 * Preprocesses one translation unit and hands its tokens to the parser (or the text writer).
 *
 * <p>Create it, call {@link #main}, then read it as a {@link TokenSource}. Fatal errors (a header
 * that is missing) leave as {@link kit.base.FatalErrorException}.
 *
 * <p>Texts are run in gcc's order: predefined macros, the command line's macros, stdc-predef.h,
 * {@code -imacros} files, {@code -include} files, the main file.
 */
public final class Preprocessor extends TokenSource {
  final PreprocessorOptions options;
  final TargetInfo target;
  final Host host;
  final SourceMap sources;
  final Diagnostics diagnostics;
  final LexerOptions lexerOptions;
  final LiteralDecoder literals;
  final int definedId;
  final MacroTable macros;
  final FileCache cache;
  final IncludeFinder finder;
  final Conditionals conditionals;
  final Assertions assertions;
  final MacroExpander expander;
  final FileStack files;
  final Pragmas pragmas;
  final Directives directives;
  PreprocessorListener listener;

  /** What is to be opened next when the outermost file ends. */
  private enum Phase {
    COMMAND_LINE,
    STANDARD_PREDEFINES,
    MACRO_FILES,
    INCLUDE_FILES,
    MAIN,
    DONE
  }

  private final NameTable names;
  private final int[] keywords;
  private final int pragmaOperatorId;
  private Phase phase = Phase.COMMAND_LINE;
  private int nextFile;
  private boolean discarding;
  private int commandLinePosition;
  private String mainName = "";
  private SourceText mainText;
  private FileCache.Entry mainEntry;

  public Preprocessor(
      PreprocessorOptions options,
      TargetInfo target,
      Host host,
      NameTable names,
      SourceMap sources,
      Diagnostics diagnostics) {
    this.options = options;
    this.target = target;
    this.host = host;
    this.names = names;
    this.sources = sources;
    this.diagnostics = diagnostics;
    lexerOptions =
        LexerOptions.of(options.standard, options.assembler, diagnostics.enabled("comment"));
    literals =
        new LiteralDecoder(
            names, target, options.standard, diagnostics, options.executionCharacters);
    keywords =
        options.textOutput
            ? new int[Keyword.LAST + 1]
            : Keyword.active(
                options.standard, options.usesGnuKeywords(), options.gnucVersion >= 70000);
    definedId = names.intern("defined");
    pragmaOperatorId = names.intern("_Pragma");
    macros = new MacroTable(names);
    cache = new FileCache(host, options.usesTrigraphs(), options.inputCharacters);
    finder = new IncludeFinder(options, cache, host);
    conditionals = new Conditionals(diagnostics);
    expander = new MacroExpander(this);
    files = new FileStack(this);
    assertions = new Assertions(this);
    pragmas = new Pragmas(this);
    directives = new Directives(this);
  }

  /** Headers that were read once and have no guard against being read again, sorted. */
  public List<String> headersWithoutGuard() {
    List<String> paths = cache.withoutGuard();
    if (mainEntry != null) {
      paths.remove(mainEntry.path());
    }
    return paths;
  }

  /** Adds somebody who hears of files, macros and lines; before {@link #main}. */
  public void listen(PreprocessorListener newListener) {
    listener = listener == null ? newListener : new ListenerPair(listener, newListener);
  }

  /** What a directive that asks for a macro by name learns. */
  boolean isDefined(int nameId) {
    boolean defined = macros.isDefined(nameId);
    if (listener != null) {
      if (defined) {
        listener.macroUsed(macros.find(nameId));
      } else {
        listener.macroMissed(nameId);
      }
    }
    return defined;
  }

  /**
   * Chooses the main file. It is opened when tokens are first asked for; a missing one is a fatal
   * error at once.
   */
  public void main(String path) {
    mainName = path;
    mainEntry = cache.find(path);
    if (mainEntry == null) {
      String problem =
          host.kind(path) == Host.FileKind.DIRECTORY
              ? "Is a directory"
              : "No such file or directory";
      throw diagnostics.fatal(SourceMap.NONE, path + ": " + problem);
    }
    start();
  }

  /** Chooses a text as the main file: standard input ("&lt;stdin&gt;"), an embedder's string. */
  public void main(String name, byte[] text) {
    mainName = name;
    byte[] utf8 = options.inputCharacters.toUtf8(text);
    if (utf8 == null) {
      throw diagnostics.fatal(
          SourceMap.NONE, name + ": its text is not of the character set of the sources");
    }
    mainText = SourceText.of(utf8, options.usesTrigraphs());
    start();
  }

  private void start() {
    if (options.preprocessed) {
      phase = Phase.MAIN;
      openNext();
      return;
    }
    expander.builtins().define(macros);
    synthetic("<built-in>", new PredefinedMacros(options, target).builtIn());
  }

  private void synthetic(String name, byte[] text) {
    files.push(SourceText.of(text, false), name, SourceMap.NONE, false).synthetic = true;
  }

  /** The name of the main file as given. */
  public String mainName() {
    return mainName;
  }

  @Override
  public NameTable names() {
    return names;
  }

  public LiteralDecoder literals() {
    return literals;
  }

  public PreprocessorOptions options() {
    return options;
  }

  public TargetInfo target() {
    return target;
  }

  public SourceMap sources() {
    return sources;
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Whether an identifier spelled so is a keyword in the dialect: its canonical id, else 0. */
  public int keyword(int nameId) {
    return nameId <= Keyword.LAST ? keywords[nameId] : 0;
  }

  /**
   * Appends the {@code #define} line of every macro defined now, in the order of definition, kit's
   * computed ones left out: -dM.
   */
  public void writeMacros(ByteSink out) {
    for (int macro : macros.all()) {
      macros.write(macro, out);
      out.u8('\n');
    }
  }

  /** Appends one definition as a {@code #define} line without its newline. */
  public void macroText(int macro, ByteSink out) {
    macros.write(macro, out);
  }

  void emit(int kind, int position, int value) {
    append(kind, position, value);
  }

  @Override
  protected void produce() {
    int kind = expander.next();
    int entry = expander.kind;
    int value = expander.value;
    if (discarding && kind != TokenKind.END) {
      return;
    }
    if (kind == TokenKind.IDENTIFIER) {
      if (value <= Keyword.LAST && keywords[value] != 0) {
        append(
            (entry & ~TokenKind.KIND_MASK) | TokenKind.KEYWORD, expander.position, keywords[value]);
        return;
      }
      if (value == pragmaOperatorId && !options.assembler) {
        pragmas.operator();
        return;
      }
    } else if (kind == TokenKind.OTHER && !options.textOutput) {
      stray();
      return;
    }
    append(entry, expander.position, value);
  }

  private void stray() {
    String text = names.text(expander.value);
    char first = text.charAt(0);
    if (text.length() > 1 || first == '"' || first == '\'') {
      int quote =
          text.indexOf('"') >= 0
                  && (text.indexOf('\'') < 0 || text.indexOf('"') < text.indexOf('\''))
              ? '"'
              : '\'';
      if (text.indexOf('"') >= 0 || text.indexOf('\'') >= 0) {
        diagnostics.error(expander.position, "missing terminating " + (char) quote + " character");
        return;
      }
    }
    if (first > ' ' && first < 0x7f) {
      diagnostics.error(expander.position, "stray '" + text + "' in program");
      return;
    }
    StringBuilder octal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      octal
          .append('\\')
          .append((char) ('0' + (c >> 6)))
          .append((char) ('0' + (c >> 3 & 7)))
          .append((char) ('0' + (c & 7)));
    }
    diagnostics.error(expander.position, "stray '" + octal + "' in program");
  }

  private boolean commandLineFile(String name) {
    return directives.inclusions().commandLineFile(name, commandLinePosition);
  }

  /** An outermost file has ended: leaves it and opens the next one. False at the very end. */
  boolean endOfOutermost(FileStack.OpenFile file) {
    files.pop();
    return openNext();
  }

  private boolean openNext() {
    discarding = false;
    while (phase != Phase.DONE) {
      switch (phase) {
        case COMMAND_LINE -> {
          phase = Phase.STANDARD_PREDEFINES;
          synthetic("<command-line>", new PredefinedMacros(options, target).commandLine());
          commandLinePosition = files.top().source.start();
          return true;
        }
        case STANDARD_PREDEFINES -> {
          phase = Phase.MACRO_FILES;
          if (options.standardPredefines
              && !options.undefine
              && directives.inclusions().optionalFile("stdc-predef.h", commandLinePosition)) {
            return true;
          }
        }
        case MACRO_FILES -> {
          while (nextFile < options.macroFiles.size()) {
            if (commandLineFile(options.macroFiles.get(nextFile++))) {
              discarding = true;
              return true;
            }
          }
          nextFile = 0;
          phase = Phase.INCLUDE_FILES;
        }
        case INCLUDE_FILES -> {
          while (nextFile < options.includeFiles.size()) {
            if (commandLineFile(options.includeFiles.get(nextFile++))) {
              return true;
            }
          }
          phase = Phase.MAIN;
        }
        case MAIN -> {
          phase = Phase.DONE;
          openMain();
          return true;
        }
        case DONE -> {}
      }
    }
    return false;
  }

  private void openMain() {
    if (mainEntry != null) {
      files.open(mainEntry, mainName, IncludeFinder.OWN_FOLDER, false, SourceMap.NONE);
    } else {
      files.push(mainText, mainName, SourceMap.NONE, false);
    }
    files.top().main = true;
    if (listener != null) {
      listener.fileEntered(files.top().source);
    }
  }
}
