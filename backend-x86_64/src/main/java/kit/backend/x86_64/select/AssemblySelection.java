package kit.backend.x86_64.select;

import java.util.List;
import kit.backend.x86_64.instruction.AvxForm;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.backend.x86_64.select.AssemblyOperands.Choice;
import kit.mir.Function;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * Inline assembly. Operands get physical registers here ({@link AssemblyOperands}), so that the
 * register allocator sees only copies into them, one row that uses and defines them, and copies out
 * of them.
 *
 * <p>Order of the rows: addresses and values into virtual registers; copies into the chosen
 * registers; the statement; flag outputs; copies out of registers; stores to the outputs'
 * addresses.
 */
final class AssemblySelection {
  private final Context c;
  private final Address scratch = new Address();
  private final AssemblyOperands operands;
  private final List<Choice> choices;
  private InlineAssembly statement;

  AssemblySelection(Context context) {
    c = context;
    operands = new AssemblyOperands(context);
    choices = operands.choices;
  }

  // ---- statements

  void statement(int row) {
    if (!prepare(row, c.function.c(row))) {
      return;
    }
    int made = emit(new int[0]);
    c.code.addFlags(made, 0);
    outputs(true);
  }

  /** asm goto: the outputs are stored in blocks of their own on each edge. */
  void gotoStatement(int row) {
    Function f = c.function;
    int edges = f.edgeCount(row);
    int[] labels = new int[edges - 1];
    boolean hasOutputs = false;
    if (!prepare(row, f.c(row))) {
      return;
    }
    for (Choice choice : choices) {
      hasOutputs |= AssemblyOperands.isRegisterOutput(choice) || choice.kind == 0;
    }
    int fallThrough = -1;
    int edge = f.edge(row, 0);
    int here = c.currentMachineBlock();
    for (int i = 0; i < edges; i++) {
      int target = hasOutputs ? c.control.emptyBlock() : c.control.edgeBlock(edge);
      if (i == 0) {
        fallThrough = target;
      } else {
        labels[i - 1] = target;
        c.code.takeAddress(target);
      }
      edge = f.followingEdge(edge);
    }
    int made = emit(labels);
    c.code.addFlags(made, MachineFunction.TERMINATOR);
    c.control.jumpTo(fallThrough);
    if (hasOutputs) {
      edge = f.edge(row, 0);
      for (int i = 0; i < edges; i++) {
        int block = i == 0 ? fallThrough : labels[i - 1];
        c.insertAt(block, -1);
        c.code.setLiveIn(block);
        for (Choice choice : choices) {
          if (Operand.kind(choice.address.base()) == Operand.VIRTUAL) {
            c.code.setGlobal(Operand.value(choice.address.base()));
          }
        }
        outputs(false);
        c.control.finishEdge(edge);
        edge = f.followingEdge(edge);
      }
      c.insertAt(here, made);
    }
  }

  /** Decides every operand's place and makes the values and addresses. Whether all went well. */
  private boolean prepare(int row, int list) {
    statement = c.function.inlineAssemblies().get(c.function.a(row));
    if (!operands.decide(statement, list)) {
      return false;
    }
    for (Choice choice : choices) {
      makeOperands(choice);
    }
    return true;
  }

  // ---- operands

  /** Values and addresses in virtual registers or as parts of an address. */
  private void makeOperands(Choice choice) {
    Function f = c.function;
    boolean output = choice.operand.isOutput();
    if (output || choice.kind == AsmConstraint.MEMORY && choice.operand.byAddress()) {
      c.memory.address(choice.value, 0, choice.address);
      if (choice.address.hasIndex()
          || choice.kind == AsmConstraint.MEMORY
              && Operand.kind(choice.address.base()) == Operand.VIRTUAL) {
        toRegister(choice.address);
      }
      choice.address.inSpace(choice.operand.space());
      return;
    }
    if (choice.kind == AsmConstraint.IMMEDIATE) {
      return;
    }
    if (choice.kind == AsmConstraint.MEMORY) {
      int slot = c.temporarySlot();
      if (f.type(choice.value) == ValueType.F80) {
        c.extended.push(choice.value);
        c.extended.popTo(scratch.slot(slot, 0));
      } else {
        int source = c.reg(choice.value);
        c.emitStore(
            X86_64Machine.storeForm(Context.classOf(f.type(choice.value))),
            scratch.slot(slot, 0),
            source);
      }
      choice.address.slot(slot, 0);
      return;
    }
    if (choice.operand.byAddress()) {
      c.memory.address(choice.value, 0, choice.address);
    } else if (f.type(choice.value) != ValueType.F80) {
      choice.input = c.reg(choice.value);
    }
  }

