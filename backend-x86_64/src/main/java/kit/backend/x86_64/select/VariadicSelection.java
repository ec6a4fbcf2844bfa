package kit.backend.x86_64.select;

import kit.backend.x86_64.abi.AggregateClass;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.mir.AggregateType;
import kit.mir.Function;
import kit.mir.ValueType;
import kit.opt.machine.Operand;

/**
 * Variable arguments (psABI 1.0, section 3.5.7). A va_list is 24 bytes: gp_offset (4), fp_offset
 * (4), overflow_arg_area (8), reg_save_area (8). The save area holds the six general registers,
 * then the eight vector registers at 16 bytes each.
 *
 * <p>An argument's place is chosen without branches: both addresses are computed and a conditional
 * move takes one, so the block need not be split.
 */
final class VariadicSelection {
  /** Size of the register save area. */
  static final int SAVE_AREA = 176;

  private static final int GENERAL_END = 48;
  private static final int GP_OFFSET = 0;
  private static final int FP_OFFSET = 4;
  private static final int OVERFLOW = 8;
  private static final int SAVED = 16;

  private final Context c;
  private final Address address = new Address();
  private final Address other = new Address();

  VariadicSelection(Context context) {
    c = context;
  }

  /** VA_START. */
  void start(int row) {
    c.memory.address(c.function.a(row), 0, address);
    if (c.layout.isMicrosoft()) {
      int named = c.unit.signature(c.function.signature()).fixed();
      storeAddress(0, other.slot(c.boundary.incoming(8 * named), 0));
      return;
    }
    storeImmediate(GP_OFFSET, c.layout.generalUsed() * 8L);
    storeImmediate(FP_OFFSET, GENERAL_END + c.layout.vectorsUsed() * 16L);
    storeAddress(
        OVERFLOW,
        other.slot(
            c.boundary.incoming((int) Math.min(Integer.MAX_VALUE - 64, c.layout.stackBytes())), 0));
    storeAddress(SAVED, other.slot(c.saveArea, 0));
  }

  private void storeImmediate(int field, long value) {
    c.code.append(Form.MOV_RM32_IMM32);
    address.operand(c.code, field);
    c.code.immediate(value);
  }

  private void storeAddress(int field, Address value) {
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(Form.LEA_R64_M, Operand.define(made), value);
    store(Form.MOV_RM64_R64, field, made);
  }

  private void store(int form, int field, int register) {
    c.code.append(form);
    address.operand(c.code, field);
    c.code.operand(Operand.use(register));
  }

  private int load(int form, int registerClass, int field) {
    int made = c.fresh(registerClass);
    c.code.append(form);
    c.code.operand(Operand.define(made));
    address.operand(c.code, field);
    return made;
  }

  /** VA_ARG of a scalar. */
  void argument(int row) {
    ValueType type = c.function.type(row);
    c.memory.address(c.function.a(row), 0, address);
    switch (type) {
      case I32, I64 -> {
        int place = fromRegisters(1, 0);
        c.emitLoad(
            type == ValueType.I64 ? Form.MOV_R64_RM64 : Form.MOV_R32_RM32,
            c.define(row),
            other.base(Operand.use(place), 0));
      }
      case F32, F64, F128 -> {
        int place = type == ValueType.F128 ? fromVectors16() : fromRegisters(0, 1);
        c.emitLoad(
            X86_64Machine.loadForm(Context.classOf(type)),
            c.define(row),
            other.base(Operand.use(place), 0));
      }
      case F80 -> {
        int place = fromStack(16, 16);
        c.code.append(FloatForm.FLD_M80);
        other.base(Operand.use(place), 0).operand(c.code);
        c.extended.pop(row);
      }
      case VOID -> throw new IllegalStateException("va_arg of void");
    }
  }

  /** Address of the next stack argument of {@code size} bytes; steps over it. */
  private int fromStack(long size, int alignment) {
    int place = load(Form.MOV_R64_RM64, X86_64Machine.GENERAL64, OVERFLOW);
    if (alignment > 8) {
      c.emitImmediate(Form.ADD_RM64_IMM32S, Operand.change(place), alignment - 1);
      c.emitImmediate(Form.AND_RM64_IMM32S, Operand.change(place), -alignment);
    }
    int next = c.fresh(X86_64Machine.GENERAL64);
    other.base(Operand.use(place), 0);
    long step = size + 7 & ~7L;
    if (other.canAdd(step)) {
      c.emitLoad(Form.LEA_R64_M, Operand.define(next), other.add((int) step));
    } else {
      c.moveConstant(Operand.define(next), step, true);
      c.emit(Form.ADD_RM64_R64, Operand.change(next), Operand.use(place));
    }
    store(Form.MOV_RM64_R64, OVERFLOW, next);
    return place;
  }

