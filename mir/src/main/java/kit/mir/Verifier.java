package kit.mir;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;

/**
 * Checks that a function is well formed, in this order, each step only when the ones before found
 * nothing:
 *
 * <ol>
 *   <li>structure: lists of blocks and rows are sound; every block of the layout ends in its one
 *       terminator; pool lists, slots, symbols, signatures and edges are in range; operands are
 *       values of the layout
 *   <li>types ({@link VerifierTypes}): operands and results by operation, accesses, calls against
 *       their signatures, edges against block parameters, returns
 *   <li>dominance: each use in a reachable block comes after its definition, in the block or in one
 *       that dominates it (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm)
 * </ol>
 *
 * <p>O(rows + edges) but for dominance, whose iteration is near-linear on structured code. Scratch
 * is reused from function to function.
 */
public final class Verifier {
  /** Problems reported per function at most. */
  private static final int LIMIT = 20;

  private final ByteSink text = new ByteSink();
  private final FunctionPrinter printer = new FunctionPrinter(text, false);
  private final Operands operands = new Operands();
  private final VerifierTypes types = new VerifierTypes(this);
  private List<String> problems = new ArrayList<>();
  private Unit unit;
  private Function function;

  /**
   * Order of a row in the layout from 1; 0: not there. Block parameters have the order of their
   * block's start.
   */
  private int[] order = IntArrays.EMPTY_ARRAY;

  /** Block of the layout that defines the row. */
  private int[] definer = IntArrays.EMPTY_ARRAY;

  // By block: reverse postorder number or -1 (unreachable), immediate dominator.
  private int[] number = IntArrays.EMPTY_ARRAY;
  private int[] dominator = IntArrays.EMPTY_ARRAY;
  private int[] postorder = IntArrays.EMPTY_ARRAY;
  private int[] stack = IntArrays.EMPTY_ARRAY;
  private int[] nextEdge = IntArrays.EMPTY_ARRAY;
  private int[] firstPredecessor = IntArrays.EMPTY_ARRAY;
  private int[] predecessors = IntArrays.EMPTY_ARRAY;

  /**
   * Returns the problems, each one line naming function, block and instruction; empty when the
   * function is well formed.
   */
  public List<String> verify(Unit newUnit, Function newFunction) {
    unit = newUnit;
    function = newFunction;
    problems = new ArrayList<>();
    prepare();
    if (checkHeader() && checkBlocks()) {
      printer.select(unit, function);
      checkOperands();
      if (problems.isEmpty()) {
        types.check(unit, function);
      }
      if (problems.isEmpty()) {
        computeDominators();
        checkDominance();
      }
    }
    return problems;
  }

  private void prepare() {
    if (order.length < function.count()) {
      int size = function.count() * 2;
      order = new int[size];
      definer = new int[size];
    }
    Arrays.fill(order, 0, function.count(), 0);
    if (number.length < function.blockCount()) {
      int size = function.blockCount() * 2;
      number = new int[size];
      dominator = new int[size];
      postorder = new int[size];
      stack = new int[size];
      nextEdge = new int[size];
      firstPredecessor = new int[size + 2];
    }
  }

  // ---- reports

  private String where() {
    return function.symbol() >= 0 && function.symbol() < unit.symbolCount()
        ? unit.symbol(function.symbol()).name()
        : "function " + function.symbol();
  }

  private void add(String problem) {
    if (problems.size() < LIMIT) {
      problems.add(where() + ": " + problem);
    }
  }

  /** A problem of an instruction, which is printed. */
  void report(int row, String problem) {
    if (problems.size() < LIMIT) {
      text.clear();
      printer.block(function.block(row));
      text.text(": ");
      printer.instruction(row);
      add(Bytes.toText(text.array(), 0, text.size()) + ": " + problem);
    }
  }

  private void reportRaw(int row, String problem) {
    add(
        "block "
            + function.block(row)
            + ", row "
            + row
            + " ("
            + MirText.name(function.op(row))
            + "): "
            + problem);
  }

  // ---- structure

  private boolean checkHeader() {
    if (function.symbol() < 0 || function.symbol() >= unit.symbolCount()) {
      add("symbol out of range");
    }
    if (function.signature() < 0 || function.signature() >= unit.signatureCount()) {
      add("signature out of range");
    }
    for (int i = 0; i < function.slotCount(); i++) {
      int alignment = function.slotAlignment(i);
      if (function.slotSize(i) < 0 || alignment <= 0 || (alignment & (alignment - 1)) != 0) {
        add("slot s" + i + " has size " + function.slotSize(i) + " and alignment " + alignment);
      }
    }
    if (function.entry() < 0) {
      add("no blocks");
    } else if (function.blockParameterCount(function.entry()) > 0) {
      add("the entry block has parameters");
    }
    return problems.isEmpty();
  }

