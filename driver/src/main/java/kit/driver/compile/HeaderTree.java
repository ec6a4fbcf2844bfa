package kit.driver.compile;

import kit.base.Bytes;
import kit.base.Host;
import kit.base.SourceMap;
import kit.frontend.preprocess.Preprocessor;
import kit.frontend.preprocess.PreprocessorListener;

/**
 * -H: each header as it is read, with a dot for each level, and at the end those that could do with
 * a guard against being read again.
 */
final class HeaderTree implements PreprocessorListener {
  private final Host host;
  private final Preprocessor tokens;

  HeaderTree(Host host, Preprocessor tokens) {
    this.host = host;
    this.tokens = tokens;
    tokens.listen(this);
  }

  @Override
  public void fileEntered(SourceMap.SourceFile source) {
    int depth = 0;
    boolean ofCommandLine = false;
    for (SourceMap.SourceFile file = source; file.includedAt() != SourceMap.NONE; depth++) {
      file = tokens.sources().file(file.includedAt());
      ofCommandLine = file.name().startsWith("<");
    }
    boolean builtIn = ofCommandLine && depth == 1 && source.name().endsWith("/stdc-predef.h");
    if (depth > 0 && !builtIn && !source.name().startsWith("<")) {
      print(".".repeat(depth) + " " + source.name() + "\n");
    }
  }

  void finish() {
    StringBuilder text = new StringBuilder();
    for (String path : tokens.headersWithoutGuard()) {
      text.append(path).append('\n');
    }
    if (text.length() > 0) {
      print("Multiple include guards may be useful for:\n" + text);
    }
  }

  private void print(String text) {
    byte[] bytes = Bytes.of(text);
    host.writeStandardError(bytes, bytes.length);
  }
}
