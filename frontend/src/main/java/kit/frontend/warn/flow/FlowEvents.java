package kit.frontend.warn.flow;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Logical;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.BuiltinTable;
import kit.frontend.check.Context;
import kit.frontend.check.Effects;
import kit.frontend.check.Reachability;
import kit.frontend.check.Types;
import kit.frontend.type.CType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.Layout;
import kit.frontend.warn.Calls;
import org.jspecify.annotations.Nullable;

/**
 * What expressions do to local variables, in order of evaluation, as events of the {@link
 * FlowGraph}; {@code &&}, {@code ||} and {@code ?:} make blocks of their own.
 *
 * <p>A read stands where the operation is that uses the value, as in gcc's three-address form: in a
 * call of many lines that is the line of the call.
 */
final class FlowEvents {
  /** More different parts of one object are not told apart. */
  private static final int MOST_PARTS = 32;

  private final FlowGraphBuilder builder;
  private final FlowGraph graph;
  private final FunctionDeclaration function;
  private final Layout layout;
  private final BuiltinTable builtins;
  private final boolean initSelf;

  /** Items of a variable, by its local number. */
  private final Int2ObjectOpenHashMap<List<Integer>> items = new Int2ObjectOpenHashMap<>();

  /** Local numbers of objects that are memory to others: what takes their address, elements. */
  private final BitSet escaped = new BitSet();

  private boolean returnsTwice;
  private final boolean boundsWanted;

  /** A stretch of a local object; {@code text} is null when it has no name of its own. */
  private record Part(ObjectDeclaration variable, long offset, long size, @Nullable String text) {}

  FlowEvents(
      FlowGraphBuilder builder, FlowGraph graph, FunctionDefinition definition, Context context) {
    this.builder = builder;
    this.graph = graph;
    layout = context.layout;
    builtins = context.builtins;
    initSelf = context.diagnostics.enabled("init-self");
    boundsWanted =
        context.options.optimised() && context.diagnostics.enabledSomewhere("array-bounds");
    function = definition.declaration();
  }

  boolean returnsTwice() {
    return returnsTwice;
  }

  /** Whether calls and stores through pointers may change the variable. */
  boolean isEscaped(ObjectDeclaration o) {
    return o.addressTaken || escaped.get(o.localNumber);
  }

  // ---- variables

  private boolean isCandidate(ObjectDeclaration o) {
    return o.localNumber >= 0
        && o.storage == ObjectDeclaration.Storage.AUTOMATIC
        && !o.isParameter
        && !o.captured
        && o.name() != null
        && o.machineRegister == null
        && o.attributes.cleanup == null
        && o.function == function
        && (o.initializer == null || (initSelf && isSelf(o)));
  }

  /** {@code int x = x;}: silences warnings, unless -Winit-self. */
  private static boolean isSelf(ObjectDeclaration o) {
    return o.initializer.entries().size() == 1
        && Calls.bare(o.initializer.entries().get(0).value()) instanceof Load l
        && l.place() instanceof ObjectReference r
        && r.declaration() == o;
  }

  /** Whether the variable is a value that is nowhere in memory (a gimple register). */
  private static boolean isValue(ObjectDeclaration o) {
    return !o.addressTaken
        && !o.type().isVolatile()
        && (Types.isScalar(o.type()) || Types.isComplex(o.type()));
  }

  /** Which part of which variable a place is, or null when that is not known. */
  private @Nullable Part part(Expression place) {
    switch (place) {
      case ObjectReference o -> {
        long size = layout.size(o.declaration().type());
        return isCandidate(o.declaration()) && size > 0 && size < Integer.MAX_VALUE
            ? new Part(o.declaration(), 0, size * 8, o.declaration().name())
            : null;
      }
      case Expression.Member m -> {
        Part base = part(m.base());
        long size = layout.size(m.type());
        if (base == null || size <= 0 || size > Integer.MAX_VALUE) {
          return null;
        }
        boolean bits = m.field().isBitField();
        long offset = base.offset + m.field().offset() * 8 + (bits ? m.field().bitOffset() : 0);
        String text =
            base.text == null || m.field().name() == null
                ? base.text
                : base.text + "." + m.field().name();
        return new Part(base.variable, offset, bits ? m.field().bitWidth() : size * 8, text);
      }
      case Expression.Dereference d -> {
        return element(d);
      }
      default -> {
        return null;
      }
    }
  }

