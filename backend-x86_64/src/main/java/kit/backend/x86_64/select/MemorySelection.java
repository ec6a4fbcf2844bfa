package kit.backend.x86_64.select;

import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.Function;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;
import kit.obj.X86_64Relocations;
import kit.opt.machine.Operand;

/** Addresses, loads, stores and updates of memory in place. */
final class MemorySelection {
  /** Additions folded into one address. */
  private static final int DEPTH_LIMIT = 32;

  private final Context c;
  private int depth;
  private final Address address = new Address();
  private final Address thread = new Address();

  /** For {@link #loadAddress}, which is called while another address is being built. */
  private final Address remade = new Address();

  MemorySelection(Context context) {
    c = context;
  }

  // ---- addresses

  /**
   * The memory operand for {@code value + offset}. Folds slots, symbols, additions and scaled
   * indexes that only this use needs; appends rows for the registers that remain. The result stays
   * valid until the row that uses it is appended.
   */
  Address address(int value, long offset, Address into) {
    Function f = c.function;
    switch (f.op(value)) {
      case SLOT -> slotAddress(f.a(value), f.imm(value) + offset, into);
      case SYMBOL -> symbolAddress(f.a(value), f.imm(value) + offset, into);
      case ICONST -> constantAddress(f.imm(value) + offset, into);
      case PARAMETER -> {
        if (c.isAggregateParameter(value)) {
          slotDisplacement(c.boundary.parameterSlot(value), offset, into);
        } else {
          into.base(c.reg(value), 0);
          addOffset(into, offset);
        }
      }
      case ADD -> {
        if (c.isPrivate(value) && depth < DEPTH_LIMIT) {
          depth++;
          sum(f.a(value), f.b(value), offset, into);
          depth--;
        } else {
          into.base(c.reg(value), 0);
          addOffset(into, offset);
        }
      }
      default -> {
        into.base(c.reg(value), 0);
        addOffset(into, offset);
      }
    }
    return into;
  }

  /** {@code a + b + offset} of an addition that is folded. */
  private void sum(int a, int b, long offset, Address into) {
    Function f = c.function;
    if (!c.isConstant(b) && (c.isConstant(a) || isFixed(b) && !isFixed(a))) {
      sum(b, a, offset, into);
      return;
    }
    if (c.isConstant(b)) {
      address(a, offset + f.imm(b), into);
      return;
    }
    int scale = scaleOf(b);
    if (scale < 0 && scaleOf(a) >= 0 && !isFixed(a)) {
      sum(b, a, offset, into);
      return;
    }
    address(a, offset, into);
    if (into.hasIndex() || into.isRipRelative()) {
      toRegister(into);
    }
    if (scale >= 0) {
      into.index(c.reg(f.a(b)), scale);
    } else {
      into.index(c.reg(b), 0);
    }
  }

  /** The memory operand for {@code a + b}. */
  Address sumAddress(int a, int b, Address into) {
    sum(a, b, 0, into);
    return into;
  }

  private boolean isFixed(int value) {
    Op op = c.function.op(value);
    return op == Op.SLOT || op == Op.SYMBOL;
  }

  /** log2 of the scale when the value is a private multiplication by 2, 4 or 8; else -1. */
  private int scaleOf(int value) {
    Function f = c.function;
    if (!c.isPrivate(value)) {
      return -1;
    }
    if (f.op(value) == Op.SHL
        && c.isConstant(f.b(value))
        && f.imm(f.b(value)) >= 1
        && f.imm(f.b(value)) <= 3) {
      return (int) f.imm(f.b(value));
    }
    if (f.op(value) == Op.MUL && c.isConstant(f.b(value))) {
      long factor = f.imm(f.b(value));
      return factor == 2 ? 1 : factor == 4 ? 2 : factor == 8 ? 3 : -1;
    }
    return -1;
  }

  /** Turns the address so far into a base register. */
  private void toRegister(Address into) {
    int made = c.fresh(X86_64Machine.GENERAL64);
    loadEffective(Operand.define(made), into);
    into.base(Operand.use(made), 0);
  }

  /**
   * {@code destination} = the address as a number. lea knows no segments: the thread pointer is
   * added.
   */
  void loadEffective(int destination, Address from) {
    if (!from.dropSegment()) {
      c.emitLoad(Form.LEA_R64_M, destination, from);
      return;
    }
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(Form.LEA_R64_M, Operand.define(made), from);
    c.emitLoad(
        Form.ADD_R64_RM64, Operand.change(made), thread.threadPointer(0, Operand.NO_SYMBOL, 0, 0));
    c.copy(X86_64Machine.GENERAL64, destination, Operand.use(made));
  }

