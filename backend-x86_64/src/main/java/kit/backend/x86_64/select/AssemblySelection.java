package kit.backend.x86_64.select;

import java.util.ArrayList;
import java.util.List;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.Function;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * Inline assembly. Operands get physical registers here, so that the register allocator sees only
 * copies into them, one row that uses and defines them, and copies out of them.
 *
 * <p>Order of the rows: addresses and values into virtual registers; copies into the chosen
 * registers; the statement; flag outputs; copies out of registers; stores to the outputs'
 * addresses.
 */
final class AssemblySelection {
  /**
   * Registers to hand out, those that calls destroy first: the others must be saved by the
   * function.
   */
  private static final int[] ORDER = {
    Register.RAX,
    Register.RDX,
    Register.RCX,
    Register.RSI,
    Register.RDI,
    Register.R8,
    Register.R9,
    Register.R10,
    Register.R11,
    Register.RBX,
    Register.R12,
    Register.R13,
    Register.R14,
    Register.R15
  };

  /** What is decided for an operand. */
  private static final class Choice {
    InlineAssembly.Operand operand;
    final AsmConstraint constraint = new AsmConstraint();
    int value;

    /** One of the AsmConstraint kinds, 0 for a flag output. */
    int kind;

    /** Physical register, or -1. */
    int register = -1;

    /** Place of the operand in memory, or of the address for an output. */
    final Address address = new Address();

    /** Use operand of an input's value, or 0. */
    int input;

    /** Virtual register with an output's value. */
    int result;

    boolean matched;
  }

  private final Context c;
  private final Address scratch = new Address();
  private final List<Choice> choices = new ArrayList<>();
  private InlineAssembly statement;
  private long clobbered;
  private int stackClobbers;
  private long taken;

  /** Registers that hold an input. */
  private long inputRegisters;

  private boolean failed;

  AssemblySelection(Context context) {
    c = context;
  }

  private void fail(String message) {
    if (!failed) {
      c.diagnostics.error(
          statement.position() != 0 ? statement.position() : c.function.position(c.row), message);
    }
    failed = true;
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
      hasOutputs |= isRegisterOutput(choice) || choice.kind == 0;
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
    Function f = c.function;
    statement = f.inlineAssemblies().get(f.a(row));
    failed = false;
    choices.clear();
    clobbered = 0;
    stackClobbers = 0;
    taken = 0;
    for (String name : statement.clobbers()) {
      int register = AsmConstraint.registerNamed(name);
      if (register == -1) {
        fail("unknown register name '" + name + "' in asm");
      } else if (register >= Register.ST0) {
        stackClobbers++;
      } else if (register >= 0) {
        clobbered |= 1L << register;
      }
    }
    clobbered &= ~(1L << Register.RSP | 1L << Register.RBP);
    for (int i = 0; i < statement.operands().size(); i++) {
      Choice choice = new Choice();
      choice.operand = statement.operands().get(i);
      choice.value = f.listItem(list, i);
      choices.add(choice);
    }
    chooseAlternative();
    if (failed) {
      return false;
    }
    taken = clobbered;
    takeFixed();
    takeOthers();
    if (failed) {
      return false;
    }
    for (Choice choice : choices) {
      makeOperands(choice);
    }
    return true;
  }

  private void chooseAlternative() {
    int alternatives = 1;
    for (Choice choice : choices) {
      alternatives =
          Math.max(alternatives, AsmConstraint.alternatives(choice.operand.constraint()));
    }
    for (int alternative = 0; alternative < alternatives; alternative++) {
      boolean feasible = true;
      for (int i = 0; i < choices.size(); i++) {
        Choice choice = choices.get(i);
        int own = AsmConstraint.alternatives(choice.operand.constraint()) == 1 ? 0 : alternative;
        choice.constraint.parse(choice.operand.constraint(), own);
        choice.kind = kindOf(choice, i);
        feasible &= choice.kind >= 0;
      }
      if (feasible) {
        return;
      }
    }
    for (Choice choice : choices) {
      if (choice.kind < 0) {
        fail(
            choice.constraint.unknown != 0
                ? "invalid constraint '" + choice.operand.constraint() + "' in asm"
                : "impossible constraint '" + choice.operand.constraint() + "' in asm");
      }
    }
    fail("no alternative of the constraints fits in asm");
  }

