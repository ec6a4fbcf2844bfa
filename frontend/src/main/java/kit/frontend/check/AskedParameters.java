package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.Comma;
import kit.frontend.ast.Expression.Conditional;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Logical;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.Unary;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;

/**
 * Notes about which of its parameters an always_inline function asks what the call knows of them
 * ({@link FunctionDeclaration#asked}): in {@code __builtin_object_size}, {@code
 * __builtin_constant_p}, operands of asm that must be constants, and arguments of calls of other
 * such functions; all of them where it calls a function with attribute error or warning. The answer
 * depends on the call and is left to lowering, which makes copies.
 */
public final class AskedParameters {
  private static final int DEPTH = 100;
  private static final int PARAMETER_LIMIT = 100;

  private final Context context;

  AskedParameters(Context context) {
    this.context = context;
  }

  /**
   * Whether the expression's value or size depends on parameters of the always_inline function that
   * is being checked: they are noted.
   */
  public boolean note(Expression e) {
    if (!isCopied()) {
      return false;
    }
    List<ObjectDeclaration> found = new ArrayList<>();
    collect(e, found, 0);
    if (found.isEmpty()) {
      return false;
    }
    for (ObjectDeclaration parameter : found) {
      add(parameter);
    }
    return true;
  }

  /** Whether calls of the function that is being checked may be of copies. */
  private boolean isCopied() {
    FunctionDeclaration here = context.enclosing;
    return here != null && here.attributes.alwaysInline && here.nesting == null;
  }

  private void add(ObjectDeclaration parameter) {
    List<ObjectDeclaration> asked = context.enclosing.asked;
    if (!asked.contains(parameter)) {
      asked.add(parameter);
    }
  }

  /** A call: what the called function asks about its parameters is asked about these arguments. */
  void call(FunctionDeclaration called, List<Expression> arguments) {
    if (called == null || called == context.enclosing) {
      return;
    }
    boolean unwanted =
        called.attributes.errorMessage != null || called.attributes.warningMessage != null;
    if (unwanted && isCopied()) {
      // Whether control gets here may depend on any of them.
      for (ObjectDeclaration parameter : context.enclosingParameters) {
        add(parameter);
      }
    }
    if (called.asked.isEmpty()) {
      return;
    }
    for (Expression argument : arguments) {
      note(argument);
    }
  }

  private void collect(Expression e, List<ObjectDeclaration> into, int depth) {
    if (depth > DEPTH) {
      return;
    }
    switch (e) {
      case ObjectReference o -> object(o.declaration(), into, depth);
      case Load l -> collect(l.place(), into, depth + 1);
      case Member m -> collect(m.base(), into, depth + 1);
      case Dereference d -> collect(d.pointer(), into, depth + 1);
      case AddressOf a -> collect(a.place(), into, depth + 1);
      case Cast c -> collect(c.operand(), into, depth + 1);
      case Unary u -> collect(u.operand(), into, depth + 1);
      case Binary b -> {
        collect(b.left(), into, depth + 1);
        collect(b.right(), into, depth + 1);
      }
      case Logical l -> {
        collect(l.left(), into, depth + 1);
        collect(l.right(), into, depth + 1);
      }
      case Conditional c -> {
        collect(c.condition(), into, depth + 1);
        if (c.whenTrue() != null) {
          collect(c.whenTrue(), into, depth + 1);
        }
        collect(c.whenFalse(), into, depth + 1);
      }
      case Comma c -> collect(c.right(), into, depth + 1);
      case BuiltinCall b -> {
        for (Expression argument : b.arguments()) {
          collect(argument, into, depth + 1);
        }
      }
      default -> {}
    }
  }

  private void object(ObjectDeclaration object, List<ObjectDeclaration> into, int depth) {
    if (object.isParameter) {
      if (!into.contains(object) && into.size() < PARAMETER_LIMIT) {
        into.add(object);
      }
      return;
    }
    Initializer initializer = object.initializer;
    if (object.storage == ObjectDeclaration.Storage.AUTOMATIC
        && initializer != null
        && initializer.entries().size() == 1) {
      collect(initializer.entries().get(0).value(), into, depth + 1);
    }
  }
}
