package kit.frontend.lower;

import java.util.List;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.Nesting;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.ast.TranslationUnitConsumer;
import kit.frontend.type.CType;
import kit.frontend.type.DeclaredNames;
import kit.frontend.type.Layout;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;

/**
 * Lowers one translation unit: decides which definitions are emitted and when, and hands functions
 * and data to the consumer.
 *
 * <p>External definitions are lowered at once. Static and inline ones wait until something emitted
 * refers to them ({@link Symbols}), so that unused ones vanish together with what only they use.
 * Tentative definitions, aliases and the tables of constructors come at the end of the unit.
 */
public final class Lowering implements TranslationUnitConsumer {
  private final LoweringOptions options;
  private final Diagnostics diagnostics;
  private final Unit unit;
  private final UnitConsumer consumer;
  private final MirTypes types;
  private final Symbols symbols;
  private final StringPool strings;
  private final StaticData staticData;
  private final FunctionLowering functions;
  private int initializerTables;

  private final FunctionCopies copies;

  /** The description for debuggers, or null. */
  private final DebugLowering debug;

  public Lowering(
      LoweringOptions options,
      Layout layout,
      Diagnostics diagnostics,
      Unit unit,
      UnitConsumer consumer) {
    this(options, layout, diagnostics, unit, consumer, null);
  }

  /**
   * @param names how declarations spell their types; when not null, the unit is described for
   *     debuggers ({@link Unit#debug})
   */
  public Lowering(
      LoweringOptions options,
      Layout layout,
      Diagnostics diagnostics,
      Unit unit,
      UnitConsumer consumer,
      DeclaredNames names) {
    debug = names == null ? null : new DebugLowering(unit, layout, names, diagnostics.sources());
    this.options = options;
    this.diagnostics = diagnostics;
    this.unit = unit;
    this.consumer = consumer;
    types = new MirTypes(layout, unit);
    symbols = new Symbols(options, unit, debug);
    strings = new StringPool(unit, consumer);
    staticData = new StaticData(this);
    copies = new FunctionCopies(this);
    functions = new FunctionLowering(this, new Function());
  }

