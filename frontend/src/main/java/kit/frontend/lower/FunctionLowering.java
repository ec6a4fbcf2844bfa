package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Label;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.AggregateType;
import kit.mir.ClearedRegisters;
import kit.mir.Function;
import kit.mir.FunctionBuilder;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.Signature;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;

/**
 * State of the function being lowered, and its frame: parameters, local objects, labels, the end.
 * The parts of lowering share it. One object serves all functions of a unit.
 *
 * <p>Example: {@code int f(int a) { return a + 1; }} becomes
 *
 * <pre>
 *   entry: v0 = parameter 0; store [slot a] = v0
 *          v3 = load [slot a]; v5 = add v3, 1; return v5
 * </pre>
 */
final class FunctionLowering {
  /**
   * Nesting of expressions and statements that lowering follows; the checker's limit is lower for
   * all that a person writes.
   */
  private static final int DEPTH_LIMIT = 10_000;

  final Lowering unit;
  final MirTypes types;
  final Function function;
  final Emitter emit;
  final FunctionBuilder builder;
  final Diagnostics diagnostics;

  final Statements statements;
  final Scopes scopes;
  final Expressions expressions;
  final Conditions conditions;
  final Assignments assignments;
  final Places places;
  final BitFields bitFields;
  final Aggregates aggregates;
  final Pairs pairs;
  final ComplexNumbers complexNumbers;
  final WideIntegers wideIntegers;
  final Reflection reflection;
  final HalfFloats halves;
  final Limbs limbs;
  final Vectors vectors;
  final Padding padding;
  final Calls calls;
  final MicrosoftCalls microsoft;
  final Builtins builtins;
  final Overflow overflow;
  final TrappingArithmetic trapping;
  final ReversedScalars reversedScalars;
  final Atomics atomics;
  final LocalInitializers initializers;
  final VariableArrays variableArrays;
  final Assemblies assemblies;
  final NestedFrames nested;
  final StackGuards guards;
  final KnownValues knownValues;

  /** The description for debuggers, or null. */
  final DebugLowering debug;

  private FunctionDefinition definition;
  private int functionNumber;
  private int depth;

  /** Size of the vectors that this function has registers for. */
  private int ownVectorBytes;

  // Local objects by ObjectDeclaration.localNumber: a slot, or the value that is the address of an
  // aggregate parameter; -1 none yet.
  private int[] slots = new int[64];
  private int[] addresses = new int[64];

  // Labels by number: block or -1, symbol or -1.
  private int[] labelBlocks = new int[16];
  private int[] labelSymbols = new int[16];
  private final IntArrayList addressBlocks = new IntArrayList();

  /** GOTO rows, whose edges are known at the end of the function. */
  private final IntArrayList gotoRows = new IntArrayList();

  FunctionLowering(Lowering unit, Function function) {
    this.unit = unit;
    this.types = unit.types();
    this.function = function;
    this.diagnostics = unit.diagnostics();
    debug = unit.debug();
    emit = new Emitter(function);
    builder = emit.builder();
    statements = new Statements(this);
    scopes = new Scopes(this);
    expressions = new Expressions(this);
    conditions = new Conditions(this);
    assignments = new Assignments(this);
    places = new Places(this);
    bitFields = new BitFields(this);
    aggregates = new Aggregates(this);
    pairs = new Pairs(this);
    complexNumbers = new ComplexNumbers(this);
    wideIntegers = new WideIntegers(this);
    reflection = new Reflection(this);
    halves = new HalfFloats(this);
    emit.use(halves);
    limbs = new Limbs(this);
    vectors = new Vectors(this);
    padding = new Padding(this);
    calls = new Calls(this);
    microsoft = new MicrosoftCalls(this);
    builtins = new Builtins(this);
    overflow = new Overflow(this);
    trapping = new TrappingArithmetic(this);
    reversedScalars = new ReversedScalars(this);
    atomics = new Atomics(this);
    initializers = new LocalInitializers(this);
    variableArrays = new VariableArrays(this);
    assemblies = new Assemblies(this);
    nested = new NestedFrames(this);
    knownValues = new KnownValues(this);
    guards = new StackGuards(unit.options().stackProtection(), unit.options().bufferSize());
  }

  Function function() {
    return function;
  }

  FunctionDefinition definition() {
    return definition;
  }

