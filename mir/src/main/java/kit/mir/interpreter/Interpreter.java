package kit.mir.interpreter;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.floating.SoftFloat;
import kit.mir.AggregateType;
import kit.mir.AtomicOperation;
import kit.mir.Function;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.Signature;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;

/**
 * Runs the functions of a {@link Program} over a flat memory. Activations are on a list of {@link
 * Frame}s, not on Java's stack. The program should have passed {@link kit.mir.Verifier}.
 *
 * <p>The calling convention is the interpreter's own: arguments are handed over as values,
 * aggregates as copies, and all variable arguments stand in memory one after another as in the
 * overflow area of the System V x86-64 convention; so a va_list is that convention's (24 bytes)
 * with both register areas exhausted. Undefined functions are looked up in {@link Library}. Inline
 * assembly is refused unless its template is blank.
 */
public final class Interpreter {
  static final long CODE = 0x1000;
  private static final long CODE_STEP = 16;
  static final long BLOCKS = 0x8_0000_0000L;
  private static final int FRAME_LIMIT = 20_000;

  private final Program program;
  private final Unit unit;
  private final Memory memory;
  private final ByteSink output;
  private final Library library;
  private final long stepLimit;
  private long steps;
  private final long[] addresses;
  private final Long2ObjectOpenHashMap<Function> code;
  private final Long2ObjectOpenHashMap<String> libraryFunctions = new Long2ObjectOpenHashMap<>();
  private long nextCode;

  /** What a TRAMPOLINE has written. */
  private record Trampoline(int symbol, long chain) {}

  private final Long2ObjectOpenHashMap<Trampoline> trampolines = new Long2ObjectOpenHashMap<>();
  private final List<Frame> frames = new ArrayList<>();

  /** The result of the last return, when a run from outside ends. */
  private long resultLow;

  private long resultHigh;

  /**
   * @param output receives what the program writes to its standard output and error
   * @param stepLimit instructions executed at most
   * @param memoryLimit bytes of data and heap at most
   */
  public Interpreter(Program program, ByteSink output, long stepLimit, int memoryLimit) {
    this.program = program;
    this.output = output;
    this.stepLimit = stepLimit;
    unit = program.unit();
    memory = new Memory(memoryLimit, 8 << 20);
    library = new Library(this, memory, output);
    addresses = new long[unit.symbolCount()];
    code = program.code(addresses, CODE, CODE_STEP);
    nextCode = CODE + program.functions().size() * CODE_STEP;
  }

  /** Runs {@code main} with these arguments (argv[0] first). */
  public Outcome run(List<String> arguments) {
    try {
      if (program.hasAssembly()) {
        return new Outcome(-1, "file-scope assembly cannot be interpreted");
      }
      program.place(memory, addresses);
      program.fill(memory, this);
      UnitSymbol main = unit.findSymbol("main");
      if (main == null || code.get(addresses[main.number()]) == null) {
        return new Outcome(-1, "no function main");
      }
      long vector = memory.allocate(8L * (arguments.size() + 2), 8);
      for (int i = 0; i < arguments.size(); i++) {
        byte[] text = Bytes.of(arguments.get(i));
        long at = memory.allocate(text.length + 1L, 1);
        memory.write(at, text, text.length);
        memory.store(vector + 8L * i, 8, at);
      }
      long[] values = {arguments.size(), vector, vector + 8L * arguments.size()};
      int code1 = (int) invoke(addresses[main.number()], values);
      library.runExitHandlers();
      return new Outcome(code1 & 0xff, null);
    } catch (StopException stop) {
      if (stop.outcome().problem() == null || frames.isEmpty()) {
        return stop.outcome();
      }
      Frame frame = frames.get(frames.size() - 1);
      return new Outcome(
          stop.outcome().exitCode(),
          "in " + unit.symbol(frame.function.symbol()).name() + ": " + stop.outcome().problem());
    }
  }