  /** {@code array[constant]} and {@code *array}. */
  private @Nullable Part element(Expression.Dereference d) {
    Expression pointer = d.pointer();
    long index = 0;
    if (pointer instanceof Expression.Binary b
        && b.operator() == Expression.BinaryOperator.POINTER_ADD
        && Calls.bare(b.right()) instanceof Expression.IntegerConstant c) {
      index = c.value();
      pointer = b.left();
    }
    if (!(pointer instanceof Cast a) || a.kind() != CastKind.ARRAY_TO_POINTER) {
      return null;
    }
    if (boundsWanted && d.pointer() != pointer) {
      bounds(a.operand(), index, d.pointer().position());
    }
    Part array = part(a.operand());
    long size = layout.size(d.type());
    if (array == null || size <= 0 || index < 0 || index > array.size / 8 / size) {
      return null;
    }
    return new Part(array.variable, array.offset + index * size * 8, size * 8, null);
  }

  /** -Warray-bounds: the index of an element. The last member of a structure may be flexible. */
  private void bounds(Expression array, long index, int position) {
    if (!(array.type() instanceof CType.ArrayType a) || a.length() < 0) {
      return;
    }
    boolean flexible = a.length() <= 1 && array instanceof Expression.Member;
    if (!flexible && (index < 0 || index >= a.length())) {
      graph.outside.add(new FlowGraph.Outside(index, a));
      graph.add(FlowGraph.OUTSIDE, graph.outside.size() - 1, position);
    }
  }

  /** The item for a part, or -1 when the object has too many. */
  private int item(Part part) {
    List<Integer> known = items.get(part.variable.localNumber);
    if (known == null) {
      known = new ArrayList<>(1);
      items.put(part.variable.localNumber, known);
    }
    boolean value = isValue(part.variable);
    for (int number : known) {
      FlowGraph.Item item = graph.items.get(number);
      if (value || (item.offset() == part.offset && item.size() == part.size)) {
        return number;
      }
    }
    if (known.size() >= MOST_PARTS) {
      return -1;
    }
    known.add(graph.items.size());
    graph.items.add(
        new FlowGraph.Item(
            part.variable,
            part.offset,
            value ? -1 : part.size,
            part.text == null ? part.variable.name() : part.text));
    return graph.items.size() - 1;
  }

  /** The items that a store changes, of the 64 from {@code first}. */
  long changed(FlowGraph.Store store, int first) {
    List<Integer> known = items.get(store.variable().localNumber);
    long mask = 0;
    for (int i = 0; known != null && i < known.size(); i++) {
      int number = known.get(i);
      FlowGraph.Item item = graph.items.get(number);
      boolean overlap =
          !item.isMemory()
              || (item.offset() < store.offset() + store.size()
                  && store.offset() < item.offset() + item.size());
      if (overlap && number >= first && number < first + 64) {
        mask |= 1L << (number - first);
      }
    }
    return mask;
  }

  private void clobber() {
    int last = graph.eventKinds.size() - 1;
    boolean again = last >= graph.starts.getInt(graph.starts.size() - 1);
    if (!again || graph.eventKinds.getInt(last) != FlowGraph.CLOBBER) {
      graph.add(FlowGraph.CLOBBER, 0, 0);
    }
  }