  private void toRegister(Address address) {
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.memory.loadEffective(Operand.define(made), address);
    address.base(Operand.use(made), 0);
  }

  /** Copies into the chosen registers, then the row of the statement. */
  private int emit(int[] labels) {
    long used = 0;
    pushStack();
    // Memory operands whose address needs a register.
    for (Choice choice : choices) {
      if (choice.kind == AsmConstraint.MEMORY
          && choice.constraint.matching < 0
          && Operand.kind(choice.address.base()) == Operand.VIRTUAL) {
        int register =
            operands.takeRegister(0xffffL & ~(1L << Register.RSP | 1L << Register.RBP), null);
        if (register < 0) {
          register = Register.RAX;
        }
        c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(register), choice.address.base());
        choice
            .address
            .base(Operand.usePhysical(register), choice.address.displacement())
            .inSpace(choice.operand.space());
        used |= 1L << register;
      }
    }
    for (Choice choice : choices) {
      if (!AssemblyOperands.isRegisterKind(choice)) {
        continue;
      }
      if (!choice.operand.isOutput()) {
        if (choice.operand.byAddress()) {
          loadIn(choice);
        } else {
          moveIn(choice);
        }
        used |= 1L << choice.register;
      } else if (choice.constraint.readWrite) {
        loadIn(choice);
        used |= 1L << choice.register;
      }
    }
    int index = c.assemblies.size();
    int made = c.code.append(Pseudo.ASSEMBLY);
    c.code.immediate(index);
    long defined = 0;
    for (Choice choice : choices) {
      if (choice.operand.isOutput() && AssemblyOperands.isRegisterKind(choice)) {
        defined |= 1L << choice.register;
      }
    }
    for (long rest = used | defined; rest != 0; rest &= rest - 1) {
      int register = Long.numberOfTrailingZeros(rest);
      boolean isUsed = (used >>> register & 1) != 0;
      boolean isDefined = (defined >>> register & 1) != 0;
      c.code.operand(
          isUsed
              ? isDefined ? Operand.changePhysical(register) : Operand.usePhysical(register)
              : Operand.definePhysical(register));
    }
    for (int label : labels) {
      c.code.operand(Operand.block(label));
    }
    c.code.setClobbers(made, operands.clobbered & ~defined);
    AssemblyStatement.Place[] places = new AssemblyStatement.Place[choices.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(choices.get(i));
    }
    c.assemblies.add(new AssemblyStatement(statement, places, labels));
    return made;
  }

  private void moveIn(Choice choice) {
    Function f = c.function;
    int target = Operand.definePhysical(choice.register);
    ValueType type = f.type(choice.value);
    if (type == ValueType.F80) {
      operands.fail("long double operand in a register in asm");
      return;
    }
    boolean vectorValue = type.isFloat();
    if (choice.kind == AsmConstraint.MMX) {
      c.emit(
          vectorValue
              ? FloatForm.MOVDQ2Q_MM_XMM
              : type == ValueType.I64 ? FloatForm.MOVQ_MM_R64 : FloatForm.MOVD_MM_RM32,
          target,
          choice.input);
      return;
    }
    boolean vectorRegister = choice.register >= Register.XMM0;
    if (vectorValue == vectorRegister) {
      c.copy(Context.classOf(type), target, choice.input);
    } else if (vectorRegister) {
      c.emit(
          type == ValueType.I64 ? FloatForm.MOVQ_XMM_R64 : FloatForm.MOVD_XMM_RM32,
          target,
          choice.input);
    } else {
      c.emit(
          type == ValueType.F64 ? FloatForm.MOVQ_R64_XMM : FloatForm.MOVD_RM32_XMM,
          target,
          choice.input);
    }
  }

  private static int bytesOf(Choice choice) {
    MemoryType memory = choice.operand.memory();
    ValueType type = choice.operand.type();
    return memory != null
        ? memory.size()
        : type != null && type != ValueType.VOID ? type.size() : 8;
  }

  private void loadIn(Choice choice) {
    int target = Operand.definePhysical(choice.register);
    int bytes = bytesOf(choice);
    if (choice.kind == AsmConstraint.MMX) {
      c.emitLoad(
          bytes == 4 ? FloatForm.MOVD_MM_RM32 : FloatForm.MOVQ_MM_MM64, target, choice.address);
    } else if (choice.register >= Register.XMM0) {
      c.emitLoad(
          switch (bytes) {
            case 4 -> FloatForm.MOVSS_XMM_M32;
            case 8 -> FloatForm.MOVSD_XMM_M64;
            case 32 -> AvxForm.VMOVUPS_YMM_YM256;
            default -> FloatForm.MOVUPS_XMM_XM128;
          },
          target,
          choice.address);
    } else {
      MemoryType memory = choice.operand.memory();
      boolean isWide = choice.operand.type() == ValueType.I64;
      boolean isInteger = memory != null && memory.ordinal() <= MemoryType.I64.ordinal();
      c.emitLoad(
          isInteger
              ? Context.integerLoad(memory, isWide)
              : bytes == 4 ? Form.MOV_R32_RM32 : Form.MOV_R64_RM64,
          target,
          choice.address);
    }
  }

  private AssemblyStatement.Place place(Choice choice) {
    if (choice.constraint.matching >= 0 && choice.kind != AsmConstraint.IMMEDIATE) {
      Choice other = choices.get(choice.constraint.matching);
      if (AssemblyOperands.isRegisterKind(other)) {
        return new AssemblyStatement.Place.InRegister(other.register, bytesOf(choice));
      }
      return place(other);
    }
    switch (choice.kind) {
      case 0 -> {
        return new AssemblyStatement.Place.Flag(choice.constraint.flag);
      }
      case AsmConstraint.IMMEDIATE -> {
        Function f = c.function;
        if (f.op(choice.value) == Op.ICONST) {
          return new AssemblyStatement.Place.Number(f.imm(choice.value));
        }
        UnitSymbol symbol = c.unit.symbol(f.a(choice.value));
        symbol.referenced = true;
        return new AssemblyStatement.Place.SymbolPlace(symbol.number(), f.imm(choice.value));
      }
      case AsmConstraint.MEMORY -> {
        Address a = choice.address;
        return new AssemblyStatement.Place.InMemory(
            a.flags(), a.base(), a.index(), a.displacement(), a.symbol(), bytesOf(choice));
      }
      case AsmConstraint.STACK_TOP -> {
        return new AssemblyStatement.Place.InRegister(Register.ST0, 10);
      }
      case AsmConstraint.STACK_SECOND -> {
        return new AssemblyStatement.Place.InRegister(Register.st(1), 10);
      }
      default -> {
        return new AssemblyStatement.Place.InRegister(choice.register, bytesOf(choice));
      }
    }
  }

  // ---- x87 operands

  private boolean isStackInput(Choice choice, int kind) {
    return choice.kind == kind && (!choice.operand.isOutput() || choice.constraint.readWrite);
  }

  private void pushStack() {
    for (int i = 0; i < 2; i++) {
      int kind = i == 0 ? AsmConstraint.STACK_SECOND : AsmConstraint.STACK_TOP;
      for (Choice choice : choices) {
        if (!isStackInput(choice, kind)) {
          continue;
        }
        if (choice.operand.isOutput()) {
          int bytes = bytesOf(choice);
          c.code.append(
              bytes == 4 ? FloatForm.FLD_M32 : bytes == 8 ? FloatForm.FLD_M64 : FloatForm.FLD_M80);
          choice.address.operand(c.code);
        } else {
          c.extended.push(choice.value);
        }
      }
    }
  }

  /** Takes the results from the x87 stack, then drops the inputs that the statement left there. */
  private void popStack() {
    int left = 0;
    for (Choice choice : choices) {
      boolean onStack =
          choice.kind == AsmConstraint.STACK_TOP || choice.kind == AsmConstraint.STACK_SECOND;
      if (onStack && !choice.operand.isOutput() && choice.constraint.matching < 0) {
        left++;
      }
    }
    left = Math.max(0, left - operands.stackClobbers);
    for (int i = 0; i < 2; i++) {
      int kind = i == 0 ? AsmConstraint.STACK_TOP : AsmConstraint.STACK_SECOND;
      for (Choice choice : choices) {
        if (choice.kind == kind && choice.operand.isOutput()) {
          int bytes = bytesOf(choice);
          c.code.append(
              bytes == 4
                  ? FloatForm.FSTP_M32
                  : bytes == 8 ? FloatForm.FSTP_M64 : FloatForm.FSTP_M80);
          choice.address.operand(c.code);
        }
      }
    }
    for (int i = 0; i < left; i++) {
      c.emit(FloatForm.FSTP_STI, Operand.usePhysical(Register.ST0));
    }
  }

  // ---- results

  private static boolean isWide(Choice choice) {
    return choice.operand.memory() == MemoryType.V256;
  }

  private static boolean isCopiedOut(Choice choice) {
    return choice.operand.isOutput()
        && AssemblyOperands.isRegisterKind(choice)
        && !(choice.kind == AsmConstraint.VECTOR && isWide(choice));
  }

  private void outputs(boolean inBlock) {
    for (Choice choice : choices) {
      if (choice.kind == 0) {
        int bit = c.fresh(X86_64Machine.GENERAL32);
        c.emit(Form.SETO_RM8 + choice.constraint.flag, Operand.define(bit));
        choice.result = c.fresh(X86_64Machine.GENERAL32);
        c.emit(Form.MOVZB_R32_RM8, Operand.define(choice.result), Operand.use(bit));
      }
    }
    for (Choice choice : choices) {
      if (isCopiedOut(choice)) {
        if (choice.kind == AsmConstraint.MMX) {
          choice.result = c.fresh(X86_64Machine.GENERAL64);
          c.emit(
              FloatForm.MOVQ_R64_MM,
              Operand.define(choice.result),
              Operand.usePhysical(choice.register));
          continue;
        }
        int registerClass =
            choice.register >= Register.XMM0 ? X86_64Machine.VECTOR : X86_64Machine.GENERAL64;
        choice.result = c.fresh(registerClass);
        c.copy(registerClass, Operand.define(choice.result), Operand.usePhysical(choice.register));
      }
    }
    for (Choice choice : choices) {
      // No register class has 32 bytes: to its place at once.
      if (choice.operand.isOutput() && choice.kind == AsmConstraint.VECTOR && isWide(choice)) {
        c.emitStore(
            AvxForm.VMOVUPS_YM256_YMM, choice.address, Operand.usePhysical(choice.register));
      }
    }
    popStack();
    for (Choice choice : choices) {
      if (choice.kind != 0 && !isCopiedOut(choice)) {
        continue;
      }
      int bytes = bytesOf(choice);
      int form =
          choice.kind == AsmConstraint.VECTOR
              ? bytes == 4
                  ? FloatForm.MOVSS_M32_XMM
                  : bytes == 8 ? FloatForm.MOVSD_M64_XMM : FloatForm.MOVUPS_XM128_XMM
              : Context.integerStore(bytes);
      c.emitStore(form, choice.address, Operand.use(choice.result));
    }
  }
}