  /** Calls the function at a code address with scalar arguments and runs it to its end. */
  long invoke(long address, long[] arguments) {
    Trampoline trampoline = trampolines.get(address);
    Function function = code.get(trampoline == null ? address : addressOf(trampoline.symbol));
    if (function == null) {
      throw StopException.problem("call of " + Memory.hex(address) + ", which is no function");
    }
    Signature signature = unit.signature(function.signature());
    Frame frame = newFrame(function, signature);
    int shift = trampoline == null ? 0 : 1;
    frame.arguments = new long[Math.max(arguments.length + shift, signature.fixed())];
    System.arraycopy(arguments, 0, frame.arguments, shift, arguments.length);
    if (trampoline != null) {
      frame.arguments[0] = trampoline.chain;
    }
    frame.argumentsHigh = new long[frame.arguments.length];
    frame.variableArguments = frame.callerStack;
    int depth = frames.size();
    push(frame);
    while (frames.size() > depth) {
      step();
    }
    return resultLow;
  }

  private Frame newFrame(Function function, Signature signature) {
    if (frames.size() >= FRAME_LIMIT) {
      throw StopException.problem("calls nested too deeply");
    }
    Frame frame = new Frame(function, signature);
    frame.callerStack = memory.stackPointer();
    return frame;
  }

  private void push(Frame frame) {
    Function function = frame.function;
    for (int i = 0; i < frame.slots.length; i++) {
      frame.slots[i] = memory.push(function.slotSize(i), function.slotAlignment(i));
    }
    frame.frameAddress = memory.push(16, 16);
    frame.row = function.first(function.entry());
    frames.add(frame);
  }

  /**
   * Address of a symbol; undefined ones get a code address of their own, by which a library
   * function may be called.
   */
  long addressOf(int symbol) {
    if (addresses[symbol] == 0) {
      UnitSymbol named = unit.symbol(symbol);
      long object = library.objectAddress(named.name());
      if (object != 0) {
        addresses[symbol] = object;
      } else if (named.binding == UnitSymbol.Binding.WEAK) {
        return 0;
      } else {
        addresses[symbol] = nextCode;
        libraryFunctions.put(nextCode, named.name());
        nextCode += CODE_STEP;
      }
    }
    return addresses[symbol];
  }

  /** One type of the variable arguments: their next address is rounded up and the list moved on. */
  long nextVariableArgument(long list, long size, int alignment) {
    long at = (memory.load(list + 8, 8) + alignment - 1) & -(long) alignment;
    memory.store(list + 8, 8, at + (size + 7 & -8L));
    return at;
  }

  // ---- execution

  private void step() {
    if (++steps > stepLimit) {
      throw StopException.problem("step limit reached");
    }
    Frame frame = frames.get(frames.size() - 1);
    Function function = frame.function;
    int row = frame.row;
    Op op = function.op(row);
    if (op.isTerminator()) {
      terminator(frame, op, row);
      return;
    }
    frame.row = function.next(row);
    switch (op.shape()) {
      case NONE, CONSTANT -> constant(frame, op, row);
      case UNARY, UNARY_EFFECT -> unary(frame, op, row);
      case BINARY, COMPARE -> binary(frame, op, row);
      case TERNARY -> {
        int chosen = (int) frame.low[function.a(row)] != 0 ? function.b(row) : function.c(row);
        frame.low[row] = frame.low[chosen];
        frame.high[row] = frame.high[chosen];
      }
      case LOAD -> load(frame, row, frame.low[function.a(row)] + function.imm(row));
      case STORE -> store(frame, op, row);
      case POOL -> pool(frame, op, row);
      case TERMINATOR -> throw new IllegalStateException("terminator");
    }
  }

  private void constant(Frame frame, Op op, int row) {
    Function function = frame.function;
    int a = function.a(row);
    switch (op) {
      case ICONST -> frame.low[row] = function.imm(row);
      case FCONST -> {
        frame.low[row] = function.imm(row);
        frame.high[row] =
            function.type(row) == ValueType.F80
                ? a & 0xffffL
                : (long) function.b(row) << 32 | a & 0xffffffffL;
      }
      case SYMBOL -> frame.low[row] = addressOf(a) + function.imm(row);
      case SLOT -> frame.low[row] = frame.slots[a] + function.imm(row);
      case BLOCK_ADDRESS -> frame.low[row] = BLOCKS + a;
      case PARAMETER -> {
        frame.low[row] = frame.arguments[a];
        frame.high[row] = frame.argumentsHigh[a];
      }
      case STACK_SAVE -> frame.low[row] = memory.stackPointer();
      case FRAME_ADDRESS -> {
        long level = function.imm(row);
        int index = frames.size() - 1;
        frame.low[row] =
            level >= 0 && level <= index ? frames.get((int) (index - level)).frameAddress : 0;
      }
      case RETURN_ADDRESS -> frame.low[row] = frames.size() > 1 ? CODE : 0;
      default -> {}
    }
  }

