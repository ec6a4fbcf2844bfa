package kit.mir;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one function of MIR text, from its signature on. Values may be used before their definition
 * stands in the text (blocks need not be laid out in order of dominance): such operands are held as
 * negative placeholders until the function is read.
 */
final class FunctionParser {
  /** Operand placeholder of value name n: FORWARD - n. */
  private static final int FORWARD = -2;

  private static final int ALIGNMENT_LIMIT = 1 << 28;
  private static final int NAME_LIMIT = 1 << 30;

  private final MirLexer lexer;
  private final Unit unit;
  private final Function function = new Function();
  private final Int2IntOpenHashMap values = new Int2IntOpenHashMap();
  private final Int2IntOpenHashMap blocks = new Int2IntOpenHashMap();
  private final IntArrayList list = new IntArrayList();
  private final IntArrayList usePositions = new IntArrayList();
  private int currentBlock = -1;

  FunctionParser(MirLexer lexer, Unit unit) {
    this.lexer = lexer;
    this.unit = unit;
    values.defaultReturnValue(-1);
    blocks.defaultReturnValue(-1);
  }

  Function parse(int symbol) throws MirLexer.Problem {
    int signature = MirParser.signature(lexer, unit);
    int alignment = lexer.acceptWord("align") ? lexer.takeAlignment(ALIGNMENT_LIMIT) : 0;
    boolean naked = lexer.acceptWord("naked");
    boolean alloca = lexer.acceptWord("alloca");
    boolean guarded = lexer.acceptWord("guarded");
    boolean noLandingPad = lexer.acceptWord("nolandingpad");
    boolean noProfile = lexer.acceptWord("noprofile");
    boolean captures = lexer.acceptWord("captures");
    int patchable = -1;
    int before = 0;
    if (lexer.acceptWord("patchable")) {
      patchable = (int) lexer.takeNumber(0, 0xffff);
      before = (int) lexer.takeNumber(0, patchable);
    }
    ClearedRegisters cleared = ClearedRegisters.SKIP;
    if (lexer.acceptWord("clears")) {
      cleared = ClearedRegisters.named(lexer.takeString("which registers"));
      if (cleared == null) {
        throw lexer.expected("which registers");
      }
    }
    boolean realigned = lexer.acceptWord("realigned");
    function.reset(symbol, signature, lexer.optionalPosition());
    function.cleared = cleared;
    function.realigned = realigned;
    function.guarded = guarded;
    function.noLandingPad = noLandingPad;
    function.noProfile = noProfile;
    function.capturesArguments = captures;
    function.patchableBytes = patchable;
    function.patchableBefore = before;
    function.alignment = alignment;
    function.naked = naked;
    function.hasAlloca = alloca;
    lexer.mark("{");
    while (lexer.acceptWord("slot")) {
      slot();
    }
    if (lexer.acceptWord("debug")) {
      function.debug = new DebugParser(lexer, unit).function(this);
    }
    while (!lexer.acceptMark("}")) {
      if (lexer.kind == MirLexer.Kind.WORD && isBlockName(lexer.text)) {
        header();
      } else if (currentBlock < 0) {
        throw lexer.expected("a block");
      } else {
        instruction();
      }
    }
    resolveForwardUses();
    return function;
  }

  private void slot() throws MirLexer.Problem {
    int start = lexer.position;
    String name = lexer.takeWord("a slot name");
    if (!name.equals("s" + function.slotCount())) {
      throw new MirLexer.Problem(start, "slots must be numbered from s0 in order");
    }
    lexer.word("size");
    long size = lexer.takeNumber(0, Long.MAX_VALUE);
    lexer.word("align");
    int alignment = lexer.takeAlignment(ALIGNMENT_LIMIT);
    int kind =
        lexer.acceptWord("array")
            ? Function.ARRAY
            : lexer.acceptWord("buffer") ? Function.BUFFER : 0;
    int slot =
        function.newSlot(
            size,
            alignment,
            lexer.kind == MirLexer.Kind.STRING ? lexer.takeString("a name") : null);
    function.setSlotKind(slot, kind);
  }

  private static boolean isBlockName(String word) {
    return numberBehind(word, 'b') >= 0;
  }

  /** The number in a word such as b12, or -1. */
  static int numberBehind(String word, char letter) {
    if (word.length() < 2 || word.length() > 10 || word.charAt(0) != letter) {
      return -1;
    }
    long value = 0;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value < NAME_LIMIT ? (int) value : -1;
  }

  private int blockOf(String name) {
    int number = numberBehind(name, 'b');
    int block = blocks.get(number);
    if (block < 0) {
      block = function.newBlock();
      blocks.put(number, block);
    }
    return block;
  }

