package kit.backend.x86_64.select;

import java.util.Arrays;
import kit.backend.x86_64.abi.AggregateClass;
import kit.backend.x86_64.abi.CallLayout;
import kit.backend.x86_64.instruction.AvxForm;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.AggregateType;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.Signature;
import kit.mir.UnitSymbol;
import kit.mir.ValueType;
import kit.obj.X86_64Relocations;
import kit.opt.machine.Operand;

/**
 * Calls by the System V convention, and by that of Windows.
 *
 * <p>A call is selected in this order, so that nothing disturbs an argument register once it is
 * set: operands that need code (constants of floats, thread-local addresses, which may call);
 * arguments on the stack; aggregates in registers; scalars in registers; the number of vector
 * registers in al; the call; the result. The area for stack arguments is part of the frame, at the
 * stack pointer.
 */
final class CallSelection {
  private final Context c;
  private final CallLayout layout = new CallLayout();
  private final Address address = new Address();
  private final Address other = new Address();

  /**
   * By argument: use operand of a scalar that is already in a register, 0 when it is made at its
   * place.
   */
  private int[] operands = new int[16];

  /** By argument: address of an aggregate. */
  private Address[] aggregates = new Address[16];

  CallSelection(Context context) {
    c = context;
  }

  // ---- calls

