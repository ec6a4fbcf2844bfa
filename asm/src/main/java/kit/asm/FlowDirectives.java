package kit.asm;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import org.jspecify.annotations.Nullable;

/** Directives that steer which text is assembled: conditionals, macros, repetition. */
final class FlowDirectives implements Input.Listener {
  /** An expansion longer than this is refused. */
  private static final int EXPANSION_LIMIT = 1 << 26;

  /** All expansions together; they stay in memory for diagnostics. */
  private static final long TOTAL_LIMIT = 1L << 28;

  private long total;

  private final Assembler assembler;
  final Input input;
  final Conditionals conditionals = new Conditionals();
  private final Object2ObjectOpenHashMap<String, Macro> macros = new Object2ObjectOpenHashMap<>();
  private final Cursor scan = new Cursor();
  private int expansions;

  /** {@code .altmacro} is in force. */
  private boolean alternate;

  private int localNames;

  FlowDirectives(Assembler assembler) {
    this.assembler = assembler;
    input = new Input(assembler.diagnostics().sources(), assembler.machine(), this);
  }

  @Override
  public void leave(int conditionDepth, boolean isMacro, int position) {
    while (conditionals.depth() > conditionDepth) {
      if (!leavingMacro && !input.isStopping()) {
        assembler.error(
            conditionals.position(),
            "end of " + (isMacro ? "macro" : "file") + " inside conditional");
      }
      conditionals.close();
    }
  }

  private boolean leavingMacro;

  /** At the end of all text. */
  void finish() {
    leavingMacro = false;
  }