  int takeBlock() throws MirLexer.Problem {
    if (lexer.kind != MirLexer.Kind.WORD || !isBlockName(lexer.text)) {
      throw lexer.expected("a block");
    }
    int block = blockOf(lexer.text);
    lexer.next();
    return block;
  }

  private void header() throws MirLexer.Problem {
    int start = lexer.position;
    currentBlock = takeBlock();
    if (function.isInLayout(currentBlock)) {
      throw new MirLexer.Problem(start, "block defined twice");
    }
    function.appendBlock(currentBlock);
    if (lexer.acceptMark("(")) {
      IntArrayList names = new IntArrayList();
      List<ValueType> types = new ArrayList<>();
      do {
        names.add(valueName());
        lexer.mark(":");
        types.add(MirParser.valueType(lexer));
      } while (lexer.acceptMark(","));
      lexer.mark(")");
      function.setBlockParameters(currentBlock, types.toArray(new ValueType[0]));
      for (int i = 0; i < names.size(); i++) {
        define(names.getInt(i), function.blockParameter(currentBlock, i), start);
      }
    }
    if (lexer.acceptWord("taken")) {
      function.takeAddress(currentBlock);
    }
    if (lexer.kind == MirLexer.Kind.SYMBOL) {
      function.setBlockSymbol(currentBlock, unit.symbol(lexer.takeSymbol()).number());
    }
    lexer.mark(":");
  }

  // ---- values

  private int valueName() throws MirLexer.Problem {
    if (lexer.kind != MirLexer.Kind.VALUE) {
      throw lexer.expected("a value");
    }
    if (lexer.number < 0 || lexer.number >= NAME_LIMIT) {
      throw new MirLexer.Problem(lexer.position, "number out of range");
    }
    int name = (int) lexer.number;
    lexer.next();
    return name;
  }

  private void define(int name, int row, int position) throws MirLexer.Problem {
    if (values.putIfAbsent(name, row) >= 0) {
      throw new MirLexer.Problem(position, "value %" + name + " defined twice");
    }
  }

  /** An operand: its row, or a placeholder when it is not defined yet. */
  private int value() throws MirLexer.Problem {
    int start = lexer.position;
    int name = valueName();
    int row = values.get(name);
    if (row < 0) {
      usePositions.add(name);
      usePositions.add(start);
    }
    return row >= 0 ? row : FORWARD - name;
  }

