package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kit.base.ByteSink;
import kit.base.SourceMap;

/**
 * Collects the files of a translation unit and writes them as a make rule, laid out like gcc's:
 * {@code -M} and its relatives.
 *
 * <p>Create it before the preprocessor's main file is chosen.
 */
public final class Dependencies implements PreprocessorListener {
  private static final int WIDTH = 72;

  private final List<String> files = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final boolean userOnly;

  /**
   * @param tokens what to listen to
   * @param userOnly leave out system headers: {@code -MM}, {@code -MMD}
   */
  public Dependencies(Preprocessor tokens, boolean userOnly) {
    this.userOnly = userOnly;
    tokens.listen(this);
  }

  @Override
  public void fileEntered(SourceMap.SourceFile source) {
    if (source.includedAt() == SourceMap.NONE) {
      // The main file is the first prerequisite, whatever came before it; standard input is none.
      known.add(source.name());
      if (!source.name().equals("<stdin>")) {
        files.add(0, source.name());
      }
    }
  }

  @Override
  public void headerUsed(String path, boolean system) {
    if (!(system && userOnly) && known.add(path)) {
      files.add(path);
    }
  }

  /** The files found so far, the main file first. */
  public List<String> files() {
    return files;
  }

  /**
   * The object's name that a rule has by default: the main file's last part with its suffix made
   * {@code .o}.
   */
  public static String defaultTarget(String mainFile) {
    String name = mainFile.substring(mainFile.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return quoted((dot > 0 ? name.substring(0, dot) : name) + ".o");
  }

  /** A file name as make wants it: {@code -MQ}. */
  public static String quoted(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' || c == '\t') {
        for (int j = i - 1; j >= 0 && name.charAt(j) == '\\'; j--) {
          out.append('\\');
        }
        out.append('\\');
      } else if (c == '$') {
        out.append('$');
      } else if (c == '#') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /**
   * Appends the rule; nothing when it would have no prerequisites.
   *
   * @param targets as they shall appear; at least one
   * @param phony {@code -MP}: an empty rule for every header, so that make does not mind when one
   *     is deleted
   */
  public void write(ByteSink out, List<String> targets, boolean phony) {
    if (files.isEmpty()) {
      return;
    }
    int column = 0;
    for (String target : targets) {
      column = name(out, target, column);
    }
    out.u8(':');
    column++;
    for (String file : files) {
      column = name(out, quoted(file), column);
    }
    out.u8('\n');
    for (int i = 1; phony && i < files.size(); i++) {
      out.text(quoted(files.get(i)));
      out.text(":\n");
    }
  }

  private static int name(ByteSink out, String name, int column) {
    int at = column;
    if (at > 0) {
      if (at + name.length() > WIDTH) {
        out.text(" \\\n");
        at = 0;
      }
      out.u8(' ');
      at++;
    }
    out.text(name);
    return at + name.length();
  }
}
