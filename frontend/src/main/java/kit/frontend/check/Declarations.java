package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.Layout;

/**
 * Declarations of objects, functions and typedef names: linkage (C11 6.2.2), redeclaration and
 * composite types (6.2.7), tentative definitions (6.9.2), inline functions (6.7.4).
 */
public final class Declarations {
  private final Context context;
  private final Diagnostics diagnostics;
  private final Scopes scopes;
  private final List<FunctionDeclaration> functions = new ArrayList<>();
  private final List<ObjectDeclaration> objects = new ArrayList<>();

  public Declarations(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
    scopes = context.scopes;
  }

  /** Every function declared with linkage, in order of first declaration. */
  public List<FunctionDeclaration> functions() {
    return functions;
  }

  public List<ObjectDeclaration> objects() {
    return objects;
  }

  private String name(int nameId) {
    return context.names.text(nameId);
  }

  private static int positionOf(Object entity) {
    return switch (entity) {
      case ObjectDeclaration o -> o.position();
      case FunctionDeclaration f -> f.position();
      case Scopes.Typedef t -> t.position();
      case Scopes.EnumConstant e -> e.position();
      default -> 0;
    };
  }

  private static CType typeOf(Object entity) {
    return switch (entity) {
      case ObjectDeclaration o -> o.type();
      case FunctionDeclaration f -> f.type();
      case Scopes.Typedef t -> t.type();
      case Scopes.EnumConstant e -> e.type();
      default -> null;
    };
  }

  private void differentKind(int nameId, Object before, int position) {
    diagnostics.error(
        position,
        "'" + name(nameId) + "' redeclared as different kind of symbol",
        positionOf(before),
        "previous declaration of '" + name(nameId) + "'" + withType(before));
  }

  private static String withType(Object entity) {
    CType type = typeOf(entity);
    return type == null ? "" : " with type " + TypePrinter.quoted(type);
  }

  private void conflicting(int nameId, Object before, CType type, int position) {
    diagnostics.error(
        position,
        "conflicting types for '" + name(nameId) + "'; have " + TypePrinter.quoted(type),
        positionOf(before),
        "previous declaration of '" + name(nameId) + "'" + withType(before));
  }

  /** An entity of the user's (not a builtin) bound in this very scope, or null. */
  private Object here(int nameId) {
    Object entity = scopes.findHere(nameId);
    return entity instanceof Scopes.Undeclared ? null : entity;
  }

  // ---- typedef

  public void typedef(int nameId, CType type, int alignment, int position, boolean signed) {
    Object before = here(nameId);
    if (before instanceof Scopes.Typedef t) {
      if (t.position() == 0 && !context.compatibility.compatible(t.type(), type)) {
        // One of kit's own names: the program's definition counts.
        scopes.bind(nameId, new Scopes.Typedef(name(nameId), type, alignment, position, signed));
      } else if (!context.compatibility.compatible(t.type(), type)) {
        diagnostics.error(
            position,
            "conflicting types for '" + name(nameId) + "'; have " + TypePrinter.quoted(type),
            t.position(),
            "previous declaration of '"
                + name(nameId)
                + "' with type "
                + TypePrinter.quoted(t.type()));
      } else if (t.position() > 0 && Layout.isVariablyModified(type)) {
        diagnostics.error(
            position, "redefinition of typedef '" + name(nameId) + "' with variably modified type");
      } else if (t.position() > 0 && !TypePrinter.print(t.type()).equals(TypePrinter.print(type))) {
        // Compatible, but an enumeration for an integer, or an array with another bound.
        diagnostics.error(
            position, "redefinition of typedef '" + name(nameId) + "' with different type");
      } else if (t.position() > 0 && !context.standard.isC11()) {
        context.pedantic(position, "redefinition of typedef '" + name(nameId) + "'");
      }
      return;
    }
    if (before != null) {
      differentKind(nameId, before, position);
      return;
    }
    scopes.bind(nameId, new Scopes.Typedef(name(nameId), type, alignment, position, signed));
  }

  // ---- objects

