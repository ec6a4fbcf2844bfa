package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.base.InputException;
import kit.obj.elf.Elf;

/** Parses a -T script into a {@link LayoutScript}. */
final class LayoutScriptParser {
  /** For skipping over expressions: every name is 1, and is noted. */
  private final class Nothing implements Expression.Environment {
    @Override
    public long symbol(String name) {
      script.referenced.add(name);
      return 1;
    }

    @Override
    public boolean isDefined(String name) {
      return false;
    }

    @Override
    public long section(String function, String name) {
      return 1;
    }

    @Override
    public long headerSize() {
      return 1;
    }

    @Override
    public boolean isTrial() {
      return true;
    }
  }

  private final ScriptLexer lexer;
  private final LinkOptions options;
  private final VersionScript versions;
  private final LayoutScript script;

  /** Finds and reads the files that INCLUDE names. */
  interface Includes {
    /** The content of a file. */
    String read(String name) throws InputException;
  }

  private static final int INCLUDE_LIMIT = 1000;
  private final Includes files;
  private int included;

  private LayoutScriptParser(
      ScriptLexer lexer, LinkOptions options, VersionScript versions, Includes includes) {
    this.files = includes;
    this.lexer = lexer;
    this.options = options;
    this.versions = versions;
    this.script = new LayoutScript(lexer);
  }

  static LayoutScript parse(
      String path, byte[] data, LinkOptions options, VersionScript versions, Includes includes)
      throws InputException {
    LayoutScriptParser parser =
        new LayoutScriptParser(new ScriptLexer(path, data), options, versions, includes);
    while (!parser.lexer.atEnd()) {
      parser.command();
    }
    return parser.script;
  }

  /** Remembers where an expression starts and goes behind it. */
  private int expression() throws InputException {
    lexer.atEnd();
    int start = lexer.mark();
    new Expression(lexer, new Nothing()).evaluate();
    return start;
  }

  private void command() throws InputException {
    String word = lexer.word();
    switch (word) {
      case ";" -> {}
      case "OUTPUT_FORMAT",
          "OUTPUT_ARCH",
          "TARGET",
          "STARTUP",
          "NOCROSSREFS",
          "LD_FEATURE",
          "OUTPUT" ->
          names();
      case "SEARCH_DIR" -> options.searchPaths.addAll(names());
      case "ENTRY" -> entry();
      case "EXTERN" -> options.undefined.addAll(names());
      case "INPUT", "GROUP" -> inputs(word.equals("GROUP"));
      case "VERSION" -> {
        lexer.expect("{");
        versions.parse(lexer, true);
      }
      case "MEMORY" -> memory();
      case "PHDRS" -> segments();
      case "SECTIONS" -> {
        script.hasSections = true;
        lexer.expect("{");
        while (!lexer.accept("}")) {
          section();
        }
      }
      case "INCLUDE" -> include();
      default -> {
        if (!simple(word, script.statements)) {
          throw lexer.error("syntax error before '" + word + "'");
        }
      }
    }
  }

  /** The text of the file takes the place of the statement. */
  private void include() throws InputException {
    String name = lexer.listName();
    if (name == null) {
      throw lexer.error("expected a file name behind INCLUDE");
    }
    if (++included > INCLUDE_LIMIT) {
      throw lexer.error("too many INCLUDE statements");
    }
    lexer.accept(";");
    lexer.insert(files.read(name));
  }

  private void entry() throws InputException {
    List<String> names = names();
    if (options.entry == null && !names.isEmpty()) {
      options.entry = names.get(0);
    }
  }

  private List<String> names() throws InputException {
    List<String> names = new ArrayList<>();
    lexer.expect("(");
    while (!lexer.accept(")")) {
      String name = lexer.listName();
      if (name == null) {
        throw lexer.error("expected ')' at the end of the file");
      }
      if (!name.equals(",")) {
        names.add(name);
      }
    }
    return names;
  }

  private void inputs(boolean group) throws InputException {
    if (group) {
      options.inputs.add(
          new LinkOptions.Input(
              LinkOptions.Input.Kind.GROUP_START, "", false, false, false, false));
    }
    for (String name : names()) {
      boolean library = name.startsWith("-l");
      options.inputs.add(
          new LinkOptions.Input(
              library ? LinkOptions.Input.Kind.LIBRARY : LinkOptions.Input.Kind.FILE,
              library ? name.substring(2) : name,
              false,
              false,
              false,
              false));
    }
    if (group) {
      options.inputs.add(
          new LinkOptions.Input(LinkOptions.Input.Kind.GROUP_END, "", false, false, false, false));
    }
  }

