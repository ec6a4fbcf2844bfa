package kit.backend.x86_64.select;

import kit.backend.x86_64.abi.AggregateClass;
import kit.backend.x86_64.abi.CallLayout;
import kit.backend.x86_64.instruction.AvxForm;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.AggregateType;
import kit.mir.Signature;
import kit.mir.ValueType;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * A function's own side of the calling convention: parameters at its start, results at its returns.
 * Parameters in registers are copied out of them by the first rows of the entry; aggregates get a
 * slot, or are used where the caller put them on the stack, which is the callee's to change.
 */
final class BoundarySelection {
  private final Context c;
  private final Address address = new Address();
  private final Address other = new Address();

  BoundarySelection(Context context) {
    c = context;
  }

  /** Slot in which an aggregate parameter lives. */
  int parameterSlot(int value) {
    if (!c.hasFloatSlot(value)) {
      int index = c.function.a(value);
      if (c.layout.place(index) == CallLayout.Place.STACK) {
        c.setMemorySlot(value, incoming(c.layout.stackOffset(index)));
      } else {
        c.setMemorySlot(value, c.code.newSlot(Math.max(16, c.layout.vectorBytes(index)), 16));
      }
    }
    return c.floatSlot(value);
  }

  /** A slot at a fixed place in the argument area. */
  int incoming(int offset) {
    int slot = c.code.newSlot(0, 0);
    c.code.setSlotOffset(slot, 16 + offset);
    c.incomingSlots.add(slot);
    return slot;
  }

  void parameter(int row) {
    // A debugger may ask for an aggregate that nothing else does; code is the same without one.
    if (c.uses(row) == 0 && !c.isAggregateParameter(row)) {
      return;
    }
    int index = c.function.a(row);
    ValueType type = c.function.type(row);
    if (c.isAggregateParameter(row)) {
      int slot = parameterSlot(row);
      if (c.layout.place(index) == CallLayout.Place.REGISTERS) {
        if (c.layout.firstRegister(index) >= 0) {
          if (c.layout.vectorBytes(index) == 32) {
            c.emitStore(
                AvxForm.VMOVUPS_YM256_YMM,
                address.slot(slot, 0),
                Operand.usePhysical(c.layout.firstRegister(index)));
            return;
          }
          saveHalf(slot, 0, c.layout.firstRegister(index), c.layout.secondRegister(index) < 0);
        }
        if (c.layout.secondRegister(index) >= 0) {
          saveHalf(slot, 8, c.layout.secondRegister(index), false);
        }
      }
      return;
    }
    if (c.layout.place(index) == CallLayout.Place.REGISTERS) {
      c.copy(
          Context.classOf(type), c.define(row), Operand.usePhysical(c.layout.firstRegister(index)));
      return;
    }
    int slot = incoming(c.layout.stackOffset(index));
    if (type == ValueType.F80) {
      if (c.isGlobal(row) || c.hasFloatSlot(row)) {
        c.code.append(FloatForm.FLD_M80);
        address.slot(slot, 0).operand(c.code);
        c.extended.pop(row);
      }
      return;
    }
    c.emitLoad(X86_64Machine.loadForm(Context.classOf(type)), c.define(row), address.slot(slot, 0));
  }

  private void saveHalf(int slot, int at, int register, boolean whole) {
    int form =
        register < Register.XMM0
            ? Form.MOV_RM64_R64
            : whole ? FloatForm.MOVUPS_XM128_XMM : FloatForm.MOVSD_M64_XMM;
    c.emitStore(form, address.slot(slot, at), Operand.usePhysical(register));
  }

