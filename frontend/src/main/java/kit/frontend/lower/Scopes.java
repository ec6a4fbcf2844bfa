package kit.frontend.lower;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Label;
import kit.frontend.ast.ObjectDeclaration;
import kit.mir.Function;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * What must happen when control leaves a scope: stack memory of variable-length arrays is given
 * back, cleanup functions are called.
 *
 * <p>The open obligations form a chain, innermost first; leaving to an outer point of the chain
 * discharges those in between. A goto to a label whose place is not known yet goes through a
 * landing block that is filled in at the end of the function, when every label's chain is known.
 */
final class Scopes {
  /**
   * One obligation. {@code cleanup} is null for a stack restore, of the pointer saved in {@code
   * slot}.
   */
  private static final class Obligation {
    final Obligation outer;
    final int depth;
    final ObjectDeclaration cleanup;
    final int slot;

    /** Whether memory of alloca lies behind the saved pointer, which is not restored then. */
    boolean kept;

    Obligation(Obligation outer, int depth, ObjectDeclaration cleanup, int slot) {
      this.outer = outer;
      this.depth = depth;
      this.cleanup = cleanup;
      this.slot = slot;
    }
  }

  /** A goto whose label had not been seen. */
  private record PendingJump(Label label, Obligation from, int landing, int position) {}

  /** A point to which control may leave, made by {@link #mark}. */
  static final class Mark {
    private final Obligation obligation;

    private Mark(Obligation obligation) {
      this.obligation = obligation;
    }
  }

  private final FunctionLowering at;
  private Obligation current;
  private final List<PendingJump> pending = new ArrayList<>();

  /** Chains of labels seen, by number. */
  private final List<Mark> labels = new ArrayList<>();

  private static final Mark OUTERMOST = new Mark(null);

  Scopes(FunctionLowering lowering) {
    at = lowering;
  }

  void reset() {
    current = null;
    pending.clear();
    labels.clear();
  }

  /** The function's own level: what a return leaves to. */
  Mark outermost() {
    return OUTERMOST;
  }

  Mark mark() {
    return current == null ? OUTERMOST : new Mark(current);
  }

  /**
   * Emits what leaving to the mark asks for; the chain stays (the code after a jump is elsewhere).
   */
  void leaveTo(Mark mark) {
    unwind(current, mark.obligation);
  }

  /** Whether leaving to the mark needs code. */
  boolean isClear(Mark mark) {
    return current == mark.obligation;
  }

  /** The scope ends here: leaves to the mark and drops the obligations. */
  void close(Mark mark) {
    if (at.emit.isOpen()) {
      unwind(current, mark.obligation);
    }
    current = mark.obligation;
  }

  private void unwind(Obligation from, Obligation to) {
    Obligation save = current;
    for (Obligation o = from; o != null && o != to; o = o.outer) {
      current = o.outer;
      if (o.cleanup != null) {
        at.calls.callCleanup(o.cleanup);
      } else if (!o.kept) {
        int saved =
            at.builder.load(
                ValueType.I64,
                at.builder.slotAddress(o.slot, 0),
                0,
                Function.access(MemoryType.I64, 8, false));
        at.builder.emit(Op.STACK_RESTORE, ValueType.VOID, saved, -1, -1, 0);
        at.nested.stackMoved();
      }
    }
    current = save;
  }

  private int depth() {
    return current == null ? 0 : current.depth;
  }

  /** The stack pointer, saved in a slot now, is to be restored. */
  void addStackRestore() {
    int slot = at.function.newSlot(8, 8, null);
    int saved = at.builder.emit(Op.STACK_SAVE, ValueType.I64, -1, -1, -1, 0);
    at.builder.store(
        at.builder.slotAddress(slot, 0), 0, saved, Function.access(MemoryType.I64, 8, false));
    current = new Obligation(current, depth() + 1, null, slot);
  }

  /**
   * alloca was called: its memory lives as long as the function, so that what arrays of variable
   * length in the open scopes take is not given back either, as in gcc.
   */
  void keepStack() {
    for (Obligation o = current; o != null; o = o.outer) {
      o.kept = true;
    }
  }

  void addCleanup(ObjectDeclaration object) {
    current = new Obligation(current, depth() + 1, object, -1);
  }

  // ---- labels

  void defineLabel(Label label) {
    if (current != null) {
      while (labels.size() <= label.number()) {
        labels.add(null);
      }
      labels.set(label.number(), mark());
    }
    if (label.number() >= definedLabels.length) {
      definedLabels =
          java.util.Arrays.copyOf(
              definedLabels, Math.max(label.number() + 1, 2 * definedLabels.length));
    }
    definedLabels[label.number()] = at.definition();
  }

  /** For each label the definition of the function in which it was last seen. */
  private Object[] definedLabels = new Object[16];

  private Obligation obligationAt(Label label) {
    Mark mark = label.number() < labels.size() ? labels.get(label.number()) : null;
    return mark == null ? null : mark.obligation;
  }

  void jump(Label label) {
    if (at.nested.isOuter(label)) {
      unwind(current, null);
      at.nested.jump(label, at.builder.position());
      return;
    }
    int block = at.labelBlock(label);
    boolean seen =
        label.number() < definedLabels.length && definedLabels[label.number()] == at.definition();
    if (current == null) {
      at.emit.jump(block);
    } else if (seen) {
      unwind(current, common(current, obligationAt(label)));
      at.emit.jump(block);
    } else if (at.emit.isOpen()) {
      int landing = at.emit.newBlock();
      at.emit.jump(landing);
      pending.add(new PendingJump(label, current, landing, at.builder.position()));
    }
  }

  private static Obligation common(Obligation a, Obligation b) {
    Obligation x = a;
    Obligation y = b;
    while (x != y) {
      if (y == null || (x != null && x.depth >= y.depth)) {
        x = x.outer;
      } else {
        y = y.outer;
      }
    }
    return x;
  }

  /** Fills in the landing blocks. Called at the end of the function. */
  void resolveJumps() {
    for (int i = 0; i < pending.size(); i++) {
      PendingJump jump = pending.get(i);
      at.emit.start(jump.landing);
      at.emit.at(jump.position);
      unwind(jump.from, common(jump.from, obligationAt(jump.label)));
      at.emit.jump(at.labelBlock(jump.label));
    }
    pending.clear();
  }
}