  /** The address of a place goes somewhere. */
  private void escape(Expression place) {
    Expression at = place;
    while (true) {
      switch (at) {
        case Expression.Member m -> at = m.base();
        case Expression.ComplexPart c -> at = c.base();
        case Expression.VectorElement v -> at = v.base();
        case Expression.Dereference d -> {
          // An element of an array: as good as the array.
          Expression pointer = d.pointer();
          if (pointer instanceof Expression.Binary b) {
            pointer = b.left();
          }
          if (!(pointer instanceof Cast c) || c.kind() != CastKind.ARRAY_TO_POINTER) {
            return;
          }
          at = c.operand();
        }
        case ObjectReference o -> {
          if (o.declaration().localNumber >= 0) {
            escaped.set(o.declaration().localNumber);
          }
          return;
        }
        default -> {
          return;
        }
      }
    }
  }

  // ---- places

  private void read(Expression whole, int position) {
    Expression place = whole;
    while (place instanceof Expression.ComplexPart c) {
      place = c.base();
    }
    Part part = part(place);
    if (part == null) {
      place(place, position);
      return;
    }
    int item = item(part);
    if (item >= 0) {
      graph.add(FlowGraph.READ, item, position);
    }
  }

  private void store(Expression place) {
    Expression root = place;
    while (root instanceof Expression.ComplexPart c) {
      root = c.base();
    }
    Part part = part(root);
    if (part != null) {
      graph.stores.add(new FlowGraph.Store(part.variable, part.offset, part.size));
      graph.add(FlowGraph.STORE, graph.stores.size() - 1, 0);
    } else if (!(root instanceof ObjectReference)) {
      place(root, 0);
      clobber();
    }
  }

  /** A place that is found, not read. */
  private void place(Expression e, int at) {
    switch (e) {
      case Expression.Dereference d -> value(d.pointer(), at == 0 ? d.position() : at);
      case Expression.Member m -> {
        if (m.base() instanceof Load || !(m.base().type() instanceof CType.RecordType)) {
          value(m.base(), at);
        } else {
          place(m.base(), at);
        }
      }
      case Expression.ComplexPart c -> place(c.base(), at);
      case Expression.VectorElement v -> {
        value(v.index(), at);
        place(v.base(), at);
      }
      case ObjectReference o -> {}
      case Expression.CompoundLiteral c -> declare(c.object());
      default -> value(e, at);
    }
  }

  void declare(ObjectDeclaration o) {
    Initializer initializer = o.initializer;
    if (o.storage != ObjectDeclaration.Storage.AUTOMATIC || initializer == null) {
      return;
    }
    if (initSelf || !isSelf(o)) {
      for (Initializer.Entry entry : initializer.entries()) {
        value(entry.value(), entry.value() instanceof Load ? o.position() : 0);
      }
    }
    if (isCandidate(o)) {
      graph.stores.add(new FlowGraph.Store(o, 0, Integer.MAX_VALUE * 8L));
      graph.add(FlowGraph.STORE, graph.stores.size() - 1, 0);
    }
  }

  /** The bounds of a variably modified type are evaluated. */
  void bounds(CType type) {
    CType at = type;
    while (at instanceof CType.ArrayType || at instanceof PointerType) {
      if (at instanceof CType.ArrayType a) {
        if (a.bound() != null) {
          value(a.bound().size(), 0);
        }
        at = a.element();
      } else if (at instanceof PointerType p) {
        at = p.pointee();
      }
    }
  }

  void assembly(Statement.Assembly s) {
    for (Statement.AssemblyOperand input : s.inputs()) {
      if (input.memoryOnly()) {
        escape(input.operand());
        place(input.operand(), s.position());
      } else {
        value(input.operand(), s.position());
      }
    }
    for (Statement.AssemblyOperand output : s.outputs()) {
      if (output.constraint().indexOf('+') >= 0) {
        read(output.operand(), s.position());
      }
    }
    for (Statement.AssemblyOperand output : s.outputs()) {
      store(output.operand());
    }
    if (s.clobbers().contains("memory")) {
      clobber();
    }
  }

  // ---- values