  /**
   * Declares an object.
   *
   * @param external declared extern
   * @param isStatic declared static
   * @return the (possibly earlier) declaration, merged
   */
  public ObjectDeclaration object(
      int nameId,
      CType type,
      boolean external,
      boolean isStatic,
      boolean threadLocal,
      boolean hasInitializer,
      int position) {
    boolean fileScope = scopes.depth() == 0;
    if (!fileScope && !external) {
      return blockObject(nameId, type, isStatic, threadLocal, position);
    }
    Object visible = here(nameId);
    if (visible != null && !(visible instanceof ObjectDeclaration o && o.linkage != Linkage.NONE)) {
      if (visible instanceof ObjectDeclaration o) {
        diagnostics.error(
            position,
            "extern declaration of '" + name(nameId) + "' follows declaration with no linkage",
            o.position(),
            "previous declaration of '" + name(nameId) + "'");
      } else {
        differentKind(nameId, visible, position);
      }
      return fresh(nameId, type, external, isStatic, threadLocal, position);
    }
    Object linked = scopes.linked(nameId);
    if (linked instanceof FunctionDeclaration f) {
      differentKind(nameId, f, position);
      return fresh(nameId, type, external, isStatic, threadLocal, position);
    }
    if (!(linked instanceof ObjectDeclaration before)) {
      ObjectDeclaration made = fresh(nameId, type, external, isStatic, threadLocal, position);
      scopes.link(nameId, made);
      scopes.bind(nameId, made);
      objects.add(made);
      return made;
    }
    merge(nameId, before, type, external, isStatic, threadLocal, hasInitializer, position);
    scopes.bind(nameId, before);
    return before;
  }

  private ObjectDeclaration fresh(
      int nameId,
      CType type,
      boolean external,
      boolean isStatic,
      boolean threadLocal,
      int position) {
    ObjectDeclaration made = new ObjectDeclaration(name(nameId), type, position);
    made.linkage = isStatic ? Linkage.INTERNAL : Linkage.EXTERNAL;
    made.storage =
        threadLocal ? ObjectDeclaration.Storage.THREAD : ObjectDeclaration.Storage.STATIC;
    made.tentative = !external;
    made.attributes.visibility =
        made.linkage == Linkage.EXTERNAL ? context.defaultVisibility(external) : null;
    return made;
  }

  private void merge(
      int nameId,
      ObjectDeclaration before,
      CType type,
      boolean external,
      boolean isStatic,
      boolean threadLocal,
      boolean hasInitializer,
      int position) {
    if (!before.defined || hasInitializer) {
      before.latest = position;
    }
    if (!context.compatibility.compatible(before.type(), type)) {
      conflicting(nameId, before, type, position);
    } else {
      before.setType(context.compatibility.composite(before.type(), type));
    }
    if (threadLocal != (before.storage == ObjectDeclaration.Storage.THREAD)) {
      String text =
          threadLocal ? "thread-local declaration of '" : "non-thread-local declaration of '";
      String other =
          threadLocal
              ? "' follows non-thread-local declaration"
              : "' follows thread-local declaration";
      diagnostics.error(
          position,
          text + name(nameId) + other,
          before.position(),
          "previous declaration of '" + name(nameId) + "'" + withType(before));
    }
    if (isStatic && before.linkage == Linkage.EXTERNAL) {
      diagnostics.error(
          position,
          "static declaration of '" + name(nameId) + "' follows non-static declaration",
          before.position(),
          "previous declaration of '" + name(nameId) + "'" + withType(before));
      before.linkage = Linkage.INTERNAL;
    } else if (!isStatic && !external && before.linkage == Linkage.INTERNAL) {
      diagnostics.error(
          position,
          "non-static declaration of '" + name(nameId) + "' follows static declaration",
          before.position(),
          "previous declaration of '" + name(nameId) + "'" + withType(before));
    }
    if (!external) {
      before.tentative = true;
    }
    if (hasInitializer && before.defined) {
      diagnostics.error(
          position,
          "redefinition of '" + name(nameId) + "'",
          before.position(),
          "previous definition of '" + name(nameId) + "'" + withType(before));
    }
  }

