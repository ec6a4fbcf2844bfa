package kit.frontend.preprocess;

import kit.base.SourceMap;

/** Two listeners as one, told in order. */
record ListenerPair(PreprocessorListener first, PreprocessorListener second)
    implements PreprocessorListener {
  @Override
  public void fileEntered(SourceMap.SourceFile source) {
    first.fileEntered(source);
    second.fileEntered(source);
  }

  @Override
  public void fileLeft(SourceMap.SourceFile source, int offset) {
    first.fileLeft(source, offset);
    second.fileLeft(source, offset);
  }

  @Override
  public void lineChanged(SourceMap.SourceFile source, int offset) {
    first.lineChanged(source, offset);
    second.lineChanged(source, offset);
  }

  @Override
  public void headerUsed(String path, boolean system) {
    first.headerUsed(path, system);
    second.headerUsed(path, system);
  }

  @Override
  public void macroDefined(int position, int macro) {
    first.macroDefined(position, macro);
    second.macroDefined(position, macro);
  }

  @Override
  public void macroUndefined(int position, int nameId) {
    first.macroUndefined(position, nameId);
    second.macroUndefined(position, nameId);
  }

  @Override
  public void macroUsed(int macro) {
    first.macroUsed(macro);
    second.macroUsed(macro);
  }

  @Override
  public void macroMissed(int nameId) {
    first.macroMissed(nameId);
    second.macroMissed(nameId);
  }

  @Override
  public void includeSeen(int position, String directive, String text) {
    first.includeSeen(position, directive, text);
    second.includeSeen(position, directive, text);
  }

  @Override
  public void ident(int position, String text) {
    first.ident(position, text);
    second.ident(position, text);
  }

  @Override
  public void pragmaSwallowed(int position) {
    first.pragmaSwallowed(position);
    second.pragmaSwallowed(position);
  }
}