  private void addOffset(Address into, long offset) {
    if (into.canAdd(offset)) {
      into.add((int) offset);
      return;
    }
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.moveConstant(Operand.define(made), offset, true);
    if (into.hasIndex() || into.isRipRelative()) {
      toRegister(into);
    }
    into.index(Operand.use(made), 0);
  }

  private void slotAddress(int mirSlot, long offset, Address into) {
    int slot = c.slot(mirSlot);
    if (slot >= 0) {
      slotDisplacement(slot, offset, into);
      return;
    }
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(Form.MOV_R64_RM64, Operand.define(made), into.slot(~slot, 0));
    into.base(Operand.use(made), 0);
    addOffset(into, offset);
  }

  private void slotDisplacement(int slot, long offset, Address into) {
    into.slot(slot, 0);
    // The slot's own place is added later: leave room for the frame.
    if (offset > -0x40000000L && offset < 0x40000000L) {
      into.add((int) offset);
    } else {
      toRegister(into);
      addOffset(into, offset);
    }
  }

  private void constantAddress(long value, Address into) {
    into.clear();
    if (value == (int) value) {
      into.add((int) value);
    } else {
      int made = c.fresh(X86_64Machine.GENERAL64);
      c.moveConstant(Operand.define(made), value, true);
      into.base(Operand.use(made), 0);
    }
  }

  private void symbolAddress(int number, long offset, Address into) {
    UnitSymbol symbol = c.unit.symbol(number);
    symbol.referenced = true;
    if (symbol.threadModel != UnitSymbol.ThreadModel.NONE) {
      threadAddress(symbol, offset, into);
      return;
    }
    if (c.access.isDirect(symbol)) {
      into.ripRelative(number, 0, 0);
      if (into.canAdd(offset)) {
        into.add((int) offset);
      } else {
        toRegister(into);
        addOffset(into, offset);
      }
      return;
    }
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(
        Form.MOV_R64_RM64,
        Operand.define(made),
        into.ripRelative(number, X86_64Relocations.REX_GOTPCRELX, 0));
    into.base(Operand.use(made), 0);
    addOffset(into, offset);
  }

  private void threadAddress(UnitSymbol symbol, long offset, Address into) {
    int made = c.fresh(X86_64Machine.GENERAL64);
    switch (c.access.threadModel(symbol)) {
      case LOCAL_EXEC -> {
        into.threadPointer(0, symbol.number(), X86_64Relocations.TPOFF32, 0);
        if (into.canAdd(offset)) {
          into.add((int) offset);
          return;
        }
        threadRegister(made);
        into.base(Operand.use(made), 0).symbolic(symbol.number(), X86_64Relocations.TPOFF32);
        toRegister(into);
      }
      case INITIAL_EXEC -> {
        c.emitLoad(
            Form.MOV_R64_RM64,
            Operand.define(made),
            into.ripRelative(symbol.number(), X86_64Relocations.GOTTPOFF, 0));
        into.threadPointer(Operand.use(made), Operand.NO_SYMBOL, 0, 0);
      }
      case GENERAL_DYNAMIC, NONE -> {
        resolverCall(Pseudo.TLS_GENERAL, symbol, made);
        into.base(Operand.use(made), 0);
      }
      case LOCAL_DYNAMIC -> {
        resolverCall(Pseudo.TLS_LOCAL, symbol, made);
        into.base(Operand.use(made), 0).symbolic(symbol.number(), X86_64Relocations.DTPOFF32);
        if (!into.canAdd(offset)) {
          toRegister(into);
        }
      }
    }
    addOffset(into, offset);
  }

  private void threadRegister(int made) {
    c.emitLoad(
        Form.MOV_R64_RM64, Operand.define(made), thread.threadPointer(0, Operand.NO_SYMBOL, 0, 0));
  }

  /** A call of __tls_get_addr in one of the shapes that the linker knows. */
  private void resolverCall(int pseudo, UnitSymbol symbol, int made) {
    c.makesCalls = true;
    UnitSymbol resolver = c.unit.symbol("__tls_get_addr");
    resolver.referenced = true;
    int row = c.code.append(pseudo);
    c.code.operand(Operand.definePhysical(Register.RAX));
    c.code.symbol(0, symbol.number(), 0);
    c.code.symbol(0, resolver.number(), 0);
    c.code.setClobbers(row, X86_64Machine.CALL_CLOBBERS & ~(1L << Register.RAX));
    c.copy(X86_64Machine.GENERAL64, Operand.define(made), Operand.usePhysical(Register.RAX));
  }

