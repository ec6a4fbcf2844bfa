package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.Context;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.VoidType;
import org.jspecify.annotations.Nullable;

/**
 * Warnings about declarations: names that hide others, functions without prototype, declarations
 * that say nothing new, the form of main, addresses of locals that are returned.
 */
public final class DeclarationWarnings {
  private final Context context;
  private final Diagnostics diagnostics;

  public DeclarationWarnings(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
  }

  // ---- -Wshadow

  /** A local name is about to hide {@code outer}, which may be null. */
  public void shadows(@Nullable Object outer, ObjectDeclaration made) {
    if (outer == null || !context.wanted().shadowLocal) {
      return;
    }
    String message = "declaration of '" + made.name() + "' shadows a ";
    switch (outer) {
      case ObjectDeclaration o when o.linkage == Linkage.NONE -> {
        if (o.function == made.function || made.function == null) {
          diagnostics.warning(
              shadowGroup(o, made),
              made.position(),
              message + (o.isParameter ? "parameter" : "previous local"),
              o.position(),
              "shadowed declaration is here");
        }
      }
      case ObjectDeclaration o -> global(o.position(), made, message);
      case FunctionDeclaration f -> {
        boolean function =
            made.type() instanceof PointerType p && p.pointee() instanceof FunctionType;
        if (function && f.position() > 0) {
          global(f.position(), made, message);
        }
      }
      default -> {}
    }
  }

  private void global(int position, ObjectDeclaration made, String message) {
    if (context.wanted().shadow) {
      diagnostics.warning(
          "shadow",
          made.position(),
          message + "global declaration",
          position,
          "shadowed declaration is here");
    }
  }

  private String shadowGroup(ObjectDeclaration outer, ObjectDeclaration made) {
    if (diagnostics.enabled("shadow")) {
      return "shadow";
    }
    return diagnostics.enabled("shadow=local")
            || !context.compatibility.compatible(outer.type(), made.type())
        ? "shadow=local"
        : "shadow=compatible-local";
  }

  // ---- functions

  /**
   * A function is defined at {@code position}.
   *
   * @param declaredBefore an earlier declaration is visible
   * @param prototypedBefore it has a prototype
   */
  public void definition(
      FunctionDeclaration function,
      FunctionType type,
      boolean declaredBefore,
      boolean prototypedBefore,
      boolean oldStyle,
      int position) {
    String name = "'" + function.name() + "'";
    boolean isMain = function.name().equals("main");
    if (function.linkage == Linkage.EXTERNAL && !isMain && !function.inline) {
      if (!prototypedBefore && type.prototyped() && diagnostics.enabled("missing-prototypes")) {
        diagnostics.warning("missing-prototypes", position, "no previous prototype for " + name);
      } else if (!declaredBefore
          && !diagnostics.enabled("missing-prototypes")
          && diagnostics.enabled("missing-declarations")) {
        diagnostics.warning(
            "missing-declarations", position, "no previous declaration for " + name);
      }
    }
    if (oldStyle && diagnostics.enabled("old-style-definition")) {
      diagnostics.warning("old-style-definition", position, "old-style function definition");
    }
    if (isMain && diagnostics.enabled("main")) {
      main(function, type, position);
    }
  }

  private void main(FunctionDeclaration function, FunctionType type, int position) {
    if (function.isNested()) {
      return;
    }
    if (context.types.unqualified(type.result()) != context.types.intType) {
      diagnostics.warning("main", position, "return type of 'main' is not 'int'");
    }
    if (function.linkage == Linkage.INTERNAL) {
      diagnostics.warning("main", position, "'main' is normally a non-static function");
    }
    List<CType> parameters = type.parameters();
    if (!type.prototyped() && parameters.isEmpty()) {
      return;
    }
    if (parameters.size() > 0
        && context.types.unqualified(parameters.get(0)) != context.types.intType) {
      diagnostics.warning("main", position, "first argument of 'main' should be 'int'");
    }
    for (int i = 1; i < Math.min(3, parameters.size()); i++) {
      boolean strings =
          parameters.get(i) instanceof PointerType p
              && p.pointee() instanceof PointerType q
              && Types.isCharacter(q.pointee());
      if (!strings) {
        diagnostics.warning(
            "main",
            position,
            (i == 1 ? "second" : "third")
                + " argument of 'main' "
                + (i == 1 ? "should be" : "should probably be")
                + " 'char **'");
      }
    }
    if (parameters.size() == 1 || parameters.size() > 3) {
      diagnostics.warning("main", position, "'main' takes only zero or two arguments");
    }
  }

  /** A declarator of a function without prototype. */
  public void noPrototype(int position) {
    if (diagnostics.enabled("strict-prototypes")) {
      diagnostics.warning("strict-prototypes", position, "function declaration isn't a prototype");
    }
  }

  /** A function type's result, as written. */
  public void result(CType result, int position) {
    if (result.qualifiers() != 0
        && !(result instanceof VoidType && result.isVolatile())
        && diagnostics.enabled("ignored-qualifiers")) {
      diagnostics.warning(
          "ignored-qualifiers", position, "type qualifiers ignored on function return type");
    }
  }

  /** A declaration repeats one that is visible already. */
  public void redundant(String name, CType before, int beforePosition, int position) {
    if (diagnostics.enabled("redundant-decls")
        && beforePosition > 0
        && beforePosition != position) {
      diagnostics.warning(
          "redundant-decls",
          position,
          "redundant redeclaration of '" + name + "'",
          beforePosition,
          "previous declaration of '" + name + "' with type " + TypePrinter.quoted(before));
    }
  }

