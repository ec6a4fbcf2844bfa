package kit.frontend.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * A function's place among nested functions (GNU C), and what they use of it. Parsing fills it; it
 * is complete when the outermost function is, which is the first time that anything is lowered.
 *
 * <p>Example: in {@code int f(int n) { int g(void) { return n; } return g(); }} the nesting of f
 * captures n and has the function g, whose own nesting needs the chain.
 */
public final class Nesting {
  private final FunctionDeclaration declaration;

  /** The function around this one, or null. */
  private final Nesting outer;

  /** Functions declared inside, in order; those forward-declared by {@code auto} as well. */
  private final List<Nesting> functions = new ArrayList<>(0);

  /** Automatic objects of this function that inner ones use, each once. */
  private final List<ObjectDeclaration> captured = new ArrayList<>(0);

  /** Labels of this function to which inner ones jump, each once. */
  private final List<Label> labels = new ArrayList<>(0);

  /** Nested functions that this one's body calls or takes the address of. */
  private final List<Nesting> references = new ArrayList<>(0);

  /** The body, once read. */
  public FunctionDefinition definition;

  /** Whether it must be given the frame of the function around it. */
  public boolean needsChain;

  /** Whether something does more than call it. */
  public boolean addressTaken;

  public Nesting(FunctionDeclaration declaration, Nesting outer) {
    this.declaration = declaration;
    this.outer = outer;
    if (outer != null) {
      outer.functions.add(this);
    }
  }

  public FunctionDeclaration declaration() {
    return declaration;
  }

  public Nesting outer() {
    return outer;
  }

  public List<Nesting> functions() {
    return functions;
  }

  public List<ObjectDeclaration> captured() {
    return captured;
  }

  public List<Label> labels() {
    return labels;
  }

  /** An inner function uses an object of this one. */
  public void capture(ObjectDeclaration object) {
    if (!object.captured) {
      object.captured = true;
      object.addressTaken = true;
      captured.add(object);
    }
  }

  /** An inner function jumps to a label of this one. */
  public void capture(Label label) {
    if (!labels.contains(label)) {
      label.addressTaken = true;
      labels.add(label);
    }
  }

  /** The body of this function refers to a nested one. */
  public void refer(Nesting function) {
    if (!references.contains(function)) {
      references.add(function);
    }
  }

  /** This function uses the frame of {@code owner}, which is somewhere around it. */
  public void reach(Nesting owner) {
    for (Nesting at = this; at != null && at != owner; at = at.outer) {
      at.needsChain |= at.outer != null;
    }
  }

  /**
   * Settles who needs a chain, from the outermost function when all is read: who refers to a
   * function that needs one must reach that function's parent.
   */
  public void settle() {
    while (settleOnce()) {
      // Until nothing changes.
    }
  }

  private boolean settleOnce() {
    boolean changed = false;
    for (Nesting reference : references) {
      if (reference.needsChain) {
        for (Nesting at = this; at != null && at != reference.outer; at = at.outer) {
          changed |= !at.needsChain && at.outer != null;
          at.needsChain |= at.outer != null;
        }
      }
    }
    for (Nesting function : functions) {
      changed |= function.settleOnce();
    }
    return changed;
  }

  /** Whether inner functions are given this function's frame. */
  public boolean hasFrame() {
    for (Nesting function : functions) {
      if (function.needsChain) {
        return true;
      }
    }
    return false;
  }
}
