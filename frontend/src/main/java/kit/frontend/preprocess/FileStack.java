package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import kit.base.HostException;
import kit.base.SourceMap;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.SourceText;
import kit.frontend.lex.TokenKind;

/**
 * The files being read, innermost last. {@link #token} gives the next token of the innermost one,
 * runs directives on the way, and leaves a file at its end.
 *
 * <p>Also finds include guards: a file whose tokens all stand in one {@code #ifndef X … #endif} is
 * not opened again while X is defined (GNU cpp's "multiple include optimisation").
 */
final class FileStack {
  /** A file on the stack. */
  static final class OpenFile {
    Lexer lexer;
    SourceMap.SourceFile source;
    FileCache.Entry entry;
    int folder;

    /** Folder of the file with its slash, or "". */
    String ownFolder;

    /** Number of #if groups open when it was entered. */
    int conditionals;

    /** Nothing but the guarded group has been seen. */
    boolean guardPossible;

    int guard;

    /** Text made by kit (predefined macros, {@code _Pragma}): not a file to the user. */
    boolean synthetic;

    /** The main file, which no other includes. */
    boolean main;

    boolean system() {
      return source.system();
    }
  }

  private final Preprocessor hub;
  private final List<OpenFile> stack = new ArrayList<>();
  private final List<Lexer> lexers = new ArrayList<>();
  private OpenFile top;
  private Lexer idle;
  private int holds;

  FileStack(Preprocessor hub) {
    this.hub = hub;
    idle = newLexer();
    idle.open(new byte[SourceText.PADDING], 0, 0, 0);
  }

  private Lexer newLexer() {
    Lexer lexer = new Lexer(hub.names(), hub.lexerOptions, hub.diagnostics);
    lexer.keepComments = hub.options.keepComments;
    return lexer;
  }

  /** The lexer of the innermost file; after all files an idle one at the last file's end. */
  Lexer lexer() {
    return top == null ? idle : top.lexer;
  }

  OpenFile top() {
    return top;
  }

  int depth() {
    return stack.size();
  }

  /**
   * How many inclusions lead to the current file: 0 in the main file, 1 in a file of {@code
   * -include}.
   */
  int includeLevel() {
    return stack.isEmpty() || stack.get(0).main ? Math.max(0, stack.size() - 1) : stack.size();
  }

  List<OpenFile> stack() {
    return stack;
  }

  /**
   * While held, the end of a file is reported rather than passed: a macro call does not extend over
   * it.
   */
  void hold(int change) {
    holds += change;
  }

  /** The innermost file that is not kit's own text. */
  OpenFile innermostReal() {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (!stack.get(i).synthetic) {
        return stack.get(i);
      }
    }
    return top;
  }

  /** Opens a file of the cache. False when it cannot be read; that has been reported then. */
  boolean open(FileCache.Entry entry, String name, int folder, boolean system, int includedAt) {
    SourceText text;
    try {
      text = hub.cache.text(entry);
    } catch (HostException e) {
      throw hub.diagnostics.fatal(includedAt, name + ": " + e.problem());
    }
    OpenFile file = push(text, name, includedAt, system);
    file.entry = entry;
    file.folder = folder;
    entry.entered++;
    return true;
  }

  /** Opens a text that no header search found: the main file, standard input, kit's own texts. */
  OpenFile push(SourceText text, String name, int includedAt, boolean system) {
    OpenFile file = new OpenFile();
    int depth = stack.size();
    if (depth == lexers.size()) {
      lexers.add(newLexer());
    }
    file.lexer = lexers.get(depth);
    file.source =
        hub.sources.addFile(
            name,
            text.raw(),
            text.rawLength(),
            includedAt,
            system,
            text.length(),
            text.spliceOffsets(),
            text.spliceRemoved());
    int slash = name.lastIndexOf('/');
    file.ownFolder = slash < 0 ? "" : name.substring(0, slash + 1);
    file.folder = IncludeFinder.OWN_FOLDER;
    file.conditionals = hub.conditionals.depth();
    file.guardPossible = true;
    int start =
        text.length() >= 3
                && text.bytes()[0] == (byte) 0xEF
                && text.bytes()[1] == (byte) 0xBB
                && text.bytes()[2] == (byte) 0xBF
            ? 3
            : 0;
    file.lexer.open(text.bytes(), start, text.length(), file.source.start());
    stack.add(file);
    top = file;
    return file;
  }

  /** Leaves the innermost file. */
  void pop() {
    OpenFile file = stack.remove(stack.size() - 1);
    top = stack.isEmpty() ? null : stack.get(stack.size() - 1);
    if (top == null) {
      idle.open(file.lexer.text(), file.lexer.end(), file.lexer.end(), file.source.start());
      if (!file.synthetic) {
        hub.directives.textEnds();
      }
    }
  }

  /** The next token of the files; its fields are those of {@link #lexer}. */
  int token() {
    while (true) {
      OpenFile file = top;
      if (file == null) {
        idle.lex();
        return TokenKind.END;
      }
      Lexer lexer = file.lexer;
      int kind = lexer.lex();
      if (kind == TokenKind.HASH && (lexer.kind & TokenKind.LINE_START) != 0 && !lexer.directive) {
        if (hub.directives.run(file)) {
          continue;
        }
        return lexer.kind & TokenKind.KIND_MASK;
      }
      if (kind == TokenKind.END) {
        if (holds > 0 || !leave(file)) {
          if (top == null) {
            idle.lex();
          }
          return TokenKind.END;
        }
        continue;
      }
      file.guardPossible = false;
      return kind;
    }
  }

  /**
   * At a file's end: checks its conditionals, notes its guard, goes back to the includer. False
   * when a caller waits for the end of this very file.
   */
  private boolean leave(OpenFile file) {
    hub.conditionals.closeFile(file.conditionals);
    if (file.entry != null && file.guardPossible && file.guard != 0) {
      file.entry.guard = file.guard;
    }
    if (file.synthetic || stack.size() == 1) {
      return hub.endOfOutermost(file);
    }
    pop();
    if (hub.listener != null) {
      hub.listener.fileLeft(top.source, top.lexer.offset());
    }
    return true;
  }
}