  private void resolveForwardUses() throws MirLexer.Problem {
    for (int i = 0; i < usePositions.size(); i += 2) {
      if (values.get(usePositions.getInt(i)) < 0) {
        throw new MirLexer.Problem(
            usePositions.getInt(i + 1), "value %" + usePositions.getInt(i) + " is not defined");
      }
    }
    if (usePositions.isEmpty()) {
      return;
    }
    Operands operands = new Operands();
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        operands.load(function, row);
        for (int i = 0; i < operands.count(); i++) {
          if (operands.get(i) <= FORWARD) {
            operands.set(i, values.get(FORWARD - operands.get(i)));
          }
        }
      }
    }
  }

  // ---- instructions

  private void instruction() throws MirLexer.Problem {
    int start = lexer.position;
    int name = -1;
    if (lexer.kind == MirLexer.Kind.VALUE) {
      name = valueName();
      lexer.mark("=");
    }
    int opPosition = lexer.position;
    String word = lexer.takeWord("an instruction");
    int dot = word.indexOf('.');
    Op op = MirText.op(dot < 0 ? word : word.substring(0, dot));
    if (op == null || op == Op.BLOCK_PARAMETER) {
      throw new MirLexer.Problem(opPosition, "unknown instruction '" + word + "'");
    }
    ValueType type = dot < 0 ? ValueType.VOID : MirText.valueType(word.substring(dot + 1));
    if (type == null) {
      throw new MirLexer.Problem(opPosition, "unknown type in '" + word + "'");
    }
    if ((type == ValueType.VOID) == name >= 0) {
      throw new MirLexer.Problem(
          start,
          name >= 0 ? "an instruction without type defines no value" : "the value needs a name");
    }
    int row = function.append(currentBlock, op, type, -1, -1, -1, 0, 0);
    operands(op, type, row);
    int position = lexer.optionalPosition();
    if (position != 0) {
      function.setPosition(row, position);
    }
    if (name >= 0) {
      define(name, row, start);
    }
  }

  private void operands(Op op, ValueType type, int row) throws MirLexer.Problem {
    switch (op) {
      case ICONST, FENCE, FRAME_ADDRESS, RETURN_ADDRESS -> function.setImm(row, lexer.takeNumber());
      case PARAMETER -> function.setA(row, (int) lexer.takeNumber(0, Integer.MAX_VALUE));
      case FCONST -> floatBits(type, row);
      case SYMBOL -> {
        function.setA(row, unit.symbol(lexer.takeSymbol()).number());
        function.setImm(row, lexer.optionalOffset());
      }
      case SLOT -> {
        int number = lexer.kind == MirLexer.Kind.WORD ? numberBehind(lexer.text, 's') : -1;
        if (number < 0 || number >= function.slotCount()) {
          throw lexer.expected("a slot");
        }
        lexer.next();
        function.setA(row, number);
        function.setImm(row, lexer.optionalOffset());
      }
      case BLOCK_ADDRESS -> function.setA(row, takeBlock());
      case LOAD,
          ATOMIC_LOAD,
          STORE,
          ATOMIC_STORE,
          COPY_BLOCK,
          ZERO_BLOCK,
          ATOMIC_RMW,
          ATOMIC_CMPXCHG ->
          memoryOperands(op, row);
      case ALLOCA -> {
        function.setA(row, value());
        lexer.word("align");
        function.setImm(row, lexer.takeAlignment(ALIGNMENT_LIMIT));
      }
      case TRAMPOLINE -> {
        values(row, 2);
        lexer.mark(",");
        function.setC(row, unit.symbol(lexer.takeSymbol()).number());
      }
      case VA_ARG_AGGREGATE -> {
        values(row, 2);
        lexer.mark(",");
        lexer.mark(":");
        function.setC(row, (int) lexer.takeNumber(0, unit.aggregateCount() - 1L));
      }
      case CALL -> call(row);
      case ASM -> assembly(row);
      case JUMP, BRANCH, SWITCH, GOTO, ASM_GOTO, RETURN, TRAP, UNREACHABLE -> terminator(op, row);
      default -> {
        switch (op.shape()) {
          case NONE, CONSTANT, POOL, TERMINATOR -> {}
          case UNARY, UNARY_EFFECT -> values(row, 1);
          case BINARY, COMPARE, LOAD, STORE -> values(row, 2);
          case TERNARY -> values(row, 3);
        }
      }
    }
  }

  private void values(int row, int count) throws MirLexer.Problem {
    function.setA(row, value());
    if (count > 1) {
      lexer.mark(",");
      function.setB(row, value());
    }
    if (count > 2) {
      lexer.mark(",");
      function.setC(row, value());
    }
  }

  private void floatBits(ValueType type, int row) throws MirLexer.Problem {
    long first = lexer.takeNumber();
    if (type != ValueType.F80 && type != ValueType.F128) {
      function.setImm(row, first);
      return;
    }
    lexer.mark(":");
    function.setImm(row, lexer.takeNumber());
    function.setA(row, type == ValueType.F80 ? (int) (first & 0xffff) : (int) first);
    function.setB(row, type == ValueType.F80 ? -1 : (int) (first >>> 32));
  }

  private int plainAddress() throws MirLexer.Problem {
    lexer.mark("[");
    int value = value();
    lexer.mark("]");
    return value;
  }

  private void memoryOperands(Op op, int row) throws MirLexer.Problem {
    if (op == Op.ATOMIC_RMW) {
      AtomicOperation operation =
          lexer.kind == MirLexer.Kind.WORD ? MirText.atomicOperation(lexer.text) : null;
      if (operation == null) {
        throw lexer.expected("an atomic operation");
      }
      lexer.next();
      function.setImm(row, operation.ordinal());
    }
    MemoryType memory = MirParser.memoryType(lexer);
    lexer.mark("[");
    function.setA(row, value());
    if (op == Op.LOAD || op == Op.ATOMIC_LOAD || op == Op.STORE || op == Op.ATOMIC_STORE) {
      function.setImm(row, lexer.optionalOffset());
    }
    lexer.mark("]");
    switch (op) {
      case STORE, ATOMIC_STORE, ATOMIC_RMW -> {
        lexer.mark(",");
        function.setB(row, value());
      }
      case COPY_BLOCK -> {
        lexer.mark(",");
        function.setB(row, plainAddress());
        lexer.mark(",");
        function.setImm(row, lexer.takeNumber());
      }
      case ZERO_BLOCK -> {
        lexer.mark(",");
        function.setImm(row, lexer.takeNumber());
      }
      case ATOMIC_CMPXCHG -> {
        lexer.mark(",");
        int expected = value();
        lexer.mark(",");
        function.setB(row, function.list(new int[] {expected, value()}, 0, 2));
      }
      default -> {}
    }
    int alignment =
        lexer.acceptWord("align") ? lexer.takeAlignment(ALIGNMENT_LIMIT) : memory.size();
    if (op == Op.ATOMIC_LOAD
        || op == Op.ATOMIC_STORE
        || op == Op.ATOMIC_RMW
        || op == Op.ATOMIC_CMPXCHG) {
      lexer.word("order");
      function.setC(row, Function.atomicAccess(memory, alignment, (int) lexer.takeNumber(0, 5)));
    } else {
      function.setC(row, Function.access(memory, alignment, lexer.acceptWord("volatile")));
      if ((op == Op.LOAD || op == Op.STORE) && lexer.acceptWord("space")) {
        function.setC(row, Function.inSpace(function.c(row), (int) lexer.takeNumber(1, 2)));
      }
    }
  }

  private int storeList() {
    return function.list(list.elements(), 0, list.size());
  }

  private void call(int row) throws MirLexer.Problem {
    if (lexer.kind == MirLexer.Kind.SYMBOL) {
      function.setB(row, unit.symbol(lexer.takeSymbol()).number());
    } else {
      function.setA(row, value());
    }
    lexer.mark(":");
    list.clear();
    list.add(MirParser.signature(lexer, unit));
    list.add(-1);
    lexer.word("with");
    lexer.mark("(");
    while (!lexer.acceptMark(")")) {
      if (list.size() > 2) {
        lexer.mark(",");
      }
      list.add(value());
    }
    if (lexer.acceptWord("to")) {
      list.set(1, value());
    }
    function.setC(row, storeList());
  }

  private void assembly(int row) throws MirLexer.Problem {
    boolean isVolatile = lexer.acceptWord("volatile");
    String template = lexer.takeString("an assembly template");
    List<InlineAssembly.Operand> operands = new ArrayList<>();
    list.clear();
    lexer.mark("(");
    while (!lexer.acceptMark(")")) {
      if (!operands.isEmpty()) {
        lexer.mark(",");
      }
      operands.add(assemblyOperand());
      list.add(value());
    }
    function.setC(row, storeList());
    List<String> clobbers = new ArrayList<>();
    if (lexer.acceptWord("clobber")) {
      do {
        clobbers.add(lexer.takeString("a register name"));
      } while (lexer.kind == MirLexer.Kind.STRING);
    }
    int labels = lexer.acceptWord("labels") ? (int) lexer.takeNumber(0, 1 << 20) : 0;
    int position = lexer.acceptWord("at") ? (int) lexer.takeNumber(0, Integer.MAX_VALUE) : 0;
    function.setA(
        row,
        function.addAssembly(
            new InlineAssembly(
                template,
                List.copyOf(operands),
                List.copyOf(clobbers),
                isVolatile,
                labels,
                position)));
  }

  private InlineAssembly.Operand assemblyOperand() throws MirLexer.Problem {
    String constraint = lexer.takeString("a constraint");
    boolean output = lexer.acceptWord("out");
    if (!output) {
      lexer.word("in");
    }
    boolean byAddress = lexer.acceptWord("address");
    ValueType type = lexer.acceptMark("-") ? null : MirParser.valueType(lexer);
    MemoryType memory = lexer.acceptMark("-") ? null : MirParser.memoryType(lexer);
    String register = lexer.acceptWord("register") ? lexer.takeString("a register name") : null;
    int space = lexer.acceptWord("space") ? (int) lexer.takeNumber(1, 2) : 0;
    return new InlineAssembly.Operand(constraint, output, byAddress, type, memory, register, space);
  }

  // ---- terminators

  private void terminator(Op op, int row) throws MirLexer.Problem {
    switch (op) {
      case JUMP -> {
        list.clear();
        edge();
        function.setC(row, storeList());
      }
      case BRANCH, GOTO -> {
        function.setA(row, value());
        list.clear();
        edges();
        function.setC(row, storeList());
      }
      case SWITCH -> switchEdges(row);
      case ASM_GOTO -> {
        assembly(row);
        list.clear();
        edges();
        function.setB(row, storeList());
      }
      case RETURN -> {
        if (lexer.kind == MirLexer.Kind.VALUE) {
          function.setA(row, value());
        }
      }
      default -> {}
    }
  }

  private void switchEdges(int row) throws MirLexer.Problem {
    function.setA(row, value());
    lexer.mark(",");
    list.clear();
    LongArrayList cases = new LongArrayList();
    edge();
    while (lexer.acceptMark(",")) {
      cases.add(lexer.takeNumber());
      lexer.mark(":");
      edge();
    }
    for (int i = 0; i < cases.size(); i++) {
      int index = function.addLong(cases.getLong(i));
      if (i == 0) {
        function.setB(row, index);
      }
    }
    function.setC(row, storeList());
  }

  private void edges() throws MirLexer.Problem {
    while (lexer.acceptMark(",")) {
      edge();
    }
  }

  private void edge() throws MirLexer.Problem {
    list.add(takeBlock());
    int size = list.size();
    list.add(0);
    if (lexer.acceptMark("(")) {
      do {
        list.add(value());
      } while (lexer.acceptMark(","));
      lexer.mark(")");
    }
    list.set(size, list.size() - size - 1);
  }
}
