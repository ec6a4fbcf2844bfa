package kit.backend.x86_64.select;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import kit.backend.x86_64.instruction.Form;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.ValueType;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * Jumps, branches, switches and computed goto, and the moves of block arguments. Branches are
 * written as "jcc taken; jmp other"; {@link BranchCleanup} drops what falls through.
 */
final class ControlSelection {
  /** Fewest cases of a jump table. */
  private static final int TABLE_CASES = 5;

  /** Most table entries per case. */
  private static final int TABLE_SPREAD = 3;

  private static final int LINEAR_CASES = 4;

  private final Context c;
  private final Address address = new Address();

  /** Blocks made behind the current one (split edges, switch nodes); to be laid out after it. */
  private final IntArrayList extraBlocks = new IntArrayList();

  ControlSelection(Context context) {
    c = context;
  }

  IntArrayList extraBlocks() {
    return extraBlocks;
  }

  private int newBlock() {
    int block = c.code.newBlock();
    extraBlocks.add(block);
    return block;
  }

  /** A new block behind the current one. */
  int emptyBlock() {
    return newBlock();
  }

  /** Ends the block at the insertion point with the moves and jump of an edge. */
  void finishEdge(int edge) {
    c.leaveBlock();
    edgeMoves(edge);
    c.enterBlock();
    jumpTo(c.machineBlock(c.function.edgeTarget(edge)));
  }

  // ---- jumps

  void jump(int row) {
    int edge = c.function.edge(row, 0);
    edgeMoves(edge);
    jumpTo(c.machineBlock(c.function.edgeTarget(edge)));
  }

  void jumpTo(int machineBlock) {
    int made = c.code.append(Form.JMP_REL32);
    c.code.operand(Operand.block(machineBlock));
    c.code.addFlags(made, MachineFunction.TERMINATOR);
  }

  private void jumpIf(int condition, int machineBlock) {
    int made = c.code.append(Form.JO_REL32 + condition);
    c.code.operand(Operand.block(machineBlock));
    c.code.addFlags(made, MachineFunction.TERMINATOR);
  }

  /** Branches to one of two blocks by a condition, which may need two flags. */
  private void branchTo(int condition, int whenTrue, int whenFalse) {
    if (condition == FloatSelection.ORDERED_EQUAL) {
      jumpIf(Condition.PARITY, whenFalse);
      jumpIf(Condition.NOT_EQUAL, whenFalse);
      jumpTo(whenTrue);
    } else if (condition == FloatSelection.UNORDERED_NOT_EQUAL) {
      jumpIf(Condition.PARITY, whenTrue);
      jumpIf(Condition.NOT_EQUAL, whenTrue);
      jumpTo(whenFalse);
    } else {
      jumpIf(condition, whenTrue);
      jumpTo(whenFalse);
    }
  }

  void branch(int row) {
    Function f = c.function;
    int value = f.a(row);
    int trueEdge = f.edge(row, 0);
    int falseEdge = f.followingEdge(trueEdge);
    if (c.isConstant(value)) {
      int edge = f.imm(value) != 0 ? trueEdge : falseEdge;
      edgeMoves(edge);
      jumpTo(c.machineBlock(f.edgeTarget(edge)));
      return;
    }
    int whenTrue = edgeBlock(trueEdge);
    int whenFalse = edgeBlock(falseEdge);
    branchTo(c.integers.test(value), whenTrue, whenFalse);
  }

  /**
   * The block to jump to for an edge: its target, or a new block that moves its arguments. Keeps
   * the insertion point.
   */
  int edgeBlock(int edge) {
    int target = c.machineBlock(c.function.edgeTarget(edge));
    if (c.function.edgeArgumentCount(edge) == 0) {
      return target;
    }
    int row = c.code.cursor();
    int here = c.currentMachineBlock();
    int split = newBlock();
    c.insertAt(split, -1);
    c.leaveBlock();
    edgeMoves(edge);
    c.enterBlock();
    jumpTo(target);
    c.insertAt(here, row);
    return split;
  }