  boolean run(String name, Cursor cursor, int position) {
    switch (name) {
      case ".if",
          ".ifne",
          ".ifeq",
          ".ifge",
          ".ifgt",
          ".ifle",
          ".iflt",
          ".ifdef",
          ".ifndef",
          ".ifnotdef",
          ".ifb",
          ".ifnb",
          ".ifc",
          ".ifnc",
          ".ifeqs",
          ".ifnes" ->
          open(name, cursor, position);
      case ".else" -> alternative(cursor, position, true);
      case ".elseif" -> alternative(cursor, position, false);
      case ".endif", ".endc" -> close(position);
      case ".macro" -> define(cursor, position);
      case ".endm" -> assembler.error(position, "unexpected .endm");
      case ".endr" -> assembler.error(position, "unexpected .endr");
      case ".exitm" -> {
        leavingMacro = true;
        if (!input.leaveMacro()) {
          assembler.error(position, ".exitm outside a macro");
        }
        leavingMacro = false;
        cursor.skipAll();
      }
      case ".purgem" -> purge(cursor);
      case ".rept", ".rep" -> repeat(cursor, position);
      case ".irp", ".irep" -> iterate(cursor, position, false);
      case ".irpc", ".irepc" -> iterate(cursor, position, true);
      case ".altmacro" -> alternate = true;
      case ".noaltmacro" -> alternate = false;
      case ".mri" -> cursor.skipAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  // ---- conditionals

  /** A statement in a part that is skipped: only conditionals count. */
  void skipped(Cursor cursor) {
    int position = cursor.sourcePosition();
    String name = cursor.name();
    if (name == null || name.charAt(0) != '.') {
      return;
    }
    switch (Literals.lower(name)) {
      case ".if",
          ".ifne",
          ".ifeq",
          ".ifge",
          ".ifgt",
          ".ifle",
          ".iflt",
          ".ifdef",
          ".ifndef",
          ".ifnotdef",
          ".ifb",
          ".ifnb",
          ".ifc",
          ".ifnc",
          ".ifeqs",
          ".ifnes" ->
          conditionals.open(false, position);
      case ".else" -> alternative(cursor, position, true);
      case ".elseif" -> alternative(cursor, position, false);
      case ".endif", ".endc" -> close(position);
      default -> {}
    }
  }

  private void close(int position) {
    if (!conditionals.close()) {
      assembler.error(position, "\".endif\" without \".if\"");
    }
  }

  private void alternative(Cursor cursor, int position, boolean isElse) {
    boolean condition = true;
    if (!isElse) {
      if (conditionals.mayTake()) {
        condition = assembler.number(cursor, "\".elseif\" statement", 0) != 0;
      } else {
        cursor.skipAll();
      }
    }
    if (!conditionals.alternative(condition, isElse)) {
      assembler.error(
          position,
          conditionals.depth() == 0
              ? "\"" + (isElse ? ".else" : ".elseif") + "\" without matching \".if\""
              : "duplicate \".else\"");
    }
  }

  private void open(String name, Cursor cursor, int position) {
    boolean condition =
        switch (name) {
          case ".ifdef", ".ifndef", ".ifnotdef" -> isDefined(cursor) == name.equals(".ifdef");
          case ".ifb", ".ifnb" -> {
            boolean blank = cursor.atEnd();
            cursor.skipAll();
            yield blank == name.equals(".ifb");
          }
          case ".ifc", ".ifnc" -> sameText(cursor) == name.equals(".ifc");
          case ".ifeqs", ".ifnes" -> sameStrings(cursor) == name.equals(".ifeqs");
          default -> {
            long value = assembler.number(cursor, "\"" + name + "\" statement", 0);
            yield switch (name) {
              case ".ifeq" -> value == 0;
              case ".ifge" -> value >= 0;
              case ".ifgt" -> value > 0;
              case ".ifle" -> value <= 0;
              case ".iflt" -> value < 0;
              default -> value != 0;
            };
          }
        };
    conditionals.open(condition, position);
  }

  private boolean isDefined(Cursor cursor) {
    int position = cursor.sourcePosition();
    String name = cursor.skipBlanks() == '"' ? Literals.quotedName(cursor) : cursor.name();
    if (name == null) {
      assembler.error(position, "expected symbol name");
      cursor.skipAll();
      return false;
    }
    if (assembler.registerNamed(name) >= 0) {
      // As GNU as has it.
      return false;
    }
    AssemblySymbol symbol = assembler.findSymbol(name);
    return symbol != null && (symbol.isDefined() || symbol.referenced && symbol.weakTarget != null);
  }

  /** {@code .ifc a,b}: texts compared as they stand, outer blanks and quotes aside. */
  private boolean sameText(Cursor cursor) {
    String first = text(cursor, true);
    if (!cursor.accept(',')) {
      assembler.error(cursor.sourcePosition(), ".ifc needs two operands");
      cursor.skipAll();
      return false;
    }
    return first.equals(text(cursor, false));
  }

  private static String text(Cursor cursor, boolean toComma) {
    cursor.skipBlanks();
    if (cursor.peek() == '\'') {
      StringBuilder quoted = new StringBuilder();
      cursor.next();
      for (int c = cursor.next(); c >= 0 && c != '\''; c = cursor.next()) {
        quoted.append((char) c);
      }
      cursor.skipBlanks();
      return quoted.toString();
    }
    StringBuilder text = new StringBuilder();
    for (int c = cursor.peek(); c >= 0 && !(toComma && c == ','); c = cursor.peek()) {
      text.append((char) c);
      cursor.next();
    }
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return text.substring(0, end);
  }

  private boolean sameStrings(Cursor cursor) {
    ByteSink first = new ByteSink();
    ByteSink second = new ByteSink();
    boolean read =
        Literals.string(cursor, first, 1) == Literals.StringResult.FOUND
            && cursor.accept(',')
            && Literals.string(cursor, second, 1) == Literals.StringResult.FOUND;
    if (!read) {
      assembler.error(cursor.sourcePosition(), ".ifeqs syntax error");
      cursor.skipAll();
      return false;
    }
    return Bytes.toText(first.array(), 0, first.size())
        .equals(Bytes.toText(second.array(), 0, second.size()));
  }

  // ---- bodies

  /** Start and end of the last body read, as offsets in the current source. */
  private int bodyStart;

  private int bodyEnd;

  /** Reads up to the matching end directive; false after a reported problem. */
  private boolean body(boolean macro, int position) {
    bodyStart = input.offset();
    int depth = 1;
    while (input.nextInSource(scan)) {
      String word = directiveOf(scan);
      boolean opens =
          macro
              ? word.equals(".macro")
              : word.equals(".rept")
                  || word.equals(".rep")
                  || word.equals(".irp")
                  || word.equals(".irpc")
                  || word.equals(".irep")
                  || word.equals(".irepc");
      boolean closes = word.equals(macro ? ".endm" : ".endr");
      if (opens) {
        depth++;
      } else if (closes && --depth == 0) {
        bodyEnd = input.statementStart();
        return true;
      }
    }
    assembler.error(
        position,
        macro
            ? "unexpected end of file in macro definition"
            : "unexpected end of file in repeated block");
    return false;
  }

  /** The first word of a statement in lower case, behind any label; "" when it is no directive. */
  private static String directiveOf(Cursor cursor) {
    String word = cursor.name();
    while (word != null && cursor.skipBlanks() == ':') {
      cursor.next();
      word = cursor.name();
    }
    return word == null || word.charAt(0) != '.' ? "" : Literals.lower(word);
  }

  private String bodyText() {
    return Bytes.toText(input.text(), bodyStart, bodyEnd);
  }

  // ---- macros

  private void define(Cursor cursor, int position) {
    String name = cursor.name();
    if (name == null) {
      assembler.error(cursor.sourcePosition(), "missing macro name");
      cursor.skipAll();
      return;
    }
    cursor.accept(',');
    List<String> problems = new ArrayList<>();
    List<Macro.Parameter> parameters = Macro.readParameters(cursor, problems);
    cursor.skipAll();
    if (!body(true, position)) {
      return;
    }
    if (parameters == null) {
      assembler.error(position, problems.get(0));
      return;
    }
    Macro macro = new Macro(name, parameters, bodyText(), position);
    if (macros.putIfAbsent(Literals.lower(name), macro) != null) {
      assembler.error(position, "macro `" + name + "' was already defined");
    }
  }

  private void purge(Cursor cursor) {
    do {
      String name = cursor.name();
      if (name == null || macros.remove(Literals.lower(name)) == null) {
        assembler.warning(
            cursor.sourcePosition(),
            "attempt to purge non-existing macro `" + (name == null ? "" : name) + "'");
      }
    } while (cursor.accept(','));
  }

  /** Expands the macro of this name; false when there is none. */
  boolean macro(String name, Cursor cursor, int position) {
    if (macros.isEmpty()) {
      return false;
    }
    Macro macro = macros.get(Literals.lower(name));
    if (macro == null) {
      return false;
    }
    Object2ObjectOpenHashMap<String, String> values = new Object2ObjectOpenHashMap<>();
    if (arguments(macro, cursor, position, values)) {
      expand("macro " + name, macro.body(), values, position, true);
    }
    cursor.skipAll();
    return true;
  }

  private boolean arguments(
      Macro macro, Cursor cursor, int position, Object2ObjectOpenHashMap<String, String> values) {
    int index = 0;
    boolean keywords = false;
    while (!cursor.atEnd()) {
      Macro.Parameter named = keyword(macro, cursor);
      if (named == null && keywords) {
        assembler.error(position, "can't mix positional and keyword arguments");
        return false;
      }
      if (named != null) {
        keywords = true;
        values.put(named.name(), named.variable() ? rest(cursor) : argument(cursor));
      } else if (index >= macro.parameters().size()) {
        assembler.error(position, "too many positional arguments");
        return false;
      } else {
        Macro.Parameter parameter = macro.parameters().get(index++);
        String value = parameter.variable() ? rest(cursor) : argument(cursor);
        if (!value.isEmpty() || parameter.variable()) {
          values.put(parameter.name(), value);
        }
      }
      cursor.accept(',');
    }
    for (Macro.Parameter parameter : macro.parameters()) {
      String value = values.get(parameter.name());
      if (value == null || value.isEmpty()) {
        if (parameter.required()) {
          assembler.error(
              position,
              "missing value for required parameter `"
                  + parameter.name()
                  + "' of macro `"
                  + macro.name()
                  + "'");
          return false;
        }
        values.put(parameter.name(), parameter.initial() == null ? "" : parameter.initial());
      }
    }
    return true;
  }

  /** One argument; with {@code .altmacro} also {@code %expression} and {@code <text>}. */
  private String argument(Cursor cursor) {
    int c = cursor.skipBlanks();
    if (alternate && (c == '<' || c == '"' || c == '\'')) {
      return MacroArguments.readBracketed(cursor);
    }
    if (alternate && c == '%') {
      cursor.next();
      return Long.toString(assembler.number(cursor, "% operator", 0));
    }
    return MacroArguments.readArgument(cursor);
  }

  private MacroArguments.@Nullable Alternate alternate(boolean isMacro) {
    return alternate ? new MacroArguments.Alternate(isMacro, () -> ++localNames) : null;
  }

  /**
   * The parameter of {@code name=value} at the cursor, consumed up to the value; or null, nothing
   * consumed.
   */
  private static Macro.Parameter keyword(Macro macro, Cursor cursor) {
    cursor.skipBlanks();
    int start = cursor.offset();
    String name = cursor.name();
    if (name != null && cursor.skipBlanks() == '=' && cursor.peek(1) != '=') {
      for (Macro.Parameter parameter : macro.parameters()) {
        if (parameter.name().equals(name)) {
          cursor.next();
          return parameter;
        }
      }
    }
    cursor.reset(start);
    return null;
  }

  private static String rest(Cursor cursor) {
    cursor.skipBlanks();
    String text = cursor.text(cursor.offset(), cursor.end());
    cursor.skipAll();
    return text;
  }

  private void expand(
      String title,
      String body,
      Object2ObjectOpenHashMap<String, String> values,
      int position,
      boolean isMacro) {
    if (input.depth() >= Input.NESTING_LIMIT) {
      assembler.error(position, "macros nested too deeply");
      input.stop();
      return;
    }
    byte[] text =
        MacroArguments.substitute(
            body, values::get, Integer.toString(expansions), alternate(isMacro), EXPANSION_LIMIT);
    if (isMacro) {
      expansions++;
    }
    total += text == null ? 0 : text.length;
    if (text == null || total > TOTAL_LIMIT) {
      assembler.error(position, "expansion too long");
      input.stop();
      return;
    }
    input.pushText(title, text, text.length, position, conditionals.depth(), isMacro);
  }

  // ---- repetition

  private void repeat(Cursor cursor, int position) {
    long count = assembler.number(cursor, ".rept", 0);
    assembler.expectEnd(cursor);
    if (!body(false, position)) {
      return;
    }
    if (count < 0) {
      assembler.warning(position, "negative count for .rept - ignored");
    } else if (count > 0 && bodyStart < bodyEnd) {
      if (input.depth() >= Input.NESTING_LIMIT) {
        assembler.error(position, "repeated blocks nested too deeply");
        input.stop();
        return;
      }
      input.pushRepeated(bodyStart, bodyEnd, count, conditionals.depth());
    }
  }

  private void iterate(Cursor cursor, int position, boolean characters) {
    String name = cursor.name();
    if (name == null) {
      assembler.error(cursor.sourcePosition(), "missing model parameter");
      cursor.skipAll();
      body(false, position);
      return;
    }
    cursor.accept(',');
    List<String> items = new ArrayList<>();
    if (characters) {
      String text = argument(cursor);
      for (int i = 0; i < text.length(); i++) {
        items.add(text.substring(i, i + 1));
      }
    } else {
      while (!cursor.atEnd()) {
        items.add(argument(cursor));
        cursor.accept(',');
      }
    }
    cursor.skipAll();
    if (items.isEmpty()) {
      items.add("");
    }
    if (!body(false, position)) {
      return;
    }
    String body = bodyText();
    ByteSink all = new ByteSink();
    for (String item : items) {
      byte[] text =
          MacroArguments.substitute(
              body,
              parameter -> parameter.equals(name) ? item : null,
              Integer.toString(expansions),
              alternate(false),
              EXPANSION_LIMIT);
      if (text == null
          || (long) all.size() + text.length > EXPANSION_LIMIT
          || total > TOTAL_LIMIT) {
        assembler.error(position, "expansion too long");
        input.stop();
        return;
      }
      total += text.length;
      all.bytes(text);
      all.u8('\n');
    }
    if (input.depth() >= Input.NESTING_LIMIT) {
      assembler.error(position, "repeated blocks nested too deeply");
      input.stop();
      return;
    }
    input.pushText(
        "." + (characters ? "irpc" : "irp"),
        all.array(),
        all.size(),
        position,
        conditionals.depth(),
        false);
  }
}