  /** An expression whose value nobody wants: without effects it is not evaluated at all. */
  void dropped(Expression e) {
    if (!Effects.none(e)) {
      value(e, 0);
    }
  }

  /**
   * A condition that leads to one of two blocks.
   *
   * @param choice whether each outcome is likely to happen: not so the end of a loop
   */
  void condition(Expression e, int whenTrue, int whenFalse, boolean choice) {
    Expression at = e;
    while (at instanceof Cast c && (c.kind() == CastKind.TO_BOOL || isTruth(Calls.bare(c)))) {
      at = c.operand();
    }
    switch (at) {
      case Expression.IntegerConstant c ->
          graph.edge(builder.block(), c.value() != 0 || c.high() != 0 ? whenTrue : whenFalse);
      case Logical l -> {
        int middle = graph.newBlock();
        if (l.isAnd()) {
          condition(l.left(), middle, whenFalse, choice);
        } else {
          condition(l.left(), whenTrue, middle, choice);
        }
        builder.begin(middle);
        condition(l.right(), whenTrue, whenFalse, choice);
      }
      case Expression.Unary u when u.operator() == Expression.UnaryOperator.NOT ->
          condition(u.operand(), whenFalse, whenTrue, choice);
      case Expression.Comma c -> {
        dropped(c.left());
        condition(c.right(), whenTrue, whenFalse, choice);
      }
      default -> {
        value(at, 0);
        graph.edge(builder.block(), whenTrue);
        graph.edge(builder.block(), whenFalse);
        if (choice) {
          graph.choices.set(builder.block());
        }
      }
    }
  }

  /** Whether conversions leave it zero or not. */
  private static boolean isTruth(Expression e) {
    return e instanceof Logical
        || e instanceof Expression.IntegerConstant
        || (e instanceof Expression.Unary u && u.operator() == Expression.UnaryOperator.NOT);
  }

  /**
   * @param at where a variable that stands here itself is used; 0: where it stands
   */
  void value(Expression e, int at) {
    switch (e) {
      case Load l -> read(l.place(), at == 0 ? l.position() : at);
      case Cast c -> cast(c, at);
      case AddressOf a -> {
        escape(a.place());
        place(a.place(), at);
      }
      case Expression.Unary u -> value(u.operand(), u.position());
      case Expression.Binary b -> {
        value(b.left(), b.position());
        value(b.right(), b.position());
      }
      case Logical l -> logical(l);
      case Expression.Conditional c -> conditional(c, at);
      case Expression.Comma c -> {
        dropped(c.left());
        value(c.right(), at);
      }
      case Expression.Assign a -> {
        value(a.value(), a.position());
        store(a.place());
      }
      case Expression.CompoundAssign a -> {
        value(a.value(), a.position());
        read(a.place(), a.position());
        store(a.place());
      }
      case Expression.Increment i -> {
        read(i.place(), i.position());
        store(i.place());
      }
      case Expression.Call c -> call(c);
      case Expression.BuiltinCall b -> builtin(b);
      case Expression.VariableArgument v -> value(v.list(), 0);
      case Expression.StatementExpression s -> {
        builder.statement(s.body());
        if (s.result() != null) {
          value(s.result(), at);
        }
      }
      case Expression.Dereference d -> place(d, at);
      case Expression.Member m -> read(m, at == 0 ? m.position() : at);
      case Expression.ComplexPart c -> value(c.base(), at);
      case Expression.VectorElement v -> {
        value(v.index(), at);
        value(v.base(), at);
      }
      case Expression.CompoundLiteral c -> declare(c.object());
      case Expression.LabelAddress l -> builder.labelAddress(l.label());
      default -> {}
    }
  }

  private void cast(Cast c, int at) {
    if (c.kind() == CastKind.ARRAY_TO_POINTER) {
      escape(c.operand());
      place(c.operand(), at);
    } else if (c.kind() == CastKind.TO_VOID) {
      dropped(c.operand());
    } else {
      value(c.operand(), at);
    }
  }

