package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;

/**
 * A linker script given as an input, such as Debian's libc.so: {@code OUTPUT_FORMAT(…) GROUP (
 * /lib/libc.so.6 libc_nonshared.a AS_NEEDED ( ld.so ) )}. Understands INPUT, GROUP, AS_NEEDED,
 * OUTPUT_FORMAT, OUTPUT_ARCH, TARGET, SEARCH_DIR, ENTRY, EXTERN, OUTPUT, STARTUP, VERSION and
 * symbol assignments; SECTIONS belongs to -T and is refused here.
 */
final class InputScript {
  /** What an entry is. */
  enum Kind {
    FILE,
    LIBRARY,
    GROUP_START,
    GROUP_END
  }

  /** An input named by the script. */
  record Entry(Kind kind, String text, boolean asNeeded) {}

  private final ScriptLexer lexer;
  private final LinkOptions options;
  private final VersionScript versions;
  private final List<Entry> entries = new ArrayList<>();

  private InputScript(ScriptLexer lexer, LinkOptions options, VersionScript versions) {
    this.lexer = lexer;
    this.options = options;
    this.versions = versions;
  }

  static InputScript parse(String path, byte[] data, LinkOptions options, VersionScript versions)
      throws InputException {
    InputScript script = new InputScript(new ScriptLexer(path, data), options, versions);
    boolean first = true;
    while (!script.lexer.atEnd()) {
      if (!script.command()) {
        throw first
            ? new InputException(
                path, "file format not recognized; treating as linker script, syntax error")
            : script.lexer.error("syntax error");
      }
      first = false;
    }
    return script;
  }

  List<Entry> entries() {
    return entries;
  }

  private boolean command() throws InputException {
    String word = lexer.word();
    switch (word) {
      case ";" -> {}
      case "OUTPUT_FORMAT",
          "OUTPUT_ARCH",
          "TARGET",
          "STARTUP",
          "OUTPUT",
          "NOCROSSREFS",
          "LD_FEATURE" ->
          arguments(null);
      case "SEARCH_DIR" -> arguments(options.searchPaths);
      case "ENTRY" -> {
        List<String> names = new ArrayList<>();
        arguments(names);
        if (options.entry == null && !names.isEmpty()) {
          options.entry = names.get(0);
        }
      }
      case "EXTERN" -> {
        List<String> names = new ArrayList<>();
        arguments(names);
        options.undefined.addAll(names);
      }
      case "INPUT" -> files(false);
      case "GROUP" -> {
        entries.add(new Entry(Kind.GROUP_START, "", false));
        files(false);
        entries.add(new Entry(Kind.GROUP_END, "", false));
      }
      case "VERSION" -> {
        lexer.expect("{");
        versions.parse(lexer, true);
      }
      default -> {
        return assignment(word);
      }
    }
    return true;
  }

  private boolean assignment(String symbol) throws InputException {
    if (symbol.isEmpty() || !Expression.isSymbolStart(symbol.charAt(0)) || !lexer.accept("=")) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    String word = lexer.word();
    while (word != null && !word.equals(";")) {
      text.append(word).append(' ');
      word = lexer.word();
    }
    options.definitions.add(new LinkOptions.Definition(symbol, text.toString()));
    return word != null;
  }

  private void arguments(List<String> into) throws InputException {
    lexer.expect("(");
    while (!lexer.accept(")")) {
      String name = lexer.listName();
      if (name == null) {
        throw lexer.error("expected ')' at the end of the file");
      }
      if (into != null && !name.equals(",")) {
        into.add(name);
      }
    }
  }

  private void files(boolean asNeeded) throws InputException {
    lexer.expect("(");
    while (!lexer.accept(")")) {
      String name = lexer.listName();
      if (name == null) {
        throw lexer.error("expected ')' at the end of the file");
      }
      if (name.equals("AS_NEEDED") && !lexer.wasQuoted() && !asNeeded) {
        files(true);
      } else if (name.startsWith("-l") && !lexer.wasQuoted()) {
        entries.add(new Entry(Kind.LIBRARY, name.substring(2), asNeeded));
      } else if (!name.equals(",")) {
        entries.add(new Entry(Kind.FILE, name, asNeeded));
      }
    }
  }
}
