package kit.mir;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes random well-formed functions over one unit: every operation, random control flow; values of
 * the entry block are used everywhere, others in their own block.
 */
final class RandomFunctions {
  private static final ValueType[] TYPES = {
    ValueType.I32, ValueType.I64, ValueType.F32, ValueType.F64, ValueType.F80, ValueType.F128
  };
  private static final Op[] INTEGER_BINARY = {
    Op.ADD, Op.SUB, Op.MUL, Op.SDIV, Op.UDIV, Op.SREM, Op.UREM, Op.AND, Op.OR, Op.XOR, Op.SHL,
    Op.LSHR, Op.ASHR, Op.ROTL, Op.SMULH, Op.UMULH
  };
  private static final Op[] INTEGER_UNARY = {
    Op.NEG, Op.NOT, Op.CLZ, Op.CTZ, Op.POPCOUNT, Op.BSWAP, Op.SEXT8, Op.ZEXT16, Op.COPY
  };
  private static final Op[] INTEGER_COMPARE = {
    Op.EQ, Op.NE, Op.SLT, Op.SLE, Op.SGT, Op.SGE, Op.ULT, Op.ULE, Op.UGT, Op.UGE
  };
  private static final Op[] FLOAT_BINARY = {Op.FADD, Op.FSUB, Op.FMUL, Op.FDIV};
  private static final Op[] FLOAT_UNARY = {Op.FNEG, Op.FABS, Op.FSQRT};
  private static final Op[] FLOAT_COMPARE = {
    Op.FEQ, Op.FNE, Op.FLT, Op.FLE, Op.FGT, Op.FGE, Op.FUNORDERED, Op.FLT_QUIET, Op.FLE_QUIET
  };

  private final SplittableRandom random;
  private final Unit unit = new Unit();
  private final Function function = new Function();
  private final FunctionBuilder builder = new FunctionBuilder(function);
  private final List<IntArrayList> available = new ArrayList<>();
  private int[] blocks = new int[0];
  private ValueType[][] blockTypes = new ValueType[0][];
  private Signature signature;

  RandomFunctions(SplittableRandom random) {
    this.random = random;
    for (int i = 0; i < TYPES.length; i++) {
      available.add(new IntArrayList());
    }
    unit.aggregate(
        new AggregateType(
            16,
            8,
            List.of(
                new AggregateType.Part(0, MemoryType.I64),
                new AggregateType.Part(8, MemoryType.F64)),
            false,
            false));
    unit.aggregate(
        new AggregateType(
            3,
            1,
            List.of(
                new AggregateType.Part(0, MemoryType.U8),
                new AggregateType.Part(1, MemoryType.U8),
                new AggregateType.Part(2, MemoryType.U8)),
            true,
            false));
    for (int i = 0; i < 5; i++) {
      unit.symbol(i % 2 == 0 ? "sym" + i : "sym bol\"" + (char) (200 + i));
    }
  }

  Unit unit() {
    return unit;
  }

  private <T> T pick(T[] items) {
    return items[random.nextInt(items.length)];
  }

