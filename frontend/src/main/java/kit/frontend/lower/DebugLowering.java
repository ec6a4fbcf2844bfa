package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.List;
import kit.base.SourceMap;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Label;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.DeclaredNames;
import kit.frontend.type.Layout;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.FunctionDebug;

/**
 * Describes what is lowered for debuggers: globals as they are emitted, a function's parameters,
 * scopes and variables while its body is walked. Only there when asked for.
 */
final class DebugLowering {
  /** A local object, whose place is known at the end of its function. */
  private record Local(ObjectDeclaration object, int scope) {}

  private final DebugInfo info;
  private final DebugTypes types;
  private final Unit unit;

  /** Objects with linkage that are referred to, in order. */
  private final List<ObjectDeclaration> mentioned = new ArrayList<>();

  private final SourceMap sources;

  // The open function.
  private FunctionDebug function;
  private final IntArrayList scopes = new IntArrayList();
  private final List<Local> locals = new ArrayList<>();

  DebugLowering(Unit unit, Layout layout, DeclaredNames names, SourceMap sources) {
    info = new DebugInfo();
    this.unit = unit;
    unit.debug = info;
    types = new DebugTypes(info, layout, names);
    this.sources = sources;
  }

  // ---- globals

  /** An object of static storage is emitted. */
  void object(ObjectDeclaration object, int symbol) {
    if (object.name() != null && object.linkage != Linkage.NONE) {
      info.addGlobal(
          new DebugInfo.Global(
              object.name(),
              types.of(object.type(), object.position()),
              symbol,
              object.linkage == Linkage.EXTERNAL,
              object.position()));
    }
  }

  /** An object of static storage is referred to; it may be another unit's. */
  void mention(ObjectDeclaration object) {
    mentioned.add(object);
  }

  void end() {
    for (ObjectDeclaration object : mentioned) {
      if (!unit.symbol(object.unitSymbol).definedHere) {
        object(object, object.unitSymbol);
      }
    }
    types.keepEnumerations(sources);
    types.complete();
  }

  // ---- functions

  void begin(FunctionDefinition definition, VariableArrays arrays) {
    FunctionDeclaration declaration = definition.declaration();
    CType.FunctionType type = declaration.type();
    types.setFunction(arrays);
    int result = types.resultOf(type, definition.position());
    boolean external = declaration.linkage == Linkage.EXTERNAL;
    function =
        new FunctionDebug(
            declaration.name(),
            result,
            external,
            type.prototyped(),
            type.variadic(),
            definition.position(),
            definition.end());
    function.addScope(-1, definition.body().position(), definition.end());
    scopes.clear();
    scopes.add(0);
    locals.clear();
  }

  /** Opens a scope; what is declared until {@link #close} belongs to it. */
  void open(int position) {
    scopes.add(function.addScope(scopes.topInt(), position, position));
  }

  void close(int position) {
    function.setScopeClose(scopes.popInt(), position);
  }

  /**
   * Closes a scope behind the last place that its code, the rows from {@code firstRow} on, comes
   * from.
   */
  void closeBehind(Function code, int firstRow) {
    int scope = scopes.popInt();
    int last = function.scopeOpen(scope);
    for (int row = firstRow; row < code.count(); row++) {
      last = Math.max(last, sources.outermost(code.position(row)));
    }
    function.setScopeClose(scope, last);
  }

  void declare(ObjectDeclaration object) {
    if (object.name() != null) {
      locals.add(new Local(object, scopes.topInt()));
    }
  }

  /** A label is defined, at the start of a block. */
  void label(Label label, int block) {
    if (label.definedAt > 0) {
      function.addLabel(
          new FunctionDebug.Label(label.name(), scopes.topInt(), block, label.definedAt));
    }
  }

  /** The function's code is complete. */
  FunctionDebug end(FunctionLowering lowering, FunctionDefinition definition) {
    List<ObjectDeclaration> parameters = definition.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      variable(lowering, parameters.get(i), 0, i);
    }
    for (Local local : locals) {
      variable(lowering, local.object, local.scope, -1);
    }
    lowering.nested.describe(this);
    types.setFunction(null);
    return function;
  }

  /**
   * A variable of a function around this one, found by following words of frames.
   *
   * @param slot holds the chain
   */
  void outer(ObjectDeclaration object, int slot, IntList path) {
    String name = object.name();
    if (name == null || isHidden(name)) {
      return;
    }
    int type = types.of(object.type(), object.position());
    function.addVariable(
        new FunctionDebug.Variable(
            name, type, 0, false, FunctionDebug.Place.OUTER, slot, path, object.position()));
  }

  /** Whether a variable of the whole function has the name. */
  private boolean isHidden(String name) {
    for (FunctionDebug.Variable variable : function.variables()) {
      if (variable.scope() == 0 && name.equals(variable.name())) {
        return true;
      }
    }
    return false;
  }

  private void variable(
      FunctionLowering lowering, ObjectDeclaration object, int scope, int parameter) {
    FunctionDebug.Place place = FunctionDebug.Place.NONE;
    int number = 0;
    if (object.storage != ObjectDeclaration.Storage.AUTOMATIC) {
      if (object.unitSymbol < 0) {
        return;
      }
      place = FunctionDebug.Place.SYMBOL;
      number = object.unitSymbol;
    } else if (lowering.slotOf(object) >= 0) {
      boolean dynamic =
          Layout.isVariablyModified(object.type())
              && lowering.types.size(object.type()) == Layout.VARIABLE;
      place = dynamic ? FunctionDebug.Place.SLOT_ADDRESS : FunctionDebug.Place.SLOT;
      number = lowering.slotOf(object);
    } else if (parameter >= 0) {
      place = FunctionDebug.Place.PARAMETER;
      number = lowering.needsChain() ? parameter + 1 : parameter;
    }
    int type = types.of(object.type(), object.position());
    function.addVariable(
        new FunctionDebug.Variable(
            object.name(), type, scope, parameter >= 0, place, number, object.position()));
  }
}
