package kit.mir;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.DebugType;
import kit.mir.debug.FunctionDebug;

/** Reads what {@link DebugPrinter} writes. */
final class DebugParser {
  private static final int NUMBER_LIMIT = 1 << 28;

  private final MirLexer lexer;
  private final Unit unit;

  DebugParser(MirLexer lexer, Unit unit) {
    this.lexer = lexer;
    this.unit = unit;
  }

  private DebugInfo info() {
    if (unit.debug == null) {
      unit.debug = new DebugInfo();
    }
    return unit.debug;
  }

  private int position() throws MirLexer.Problem {
    lexer.mark("@");
    return (int) lexer.takeNumber(0, Integer.MAX_VALUE);
  }

  private int typeNumber() throws MirLexer.Problem {
    return (int) lexer.takeNumber(DebugType.VOID, NUMBER_LIMIT);
  }

  private String optionalName() throws MirLexer.Problem {
    return lexer.kind == MirLexer.Kind.STRING ? lexer.takeString("a name") : null;
  }

  private int slot() throws MirLexer.Problem {
    int start = lexer.position;
    String word = lexer.takeWord("a slot name");
    int number = FunctionParser.numberBehind(word, 's');
    if (number < 0) {
      throw new MirLexer.Problem(start, "expected a slot name");
    }
    return number;
  }

  // ---- units

  /** Behind the word {@code debugtype}. */
  void type() throws MirLexer.Problem {
    int start = lexer.position;
    long number = lexer.takeNumber();
    if (number != info().typeCount()) {
      throw new MirLexer.Problem(start, "types must be numbered from 0 in order");
    }
    DebugType type = typeBody();
    boolean own =
        type instanceof DebugType.Composite
            || type instanceof DebugType.Enumeration
            || type instanceof DebugType.Named
            || type instanceof DebugType.Array array && array.boundSlot() >= 0;
    if ((own ? info().add(type) : info().shared(type)) != number) {
      throw new MirLexer.Problem(start, "the type has a number already");
    }
  }

  private DebugType typeBody() throws MirLexer.Problem {
    int start = lexer.position;
    String word = lexer.takeWord("a kind of type");
    switch (word) {
      case "base" -> {
        String name = lexer.takeString("a name");
        DebugType.Encoding encoding =
            MirParser.choice(lexer, DebugType.Encoding.values(), "an encoding");
        lexer.word("size");
        int size = (int) lexer.takeNumber(0, NUMBER_LIMIT);
        return new DebugType.Base(
            name,
            encoding,
            size,
            lexer.acceptWord("bits") ? (int) lexer.takeNumber(0, NUMBER_LIMIT) : 0);
      }
      case "pointer" -> {
        return new DebugType.Pointer(typeNumber());
      }
      case "typedef" -> {
        String name = lexer.takeString("a name");
        int target = typeNumber();
        return new DebugType.Named(name, target, position());
      }
      case "array", "vector" -> {
        return array(word.equals("vector"));
      }
      case "struct", "union" -> {
        return composite(word.equals("union"));
      }
      case "enum" -> {
        return enumeration();
      }
      case "function" -> {
        return routine();
      }
      default -> {
        for (DebugType.Qualifier qualifier : DebugType.Qualifier.values()) {
          if (MirText.lower(qualifier).equals(word)) {
            return new DebugType.Qualified(qualifier, typeNumber());
          }
        }
        throw new MirLexer.Problem(start, "unknown kind of type '" + word + "'");
      }
    }
  }

  private DebugType array(boolean vector) throws MirLexer.Problem {
    int element = typeNumber();
    if (lexer.acceptWord("slot")) {
      return new DebugType.Array(element, -1, slot(), vector);
    }
    return new DebugType.Array(
        element, lexer.acceptWord("count") ? lexer.takeNumber(0, Long.MAX_VALUE) : -1, -1, vector);
  }

  private DebugType composite(boolean union) throws MirLexer.Problem {
    String name = optionalName();
    long size = lexer.acceptWord("size") ? lexer.takeNumber(0, Long.MAX_VALUE) : -1;
    int position = position();
    List<DebugType.Member> members = new ArrayList<>();
    if (size >= 0) {
      lexer.mark("{");
      while (!lexer.acceptMark("}")) {
        lexer.word("member");
        String member = optionalName();
        lexer.word("type");
        int type = typeNumber();
        lexer.word("bit");
        long offset = lexer.takeNumber(0, Long.MAX_VALUE);
        int width = lexer.acceptWord("width") ? (int) lexer.takeNumber(0, NUMBER_LIMIT) : -1;
        members.add(new DebugType.Member(member, type, offset, width, position()));
      }
    }
    return new DebugType.Composite(union, name, size, List.copyOf(members), position);
  }

