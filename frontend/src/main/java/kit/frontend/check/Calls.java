package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Call;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.VoidType;

/** Function calls (C11 6.5.2.2). */
public final class Calls {
  private final Context context;
  private final Diagnostics diagnostics;

  /** Name of the object or member that holds the called pointer, or null. */
  private String calledName;

  public Calls(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
  }

  /**
   * A call.
   *
   * @param operand the function designator or pointer
   * @param arguments as parsed; may be places; replaced by the converted ones
   * @param position of the opening parenthesis or the name: where gcc points
   */
  public Expression call(Expression operand, List<Expression> arguments, int position) {
    Expression function = context.conversions.rvalue(operand);
    if (function instanceof Invalid) {
      return context.conversions.invalid(position);
    }
    if (!(function.type() instanceof PointerType p)
        || !(p.pointee() instanceof FunctionType type)) {
      String name =
          operand instanceof Expression.ObjectReference o
              ? " '" + o.declaration().name() + "'"
              : "";
      diagnostics.error(
          position, "called object" + name + " is not a function or function pointer");
      return context.conversions.invalid(position);
    }
    FunctionDeclaration declaration =
        function instanceof Cast c && c.operand() instanceof FunctionReference f
            ? f.declaration()
            : null;
    calledName =
        operand instanceof Expression.ObjectReference o
            ? o.declaration().name()
            : operand instanceof Expression.Member m ? m.field().name() : null;
    boolean valid =
        type.prototyped()
            ? prototyped(type, declaration, arguments, position)
            : promoted(type, arguments);
    CType result = context.types.unqualified(type.result());
    if (result instanceof VoidType && type.result().qualifiers() != 0) {
      diagnostics.violation("", position, "function with qualified void return type called");
    }
    if (!(result instanceof VoidType) && Types.isIncomplete(result)) {
      diagnostics.error(position, "invalid use of undefined type " + TypePrinter.quoted(result));
      return context.conversions.invalid(position);
    }
    if (!valid) {
      return new Invalid(result, position);
    }
    context.askedParameters.call(declaration, arguments);
    Expression known = folded(declaration, arguments, result, position);
    return known != null ? known : new Call(function, type, arguments, result, position);
  }

  /** The value of a call of a library function with known result, or null. */
  private Expression folded(
      FunctionDeclaration declaration, List<Expression> arguments, CType result, int position) {
    boolean library =
        declaration != null
            && declaration.linkage == Linkage.EXTERNAL
            && !declaration.defined
            && declaration.nesting == null
            && (context.options.builtins() || declaration.position() == 0)
            && declaration.type().prototyped();
    return library
        ? new LibraryFolding(context).fold(declaration.name(), arguments, result, position)
        : null;
  }

  private boolean prototyped(
      FunctionType type,
      FunctionDeclaration declaration,
      List<Expression> arguments,
      int position) {
    int count = type.parameters().size();
    if (arguments.size() < count || (arguments.size() > count && !type.variadic())) {
      String few = arguments.size() < count ? "few" : "many";
      String shown = declaration == null ? calledName : declaration.name();
      String name = shown == null ? "function" : "function '" + shown + "'";
      String message = "too " + few + " arguments to " + name;
      if (declaration != null && declaration.position() > 0) {
        diagnostics.error(position, message, declaration.position(), "declared here");
      } else {
        diagnostics.error(position, message);
      }
      return false;
    }
    boolean valid = true;
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      Expression converted =
          i < count
              ? context
                  .conversions
                  .assignability()
                  .argument(argument, type.parameters().get(i), declaration, i)
              : promote(argument, declaration, i);
      valid &= !(converted instanceof Invalid);
      arguments.set(i, converted);
    }
    return valid;
  }

  private boolean promoted(FunctionType type, List<Expression> arguments) {
    boolean valid = true;
    for (int i = 0; i < arguments.size(); i++) {
      Expression converted = promote(arguments.get(i), null, i);
      valid &= !(converted instanceof Invalid);
      arguments.set(i, converted);
    }
    return valid;
  }

  private Expression promote(Expression argument, FunctionDeclaration declaration, int index) {
    Expression value = context.conversions.rvalue(argument);
    if (value.type() instanceof VoidType && !(value instanceof Invalid)) {
      diagnostics.error(argument.position(), "invalid use of void expression");
      return context.conversions.invalid(argument.position());
    }
    return context.conversions.promoteArgument(value);
  }
}
