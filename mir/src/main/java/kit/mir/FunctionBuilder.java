package kit.mir;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * Appends instructions to a {@link Function} at a current block and source position. After a
 * terminator there is no current block until {@link #start}: code emitted then is unreachable and
 * goes to a fresh block that nothing jumps to, so callers need not check; {@link #isOpen} tells.
 */
public final class FunctionBuilder {
  private final Function function;
  private int current = -1;
  private int position;
  private final IntArrayList scratch = new IntArrayList();

  public FunctionBuilder(Function function) {
    this.function = function;
  }

  public Function function() {
    return function;
  }

  /** Forgets the current block; for a function that was reset. */
  public void reset() {
    current = -1;
    position = 0;
  }

  public void at(int sourcePosition) {
    position = sourcePosition;
  }

  public int position() {
    return position;
  }

  public int newBlock() {
    return function.newBlock();
  }

  /**
   * Appends the block to the layout and makes it current. An open current block falls through with
   * a JUMP.
   */
  public void start(int block) {
    if (current >= 0) {
      jump(block);
    }
    function.appendBlock(block);
    current = block;
  }

  /** Whether control can come here. */
  public boolean isOpen() {
    return current >= 0;
  }

  public int currentBlock() {
    if (current < 0) {
      int block = function.newBlock();
      function.appendBlock(block);
      current = block;
    }
    return current;
  }

  /** Any instruction that is no terminator. */
  public int emit(Op op, ValueType type, int a, int b, int c, long imm) {
    return function.append(currentBlock(), op, type, a, b, c, imm, position);
  }

  public int iconst(ValueType type, long value) {
    return emit(Op.ICONST, type, -1, -1, -1, type == ValueType.I32 ? (int) value : value);
  }

  public int unary(Op op, ValueType type, int a) {
    return emit(op, type, a, -1, -1, 0);
  }

  public int binary(Op op, ValueType type, int a, int b) {
    return emit(op, type, a, b, -1, 0);
  }

  /** A comparison; its result is I32. */
  public int compare(Op op, int a, int b) {
    return emit(op, ValueType.I32, a, b, -1, 0);
  }

  public int symbolAddress(int symbol, long offset) {
    return emit(Op.SYMBOL, ValueType.I64, symbol, -1, -1, offset);
  }

  public int slotAddress(int slot, long offset) {
    return emit(Op.SLOT, ValueType.I64, slot, -1, -1, offset);
  }

  public int load(ValueType type, int address, long offset, int access) {
    return emit(Op.LOAD, type, address, -1, access, offset);
  }

  public void store(int address, long offset, int value, int access) {
    emit(Op.STORE, ValueType.VOID, address, value, access, offset);
  }

  /**
   * @param result scalar result type, VOID for none and for aggregates
   */
  public int call(
      ValueType result,
      int signature,
      int calleeValue,
      int symbol,
      int resultAddress,
      int[] arguments,
      int argumentCount) {
    scratch.clear();
    scratch.add(signature);
    scratch.add(resultAddress);
    scratch.addElements(2, arguments, 0, argumentCount);
    int list = function.list(scratch.elements(), 0, scratch.size());
    return emit(Op.CALL, result, calleeValue, symbol, list, 0);
  }

  // ---- terminators

  private int terminate(Op op, int a, int b, int c) {
    int row = function.append(currentBlock(), op, ValueType.VOID, a, b, c, 0, position);
    current = -1;
    return row;
  }

  public void jump(int target) {
    scratch.clear();
    scratch.add(target);
    scratch.add(0);
    terminate(Op.JUMP, -1, -1, function.list(scratch.elements(), 0, 2));
  }

  public void jump(int target, int argument) {
    scratch.clear();
    scratch.add(target);
    scratch.add(1);
    scratch.add(argument);
    terminate(Op.JUMP, -1, -1, function.list(scratch.elements(), 0, 3));
  }

  public void branch(int condition, int whenTrue, int whenFalse) {
    scratch.clear();
    scratch.add(whenTrue);
    scratch.add(0);
    scratch.add(whenFalse);
    scratch.add(0);
    terminate(Op.BRANCH, condition, -1, function.list(scratch.elements(), 0, 4));
  }

  public void switchOn(int value, int defaultBlock, LongArrayList cases, IntArrayList targets) {
    int start = -1;
    scratch.clear();
    scratch.add(defaultBlock);
    scratch.add(0);
    for (int i = 0; i < cases.size(); i++) {
      int index = function.addLong(cases.getLong(i));
      if (start < 0) {
        start = index;
      }
      scratch.add(targets.getInt(i));
      scratch.add(0);
    }
    terminate(Op.SWITCH, value, start, function.list(scratch.elements(), 0, scratch.size()));
  }

  public void gotoAddress(int address, IntArrayList targets) {
    scratch.clear();
    for (int i = 0; i < targets.size(); i++) {
      scratch.add(targets.getInt(i));
      scratch.add(0);
    }
    terminate(Op.GOTO, address, -1, function.list(scratch.elements(), 0, scratch.size()));
  }

  /** {@code value} -1 for none. */
  public void ret(int value) {
    terminate(Op.RETURN, value, -1, -1);
  }

  public void trap() {
    terminate(Op.TRAP, -1, -1, -1);
  }

  public void unreachable() {
    terminate(Op.UNREACHABLE, -1, -1, -1);
  }

  /** asm goto: edge 0 falls through, then the labels. */
  public void assemblyGoto(
      int assembly,
      int[] operands,
      int operandCount,
      int fallThrough,
      int[] labels,
      int labelCount) {
    int operandList = function.list(operands, 0, operandCount);
    scratch.clear();
    scratch.add(fallThrough);
    scratch.add(0);
    for (int i = 0; i < labelCount; i++) {
      scratch.add(labels[i]);
      scratch.add(0);
    }
    terminate(
        Op.ASM_GOTO, assembly, function.list(scratch.elements(), 0, scratch.size()), operandList);
  }
}