  /**
   * Address of the next argument of one eightbyte of one kind (the other count is 0); steps over
   * it.
   */
  private int fromRegisters(int general, int vectors) {
    return choose(
        general != 0 ? GP_OFFSET : FP_OFFSET,
        general != 0 ? GENERAL_END : SAVE_AREA,
        general != 0 ? 8 : 16,
        8,
        8,
        0);
  }

  private int fromVectors16() {
    return choose(FP_OFFSET, SAVE_AREA, 16, 16, 16, 0);
  }

  /**
   * Address of the next argument, in the save area or on the stack; steps over it.
   *
   * @param ahead bytes of the argument that lie before what is in the save area
   */
  private int choose(
      int field, int end, int registerStep, int stackStep, int alignment, int ahead) {
    int offset = load(Form.MOV_R32_RM32, X86_64Machine.GENERAL64, field);
    int stack = load(Form.MOV_R64_RM64, X86_64Machine.GENERAL64, OVERFLOW);
    int aligned = stack;
    if (alignment > 8) {
      aligned = c.fresh(X86_64Machine.GENERAL64);
      c.emitLoad(Form.LEA_R64_M, Operand.define(aligned), other.base(Operand.use(stack), 15));
      c.emitImmediate(Form.AND_RM64_IMM32S, Operand.change(aligned), -16);
    }
    int place = load(Form.MOV_R64_RM64, X86_64Machine.GENERAL64, SAVED);
    c.emit(Form.ADD_RM64_R64, Operand.change(place), Operand.use(offset));
    if (ahead != 0) {
      c.emitImmediate(Form.ADD_RM64_IMM32S, Operand.change(place), -ahead);
    }
    int nextOffset = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(
        Form.LEA_R64_M, Operand.define(nextOffset), other.base(Operand.use(offset), registerStep));
    int nextStack = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(
        Form.LEA_R64_M, Operand.define(nextStack), other.base(Operand.use(aligned), stackStep));
    c.emitImmediate(Form.CMP_RM32_IMM32, Operand.use(offset), end);
    move(Condition.ABOVE_OR_EQUAL, place, aligned);
    move(Condition.ABOVE_OR_EQUAL, nextOffset, offset);
    move(Condition.BELOW, nextStack, stack);
    store(Form.MOV_RM32_R32, field, nextOffset);
    store(Form.MOV_RM64_R64, OVERFLOW, nextStack);
    return place;
  }

  private void move(int condition, int destination, int source) {
    c.emit(Form.CMOVO_R64_RM64 + condition, Operand.change(destination), Operand.use(source));
  }

  /** VA_ARG_AGGREGATE: the bytes of the next argument go to [b]. */
  void aggregate(int row) {
    Function f = c.function;
    AggregateType type = c.unit.aggregate(f.c(row));
    AggregateClass kind = AggregateClass.of(type);
    if (kind.isEmpty()) {
      return;
    }
    c.memory.address(f.a(row), 0, address);
    Address destination = new Address();
    c.memory.address(f.b(row), 0, destination);
    if (kind.argumentInMemory() || kind.vectorBytes() > 16) {
      // Wide vectors among variable arguments are on the stack.
      int place = fromStack(type.size(), type.alignment());
      c.blocks.copy(destination, other.base(Operand.use(place), 0), type.size());
      return;
    }
    boolean firstIsPadding = kind.first() == AggregateClass.Kind.NONE;
    if (firstIsPadding || kind.second() == AggregateClass.Kind.NONE || kind.vectorBytes() != 0) {
      int place =
          kind.vectorBytes() != 0
              ? fromVectors16()
              : oneHalf(
                  (firstIsPadding ? kind.second() : kind.first()) == AggregateClass.Kind.INTEGER,
                  type,
                  firstIsPadding);
      c.blocks.copy(destination, other.base(Operand.use(place), 0), type.size());
      return;
    }
    twoHalves(type, kind, destination);
  }

