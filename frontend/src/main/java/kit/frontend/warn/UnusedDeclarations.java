package kit.frontend.warn;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.check.Scopes;
import kit.frontend.check.Types;
import kit.frontend.type.CType;
import org.jspecify.annotations.Nullable;

/**
 * What is declared and never used: -Wunused-variable, -Wunused-but-set-variable, their like for
 * parameters and constants, -Wunused-function, -Wunused-local-typedefs. A variable counts as set
 * only when its name occurs and its value is never used ({@link ObjectDeclaration#read}).
 */
public final class UnusedDeclarations {
  private final Diagnostics diagnostics;
  private final Scopes scopes;
  private final boolean gnuInline;

  /** Positions of local typedefs that are used. */
  private final IntOpenHashSet usedTypedefs = new IntOpenHashSet();

  /** Symbols that attributes name. */
  private final ObjectOpenHashSet<String> targets = new ObjectOpenHashSet<>();

  /**
   * @param gnuInline whether inline has GNU's old meaning
   */
  public UnusedDeclarations(Diagnostics diagnostics, Scopes scopes, boolean gnuInline) {
    this.gnuInline = gnuInline;
    this.diagnostics = diagnostics;
    this.scopes = scopes;
  }

  /** A typedef name stands where a type is wanted. */
  public void use(Scopes.Typedef typedef) {
    if (scopes.depth() > 0) {
      usedTypedefs.add(typedef.position());
    }
  }

  private static boolean isMeant(ObjectDeclaration o) {
    return o.attributes.used || (o.attributes.warnings != null && o.attributes.warnings.unused);
  }

  /** The innermost scope, a block's, is about to end. */
  public void scopeEnds() {
    boolean variables = diagnostics.enabledSomewhere("unused-variable");
    boolean set = diagnostics.enabledSomewhere("unused-but-set-variable");
    boolean typedefs = diagnostics.enabledSomewhere("unused-local-typedefs");
    if (!variables && !set && !typedefs) {
      return;
    }
    for (int row = scopes.rowBegin(); row < scopes.rowEnd(); row++) {
      Object entity = scopes.entityAt(row);
      if (entity instanceof ObjectDeclaration o) {
        variable(o);
      } else if (typedefs
          && entity instanceof Scopes.Typedef t
          && !scopes.isTagAt(row)
          && t.position() > 0
          && !usedTypedefs.contains(t.position())) {
        diagnostics.warning(
            "unused-local-typedefs",
            t.position(),
            "typedef '" + t.name() + "' locally defined but not used");
      }
    }
  }

  private void variable(ObjectDeclaration o) {
    if (o.isParameter || o.linkage != Linkage.NONE || o.name() == null || isMeant(o)) {
      return;
    }
    if (!o.referenced) {
      if (o.attributes.cleanup == null) {
        diagnostics.warning("unused-variable", o.position(), "unused variable '" + o.name() + "'");
      }
    } else if (!o.read && o.attributes.cleanup == null && !o.captured) {
      diagnostics.warning(
          "unused-but-set-variable", o.position(), "variable '" + o.name() + "' set but not used");
    }
  }

  /** A function's body has been read. */
  public void functionEnds(List<ObjectDeclaration> parameters) {
    if (!diagnostics.enabledSomewhere("unused-parameter")
        && !diagnostics.enabledSomewhere("unused-but-set-parameter")) {
      return;
    }
    for (ObjectDeclaration o : parameters) {
      if (o.name() == null || isMeant(o)) {
        continue;
      }
      if (!o.referenced) {
        diagnostics.warning(
            "unused-parameter", o.position(), "unused parameter '" + o.name() + "'");
      } else if (!o.read && !o.captured) {
        diagnostics.warning(
            "unused-but-set-parameter",
            o.position(),
            "parameter '" + o.name() + "' set but not used");
      }
    }
  }

  /** The unit has been read. */
  public void unitEnds(List<FunctionDeclaration> functions, List<ObjectDeclaration> objects) {
    for (FunctionDeclaration function : functions) {
      addTargets(function.attributes);
    }
    for (ObjectDeclaration object : objects) {
      addTargets(object.attributes);
    }
    for (ObjectDeclaration object : objects) {
      if (object.linkage == Linkage.INTERNAL
          && !object.referenced
          && !isMeant(object)
          && object.attributes.alias == null
          && !isTarget(object.attributes, object.name())) {
        fileScope(object);
      }
    }
    for (FunctionDeclaration function : functions) {
      if (function.inline
          && !function.defined
          && function.linkage == Linkage.EXTERNAL
          && !function.attributes.gnuInline
          && !gnuInline) {
        diagnostics.violation(
            "",
            function.latest,
            "inline function '" + function.name() + "' declared but never defined");
      }
      if (function.linkage == Linkage.INTERNAL
          && !function.attributes.used
          && !isTarget(function.attributes, function.name())
          && !(function.attributes.warnings != null && function.attributes.warnings.unused)) {
        function(function);
      }
    }
  }

  /** An alias, an indirect function or a weak reference uses the symbol that it names. */
  private void addTargets(SymbolAttributes attributes) {
    if (attributes.alias != null) {
      targets.add(attributes.alias);
    }
    if (attributes.indirectResolver != null) {
      targets.add(attributes.indirectResolver);
    }
    if (attributes.weakReference != null) {
      targets.add(attributes.weakReference);
    }
  }

  private boolean isTarget(SymbolAttributes attributes, @Nullable String name) {
    String symbol = attributes.assemblerName != null ? attributes.assemblerName : name;
    return symbol != null && targets.contains(symbol);
  }

  private void fileScope(ObjectDeclaration object) {
    boolean constant = (Types.elementQualifiers(object.type()) & CType.CONST) != 0;
    if (!constant) {
      diagnostics.warning(
          "unused-variable", object.latest, "'" + object.name() + "' defined but not used");
    } else if (diagnostics.level("unused-const-variable") > 1
        || !diagnostics.sources().file(object.latest).isIncluded()) {
      diagnostics.warning(
          "unused-const-variable=", object.latest, "'" + object.name() + "' defined but not used");
    }
  }

  private void function(FunctionDeclaration function) {
    if (!function.defined) {
      boolean elsewhere =
          function.attributes.alias != null
              || function.attributes.indirectResolver != null
              || function.attributes.weakReference != null;
      if (function.referenced && !elsewhere) {
        diagnostics.violation(
            "", function.latest, "'" + function.name() + "' used but never defined");
      } else if (!function.referenced && !elsewhere) {
        diagnostics.warning(
            "unused-function",
            function.latest,
            "'" + function.name() + "' declared 'static' but never defined");
      }
    } else if (!function.usedElsewhere
        && !function.inline
        && function.attributes.constructor < 0
        && function.attributes.destructor < 0) {
      diagnostics.warning(
          "unused-function",
          function.definedAt > 0 ? function.definedAt : function.position(),
          "'" + function.name() + "' defined but not used");
    }
  }
}
