package kit.frontend.check;

import java.util.List;
import kit.frontend.ast.Statement;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;

/**
 * Walks over the run-time bounds in a variably modified type, to evaluate each once: where its
 * declarator stands (C11 6.7.6.2p5).
 */
public final class VariableBounds {
  private VariableBounds() {}

  private static CType inner(CType type) {
    return switch (type) {
      case PointerType p -> p.pointee();
      case ArrayType a -> a.element();
      case FunctionType f -> f.result();
      default -> null;
    };
  }

  /** Number of bounds that have ({@code evaluated}) or have not been evaluated by a declaration. */
  public static int count(CType type, boolean evaluated) {
    int count = 0;
    for (CType at = type; at != null; at = inner(at)) {
      if (at instanceof ArrayType a && a.bound() != null && a.bound().evaluated == evaluated) {
        count++;
      }
    }
    return count;
  }

  public static void markEvaluated(CType type) {
    for (CType at = type; at != null; at = inner(at)) {
      if (at instanceof ArrayType a && a.bound() != null) {
        a.bound().evaluated = true;
      }
    }
  }

  /** Evaluates only the bounds not yet evaluated, each as the bound of an array of characters. */
  public static void addFresh(CType type, List<Statement> into, CType character, int position) {
    for (CType at = type; at != null; at = inner(at)) {
      if (at instanceof ArrayType a && a.bound() != null && !a.bound().evaluated) {
        into.add(
            new Statement.EvaluateBounds(
                new ArrayType(character, ArrayType.VARIABLE, a.bound()), position));
      }
    }
  }

  /** Whether some bound is not evaluated yet; all are marked as evaluated now. */
  static boolean markFresh(CType type) {
    boolean fresh = count(type, false) > 0;
    markEvaluated(type);
    return fresh;
  }
}
