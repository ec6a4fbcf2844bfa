package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Statements. Code that control cannot reach is passed over, except statements that hold a label or
 * case.
 */
final class Statements {
  /** Ranges of at most this many values are listed in the SWITCH; wider ones are comparisons. */
  private static final long RANGE_LIMIT = 64;

  private final FunctionLowering at;
  private final Emitter emit;

  // Targets of break and continue: block or -1, and the scope to leave to.
  private int breakBlock;
  private Scopes.Mark breakScope;
  private int continueBlock;
  private Scopes.Mark continueScope;

  // The innermost switch: its cases in the order of the list, their blocks.
  private Statement.Switch currentSwitch;
  private int[] caseBlocks;
  private int defaultBlock;
  private int caseCursor;

  Statements(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  void reset() {
    breakBlock = -1;
    continueBlock = -1;
    currentSwitch = null;
  }

  void body(Statement.Compound compound) {
    scope(compound);
  }

  void lower(Statement statement) {
    if (!emit.isOpen() && !holdsLabel(statement)) {
      if (statement instanceof Statement.Declare declare) {
        // As at the start of a switch: in scope at the labels that follow.
        describe(declare.object());
      }
      return;
    }
    at.enter(statement.position());
    int temporaries = emit.temporaryMark();
    emit.at(statement.position());
    switch (statement) {
      case Statement.Compound s -> compound(s);
      case Statement.Evaluate s -> effect(s.expression());
      case Statement.Declare s -> declare(s.object());
      case Statement.EvaluateBounds s -> at.variableArrays.evaluateBounds(s.type(), true);
      case Statement.If s -> ifElse(s);
      case Statement.While s -> whileLoop(s);
      case Statement.DoWhile s -> doLoop(s);
      case Statement.For s -> forLoop(s);
      case Statement.Switch s -> switchOn(s);
      case Statement.Case s -> caseLabel(s);
      case Statement.Default s -> {
        emit.start(defaultBlock);
        lower(s.body());
      }
      case Statement.Labeled s -> {
        emit.startAlways(at.labelBlock(s.label()));
        if (at.debug != null) {
          at.debug.label(s.label(), at.labelBlock(s.label()));
        }
        at.scopes.defineLabel(s.label());
        lower(s.body());
      }
      case Statement.Goto s -> at.scopes.jump(s.label());
      case Statement.GotoAddress s -> {
        if (emit.isOpen()) {
          at.gotoAddress(at.expressions.value(s.address()));
        }
      }
      case Statement.Break s -> {
        at.scopes.leaveTo(breakScope);
        emit.jump(breakBlock);
      }
      case Statement.Continue s -> {
        at.scopes.leaveTo(continueScope);
        emit.jump(continueBlock);
      }
      case Statement.Return s -> returnFrom(s);
      case Statement.Assembly s -> at.assemblies.lower(s);
      case Statement.Empty s -> {}
    }
    emit.releaseTemporaries(temporaries);
    at.leave();
  }

  private void effect(Expression expression) {
    if (emit.isOpen()) {
      at.expressions.effect(expression);
    }
  }

  void compound(Statement.Compound compound) {
    if (at.debug == null) {
      scope(compound);
    } else {
      at.debug.open(compound.position());
      scope(compound);
      at.debug.close(compound.end());
    }
  }

  private void scope(Statement.Compound compound) {
    Scopes.Mark mark = at.scopes.mark();
    statements(compound.statements());
    if (!at.scopes.isClear(mark)) {
      emit.at(compound.end());
    }
    at.scopes.close(mark);
  }

  /** The statements of a statement expression, whose value still belongs to their scope. */
  void open(Statement.Compound compound) {
    if (at.debug != null) {
      at.debug.open(compound.position());
    }
    statements(compound.statements());
  }

  /** The value of a statement expression is there. */
  void close(Statement.Compound compound) {
    if (at.debug != null) {
      at.debug.close(compound.end());
    }
  }

  /** The statements of a block without ending its scope. */
  void statements(List<Statement> statements) {
    for (Statement statement : statements) {
      lower(statement);
    }
  }

  // ---- declarations

  private void declare(ObjectDeclaration object) {
    describe(object);
    if (object.storage != ObjectDeclaration.Storage.AUTOMATIC || !emit.isOpen()) {
      return;
    }
    CType type = object.type();
    if (types().size(type) == Layout.VARIABLE) {
      at.variableArrays.allocate(object);
      if (object.initializer != null) {
        at.initializers.initialize(object);
      } else {
        at.initializers.fill(object);
      }
    } else {
      // It has a place even if nothing uses it, so that a debugger finds one and code is the same
      // with and without debug information.
      at.reserve(object);
      if (object.initializer != null) {
        at.initializers.initialize(object);
      } else {
        at.initializers.fill(object);
      }
    }
    if (object.attributes.cleanup != null) {
      at.scopes.addCleanup(object);
    }
  }

  /** Tells debuggers of an object. */
  private void describe(ObjectDeclaration object) {
    if (at.debug != null) {
      at.debug.declare(object);
    }
  }

  private MirTypes types() {
    return at.types;
  }

  // ---- selection

  /** Chains of else-if are a loop here, however long. */
  private void ifElse(Statement.If first) {
    int join = emit.newBlock();
    Statement next = first;
    while (next instanceof Statement.If s) {
      if (!emit.isOpen() && !holdsLabel(s)) {
        next = null;
        break;
      }
      emit.at(s.position());
      int then = emit.newBlock();
      int otherwise = s.otherwise() == null ? join : emit.newBlock();
      branch(s.condition(), then, otherwise);
      emit.start(then);
      lower(s.then());
      if (s.otherwise() == null) {
        emit.start(join);
        return;
      }
      emit.jump(join);
      emit.start(otherwise);
      next = s.otherwise();
    }
    if (next != null) {
      lower(next);
    }
    emit.start(join);
  }

  private void branch(Expression condition, int whenTrue, int whenFalse) {
    if (emit.isOpen()) {
      int temporaries = emit.temporaryMark();
      at.conditions.branch(condition, whenTrue, whenFalse);
      emit.releaseTemporaries(temporaries);
    }
  }

  private void switchOn(Statement.Switch s) {
    int savedBreak = breakBlock;
    Scopes.Mark savedScope = breakScope;
    Statement.Switch savedSwitch = currentSwitch;
    int[] savedBlocks = caseBlocks;
    int savedDefault = defaultBlock;
    int savedCursor = caseCursor;

    int exit = emit.newBlock();
    int[] blocks = new int[s.cases().size()];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = emit.newBlock();
    }
    int defaultTarget = s.defaultCase() != null ? emit.newBlock() : exit;
    if (emit.isOpen()) {
      select(s, blocks, defaultTarget);
    }
    breakBlock = exit;
    breakScope = at.scopes.mark();
    currentSwitch = s;
    caseBlocks = blocks;
    defaultBlock = defaultTarget;
    caseCursor = 0;
    lower(s.body());

    breakBlock = savedBreak;
    breakScope = savedScope;
    currentSwitch = savedSwitch;
    caseBlocks = savedBlocks;
    defaultBlock = savedDefault;
    caseCursor = savedCursor;
    emit.start(exit);
  }

