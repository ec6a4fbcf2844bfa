package kit.mir.debug;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * A function as the source has it: result, parameters, variables, scopes.
 *
 * <p>Scopes form a tree; scope 0 is the body, and a scope's number is greater than its parent's. An
 * instruction belongs to the innermost scope whose range of source positions holds its own
 * position.
 */
public final class FunctionDebug {
  /** Where a variable is kept. */
  public enum Place {
    /** In a slot of the function. */
    SLOT,
    /** The slot holds its address. */
    SLOT_ADDRESS,
    /** In the place of an aggregate parameter, by number of the parameter. */
    PARAMETER,
    /** At a symbol of the unit. */
    SYMBOL,
    /**
     * In the frame of a function around this one: the slot holds the address of the first word of
     * {@link Variable#path}.
     */
    OUTER,
    /** Nowhere that is known. */
    NONE
  }

  /**
   * A variable.
   *
   * @param number of the slot, parameter or symbol
   * @param path of a variable of an outer function: offsets of words, each of which holds the
   *     address that the next is counted from, the last that of the variable
   */
  public record Variable(
      String name,
      int type,
      int scope,
      boolean parameter,
      Place place,
      int number,
      IntList path,
      int position) {
    public Variable(
        String name,
        int type,
        int scope,
        boolean parameter,
        Place place,
        int number,
        int position) {
      this(name, type, scope, parameter, place, number, IntList.of(), position);
    }
  }

  /** A label of the source, at the start of a block. */
  public record Label(String name, int scope, int block, int position) {}

  public final String name;
  public final int resultType;
  public final boolean external;
  public final boolean prototyped;
  public final boolean variadic;
  public final int position;

  /** Position of the closing brace. */
  public final int end;

  private final IntArrayList scopeParents = new IntArrayList();
  private final IntArrayList scopeOpen = new IntArrayList();
  private final IntArrayList scopeClose = new IntArrayList();
  private final List<Variable> variables = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>(0);

  public FunctionDebug(
      String name,
      int resultType,
      boolean external,
      boolean prototyped,
      boolean variadic,
      int position,
      int end) {
    this.name = name;
    this.resultType = resultType;
    this.external = external;
    this.prototyped = prototyped;
    this.variadic = variadic;
    this.position = position;
    this.end = end;
  }

  /** A scope that reaches from one position to another, both inclusive; returns its number. */
  public int addScope(int parent, int open, int close) {
    scopeParents.add(parent);
    scopeOpen.add(open);
    scopeClose.add(close);
    return scopeParents.size() - 1;
  }

  public void setScopeClose(int scope, int close) {
    scopeClose.set(scope, close);
  }

  public int scopeCount() {
    return scopeParents.size();
  }

  /** The scope around a scope, -1 for the body. */
  public int scopeParent(int scope) {
    return scopeParents.getInt(scope);
  }

  public int scopeOpen(int scope) {
    return scopeOpen.getInt(scope);
  }

  public int scopeClose(int scope) {
    return scopeClose.getInt(scope);
  }

  public void addVariable(Variable variable) {
    variables.add(variable);
  }

  public void addLabel(Label label) {
    labels.add(label);
  }

  /** Labels in order. */
  public List<Label> labels() {
    return labels;
  }

  /** Parameters first, in order; then variables in order of declaration. */
  public List<Variable> variables() {
    return variables;
  }
}