  private ObjectDeclaration blockObject(
      int nameId, CType type, boolean isStatic, boolean threadLocal, int position) {
    Object before = here(nameId);
    if (before != null) {
      if (before instanceof ObjectDeclaration o) {
        if (o.linkage != Linkage.NONE) {
          diagnostics.error(
              position,
              "declaration of '" + name(nameId) + "' with no linkage follows extern declaration",
              o.position(),
              "previous declaration of '" + name(nameId) + "'");
        } else if (o.isParameter) {
          differentKind(nameId, o, position);
        } else if (context.compatibility.compatible(o.type(), type)) {
          diagnostics.error(
              position,
              "redeclaration of '" + name(nameId) + "' with no linkage",
              o.position(),
              "previous declaration of '" + name(nameId) + "'" + withType(o));
        } else {
          conflicting(nameId, o, type, position);
        }
      } else {
        differentKind(nameId, before, position);
      }
    }
    ObjectDeclaration made = new ObjectDeclaration(name(nameId), type, position);
    made.storage =
        threadLocal
            ? ObjectDeclaration.Storage.THREAD
            : isStatic ? ObjectDeclaration.Storage.STATIC : ObjectDeclaration.Storage.AUTOMATIC;
    made.defined = true;
    scopes.bind(nameId, made);
    return made;
  }

  /** Takes the initialiser over and marks the object as defined. */
  public void define(ObjectDeclaration object, Initializer initializer) {
    object.initializer = initializer;
    object.defined = true;
  }

  // ---- functions

  /** Declares a function; {@code isStatic} and {@code external} as written. */
  public FunctionDeclaration function(
      int nameId,
      FunctionType type,
      boolean isStatic,
      boolean external,
      boolean inline,
      boolean gnuInline,
      boolean definition,
      int position) {
    Object visible = here(nameId);
    if (visible != null && !(visible instanceof FunctionDeclaration)) {
      differentKind(nameId, visible, position);
      return freshFunction(nameId, type, isStatic, position);
    }
    Object linked = scopes.linked(nameId);
    if (linked instanceof ObjectDeclaration o) {
      differentKind(nameId, o, position);
      return freshFunction(nameId, type, isStatic, position);
    }
    FunctionDeclaration declaration;
    if (linked instanceof FunctionDeclaration before) {
      mergeFunction(nameId, before, type, isStatic, external, definition, position);
      declaration = before;
    } else {
      declaration = freshFunction(nameId, type, isStatic, position);
      if (declaration.linkage == Linkage.EXTERNAL) {
        declaration.attributes.visibility = context.defaultVisibility(!definition);
        checkBuiltin(nameId, type, position);
      }
      scopes.link(nameId, declaration);
      functions.add(declaration);
    }
    scopes.bind(nameId, declaration);
    declaration.inline |= inline;
    if (scopes.depth() == 0 && !isStatic) {
      // C99: without inline, or with extern, the definition is external. GNU: extern inline is not.
      boolean makesExternal = gnuInline ? !(inline && external) : !inline || external;
      declaration.externallyDeclared |= makesExternal;
      if (definition) {
        declaration.inlineOnly = gnuInline && inline && external;
      }
    }
    return declaration;
  }

  private void checkBuiltin(int nameId, FunctionType type, int position) {
    if (!(scopes.find(nameId) instanceof BuiltinTable.Lazy)) {
      return;
    }
    FunctionType known = context.builtins.libraryType(name(nameId));
    if (known != null
        && !context.compatibility.compatible(known, type)
        && !sameButPointers(known, type)) {
      diagnostics.warning(
          "builtin-declaration-mismatch",
          position,
          "conflicting types for built-in function '"
              + name(nameId)
              + "'; expected "
              + TypePrinter.quoted(known));
    }
  }

  /** FILE*, and qualifiers that C libraries differ about, are no mismatch. */
  private boolean sameButPointers(FunctionType known, FunctionType type) {
    if (!type.prototyped()) {
      return context.compatibility.compatibleUnqualified(known.result(), type.result());
    }
    if (known.parameters().size() != type.parameters().size()
        || known.variadic() != type.variadic()) {
      return false;
    }
    for (int i = 0; i < known.parameters().size(); i++) {
      if (!samePointerOrCompatible(known.parameters().get(i), type.parameters().get(i))) {
        return false;
      }
    }
    return samePointerOrCompatible(known.result(), type.result());
  }

  private boolean samePointerOrCompatible(CType a, CType b) {
    return (a instanceof PointerType && b instanceof PointerType)
        || context.compatibility.compatibleUnqualified(a, b);
  }

  private FunctionDeclaration freshFunction(
      int nameId, FunctionType type, boolean isStatic, int position) {
    FunctionDeclaration made = new FunctionDeclaration(name(nameId), type, position);
    made.linkage = isStatic ? Linkage.INTERNAL : Linkage.EXTERNAL;
    return made;
  }

