package kit.mir;

import java.util.Arrays;
import kit.base.ByteSink;

/**
 * Prints functions, and single instructions of them, as MIR text (docs/mir.md). Values and blocks
 * are named by their order in the layout, not by row number, so that text, parsed and printed
 * again, stays the same. What has no place in the layout (a dangling operand of a broken function)
 * prints as {@code %?row} or {@code b?number}, which no parser accepts.
 */
public final class FunctionPrinter {
  private static final int[] NO_NAMES = {};

  private final ByteSink out;
  private final boolean positions;
  private Unit unit;
  private Function function;
  private int[] valueNames = NO_NAMES;
  private int[] blockNames = NO_NAMES;

  /**
   * @param positions whether every instruction gets its source position ({@code @n})
   */
  public FunctionPrinter(ByteSink out, boolean positions) {
    this.out = out;
    this.positions = positions;
  }

  /** Chooses the function whose rows are printed, and names its values. */
  public void select(Unit newUnit, Function newFunction) {
    unit = newUnit;
    function = newFunction;
    if (valueNames.length < function.count()) {
      valueNames = new int[function.count() + function.count() / 2 + 16];
    }
    if (blockNames.length < function.blockCount()) {
      blockNames = new int[function.blockCount() * 2];
    }
    Arrays.fill(valueNames, -1);
    Arrays.fill(blockNames, -1);
    int values = 0;
    int blocks = 0;
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      blockNames[block] = blocks++;
      for (int i = 0; i < function.blockParameterCount(block); i++) {
        valueNames[function.blockParameter(block, i)] = values++;
      }
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        if (function.type(row) != ValueType.VOID) {
          valueNames[row] = values++;
        }
      }
    }
  }

  /** Prints a whole function. */
  public void print(Unit newUnit, Function newFunction) {
    select(newUnit, newFunction);
    out.text("function ");
    symbol(function.symbol());
    out.text(" ");
    signature(function.signature());
    if (function.alignment != 0) {
      out.text(" align ");
      number(function.alignment);
    }
    out.text(function.naked ? " naked" : "");
    out.text(function.hasAlloca ? " alloca" : "");
    out.text(function.guarded ? " guarded" : "");
    out.text(function.noLandingPad ? " nolandingpad" : "");
    out.text(function.noProfile ? " noprofile" : "");
    out.text(function.capturesArguments ? " captures" : "");
    if (function.patchableBytes >= 0) {
      out.text(" patchable ");
      number(function.patchableBytes);
      out.text(" ");
      number(function.patchableBefore);
    }
    if (function.cleared != ClearedRegisters.SKIP) {
      out.text(" clears ");
      out.text("\"" + function.cleared.text() + "\"");
    }
    out.text(function.realigned ? " realigned" : "");
    position(function.position());
    out.text(" {\n");
    for (int slot = 0; slot < function.slotCount(); slot++) {
      out.text("  slot s");
      number(slot);
      out.text(" size ");
      number(function.slotSize(slot));
      out.text(" align ");
      number(function.slotAlignment(slot));
      int kind = function.slotKind(slot);
      out.text(kind == Function.ARRAY ? " array" : kind == Function.BUFFER ? " buffer" : "");
      if (function.slotName(slot) != null) {
        out.text(" ");
        MirText.quoted(out, function.slotName(slot));
      }
      out.text("\n");
    }
    if (function.debug != null) {
      new DebugPrinter(out).function(unit, function.debug, this);
    }
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      blockHeader(block);
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        out.text("  ");
        instruction(row);
        out.text("\n");
      }
    }
    out.text("}\n");
  }

  private void blockHeader(int block) {
    block(block);
    int count = function.blockParameterCount(block);
    if (count > 0) {
      out.text("(");
      for (int i = 0; i < count; i++) {
        out.text(i == 0 ? "" : ", ");
        int value = function.blockParameter(block, i);
        value(value);
        out.text(": ");
        out.text(function.type(value).text());
      }
      out.text(")");
    }
    if (function.isAddressTaken(block)) {
      out.text(" taken");
    }
    if (function.blockSymbol(block) >= 0) {
      out.text(" ");
      symbol(function.blockSymbol(block));
    }
    out.text(":\n");
  }

  // ---- pieces

  private void number(long value) {
    out.text(Long.toString(value));
  }

  void symbol(int number) {
    if (number < 0 || number >= unit.symbolCount()) {
      out.text("$?");
      number(number);
    } else {
      MirText.symbol(out, unit.symbol(number).name());
    }
  }

  private void signature(int number) {
    if (number < 0 || number >= unit.signatureCount()) {
      out.text("(?)");
    } else {
      MirText.signature(out, unit.signature(number));
    }
  }

  /** A value's name. */
  public void value(int row) {
    if (row < 0 || row >= function.count() || valueNames[row] < 0) {
      out.text("%?");
      number(row);
    } else {
      out.text("%");
      number(valueNames[row]);
    }
  }

  /** Whether a block is printed. */
  boolean hasBlock(int number) {
    return number >= 0 && number < function.blockCount() && blockNames[number] >= 0;
  }

  /** A block's name. */
  public void block(int number) {
    if (!hasBlock(number)) {
      out.text("b?");
      number(number);
    } else {
      out.text("b");
      number(blockNames[number]);
    }
  }

  private void position(int position) {
    if (positions) {
      out.text(" @");
      number(position);
    }
  }

  private void plus(long offset) {
    if (offset != 0) {
      out.text(" + ");
      number(offset);
    }
  }

  private void address(int value, long offset) {
    out.text("[");
    value(value);
    plus(offset);
    out.text("]");
  }

  private void memory(int access) {
    out.text(" ");
    out.text(Function.accessMemory(access).text());
    out.text(" ");
  }

  /** What of an access is not usual: alignment, volatility; for atomics the order. */
  private void attributes(int access, boolean atomic) {
    if (Function.accessAlignment(access) != Function.accessMemory(access).size()) {
      out.text(" align ");
      number(Function.accessAlignment(access));
    }
    if (atomic) {
      out.text(" order ");
      number(Function.accessOrder(access));
    } else if (Function.accessIsVolatile(access)) {
      out.text(" volatile");
    }
    if (Function.accessSpace(access) != 0) {
      out.text(" space ");
      number(Function.accessSpace(access));
    }
  }

  // ---- instructions

  /** One instruction, without indentation and newline. */
  public void instruction(int row) {
    ValueType type = function.type(row);
    Op op = function.op(row);
    if (type != ValueType.VOID) {
      value(row);
      out.text(" = ");
    }
    out.text(MirText.name(op));
    if (type != ValueType.VOID) {
      out.text(".");
      out.text(type.text());
    }
    operands(op, row);
    position(function.position(row));
  }

  private void operands(Op op, int row) {
    switch (op) {
      case ICONST, PARAMETER, BLOCK_PARAMETER, FENCE, FRAME_ADDRESS, RETURN_ADDRESS -> {
        out.text(" ");
        number(
            op == Op.PARAMETER || op == Op.BLOCK_PARAMETER ? function.a(row) : function.imm(row));
      }
      case FCONST -> floatBits(row);
      case SYMBOL -> {
        out.text(" ");
        symbol(function.a(row));
        plus(function.imm(row));
      }
      case SLOT -> {
        out.text(" s");
        number(function.a(row));
        plus(function.imm(row));
      }
      case BLOCK_ADDRESS -> {
        out.text(" ");
        block(function.a(row));
      }
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
        out.text(" ");
        value(function.a(row));
        out.text(" align ");
        number(function.imm(row));
      }
      case TRAMPOLINE -> {
        values(row, 2);
        out.text(", ");
        symbol(function.c(row));
      }
      case VA_ARG_AGGREGATE -> {
        values(row, 2);
        out.text(", :");
        number(function.c(row));
      }
      case CALL -> call(row);
      case ASM -> {
        assembly(row);
      }
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

  private void values(int row, int count) {
    out.text(" ");
    value(function.a(row));
    if (count > 1) {
      out.text(", ");
      value(function.b(row));
    }
    if (count > 2) {
      out.text(", ");
      value(function.c(row));
    }
  }

  private void floatBits(int row) {
    out.text(" 0x");
    switch (function.type(row)) {
      case F80 -> {
        MirText.hex(out, function.a(row) & 0xffffL, 4);
        out.text(":0x");
        MirText.hex(out, function.imm(row), 16);
      }
      case F128 -> {
        MirText.hex(out, (long) function.b(row) << 32 | function.a(row) & 0xffffffffL, 16);
        out.text(":0x");
        MirText.hex(out, function.imm(row), 16);
      }
      case F32 -> MirText.hex(out, function.imm(row) & 0xffffffffL, 8);
      default -> MirText.hex(out, function.imm(row), 16);
    }
  }

  private void memoryOperands(Op op, int row) {
    int access = function.c(row);
    if (op == Op.ATOMIC_RMW) {
      out.text(" ");
      long operation = function.imm(row);
      out.text(
          operation >= 0 && operation < AtomicOperation.values().length
              ? MirText.name(AtomicOperation.values()[(int) operation])
              : "?");
    }
    memory(access);
    switch (op) {
      case LOAD, ATOMIC_LOAD -> address(function.a(row), function.imm(row));
      case STORE, ATOMIC_STORE -> {
        address(function.a(row), function.imm(row));
        out.text(", ");
        value(function.b(row));
      }
      case COPY_BLOCK -> {
        address(function.a(row), 0);
        out.text(", ");
        address(function.b(row), 0);
        out.text(", ");
        number(function.imm(row));
      }
      case ZERO_BLOCK -> {
        address(function.a(row), 0);
        out.text(", ");
        number(function.imm(row));
      }
      case ATOMIC_RMW -> {
        address(function.a(row), 0);
        out.text(", ");
        value(function.b(row));
      }
      default -> {
        address(function.a(row), 0);
        out.text(", ");
        value(function.listItem(function.b(row), 0));
        out.text(", ");
        value(function.listItem(function.b(row), 1));
      }
    }
    boolean atomic =
        op == Op.ATOMIC_LOAD
            || op == Op.ATOMIC_STORE
            || op == Op.ATOMIC_RMW
            || op == Op.ATOMIC_CMPXCHG;
    attributes(access, atomic);
  }

  private void call(int row) {
    out.text(" ");
    if (function.b(row) >= 0) {
      symbol(function.b(row));
    } else {
      value(function.a(row));
    }
    int list = function.c(row);
    out.text(" : ");
    signature(function.listItem(list, 0));
    out.text(" with (");
    for (int i = 2; i < function.listSize(list); i++) {
      out.text(i == 2 ? "" : ", ");
      value(function.listItem(list, i));
    }
    out.text(")");
    if (function.listItem(list, 1) >= 0) {
      out.text(" to ");
      value(function.listItem(list, 1));
    }
  }

  private void assembly(int row) {
    if (function.a(row) < 0 || function.a(row) >= function.inlineAssemblies().size()) {
      out.text(" ?");
      return;
    }
    InlineAssembly assembly = function.inlineAssemblies().get(function.a(row));
    out.text(assembly.isVolatile() ? " volatile " : " ");
    MirText.quoted(out, assembly.template());
    out.text(" (");
    int list = function.c(row);
    for (int i = 0; i < assembly.operands().size(); i++) {
      InlineAssembly.Operand operand = assembly.operands().get(i);
      out.text(i == 0 ? "" : ", ");
      MirText.quoted(out, operand.constraint());
      out.text(operand.isOutput() ? " out" : " in");
      out.text(operand.byAddress() ? " address " : " ");
      out.text(operand.type() == null ? "-" : operand.type().text());
      out.text(" ");
      out.text(operand.memory() == null ? "-" : operand.memory().text());
      if (operand.register() != null) {
        out.text(" register ");
        MirText.quoted(out, operand.register());
      }
      if (operand.space() != 0) {
        out.text(" space ");
        number(operand.space());
      }
      out.text(" ");
      value(list >= 0 && i < function.listSize(list) ? function.listItem(list, i) : -1);
    }
    out.text(")");
    if (!assembly.clobbers().isEmpty()) {
      out.text(" clobber");
      for (String clobber : assembly.clobbers()) {
        out.text(" ");
        MirText.quoted(out, clobber);
      }
    }
    if (assembly.labels() > 0) {
      out.text(" labels ");
      number(assembly.labels());
    }
    if (positions) {
      out.text(" at ");
      number(assembly.position());
    }
  }

  // ---- terminators

  private void terminator(Op op, int row) {
    switch (op) {
      case JUMP -> {
        out.text(" ");
        edge(function.edge(row, 0));
      }
      case BRANCH -> {
        out.text(" ");
        value(function.a(row));
        edgesFrom(row, 0);
      }
      case GOTO -> {
        out.text(" ");
        value(function.a(row));
        edgesFrom(row, 0);
      }
      case SWITCH -> {
        out.text(" ");
        value(function.a(row));
        int edge = function.edge(row, 0);
        out.text(", ");
        edge(edge);
        int count = function.edgeCount(row);
        for (int i = 1; i < count; i++) {
          edge = function.followingEdge(edge);
          out.text(", ");
          number(function.caseValue(row, i - 1));
          out.text(": ");
          edge(edge);
        }
      }
      case ASM_GOTO -> {
        assembly(row);
        edgesFrom(row, 0);
      }
      case RETURN -> {
        if (function.a(row) >= 0) {
          values(row, 1);
        }
      }
      default -> {}
    }
  }

  private void edgesFrom(int row, int first) {
    int count = function.edgeCount(row);
    int edge = count == 0 ? 0 : function.edge(row, 0);
    for (int i = first; i < count; i++) {
      out.text(", ");
      edge(edge);
      edge = function.followingEdge(edge);
    }
  }

  private void edge(int edge) {
    block(function.edgeTarget(edge));
    int count = function.edgeArgumentCount(edge);
    if (count > 0) {
      out.text("(");
      for (int i = 0; i < count; i++) {
        out.text(i == 0 ? "" : ", ");
        value(function.edgeArgument(edge, i));
      }
      out.text(")");
    }
  }
}