  /** The jump to the case of a value. */
  private void select(Statement.Switch s, int[] blocks, int defaultTarget) {
    Kind kind = types().kind(s.value().type());
    boolean signed = kind.signed();
    int value;
    ValueType type;
    if (kind.isWide()) {
      // Cases are 64-bit constants: a value that is no extension of its low half takes the default.
      Pair wide = at.pairs.value(s.value());
      int fits = emit.newBlock();
      int high = signed ? emit.shift(Op.ASHR, wide.first(), 63) : emit.i64(0);
      emit.branch(emit.compare(Op.EQ, wide.second(), high), fits, defaultTarget);
      emit.start(fits);
      value = wide.first();
      type = ValueType.I64;
    } else if (kind == Kind.LIMBS) {
      value = at.limbs.toCase(s.value(), defaultTarget);
      type = ValueType.I64;
    } else {
      value = at.expressions.value(s.value());
      type = kind.value();
    }
    if (emit.isConstant(value)) {
      emit.jump(target(s, emit.constant(value), type, blocks, defaultTarget));
      return;
    }
    LongArrayList values = new LongArrayList(blocks.length);
    IntArrayList targets = new IntArrayList(blocks.length);
    for (int i = 0; i < blocks.length; i++) {
      Statement.Case c = s.cases().get(i);
      long span = c.high() - c.low();
      if (span != 0 && Long.compareUnsigned(span, RANGE_LIMIT) >= 0) {
        int next = emit.newBlock();
        int distance = emit.sub(value, emit.iconst(type, c.low()));
        emit.branch(emit.compare(Op.ULE, distance, emit.iconst(type, span)), blocks[i], next);
        emit.start(next);
        continue;
      }
      for (long k = 0; k <= span; k++) {
        long each = c.low() + k;
        values.add(type == ValueType.I32 ? (int) each : each);
        targets.add(blocks[i]);
        emit.reach(blocks[i]);
      }
    }
    if (!emit.isOpen()) {
      return;
    }
    if (values.isEmpty()) {
      emit.jump(defaultTarget);
    } else {
      emit.reach(defaultTarget);
      at.builder.switchOn(value, defaultTarget, values, targets);
    }
  }