  private void mergeFunction(
      int nameId,
      FunctionDeclaration before,
      FunctionType type,
      boolean isStatic,
      boolean external,
      boolean definition,
      int position) {
    if (!before.defined || definition) {
      before.latest = position;
    }
    if (!context.compatibility.compatible(before.type(), type)) {
      if (before.implicit && before.position() == 0) {
        before.setType(type);
      } else if (before.implicit
          && !before.defined
          && context.compatibility.compatible(before.type().result(), type.result())) {
        before.setType(type);
      } else if (!oldStyleDefinition(before, type)) {
        if (before.implicit) {
          diagnostics.violation(
              "",
              position,
              "conflicting types for '" + name(nameId) + "'; have " + TypePrinter.quoted(type));
          diagnostics.note(
              before.position(), "previous implicit declaration of '" + name(nameId) + "'");
          before.setType(type);
        } else {
          conflicting(nameId, before, type, position);
        }
      }
    } else {
      if (before.defined
          && !definition
          && !before.type().prototyped()
          && before.type().parameters().isEmpty()
          && !type.parameters().isEmpty()) {
        diagnostics.error(
            position,
            "prototype for '"
                + name(nameId)
                + "' declares more arguments than previous old-style definition",
            before.definedAt,
            "previous definition of '" + name(nameId) + "'" + withType(before));
      }
      FunctionType composite = (FunctionType) context.compatibility.composite(before.type(), type);
      // The definition's own parameter types count inside it.
      before.setType(definition && type.prototyped() ? type : composite);
    }
    if (isStatic && before.linkage == Linkage.EXTERNAL) {
      if (before.attributes.gnuInline
          && before.inline
          && before.defined
          && !before.externallyDeclared) {
        // An extern inline definition (GNU) may be replaced by any other.
        before.linkage = Linkage.INTERNAL;
        return;
      }
      if (before.implicit) {
        diagnostics.violation(
            "",
            position,
            "static declaration of '" + name(nameId) + "' follows non-static declaration");
      } else {
        diagnostics.error(
            position,
            "static declaration of '" + name(nameId) + "' follows non-static declaration",
            before.position(),
            "previous declaration of '" + name(nameId) + "'" + withType(before));
      }
      before.linkage = Linkage.INTERNAL;
    }
  }

  /**
   * gcc lets a prototype and an old-style definition with narrow parameters differ by default
   * promotions.
   */
  private boolean oldStyleDefinition(FunctionDeclaration before, FunctionType type) {
    return !type.prototyped()
        && before.type().prototyped()
        && type.parameters().size() == before.type().parameters().size()
        && context.compatibility.compatibleUnqualified(type.result(), before.type().result())
        && samePromoted(type, before.type());
  }

  private boolean samePromoted(FunctionType old, FunctionType prototype) {
    for (int i = 0; i < old.parameters().size(); i++) {
      if (!context.compatibility.compatibleUnqualified(
          old.parameters().get(i),
          context.compatibility.defaultPromoted(prototype.parameters().get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The library function behind a builtin, or a function called without declaration. */
  public FunctionDeclaration implicit(int nameId, FunctionType type, int position) {
    Object linked = scopes.linked(nameId);
    if (linked instanceof FunctionDeclaration f) {
      return f;
    }
    FunctionDeclaration made = new FunctionDeclaration(name(nameId), type, position);
    made.implicit = true;
    made.externallyDeclared = true;
    if (!(linked instanceof ObjectDeclaration)) {
      scopes.link(nameId, made);
    }
    functions.add(made);
    return made;
  }

  // ---- the end of the unit

  /** Completes tentative definitions (C11 6.9.2p2, p5) and looks for what is missing or unused. */
  public void finish() {
    for (ObjectDeclaration object : objects) {
      if (object.tentative && !object.defined && object.attributes.weakReference == null) {
        if (object.type() instanceof ArrayType a
            && a.isIncomplete()
            && !Types.isIncomplete(a.element())) {
          if (object.linkage == Linkage.EXTERNAL || object.linkage == Linkage.INTERNAL) {
            diagnostics.warning(
                "", object.position(), "array '" + object.name() + "' assumed to have one element");
            object.setType(new ArrayType(a.element(), 1, null));
          }
        } else if (Types.isIncomplete(object.type())) {
          diagnostics.error(
              object.position(), "storage size of '" + object.name() + "' isn't known");
        }
      }
    }
  }
}