  /** Rows at the very start of the function. The insertion point is there. */
  void entry(Signature signature) {
    if (c.layout.isMicrosoft() && c.saveArea >= 0) {
      // Variable arguments follow one another on the stack once the registers are in their homes.
      for (int i = 0; i < 4; i++) {
        c.emitStore(
            Form.MOV_RM64_R64,
            address.slot(incoming(8 * i), 0),
            Operand.usePhysical(CallLayout.microsoft(i)));
      }
    } else if (c.saveArea >= 0) {
      c.code.append(Pseudo.SAVE_VARIADIC);
      address.slot(c.saveArea, 0).operand(c.code);
      boolean all = c.function.capturesArguments;
      int general = all ? 0 : c.layout.generalUsed();
      c.code.immediate(general);
      int vectors =
          !c.options.vectorRegisters() ? CallLayout.VECTOR_COUNT : all ? 0 : c.layout.vectorsUsed();
      c.code.immediate(vectors);
      c.code.immediate(all ? 1 : 0);
      for (int i = general; i < CallLayout.GENERAL_COUNT; i++) {
        c.code.operand(Operand.usePhysical(CallLayout.general(i)));
      }
      for (int i = vectors; i < CallLayout.VECTOR_COUNT; i++) {
        c.code.operand(Operand.usePhysical(Register.xmm(i)));
      }
      c.code.operand(Operand.usePhysical(Register.RAX));
    }
    if (c.layout.hiddenResult() && c.hiddenResult >= 0) {
      c.copy(
          X86_64Machine.GENERAL64,
          Operand.define(c.hiddenResult),
          Operand.usePhysical(Register.RDI));
    }
  }

  void returnValue(int row) {
    int value = c.function.a(row);
    Signature signature = c.unit.signature(c.function.signature());
    Signature.Type type = signature.result();
    long used = 0;
    if (type.isAggregate()) {
      used = returnAggregate(value, c.unit.aggregate(type.aggregate()));
    } else if (value >= 0 && !type.isVoid()) {
      if (type.scalar() == ValueType.F80) {
        c.extended.push(value);
      } else if (type.scalar().isInteger()) {
        if (c.isConstant(value)) {
          c.moveConstant(
              Operand.definePhysical(Register.RAX), c.function.imm(value), c.isWide(value));
        } else {
          int operand = c.reg(value);
          c.copy(Context.classOf(type.scalar()), Operand.definePhysical(Register.RAX), operand);
        }
        used = 1L << Register.RAX;
      } else {
        int operand = c.reg(value);
        c.copy(Context.classOf(type.scalar()), Operand.definePhysical(Register.XMM0), operand);
        used = 1L << Register.XMM0;
      }
    }
    int made = c.code.append(Pseudo.RETURN);
    c.code.addFlags(made, MachineFunction.TERMINATOR);
    for (long rest = used; rest != 0; rest &= rest - 1) {
      c.code.operand(Operand.usePhysical(Long.numberOfTrailingZeros(rest)));
    }
  }

  private long returnAggregate(int value, AggregateType type) {
    AggregateClass kind = c.layout.resultClass();
    if (kind.isEmpty()) {
      return 0;
    }
    if (c.layout.hiddenResult()) {
      if (value >= 0) {
        c.memory.address(value, 0, address);
        c.blocks.copy(other.base(Operand.use(hiddenPointer()), 0), address, type.size());
      }
      c.copy(
          X86_64Machine.GENERAL64,
          Operand.definePhysical(Register.RAX),
          Operand.use(hiddenPointer()));
      return 1L << Register.RAX;
    }
    if (value < 0) {
      return 0;
    }
    c.memory.address(value, 0, address);
    if (kind.first() == AggregateClass.Kind.X87
        || kind.first() == AggregateClass.Kind.COMPLEX_X87) {
      if (kind.first() == AggregateClass.Kind.COMPLEX_X87) {
        c.code.append(FloatForm.FLD_M80);
        address.operand(c.code, 16);
      }
      c.code.append(FloatForm.FLD_M80);
      address.operand(c.code);
      return 0;
    }
    int size = (int) type.size();
    if (CallSelection.isAwkward(size)) {
      int slot = c.temporarySlot();
      c.blocks.copy(other.slot(slot, 0), address, size);
      address.slot(slot, 0);
      size = size > 8 ? 16 : 8;
    }
    int first = CallSelection.resultRegister(kind.first(), kind, true);
    int second = CallSelection.resultRegister(kind.second(), kind, false);
    if (kind.vectorBytes() != 0) {
      c.calls.loadPart(first, address, 0, kind.vectorBytes());
      return 1L << first;
    }
    long used = 0;
    if (first >= 0) {
      c.calls.loadPart(first, address, 0, Math.min(size, 8));
      used |= 1L << first;
    }
    if (second >= 0) {
      c.calls.loadPart(second, address, 8, size - 8);
      used |= 1L << second;
    }
    return used;
  }

  private int hiddenPointer() {
    if (c.hiddenResult < 0) {
      c.hiddenResult = c.fresh(X86_64Machine.GENERAL64);
      c.code.setGlobal(c.hiddenResult);
    }
    return c.hiddenResult;
  }
}