  /** {@code destination = value}, the value being an address that is made afresh. */
  void loadAddress(int destination, int value) {
    Function f = c.function;
    switch (f.op(value)) {
      case SYMBOL -> loadSymbolAddress(destination, f.a(value), f.imm(value));
      case BLOCK_ADDRESS -> {
        int target = c.machineBlock(f.a(value));
        c.code.takeAddress(target);
        c.emitLoad(Form.LEA_R64_M, destination, remade.ripRelative(~c.label(target), 0, 0));
      }
      case SLOT -> {
        int slot = c.slot(f.a(value));
        if (slot < 0 && f.imm(value) == 0) {
          c.emitLoad(Form.MOV_R64_RM64, destination, remade.slot(~slot, 0));
        } else {
          slotAddress(f.a(value), f.imm(value), remade);
          c.emitLoad(Form.LEA_R64_M, destination, remade);
        }
      }
      default -> {
        address(value, 0, remade);
        loadEffective(destination, remade);
      }
    }
  }

  void loadSymbolAddress(int destination, int number, long offset) {
    UnitSymbol symbol = c.unit.symbol(number);
    symbol.referenced = true;
    if (symbol.threadModel != UnitSymbol.ThreadModel.NONE) {
      loadThreadAddress(destination, symbol, offset);
    } else if (c.access.isDirect(symbol)) {
      if (c.options.pic() == 0
          && c.options.model() == CodeGenOptions.CodeModel.SMALL
          && offset == (int) offset
          && offset > -0x1000000
          && offset < 0x1000000) {
        c.code.append(Form.MOV_R32_IMM32);
        c.code.operand(destination);
        c.code.symbol(X86_64Relocations.ABS32, number, (int) offset);
        return;
      }
      symbolAddress(number, offset, remade);
      c.emitLoad(Form.LEA_R64_M, destination, remade);
    } else if (offset == 0) {
      c.emitLoad(
          Form.MOV_R64_RM64,
          destination,
          remade.ripRelative(number, X86_64Relocations.REX_GOTPCRELX, 0));
    } else {
      symbolAddress(number, offset, remade);
      c.emitLoad(Form.LEA_R64_M, destination, remade);
    }
  }

  private void loadThreadAddress(int destination, UnitSymbol symbol, long offset) {
    switch (c.access.threadModel(symbol)) {
      case LOCAL_EXEC -> {
        int made = c.fresh(X86_64Machine.GENERAL64);
        threadRegister(made);
        remade.base(Operand.use(made), 0).symbolic(symbol.number(), X86_64Relocations.TPOFF32);
        if (!remade.canAdd(offset)) {
          toRegister(remade);
        }
        addOffset(remade, offset);
      }
      case INITIAL_EXEC -> {
        int made = c.fresh(X86_64Machine.GENERAL64);
        threadRegister(made);
        c.emitLoad(
            Form.ADD_R64_RM64,
            Operand.change(made),
            remade.ripRelative(symbol.number(), X86_64Relocations.GOTTPOFF, 0));
        remade.base(Operand.use(made), 0);
        addOffset(remade, offset);
      }
      default -> threadAddress(symbol, offset, remade);
    }
    c.emitLoad(Form.LEA_R64_M, destination, remade);
  }

  /** Whether making the address calls a function. */
  boolean addressCalls(int value) {
    if (c.function.op(value) != Op.SYMBOL) {
      return false;
    }
    UnitSymbol symbol = c.unit.symbol(c.function.a(value));
    if (symbol.threadModel == UnitSymbol.ThreadModel.NONE) {
      return false;
    }
    UnitSymbol.ThreadModel model = c.access.threadModel(symbol);
    return model != UnitSymbol.ThreadModel.LOCAL_EXEC
        && model != UnitSymbol.ThreadModel.INITIAL_EXEC;
  }

  // ---- loads and stores

  /** The memory operand of a LOAD or STORE. */
  Address accessed(int row, Address into) {
    Function f = c.function;
    return address(f.a(row), f.imm(row), into).inSpace(Function.accessSpace(f.c(row)));
  }

  /** The memory operand of a LOAD that the row being selected folds. */
  Address folded(int load, Address into) {
    return accessed(load, into);
  }

