package kit.frontend.lower;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.Function;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Variable-length arrays (C11 6.7.6.2). Each bound is evaluated once, where its declaration stands,
 * into a hidden slot; sizes are products of the bounds with the size of the innermost element. The
 * array itself is stack memory, its address in the object's slot.
 */
final class VariableArrays {
  private static final int ACCESS = Function.access(MemoryType.I64, 8, false);

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  /** Slot of each bound evaluated so far; bounds compare by identity. */
  private final Object2IntOpenHashMap<CType.VariableBound> slots = new Object2IntOpenHashMap<>();

  VariableArrays(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
    slots.defaultReturnValue(-1);
  }

  void reset() {
    slots.clear();
  }

  /**
   * Evaluates the bounds of a type, outermost first.
   *
   * @param again whether bounds that have a value are evaluated again (the declaration is executed
   *     again)
   */
  void evaluateBounds(CType type, boolean again) {
    if (!Layout.isVariablyModified(type) || !emit.isOpen()) {
      return;
    }
    CType next = type;
    while (true) {
      if (next instanceof CType.PointerType pointer) {
        next = pointer.pointee();
      } else if (next instanceof CType.FunctionType function) {
        next = function.result();
      } else if (next instanceof CType.ArrayType array) {
        if (array.length() == CType.ArrayType.VARIABLE
            && array.bound() != null
            && (again || !isKnown(array.bound()))) {
          evaluate(array.bound());
        }
        next = array.element();
      } else {
        return;
      }
    }
  }

  private boolean isKnown(CType.VariableBound bound) {
    return slots.getInt(bound) >= 0 || at.nested.outerBound(bound) >= 0;
  }

  /** The slot of a bound that has been evaluated, or -1. */
  int boundSlot(CType.VariableBound bound) {
    return slots.getInt(bound);
  }

  private int evaluate(CType.VariableBound bound) {
    Expression size = bound.size();
    Kind kind = types.kind(size.type());
    int value =
        kind.isWide()
            ? at.pairs.value(size).first()
            : emit.convertInteger(at.expressions.value(size), kind, Kind.S64);
    int slot = slots.getInt(bound);
    if (slot < 0) {
      slot = at.function.newSlot(8, 8, null);
      slots.put(bound, slot);
    }
    at.builder.store(at.builder.slotAddress(slot, 0), 0, value, ACCESS);
    at.nested.bound(bound, value);
    return slot;
  }

  /** The size in bytes of any object type, I64. */
  int size(CType type) {
    long constant = types.size(type);
    if (constant >= 0) {
      return emit.i64(constant);
    }
    if (type instanceof CType.ArrayType array) {
      int count;
      if (array.length() != CType.ArrayType.VARIABLE) {
        count = emit.i64(Math.max(0, array.length()));
      } else {
        count = count(array.bound());
      }
      return emit.binary(Op.MUL, ValueType.I64, size(array.element()), count);
    }
    at.unsupported(at.builder.position(), "structures of variable size");
    return emit.i64(0);
  }

  private int count(CType.VariableBound bound) {
    int slot = slots.getInt(bound);
    if (slot < 0) {
      int outer = at.nested.outerBound(bound);
      if (outer >= 0) {
        return outer;
      }
      slot = evaluate(bound);
    }
    return at.builder.load(ValueType.I64, at.builder.slotAddress(slot, 0), 0, ACCESS);
  }

  /**
   * The declaration of a variable-length array is executed: its memory is allocated, to be given
   * back at the end of the scope.
   */
  void allocate(ObjectDeclaration object) {
    evaluateBounds(object.type(), false);
    int size = size(object.type());
    at.scopes.addStackRestore();
    at.function.hasAlloca = true;
    int alignment = Math.max(16, at.alignment(object));
    int address = at.builder.emit(Op.ALLOCA, ValueType.I64, size, -1, -1, alignment);
    at.builder.store(at.builder.slotAddress(at.pointerSlot(object), 0), 0, address, ACCESS);
    at.nested.stackMoved();
  }
}
