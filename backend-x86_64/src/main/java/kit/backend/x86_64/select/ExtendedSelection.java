package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.ValueType;
import kit.opt.machine.Operand;

/**
 * F80 in the x87 unit. A value lives in a 16-byte slot; an operation pushes its operands, computes
 * and pops the result. So the x87 stack is empty between rows, as calls require, and no value loses
 * bits.
 */
final class ExtendedSelection {
  private static final int ST0 = Operand.usePhysical(Register.ST0);
  private static final int ST1 = Operand.usePhysical(Register.ST0 + 1);

  private final Context c;
  private final Address address = new Address();
  private final Address second = new Address();

  ExtendedSelection(Context context) {
    c = context;
  }

  private void memoryForm(int form, Address memory) {
    c.code.append(form);
    memory.operand(c.code);
  }

  private void slotForm(int form, int slot, int displacement) {
    memoryForm(form, address.slot(slot, displacement));
  }

  /** Pushes a value on the x87 stack. */
  void push(int value) {
    Function f = c.function;
    if (f.op(value) == Op.FCONST) {
      pushConstant(value);
    } else if (f.type(value) == ValueType.F80) {
      if (isFoldable(value)) {
        memoryForm(FloatForm.FLD_M80, c.memory.folded(value, address));
      } else {
        slotForm(FloatForm.FLD_M80, c.floatSlot(value), 0);
      }
    } else {
      pushSse(value);
    }
  }

  /**
   * Whether a load may be done while the x87 stack is in use: making its address must not call
   * anything.
   */
  private boolean isFoldable(int value) {
    if (!c.isFoldableLoad(value)) {
      return false;
    }
    int base = c.function.a(value);
    return c.function.op(base) != Op.ADD && !c.memory.addressCalls(base);
  }

  private void pushConstant(int value) {
    Function f = c.function;
    if (f.type(value) != ValueType.F80) {
      pushSse(value);
      return;
    }
    long low = f.imm(value);
    int high = f.a(value) & 0xffff;
    if (low == 0 && high == 0) {
      c.code.append(FloatForm.FLDZ);
    } else if (low == 1L << 63 && high == 0x3fff) {
      c.code.append(FloatForm.FLD1);
    } else {
      memoryForm(FloatForm.FLD_M80, constantAddress(value, address));
    }
  }

  private Address constantAddress(int value, Address into) {
    Function f = c.function;
    int label = c.unitState.literal(f.imm(value), f.a(value) & 0xffff, 16);
    return into.ripRelative(~label, 0, 0);
  }

  /** An F32 or F64 through memory. */
  private void pushSse(int value) {
    boolean single = c.function.type(value) == ValueType.F32;
    int form = single ? FloatForm.FLD_M32 : FloatForm.FLD_M64;
    if (isFoldable(value)) {
      memoryForm(form, c.memory.folded(value, address));
      return;
    }
    int operand = c.reg(value);
    int slot = c.temporarySlot();
    c.emitStore(
        single ? FloatForm.MOVSS_M32_XMM : FloatForm.MOVSD_M64_XMM, address.slot(slot, 0), operand);
    slotForm(form, slot, 0);
  }

  /** Pops the x87 top into the row's value. */
  void pop(int row) {
    if (c.function.op(row) != Op.BLOCK_PARAMETER && c.uses(row) == 0) {
      c.emit(FloatForm.FSTP_STI, ST0);
    } else {
      slotForm(FloatForm.FSTP_M80, c.floatSlot(row), 0);
    }
  }

  void pushSlot(int slot) {
    slotForm(FloatForm.FLD_M80, slot, 0);
  }

  /** Pops the x87 top to memory. */
  void popTo(Address destination) {
    memoryForm(FloatForm.FSTP_M80, destination);
  }

  void load(int row) {
    Function f = c.function;
    memoryForm(FloatForm.FLD_M80, c.memory.accessed(row, address));
    pop(row);
  }

  void store(int row) {
    Function f = c.function;
    c.memory.accessed(row, second);
    push(f.b(row));
    popTo(second);
  }

  void copyValue(int row) {
    push(c.function.a(row));
    pop(row);
  }

  void arithmetic(int row) {
    Function f = c.function;
    push(f.a(row));
    push(f.b(row));
    // st(1) = st(1) op st(0), pop. AT&T names of the reversed forms are exchanged when the
    // destination is not the top.
    int form =
        switch (f.op(row)) {
          case FADD -> FloatForm.FADDP_STI_ST0;
          case FSUB -> FloatForm.FSUBRP_STI_ST0;
          case FMUL -> FloatForm.FMULP_STI_ST0;
          default -> FloatForm.FDIVRP_STI_ST0;
        };
    c.emit(form, ST1, ST0);
    pop(row);
  }