  /** Result type of the function being lowered. */
  CType resultType() {
    return definition.declaration().type().result();
  }

  /** Lowers a definition into {@link #function()}. */
  void lower(FunctionDefinition newDefinition, UnitSymbol symbol) {
    definition = newDefinition;
    begin(symbol);
    if (debug != null) {
      debug.begin(definition, variableArrays);
    }
    parameters();
    profile("__cyg_profile_func_enter");
    statements.body(definition.body());
    end();
    if (debug != null) {
      function.debug = debug.end(this, definition);
    }
    definition = null;
  }

  private void begin(UnitSymbol symbol) {
    CType.FunctionType type = definition.declaration().type();
    if (types.size(type.result()) == Layout.VARIABLE) {
      unsupported(definition.position(), "a function that returns an object of variable size");
    }
    List<CType> passed = passedTypes();
    ownVectorBytes = calls.vectorBytes(definition.declaration());
    types.setVectorBytes(ownVectorBytes);
    if (!microsoft.isOwn() && !Calls.isInlined(definition.declaration())) {
      calls.noteWideResult(type.result(), definition.position());
      for (CType parameter : passed) {
        calls.noteWideArgument(parameter, definition.position());
      }
    }
    int signature =
        microsoft.isOwn()
            ? microsoft.signature(type.result(), passed, passed.size(), type.variadic())
            : types.signature(type.result(), passed, type.variadic());
    function.reset(
        symbol.number(),
        needsChain() ? types.withChain(signature) : signature,
        definition.position());
    function.naked = definition.declaration().attributes.naked;
    SymbolAttributes attributes = definition.declaration().attributes;
    function.alignment = attributes.alignment;
    function.noLandingPad = attributes.noControlFlowCheck;
    function.noProfile = attributes.noInstrument;
    function.patchableBytes = attributes.patchableBytes;
    function.patchableBefore = attributes.patchableBefore;
    function.cleared = cleared();
    function.realigned = attributes.realigned || unit.options().realigned();
    guards.begin();
    knownValues.begin(definition);
    emit.reset();
    emit.at(definition.position());
    scopes.reset();
    statements.reset();
    variableArrays.reset();
    assemblies.reset();
    functionNumber++;
    depth = 0;
    slots = cleared(slots, definition.localCount());
    addresses = cleared(addresses, definition.localCount());
    labelBlocks = cleared(labelBlocks, definition.labelCount());
    labelSymbols = cleared(labelSymbols, definition.labelCount());
    addressBlocks.clear();
    gotoRows.clear();
    emit.startAlways(emit.newBlock());
  }

  /** Whether the function gets the frame of the one around it, as its first parameter. */
  boolean needsChain() {
    return definition.declaration().isNested() && definition.declaration().nesting.needsChain;
  }

  private static int[] cleared(int[] table, int count) {
    int[] result = count > table.length ? new int[Math.max(count, table.length * 2)] : table;
    Arrays.fill(result, 0, Math.max(count, 1), -1);
    return result;
  }

  // ---- parameters

  private void parameters() {
    List<ObjectDeclaration> parameters = definition.parameters();
    if (microsoft.isOwn()) {
      if (needsChain()) {
        unsupported(definition.position(), "attribute 'ms_abi' of a nested function");
      }
      microsoft.parameters(parameters, passedTypes());
      nested.begin(definition.declaration(), -1);
      return;
    }
    Signature signature = unit.unit().signature(function.signature());
    int[] values = new int[parameters.size()];
    int first = needsChain() ? 1 : 0;
    int chain = first == 0 ? -1 : builder.emit(Op.PARAMETER, ValueType.I64, 0, -1, -1, 0);
    for (int i = 0; i < values.length; i++) {
      ValueType type = signature.parameters().get(first + i).scalar();
      values[i] = builder.emit(Op.PARAMETER, type, first + i, -1, -1, 0);
    }
    if (function.naked) {
      return;
    }
    for (int i = 0; i < values.length; i++) {
      ObjectDeclaration parameter = parameters.get(i);
      Kind kind = types.kind(parameter.type());
      if (kind.isScalar()) {
        Kind passed = definition.oldStyle() ? types.kind(types.promoted(parameter.type())) : kind;
        storeParameter(parameter, values[i], passed);
      } else if (parameter.localNumber >= 0) {
        if (isWideVector(signature.parameters().get(first + i))) {
          // It comes in a register; the place that the back end gives it is aligned to 16 bytes.
          Place home = local(parameter);
          aggregates.copyObject(home, Place.value(values[i], 16), parameter.type(), false);
        } else {
          addresses[parameter.localNumber] = values[i];
        }
      }
    }
    nested.begin(definition.declaration(), chain);
  }