  private void unary(Frame frame, Op op, int row) {
    Function function = frame.function;
    ValueType type = function.type(row);
    int operand = function.a(row);
    long a = frame.low[operand];
    switch (op) {
      case COPY -> {
        frame.low[row] = a;
        frame.high[row] = frame.high[operand];
      }
      case FNEG, FABS, FSQRT -> floating(frame, op, row, type, operand, operand);
      case FCONVERT ->
          setFloat(frame, row, getFloat(frame, operand).convert(Arithmetic.format(type)));
      case SITOF, UITOF -> fromInteger(frame, op == Op.SITOF, row, operand);
      case FTOSI, FTOUI -> toInteger(frame, op == Op.FTOSI, row, operand);
      case BITCAST ->
          frame.low[row] =
              switch (type) {
                case I32 -> (int) a;
                case F32 -> a & 0xffffffffL;
                default -> a;
              };
      case ZERO_BLOCK -> memory.fill(a, 0, function.imm(row));
      case ALLOCA -> frame.low[row] = memory.push(a, (int) Math.max(16, function.imm(row)));
      case STACK_RESTORE -> memory.setStackPointer(a);
      case VA_START -> {
        if (unit.signature(function.signature()).isMicrosoft()) {
          memory.store(a, 8, frame.variableArguments);
          break;
        }
        memory.store(a, 4, 48);
        memory.store(a + 4, 4, 176);
        memory.store(a + 8, 8, frame.variableArguments);
        memory.store(a + 16, 8, 0);
      }
      case VA_ARG ->
          loadWhole(
              frame,
              row,
              type,
              nextVariableArgument(a, type.size() <= 8 ? 8 : 16, Arithmetic.isWide(type) ? 16 : 8));
      default -> frame.low[row] = Arithmetic.integer(op, type, a);
    }
  }

  private void binary(Frame frame, Op op, int row) {
    Function function = frame.function;
    int a = function.a(row);
    ValueType type = function.type(a);
    if (op == Op.ATOMIC_RMW) {
      readModifyWrite(frame, row);
    } else if (type.isFloat()) {
      floating(frame, op, row, type, a, function.b(row));
    } else {
      frame.low[row] = Arithmetic.integer(op, type, frame.low[a], frame.low[function.b(row)]);
    }
  }

  private void floating(Frame frame, Op op, int row, ValueType type, int a, int b) {
    switch (type) {
      case F32 -> frame.low[row] = Arithmetic.single(op, frame.low[a], frame.low[b]);
      case F64 -> frame.low[row] = Arithmetic.twice(op, frame.low[a], frame.low[b]);
      default -> {
        if (op.shape() == Op.Shape.COMPARE) {
          frame.low[row] = Arithmetic.compareWide(op, getFloat(frame, a), getFloat(frame, b));
        } else if (op == Op.FNEG || op == Op.FABS) {
          long sign = type == ValueType.F80 ? 0x8000L : Long.MIN_VALUE;
          frame.low[row] = frame.low[a];
          frame.high[row] = op == Op.FNEG ? frame.high[a] ^ sign : frame.high[a] & ~sign;
        } else {
          setFloat(frame, row, Arithmetic.wide(op, getFloat(frame, a), getFloat(frame, b)));
        }
      }
    }
  }

  private SoftFloat getFloat(Frame frame, int row) {
    return SoftFloat.ofBits(
        Arithmetic.format(frame.function.type(row)), frame.low[row], frame.high[row]);
  }

  private static void setFloat(Frame frame, int row, SoftFloat value) {
    frame.low[row] = value.lowBits();
    frame.high[row] = value.highBits();
  }

  private void fromInteger(Frame frame, boolean signed, int row, int operand) {
    ValueType from = frame.function.type(operand);
    ValueType to = frame.function.type(row);
    long a = frame.low[operand];
    if (Arithmetic.isWide(to)) {
      long value = !signed && from == ValueType.I32 ? a & 0xffffffffL : a;
      setFloat(
          frame,
          row,
          signed
              ? SoftFloat.ofLong(Arithmetic.format(to), value)
              : SoftFloat.ofUnsignedLong(Arithmetic.format(to), value));
    } else {
      frame.low[row] = Arithmetic.fromInteger(signed, from, to, a);
    }
  }

