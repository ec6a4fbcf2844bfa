package kit.mir;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.SourceMap;

/**
 * Reads MIR text (docs/mir.md) and hands its parts to a {@link UnitConsumer}. Symbols need no
 * declaration: one that is only mentioned is global and of unknown kind, a defined one is marked
 * so. The text is checked for syntax only; {@link Verifier} checks what it says.
 */
public final class MirParser {
  private static final int ALIGNMENT_LIMIT = 1 << 28;

  private final MirLexer lexer;
  private final Diagnostics diagnostics;
  private final UnitConsumer consumer;
  private final Unit unit = new Unit();

  private MirParser(MirLexer lexer, Diagnostics diagnostics, UnitConsumer consumer) {
    this.lexer = lexer;
    this.diagnostics = diagnostics;
    this.consumer = consumer;
  }

  /**
   * Parses a file already in the source map. Reports the first problem and stops there. Returns the
   * unit, or null after a problem.
   */
  public static Unit parse(
      SourceMap.SourceFile file, Diagnostics diagnostics, UnitConsumer consumer) {
    MirParser parser =
        new MirParser(
            new MirLexer(file.text(), file.length(), file.start()), diagnostics, consumer);
    return parser.run() ? parser.unit : null;
  }

  private boolean run() {
    try {
      lexer.next();
      while (lexer.kind != MirLexer.Kind.END) {
        item();
      }
    } catch (MirLexer.Problem problem) {
      diagnostics.error(problem.position, problem.message);
      return false;
    }
    consumer.end(unit);
    return true;
  }

  private void item() throws MirLexer.Problem {
    int start = lexer.position;
    String word =
        lexer.takeWord("'type', 'symbol', 'alias', 'function', 'data', 'assembly' or 'common'");
    switch (word) {
      case "type" -> aggregate();
      case "symbol" -> symbol();
      case "alias" -> alias();
      case "function" -> function();
      case "data" -> data();
      case "assembly" -> {
        String text = lexer.takeString("assembly text");
        consumer.assembly(unit, text, lexer.optionalPosition());
      }
      case "common" -> common();
      case "debugtype" -> new DebugParser(lexer, unit).type();
      case "debugkeep" -> new DebugParser(lexer, unit).keep();
      case "debugmacro" -> new DebugParser(lexer, unit).macro();
      case "debugvariable" -> new DebugParser(lexer, unit).variable();
      default -> throw new MirLexer.Problem(start, "unknown item '" + word + "'");
    }
  }

  // ---- tables

  private void aggregate() throws MirLexer.Problem {
    lexer.mark(":");
    int start = lexer.position;
    long number = lexer.takeNumber();
    lexer.word("size");
    long size = lexer.takeNumber(0, Long.MAX_VALUE);
    lexer.word("align");
    int alignment = lexer.takeAlignment(ALIGNMENT_LIMIT);
    boolean packed = lexer.acceptWord("packed");
    boolean complex = lexer.acceptWord("complex");
    List<AggregateType.Part> parts = new ArrayList<>();
    lexer.mark("{");
    while (!lexer.acceptMark("}")) {
      if (!parts.isEmpty()) {
        lexer.mark(",");
      }
      int offset = (int) lexer.takeNumber(0, Integer.MAX_VALUE);
      parts.add(new AggregateType.Part(offset, memoryType(lexer)));
    }
    if (unit.aggregate(new AggregateType(size, alignment, List.copyOf(parts), packed, complex))
        != number) {
      throw new MirLexer.Problem(start, "types must be numbered from 0 in order and differ");
    }
  }

  static MemoryType memoryType(MirLexer lexer) throws MirLexer.Problem {
    MemoryType type = lexer.kind == MirLexer.Kind.WORD ? MirText.memoryType(lexer.text) : null;
    if (type == null) {
      throw lexer.expected("a memory type");
    }
    lexer.next();
    return type;
  }

  static ValueType valueType(MirLexer lexer) throws MirLexer.Problem {
    ValueType type = lexer.kind == MirLexer.Kind.WORD ? MirText.valueType(lexer.text) : null;
    if (type == null) {
      throw lexer.expected("a value type");
    }
    lexer.next();
    return type;
  }

  static <E extends Enum<E>> E choice(MirLexer lexer, E[] constants, String what)
      throws MirLexer.Problem {
    if (lexer.kind == MirLexer.Kind.WORD) {
      for (E constant : constants) {
        if (MirText.lower(constant).equals(lexer.text)) {
          lexer.next();
          return constant;
        }
      }
    }
    throw lexer.expected(what);
  }

  private void symbol() throws MirLexer.Problem {
    UnitSymbol symbol = unit.symbol(lexer.takeSymbol());
    symbol.kind = choice(lexer, UnitSymbol.Kind.values(), "a symbol kind");
    symbol.binding = choice(lexer, UnitSymbol.Binding.values(), "a binding");
    while (lexer.kind == MirLexer.Kind.WORD) {
      switch (lexer.text) {
        case "default", "hidden", "protected", "internal" ->
            symbol.visibility = choice(lexer, UnitSymbol.Visibility.values(), "a visibility");
        case "thread" -> {
          lexer.next();
          symbol.threadModel =
              choice(lexer, UnitSymbol.ThreadModel.values(), "a thread-local model");
        }
        case "section" -> {
          lexer.next();
          symbol.section = lexer.takeString("a section name");
        }
        case "comdat" -> {
          lexer.next();
          symbol.comdat = lexer.takeString("a group name");
        }
        default -> {
          if (!flag(symbol, lexer.text)) {
            return;
          }
          lexer.next();
        }
      }
    }
  }