  void load(int row) {
    Function f = c.function;
    ValueType type = f.type(row);
    MemoryType memory = Function.accessMemory(f.c(row));
    if (type == ValueType.F80) {
      c.extended.load(row);
      return;
    }
    int destination = c.define(row);
    accessed(row, address);
    int form =
        switch (type) {
          case F32 -> FloatForm.MOVSS_XMM_M32;
          case F64 -> FloatForm.MOVSD_XMM_M64;
          case F128 -> FloatForm.MOVUPS_XMM_XM128;
          default -> Context.integerLoad(memory, type == ValueType.I64);
        };
    c.emitLoad(form, destination, address);
  }

  void store(int row) {
    Function f = c.function;
    int value = f.b(row);
    MemoryType memory = Function.accessMemory(f.c(row));
    ValueType type = f.type(value);
    switch (type) {
      case F80 -> c.extended.store(row);
      case F32, F64, F128 -> {
        int source = c.reg(value);
        accessed(row, address);
        c.emitStore(X86_64Machine.storeForm(Context.classOf(type)), address, source);
      }
      default -> {
        int bytes = memory.size();
        if (c.isImmediate(value) || c.isConstant(value) && bytes < 8) {
          accessed(row, address);
          c.code.append(Context.immediateStore(bytes));
          address.operand(c.code);
          c.code.immediate(truncated(f.imm(value), bytes));
        } else if (!update(row, value, memory)) {
          int source = c.reg(value);
          accessed(row, address);
          c.emitStore(Context.integerStore(bytes), address, source);
        }
      }
    }
  }

  private static long truncated(long value, int bytes) {
    return switch (bytes) {
      case 1 -> (byte) value;
      case 2 -> (short) value;
      case 4 -> (int) value;
      default -> value;
    };
  }

  /**
   * {@code [m] = [m] op x} as one instruction, when nothing between the load and the store may see
   * the difference.
   */
  private boolean update(int row, int value, MemoryType memory) {
    Function f = c.function;
    int base =
        switch (f.op(value)) {
          case ADD -> Form.ADD_RM8_R8;
          case SUB -> Form.SUB_RM8_R8;
          case AND -> Form.AND_RM8_R8;
          case OR -> Form.OR_RM8_R8;
          case XOR -> Form.XOR_RM8_R8;
          default -> -1;
        };
    if (base < 0 || !c.isPrivate(value) || Function.accessIsVolatile(f.c(row))) {
      return false;
    }
    int load = f.a(value);
    int other = f.b(value);
    if (!isSamePlace(row, load, memory)) {
      if (!f.op(value).commutes() || !isSamePlace(row, other, memory)) {
        return false;
      }
      load = f.b(value);
      other = f.a(value);
    }
    if (other == load) {
      return false;
    }
    int bytes = memory.size();
    int form = base - Form.ADD_RM8_R8;
    if (c.isImmediate(other) || c.isConstant(other) && bytes < 8) {
      accessed(row, address);
      c.code.append(form + immediateForm(bytes));
      address.operand(c.code);
      c.code.immediate(truncated(f.imm(other), bytes));
    } else {
      int source = c.reg(other);
      accessed(row, address);
      c.emitStore(form + registerForm(bytes), address, source);
    }
    return true;
  }

  private static int immediateForm(int bytes) {
    return switch (bytes) {
      case 1 -> Form.ADD_RM8_IMM8;
      case 2 -> Form.ADD_RM16_IMM16;
      case 4 -> Form.ADD_RM32_IMM32;
      default -> Form.ADD_RM64_IMM32S;
    };
  }

  private static int registerForm(int bytes) {
    return switch (bytes) {
      case 1 -> Form.ADD_RM8_R8;
      case 2 -> Form.ADD_RM16_R16;
      case 4 -> Form.ADD_RM32_R32;
      default -> Form.ADD_RM64_R64;
    };
  }

  /** Whether {@code load} reads what the store at {@code row} writes, and may be merged into it. */
  private boolean isSamePlace(int row, int load, MemoryType memory) {
    Function f = c.function;
    if (!c.isFoldableLoad(load)
        || Function.accessMemory(f.c(load)).size() != memory.size()
        || Function.accessSpace(f.c(load)) != Function.accessSpace(f.c(row))
        || f.imm(load) != f.imm(row)) {
      return false;
    }
    int one = f.a(load);
    int other = f.a(row);
    if (one == other) {
      return true;
    }
    Op op = f.op(one);
    return (op == Op.SLOT || op == Op.SYMBOL)
        && f.op(other) == op
        && f.a(one) == f.a(other)
        && f.imm(one) == f.imm(other);
  }
}