  /** extern inside of a function. */
  public void nestedExtern(String name, int position) {
    if (diagnostics.enabled("nested-externs")) {
      diagnostics.warning(
          "nested-externs", position, "nested extern declaration of '" + name + "'");
    }
  }

  // ---- blocks

  /** A declaration begins in a block that holds {@code before}. */
  public void mixed(List<Statement> before, int position) {
    if (before.isEmpty() || !diagnostics.enabled("declaration-after-statement")) {
      return;
    }
    switch (before.get(before.size() - 1)) {
      case Statement.Declare d -> {}
      case Statement.EvaluateBounds b -> {}
      default ->
          diagnostics.warning(
              "declaration-after-statement",
              position,
              "ISO C90 forbids mixed declarations and code");
    }
  }

  /**
   * An array's length is no integer constant expression.
   *
   * @param name null in a type name
   * @param known the value is known nevertheless
   */
  public void variableArray(@Nullable String name, boolean known, int position) {
    if (!diagnostics.enabled("vla")) {
      return;
    }
    String which = name == null ? "" : " '" + name + "'";
    diagnostics.warning(
        "vla",
        position,
        known
            ? "ISO C90 forbids array" + which + " whose size cannot be evaluated"
            : "ISO C90 forbids variable length array" + which);
  }

  // ---- -Wreturn-local-addr

  /** {@code return value;} of a pointer. */
  public void returned(Expression value) {
    if (!(value.type() instanceof PointerType) || !diagnostics.enabled("return-local-addr")) {
      return;
    }
    Expression at = Calls.bare(value);
    Expression place = at instanceof AddressOf a ? a.place() : null;
    if (place == null) {
      Expression decayed = value;
      while (decayed instanceof Cast c) {
        if (c.kind() == CastKind.ARRAY_TO_POINTER) {
          place = c.operand();
          break;
        }
        decayed = c.operand();
      }
    }
    while (place instanceof Expression.Member m) {
      place = m.base();
    }
    if (place instanceof ObjectReference o
        && o.declaration().storage == ObjectDeclaration.Storage.AUTOMATIC
        && o.declaration().linkage == Linkage.NONE
        && o.declaration().name() != null) {
      diagnostics.warning(
          "return-local-addr",
          value.position(),
          "function returns address of local variable",
          o.declaration().position(),
          "declared here");
    }
  }

  // ---- casts

  /** An explicit cast of a pointer. */
  public void cast(CType to, CType from, int position) {
    if (!(to instanceof PointerType t) || !(from instanceof PointerType f)) {
      return;
    }
    if (context.wanted().castQual) {
      int lost =
          Types.elementQualifiers(f.pointee())
              & ~Types.elementQualifiers(t.pointee())
              & (CType.CONST | CType.VOLATILE);
      if (lost != 0 && !(t.pointee() instanceof FunctionType)) {
        diagnostics.warning(
            "cast-qual",
            position,
            "cast discards '"
                + (lost == CType.CONST
                    ? "const"
                    : lost == CType.VOLATILE ? "volatile" : "const volatile")
                + "' qualifier from pointer target type");
      }
    }
    if (t.pointee() instanceof FunctionType a && f.pointee() instanceof FunctionType b) {
      if (diagnostics.enabled("cast-function-type") && !safe(a, b)) {
        diagnostics.warning(
            "cast-function-type",
            position,
            "cast between incompatible function types from "
                + TypePrinter.quoted(from)
                + " to "
                + TypePrinter.quoted(to));
      }
    } else if (context.wanted().castAlign
        && diagnostics.enabled("cast-align=strict")
        && !Types.isIncomplete(t.pointee())
        && !Types.isIncomplete(f.pointee())
        && !(f.pointee() instanceof VoidType)
        && context.layout.alignment(t.pointee()) > context.layout.alignment(f.pointee())) {
      diagnostics.warning(
          "cast-align", position, "cast increases required alignment of target type");
    }
  }

  private static boolean isWildcard(FunctionType f) {
    return f.result() instanceof VoidType
        && f.prototyped()
        && !f.variadic()
        && f.parameters().isEmpty();
  }

  private boolean safe(FunctionType to, FunctionType from) {
    if (isWildcard(to) || isWildcard(from)) {
      return true;
    }
    if (!(to.result() instanceof VoidType) && !equivalent(to.result(), from.result())) {
      return false;
    }
    if (!to.prototyped() || !from.prototyped()) {
      return true;
    }
    int common = Math.min(to.parameters().size(), from.parameters().size());
    for (int i = 0; i < common; i++) {
      if (!equivalent(to.parameters().get(i), from.parameters().get(i))) {
        return false;
      }
    }
    boolean longerTo = to.parameters().size() > common;
    boolean longerFrom = from.parameters().size() > common;
    return (!longerTo || from.variadic()) && (!longerFrom || to.variadic());
  }

  private boolean equivalent(CType a, CType b) {
    CType x = context.types.unqualified(a);
    CType y = context.types.unqualified(b);
    if (x instanceof PointerType && y instanceof PointerType) {
      return true;
    }
    if (Types.isInteger(x) && Types.isInteger(y)) {
      return context.layout.width(x) == context.layout.width(y)
          && context.layout.isSigned(x) == context.layout.isSigned(y);
    }
    return context.compatibility.compatible(x, y);
  }
}