  /** Where a switch on a constant goes. */
  private static int target(
      Statement.Switch s, long value, ValueType type, int[] blocks, int defaultTarget) {
    for (int i = 0; i < blocks.length; i++) {
      Statement.Case c = s.cases().get(i);
      long distance = value - c.low();
      long span = c.high() - c.low();
      boolean narrow = type == ValueType.I32;
      if (Long.compareUnsigned(narrow ? distance & 0xffffffffL : distance, span) <= 0) {
        return blocks[i];
      }
    }
    return defaultTarget;
  }

  private void caseLabel(Statement.Case first) {
    Statement statement = first;
    // case 1: case 2: case 3: … nest; a loop serves any number.
    while (statement instanceof Statement.Case c) {
      emit.start(caseBlocks[caseIndex(c)]);
      statement = c.body();
    }
    lower(statement);
  }

  private int caseIndex(Statement.Case wanted) {
    List<Statement.Case> cases = currentSwitch.cases();
    int count = cases.size();
    for (int i = 0; i < count; i++) {
      int index = caseCursor + i < count ? caseCursor + i : caseCursor + i - count;
      if (cases.get(index) == wanted) {
        caseCursor = index + 1 < count ? index + 1 : 0;
        return index;
      }
    }
    throw at.diagnostics.fatal(wanted.position(), "internal error: case outside of its switch");
  }

  // ---- loops

  private void loopBody(Statement body, int exit, int next) {
    int savedBreak = breakBlock;
    Scopes.Mark savedBreakScope = breakScope;
    int savedContinue = continueBlock;
    Scopes.Mark savedContinueScope = continueScope;
    breakBlock = exit;
    continueBlock = next;
    breakScope = at.scopes.mark();
    continueScope = breakScope;
    lower(body);
    breakBlock = savedBreak;
    breakScope = savedBreakScope;
    continueBlock = savedContinue;
    continueScope = savedContinueScope;
  }

  private void whileLoop(Statement.While s) {
    int head = emit.newBlock();
    int body = emit.newBlock();
    int exit = emit.newBlock();
    emit.startAlways(head);
    branch(s.condition(), body, exit);
    emit.start(body);
    loopBody(s.body(), exit, head);
    emit.at(s.position());
    emit.jump(head);
    emit.start(exit);
  }

  private void doLoop(Statement.DoWhile s) {
    int body = emit.newBlock();
    int test = emit.newBlock();
    int exit = emit.newBlock();
    emit.startAlways(body);
    loopBody(s.body(), exit, test);
    emit.start(test);
    emit.at(s.condition().position());
    branch(s.condition(), body, exit);
    emit.start(exit);
  }

