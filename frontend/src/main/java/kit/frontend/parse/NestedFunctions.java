package kit.frontend.parse;

import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Label;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.Nesting;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.Scopes;
import kit.frontend.check.TypePrinter;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.Layout;

/**
 * Declarations of nested functions (GNU C), and the notes of what they use of the functions around
 * them ({@link Nesting}).
 */
final class NestedFunctions {
  private final Parser parser;

  NestedFunctions(Parser parser) {
    this.parser = parser;
  }

  // ---- declarations

  /** A nested function is defined, or declared ahead with {@code auto}. */
  FunctionDeclaration declare(Specifiers specifiers, Declarator d, FunctionType type) {
    String name = parser.names.text(d.nameId);
    if (specifiers.storage == Specifiers.EXTERN) {
      parser.diagnostics.error(d.namePosition, "nested function '" + name + "' declared 'extern'");
    } else if (specifiers.storage != Specifiers.NONE && specifiers.storage != Specifiers.AUTO) {
      parser.diagnostics.error(d.namePosition, "invalid storage class for function '" + name + "'");
    }
    FunctionDeclaration declaration = earlier(d, type, name);
    if (declaration == null) {
      declaration = new FunctionDeclaration(name, type, d.namePosition);
      declaration.linkage = Linkage.NONE;
      declaration.nesting = new Nesting(declaration, parser.function.declaration.nesting());
      parser.scopes.bind(d.nameId, declaration);
    }
    declaration.inline |= specifiers.inline;
    if (specifiers.attributes != null) {
      specifiers.attributes.applyTo(declaration.attributes);
    }
    if (d.attributes != null) {
      d.attributes.applyTo(declaration.attributes);
    }
    declaration.attributes.noReturn |= specifiers.noReturn;
    return declaration;
  }

  /** What an earlier declaration in this block declared, or null. */
  private FunctionDeclaration earlier(Declarator d, FunctionType type, String name) {
    Object before = parser.scopes.findHere(d.nameId);
    if (before == null || before instanceof Scopes.Undeclared) {
      return null;
    }
    if (before instanceof FunctionDeclaration f) {
      if (!f.isNested()) {
        return null;
      }
      if (parser.context.compatibility.compatible(f.type(), type)) {
        f.setType(type);
      } else {
        parser.diagnostics.error(
            d.namePosition,
            "conflicting types for '" + name + "'; have " + TypePrinter.quoted(type),
            f.position(),
            "previous declaration of '" + name + "' with type " + TypePrinter.quoted(f.type()));
      }
      return f;
    }
    parser.diagnostics.error(
        d.namePosition, "'" + name + "' redeclared as different kind of symbol");
    return null;
  }

  /** At the end of a function: what was declared with {@code auto} must be there. */
  void checkDefined(FunctionDeclaration function) {
    if (function.nesting == null) {
      return;
    }
    for (Nesting inner : function.nesting.functions()) {
      FunctionDeclaration declaration = inner.declaration();
      if (!declaration.defined) {
        parser.diagnostics.error(
            declaration.position(),
            "nested function '" + declaration.name() + "' declared but never defined");
      }
    }
  }

  // ---- uses

  /** An automatic object is named. */
  void use(ObjectDeclaration object) {
    if (parser.function == null) {
      return;
    }
    FunctionDeclaration here = parser.function.declaration;
    if (object.function != here) {
      Nesting owner = object.function.nesting();
      owner.capture(object);
      here.nesting().reach(owner);
    } else if (parser.parameterDepth > 0) {
      // Perhaps the parameters of a nested function.
      here.nesting().capture(object);
    }
  }

  /** A function is named that is nested or has nested functions. */
  void use(FunctionDeclaration function) {
    if (parser.function != null && function.isNested()) {
      parser.function.declaration.nesting().refer(function.nesting);
      function.nesting.addressTaken |= parser.kind() != TokenKind.LEFT_PAREN;
    }
  }

  /** A typedef name is used; its run-time bounds may be those of a function around this one. */
  void use(CType type) {
    if (parser.function != null
        && parser.function.outer != null
        && Layout.isVariablyModified(type)) {
      parser.function.declaration.nesting().reach(null);
    }
  }

  /** The label that a goto of this function means. */
  Label target(int nameId, int position) {
    String name = parser.names.text(nameId);
    FunctionState owner = parser.function.labelOwner(nameId);
    if (owner == null) {
      return parser.function.useLabel(nameId, name, position);
    }
    Label label = owner.useLabel(nameId, name, position);
    owner.declaration.nesting().capture(label);
    parser.function.declaration.nesting().reach(owner.declaration.nesting);
    return label;
  }
}