  /** Moves an edge's arguments to the parameters of its target. */
  private void edgeMoves(int edge) {
    Function f = c.function;
    int target = f.edgeTarget(edge);
    int count = f.edgeArgumentCount(edge);
    boolean conflict = false;
    for (int i = 0; i < count && count > 1; i++) {
      int argument = f.edgeArgument(edge, i);
      conflict |=
          f.op(argument) == Op.BLOCK_PARAMETER && f.block(argument) == target && f.a(argument) != i;
    }
    int[] temporaries = conflict ? new int[count] : null;
    for (int i = 0; i < count && conflict; i++) {
      temporaries[i] = toTemporary(f.edgeArgument(edge, i));
    }
    for (int i = 0; i < count; i++) {
      int parameter = f.blockParameter(target, i);
      int argument = f.edgeArgument(edge, i);
      if (c.uses(parameter) == 0 || argument == parameter) {
        continue;
      }
      if (conflict) {
        fromTemporary(parameter, temporaries[i]);
      } else {
        moveTo(parameter, argument);
      }
    }
  }

  private int toTemporary(int argument) {
    ValueType type = c.function.type(argument);
    if (type == ValueType.F80) {
      int slot = c.temporarySlot();
      c.extended.push(argument);
      c.extended.popTo(address.slot(slot, 0));
      return slot;
    }
    int made = c.fresh(Context.classOf(type));
    int source = c.reg(argument);
    c.copy(Context.classOf(type), Operand.define(made), source);
    return made;
  }

  private void fromTemporary(int parameter, int temporary) {
    ValueType type = c.function.type(parameter);
    if (type == ValueType.F80) {
      c.extended.pushSlot(temporary);
      c.extended.pop(parameter);
    } else {
      c.copy(Context.classOf(type), c.define(parameter), Operand.use(temporary));
    }
  }

  private void moveTo(int parameter, int argument) {
    ValueType type = c.function.type(parameter);
    if (type == ValueType.F80) {
      c.extended.push(argument);
      c.extended.pop(parameter);
    } else if (c.isConstant(argument)) {
      c.moveConstant(c.define(parameter), c.function.imm(argument), c.isWide(argument));
    } else {
      int source = c.reg(argument);
      c.copy(Context.classOf(type), c.define(parameter), source);
    }
  }

  // ---- switch