  void call(int row) {
    Function f = c.function;
    int list = f.c(row);
    Signature signature = c.unit.signature(f.listItem(list, 0));
    int resultAddress = f.listItem(list, 1);
    int count = f.listSize(list) - 2;
    layout.compute(c.unit, signature);
    if (operands.length < count) {
      operands = new int[count * 2];
      aggregates = Arrays.copyOf(aggregates, count * 2);
    }
    c.makesCalls = true;
    c.outgoingBytes = Math.max(c.outgoingBytes, layout.stackBytes());
    c.stackAlignment = Math.max(c.stackAlignment, layout.stackAlignment());
    prepare(list, count, signature);
    int callee = f.b(row) < 0 ? calleeOperand(f.a(row)) : 0;
    int hidden = prepareResult(signature, resultAddress);
    for (int i = 0; i < count; i++) {
      if (layout.place(i) == CallLayout.Place.STACK) {
        stackArgument(f.listItem(list, i + 2), i, signature.parameters().get(i));
      }
    }
    for (int i = 0; i < count; i++) {
      if (layout.place(i) == CallLayout.Place.REGISTERS
          && signature.parameters().get(i).isAggregate()) {
        aggregateArgument(i, c.unit.aggregate(signature.parameters().get(i).aggregate()));
      }
    }
    for (int i = 0; i < count; i++) {
      if (layout.place(i) == CallLayout.Place.REGISTERS
          && !signature.parameters().get(i).isAggregate()) {
        registerArgument(f.listItem(list, i + 2), i);
      }
    }
    if (layout.hiddenResult()) {
      c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(Register.RDI), hidden);
    }
    boolean counted = signature.variadic() && !layout.isMicrosoft();
    if (counted) {
      c.moveConstant(Operand.definePhysical(Register.RAX), layout.vectorsUsed(), false);
    }
    int call = f.b(row) >= 0 ? callSymbol(f.b(row)) : callRegister(callee);
    for (long rest = layout.registers(); rest != 0; rest &= rest - 1) {
      c.code.operand(Operand.usePhysical(Long.numberOfTrailingZeros(rest)));
    }
    if (counted) {
      c.code.operand(Operand.usePhysical(Register.RAX));
    }
    result(row, call, signature, hidden);
  }

  /** Everything about the arguments that needs code of its own and could disturb registers. */
  private void prepare(int list, int count, Signature signature) {
    Function f = c.function;
    for (int i = 0; i < count; i++) {
      int value = f.listItem(list, i + 2);
      operands[i] = 0;
      if (signature.parameters().get(i).isAggregate()) {
        if (aggregates[i] == null) {
          aggregates[i] = new Address();
        }
        if (layout.place(i) != CallLayout.Place.NOWHERE) {
          c.memory.address(value, 0, aggregates[i]);
        }
        continue;
      }
      Op op = f.op(value);
      boolean cheap =
          op == Op.ICONST
              || op == Op.SLOT
              || op == Op.BLOCK_ADDRESS
              || op == Op.SYMBOL && !c.memory.addressCalls(value)
              || c.isAggregateParameter(value);
      if (f.type(value) != ValueType.F80 && !cheap) {
        operands[i] = c.reg(value);
      }
    }
  }

  private int calleeOperand(int value) {
    return c.reg(value);
  }

  /** Use operand with the address for the result, or 0. */
  private int prepareResult(Signature signature, int resultAddress) {
    if (!signature.result().isAggregate()) {
      return 0;
    }
    AggregateType type = c.unit.aggregate(signature.result().aggregate());
    if (resultAddress >= 0) {
      if (layout.resultClass().isEmpty()) {
        return 0;
      }
      if (!layout.hiddenResult()
          && c.function.op(resultAddress) == Op.SLOT
          && c.slot(c.function.a(resultAddress)) >= 0) {
        return Operand.NONE;
      }
      return c.reg(resultAddress);
    }
    int slot = c.code.newSlot(Math.max(16, type.size()), 16);
    int made = c.fresh(X86_64Machine.GENERAL64);
    c.emitLoad(Form.LEA_R64_M, Operand.define(made), address.slot(slot, 0));
    return Operand.use(made);
  }

  private void stackArgument(int value, int index, Signature.Type type) {
    int offset = layout.stackOffset(index);
    if (type.isAggregate()) {
      other.base(Context.stackPointer(), offset);
      c.blocks.copy(other, aggregates[index], c.unit.aggregate(type.aggregate()).size());
      return;
    }
    Function f = c.function;
    switch (type.scalar()) {
      case F80 -> {
        c.extended.push(value);
        c.extended.popTo(other.base(Context.stackPointer(), offset));
      }
      case F32, F64, F128 -> {
        c.emitStore(
            X86_64Machine.storeForm(Context.classOf(type.scalar())),
            other.base(Context.stackPointer(), offset),
            operands[index]);
      }
      default -> {
        if (c.isImmediate(value)) {
          c.code.append(Form.MOV_RM64_IMM32S);
          other.base(Context.stackPointer(), offset).operand(c.code);
          c.code.immediate(f.imm(value));
        } else {
          int operand = operands[index] != 0 ? operands[index] : c.reg(value);
          c.emitStore(
              c.isWide(value) ? Form.MOV_RM64_R64 : Form.MOV_RM32_R32,
              other.base(Context.stackPointer(), offset),
              operand);
        }
      }
    }
  }

  private void registerArgument(int value, int index) {
    int register = Operand.definePhysical(layout.firstRegister(index));
    if (operands[index] != 0) {
      c.copy(Context.classOf(c.function.type(value)), register, operands[index]);
      if (layout.secondRegister(index) >= 0) {
        c.emit(
            c.function.type(value) == ValueType.F32
                ? FloatForm.MOVD_RM32_XMM
                : FloatForm.MOVQ_R64_XMM,
            Operand.definePhysical(layout.secondRegister(index)),
            operands[index]);
      }
    } else if (c.isConstant(value)) {
      c.moveConstant(register, c.function.imm(value), c.isWide(value));
    } else {
      c.memory.loadAddress(register, value);
    }
  }

  /**
   * Loads an aggregate's eightbytes. Only bytes of the object are read: what lies behind may be
   * another page.
   */
  private void aggregateArgument(int index, AggregateType type) {
    Address from = aggregates[index];
    int second = layout.secondRegister(index);
    long size = type.size();
    if (layout.vectorBytes(index) != 0) {
      loadPart(layout.firstRegister(index), from, 0, layout.vectorBytes(index));
      return;
    }
    if (isAwkward(size)
        || second < 0 && layout.firstRegister(index) >= Register.XMM0 && size > 8 && size < 16) {
      int slot = c.temporarySlot();
      c.blocks.copy(other.slot(slot, 0), from, size);
      from.slot(slot, 0);
      size = size > 8 ? 16 : 8;
    }
    if (second < 0 && size == 16 && layout.firstRegister(index) >= Register.XMM0) {
      loadPart(layout.firstRegister(index), from, 0, 16);
      return;
    }
    if (layout.firstRegister(index) >= 0) {
      loadPart(layout.firstRegister(index), from, 0, (int) Math.min(size, 8));
    }
    if (second >= 0) {
      loadPart(second, from, 8, (int) size - 8);
    }
  }

  /** Whether the last eightbyte has a size that no single load has. */
  static boolean isAwkward(long size) {
    long rest = size & 7;
    return rest == 3 || rest == 5 || rest == 6 || rest == 7;
  }

  /** {@code register = [from + at]}, 1, 2, 4, 8, 16 or 32 bytes. */
  void loadPart(int register, Address from, int at, int bytes) {
    int form;
    if (register >= Register.XMM0) {
      form =
          switch (bytes) {
            case 32 -> AvxForm.VMOVUPS_YMM_YM256;
            case 16 -> FloatForm.MOVUPS_XMM_XM128;
            case 8 -> FloatForm.MOVSD_XMM_M64;
            case 4 -> FloatForm.MOVSS_XMM_M32;
            default -> -1;
          };
      if (form < 0) {
        int made = c.fresh(X86_64Machine.GENERAL32);
        loadInto(
            bytes == 1 ? Form.MOVZB_R32_RM8 : Form.MOVZW_R32_RM16, Operand.define(made), from, at);
        c.emit(FloatForm.MOVD_XMM_RM32, Operand.definePhysical(register), Operand.use(made));
        return;
      }
    } else {
      form =
          bytes == 8
              ? Form.MOV_R64_RM64
              : bytes == 4
                  ? Form.MOV_R32_RM32
                  : bytes == 2 ? Form.MOVZW_R32_RM16 : Form.MOVZB_R32_RM8;
    }
    loadInto(form, Operand.definePhysical(register), from, at);
  }

  private void loadInto(int form, int destination, Address from, int at) {
    c.code.append(form);
    c.code.operand(destination);
    from.operand(c.code, at);
  }

  private int callSymbol(int number) {
    UnitSymbol symbol = c.unit.symbol(number);
    symbol.referenced = true;
    if (!c.options.plt() && !c.access.isDirect(symbol)) {
      int call = c.code.append(Form.CALL_RM64);
      other.ripRelative(number, X86_64Relocations.GOTPCRELX, 0).operand(c.code);
      return call;
    }
    int call = c.code.append(Form.CALL_REL32);
    c.code.symbol(usesPlt(symbol) ? X86_64Relocations.PLT32 : 0, number, 0);
    return call;
  }

  private boolean usesPlt(UnitSymbol symbol) {
    return c.options.pic() != 0
        && symbol.binding != UnitSymbol.Binding.LOCAL
        && symbol.visibility != UnitSymbol.Visibility.HIDDEN
        && symbol.visibility != UnitSymbol.Visibility.INTERNAL;
  }

  private int callRegister(int operand) {
    int call = c.code.append(Form.CALL_RM64);
    c.code.operand(operand);
    return call;
  }

  // ---- results

  private void result(int row, int call, Signature signature, int hidden) {
    long defined = 0;
    Signature.Type type = signature.result();
    if (type.isAggregate()) {
      aggregateResult(row, call, c.unit.aggregate(type.aggregate()), hidden);
      return;
    }
    switch (type.scalar()) {
      case VOID -> {}
      case I32, I64 -> defined = 1L << Register.RAX;
      case F32, F64, F128 -> defined = 1L << Register.XMM0;
      case F80 -> {}
    }
    boolean wanted = !type.isVoid() && c.uses(row) > 0;
    if (defined != 0) {
      c.code.operand(Operand.definePhysical(Long.numberOfTrailingZeros(defined)));
    }
    long destroyed = X86_64Machine.CALL_CLOBBERS;
    if (layout.isMicrosoft()) {
      destroyed &= ~X86_64Machine.MICROSOFT_SAVED;
    }
    c.code.setClobbers(call, destroyed & ~defined);
    if (type.scalar() == ValueType.F80) {
      c.extended.pop(row);
    } else if (wanted) {
      c.copy(
          Context.classOf(type.scalar()),
          c.define(row),
          Operand.usePhysical(Long.numberOfTrailingZeros(defined)));
    }
  }

  private void aggregateResult(int row, int call, AggregateType type, int hidden) {
    AggregateClass kind = layout.resultClass();
    int first = resultRegister(kind.first(), kind, true);
    int second = resultRegister(kind.second(), kind, false);
    long defined = 0;
    if (first >= 0) {
      c.code.operand(Operand.definePhysical(first));
      defined |= 1L << first;
    }
    if (second >= 0) {
      c.code.operand(Operand.definePhysical(second));
      defined |= 1L << second;
    }
    c.code.setClobbers(call, X86_64Machine.CALL_CLOBBERS & ~defined);
    if (layout.hiddenResult() || kind.isEmpty()) {
      return;
    }
    if (hidden == Operand.NONE) {
      c.memory.address(c.function.listItem(c.function.c(row), 1), 0, address);
    } else {
      address.base(hidden, 0);
    }
    if (kind.first() == AggregateClass.Kind.X87) {
      c.extended.popTo(address);
      return;
    }
    if (kind.first() == AggregateClass.Kind.COMPLEX_X87) {
      c.extended.popTo(address);
      c.extended.popTo(address.add(16));
      return;
    }
    if (kind.vectorBytes() == 32) {
      // No register class has 32 bytes: out of the register at once.
      c.emitStore(AvxForm.VMOVUPS_YM256_YMM, address, Operand.usePhysical(first));
      return;
    }
    // Both out of their registers before code that may need others.
    int low = -1;
    if (first >= 0) {
      low = c.fresh(first >= Register.XMM0 ? X86_64Machine.VECTOR : X86_64Machine.GENERAL64);
      c.copy(c.code.registerClass(low), Operand.define(low), Operand.usePhysical(first));
    }
    int high = -1;
    if (second >= 0) {
      high = c.fresh(second >= Register.XMM0 ? X86_64Machine.VECTOR : X86_64Machine.GENERAL64);
      c.copy(c.code.registerClass(high), Operand.define(high), Operand.usePhysical(second));
    }
    int size = (int) type.size();
    if (kind.vectorBytes() == 16) {
      storePart(low, 0, 16);
      return;
    }
    if (low >= 0) {
      storePart(low, 0, Math.min(size, 8));
    }
    if (high >= 0) {
      storePart(high, 8, size - 8);
    }
  }

  /** Register of one half of an aggregate result, -1 when it has none. */
  static int resultRegister(AggregateClass.Kind half, AggregateClass whole, boolean isFirst) {
    return switch (half) {
      case INTEGER ->
          isFirst || whole.first() != AggregateClass.Kind.INTEGER ? Register.RAX : Register.RDX;
      case SSE ->
          isFirst || whole.first() != AggregateClass.Kind.SSE ? Register.XMM0 : Register.XMM0 + 1;
      default -> -1;
    };
  }

  /** {@code [address + at] = value}, only so many bytes. */
  private void storePart(int value, int at, int bytes) {
    boolean vector = c.code.registerClass(value) == X86_64Machine.VECTOR;
    if (vector && (bytes == 4 || bytes == 8 || bytes == 16)) {
      c.code.append(
          bytes == 16
              ? FloatForm.MOVUPS_XM128_XMM
              : bytes == 8 ? FloatForm.MOVSD_M64_XMM : FloatForm.MOVSS_M32_XMM);
      address.operand(c.code, at);
      c.code.operand(Operand.use(value));
      return;
    }
    int from = value;
    if (vector) {
      from = c.fresh(X86_64Machine.GENERAL64);
      c.emit(FloatForm.MOVQ_R64_XMM, Operand.define(from), Operand.use(value));
    }
    int place = at;
    int rest = bytes;
    while (rest > 0) {
      int width = Integer.highestOneBit(rest);
      c.code.append(Context.integerStore(width));
      address.operand(c.code, place);
      c.code.operand(Operand.use(from));
      rest -= width;
      place += width;
      if (rest > 0) {
        int shifted = c.fresh(X86_64Machine.GENERAL64);
        c.copy(X86_64Machine.GENERAL64, Operand.define(shifted), Operand.use(from));
        c.emitImmediate(Form.SHR_RM64_IMM8, Operand.change(shifted), width * 8L);
        from = shifted;
      }
    }
  }

  // ---- the runtime library

  /**
   * Calls a function with one or two register arguments (use operands, 0 for none) and the result
   * at {@code result} (define operand, 0 for none).
   */
  void runtime(String name, int result, ValueType type, int first, int second) {
    int general = 0;
    int vectors = 0;
    long used = 0;
    for (int i = 0; i < 2; i++) {
      int operand = i == 0 ? first : second;
      if (operand == 0) {
        continue;
      }
      int registerClass = c.code.registerClass(Operand.value(operand));
      int register =
          registerClass <= X86_64Machine.GENERAL64
              ? CallLayout.general(general++)
              : Register.xmm(vectors++);
      c.copy(registerClass, Operand.definePhysical(register), operand);
      used |= 1L << register;
    }
    runtimeCall(name, used, result, type);
  }

  /** Calls a function whose argument is an F80, which travels on the stack. */
  void runtimeFromExtended(String name, int value, int result, ValueType type) {
    c.extended.push(value);
    c.extended.popTo(other.base(Context.stackPointer(), 0));
    c.outgoingBytes = Math.max(c.outgoingBytes, 16);
    runtimeCall(name, 0, result, type);
  }

  private void runtimeCall(String name, long used, int result, ValueType type) {
    UnitSymbol symbol = c.unit.symbol(name);
    if (symbol.kind == UnitSymbol.Kind.UNKNOWN) {
      symbol.kind = UnitSymbol.Kind.FUNCTION;
    }
    c.makesCalls = true;
    int call = callSymbol(symbol.number());
    for (long rest = used; rest != 0; rest &= rest - 1) {
      c.code.operand(Operand.usePhysical(Long.numberOfTrailingZeros(rest)));
    }
    if (type == ValueType.F80) {
      c.code.setClobbers(call, X86_64Machine.CALL_CLOBBERS);
      return;
    }
    int register = type.isInteger() ? Register.RAX : Register.XMM0;
    c.code.operand(Operand.definePhysical(register));
    c.code.setClobbers(call, X86_64Machine.CALL_CLOBBERS & ~(1L << register));
    c.copy(Context.classOf(type), result, Operand.usePhysical(register));
  }
}
