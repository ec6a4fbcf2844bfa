package kit.frontend.warn.flow;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;

/**
 * The control flow of one function with what its blocks do to local variables. A block is an int;
 * its events are a stretch of the event columns, in order of evaluation. Made by {@link
 * FlowGraphBuilder}; conditions that are constants have only the edge that is taken.
 *
 * <p>An <em>item</em> is what is read somewhere and may be uninitialised there: a scalar variable
 * that never has its address taken, or a stretch of any other local object.
 */
final class FlowGraph {
  static final int ENTRY = 0;

  /** Where returns and the end of the body lead. */
  static final int EXIT = 1;

  /** The argument is an item that is read. */
  static final int READ = 0;

  /** The argument is an item whose address goes to a pointer to const: see {@link Passed}. */
  static final int PASS = 1;

  /** The argument is a row of {@link #stores}. */
  static final int STORE = 2;

  /** Whatever others may reach can be written: a call, a store through a pointer. */
  static final int CLOBBER = 3;

  /** The function calls itself. */
  static final int RECURSION = 4;

  /** The argument is a row of {@link #outside}. */
  static final int OUTSIDE = 5;

  /** An element that an array does not have is read or stored. */
  record Outside(long index, CType array) {}

  final List<Outside> outside = new ArrayList<>(0);

  /**
   * What may be read uninitialised.
   *
   * @param offset of the first bit in the variable, for a scalar 0
   * @param size in bits; -1: all of a scalar that is no memory
   * @param text how messages name it
   */
  record Item(ObjectDeclaration variable, long offset, long size, String text) {
    boolean isMemory() {
      return size >= 0;
    }
  }

  /** A stretch of a variable, in bits, that is stored to. */
  record Store(ObjectDeclaration variable, long offset, long size) {}

  /** An argument by which a PASS event (its index) happens. */
  record Passed(int event, FunctionDeclaration callee, int argument, boolean builtin) {}

  final IntArrayList eventKinds = new IntArrayList();
  final IntArrayList eventArguments = new IntArrayList();
  final IntArrayList eventPositions = new IntArrayList();
  final List<Item> items = new ArrayList<>();
  final List<Store> stores = new ArrayList<>();
  final List<Passed> passed = new ArrayList<>();

  /** Blocks in the order of the text, with the first event of each. */
  final IntArrayList order = new IntArrayList();

  final IntArrayList starts = new IntArrayList();

  private final IntArrayList edgeFrom = new IntArrayList();
  private final IntArrayList edgeTo = new IntArrayList();
  private int blocks = 2;

  /** Blocks that end in a call that does not return. */
  final IntArrayList deadEnds = new IntArrayList();

  /** Blocks that end in a branch of an {@code if}, {@code ?:}, {@code &&}, {@code ||} or case. */
  final BitSet choices = new BitSet();

  /** Rows of {@link #successors} by block; filled by {@link #finish}. */
  private int[] firstSuccessor = {};

  private int[] successors = {};
  private int[] firstPredecessor = {};
  private int[] predecessors = {};

  int newBlock() {
    return blocks++;
  }

  int blockCount() {
    return blocks;
  }

  /** Events from here on belong to the block. */
  void begin(int block) {
    order.add(block);
    starts.add(eventKinds.size());
  }

  int add(int kind, int argument, int position) {
    eventKinds.add(kind);
    eventArguments.add(argument);
    eventPositions.add(position);
    return eventKinds.size() - 1;
  }

  void edge(int from, int to) {
    edgeFrom.add(from);
    edgeTo.add(to);
  }

  /** The event behind the last one of the {@code i}th block of {@link #order}. */
  int end(int i) {
    return i + 1 < starts.size() ? starts.getInt(i + 1) : eventKinds.size();
  }

  /** All edges are known: sorts them by their ends (counting sort). */
  void finish() {
    firstSuccessor = new int[blocks + 1];
    firstPredecessor = new int[blocks + 1];
    for (int i = 0; i < edgeFrom.size(); i++) {
      firstSuccessor[edgeFrom.getInt(i) + 1]++;
      firstPredecessor[edgeTo.getInt(i) + 1]++;
    }
    for (int i = 0; i < blocks; i++) {
      firstSuccessor[i + 1] += firstSuccessor[i];
      firstPredecessor[i + 1] += firstPredecessor[i];
    }
    successors = new int[edgeFrom.size()];
    predecessors = new int[edgeFrom.size()];
    int[] nextSuccessor = Arrays.copyOf(firstSuccessor, blocks);
    int[] nextPredecessor = Arrays.copyOf(firstPredecessor, blocks);
    for (int i = 0; i < edgeFrom.size(); i++) {
      successors[nextSuccessor[edgeFrom.getInt(i)]++] = edgeTo.getInt(i);
      predecessors[nextPredecessor[edgeTo.getInt(i)]++] = edgeFrom.getInt(i);
    }
  }

  int firstSuccessor(int block) {
    return firstSuccessor[block];
  }

  int endOfSuccessors(int block) {
    return firstSuccessor[block + 1];
  }

  /** The target of an edge between {@link #firstSuccessor} and {@link #endOfSuccessors}. */
  int successor(int edge) {
    return successors[edge];
  }

  int firstPredecessor(int block) {
    return firstPredecessor[block];
  }

  int endOfPredecessors(int block) {
    return firstPredecessor[block + 1];
  }

  int predecessor(int edge) {
    return predecessors[edge];
  }

  /** By block: whether some way from the entry leads there. */
  boolean[] reachable() {
    boolean[] seen = new boolean[blocks];
    IntArrayList work = new IntArrayList();
    work.add(ENTRY);
    seen[ENTRY] = true;
    while (!work.isEmpty()) {
      int block = work.popInt();
      for (int edge = firstSuccessor[block]; edge < firstSuccessor[block + 1]; edge++) {
        int next = successors[edge];
        if (!seen[next]) {
          seen[next] = true;
          work.add(next);
        }
      }
    }
    return seen;
  }

  /**
   * Whether each way from the entry to the end of the function goes through one of the blocks. A
   * function that never ends counts as such.
   *
   * @param deadEndsCount whether a call that does not return is an end
   */
  boolean alwaysPasses(boolean[] through, boolean deadEndsCount) {
    if (through[ENTRY]) {
      return true;
    }
    boolean[] seen = new boolean[blocks];
    boolean[] ends = new boolean[blocks];
    ends[EXIT] = true;
    for (int i = 0; deadEndsCount && i < deadEnds.size(); i++) {
      ends[deadEnds.getInt(i)] = true;
    }
    IntArrayList work = new IntArrayList();
    work.add(ENTRY);
    seen[ENTRY] = true;
    while (!work.isEmpty()) {
      int block = work.popInt();
      if (ends[block]) {
        return false;
      }
      for (int edge = firstSuccessor[block]; edge < firstSuccessor[block + 1]; edge++) {
        int next = successors[edge];
        if (!seen[next] && !through[next]) {
          seen[next] = true;
          work.add(next);
        }
      }
    }
    return true;
  }
}
