package kit.frontend.ast;

/**
 * A label of a function (or __label__ scope). Identity; lowering keeps its block in a side table
 * keyed by {@link #number}.
 */
public final class Label {
  private final String name;
  private final int number;

  /** Whether {@code &&label} is used. */
  public boolean addressTaken;

  /** The function that it belongs to. */
  public final FunctionDeclaration function;

  /** Position of the definition, 0 while undefined. */
  public int definedAt;

  /**
   * @param number dense in the function, from 0
   */
  public Label(String name, int number, FunctionDeclaration function) {
    this.function = function;
    this.name = name;
    this.number = number;
  }

  public String name() {
    return name;
  }

  public int number() {
    return number;
  }
}