  private void memory() throws InputException {
    lexer.expect("{");
    while (!lexer.accept("}")) {
      String name = lexer.word();
      if (name == null) {
        throw lexer.error("expected '}' at the end of the file");
      }
      if (lexer.accept("(")) {
        while (!lexer.accept(")")) {
          if (lexer.word() == null) {
            throw lexer.error("expected ')' at the end of the file");
          }
        }
      }
      lexer.expect(":");
      int origin = attribute("ORIGIN", "org", "o");
      lexer.accept(",");
      int length = attribute("LENGTH", "len", "l");
      lexer.accept(",");
      script.regions.add(new LayoutScript.Region(name, origin, length));
    }
  }

  private int attribute(String name, String shorter, String shortest) throws InputException {
    String word = lexer.word();
    if (!name.equals(word) && !shorter.equals(word) && !shortest.equals(word)) {
      throw lexer.error("expected " + name + " before '" + word + "'");
    }
    lexer.expect("=");
    return expression();
  }

  private void segments() throws InputException {
    lexer.expect("{");
    while (!lexer.accept("}")) {
      String name = lexer.word();
      String type = lexer.word();
      boolean fileHeader = false;
      boolean programHeaders = false;
      int flags = -1;
      int at = -1;
      while (!lexer.accept(";")) {
        String word = lexer.word();
        if (word == null) {
          throw lexer.error("expected ';' in PHDRS");
        }
        switch (word) {
          case "FILEHDR" -> fileHeader = true;
          case "PHDRS" -> programHeaders = true;
          case "AT" -> at = parenthesized();
          case "FLAGS" -> flags = parenthesized();
          default -> throw lexer.error("unexpected '" + word + "' in PHDRS");
        }
      }
      script.segments.add(
          new LayoutScript.SegmentSpec(
              name, segmentType(type), fileHeader, programHeaders, flags, at));
    }
  }

  private int parenthesized() throws InputException {
    lexer.expect("(");
    int position = expression();
    lexer.expect(")");
    return position;
  }

  private int segmentType(String type) throws InputException {
    return switch (type == null ? "" : type) {
      case "PT_NULL" -> Elf.PT_NULL;
      case "PT_LOAD" -> Elf.PT_LOAD;
      case "PT_DYNAMIC" -> Elf.PT_DYNAMIC;
      case "PT_INTERP" -> Elf.PT_INTERP;
      case "PT_NOTE" -> Elf.PT_NOTE;
      case "PT_PHDR" -> Elf.PT_PHDR;
      case "PT_TLS" -> Elf.PT_TLS;
      case "PT_GNU_EH_FRAME" -> Elf.PT_GNU_EH_FRAME;
      case "PT_GNU_STACK" -> Elf.PT_GNU_STACK;
      case "PT_GNU_RELRO" -> Elf.PT_GNU_RELRO;
      case "PT_GNU_PROPERTY" -> Elf.PT_GNU_PROPERTY;
      default -> {
        if (type != null && !type.isEmpty() && type.charAt(0) >= '0' && type.charAt(0) <= '9') {
          ScriptLexer number = new ScriptLexer(lexer.file(), Bytes.of(type));
          yield (int) new Expression(number, new Nothing()).evaluate();
        }
        throw lexer.error("unknown segment type " + type);
      }
    };
  }

  /**
   * An assignment, PROVIDE and the like, or ASSERT, whose first word is given. Returns false when
   * it is none.
   */
  private boolean simple(String word, List<LayoutScript.Statement> into) throws InputException {
    switch (word) {
      case "ASSERT" -> {
        lexer.expect("(");
        int position = expression();
        lexer.expect(",");
        String message = lexer.word();
        lexer.expect(")");
        into.add(new LayoutScript.Assertion(position, message == null ? "" : message));
        lexer.accept(";");
        return true;
      }
      case "PROVIDE", "PROVIDE_HIDDEN", "HIDDEN" -> {
        lexer.expect("(");
        String symbol = lexer.word();
        lexer.expect("=");
        into.add(
            new LayoutScript.Assignment(
                symbol, "=", expression(), !word.equals("HIDDEN"), !word.equals("PROVIDE")));
        lexer.expect(")");
        lexer.accept(";");
        return true;
      }
      default -> {
        String operator = lexer.peekWord();
        boolean assigns =
            operator != null
                && switch (operator) {
                  case "=", "+=", "-=", "*=", "/=", "<<=", ">>=", "&=", "|=" -> true;
                  default -> false;
                };
        if (!assigns || !Expression.isSymbolStart(word.charAt(0))) {
          return false;
        }
        lexer.word();
        into.add(new LayoutScript.Assignment(word, operator, expression(), false, false));
        if (!lexer.accept(";") && !lexer.accept(",")) {
          throw lexer.error("expected ';' after the assignment of " + word);
        }
        return true;
      }
    }
  }