  /** Stores a scalar parameter, which came as a value of another kind in old-style functions. */
  void storeParameter(ObjectDeclaration parameter, int given, Kind passed) {
    Kind kind = types.kind(parameter.type());
    int value = passed == kind ? given : convertPromoted(given, passed, kind);
    if (kind == Kind.F16) {
      halves.storePacked(local(parameter), value);
    } else {
      emit.store(local(parameter), value, kind, false);
    }
  }

  /** The program ends with main's result: nothing is left to hide from. */
  private ClearedRegisters cleared() {
    FunctionDeclaration declaration = definition.declaration();
    ClearedRegisters own = declaration.attributes.cleared;
    return declaration.name().equals("main")
        ? ClearedRegisters.SKIP
        : own != null ? own : unit.options().cleared();
  }

  /** The types in which the parameters come. */
  private List<CType> passedTypes() {
    List<CType> passed = new ArrayList<>(definition.parameters().size());
    for (ObjectDeclaration parameter : definition.parameters()) {
      passed.add(definition.oldStyle() ? types.promoted(parameter.type()) : parameter.type());
    }
    return passed;
  }

  private boolean isWideVector(Signature.Type type) {
    if (!type.isAggregate()) {
      return false;
    }
    List<AggregateType.Part> parts = unit.unit().aggregate(type.aggregate()).parts();
    return !parts.isEmpty() && parts.getFirst().type() == MemoryType.V256;
  }

  /** An argument of an old-style function back in its declared type. */
  private int convertPromoted(int value, Kind passed, Kind kind) {
    return kind == Kind.BOOL ? value : emit.convert(value, passed, kind);
  }

  // ---- local objects

  /** Where a local automatic object stands; its slot is made when first asked for. */
  Place local(ObjectDeclaration object) {
    if (object.captured && nested.isOuter(object)) {
      return nested.outer(object);
    }
    int number = object.localNumber;
    if (number < 0 || number >= slots.length) {
      throw diagnostics.fatal(object.position(), "internal error: local object without number");
    }
    if (addresses[number] >= 0) {
      return Place.value(addresses[number], alignment(object));
    }
    if (Layout.isVariablyModified(object.type()) && types.size(object.type()) == Layout.VARIABLE) {
      int address =
          builder.load(
              ValueType.I64,
              builder.slotAddress(pointerSlot(object), 0),
              0,
              Function.access(MemoryType.I64, 8, false));
      return Place.value(address, types.alignment(object.type()));
    }
    reserve(object);
    return Place.slot(slots[number], alignment(object));
  }

  /** The address of an object's memory, or of the pointer to a variable-length array. */
  int homeAddress(ObjectDeclaration object) {
    int number = object.localNumber;
    if (addresses[number] >= 0) {
      return addresses[number];
    }
    if (Layout.isVariablyModified(object.type()) && types.size(object.type()) == Layout.VARIABLE) {
      return builder.slotAddress(pointerSlot(object), 0);
    }
    reserve(object);
    return builder.slotAddress(slots[number], 0);
  }

  /** Gives a local object its slot. */
  void reserve(ObjectDeclaration object) {
    if (slots[object.localNumber] < 0 && addresses[object.localNumber] < 0) {
      long size =
          object.initializer != null
              ? Math.max(object.initializer.size(), types.size(object.type()))
              : types.size(object.type());
      slots[object.localNumber] =
          function.newSlot(Math.max(0, size), alignment(object), object.name());
      guards.object(function, object, slots[object.localNumber]);
    }
  }

  /** The slot of a local object, or of its address, or -1. */
  int slotOf(ObjectDeclaration object) {
    return object.localNumber < 0 ? -1 : slots[object.localNumber];
  }

  /** The slot that holds the address of a variable-length array. */
  int pointerSlot(ObjectDeclaration object) {
    int number = object.localNumber;
    if (slots[number] < 0) {
      slots[number] = function.newSlot(8, 8, object.name());
    }
    return slots[number];
  }