  void switchOn(int row) {
    Function f = c.function;
    int value = f.a(row);
    int count = f.edgeCount(row) - 1;
    boolean isWide = c.isWide(value);
    long[] cases = new long[count];
    int[] targets = new int[count];
    int edge = f.edge(row, 0);
    int otherwise = edgeBlock(edge);
    for (int i = 0; i < count; i++) {
      edge = f.followingEdge(edge);
      cases[i] = isWide ? f.caseValue(row, i) : (int) f.caseValue(row, i);
      targets[i] = edgeBlock(edge);
    }
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    IntArrays.stableSort(order, (one, other) -> Long.compare(cases[one], cases[other]));
    long[] sorted = new long[count];
    int[] sortedTargets = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = cases[order[i]];
      sortedTargets[i] = targets[order[i]];
    }
    if (count == 0) {
      jumpTo(otherwise);
      return;
    }
    int register = Operand.value(c.reg(value));
    if (needsSearch(sorted, 0, count - 1) && !c.code.isGlobal(register)) {
      int made = c.fresh(c.code.registerClass(register));
      c.copy(c.code.registerClass(register), Operand.define(made), Operand.use(register));
      c.code.setGlobal(made);
      register = made;
    }
    node(register, isWide, sorted, sortedTargets, 0, count - 1, otherwise);
  }

  private static boolean needsSearch(long[] cases, int low, int high) {
    return high - low >= LINEAR_CASES && !isDense(cases, low, high);
  }

  private static boolean isDense(long[] cases, int low, int high) {
    int count = high - low + 1;
    long range = cases[high] - cases[low];
    return count >= TABLE_CASES && range > 0 && range < (long) count * TABLE_SPREAD;
  }

  /** Dispatch over {@code cases[low..high]} at the insertion point. */
  private void node(
      int register, boolean isWide, long[] cases, int[] targets, int low, int high, int otherwise) {
    if (isDense(cases, low, high)) {
      table(register, isWide, cases, targets, low, high, otherwise);
    } else if (high - low < LINEAR_CASES) {
      for (int i = low; i <= high; i++) {
        compare(register, isWide, cases[i]);
        jumpIf(Condition.EQUAL, targets[i]);
      }
      jumpTo(otherwise);
    } else {
      int middle = split(cases, low, high);
      int right = newBlock();
      compare(register, isWide, cases[middle]);
      jumpIf(Condition.GREATER_OR_EQUAL, right);
      node(register, isWide, cases, targets, low, middle - 1, otherwise);
      c.insertAt(right, -1);
      node(register, isWide, cases, targets, middle, high, otherwise);
    }
  }

  /**
   * First case of the right half: the widest gap of the middle third, so that dense runs stay
   * together.
   */
  private static int split(long[] cases, int low, int high) {
    int third = Math.max(1, (high - low + 1) / 3);
    int best = low + (high - low + 1) / 2;
    long widest = cases[best] - cases[best - 1];
    for (int i = low + third; i <= high - third; i++) {
      long gap = cases[i] - cases[i - 1];
      if (Long.compareUnsigned(gap, widest) > 0) {
        widest = gap;
        best = i;
      }
    }
    return best;
  }

  private void compare(int register, boolean isWide, long value) {
    if (value == (int) value) {
      c.emitImmediate(
          isWide ? Form.CMP_RM64_IMM32S : Form.CMP_RM32_IMM32, Operand.use(register), value);
    } else {
      int made = c.fresh(X86_64Machine.GENERAL64);
      c.moveConstant(Operand.define(made), value, true);
      c.emit(Form.CMP_RM64_R64, Operand.use(register), Operand.use(made));
    }
  }

  /**
   * A table of 32-bit distances from the table itself, so that it needs no relocation at load time.
   */
  private void table(
      int register, boolean isWide, long[] cases, int[] targets, int low, int high, int otherwise) {
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    long first = cases[low];
    int range = (int) (cases[high] - first);
    int index = c.fresh(registerClass);
    c.copy(registerClass, Operand.define(index), Operand.use(register));
    if (first == (int) first) {
      if (first != 0) {
        c.emitImmediate(
            isWide ? Form.SUB_RM64_IMM32S : Form.SUB_RM32_IMM32, Operand.change(index), first);
      }
    } else {
      int made = c.fresh(X86_64Machine.GENERAL64);
      c.moveConstant(Operand.define(made), first, true);
      c.emit(Form.SUB_RM64_R64, Operand.change(index), Operand.use(made));
    }
    c.emitImmediate(isWide ? Form.CMP_RM64_IMM32S : Form.CMP_RM32_IMM32, Operand.use(index), range);
    jumpIf(Condition.ABOVE, otherwise);
    int wideIndex = index;
    if (!isWide) {
      wideIndex = c.fresh(X86_64Machine.GENERAL64);
      c.emit(Form.MOV_R32_RM32, Operand.define(wideIndex), Operand.use(index));
    }
    int[] jumpTable = new int[range + 2];
    int label = c.unitState.newLabel();
    jumpTable[0] = label;
    for (int i = 0, k = low; i <= range; i++) {
      boolean hit = cases[k] - first == i;
      int target = hit ? targets[k++] : otherwise;
      jumpTable[i + 1] = target;
      c.code.takeAddress(target);
    }
    c.jumpTables.add(jumpTable);
    int base = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(Form.LEA_R64_M, Operand.define(base), address.ripRelative(~label, 0, 0));
    int distance = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(
        Form.MOVSL_R64_RM32,
        Operand.define(distance),
        address.base(Operand.use(base), 0).index(Operand.use(wideIndex), 2));
    c.emit(Form.ADD_RM64_R64, Operand.change(distance), Operand.use(base));
    int made = c.code.append(Form.JMP_RM64);
    c.code.operand(Operand.use(distance));
    int last = -1;
    for (int i = 1; i < jumpTable.length; i++) {
      if (jumpTable[i] != last) {
        last = jumpTable[i];
        c.code.operand(Operand.block(last));
      }
    }
    c.code.addFlags(made, MachineFunction.TERMINATOR);
  }

  /** GOTO. */
  void computedGoto(int row) {
    int made;
    int operand = c.reg(c.function.a(row));
    made = c.code.append(Form.JMP_RM64);
    c.code.operand(operand);
    int edges = c.function.edgeCount(row);
    int edge = edges == 0 ? -1 : c.function.edge(row, 0);
    for (int i = 0; i < edges; i++) {
      c.code.operand(Operand.block(c.machineBlock(c.function.edgeTarget(edge))));
      edge = c.function.followingEdge(edge);
    }
    c.code.addFlags(made, MachineFunction.TERMINATOR);
  }

  void trap() {
    int made = c.code.append(Form.UD2);
    c.code.addFlags(made, MachineFunction.TERMINATOR);
  }
}