  /** Links, terminators and everything that makes a row safe to print. */
  private boolean checkBlocks() {
    int blocks = 0;
    int position = 1;
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      if (++blocks > function.blockCount()) {
        add("the layout of blocks is circular");
        return false;
      }
      for (int i = 0; i < function.blockParameterCount(block); i++) {
        mark(function.blockParameter(block, i), position, block);
      }
      position++;
      if (function.blockSymbol(block) >= unit.symbolCount()) {
        add("block " + block + ": symbol out of range");
      }
      int last = -1;
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        if (row >= function.count() || order[row] != 0) {
          add("block " + block + ": row " + row + " is linked twice");
          return false;
        }
        mark(row, position++, block);
        checkRow(block, row, last);
        last = row;
      }
      if (last != function.last(block) || last < 0 || !function.op(last).isTerminator()) {
        add("block " + block + " does not end in a terminator");
      }
    }
    return problems.isEmpty();
  }

  private void mark(int row, int position, int block) {
    order[row] = position;
    definer[row] = block;
  }

  private void checkRow(int block, int row, int previous) {
    Op op = function.op(row);
    if (function.block(row) != block || function.previous(row) != previous) {
      reportRaw(row, "wrong links");
    }
    if (op.isTerminator() && row != function.last(block)) {
      reportRaw(row, "a terminator before the block's end");
    }
    if (op == Op.BLOCK_PARAMETER) {
      reportRaw(row, "block parameters are not instructions of a block");
    }
    if (!listsInRange(op, row)) {
      reportRaw(row, "pool list out of range");
      return;
    }
    switch (op) {
      case SYMBOL -> inRange(row, "symbol", function.a(row), unit.symbolCount());
      case SLOT -> inRange(row, "slot", function.a(row), function.slotCount());
      case BLOCK_ADDRESS -> target(row, function.a(row), true);
      case TRAMPOLINE -> inRange(row, "symbol", function.c(row), unit.symbolCount());
      case VA_ARG_AGGREGATE ->
          inRange(row, "aggregate type", function.c(row), unit.aggregateCount());
      case CALL -> {
        inRange(row, "signature", function.listItem(function.c(row), 0), unit.signatureCount());
        if ((function.a(row) < 0) == (function.b(row) < 0)) {
          reportRaw(row, "a call has either a callee value or a symbol");
        }
        if (function.b(row) >= 0) {
          inRange(row, "symbol", function.b(row), unit.symbolCount());
        }
      }
      case ASM, ASM_GOTO ->
          inRange(row, "assembly", function.a(row), function.inlineAssemblies().size());
      default -> {}
    }
    if (op.isTerminator()) {
      checkEdges(op, row);
    }
  }

  private void inRange(int row, String what, int value, int limit) {
    if (value < 0 || value >= limit) {
      reportRaw(row, what + " " + value + " out of range");
    }
  }

  private boolean listInRange(int list, int minimum) {
    return list >= 0
        && list < function.poolSize()
        && function.listSize(list) >= minimum
        && function.listSize(list) < function.poolSize() - list;
  }

  private boolean listsInRange(Op op, int row) {
    return switch (op) {
      case CALL -> listInRange(function.c(row), 2);
      case ATOMIC_CMPXCHG ->
          listInRange(function.b(row), 2) && function.listSize(function.b(row)) == 2;
      case ASM -> listInRange(function.c(row), 0);
      case ASM_GOTO -> listInRange(function.c(row), 0) && edgeListInRange(function.b(row));
      case JUMP, BRANCH, SWITCH, GOTO -> edgeListInRange(function.c(row));
      default -> true;
    };
  }

  private boolean edgeListInRange(int list) {
    if (!listInRange(list, 0)) {
      return false;
    }
    int size = function.listSize(list);
    int i = 0;
    while (i < size) {
      int arguments = i + 1 < size ? function.listItem(list, i + 1) : -1;
      if (arguments < 0 || arguments > size - i - 2) {
        return false;
      }
      i += 2 + arguments;
    }
    return true;
  }

  private void target(int row, int block, boolean taken) {
    if (block < 0 || block >= function.blockCount() || !function.isInLayout(block)) {
      reportRaw(row, "target block " + block + " is not in the layout");
    } else if (taken && !function.isAddressTaken(block)) {
      reportRaw(row, "the address of block " + block + " is not marked as taken");
    }
  }

  private void checkEdges(Op op, int row) {
    int edges = function.edgeCount(row);
    boolean rightCount =
        switch (op) {
          case JUMP -> edges == 1;
          case BRANCH -> edges == 2;
          case SWITCH ->
              edges >= 1
                  && (edges == 1
                      || function.b(row) >= 0
                          && function.b(row) <= function.longPoolSize() - (edges - 1));
          case ASM_GOTO ->
              function.a(row) >= 0
                  && function.a(row) < function.inlineAssemblies().size()
                  && edges == 1 + function.inlineAssemblies().get(function.a(row)).labels();
          default -> true;
        };
    if (!rightCount) {
      reportRaw(row, edges + " edges or case values out of range");
    }
    int edge = edges == 0 ? 0 : function.edge(row, 0);
    for (int i = 0; i < edges; i++) {
      int block = function.edgeTarget(edge);
      target(row, block, op == Op.GOTO);
      if (block == function.entry()) {
        reportRaw(row, "an edge leads to the entry block");
      }
      edge = function.followingEdge(edge);
    }
  }

  private void checkOperands() {
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        operands.load(function, row);
        for (int i = 0; i < operands.count(); i++) {
          int operand = operands.get(i);
          if (operand < 0 || operand >= function.count() || order[operand] == 0) {
            report(row, "operand " + i + " (row " + operand + ") is not in the layout");
          } else if (function.type(operand) == ValueType.VOID) {
            report(row, "operand " + i + " (row " + operand + ") has no value");
          }
        }
      }
    }
  }

  // ---- dominance

  private void computeDominators() {
    int count = reversePostorder();
    listPredecessors(count);
    Arrays.fill(dominator, 0, function.blockCount(), -1);
    dominator[function.entry()] = function.entry();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = count - 2; i >= 0; i--) {
        int block = postorder[i];
        int merged = -1;
        for (int k = firstPredecessor[block]; k < firstPredecessor[block + 1]; k++) {
          int predecessor = predecessors[k];
          if (dominator[predecessor] >= 0) {
            merged = merged < 0 ? predecessor : intersect(merged, predecessor);
          }
        }
        if (merged != dominator[block]) {
          dominator[block] = merged;
          changed = true;
        }
      }
    }
  }

  /**
   * Fills {@link #predecessors} with the reachable predecessors of each block; block b's are at
   * firstPredecessor[b] up to firstPredecessor[b + 1].
   */
  private void listPredecessors(int reachable) {
    int blocks = function.blockCount();
    Arrays.fill(firstPredecessor, 0, blocks + 2, 0);
    int total = 0;
    for (int i = 0; i < reachable; i++) {
      int row = function.last(postorder[i]);
      int edges = function.edgeCount(row);
      total += edges;
      int edge = edges == 0 ? 0 : function.edge(row, 0);
      for (int k = 0; k < edges; k++) {
        firstPredecessor[function.edgeTarget(edge) + 2]++;
        edge = function.followingEdge(edge);
      }
    }
    for (int block = 2; block < blocks + 2; block++) {
      firstPredecessor[block] += firstPredecessor[block - 1];
    }
    if (predecessors.length < total) {
      predecessors = new int[total * 2];
    }
    for (int i = 0; i < reachable; i++) {
      int row = function.last(postorder[i]);
      int edges = function.edgeCount(row);
      int edge = edges == 0 ? 0 : function.edge(row, 0);
      for (int k = 0; k < edges; k++) {
        predecessors[firstPredecessor[function.edgeTarget(edge) + 1]++] = postorder[i];
        edge = function.followingEdge(edge);
      }
    }
  }

  private int intersect(int first, int second) {
    int one = first;
    int two = second;
    while (one != two) {
      while (number[one] > number[two]) {
        one = dominator[one];
      }
      while (number[two] > number[one]) {
        two = dominator[two];
      }
    }
    return one;
  }

  /** Fills {@link #postorder} and {@link #number}; returns how many blocks are reachable. */
  private int reversePostorder() {
    Arrays.fill(number, 0, function.blockCount(), -1);
    int depth = 0;
    int count = 0;
    stack[depth++] = function.entry();
    number[function.entry()] = 0;
    nextEdge[function.entry()] = 0;
    while (depth > 0) {
      int block = stack[depth - 1];
      int row = function.last(block);
      int index = nextEdge[block];
      boolean pushed = false;
      // nextEdge holds a pool index once the first edge was taken, so that a long switch costs
      // O(edges).
      int edges = function.edgeCount(row);
      if (index == 0 && edges > 0) {
        index = function.edge(row, 0);
      }
      int end = edges == 0 ? 0 : endOfEdges(row);
      while (index < end && !pushed) {
        int successor = function.edgeTarget(index);
        index = function.followingEdge(index);
        if (number[successor] < 0) {
          number[successor] = 0;
          nextEdge[successor] = 0;
          stack[depth++] = successor;
          pushed = true;
        }
      }
      nextEdge[block] = index;
      if (!pushed) {
        depth--;
        postorder[count++] = block;
      }
    }
    for (int i = 0; i < count; i++) {
      number[postorder[i]] = count - 1 - i;
    }
    return count;
  }

  private int endOfEdges(int row) {
    int list = function.op(row) == Op.ASM_GOTO ? function.b(row) : function.c(row);
    return list + 1 + function.listSize(list);
  }

  private void checkDominance() {
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      if (number[block] < 0) {
        continue;
      }
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        operands.load(function, row);
        for (int i = 0; i < operands.count(); i++) {
          int operand = operands.get(i);
          int definition = definer[operand];
          boolean dominated =
              definition == block ? order[operand] < order[row] : dominates(definition, block);
          if (!dominated) {
            report(row, "operand " + i + " is not dominated by its definition");
          }
        }
      }
    }
  }

  private boolean dominates(int upper, int lower) {
    if (number[upper] < 0) {
      return false;
    }
    int block = lower;
    while (number[block] > number[upper]) {
      block = dominator[block];
    }
    return block == upper;
  }
}