  private void logical(Logical l) {
    int right = graph.newBlock();
    int join = graph.newBlock();
    condition(l.left(), l.isAnd() ? right : join, l.isAnd() ? join : right, true);
    builder.begin(right);
    value(l.right(), l.position());
    builder.fallInto(join);
  }

  private void conditional(Expression.Conditional c, int at) {
    int otherwise = graph.newBlock();
    int join = graph.newBlock();
    if (c.whenTrue() == null) {
      value(c.condition(), c.position());
      graph.edge(builder.block(), otherwise);
      graph.edge(builder.block(), join);
    } else {
      int then = graph.newBlock();
      condition(c.condition(), then, otherwise, true);
      builder.begin(then);
      value(c.whenTrue(), at);
      graph.edge(builder.block(), join);
    }
    builder.begin(otherwise);
    value(c.whenFalse(), at);
    builder.fallInto(join);
  }

  // ---- calls

  private void call(Expression.Call c) {
    FunctionDeclaration callee = Calls.callee(c);
    if (callee == null) {
      value(c.function(), c.position());
    }
    for (Expression argument : c.arguments()) {
      value(argument, c.position());
    }
    List<CType> parameters = c.functionType().parameters();
    for (int i = 0; callee != null && i < c.arguments().size() && i < parameters.size(); i++) {
      if (parameters.get(i) instanceof PointerType p && p.pointee().isConst()) {
        passed(callee, c.arguments().get(i), i, c.position());
      }
    }
    if (callee == function) {
      graph.add(FlowGraph.RECURSION, 0, c.position());
    }
    clobber();
    if (callee != null) {
      returnsTwice |= callee.attributes.returnsTwice || isSetjmp(callee.name());
      if (isLongjmp(callee.name())) {
        builder.leave();
      } else if (Reachability.isNoReturn(callee)) {
        builder.deadEnd();
      }
    }
  }

  private static boolean isLongjmp(String name) {
    return switch (name) {
      case "longjmp", "_longjmp", "siglongjmp" -> true;
      default -> false;
    };
  }

  private static boolean isSetjmp(String name) {
    return switch (name) {
      case "setjmp", "_setjmp", "__sigsetjmp", "sigsetjmp", "vfork", "getcontext", "savectx" ->
          true;
      default -> false;
    };
  }

  /** An address goes to a parameter through which nothing is written. */
  private void passed(FunctionDeclaration callee, Expression argument, int index, int position) {
    Expression bare = Calls.bare(argument);
    Expression place = bare instanceof AddressOf a ? a.place() : null;
    if (place == null) {
      Expression decayed = argument;
      while (decayed instanceof Cast c && c.kind() != CastKind.ARRAY_TO_POINTER) {
        decayed = c.operand();
      }
      place = decayed instanceof Cast c ? c.operand() : null;
    }
    Part part = place == null ? null : part(place);
    if (part == null || callee.name().equals("memcpy") || callee.name().equals("memmove")) {
      return;
    }
    long whole = layout.size(part.variable.type()) * 8;
    int item =
        item(new Part(part.variable, part.offset, whole - part.offset, part.variable.name()));
    if (item >= 0) {
      boolean builtin =
          callee.linkage != Linkage.INTERNAL && builtins.libraryType(callee.name()) != null;
      int event = graph.add(FlowGraph.PASS, item, position);
      graph.passed.add(new FlowGraph.Passed(event, callee, index + 1, builtin));
    }
  }

  private void builtin(Expression.BuiltinCall b) {
    for (Expression argument : b.arguments()) {
      value(argument, b.position());
    }
    if (b.builtin() == Builtin.SETJMP) {
      returnsTwice = true;
    }
    clobber();
    switch (b.builtin()) {
      case UNREACHABLE -> builder.cut();
      case TRAP -> builder.deadEnd();
      case LONGJMP -> builder.leave();
      default -> {}
    }
  }
}
