package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.ExtendedForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.mir.AtomicOperation;
import kit.mir.Function;
import kit.mir.MemoryType;
import kit.mir.ValueType;
import kit.opt.machine.Operand;

/**
 * Atomic operations of 1 to 8 bytes. The machine's loads acquire and its stores release, so only
 * sequentially consistent stores need more (xchg); read-modify-write operations are locked
 * instructions, or compare-and-exchange loops where the old value of and, or, xor, nand is wanted.
 */
final class AtomicSelection {
  private static final int SEQUENTIALLY_CONSISTENT = 5;

  private final Context c;
  private final Address address = new Address();

  AtomicSelection(Context context) {
    c = context;
  }

  private static int sized(int form8, int bytes) {
    // Forms of 8, 16, 32 and 64 bits follow one another in these groups.
    return form8 + Integer.numberOfTrailingZeros(bytes);
  }

  void load(int row) {
    c.memory.load(row);
  }

  void store(int row) {
    Function f = c.function;
    MemoryType memory = Function.accessMemory(f.c(row));
    if (Function.accessOrder(f.c(row)) != SEQUENTIALLY_CONSISTENT) {
      c.memory.store(row);
      return;
    }
    int bytes = memory.size();
    int source = generalOf(f.b(row));
    int temporary = c.fresh(X86_64Machine.GENERAL64);
    c.memory.address(f.a(row), f.imm(row), address);
    c.copy(X86_64Machine.GENERAL64, Operand.define(temporary), source);
    c.emitStore(exchange(bytes), address, Operand.change(temporary));
  }

  /** The value's bits in a general register. */
  private int generalOf(int value) {
    ValueType type = c.function.type(value);
    int operand = c.reg(value);
    if (!type.isFloat()) {
      return operand;
    }
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emit(
        type == ValueType.F32
            ? kit.backend.x86_64.instruction.FloatForm.MOVD_RM32_XMM
            : kit.backend.x86_64.instruction.FloatForm.MOVQ_R64_XMM,
        Operand.define(made),
        operand);
    return Operand.use(made);
  }

  private static int exchange(int bytes) {
    return switch (bytes) {
      case 1 -> Form.XCHG_RM8_R8;
      case 2 -> Form.XCHG_RM16_R16;
      case 4 -> Form.XCHG_RM32_R32;
      default -> Form.XCHG_RM64_R64;
    };
  }

  void fence(int row) {
    if (c.function.imm(row) == SEQUENTIALLY_CONSISTENT) {
      c.code.append(ExtendedForm.MFENCE);
    }
  }

  /** ATOMIC_RMW. */
  void update(int row) {
    Function f = c.function;
    MemoryType memory = Function.accessMemory(f.c(row));
    int bytes = memory.size();
    AtomicOperation operation = AtomicOperation.values()[(int) f.imm(row)];
    boolean wanted = c.isWanted(row);
    int operand = c.reg(f.b(row));
    c.memory.address(f.a(row), 0, address);
    switch (operation) {
      case EXCHANGE -> {
        int value = c.fresh(X86_64Machine.GENERAL64);
        c.copy(X86_64Machine.GENERAL64, Operand.define(value), operand);
        c.emitStore(exchange(bytes), address, Operand.change(value));
        widen(row, value, memory);
      }
      case ADD, SUB -> {
        if (!wanted) {
          locked(
              operation == AtomicOperation.ADD ? Form.ADD_RM8_R8 : Form.SUB_RM8_R8, bytes, operand);
          return;
        }
        int value = c.fresh(X86_64Machine.GENERAL64);
        c.copy(X86_64Machine.GENERAL64, Operand.define(value), operand);
        if (operation == AtomicOperation.SUB) {
          c.emit(Form.NEG_RM64, Operand.change(value));
        }
        c.emitStore(sized(Form.XADD_RM8_R8, bytes), address, Operand.change(value));
        c.code.immediate(Operands.LOCK);
        widen(row, value, memory);
      }
      case AND, OR, XOR, NAND -> {
        if (!wanted && operation != AtomicOperation.NAND) {
          locked(
              operation == AtomicOperation.AND
                  ? Form.AND_RM8_R8
                  : operation == AtomicOperation.OR ? Form.OR_RM8_R8 : Form.XOR_RM8_R8,
              bytes,
              operand);
          return;
        }
        loop(row, operation, operand, memory);
      }
    }
  }