  /**
   * Address of an aggregate of which one eightbyte alone is in a register, the other being padding;
   * steps over it.
   */
  private int oneHalf(boolean general, AggregateType type, boolean isSecond) {
    int step = (int) (type.size() + 7 & ~7L);
    return choose(
        general ? GP_OFFSET : FP_OFFSET,
        general ? GENERAL_END : SAVE_AREA,
        general ? 8 : 16,
        step,
        type.alignment(),
        isSecond ? 8 : 0);
  }

  /** Two eightbytes: both in registers or both on the stack. */
  private void twoHalves(AggregateType type, AggregateClass kind, Address destination) {
    boolean firstGeneral = kind.first() == AggregateClass.Kind.INTEGER;
    boolean secondGeneral = kind.second() == AggregateClass.Kind.INTEGER;
    int generals = kind.generalRegisters();
    int vectors = kind.vectorRegisters();
    int stack = load(Form.MOV_R64_RM64, X86_64Machine.GENERAL64, OVERFLOW);
    if (type.alignment() > 8) {
      c.emitImmediate(Form.ADD_RM64_IMM32S, Operand.change(stack), 15);
      c.emitImmediate(Form.AND_RM64_IMM32S, Operand.change(stack), -16);
    }
    int saved = load(Form.MOV_R64_RM64, X86_64Machine.GENERAL64, SAVED);
    int gp = generals > 0 ? load(Form.MOV_R32_RM32, X86_64Machine.GENERAL64, GP_OFFSET) : -1;
    int fp = vectors > 0 ? load(Form.MOV_R32_RM32, X86_64Machine.GENERAL64, FP_OFFSET) : -1;
    // 1 when the arguments are in registers: each offset is at most the last one that leaves room.
    int inRegisters = -1;
    if (gp >= 0) {
      inRegisters = atMost(gp, GENERAL_END - 8 * generals);
    }
    if (fp >= 0) {
      int enough = atMost(fp, SAVE_AREA - 16 * vectors);
      if (inRegisters < 0) {
        inRegisters = enough;
      } else {
        c.emit(Form.AND_RM32_R32, Operand.change(inRegisters), Operand.use(enough));
      }
    }
    int first = place(saved, firstGeneral ? gp : fp, 0);
    int step = firstGeneral == secondGeneral ? firstGeneral ? 8 : 16 : 0;
    int second = place(saved, secondGeneral ? gp : fp, step);
    int secondStack = offsetOf(stack, 8);
    int nextStack = offsetOf(stack, 16);
    int unchanged = load(Form.MOV_R64_RM64, X86_64Machine.GENERAL64, OVERFLOW);
    c.emit(Form.TEST_RM32_R32, Operand.use(inRegisters), Operand.use(inRegisters));
    move(Condition.EQUAL, first, stack);
    move(Condition.EQUAL, second, secondStack);
    move(Condition.NOT_EQUAL, nextStack, unchanged);
    if (gp >= 0) {
      int next = offsetOf(gp, 8 * generals);
      move(Condition.EQUAL, next, gp);
      store(Form.MOV_RM32_R32, GP_OFFSET, next);
    }
    if (fp >= 0) {
      int next = offsetOf(fp, 16 * vectors);
      move(Condition.EQUAL, next, fp);
      store(Form.MOV_RM32_R32, FP_OFFSET, next);
    }
    store(Form.MOV_RM64_R64, OVERFLOW, nextStack);
    Address half = new Address();
    Address to = new Address();
    to.copyFrom(destination);
    c.blocks.copy(to, half.base(Operand.use(first), 0), 8);
    destination.add(8);
    c.blocks.copy(destination, half.base(Operand.use(second), 0), type.size() - 8);
  }

  /** A register that is 1 when the offset is at most {@code limit}, else 0. */
  private int atMost(int offset, int limit) {
    c.emitImmediate(Form.CMP_RM32_IMM32, Operand.use(offset), limit);
    int made = c.fresh(X86_64Machine.GENERAL32);
    c.integers.materialize(Condition.BELOW_OR_EQUAL, made);
    return made;
  }

  private int place(int saved, int offset, int step) {
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(
        Form.LEA_R64_M,
        Operand.define(made),
        other.base(Operand.use(saved), step).index(Operand.use(offset), 0));
    return made;
  }

  private int offsetOf(int register, int bytes) {
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(Form.LEA_R64_M, Operand.define(made), other.base(Operand.use(register), bytes));
    return made;
  }
}