  private Signature.Type randomType(boolean result) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return Signature.Type.aggregate(random.nextInt(unit.aggregateCount()));
    }
    if (kind == 1) {
      return new Signature.Type(
          ValueType.I32,
          -1,
          pick(new MemoryType[] {MemoryType.S8, MemoryType.U8, MemoryType.S16, MemoryType.U16}));
    }
    return result && kind == 2 ? Signature.Type.of(ValueType.VOID) : Signature.Type.of(pick(TYPES));
  }

  private Signature randomSignature(boolean call) {
    List<Signature.Type> parameters = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      parameters.add(randomType(false));
    }
    boolean variadic = random.nextInt(3) == 0;
    int fixed = variadic && call ? random.nextInt(count + 1) : count;
    Signature signature = new Signature(randomType(true), List.copyOf(parameters), fixed, variadic);
    return random.nextInt(8) == 0 ? signature.withChain() : signature;
  }

  Function next() {
    signature = randomSignature(false);
    function.reset(
        random.nextInt(unit.symbolCount()), unit.signature(signature), random.nextInt(1000));
    unit.symbol(function.symbol()).definedHere = true;
    unit.symbol(function.symbol()).kind = UnitSymbol.Kind.FUNCTION;
    function.hasAlloca = true;
    function.naked = random.nextInt(8) == 0;
    function.alignment = random.nextInt(4) == 0 ? 1 << random.nextInt(6) : 0;
    builder.reset();
    for (int i = random.nextInt(4); i >= 0; i--) {
      function.newSlot(
          random.nextInt(100), 1 << random.nextInt(5), random.nextBoolean() ? "v" + i : null);
    }
    blocks = new int[1 + random.nextInt(6)];
    blockTypes = new ValueType[blocks.length][];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = builder.newBlock();
      blockTypes[i] = new ValueType[i == 0 ? 0 : random.nextInt(3)];
      for (int k = 0; k < blockTypes[i].length; k++) {
        blockTypes[i][k] = pick(TYPES);
      }
      function.setBlockParameters(blocks[i], blockTypes[i]);
      if (i > 0 && random.nextInt(4) == 0) {
        function.takeAddress(blocks[i]);
      }
    }
    available.forEach(IntArrayList::clear);
    int[] entrySizes = new int[TYPES.length];
    for (int i = 0; i < blocks.length; i++) {
      builder.start(blocks[i]);
      if (i == 0) {
        entry();
      } else {
        for (int k = 0; k < blockTypes[i].length; k++) {
          define(function.blockParameter(blocks[i], k));
        }
      }
      for (int k = random.nextInt(12); k > 0; k--) {
        builder.at(random.nextInt(1000));
        instruction();
      }
      terminator();
      for (int k = 0; k < TYPES.length; k++) {
        if (i == 0) {
          entrySizes[k] = available.get(k).size();
        }
        available.get(k).size(entrySizes[k]);
      }
    }
    return function;
  }

  private void define(int row) {
    available.get(function.type(row).ordinal() - 1).add(row);
  }

  private int value(ValueType type) {
    IntArrayList values = available.get(type.ordinal() - 1);
    return values.getInt(random.nextInt(values.size()));
  }

  private void entry() {
    for (int i = 0; i < signature.fixed(); i++) {
      if (random.nextInt(4) != 0) {
        define(builder.emit(Op.PARAMETER, signature.parameters().get(i).scalar(), i, -1, -1, 0));
      }
    }
    define(builder.iconst(ValueType.I32, random.nextLong()));
    define(builder.iconst(ValueType.I64, random.nextLong()));
    define(builder.emit(Op.FCONST, ValueType.F32, -1, -1, -1, random.nextInt() & 0xffffffffL));
    define(builder.emit(Op.FCONST, ValueType.F64, -1, -1, -1, random.nextLong()));
    define(
        builder.emit(Op.FCONST, ValueType.F80, random.nextInt(1 << 16), -1, -1, random.nextLong()));
    define(
        builder.emit(
            Op.FCONST, ValueType.F128, random.nextInt(), random.nextInt(), -1, random.nextLong()));
    define(builder.symbolAddress(random.nextInt(unit.symbolCount()), random.nextInt(-5, 5)));
    define(builder.slotAddress(random.nextInt(function.slotCount()), random.nextInt(5)));
    define(builder.emit(Op.STACK_SAVE, ValueType.I64, -1, -1, -1, 0));
    define(builder.emit(Op.FRAME_ADDRESS, ValueType.I64, -1, -1, -1, 1));
    for (int i = 0; i < blocks.length; i++) {
      if (function.isAddressTaken(blocks[i])) {
        define(builder.emit(Op.BLOCK_ADDRESS, ValueType.I64, blocks[i], -1, -1, 0));
      }
    }
  }

  private ValueType integer() {
    return random.nextBoolean() ? ValueType.I32 : ValueType.I64;
  }

  private ValueType floating() {
    return TYPES[2 + random.nextInt(4)];
  }

  private int randomAccess(ValueType type, boolean atomic) {
    MemoryType memory = MemoryType.whole(type);
    if (type.isInteger() && random.nextBoolean()) {
      memory = random.nextBoolean() ? MemoryType.U8 : MemoryType.U16;
    }
    int alignment = 1 << random.nextInt(5);
    return atomic
        ? Function.atomicAccess(memory, alignment, random.nextInt(6))
        : Function.access(memory, alignment, random.nextInt(4) == 0);
  }

  private void instruction() {
    ValueType type = integer();
    ValueType real = floating();
    int address = value(ValueType.I64);
    switch (random.nextInt(24)) {
      case 0, 1, 2 -> define(builder.binary(pick(INTEGER_BINARY), type, value(type), value(type)));
      case 3 -> define(builder.unary(pick(INTEGER_UNARY), type, value(type)));
      case 4 -> define(builder.compare(pick(INTEGER_COMPARE), value(type), value(type)));
      case 5 -> define(builder.binary(pick(FLOAT_BINARY), real, value(real), value(real)));
      case 6 -> define(builder.unary(pick(FLOAT_UNARY), real, value(real)));
      case 7 -> define(builder.compare(pick(FLOAT_COMPARE), value(real), value(real)));
      case 8 ->
          define(
              builder.unary(
                  pick(new Op[] {Op.SEXT32, Op.ZEXT32}), ValueType.I64, value(ValueType.I32)));
      case 9 -> define(builder.unary(Op.TRUNC, ValueType.I32, value(ValueType.I64)));
      case 10 -> define(builder.unary(Op.FCONVERT, floating(), value(real)));
      case 11 -> define(builder.unary(pick(new Op[] {Op.SITOF, Op.UITOF}), real, value(type)));
      case 12 -> define(builder.unary(pick(new Op[] {Op.FTOSI, Op.FTOUI}), type, value(real)));
      case 13 ->
          define(
              builder.unary(
                  Op.BITCAST, type == ValueType.I32 ? ValueType.F32 : ValueType.F64, value(type)));
      case 14 -> {
        ValueType any = pick(TYPES);
        define(builder.emit(Op.SELECT, any, value(ValueType.I32), value(any), value(any), 0));
      }
      case 15 -> {
        ValueType any = pick(TYPES);
        define(builder.load(any, address, random.nextInt(-4, 4), randomAccess(any, false)));
      }
      case 16 -> {
        ValueType any = pick(TYPES);
        builder.store(address, random.nextInt(-4, 4), value(any), randomAccess(any, false));
      }
      case 17 ->
          builder.emit(
              random.nextBoolean() ? Op.COPY_BLOCK : Op.ZERO_BLOCK,
              ValueType.VOID,
              address,
              value(ValueType.I64),
              Function.access(MemoryType.I64, 4, random.nextBoolean()),
              33);
      case 18 ->
          define(builder.emit(Op.ATOMIC_LOAD, type, address, -1, randomAccess(type, true), 4));
      case 19 ->
          define(
              builder.emit(
                  Op.ATOMIC_RMW,
                  type,
                  address,
                  value(type),
                  randomAccess(type, true),
                  random.nextInt(AtomicOperation.values().length)));
      case 20 ->
          define(
              builder.emit(
                  Op.ATOMIC_CMPXCHG,
                  type,
                  address,
                  function.list(new int[] {value(type), value(type)}, 0, 2),
                  randomAccess(type, true),
                  0));
      case 21 -> call();
      case 22 -> assembly(0);
      default -> effects(address);
    }
  }

  private void effects(int address) {
    switch (random.nextInt(8)) {
      case 6 ->
          builder.emit(
              Op.TRAMPOLINE,
              ValueType.VOID,
              address,
              address,
              random.nextInt(unit.symbolCount()),
              0);
      case 0 -> builder.emit(Op.FENCE, ValueType.VOID, -1, -1, -1, random.nextInt(6));
      case 1 -> builder.emit(Op.VA_START, ValueType.VOID, address, -1, -1, 0);
      case 2 -> define(builder.unary(Op.VA_ARG, pick(TYPES), address));
      case 3 ->
          builder.emit(
              Op.VA_ARG_AGGREGATE,
              ValueType.VOID,
              address,
              address,
              random.nextInt(unit.aggregateCount()),
              0);
      case 4 ->
          define(builder.emit(Op.ALLOCA, ValueType.I64, address, -1, -1, 1L << random.nextInt(6)));
      case 5 -> builder.emit(Op.STACK_RESTORE, ValueType.VOID, address, -1, -1, 0);
      default -> builder.emit(Op.NOP, ValueType.VOID, -1, -1, -1, 0);
    }
  }

  private void call() {
    Signature called = randomSignature(true);
    int[] arguments = new int[called.parameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = value(called.parameters().get(i).scalar());
    }
    boolean direct = random.nextBoolean();
    boolean aggregate = called.result().isAggregate();
    ValueType result = aggregate ? ValueType.VOID : called.result().scalar();
    int row =
        builder.call(
            result,
            unit.signature(called),
            direct ? -1 : value(ValueType.I64),
            direct ? random.nextInt(unit.symbolCount()) : -1,
            aggregate ? value(ValueType.I64) : -1,
            arguments,
            arguments.length);
    if (result != ValueType.VOID) {
      define(row);
    }
  }

  private void assembly(int labels) {
    int count = random.nextInt(3);
    List<InlineAssembly.Operand> operands = new ArrayList<>();
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      boolean byAddress = random.nextBoolean();
      ValueType type = integer();
      operands.add(
          new InlineAssembly.Operand(
              byAddress ? "=m" : "r",
              byAddress,
              byAddress,
              type,
              byAddress ? MemoryType.whole(type) : null,
              i == 1 ? "rbx" : null));
      values[i] = value(byAddress ? ValueType.I64 : type);
    }
    List<String> clobbers = random.nextBoolean() ? List.of() : List.of("memory", "cc");
    InlineAssembly assembly =
        new InlineAssembly(
            "nop\n\t# \"" + (char) 233,
            operands,
            clobbers,
            random.nextBoolean(),
            labels,
            random.nextInt(50));
    if (labels == 0) {
      builder.emit(
          Op.ASM,
          ValueType.VOID,
          function.addAssembly(assembly),
          -1,
          function.list(values, 0, count),
          0);
    } else {
      IntArrayList edges = new IntArrayList();
      for (int i = 0; i <= labels; i++) {
        edge(edges);
      }
      int list = function.list(values, 0, count);
      function.append(
          builder.currentBlock(),
          Op.ASM_GOTO,
          ValueType.VOID,
          function.addAssembly(assembly),
          function.list(edges.elements(), 0, edges.size()),
          list,
          0,
          3);
      closeBlock();
    }
  }

  private void closeBlock() {
    int position = builder.position();
    builder.reset();
    builder.at(position);
  }

  private void edge(IntArrayList into) {
    int index = 1 + random.nextInt(blocks.length - 1);
    into.add(blocks[index]);
    into.add(blockTypes[index].length);
    for (ValueType type : blockTypes[index]) {
      into.add(value(type));
    }
  }

  private void terminator() {
    int kind = blocks.length == 1 ? 7 + random.nextInt(3) : random.nextInt(10);
    IntArrayList edges = new IntArrayList();
    int block = builder.currentBlock();
    switch (kind) {
      case 0, 1 -> {
        edge(edges);
        function.append(
            block,
            Op.JUMP,
            ValueType.VOID,
            -1,
            -1,
            function.list(edges.elements(), 0, edges.size()),
            0,
            0);
        closeBlock();
      }
      case 2, 3 -> {
        edge(edges);
        edge(edges);
        function.append(
            block,
            Op.BRANCH,
            ValueType.VOID,
            value(integer()),
            -1,
            function.list(edges.elements(), 0, edges.size()),
            0,
            0);
        closeBlock();
      }
      case 4, 5 -> switchOn(block, edges);
      case 6 -> assembly(1 + random.nextInt(2));
      case 7 -> builder.ret(signature.result().isVoid() ? -1 : value(signature.result().scalar()));
      case 8 -> builder.trap();
      default -> builder.unreachable();
    }
  }

  private void switchOn(int block, IntArrayList edges) {
    edge(edges);
    LongArrayList cases = new LongArrayList();
    for (int i = random.nextInt(4); i > 0; i--) {
      cases.add(i * 3 - 5);
      edge(edges);
    }
    int start = -1;
    for (int i = 0; i < cases.size(); i++) {
      int index = function.addLong(cases.getLong(i));
      start = i == 0 ? index : start;
    }
    function.append(
        block,
        Op.SWITCH,
        ValueType.VOID,
        value(integer()),
        start,
        function.list(edges.elements(), 0, edges.size()),
        0,
        0);
    closeBlock();
  }
}
