package kit.debug;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.List;
import kit.mir.debug.FunctionDebug;

/**
 * A function's code as the back end has laid it out: labels at its ends and at the ends of its
 * scopes, the places of its slots.
 *
 * <p>The back end calls {@link #enter} before each instruction; that a label is wanted there is the
 * answer.
 */
public final class FunctionCode {
  /** No offset: the slot or parameter has no place. */
  public static final int NOWHERE = Integer.MIN_VALUE;

  final FunctionDebug debug;
  final int symbol;
  final String section;
  final int begin;
  int end = -1;

  /**
   * By slot and by parameter: offset from the frame's canonical address, {@link #NOWHERE}; whether
   * the address of the object is there instead of the object.
   */
  int[] slots = {};

  boolean[] slotHoldsAddress = {};
  int[] parameters = {};

  /** By label of the source: its label in the code, -1 when none of it is left. */
  final int[] labels;

  /** By scope: labels, begin and end by turns; null for a scope without variables. */
  final IntArrayList[] ranges;

  // Scopes with variables, in source order, as positions in the function's file.
  private final int[] scopes;
  private final int[] open;
  private final int[] close;
  private final SourceLines lines;
  private int current;
  private int lastPosition = -1;

  /**
   * @param begin label at the function's start
   * @param section tells sections apart
   */
  public FunctionCode(
      FunctionDebug debug, int symbol, String section, int begin, SourceLines lines) {
    this.debug = debug;
    this.symbol = symbol;
    this.section = section;
    this.begin = begin;
    this.lines = lines;
    ranges = new IntArrayList[debug.scopeCount()];
    labels = new int[debug.labels().size()];
    Arrays.fill(labels, -1);
    List<FunctionDebug.Variable> variables = debug.variables();
    int count = 0;
    for (FunctionDebug.Variable variable : variables) {
      int scope = variable.scope();
      if (scope > 0 && ranges[scope] == null) {
        ranges[scope] = new IntArrayList(2);
        count++;
      }
    }
    scopes = new int[count];
    open = new int[count];
    close = new int[count];
    int next = 0;
    for (int scope = 1; scope < ranges.length; scope++) {
      if (ranges[scope] != null) {
        scopes[next] = scope;
        open[next] = lines.inFileOf(debug.scopeOpen(scope), debug.position);
        close[next] = lines.inFileOf(debug.scopeClose(scope), debug.position);
        next++;
      }
    }
  }

  /** Where the slots and parameters are: offsets from the canonical frame address. */
  public void setPlaces(int[] slotOffsets, boolean[] holdsAddress, int[] parameterOffsets) {
    slots = slotOffsets;
    slotHoldsAddress = holdsAddress;
    parameters = parameterOffsets;
  }

  /**
   * Whether an instruction from this source position begins or ends scopes: then {@link #change}
   * gets a label at its start.
   */
  public boolean enter(int position) {
    if (scopes.length == 0 || position == lastPosition) {
      return false;
    }
    lastPosition = position;
    int scope = scopeOf(position);
    if (scope == current) {
      return false;
    }
    next = scope;
    return true;
  }

  private int next;

  private int scopeOf(int position) {
    int at = lines.inFileOf(position, debug.position);
    for (int i = scopes.length - 1; i >= 0; i--) {
      if (open[i] <= at && at <= close[i]) {
        return scopes[i];
      }
    }
    return 0;
  }

  /** The code at the label is in the scope that {@link #enter} found. */
  public void change(int label) {
    move(label, next);
  }

  private void move(int label, int to) {
    for (int scope = current; scope > 0; scope = debug.scopeParent(scope)) {
      if (!isAround(scope, to) && ranges[scope] != null) {
        ranges[scope].add(label);
      }
    }
    for (int scope = to; scope > 0; scope = debug.scopeParent(scope)) {
      if (!isAround(scope, current) && ranges[scope] != null) {
        ranges[scope].add(label);
      }
    }
    current = to;
  }

  private boolean isAround(int outer, int inner) {
    int scope = inner;
    while (scope > outer) {
      scope = debug.scopeParent(scope);
    }
    return scope == outer;
  }

  /** The code ends at the label. */
  public void finish(int label) {
    move(label, 0);
    end = label;
  }

  /** The source's label {@code index} stands at a label of the code. */
  public void place(int index, int label) {
    labels[index] = label;
  }

  int begin() {
    return begin;
  }
}
