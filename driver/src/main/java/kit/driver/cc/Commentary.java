package kit.driver.cc;

import java.util.List;
import kit.base.ByteSink;
import kit.base.Host;
import kit.base.HostException;
import kit.driver.Terminal;
import kit.driver.cc.CcOptions.Input;
import kit.driver.cc.CcOptions.Language;
import kit.driver.cc.CcOptions.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What {@code -v} and {@code -###} print, in the forms that build systems parse: CMake takes the
 * implicit libraries and folders from the line whose first word ends in {@code ld}, CMake and Meson
 * take the folders of headers from the list between "search starts here" and "End of search list".
 * Also the fragments of a compilation database ({@code -MJ}, as clang's).
 */
final class Commentary {
  private final Host host;
  private final String program;
  private final CcOptions options;
  private final Toolchain toolchain;

  Commentary(Host host, String program, CcOptions options, Toolchain toolchain) {
    this.host = host;
    this.program = program;
    this.options = options;
    this.toolchain = toolchain;
  }

  void configuration() {
    if (options.verbose) {
      Terminal.error(host, Probes.configuration(program));
    }
  }

  /** One source is about to be translated; {@code target} null is standard output. */
  void source(Input input, @Nullable String target) {
    if (!options.verbose) {
      return;
    }
    StringBuilder text = new StringBuilder();
    text.append(' ').append(host.installationDirectory()).append("/bin/cc");
    text.append(
        switch (options.phase) {
          case PREPROCESS -> " -E";
          case CHECK -> " -fsyntax-only";
          case COMPILE -> " -S";
          case ASSEMBLE, LINK -> " -c";
        });
    for (String word : options.compilerWords) {
      text.append(' ').append(quoted(word));
    }
    text.append(' ').append(quoted(input.text()));
    if (target != null) {
      text.append(" -o ").append(quoted(target));
    }
    text.append('\n');
    boolean preprocessed =
        input.language() != Language.ASSEMBLY && input.language() != Language.MIR;
    if (preprocessed && !options.dryRun) {
      searchList(text);
    }
    Terminal.error(host, text.toString());
  }

  private void searchList(StringBuilder text) {
    text.append("#include \"...\" search starts here:\n");
    folders(text, options.quoteFolders);
    text.append("#include <...> search starts here:\n");
    folders(text, options.includeFolders);
    folders(text, options.systemFolders);
    if (!options.noStandardIncludes) {
      folders(text, toolchain.includeFolders());
    }
    folders(text, options.afterFolders);
    text.append("End of search list.\n");
  }

  private void folders(StringBuilder text, List<String> folders) {
    for (String folder : folders) {
      if (host.kind(folder) == Host.FileKind.DIRECTORY) {
        text.append(' ').append(folder).append('\n');
      }
    }
  }

  void link(String linker, List<String> line) {
    if (!options.verbose) {
      return;
    }
    StringBuilder text = new StringBuilder(" ").append(quoted(linker));
    for (String word : line) {
      text.append(' ').append(quoted(word));
    }
    Terminal.error(host, text.append('\n').toString());
  }

  /** A word as -### prints it: quoted unless it is plain. */
  private String quoted(String word) {
    boolean plain = !options.dryRun || !word.isEmpty();
    for (int i = 0; i < word.length() && plain && options.dryRun; i++) {
      char c = word.charAt(i);
      plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-_./".indexOf(c) >= 0;
    }
    if (plain) {
      return word;
    }
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"' || c == '\\' || c == '$') {
        text.append('\\');
      }
      text.append(c);
    }
    return text.append('"').toString();
  }

  // ---- -MJ

  void recordCompilation(Input input, @Nullable String target) throws HostException {
    ByteSink out = new ByteSink(1024);
    out.text("{ \"directory\": ");
    json(out, host.workingDirectory());
    out.text(", \"file\": ");
    json(out, input.text());
    if (target != null && options.phase != Phase.LINK) {
      out.text(", \"output\": ");
      json(out, target);
    }
    out.text(", \"arguments\": [");
    json(out, program);
    for (String word : options.allWords) {
      out.text(", ");
      json(out, word);
    }
    out.text("]},\n");
    String file = options.compilationDatabase;
    if (file == null || file.equals("-")) {
      host.writeStandardOutput(out.array(), out.size());
    } else {
      host.writeFile(file, out.array(), out.size(), false);
    }
  }

  private static void json(ByteSink out, String text) {
    out.u8('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.u8('\\');
        out.u8(c);
      } else if (c < ' ') {
        out.text("\\u00");
        out.u8("0123456789abcdef".charAt(c >> 4));
        out.u8("0123456789abcdef".charAt(c & 15));
      } else {
        out.u8(c);
      }
    }
    out.u8('"');
  }
}