  private void toInteger(Frame frame, boolean signed, int row, int operand) {
    ValueType to = frame.function.type(row);
    long a = frame.low[operand];
    frame.low[row] =
        switch (frame.function.type(operand)) {
          case F32 -> Arithmetic.toInteger(signed, to, Float.intBitsToFloat((int) a));
          case F64 -> Arithmetic.toInteger(signed, to, Double.longBitsToDouble(a));
          default -> Arithmetic.toInteger(signed, to, getFloat(frame, operand));
        };
  }

  // ---- memory

  private void load(Frame frame, int row, long address) {
    MemoryType type = Function.accessMemory(frame.function.c(row));
    frame.low[row] =
        switch (type) {
          case S8 -> (byte) memory.load(address, 1);
          case U8 -> memory.load(address, 1);
          case S16 -> (short) memory.load(address, 2);
          case U16, F16 -> memory.load(address, 2);
          case I32, S32 -> (int) memory.load(address, 4);
          case U32, F32 -> memory.load(address, 4);
          case I64, F64, F80, F128, V256 -> memory.load(address, 8);
        };
    frame.high[row] =
        switch (type) {
          case F80 -> memory.load(address + 8, 2);
          case F128 -> memory.load(address + 8, 8);
          default -> 0;
        };
  }

  private void loadWhole(Frame frame, int row, ValueType type, long address) {
    switch (type) {
      case I32 -> frame.low[row] = (int) memory.load(address, 4);
      case F32 -> frame.low[row] = memory.load(address, 4);
      default -> frame.low[row] = memory.load(address, 8);
    }
    if (Arithmetic.isWide(type)) {
      frame.high[row] = memory.load(address + 8, type == ValueType.F80 ? 2 : 8);
    }
  }

  private void storeValue(long address, MemoryType type, long low, long high) {
    switch (type) {
      case S8, U8 -> memory.store(address, 1, low);
      case S16, U16, F16 -> memory.store(address, 2, low);
      case I32, S32, U32, F32 -> memory.store(address, 4, low);
      case I64, F64 -> memory.store(address, 8, low);
      case F80 -> {
        memory.store(address, 8, low);
        memory.store(address + 8, 2, high);
      }
      case F128, V256 -> {
        memory.store(address, 8, low);
        memory.store(address + 8, 8, high);
      }
    }
  }

  private void store(Frame frame, Op op, int row) {
    Function function = frame.function;
    long address = frame.low[function.a(row)];
    int value = function.b(row);
    switch (op) {
      case COPY_BLOCK -> memory.copy(address, frame.low[value], function.imm(row));
      case TRAMPOLINE ->
          trampolines.put(address, new Trampoline(function.c(row), frame.low[value]));
      case VA_ARG_AGGREGATE -> {
        AggregateType type = unit.aggregate(function.c(row));
        memory.copy(
            frame.low[value],
            nextVariableArgument(address, type.size(), Math.min(16, Math.max(8, type.alignment()))),
            type.size());
      }
      default ->
          storeValue(
              address + function.imm(row),
              Function.accessMemory(function.c(row)),
              frame.low[value],
              frame.high[value]);
    }
  }

  private void readModifyWrite(Frame frame, int row) {
    Function function = frame.function;
    long address = frame.low[function.a(row)];
    long operand = frame.low[function.b(row)];
    load(frame, row, address);
    long old = frame.low[row];
    long result =
        switch (AtomicOperation.values()[(int) function.imm(row)]) {
          case EXCHANGE -> operand;
          case ADD -> old + operand;
          case SUB -> old - operand;
          case AND -> old & operand;
          case OR -> old | operand;
          case XOR -> old ^ operand;
          case NAND -> ~(old & operand);
        };
    storeValue(address, Function.accessMemory(function.c(row)), result, 0);
  }

  private void compareExchange(Frame frame, int row) {
    Function function = frame.function;
    long address = frame.low[function.a(row)];
    MemoryType type = Function.accessMemory(function.c(row));
    long mask = type.size() == 8 ? -1 : (1L << 8 * type.size()) - 1;
    load(frame, row, address);
    if (((frame.low[row] ^ frame.low[function.listItem(function.b(row), 0)]) & mask) == 0) {
      storeValue(address, type, frame.low[function.listItem(function.b(row), 1)], 0);
    }
  }