  void unary(int row) {
    Function f = c.function;
    push(f.a(row));
    c.code.append(
        switch (f.op(row)) {
          case FNEG -> FloatForm.FCHS;
          case FABS -> FloatForm.FABS;
          default -> FloatForm.FSQRT;
        });
    pop(row);
  }

  /** Sets the flags as ucomisd would for (a, b). */
  void compare(int a, int b, boolean quiet) {
    push(b);
    push(a);
    c.emit(quiet ? FloatForm.FUCOMIP_ST0_STI : FloatForm.FCOMIP_ST0_STI, ST0, ST1);
    c.emit(FloatForm.FSTP_STI, ST0);
  }

  /** FCONVERT from or to F80; the other side is F32 or F64. */
  void convert(int row) {
    Function f = c.function;
    ValueType to = f.type(row);
    int source = f.a(row);
    push(source);
    if (to == ValueType.F80) {
      pop(row);
      return;
    }
    boolean single = to == ValueType.F32;
    int slot = c.temporarySlot();
    slotForm(single ? FloatForm.FSTP_M32 : FloatForm.FSTP_M64, slot, 0);
    c.emitLoad(X86_64Machine.loadForm(Context.classOf(to)), c.define(row), address.slot(slot, 0));
  }

  void fromInteger(int row) {
    Function f = c.function;
    int source = f.a(row);
    boolean isWide = c.isWide(source);
    boolean signed = f.op(row) == Op.SITOF;
    int operand = c.reg(source);
    int slot = c.temporarySlot();
    if (!isWide && !signed) {
      int widened = c.fresh(X86_64Machine.GENERAL64);
      c.emit(Form.MOV_R32_RM32, Operand.define(widened), operand);
      operand = Operand.use(widened);
    }
    boolean store64 = isWide || !signed;
    c.emitStore(store64 ? Form.MOV_RM64_R64 : Form.MOV_RM32_R32, address.slot(slot, 0), operand);
    slotForm(store64 ? FloatForm.FILDLL_M64 : FloatForm.FILD_M32, slot, 0);
    if (isWide && !signed) {
      c.code.append(Pseudo.X87_ADJUST_UNSIGNED);
      c.code.operand(operand);
      address.ripRelative(~c.unitState.literal(0x5f800000L, 0, 4), 0, 0).operand(c.code);
    }
    pop(row);
  }

  /**
   * Conversion toward zero: the rounding mode is switched for the store (fisttp is not in the
   * baseline).
   */
  void toInteger(int row) {
    Function f = c.function;
    boolean isWide = c.isWide(row);
    boolean signed = f.op(row) == Op.FTOSI;
    push(f.a(row));
    int words = c.temporarySlot();
    int result = c.temporarySlot();
    int control = c.fresh(X86_64Machine.GENERAL32);
    slotForm(FloatForm.FNSTCW_M16, words, 0);
    c.emitLoad(Form.MOVZW_R32_RM16, Operand.define(control), address.slot(words, 0));
    c.emitImmediate(Form.OR_RM32_IMM32, Operand.change(control), 0xc00);
    c.emitStore(Form.MOV_RM16_R16, address.slot(words, 2), Operand.use(control));
    slotForm(FloatForm.FLDCW_M16, words, 2);
    if (isWide && !signed) {
      c.code.append(Pseudo.X87_TO_UNSIGNED);
      c.code.operand(c.define(row) | Operand.EARLY);
      address.slot(result, 0).operand(c.code);
      address.ripRelative(~c.unitState.literal(0x5f000000L, 0, 4), 0, 0).operand(c.code);
      slotForm(FloatForm.FLDCW_M16, words, 0);
      return;
    }
    boolean store64 = isWide || !signed;
    slotForm(store64 ? FloatForm.FISTPLL_M64 : FloatForm.FISTP_M32, result, 0);
    slotForm(FloatForm.FLDCW_M16, words, 0);
    c.emitLoad(
        isWide ? Form.MOV_R64_RM64 : Form.MOV_R32_RM32, c.define(row), address.slot(result, 0));
  }

  void select(int row) {
    Function f = c.function;
    int condition = c.floats.simpleCondition(f.a(row));
    c.code.append(Pseudo.X87_SELECT);
    valueAddress(f.b(row)).operand(c.code);
    valueAddress(f.c(row)).operand(c.code);
    c.code.immediate(condition);
    pop(row);
  }

  /** Memory that holds an F80 value. */
  Address valueAddress(int value) {
    return c.function.op(value) == Op.FCONST
        ? constantAddress(value, address)
        : address.slot(c.floatSlot(value), 0);
  }
}