  /** The kind that the operand gets, 0 for a flag, -1 when the constraint cannot be met. */
  private int kindOf(Choice choice, int index) {
    AsmConstraint constraint = choice.constraint;
    if (constraint.flag >= 0) {
      return 0;
    }
    if (constraint.unknown != 0) {
      return -1;
    }
    if (constraint.matching >= 0) {
      if (constraint.matching >= index) {
        return -1;
      }
      return choices.get(constraint.matching).kind;
    }
    int kinds = constraint.kinds;
    boolean output = choice.operand.isOutput();
    ValueType type = choice.operand.type();
    boolean isFloat = type != null && type.isFloat();
    if (!output
        && (kinds & AsmConstraint.IMMEDIATE) != 0
        && !choice.operand.byAddress()
        && isConstant(choice)) {
      return AsmConstraint.IMMEDIATE;
    }
    if (choice.operand.register() != null
        && (kinds & (AsmConstraint.REGISTER | AsmConstraint.VECTOR)) != 0) {
      int named = AsmConstraint.registerNamed(choice.operand.register());
      return named >= Register.XMM0 && named < Register.ST0
          ? AsmConstraint.VECTOR
          : named >= 0 ? AsmConstraint.REGISTER : -1;
    }
    if (!output && choice.operand.byAddress()) {
      return (kinds & AsmConstraint.MEMORY) != 0 ? AsmConstraint.MEMORY : -1;
    }
    if ((kinds & AsmConstraint.STACK_TOP) != 0) {
      return AsmConstraint.STACK_TOP;
    }
    if ((kinds & AsmConstraint.STACK_SECOND) != 0) {
      return AsmConstraint.STACK_SECOND;
    }
    if ((kinds & AsmConstraint.VECTOR) != 0 && (isFloat || (kinds & AsmConstraint.REGISTER) == 0)) {
      return AsmConstraint.VECTOR;
    }
    boolean fits = choice.operand.memory() == null || choice.operand.memory().size() <= 8;
    if ((kinds & AsmConstraint.REGISTER) != 0 && fits) {
      return AsmConstraint.REGISTER;
    }
    if ((kinds & AsmConstraint.MEMORY) != 0 && output) {
      return AsmConstraint.MEMORY;
    }
    if ((kinds & AsmConstraint.MEMORY) != 0) {
      // A value that must be in memory: it gets a slot.
      return AsmConstraint.MEMORY;
    }
    return -1;
  }

  private boolean isConstant(Choice choice) {
    Op op = c.function.op(choice.value);
    if (op == Op.ICONST) {
      return choice.constraint.accepts(c.function.imm(choice.value));
    }
    boolean symbolic =
        choice.constraint.ranges.indexOf('i') >= 0 || choice.constraint.ranges.indexOf('s') >= 0;
    return symbolic && op == Op.SYMBOL;
  }

  // ---- registers

  private boolean isRegisterKind(Choice choice) {
    return choice.kind == AsmConstraint.REGISTER || choice.kind == AsmConstraint.VECTOR;
  }

  private boolean isRegisterOutput(Choice choice) {
    return choice.operand.isOutput()
        && (isRegisterKind(choice)
            || choice.kind == AsmConstraint.STACK_TOP
            || choice.kind == AsmConstraint.STACK_SECOND);
  }

  /**
   * Operands that only one register suits. Inputs may share the register of an output that is not
   * early.
   */
  private void takeFixed() {
    long inputs = 0;
    long outputs = 0;
    for (Choice choice : choices) {
      if (!isRegisterKind(choice) || choice.constraint.matching >= 0) {
        continue;
      }
      long allowed = allowed(choice);
      if (choice.operand.register() != null) {
        choice.register = AsmConstraint.registerNamed(choice.operand.register());
      } else if (Long.bitCount(allowed) == 1) {
        choice.register = Long.numberOfTrailingZeros(allowed);
      } else {
        continue;
      }
      long bit = 1L << choice.register;
      boolean both = choice.constraint.readWrite || choice.constraint.early;
      boolean conflict =
          choice.operand.isOutput()
              ? (outputs & bit) != 0 || both && (inputs & bit) != 0
              : (inputs & bit) != 0;
      if (conflict) {
        fail(
            "two operands of asm need register '"
                + Register.name(choice.register, choice.register >= Register.XMM0 ? 128 : 64)
                + "'");
      }
      outputs |= choice.operand.isOutput() ? bit : 0;
      inputs |= !choice.operand.isOutput() || both ? bit : 0;
      taken |= bit;
    }
    inputRegisters = inputs;
    for (Choice choice : choices) {
      int matching = choice.constraint.matching;
      if (matching >= 0 && isRegisterKind(choice)) {
        choices.get(matching).matched = true;
      }
    }
  }