  private DebugType enumeration() throws MirLexer.Problem {
    String name = optionalName();
    int underlying = DebugType.VOID;
    long size = -1;
    if (lexer.acceptWord("type")) {
      underlying = typeNumber();
      lexer.word("size");
      size = lexer.takeNumber(0, NUMBER_LIMIT);
    }
    int position = position();
    List<DebugType.Enumerator> enumerators = new ArrayList<>();
    if (size >= 0) {
      lexer.mark("{");
      while (!lexer.acceptMark("}")) {
        String enumerator = lexer.takeString("an enumerator");
        enumerators.add(new DebugType.Enumerator(enumerator, lexer.takeNumber()));
      }
    }
    return new DebugType.Enumeration(name, underlying, size, List.copyOf(enumerators), position);
  }

  private DebugType routine() throws MirLexer.Problem {
    int result = typeNumber();
    IntArrayList parameters = new IntArrayList();
    lexer.mark("(");
    while (!lexer.acceptMark(")")) {
      if (!parameters.isEmpty()) {
        lexer.mark(",");
      }
      parameters.add(typeNumber());
    }
    boolean prototyped = lexer.acceptWord("prototyped");
    return new DebugType.Routine(result, parameters, lexer.acceptWord("variadic"), prototyped);
  }

  /** Behind the word {@code debugvariable}. */
  void variable() throws MirLexer.Problem {
    int symbol = unit.symbol(lexer.takeSymbol()).number();
    String name = lexer.takeString("a name");
    lexer.word("type");
    int type = typeNumber();
    boolean external = lexer.acceptWord("external");
    info().addGlobal(new DebugInfo.Global(name, type, symbol, external, position()));
  }

  /** Behind the word {@code debugkeep}. */
  void keep() throws MirLexer.Problem {
    info().keep(typeNumber());
  }

  /** Behind the word {@code debugmacro}. */
  void macro() throws MirLexer.Problem {
    DebugInfo.MacroEvent.Kind kind =
        MirParser.choice(lexer, DebugInfo.MacroEvent.Kind.values(), "what happened to a macro");
    String text = lexer.takeString("a text");
    info().addMacro(new DebugInfo.MacroEvent(kind, position(), text));
  }

  // ---- functions

  /** Behind the word {@code debug} in a function. */
  FunctionDebug function(FunctionParser blocks) throws MirLexer.Problem {
    String name = lexer.takeString("a name");
    lexer.word("type");
    int result = typeNumber();
    boolean external = lexer.acceptWord("external");
    boolean prototyped = lexer.acceptWord("prototyped");
    boolean variadic = lexer.acceptWord("variadic");
    int at = position();
    FunctionDebug debug =
        new FunctionDebug(name, result, external, prototyped, variadic, at, position());
    while (lexer.acceptWord("scope")) {
      int start = lexer.position;
      long number = lexer.takeNumber();
      lexer.word("in");
      int parent = (int) lexer.takeNumber(-1, number - 1);
      int open = position();
      if (debug.addScope(parent, open, position()) != number || parent < 0 != (number == 0)) {
        throw new MirLexer.Problem(
            start, "scopes must be numbered from 0 in order, outer ones first");
      }
    }
    while (lexer.isWord("parameter") || lexer.isWord("variable")) {
      debug.addVariable(local(debug));
    }
    while (lexer.acceptWord("label")) {
      String label = lexer.takeString("a name");
      int block = blocks.takeBlock();
      lexer.word("scope");
      int scope = (int) lexer.takeNumber(0, debug.scopeCount() - 1L);
      debug.addLabel(new FunctionDebug.Label(label, scope, block, position()));
    }
    return debug;
  }

  private FunctionDebug.Variable local(FunctionDebug debug) throws MirLexer.Problem {
    boolean parameter = lexer.takeWord("parameter or variable").equals("parameter");
    String name = optionalName();
    lexer.word("type");
    int type = typeNumber();
    lexer.word("scope");
    int scope = (int) lexer.takeNumber(0, debug.scopeCount() - 1L);
    int start = lexer.position;
    FunctionDebug.Place place;
    int number = 0;
    IntArrayList path = new IntArrayList(0);
    switch (lexer.takeWord("a place")) {
      case "slot" -> {
        place = FunctionDebug.Place.SLOT;
        number = slot();
      }
      case "address" -> {
        place = FunctionDebug.Place.SLOT_ADDRESS;
        number = slot();
      }
      case "passed" -> {
        place = FunctionDebug.Place.PARAMETER;
        number = (int) lexer.takeNumber(0, NUMBER_LIMIT);
      }
      case "symbol" -> {
        place = FunctionDebug.Place.SYMBOL;
        number = unit.symbol(lexer.takeSymbol()).number();
      }
      case "outer" -> {
        place = FunctionDebug.Place.OUTER;
        number = slot();
        while (!lexer.isMark("@")) {
          path.add((int) lexer.takeNumber(0, NUMBER_LIMIT));
        }
      }
      case "nowhere" -> place = FunctionDebug.Place.NONE;
      default -> throw new MirLexer.Problem(start, "unknown place of a variable");
    }
    return new FunctionDebug.Variable(
        name, type, scope, parameter, place, number, path, position());
  }
}
