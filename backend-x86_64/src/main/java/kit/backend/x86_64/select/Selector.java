package kit.backend.x86_64.select;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import kit.backend.x86_64.CodeGenOptions;
import kit.base.Diagnostics;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.Signature;
import kit.mir.Unit;
import kit.mir.ValueType;
import kit.opt.machine.MachineFunction;

/**
 * Turns a MIR function into x86-64 machine code over virtual registers.
 *
 * <p>First a walk over the reachable blocks counts the uses of each value and numbers memory
 * effects. Then each block is selected from its last row to its first: a row is selected when its
 * value is wanted or it has an effect; its instructions go to the block's start, in front of those
 * of the rows below. A consumer may take a private operand into itself (a load as memory operand,
 * an addition as address, a comparison as condition), and the operand's own row then yields
 * nothing.
 *
 * <p>Before: verified MIR. After: a {@link MachineFunction} that satisfies {@link
 * kit.opt.allocate.LocalAllocator}.
 */
public final class Selector {
  private final Context c;
  private final IntArrayList worklist = new IntArrayList();

  public Selector(Context context) {
    c = context;
    c.integers = new IntegerSelection(c);
    c.floats = new FloatSelection(c);
    c.extended = new ExtendedSelection(c);
    c.memory = new MemorySelection(c);
    c.frames = new FrameSelection(c);
    c.blocks = new BlockMoves(c);
    c.calls = new CallSelection(c);
    c.boundary = new BoundarySelection(c);
    c.variadics = new VariadicSelection(c);
    c.control = new ControlSelection(c);
    c.atomics = new AtomicSelection(c);
    c.assembly = new AssemblySelection(c);
  }

  public Selector(CodeGenOptions options, UnitState unitState, Diagnostics diagnostics) {
    this(new Context(options, unitState, diagnostics));
  }

  public Context context() {
    return c;
  }