  private void pool(Frame frame, Op op, int row) {
    switch (op) {
      case ATOMIC_CMPXCHG -> compareExchange(frame, row);
      case CALL -> call(frame, row);
      case ASM -> assembly(frame, row);
      default -> throw new IllegalStateException("pool operation");
    }
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * A blank template only binds operands: an input tied to an output by a digit is stored to it.
   */
  private void assembly(Frame frame, int row) {
    InlineAssembly assembly = frame.function.inlineAssemblies().get(frame.function.a(row));
    if (!isBlank(assembly.template())) {
      throw StopException.problem("inline assembly cannot be interpreted: " + assembly.template());
    }
    int list = frame.function.c(row);
    for (int i = 0; i < assembly.operands().size(); i++) {
      InlineAssembly.Operand operand = assembly.operands().get(i);
      char first = operand.constraint().isEmpty() ? ' ' : operand.constraint().charAt(0);
      if (!operand.isOutput()
          && first >= '0'
          && first <= '9'
          && first - '0' < assembly.operands().size()) {
        int value = frame.function.listItem(list, i);
        MemoryType type = assembly.operands().get(first - '0').memory();
        storeValue(
            frame.low[frame.function.listItem(list, first - '0')],
            type == null ? MemoryType.whole(frame.function.type(value)) : type,
            frame.low[value],
            frame.high[value]);
      }
    }
  }

  // ---- calls

  private void call(Frame caller, int row) {
    Function function = caller.function;
    int list = function.c(row);
    Signature called = unit.signature(function.listItem(list, 0));
    long address = function.b(row) >= 0 ? addressOf(function.b(row)) : caller.low[function.a(row)];
    int count = function.listSize(list) - 2;
    Trampoline trampoline = trampolines.get(address);
    // A trampoline puts the chain before the arguments.
    int shift = trampoline == null ? 0 : 1;
    if (trampoline != null) {
      address = addressOf(trampoline.symbol);
    }
    Function callee = code.get(address);
    if (callee == null) {
      libraryCall(caller, row, address, called, count);
      return;
    }
    Signature signature = unit.signature(callee.signature());
    Frame frame = newFrame(callee, signature);
    int fixed = signature.variadic() ? Math.min(signature.fixed() - shift, count) : count;
    frame.arguments = new long[Math.max(count + shift, signature.fixed())];
    frame.argumentsHigh = new long[frame.arguments.length];
    frame.variableArguments = pushVariableArguments(caller, list, called, fixed, count);
    if (trampoline != null) {
      frame.arguments[0] = trampoline.chain;
    }
    for (int i = 0; i < fixed; i++) {
      int value = function.listItem(list, 2 + i);
      Signature.Type type = called.parameters().get(i);
      frame.arguments[i + shift] = caller.low[value];
      frame.argumentsHigh[i + shift] = caller.high[value];
      if (type.isAggregate()) {
        AggregateType aggregate = unit.aggregate(type.aggregate());
        frame.arguments[i + shift] =
            memory.push(aggregate.size(), Math.max(16, aggregate.alignment()));
        memory.copy(frame.arguments[i + shift], caller.low[value], aggregate.size());
      }
    }
    frame.callRow = row;
    frame.resultAddress =
        function.listItem(list, 1) >= 0 ? caller.low[function.listItem(list, 1)] : 0;
    push(frame);
  }

  /** Lays arguments {@code [from, count)} out in memory and returns their address. */
  private long pushVariableArguments(
      Frame caller, int list, Signature called, int from, int count) {
    long size = 0;
    long start = memory.stackPointer();
    // Two rounds: the first measures, the second stores.
    for (int round = 0; round < 2; round++) {
      if (round == 1) {
        start = memory.push(size, 16);
      }
      size = 0;
      for (int i = from; i < count; i++) {
        Signature.Type type = called.parameters().get(i);
        int value = caller.function.listItem(list, 2 + i);
        AggregateType aggregate = type.isAggregate() ? unit.aggregate(type.aggregate()) : null;
        int alignment =
            aggregate != null
                ? Math.min(16, Math.max(8, aggregate.alignment()))
                : Arithmetic.isWide(type.scalar()) ? 16 : 8;
        size = (size + alignment - 1) & -alignment;
        if (round == 1 && aggregate != null) {
          memory.copy(start + size, caller.low[value], aggregate.size());
        } else if (round == 1) {
          storeValue(
              start + size, MemoryType.whole(type.scalar()), caller.low[value], caller.high[value]);
        }
        size +=
            aggregate != null
                ? aggregate.size() + 7 & -8L
                : Arithmetic.isWide(type.scalar()) ? 16 : 8;
      }
    }
    return start;
  }

  private void libraryCall(Frame caller, int row, long address, Signature called, int count) {
    String name = libraryFunctions.get(address);
    if (name == null) {
      throw StopException.problem("call of " + Memory.hex(address) + ", which is no function");
    }
    Function function = caller.function;
    int list = function.c(row);
    int fixed = Math.min(called.fixed(), count);
    long[] arguments = new long[Math.max(6, fixed)];
    for (int i = 0; i < fixed; i++) {
      arguments[i] = caller.low[function.listItem(list, 2 + i)];
    }
    long stack = memory.stackPointer();
    long variable = pushVariableArguments(caller, list, called, fixed, count);
    long result = library.call(name, arguments, fixed, variable);
    memory.setStackPointer(stack);
    ValueType type = function.type(row);
    if (type != ValueType.VOID) {
      caller.low[row] =
          type == ValueType.I32
              ? (int) result
              : type == ValueType.F32 ? result & 0xffffffffL : result;
      caller.high[row] = 0;
    }
  }

  // ---- terminators

  private void terminator(Frame frame, Op op, int row) {
    Function function = frame.function;
    switch (op) {
      case JUMP -> take(frame, function.edge(row, 0));
      case BRANCH -> {
        long condition = frame.low[function.a(row)];
        take(frame, function.edge(row, condition != 0 ? 0 : 1));
      }
      case SWITCH -> {
        long value = frame.low[function.a(row)];
        int count = function.edgeCount(row) - 1;
        int chosen = 0;
        for (int i = 0; i < count && chosen == 0; i++) {
          chosen = function.caseValue(row, i) == value ? i + 1 : 0;
        }
        take(frame, function.edge(row, chosen));
      }
      case GOTO -> {
        long target = frame.low[function.a(row)] - BLOCKS;
        int edge = function.edge(row, 0);
        for (int i = function.edgeCount(row); i > 0; i--) {
          if (function.edgeTarget(edge) == target) {
            take(frame, edge);
            return;
          }
          edge = function.followingEdge(edge);
        }
        throw StopException.problem("goto an address that is no label of the function");
      }
      case ASM_GOTO -> {
        assembly(frame, row);
        take(frame, function.edge(row, 0));
      }
      case RETURN -> leave(frame, row);
      case TRAP -> throw StopException.exit(128 + 4);
      default -> throw StopException.problem("control reached an unreachable place");
    }
  }

  private void take(Frame frame, int edge) {
    Function function = frame.function;
    int block = function.edgeTarget(edge);
    int count = function.edgeArgumentCount(edge);
    // All arguments are read before any parameter is set: an edge may permute them.
    long[] low = new long[count];
    long[] high = new long[count];
    for (int i = 0; i < count; i++) {
      low[i] = frame.low[function.edgeArgument(edge, i)];
      high[i] = frame.high[function.edgeArgument(edge, i)];
    }
    for (int i = 0; i < count; i++) {
      frame.low[function.blockParameter(block, i)] = low[i];
      frame.high[function.blockParameter(block, i)] = high[i];
    }
    frame.row = function.first(block);
  }

  private void leave(Frame frame, int row) {
    int value = frame.function.a(row);
    resultLow = value >= 0 ? frame.low[value] : 0;
    resultHigh = value >= 0 ? frame.high[value] : 0;
    frames.remove(frames.size() - 1);
    memory.setStackPointer(frame.callerStack);
    if (frame.callRow < 0) {
      return;
    }
    Frame caller = frames.get(frames.size() - 1);
    if (frame.signature.result().isAggregate()) {
      if (value >= 0 && frame.resultAddress != 0) {
        memory.copy(
            frame.resultAddress,
            resultLow,
            unit.aggregate(frame.signature.result().aggregate()).size());
      }
    } else if (caller.function.type(frame.callRow) != ValueType.VOID) {
      caller.low[frame.callRow] = resultLow;
      caller.high[frame.callRow] = resultHigh;
    }
  }
}
