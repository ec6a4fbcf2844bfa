package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.SourceMap;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.DebugInfo.MacroEvent;

/** Records the definitions of macros and the files they stand in, for debuggers ({@code -g3}). */
public final class MacroRecorder implements PreprocessorListener {
  private static final String DEFINE = "#define ";

  private final Preprocessor tokens;
  private final DebugInfo info;
  private final ByteSink text = new ByteSink();

  /** Files entered and not left yet. */
  private int depth;

  public MacroRecorder(Preprocessor tokens, DebugInfo info) {
    this.tokens = tokens;
    this.info = info;
  }

  private void add(MacroEvent.Kind kind, int position, String content) {
    info.addMacro(new MacroEvent(kind, position, content));
  }

  @Override
  public void fileEntered(SourceMap.SourceFile source) {
    SourceMap.SourceFile from = tokens.sources.file(source.includedAt());
    if (from == null || from.name().startsWith("<")) {
      // The main file, or one that the command line includes: nobody told that the last one ended.
      leaveAll();
    }
    depth++;
    add(MacroEvent.Kind.ENTER_FILE, source.includedAt(), source.name());
  }

  @Override
  public void fileLeft(SourceMap.SourceFile source, int offset) {
    if (depth > 0) {
      depth--;
      add(MacroEvent.Kind.LEAVE_FILE, SourceMap.NONE, "");
    }
  }

  private void leaveAll() {
    for (; depth > 0; depth--) {
      add(MacroEvent.Kind.LEAVE_FILE, SourceMap.NONE, "");
    }
  }

  @Override
  public void macroDefined(int position, int macro) {
    text.clear();
    tokens.macroText(macro, text);
    int start = DEFINE.length();
    add(MacroEvent.Kind.DEFINE, position, Bytes.toText(text.array(), start, text.size()));
  }

  @Override
  public void macroUndefined(int position, int nameId) {
    add(MacroEvent.Kind.UNDEFINE, position, tokens.names().text(nameId));
  }
}