  int alignment(ObjectDeclaration object) {
    int alignment = Math.max(types.alignment(object.type()), object.attributes.alignment);
    return object.type() instanceof CType.ArrayType && types.size(object.type()) >= 16
        ? Math.max(16, alignment)
        : alignment;
  }

  // ---- labels

  int labelBlock(Label label) {
    int number = label.number();
    if (labelBlocks[number] < 0) {
      int block = emit.newBlock();
      labelBlocks[number] = block;
      if (label.addressTaken) {
        function.takeAddress(block);
        addressBlocks.add(block);
        emit.reach(block);
      }
    }
    return labelBlocks[number];
  }

  /** The symbol at a label, for static data. */
  int labelSymbol(Label label) {
    int number = label.number();
    int block = labelBlock(label);
    if (labelSymbols[number] < 0) {
      UnitSymbol symbol = unit.unit().symbol(".Llabel" + functionNumber + "." + number);
      symbol.binding = UnitSymbol.Binding.LOCAL;
      symbol.definedHere = true;
      symbol.referenced = true;
      labelSymbols[number] = symbol.number();
      function.setBlockSymbol(block, symbol.number());
      if (!addressBlocks.contains(block)) {
        addressBlocks.add(block);
        emit.reach(block);
      }
    }
    return labelSymbols[number];
  }

  /** {@code goto *address}. */
  void gotoAddress(int address) {
    int block = builder.currentBlock();
    builder.gotoAddress(address, new IntArrayList());
    gotoRows.add(function.last(block));
  }

  // ---- -finstrument-functions

  /** Calls a function of the profiler with this function's address and that of its caller. */
  private void profile(String name) {
    if (!unit.options().instrument()
        || unit.isExcludedFromInstrumentation(definition.declaration())
        || function.naked
        || definition.declaration().attributes.noInstrument) {
      return;
    }
    CType pointer = Calls.type(Kind.U64);
    int here = builder.symbolAddress(function.symbol(), 0);
    unit.symbols().reference(function.symbol());
    int caller = builder.emit(Op.RETURN_ADDRESS, ValueType.I64, -1, -1, -1, 0);
    calls.helperCall(name, Kind.VOID, List.of(pointer, pointer), here, caller);
  }

  /** Leaves the function. */
  void ret(int value) {
    profile("__cyg_profile_func_exit");
    builder.ret(microsoft.isOwn() ? microsoft.returned(value) : value);
  }

  // ---- the end

  private void end() {
    if (emit.isOpen()) {
      emit.at(definition.end());
      if (function.naked) {
        builder.unreachable();
      }
    }
    if (emit.isOpen()) {
      boolean isMain =
          definition.declaration().name().equals("main") && types.kind(resultType()) == Kind.S32;
      ret(isMain ? emit.i32(0) : -1);
    }
    scopes.resolveJumps();
    nested.end();
    function.guarded = guards.wanted(function, definition.declaration().attributes.stackProtect);
    while (true) {
      ObjectDeclaration object = unit.symbols().nextLocal();
      if (object == null) {
        break;
      }
      unit.staticData().emit(object);
    }
    for (int i = 0; i < definition.labelCount(); i++) {
      int block = labelBlocks[i];
      if (block >= 0 && !function.isInLayout(block)) {
        builder.start(block);
        builder.unreachable();
      }
    }
    if (!gotoRows.isEmpty()) {
      patchGotos();
    }
    emit.removeUnreachable();
  }

  private void patchGotos() {
    int[] edges = new int[addressBlocks.size() * 2];
    for (int i = 0; i < addressBlocks.size(); i++) {
      edges[2 * i] = addressBlocks.getInt(i);
    }
    int list = function.list(edges, 0, edges.length);
    for (int row : gotoRows) {
      function.setC(row, list);
    }
  }

  // ---- nesting

  /** Guards the recursion of lowering; each call needs a {@link #leave}. */
  void enter(int position) {
    if (++depth > DEPTH_LIMIT) {
      throw diagnostics.fatal(position, "nesting of expressions or statements is too deep");
    }
  }

  void leave() {
    depth--;
  }

  void unsupported(int position, String what) {
    unit.unsupported(position, what);
  }
}