  private void section() throws InputException {
    int mark = lexer.mark();
    String word = lexer.word();
    if (word == null) {
      throw lexer.error("expected '}' at the end of the file");
    }
    if (word.equals(";")) {
      return;
    }
    if (word.equals("ENTRY")) {
      entry();
      return;
    }
    if (word.equals("INCLUDE")) {
      include();
      return;
    }
    if (word.equals("OVERLAY")) {
      overlay();
      return;
    }
    if (!lexer.wasQuoted() && simple(word, script.statements)) {
      return;
    }
    lexer.reset(mark);
    output(lexer.listName());
  }

  /**
   * {@code OVERLAY start : AT(load) { .a {…} .b {…} }}: sections that run at one address and are
   * loaded behind one another. Symbols tell where each is loaded.
   */
  private void overlay() throws InputException {
    LayoutScript.Overlay overlay = new LayoutScript.Overlay();
    if (!lexer.accept(":")) {
      overlay.address = expression();
      lexer.expect(":");
    }
    lexer.accept("NOCROSSREFS");
    if (lexer.accept("AT")) {
      overlay.loadAddress = parenthesized();
    }
    lexer.expect("{");
    StringBuilder symbols = new StringBuilder();
    List<LayoutScript.Output> members = new ArrayList<>();
    while (!lexer.accept("}")) {
      String name = lexer.listName();
      if (name == null) {
        throw lexer.error("expected '}' at the end of the file");
      }
      LayoutScript.Output output = new LayoutScript.Output(name);
      output.overlay = overlay;
      lexer.expect("{");
      while (!lexer.accept("}")) {
        inside(output);
      }
      while (lexer.accept(":") || lexer.accept("=") || lexer.accept(",")) {
        lexer.word();
      }
      members.add(output);
      script.statements.add(output);
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
          plain.append(c);
        }
      }
      symbols.append("PROVIDE(__load_start_" + plain + " = LOADADDR(" + name + "));\n");
      symbols.append(
          "PROVIDE(__load_stop_" + plain + " = LOADADDR(" + name + ") + SIZEOF(" + name + "));\n");
    }
    if (!members.isEmpty()) {
      overlay.first = members.get(0);
      overlay.last = members.get(members.size() - 1);
    }
    LayoutScript.Output common = new LayoutScript.Output("");
    trailer(common);
    for (LayoutScript.Output member : members) {
      member.region = common.region;
      member.loadRegion = common.loadRegion;
      member.segments.addAll(common.segments);
      member.fill = common.fill;
    }
    lexer.insert(symbols.toString());
  }

  private void output(String word) throws InputException {
    String name = word;
    if (name != null && name.length() > 1 && name.endsWith(":") && !lexer.wasQuoted()) {
      // The colon after the name stands without a blank.
      lexer.reset(lexer.mark() - 1);
      name = name.substring(0, name.length() - 1);
    }
    LayoutScript.Output output = new LayoutScript.Output(name);
    if (!lexer.accept(":")) {
      if (!sectionType(output)) {
        output.address = expression();
        sectionType(output);
      }
      lexer.expect(":");
    }
    boolean more = true;
    while (more) {
      if (lexer.accept("AT")) {
        output.loadAddress = parenthesized();
      } else if (lexer.accept("ALIGN")) {
        output.alignment = parenthesized();
      } else if (lexer.accept("SUBALIGN")) {
        output.subAlignment = parenthesized();
      } else {
        more =
            lexer.accept("ONLY_IF_RO")
                || lexer.accept("ONLY_IF_RW")
                || lexer.accept("ALIGN_WITH_INPUT");
      }
    }
    lexer.expect("{");
    while (!lexer.accept("}")) {
      inside(output);
    }
    trailer(output);
    script.statements.add(output);
  }

  private boolean sectionType(LayoutScript.Output output) throws InputException {
    int mark = lexer.mark();
    if (!lexer.accept("(")) {
      return false;
    }
    String type = lexer.word();
    switch (type == null ? "" : type) {
      case "NOLOAD" -> output.noLoad = true;
      case "COPY", "INFO", "OVERLAY", "DSECT", "READONLY" -> {}
      case "TYPE" -> {
        while (!")".equals(lexer.peekWord()) && lexer.word() != null) {
          continue;
        }
      }
      default -> {
        lexer.reset(mark);
        return false;
      }
    }
    lexer.expect(")");
    return true;
  }

  private void trailer(LayoutScript.Output output) throws InputException {
    while (true) {
      if (lexer.accept(">")) {
        output.region = lexer.word();
      } else if (lexer.accept("AT")) {
        lexer.expect(">");
        output.loadRegion = lexer.word();
      } else if (lexer.accept(":")) {
        output.segments.add(lexer.word());
      } else if (lexer.accept("=")) {
        output.fill = expression();
      } else if (!lexer.accept(",")) {
        return;
      }
    }
  }

  private void inside(LayoutScript.Output output) throws InputException {
    int mark = lexer.mark();
    String word = lexer.word();
    if (word == null) {
      throw lexer.error("expected '}' at the end of the file");
    }
    switch (word) {
      case ";", "CREATE_OBJECT_SYMBOLS", "CONSTRUCTORS" -> {
        return;
      }
      case "INCLUDE" -> {
        include();
        return;
      }
      case "BYTE", "SHORT", "LONG", "QUAD", "SQUAD" -> {
        int width =
            word.equals("BYTE") ? 1 : word.equals("SHORT") ? 2 : word.equals("LONG") ? 4 : 8;
        output.commands.add(new LayoutScript.Data(width, parenthesized()));
        lexer.accept(";");
        return;
      }
      case "FILL" -> {
        output.commands.add(new LayoutScript.Fill(parenthesized()));
        lexer.accept(";");
        return;
      }
      case "KEEP" -> {
        lexer.expect("(");
        input(output, true);
        lexer.expect(")");
        return;
      }
      case "SORT" -> {
        int inner = lexer.mark();
        if (lexer.accept("(")) {
          String next = lexer.peekWord();
          if ("CONSTRUCTORS".equals(next)) {
            lexer.word();
            lexer.expect(")");
            return;
          }
        }
        lexer.reset(inner);
      }
      default -> {
        if (!lexer.wasQuoted() && simple(word, output.commands)) {
          return;
        }
      }
    }
    lexer.reset(mark);
    input(output, false);
  }

  private void input(LayoutScript.Output output, boolean keep) throws InputException {
    List<String> excluded = new ArrayList<>();
    String file = lexer.listName();
    while ("EXCLUDE_FILE".equals(file)) {
      excluded.addAll(names());
      file = lexer.listName();
    }
    if (file == null) {
      throw lexer.error("expected an input section");
    }
    if (file.startsWith("SORT") && lexer.accept("(")) {
      file = lexer.listName();
      lexer.expect(")");
    }
    List<LayoutScript.Pattern> patterns = new ArrayList<>();
    if (!lexer.accept("(")) {
      patterns.add(new LayoutScript.Pattern("*", LayoutScript.Sort.NONE, List.of()));
    } else {
      List<String> passedOver = new ArrayList<>();
      while (!lexer.accept(")")) {
        pattern(patterns, LayoutScript.Sort.NONE, passedOver, 0);
        lexer.accept(",");
      }
    }
    lexer.accept(";");
    output.commands.add(new LayoutScript.Input(file, excluded, patterns, keep));
  }

  private void pattern(
      List<LayoutScript.Pattern> patterns,
      LayoutScript.Sort sort,
      List<String> passedOver,
      int depth)
      throws InputException {
    String text = lexer.listName();
    if (text == null || depth > 4) {
      throw lexer.error("expected a section pattern");
    }
    LayoutScript.Sort inner =
        switch (text) {
          case "SORT", "SORT_BY_NAME" -> LayoutScript.Sort.NAME;
          case "SORT_BY_ALIGNMENT" -> LayoutScript.Sort.ALIGNMENT;
          case "SORT_BY_INIT_PRIORITY" -> LayoutScript.Sort.INIT_PRIORITY;
          case "SORT_NONE" -> LayoutScript.Sort.NONE;
          default -> null;
        };
    if (inner != null && lexer.accept("(")) {
      while (!lexer.accept(")")) {
        pattern(patterns, sort == LayoutScript.Sort.NONE ? inner : sort, passedOver, depth + 1);
        lexer.accept(",");
      }
      return;
    }
    if (text.equals("EXCLUDE_FILE")) {
      passedOver.clear();
      passedOver.addAll(names());
      return;
    }
    patterns.add(new LayoutScript.Pattern(text, sort, List.copyOf(passedOver)));
  }
}