  private void forLoop(Statement.For s) {
    Scopes.Mark mark = at.scopes.mark();
    boolean described = at.debug != null && s.initial() instanceof Statement.Compound;
    int firstRow = at.function.count();
    if (described) {
      at.debug.open(s.position());
    }
    if (s.initial() instanceof Statement.Compound declarations) {
      statements(declarations.statements());
    } else if (s.initial() != null) {
      lower(s.initial());
    }
    int head = emit.newBlock();
    int body = emit.newBlock();
    int step = s.step() == null ? head : emit.newBlock();
    int exit = emit.newBlock();
    emit.startAlways(head);
    if (s.condition() != null) {
      emit.at(s.condition().position());
      branch(s.condition(), body, exit);
      emit.start(body);
    }
    loopBody(s.body(), exit, step);
    if (s.step() != null) {
      emit.start(step);
      emit.at(s.step().position());
      int temporaries = emit.temporaryMark();
      effect(s.step());
      emit.releaseTemporaries(temporaries);
    } else {
      emit.at(s.position());
    }
    emit.jump(head);
    if (described) {
      at.debug.closeBehind(at.function, firstRow);
    }
    emit.start(exit);
    at.scopes.close(mark);
  }

  // ---- return

  private void returnFrom(Statement.Return s) {
    if (!emit.isOpen()) {
      return;
    }
    CType result = at.resultType();
    Kind kind = types().kind(result);
    int value = -1;
    if (s.value() != null) {
      if (kind.isScalar() && types().kind(s.value().type()).isScalar()) {
        value = at.expressions.value(s.value());
        if (kind == Kind.F16) {
          value = at.halves.packed(value, kind);
        }
      } else if (kind.isPair()) {
        Place place = emit.temporary(types().size(result), types().alignment(result));
        at.pairs.store(place, at.pairs.value(s.value()), result, false);
        value = emit.address(place);
      } else if (kind.isMemory()) {
        boolean plain = at.scopes.isClear(at.scopes.outermost());
        Place place = plain ? at.aggregates.place(s.value()) : at.aggregates.copy(s.value());
        value = emit.address(place);
      } else {
        at.expressions.effect(s.value());
      }
    }
    emit.at(s.position());
    if (emit.isOpen()) {
      at.scopes.leaveTo(at.scopes.outermost());
      at.ret(value);
    }
  }

  // ---- labels in dead code

  /**
   * Whether control can come into the statement from outside: a label, or a case of the switch
   * around it.
   */
  private boolean holdsLabel(Statement statement) {
    return switch (statement) {
      case Statement.Compound s -> {
        for (Statement each : s.statements()) {
          if (holdsLabel(each)) {
            yield true;
          }
        }
        yield false;
      }
      case Statement.If s -> {
        Statement next = s;
        while (next instanceof Statement.If link) {
          if (holdsLabel(link.then())) {
            yield true;
          }
          next = link.otherwise();
        }
        yield next != null && holdsLabel(next);
      }
      case Statement.While s -> holdsLabel(s.body());
      case Statement.DoWhile s -> holdsLabel(s.body());
      case Statement.For s -> holdsLabel(s.body());
      case Statement.Switch s -> holdsLabel(s.body());
      case Statement.Case s -> true;
      case Statement.Default s -> true;
      case Statement.Labeled s -> true;
      case Statement.Evaluate s ->
          s.expression() instanceof Expression.StatementExpression e && holdsLabel(e.body());
      case Statement.Declare s -> false;
      case Statement.EvaluateBounds s -> false;
      case Statement.Goto s -> false;
      case Statement.GotoAddress s -> false;
      case Statement.Break s -> false;
      case Statement.Continue s -> false;
      case Statement.Return s -> false;
      case Statement.Assembly s -> false;
      case Statement.Empty s -> false;
    };
  }
}