  private static boolean flag(UnitSymbol symbol, String word) {
    switch (word) {
      case "defined" -> symbol.definedHere = true;
      case "common" -> symbol.common = true;
      case "referenced" -> symbol.referenced = true;
      case "used" -> symbol.used = true;
      case "retain" -> symbol.retain = true;
      case "twice" -> symbol.returnsTwice = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void alias() throws MirLexer.Problem {
    UnitSymbol symbol = unit.symbol(lexer.takeSymbol());
    symbol.aliasOf = unit.symbol(lexer.takeSymbol()).number();
  }

  /** A signature: {@code (i32, :0 | f64, ...) -> void}. */
  static int signature(MirLexer lexer, Unit unit) throws MirLexer.Problem {
    List<Signature.Type> parameters = new ArrayList<>();
    int fixed = -1;
    boolean variadic = false;
    boolean separated = true;
    boolean chain = false;
    lexer.mark("(");
    while (!lexer.acceptMark(")")) {
      if (lexer.isMark("|") && fixed < 0) {
        lexer.next();
        fixed = parameters.size();
        separated = true;
      } else if (!separated) {
        lexer.mark(",");
      }
      if (lexer.acceptMark("...")) {
        variadic = true;
        lexer.mark(")");
        break;
      }
      parameters.add(type(lexer, unit));
      chain |= parameters.size() == 1 && fixed < 0 && lexer.acceptWord("chain");
      separated = false;
    }
    lexer.mark("->");
    Signature.Type result = type(lexer, unit);
    CallingConvention convention =
        lexer.acceptWord("microsoft") ? CallingConvention.MICROSOFT : CallingConvention.STANDARD;
    return unit.signature(
        new Signature(
            result,
            List.copyOf(parameters),
            fixed < 0 ? parameters.size() : fixed,
            variadic,
            chain,
            convention));
  }

  private static Signature.Type type(MirLexer lexer, Unit unit) throws MirLexer.Problem {
    if (lexer.acceptMark(":")) {
      return Signature.Type.aggregate((int) lexer.takeNumber(0, unit.aggregateCount() - 1L));
    }
    ValueType scalar = valueType(lexer);
    MemoryType narrow = null;
    if (scalar == ValueType.I32 && lexer.kind == MirLexer.Kind.WORD) {
      narrow = MirText.memoryType(lexer.text);
      if (narrow != null) {
        lexer.next();
      }
    }
    return new Signature.Type(scalar, -1, narrow);
  }

  // ---- definitions

  private UnitSymbol defined(UnitSymbol.Kind kind) throws MirLexer.Problem {
    UnitSymbol symbol = unit.symbol(lexer.takeSymbol());
    symbol.definedHere = true;
    if (symbol.kind == UnitSymbol.Kind.UNKNOWN) {
      symbol.kind = kind;
    }
    return symbol;
  }

  private void function() throws MirLexer.Problem {
    UnitSymbol symbol = defined(UnitSymbol.Kind.FUNCTION);
    consumer.function(unit, new FunctionParser(lexer, unit).parse(symbol.number()));
  }

  private void common() throws MirLexer.Problem {
    UnitSymbol symbol = unit.symbol(lexer.takeSymbol());
    symbol.common = true;
    lexer.word("size");
    long size = lexer.takeNumber(0, Long.MAX_VALUE);
    lexer.word("align");
    consumer.common(unit, symbol, size, lexer.takeAlignment(ALIGNMENT_LIMIT));
  }

  private void data() throws MirLexer.Problem {
    UnitSymbol symbol = defined(UnitSymbol.Kind.OBJECT);
    DataObject.Placement placement =
        choice(lexer, DataObject.Placement.values(), "'writable', 'constant' or 'string'");
    lexer.word("size");
    int start = lexer.position;
    long size = lexer.takeNumber(0, Long.MAX_VALUE);
    lexer.word("align");
    int alignment = lexer.takeAlignment(ALIGNMENT_LIMIT);
    int element = lexer.acceptWord("element") ? (int) lexer.takeNumber(0, 16) : 0;
    ByteSink bytes = new ByteSink();
    DataObject object = new DataObject(symbol.number(), placement, alignment, size, element, bytes);
    lexer.mark("{");
    while (!lexer.acceptMark("}")) {
      if (lexer.acceptWord("bytes")) {
        bytes.text(lexer.takeString("bytes"));
      } else {
        lexer.word("word");
        word(object, size);
      }
    }
    if (bytes.size() > size) {
      throw new MirLexer.Problem(start, "more bytes than the size says");
    }
    consumer.data(unit, object);
  }

  private void word(DataObject object, long size) throws MirLexer.Problem {
    int start = lexer.position;
    long offset = lexer.takeNumber(0, Long.MAX_VALUE);
    lexer.word("width");
    int width = (int) lexer.takeNumber(1, 8);
    if (offset > size - width) {
      throw new MirLexer.Problem(start, "word outside the object");
    }
    if (object.wordCount() > 0 && offset < object.wordOffset(object.wordCount() - 1)) {
      throw new MirLexer.Problem(start, "words must come in rising order of offset");
    }
    int symbol = unit.symbol(lexer.takeSymbol()).number();
    int minus = lexer.acceptWord("minus") ? unit.symbol(lexer.takeSymbol()).number() : -1;
    object.addWord(offset, symbol, lexer.optionalOffset(), width, minus);
  }
}
