package kit.backend.x86_64.emit;

import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.Hardening.StackGuard;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.backend.x86_64.select.Condition;
import kit.backend.x86_64.select.Context;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.obj.X86_64Relocations;

/**
 * Stack guards and probed stack memory.
 *
 * <p>A guarded frame holds a copy of a secret value between its arrays and what the caller needs
 * back: saved registers, frame pointer, return address. The prologue stores it, each epilogue
 * compares it with the original and calls {@code __stack_chk_fail} when it has changed:
 *
 * <pre>
 *   movq %fs:40, %r11          movq %fs:40, %r11
 *   movq %r11, -8(%rbp)        subq -8(%rbp), %r11
 *   xorl %r11d, %r11d          je   1f
 *                              call __stack_chk_fail@PLT
 *                           1:
 * </pre>
 *
 * <p>r11 holds no argument and no result. The value never stays in a register.
 *
 * <p>Probed memory (-fstack-clash-protection): the stack pointer moves by at most a page at a time,
 * and each page is touched, so that a guard page cannot be jumped over. What is less than a page
 * needs no touch: the call that made this frame has touched the page above it.
 */
final class FrameProtection {
  private static final int PAGE = 4096;

  /** Up to so many pages are probed one by one, more in a loop. */
  private static final int UNROLLED = 4;

  private final FunctionEmitter emitter;
  private final Context context;
  private final CodeGenOptions options;

  FrameProtection(FunctionEmitter emitter, Context context, CodeGenOptions options) {
    this.emitter = emitter;
    this.context = context;
    this.options = options;
  }

  private Operands fresh() {
    return emitter.fresh();
  }

  // ---- guards

  void storeGuard(Unit unit, int offset, Output out) {
    loadReference(unit);
    emitter.emit(
        fresh().memory(0, Register.RBP, offset).register(1, Register.R11), Form.MOV_RM64_R64);
    emitter.emit(fresh().register(0, Register.R11).register(1, Register.R11), Form.XOR_RM32_R32);
  }

  void checkGuard(Unit unit, int offset, Output out) {
    loadReference(unit);
    emitter.emit(
        fresh().register(0, Register.R11).memory(1, Register.RBP, offset), Form.SUB_R64_RM64);
    int intact = context.unitState().newLabel();
    emitter.emit(fresh().branch(0, ~intact, 0, 0), Form.JO_REL32 + Condition.EQUAL);
    call(unit, "__stack_chk_fail", options);
    out.label(intact);
  }

  /** The original value, to r11. */
  private void loadReference(Unit unit) {
    StackGuard guard = options.hardening().guard();
    Operands o = fresh().register(0, Register.R11);
    if (guard.symbol() == null) {
      o.memory(1, Register.NONE, guard.offset()).segment(guard.segment());
    } else {
      UnitSymbol symbol = referenced(unit, guard.symbol());
      boolean indirect = guard.segment() == Register.NONE && options.pic() > 0;
      o.memory(1, Register.RIP, 0);
      o.symbolic(symbol.number(), indirect ? X86_64Relocations.REX_GOTPCRELX : 0);
      if (indirect) {
        emitter.emit(o, Form.MOV_R64_RM64);
        o = fresh().register(0, Register.R11).memory(1, Register.R11, 0);
      } else if (guard.segment() != Register.NONE) {
        o.segment(guard.segment());
      }
    }
    emitter.emit(o, Form.MOV_R64_RM64);
  }

  private static UnitSymbol referenced(Unit unit, String name) {
    UnitSymbol symbol = unit.symbol(name);
    symbol.referenced = true;
    return symbol;
  }

  /** Calls a function of the C library that takes no arguments. */
  private void call(Unit unit, String name, CodeGenOptions how) {
    UnitSymbol symbol = referenced(unit, name);
    if (!how.plt() && how.pic() > 0) {
      Operands o = fresh().memory(0, Register.RIP, 0);
      emitter.emit(o.symbolic(symbol.number(), X86_64Relocations.GOTPCRELX), Form.CALL_RM64);
    } else {
      int relocation = how.pic() > 0 ? X86_64Relocations.PLT32 : 0;
      emitter.emit(fresh().branch(0, symbol.number(), 0, relocation), Form.CALL_REL32);
    }
  }

  /** Whether the instruction calls a function that returns more than once. */
  boolean returnsTwice(Unit unit, int form, Operands o) {
    int target =
        form == Form.CALL_REL32
            ? o.target
            : form == Form.CALL_RM64 && o.base == Register.RIP ? o.symbol : -1;
    return target >= 0 && target < unit.symbolCount() && unit.symbol(target).returnsTwice;
  }

  // ---- probes

  /** Moves the stack pointer down by a constant. */
  void allocateProbed(long size, Output out) {
    long pages = size / PAGE;
    if (pages <= UNROLLED) {
      for (long i = 0; i < pages; i++) {
        subtract(Register.RSP, PAGE);
        touch();
      }
    } else {
      int loop = context.unitState().newLabel();
      emitter.emit(
          fresh().register(0, Register.R11).memory(1, Register.RSP, -(pages * PAGE)),
          Form.LEA_R64_M);
      out.label(loop);
      subtract(Register.RSP, PAGE);
      touch();
      emitter.emit(fresh().register(0, Register.RSP).register(1, Register.R11), Form.CMP_RM64_R64);
      emitter.emit(fresh().branch(0, ~loop, 0, 0), Form.JO_REL32 + Condition.NOT_EQUAL);
    }
    if (size % PAGE != 0) {
      subtract(Register.RSP, size % PAGE);
    }
  }

  /** Moves the stack pointer down by the number in a register, which is destroyed. */
  void allocateDynamic(int register, Output out) {
    int loop = context.unitState().newLabel();
    int last = context.unitState().newLabel();
    out.label(loop);
    emitter.emit(fresh().register(0, register).immediate(1, PAGE), Form.CMP_RM64_IMM32S);
    emitter.emit(fresh().branch(0, ~last, 0, 0), Form.JO_REL32 + Condition.BELOW);
    subtract(Register.RSP, PAGE);
    touch();
    subtract(register, PAGE);
    emitter.emit(fresh().branch(0, ~loop, 0, 0), Form.JMP_REL32);
    out.label(last);
    emitter.emit(fresh().register(0, Register.RSP).register(1, register), Form.SUB_RM64_R64);
    touch();
  }

  private void subtract(int register, long value) {
    emitter.emit(fresh().register(0, register).immediate(1, value), Form.SUB_RM64_IMM32S);
  }

  private void touch() {
    emitter.emit(fresh().memory(0, Register.RSP, 0).immediate(1, 0), Form.OR_RM64_IMM32S);
  }
}
