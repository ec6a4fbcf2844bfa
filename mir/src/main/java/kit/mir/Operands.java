package kit.mir;

import java.util.Arrays;

/**
 * The value operands of one instruction, wherever its columns and pool lists hold them, in a fixed
 * order. Reusable: {@link #load} points it at a row. Optional operands that are absent (the callee
 * value of a direct call, the value of a void return) are left out.
 */
public final class Operands {
  // A place is a column (A, B, C) or, from POOL on, an index in the function's pool.
  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int POOL = 3;

  private Function function;
  private int row;
  private int count;
  private int[] places = new int[16];

  /** Points at the operands of a row. */
  public void load(Function newFunction, int newRow) {
    function = newFunction;
    row = newRow;
    count = 0;
    Op op = function.op(row);
    switch (op) {
      case CALL -> {
        optional(A, function.a(row));
        int list = function.c(row);
        optional(POOL + list + 2, function.listItem(list, 1));
        for (int i = 2; i < function.listSize(list); i++) {
          add(POOL + list + 1 + i);
        }
      }
      case ATOMIC_CMPXCHG -> {
        add(A);
        addList(function.b(row));
      }
      case ASM -> addList(function.c(row));
      case ASM_GOTO -> {
        addList(function.c(row));
        addEdges();
      }
      case JUMP -> addEdges();
      case BRANCH, SWITCH, GOTO -> {
        add(A);
        addEdges();
      }
      case RETURN -> optional(A, function.a(row));
      case TRAP, UNREACHABLE -> {}
      default -> addColumns(op.shape());
    }
  }

  private void addColumns(Op.Shape shape) {
    switch (shape) {
      case NONE, CONSTANT, POOL, TERMINATOR -> {}
      case UNARY, UNARY_EFFECT, LOAD -> add(A);
      case BINARY, COMPARE, STORE -> {
        add(A);
        add(B);
      }
      case TERNARY -> {
        add(A);
        add(B);
        add(C);
      }
    }
  }

  private void addEdges() {
    int edges = function.edgeCount(row);
    int edge = edges == 0 ? 0 : function.edge(row, 0);
    for (int i = 0; i < edges; i++) {
      for (int k = 0; k < function.edgeArgumentCount(edge); k++) {
        add(POOL + edge + 2 + k);
      }
      edge = function.followingEdge(edge);
    }
  }

  private void addList(int list) {
    if (list >= 0) {
      for (int i = 0; i < function.listSize(list); i++) {
        add(POOL + list + 1 + i);
      }
    }
  }

  private void optional(int place, int value) {
    if (value != -1) {
      add(place);
    }
  }

  private void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = place;
  }

  public int count() {
    return count;
  }

  /** The row that defines operand {@code index}. */
  public int get(int index) {
    int place = places[index];
    return switch (place) {
      case A -> function.a(row);
      case B -> function.b(row);
      case C -> function.c(row);
      default -> function.listItem(place - POOL - 1, 0);
    };
  }

  /** Replaces operand {@code index}. */
  public void set(int index, int value) {
    int place = places[index];
    switch (place) {
      case A -> function.setA(row, value);
      case B -> function.setB(row, value);
      case C -> function.setC(row, value);
      default -> function.setListItem(place - POOL - 1, 0, value);
    }
  }
}