  private static long allowed(Choice choice) {
    return choice.kind == AsmConstraint.REGISTER
        ? choice.constraint.general
        : (choice.constraint.vectors & 0xffffL) << Register.XMM0;
  }

  private void takeOthers() {
    // Those with the smallest choice first.
    for (int limit = 4; limit <= 64; limit *= 4) {
      for (Choice choice : choices) {
        if (isRegisterKind(choice)
            && choice.register < 0
            && choice.constraint.matching < 0
            && Long.bitCount(allowed(choice)) <= limit) {
          choice.register = takeRegister(allowed(choice), choice);
        }
      }
    }
    for (Choice choice : choices) {
      int matching = choice.constraint.matching;
      if (matching >= 0) {
        choice.register = choices.get(matching).register;
        choices.get(matching).matched = true;
      }
    }
  }

  private int takeRegister(long allowed, Choice choice) {
    int shared = choice == null || choice.operand.isOutput() ? -1 : sharedRegister(allowed);
    if (shared >= 0) {
      return shared;
    }
    for (int i = 0; i < ORDER.length; i++) {
      long bit = 1L << ORDER[i];
      if ((allowed & bit) != 0 && (taken & bit) == 0) {
        taken |= bit;
        return ORDER[i];
      }
    }
    for (int i = Register.XMM0; i < Register.XMM0 + 16; i++) {
      long bit = 1L << i;
      if ((allowed & bit) != 0 && (taken & bit) == 0) {
        taken |= bit;
        return i;
      }
    }
    fail("asm needs more registers than there are");
    return -1;
  }

  /**
   * The register of an output that is written after all inputs are read, so that an input may have
   * it as well, or -1. As gcc does, whether registers are scarce or not.
   */
  private int sharedRegister(long allowed) {
    for (Choice other : choices) {
      boolean plain =
          other.operand.isOutput()
              && other.register >= 0
              && isRegisterKind(other)
              && !other.constraint.early
              && !other.constraint.readWrite
              && !other.matched
              && (inputRegisters >>> other.register & 1) == 0;
      if (plain && (allowed >>> other.register & 1) != 0) {
        other.matched = true;
        return other.register;
      }
    }
    return -1;
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
    if (f.type(choice.value) != ValueType.F80) {
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
        int register = takeRegister(0xffffL & ~(1L << Register.RSP | 1L << Register.RBP), null);
        if (register < 0) {
          register = Register.RAX;
        }
        c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(register), choice.address.base());
        choice.address.base(Operand.usePhysical(register), choice.address.displacement());
        used |= 1L << register;
      }
    }
    for (Choice choice : choices) {
      if (!isRegisterKind(choice)) {
        continue;
      }
      if (!choice.operand.isOutput()) {
        moveIn(choice);
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
      if (choice.operand.isOutput() && isRegisterKind(choice)) {
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
    c.code.setClobbers(made, clobbered & ~defined);
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
      fail("long double operand in a register in asm");
      return;
    }
    boolean vectorValue = type.isFloat();
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
    if (choice.register >= Register.XMM0) {
      c.emitLoad(
          bytes == 4
              ? FloatForm.MOVSS_XMM_M32
              : bytes == 8 ? FloatForm.MOVSD_XMM_M64 : FloatForm.MOVUPS_XMM_XM128,
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
      if (isRegisterKind(other)) {
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
    left = Math.max(0, left - stackClobbers);
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
      if (choice.operand.isOutput() && isRegisterKind(choice)) {
        int registerClass =
            choice.register >= Register.XMM0 ? X86_64Machine.VECTOR : X86_64Machine.GENERAL64;
        choice.result = c.fresh(registerClass);
        c.copy(registerClass, Operand.define(choice.result), Operand.usePhysical(choice.register));
      }
    }
    popStack();
    for (Choice choice : choices) {
      boolean stored = choice.kind == 0 || choice.operand.isOutput() && isRegisterKind(choice);
      if (!stored) {
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