  /** Selects a whole function into {@code code}, which is reset. */
  public void run(Unit unit, Function function, MachineFunction code) {
    code.reset();
    c.begin(unit, function, code);
    Signature signature = unit.signature(function.signature());
    c.layout.compute(unit, signature);
    findBlocks();
    analyse();
    if (!c.options.vectorRegisters()) {
      refuseVectors(signature);
    }
    if ((signature.variadic() || function.capturesArguments)
        && !function.naked
        && usesVariadicArguments()) {
      c.saveArea = c.layout.isMicrosoft() ? 0 : code.newSlot(VariadicSelection.SAVE_AREA, 16);
    }
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      if (c.isReachable(block)) {
        block(block);
      }
    }
    c.insertAt(c.machineBlock(function.entry()), -1);
    code.at(function.position());
    c.boundary.entry(signature);
  }

  /** Without vector registers (-mno-sse) there are no floating-point values but long double. */
  private void refuseVectors(Signature signature) {
    Function f = c.function;
    if (c.layout.vectorsUsed() > 0 && !signature.parameters().isEmpty()) {
      c.diagnostics.error(f.position(), "SSE register argument with SSE disabled");
      return;
    }
    for (int block = f.entry(); block >= 0; block = f.nextBlock(block)) {
      for (int row = c.isReachable(block) ? f.first(block) : -1; row >= 0; row = f.next(row)) {
        switch (f.type(row)) {
          case F32, F64, F128 -> {
            c.diagnostics.error(
                f.position(row),
                f.op(row) == Op.CALL
                    ? "SSE register return with SSE disabled"
                    : "SSE register used with SSE disabled");
            return;
          }
          case I32, I64, F80, VOID -> {}
        }
      }
    }
  }

  private void findBlocks() {
    Function f = c.function;
    worklist.clear();
    c.makeBlock(f.entry());
    worklist.add(f.entry());
    while (!worklist.isEmpty()) {
      int block = worklist.popInt();
      int last = f.last(block);
      int edges = f.edgeCount(last);
      int edge = edges == 0 ? -1 : f.edge(last, 0);
      for (int i = 0; i < edges; i++) {
        int target = f.edgeTarget(edge);
        if (!c.isReachable(target)) {
          c.makeBlock(target);
          worklist.add(target);
        }
        edge = f.followingEdge(edge);
      }
    }
    // Blocks whose address is taken are reached from anywhere.
    for (int block = f.entry(); block >= 0; block = f.nextBlock(block)) {
      if (f.isAddressTaken(block) && !c.isReachable(block)) {
        c.makeBlock(block);
        worklist.add(block);
      }
    }
    while (!worklist.isEmpty()) {
      int block = worklist.popInt();
      int last = f.last(block);
      int edges = f.edgeCount(last);
      int edge = edges == 0 ? -1 : f.edge(last, 0);
      for (int i = 0; i < edges; i++) {
        int target = f.edgeTarget(edge);
        if (!c.isReachable(target)) {
          c.makeBlock(target);
          worklist.add(target);
        }
        edge = f.followingEdge(edge);
      }
    }
  }

  // ---- analysis

  private void analyse() {
    Function f = c.function;
    for (int block = f.entry(); block >= 0; block = f.nextBlock(block)) {
      if (!c.isReachable(block)) {
        continue;
      }
      int epoch = 0;
      for (int row = f.first(block); row >= 0; row = f.next(row)) {
        Op op = f.op(row);
        c.setEpoch(row, epoch);
        countOperands(block, row, op);
        if (op.hasEffect()) {
          epoch++;
        }
      }
    }
  }

  private void countOperands(int block, int row, Op op) {
    Function f = c.function;
    switch (op.shape()) {
      case NONE, CONSTANT -> {}
      case UNARY, UNARY_EFFECT, LOAD -> c.countUse(f.a(row), block);
      case BINARY, COMPARE, STORE -> {
        c.countUse(f.a(row), block);
        c.countUse(f.b(row), block);
      }
      case TERNARY -> {
        c.countUse(f.a(row), block);
        c.countUse(f.b(row), block);
        c.countUse(f.c(row), block);
      }
      case POOL -> countPool(block, row, op);
      case TERMINATOR -> countTerminator(block, row, op);
    }
  }

  private void countPool(int block, int row, Op op) {
    Function f = c.function;
    switch (op) {
      case CALL -> {
        if (f.a(row) >= 0) {
          c.countUse(f.a(row), block);
        }
        countList(block, f.c(row), 1);
      }
      case ATOMIC_CMPXCHG -> {
        c.countUse(f.a(row), block);
        countList(block, f.b(row), 0);
      }
      default -> countList(block, f.c(row), 0);
    }
  }

  private void countList(int block, int list, int from) {
    Function f = c.function;
    int size = f.listSize(list);
    for (int i = from; i < size; i++) {
      if (f.listItem(list, i) >= 0) {
        c.countUse(f.listItem(list, i), block);
      }
    }
  }

  private void countTerminator(int block, int row, Op op) {
    Function f = c.function;
    if (op == Op.ASM_GOTO) {
      countList(block, f.c(row), 0);
    } else if ((op == Op.BRANCH || op == Op.SWITCH || op == Op.GOTO || op == Op.RETURN)
        && f.a(row) >= 0) {
      c.countUse(f.a(row), block);
    }
    int edges = f.edgeCount(row);
    int edge = edges == 0 ? -1 : f.edge(row, 0);
    for (int i = 0; i < edges; i++) {
      for (int k = 0; k < f.edgeArgumentCount(edge); k++) {
        c.countUse(f.edgeArgument(edge, k), block);
      }
      edge = f.followingEdge(edge);
    }
  }

  private boolean usesVariadicArguments() {
    Function f = c.function;
    for (int block = f.entry(); block >= 0; block = f.nextBlock(block)) {
      for (int row = f.first(block); row >= 0 && c.isReachable(block); row = f.next(row)) {
        if (f.op(row) == Op.VA_START) {
          return true;
        }
      }
    }
    return false;
  }

  // ---- selection

  private void block(int block) {
    Function f = c.function;
    c.block = block;
    int machineBlock = c.machineBlock(block);
    c.code.layout().add(machineBlock);
    if (f.isAddressTaken(block)) {
      c.code.takeAddress(machineBlock);
      c.code.setBlockSymbol(machineBlock, f.blockSymbol(block));
    }
    c.control.extraBlocks().clear();
    for (int row = f.last(block); row >= 0; row = f.previous(row)) {
      Op op = f.op(row);
      if (!isNeeded(row, op)) {
        continue;
      }
      c.row = row;
      c.code.at(f.position(row));
      c.insertAt(machineBlock, -1);
      row(row, op);
    }
    IntArrayList extra = c.control.extraBlocks();
    for (int i = 0; i < extra.size(); i++) {
      c.code.layout().add(extra.getInt(i));
    }
    c.endBlock();
  }

  private boolean isNeeded(int row, Op op) {
    if (op.isTerminator() || op.writesMemory() || op == Op.PARAMETER) {
      return true;
    }
    if (op == Op.LOAD && Function.accessIsVolatile(c.function.c(row))) {
      return true;
    }
    return switch (op) {
      case ICONST, FCONST, SYMBOL, SLOT, BLOCK_ADDRESS, NOP -> false;
      case FRAME_ADDRESS, RETURN_ADDRESS, STACK_SAVE -> c.isWanted(row);
      default ->
          c.isWanted(row)
              || op.hasEffect() && op != Op.SDIV && op != Op.UDIV && op != Op.SREM && op != Op.UREM;
    };
  }

  private void row(int row, Op op) {
    boolean isFloat = c.function.type(row).isFloat();
    switch (op) {
      case ICONST, FCONST, SYMBOL, SLOT, BLOCK_ADDRESS, BLOCK_PARAMETER, NOP -> {}
      case PARAMETER -> c.boundary.parameter(row);
      case ADD, SUB, AND, OR, XOR -> c.integers.arithmetic(row);
      case MUL -> c.integers.multiply(row);
      case SDIV, UDIV, SREM, UREM -> c.integers.divide(row);
      case SHL, LSHR, ASHR, ROTL -> c.integers.shift(row);
      case SMULH, UMULH -> c.integers.multiplyHigh(row);
      case NEG, NOT -> c.integers.negate(row);
      case CLZ, CTZ -> c.integers.countZeros(row);
      case POPCOUNT -> c.integers.populationCount(row);
      case BSWAP -> c.integers.byteSwap(row);
      case EQ,
          NE,
          SLT,
          SLE,
          SGT,
          SGE,
          ULT,
          ULE,
          UGT,
          UGE,
          FEQ,
          FNE,
          FLT,
          FLE,
          FGT,
          FGE,
          FUNORDERED,
          FLT_QUIET,
          FLE_QUIET ->
          c.integers.compareValue(row);
      case FADD, FSUB, FMUL, FDIV -> c.floats.arithmetic(row);
      case FNEG, FABS, FSQRT -> c.floats.unary(row);
      case SEXT8, ZEXT8, SEXT16, ZEXT16, SEXT32, ZEXT32, TRUNC -> c.integers.convert(row);
      case FCONVERT -> c.floats.convert(row);
      case SITOF, UITOF -> c.floats.fromInteger(row);
      case FTOSI, FTOUI -> c.floats.toInteger(row);
      case BITCAST -> c.floats.bitCast(row);
      case SELECT -> {
        if (c.function.type(row) == ValueType.F80) {
          c.extended.select(row);
        } else if (isFloat) {
          c.floats.select(row);
        } else {
          c.integers.select(row);
        }
      }
      case COPY -> c.integers.copyValue(row);
      case LOAD -> c.memory.load(row);
      case STORE -> c.memory.store(row);
      case COPY_BLOCK -> c.blocks.copyBlock(row);
      case ZERO_BLOCK -> c.blocks.zeroBlock(row);
      case ALLOCA -> c.frames.allocate(row);
      case STACK_SAVE -> c.frames.save(row);
      case STACK_RESTORE -> c.frames.restore(row);
      case ATOMIC_LOAD -> c.atomics.load(row);
      case ATOMIC_STORE -> c.atomics.store(row);
      case ATOMIC_RMW -> c.atomics.update(row);
      case ATOMIC_CMPXCHG -> c.atomics.compareExchange(row);
      case FENCE -> c.atomics.fence(row);
      case CALL -> c.calls.call(row);
      case TRAMPOLINE -> c.frames.trampoline(row);
      case VA_START -> c.variadics.start(row);
      case VA_ARG -> c.variadics.argument(row);
      case VA_ARG_AGGREGATE -> c.variadics.aggregate(row);
      case FRAME_ADDRESS -> c.frames.frameAddress(row, 0);
      case RETURN_ADDRESS -> c.frames.frameAddress(row, 8);
      case ASM -> c.assembly.statement(row);
      case JUMP -> c.control.jump(row);
      case BRANCH -> c.control.branch(row);
      case SWITCH -> c.control.switchOn(row);
      case GOTO -> c.control.computedGoto(row);
      case ASM_GOTO -> c.assembly.gotoStatement(row);
      case RETURN -> c.boundary.returnValue(row);
      case TRAP -> c.control.trap();
      case UNREACHABLE -> {}
    }
  }
}
