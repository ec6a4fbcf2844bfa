package kit.frontend.lower;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;
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
    int value = at.limbs.count(size);
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
    if (type instanceof CType.RecordType record) {
      return record.isUnion() ? unionSize(record.definition()) : structureSize(record.definition());
    }
    at.unsupported(at.builder.position(), "this type of variable size");
    return emit.i64(0);
  }

  // ---- structures with members of variable size (GNU C)

  private int unionSize(RecordDefinition union) {
    int size = emit.i64(union.groups().get(0).size());
    for (RecordDefinition.Field field : union.fields()) {
      if (types.size(field.type()) == Layout.VARIABLE) {
        int other = size(field.type());
        int larger = emit.compare(Op.UGT, other, size);
        size = at.builder.emit(Op.SELECT, ValueType.I64, larger, other, size, 0);
      }
    }
    return roundUp(size, union.alignment());
  }

  private int structureSize(RecordDefinition structure) {
    int count = structure.groups().size();
    return roundUp(end(structure, count - 1), structure.alignment());
  }

  /** Where a group ends, in bytes from the start. */
  private int end(RecordDefinition structure, int group) {
    RecordDefinition.Group g = structure.groups().get(group);
    int begin = begin(structure, group);
    return g.last() == null
        ? emit.binary(Op.ADD, ValueType.I64, begin, emit.i64(g.size()))
        : emit.binary(
            Op.ADD,
            ValueType.I64,
            size(g.last().type()),
            emit.binary(Op.ADD, ValueType.I64, begin, emit.i64(g.last().offset())));
  }

  /** Where a group begins. */
  private int begin(RecordDefinition structure, int group) {
    return group == 0
        ? emit.i64(0)
        : roundUp(end(structure, group - 1), structure.groups().get(group).alignment());
  }

  private int roundUp(int size, int alignment) {
    if (alignment <= 1) {
      return size;
    }
    int sum = emit.binary(Op.ADD, ValueType.I64, size, emit.i64(alignment - 1L));
    return emit.binary(Op.AND, ValueType.I64, sum, emit.i64(-(long) alignment));
  }

  /** A member of a structure at {@code base}. */
  Place member(Place base, CType type, RecordDefinition.Field field) {
    int group =
        type instanceof CType.RecordType record && record.definition().isVariablySized
            ? record.definition().groupOf(field)
            : 0;
    if (group == 0) {
      return field.isBitField() && at.unit.options().strictVolatileBitFields()
          ? at.bitFields.strict(base, type, field)
          : base.member(field);
    }
    RecordDefinition structure = ((CType.RecordType) type).definition();
    int address = emit.binary(Op.ADD, ValueType.I64, emit.address(base), begin(structure, group));
    int alignment = Math.min(base.alignment(), structure.groups().get(group).alignment());
    return Place.value(address, Math.max(1, alignment)).member(field);
  }

  /**
   * Memory for a value of variable size; it stays until the scope around it, or the function, ends.
   */
  Place temporary(CType type) {
    at.function.hasAlloca = true;
    int alignment = Math.max(16, types.alignment(type));
    int address = at.builder.emit(Op.ALLOCA, ValueType.I64, size(type), -1, -1, alignment);
    at.nested.stackMoved();
    return Place.value(address, alignment);
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