  /**
   * A locked operation on memory whose result nobody wants. The prefix travels as an extra operand.
   */
  private void locked(int form8, int bytes, int operand) {
    int form =
        switch (bytes) {
          case 1 -> form8;
          case 2 -> form8 + Form.ADD_RM16_R16 - Form.ADD_RM8_R8;
          case 4 -> form8 + Form.ADD_RM32_R32 - Form.ADD_RM8_R8;
          default -> form8 + Form.ADD_RM64_R64 - Form.ADD_RM8_R8;
        };
    c.emitStore(form, address, operand);
    c.code.immediate(Operands.LOCK);
  }

  private void loop(int row, AtomicOperation operation, int operand, MemoryType memory) {
    int old = Operand.changePhysical(Register.RAX);
    c.code.append(
        switch (memory.size()) {
          case 1 -> Form.MOVZB_R32_RM8;
          case 2 -> Form.MOVZW_R32_RM16;
          case 4 -> Form.MOV_R32_RM32;
          default -> Form.MOV_R64_RM64;
        });
    c.code.operand(Operand.definePhysical(Register.RAX));
    address.operand(c.code);
    c.code.append(Pseudo.ATOMIC_LOOP);
    c.code.operand(old);
    c.code.operand(operand);
    c.code.operand(Operand.define(c.fresh(X86_64Machine.GENERAL64)) | Operand.EARLY);
    address.operand(c.code);
    c.code.immediate(memory.size() | operation.ordinal() << 8);
    int value = c.fresh(X86_64Machine.GENERAL64);
    c.copy(X86_64Machine.GENERAL64, Operand.define(value), Operand.usePhysical(Register.RAX));
    widen(row, value, memory);
  }

  /** ATOMIC_CMPXCHG. */
  void compareExchange(int row) {
    Function f = c.function;
    MemoryType memory = Function.accessMemory(f.c(row));
    int list = f.b(row);
    int expected = c.reg(f.listItem(list, 0));
    int desired = c.reg(f.listItem(list, 1));
    c.memory.address(f.a(row), 0, address);
    c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(Register.RAX), expected);
    c.emitStore(sized(Form.CMPXCHG_RM8_R8, memory.size()), address, desired);
    c.code.immediate(Operands.LOCK);
    c.code.operand(Operand.changePhysical(Register.RAX));
    int value = c.fresh(X86_64Machine.GENERAL64);
    c.copy(X86_64Machine.GENERAL64, Operand.define(value), Operand.usePhysical(Register.RAX));
    widen(row, value, memory);
  }

  /** The old value, of which {@code register} holds the low bytes, as the row's value. */
  private void widen(int row, int register, MemoryType memory) {
    if (!c.isWanted(row)) {
      return;
    }
    boolean isWide = c.isWide(row);
    int form =
        switch (memory) {
          case S8 -> isWide ? Form.MOVSB_R64_RM8 : Form.MOVSB_R32_RM8;
          case U8 -> Form.MOVZB_R32_RM8;
          case S16 -> isWide ? Form.MOVSW_R64_RM16 : Form.MOVSW_R32_RM16;
          case U16 -> Form.MOVZW_R32_RM16;
          case S32 -> isWide ? Form.MOVSL_R64_RM32 : Form.MOV_R32_RM32;
          case I32, U32 -> Form.MOV_R32_RM32;
          default -> Form.MOV_R64_RM64;
        };
    c.emit(form, c.define(row), Operand.use(register));
  }
}
