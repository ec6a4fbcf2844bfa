package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.Function;
import kit.opt.machine.Operand;

/**
 * Dynamic stack memory, and the addresses of frames. The area for outgoing arguments stays at the
 * stack pointer, below what ALLOCA hands out.
 */
final class FrameSelection {
  private final Context c;
  private final Address address = new Address();

  FrameSelection(Context context) {
    c = context;
  }

  /**
   * ALLOCA: moves the stack pointer down by the size, rounded up, and takes what is above the
   * outgoing area.
   */
  void allocate(int row) {
    Function f = c.function;
    long alignment = Math.max(16, f.imm(row));
    c.dynamicStack = true;
    int size = c.reg(f.a(row));
    int rounded = c.fresh(X86_64Machine.GENERAL64);
    c.copy(X86_64Machine.GENERAL64, Operand.define(rounded), size);
    c.emitImmediate(
        Form.ADD_RM64_IMM32S, Operand.change(rounded), alignment == 16 ? 15 : alignment + 15);
    c.emitImmediate(Form.AND_RM64_IMM32S, Operand.change(rounded), -16);
    if (c.options.hardening().stackClash()) {
      c.code.append(Pseudo.ALLOCATE_PROBED);
      c.code.operand(Operand.change(rounded));
    } else {
      c.emit(Form.SUB_RM64_R64, Operand.changePhysical(Register.RSP), Operand.use(rounded));
    }
    c.code.append(Pseudo.ALIGN_STACK);
    if (!c.isWanted(row)) {
      return;
    }
    int made = c.registerOf(row);
    c.code.append(Pseudo.LEA_OUTGOING_END);
    c.code.operand(Operand.define(made));
    if (alignment > 16) {
      c.emitImmediate(Form.ADD_RM64_IMM32S, Operand.change(made), alignment - 1);
      c.emitImmediate(Form.AND_RM64_IMM32S, Operand.change(made), -alignment);
    }
  }

  void save(int row) {
    c.copy(X86_64Machine.GENERAL64, c.define(row), Context.stackPointer());
  }

  void restore(int row) {
    int saved = c.reg(c.function.a(row));
    c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(Register.RSP), saved);
  }

  /**
   * TRAMPOLINE: {@code movabs $function, %r11; movabs $chain, %r10; jmp *%r11; nop}, as gcc writes
   * it. The unit's stack becomes executable.
   */
  void trampoline(int row) {
    Function f = c.function;
    c.unitState().setExecutableStack();
    int chain = c.reg(f.b(row));
    int code = c.fresh(X86_64Machine.GENERAL64);
    c.memory.loadSymbolAddress(Operand.define(code), f.c(row), 0);
    c.memory.address(f.a(row), 0, address);
    constant(2, 0, (short) 0xBB49);
    constant(2, 10, (short) 0xBA49);
    constant(4, 20, 0x90E3FF49);
    quadword(2, Operand.use(code));
    quadword(12, chain);
  }

  private void constant(int bytes, int at, long value) {
    c.code.append(Context.immediateStore(bytes));
    address.operand(c.code, at);
    c.code.immediate(value);
  }

  private void quadword(int at, int register) {
    c.code.append(Context.integerStore(8));
    address.operand(c.code, at);
    c.code.operand(register);
  }

  /**
   * FRAME_ADDRESS (displacement 0) and RETURN_ADDRESS (8): follows the chain of saved frame
   * pointers.
   */
  void frameAddress(int row, int displacement) {
    long level = c.function.imm(row);
    int base = Operand.usePhysical(Register.RBP);
    for (long i = 0; i < level && i < 1024; i++) {
      int made = c.fresh(X86_64Machine.GENERAL64);
      c.emitLoad(Form.MOV_R64_RM64, Operand.define(made), address.base(base, 0));
      base = Operand.use(made);
    }
    if (displacement == 0) {
      c.copy(X86_64Machine.GENERAL64, c.define(row), base);
    } else {
      c.emitLoad(Form.MOV_R64_RM64, c.define(row), address.base(base, displacement));
    }
  }
}