  LoweringOptions options() {
    return options;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Unit unit() {
    return unit;
  }

  UnitConsumer consumer() {
    return consumer;
  }

  MirTypes types() {
    return types;
  }

  Symbols symbols() {
    return symbols;
  }

  StringPool strings() {
    return strings;
  }

  FunctionCopies copies() {
    return copies;
  }

  /** The description for debuggers, or null. */
  DebugLowering debug() {
    return debug;
  }

  StaticData staticData() {
    return staticData;
  }

  FunctionLowering functions() {
    return functions;
  }

  /** Reports something that kit cannot compile yet and leaves the definition. */
  void unsupported(int position, String what) {
    diagnostics.error(position, "sorry, not supported yet: " + what);
    throw new UnsupportedException();
  }

  // ---- definitions

  /**
   * After an error nothing is lowered any more: declarations may be incomplete, and the product is
   * not wanted.
   */
  /** Whether a function is among those that -finstrument-functions is told to leave out. */
  boolean isExcludedFromInstrumentation(FunctionDeclaration function) {
    SourceMap.SourceFile file = diagnostics.sources().file(function.position());
    return options.notInstrumented().contains(function.name(), file == null ? "" : file.name());
  }

  private boolean isStopped() {
    return diagnostics.errorCount() > 0;
  }

  @Override
  public void function(FunctionDefinition definition) {
    if (isStopped()) {
      return;
    }
    try {
      lower(definition);
    } catch (UnsupportedException e) {
      // Reported.
    }
  }

  private void lower(FunctionDefinition definition) {
    FunctionDeclaration declaration = definition.declaration();
    copies.define(definition);
    if (declaration.usesArgumentPack) {
      return;
    }
    SymbolAttributes attributes = declaration.attributes;
    boolean wanted = attributes.used || attributes.constructor >= 0 || attributes.destructor >= 0;
    if (isInlineOnly(declaration)) {
      if (attributes.alwaysInline) {
        symbols.deferLocalCopy(definition);
      } else {
        symbols.deferInline(definition);
      }
    } else if (declaration.linkage == Linkage.INTERNAL && !wanted) {
      symbols.forgetLocalCopy(declaration);
      symbols.defer(symbols.declare(declaration), definition);
    } else {
      symbols.forgetLocalCopy(declaration);
      emit(definition);
    }
    drain();
  }

  /**
   * Whether the definition seen so far is an inline definition only (C11 6.7.4p7; GNU: extern
   * inline).
   */
  private boolean isInlineOnly(FunctionDeclaration declaration) {
    if (!declaration.inline || declaration.linkage != Linkage.EXTERNAL) {
      return false;
    }
    return declaration.attributes.gnuInline
        ? declaration.inlineOnly
        : !declaration.externallyDeclared;
  }

  @Override
  public void object(ObjectDeclaration object) {
    if (isStopped()) {
      return;
    }
    try {
      lower(object);
    } catch (UnsupportedException e) {
      // Reported.
    }
  }

  private void lower(ObjectDeclaration object) {
    if (object.linkage == Linkage.INTERNAL
        && !object.attributes.used
        && !object.attributes.retain) {
      symbols.defer(symbols.declare(object), object);
    } else {
      staticData.emit(object);
    }
    drain();
  }

  @Override
  public void assembly(String text, int position) {
    consumer.assembly(unit, text, position);
  }

  private void emit(FunctionDefinition definition) {
    FunctionDeclaration declaration = definition.declaration();
    UnitSymbol symbol = unit.symbol(symbols.define(declaration));
    functions.lower(definition, symbol);
    consumer.function(unit, functions.function());
    if (declaration.nesting != null) {
      for (Nesting inner : declaration.nesting.functions()) {
        symbols.defer(symbols.declare(inner.declaration()), inner.definition);
      }
    }
    table(symbol, declaration.attributes.constructor, ".init_array", definition.position());
    table(symbol, declaration.attributes.destructor, ".fini_array", definition.position());
  }

  /** Emits everything that became wanted, and what that wants in turn. */
  private void drain() {
    while (true) {
      ObjectDeclaration local = symbols.nextLocal();
      if (local != null) {
        staticData.emit(local);
        continue;
      }
      Object definition = symbols.nextReady();
      if (definition == null) {
        return;
      }
      if (definition instanceof FunctionDefinition function) {
        emit(function);
      } else if (definition instanceof ObjectDeclaration object) {
        staticData.emit(object);
      }
    }
  }

  /** Adds a function to the table of initialisers (or finalisers) of its priority. */
  private void table(UnitSymbol function, int priority, String section, int position) {
    if (priority < 0) {
      return;
    }
    UnitSymbol symbol = unit.symbol(".Ltable." + initializerTables++);
    symbol.kind = UnitSymbol.Kind.OBJECT;
    symbol.binding = UnitSymbol.Binding.LOCAL;
    symbol.definedHere = true;
    symbol.used = true;
    String digits = Integer.toString(priority);
    symbol.section =
        priority == 65535
            ? section
            : section + "." + "0".repeat(Math.max(0, 5 - digits.length())) + digits;
    ByteSink bytes = new ByteSink(8);
    bytes.u64(0);
    DataObject data =
        new DataObject(symbol.number(), DataObject.Placement.WRITABLE, 8, 8, 0, bytes);
    function.referenced = true;
    data.addWord(0, function.number(), 0, 8);
    consumer.data(unit, data);
  }

  // ---- end of the unit

  @Override
  public void end(List<FunctionDeclaration> functionDeclarations, List<ObjectDeclaration> objects) {
    if (isStopped()) {
      return;
    }
    try {
      finish(functionDeclarations, objects);
    } catch (UnsupportedException e) {
      // Reported.
    }
  }

  private void finish(
      List<FunctionDeclaration> functionDeclarations, List<ObjectDeclaration> objects) {
    for (ObjectDeclaration object : objects) {
      // A weak reference is another name of something elsewhere.
      if (object.tentative && !object.defined && object.attributes.weakReference == null) {
        tentative(object);
      }
    }
    drain();
    for (FunctionDefinition definition : symbols.inlineDefinitions()) {
      // Another definition may have replaced an extern inline one (GNU).
      boolean last = definition.position() == definition.declaration().definedAt;
      if (last && !isInlineOnly(definition.declaration())) {
        emit(definition);
        drain();
      }
    }
    declareAliases(functionDeclarations, objects);
    for (FunctionDeclaration declaration : functionDeclarations) {
      SymbolAttributes attributes = declaration.attributes;
      if (attributes.alias != null && attributes.weakReference == null) {
        alias(
            symbols.declare(declaration),
            attributes.alias,
            UnitSymbol.Kind.FUNCTION,
            declaration.position());
      } else if (attributes.indirectResolver != null) {
        alias(
            symbols.declare(declaration),
            attributes.indirectResolver,
            UnitSymbol.Kind.INDIRECT_FUNCTION,
            declaration.position());
      }
      finish(declaration.unitSymbol, declaration.linkage, attributes, declaration.position());
    }
    for (ObjectDeclaration object : objects) {
      if (object.attributes.alias != null && object.attributes.weakReference == null) {
        alias(
            symbols.declare(object),
            object.attributes.alias,
            UnitSymbol.Kind.OBJECT,
            object.position());
      }
      finish(object.unitSymbol, object.linkage, object.attributes, object.position());
    }
    drain();
    if (debug != null) {
      debug.end();
    }
    consumer.end(unit);
  }

  /** So that an alias finds another one as its aim, whichever was declared first. */
  private void declareAliases(
      List<FunctionDeclaration> functionDeclarations, List<ObjectDeclaration> objects) {
    for (FunctionDeclaration declaration : functionDeclarations) {
      SymbolAttributes attributes = declaration.attributes;
      if (attributes.weakReference == null
          && (attributes.alias != null || attributes.indirectResolver != null)) {
        symbols.declare(declaration);
      }
    }
    for (ObjectDeclaration object : objects) {
      if (object.attributes.alias != null && object.attributes.weakReference == null) {
        symbols.declare(object);
      }
    }
  }

  private void tentative(ObjectDeclaration object) {
    boolean isCommon =
        object.attributes.common || (options.common() && !object.attributes.noCommon);
    boolean plain =
        object.storage == ObjectDeclaration.Storage.STATIC
            && object.attributes.section == null
            && !object.attributes.weak;
    if (object.linkage == Linkage.INTERNAL) {
      int symbol = symbols.declare(object);
      if (object.attributes.used || object.attributes.retain) {
        staticData.emit(object);
      } else {
        symbols.defer(symbol, object);
      }
    } else if (isCommon && plain && object.attributes.alias == null) {
      UnitSymbol symbol = unit.symbol(symbols.define(object));
      symbol.common = true;
      if (debug != null) {
        debug.object(object, symbol.number());
      }
      consumer.common(
          unit, symbol, Math.max(0, staticData.size(object)), staticData.alignment(object));
    } else if (object.attributes.alias == null) {
      staticData.emit(object);
    }
  }

  private void alias(int number, String target, UnitSymbol.Kind kind, int position) {
    UnitSymbol symbol = unit.symbol(number);
    UnitSymbol aim = unit.findSymbol(target);
    if (aim != null) {
      symbols.reference(aim.number());
      drain();
    }
    if (aim == null || !aim.definedHere) {
      // An alias of an alias that stands later in the list is resolved by the back end.
      if (aim == null || aim.aliasOf < 0 && !symbols.isAliasName(target)) {
        diagnostics.error(
            position, "'" + symbol.name() + "' aliased to undefined symbol '" + target + "'");
        return;
      }
    }
    symbol.aliasOf = aim.number();
    symbol.definedHere = true;
    symbol.kind = kind;
    symbols.place(symbol);
  }

  /** Last settlement of a symbol's attributes; .symver lines. */
  private void finish(int number, Linkage linkage, SymbolAttributes attributes, int position) {
    if (number >= 0 && attributes.weakReference == null) {
      symbols.apply(unit.symbol(number), linkage, attributes);
    }
    for (String version : attributes.versions) {
      if (number >= 0) {
        String name = unit.symbol(number).name();
        consumer.assembly(unit, "\t.symver " + name + ", " + version + "\n", position);
      }
    }
  }

  /** Whether the type is const all the way: its object may stand in read-only memory. */
  static boolean isReadOnly(CType type) {
    CType at = type;
    while (at instanceof CType.ArrayType array) {
      at = array.element();
    }
    return at.isConst() && !at.isVolatile();
  }
}
