package kit.frontend.lower;

import java.util.List;
import kit.frontend.ast.Expression;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * A function that looks at its own call: {@code __builtin_apply_args}, {@code __builtin_apply} and
 * {@code __builtin_return} (GNU C), which hand on arguments and results of which nothing is known,
 * and what unwinders ask for. x86-64.
 *
 * <p>What {@code __builtin_apply_args} gives: the address of the arguments on the stack (offset 0)
 * and that of the copies of the argument registers (8), as for variable arguments. What {@code
 * __builtin_apply} gives: rax (0), rdx (8), xmm0 (16), xmm1 (32), the top of the x87 stack (48) and
 * whether there was one (64).
 */
final class Reflection {
  private static final int VARIABLE_LIST = 24;
  private static final int SAVED_REGISTERS = 16;
  private static final int RESULTS = 80;

  private static final String CALL =
      """
      movq %%rsp, %%r12
      	subq %[2], %%rsp
      	andq $-16, %%rsp
      	movq (%[1]), %%rsi
      	movq %%rsp, %%rdi
      	movq %[2], %%rcx
      	rep movsb
      	movq 8(%[1]), %%r11
      	movq (%%r11), %%rdi
      	movq 8(%%r11), %%rsi
      	movq 16(%%r11), %%rdx
      	movq 24(%%r11), %%rcx
      	movq 32(%%r11), %%r8
      	movq 40(%%r11), %%r9
      	movups 48(%%r11), %%xmm0
      	movups 64(%%r11), %%xmm1
      	movups 80(%%r11), %%xmm2
      	movups 96(%%r11), %%xmm3
      	movups 112(%%r11), %%xmm4
      	movups 128(%%r11), %%xmm5
      	movups 144(%%r11), %%xmm6
      	movups 160(%%r11), %%xmm7
      	movl $8, %%eax
      	call *%[0]
      	movq %%r12, %%rsp
      	movq %%rax, (%[3])
      	movq %%rdx, 8(%[3])
      	movups %%xmm0, 16(%[3])
      	movups %%xmm1, 32(%[3])
      	movb $0, 64(%[3])
      	fxam
      	fnstsw %%ax
      	andw $0x4500, %%ax
      	cmpw $0x4100, %%ax
      	je 1f
      	fstpt 48(%[3])
      	movb $1, 64(%[3])
      1:\
      """;

  private static final String RETURN =
      """
      cmpb $0, 64(%[0])
      	je 1f
      	fldt 48(%[0])
      1:	movq 8(%[0]), %%rdx
      	movups 16(%[0]), %%xmm0
      	movups 32(%[0]), %%xmm1
      	movq (%[0]), %%rax\
      """;

  private final FunctionLowering at;
  private final Emitter emit;

  Reflection(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  private boolean isServed(Expression.BuiltinCall e) {
    boolean served = at.types.target().name().equals("x86_64");
    if (!served) {
      at.unsupported(e.position(), "this builtin function on this target");
    }
    return served;
  }

  private static String numbered(String template) {
    return template
        .replace("%[0]", "%0")
        .replace("%[1]", "%1")
        .replace("%[2]", "%2")
        .replace("%[3]", "%3");
  }

  private void assembly(
      String template, String constraint, List<String> clobbers, int position, int... values) {
    InlineAssembly.Operand[] operands = new InlineAssembly.Operand[values.length];
    for (int i = 0; i < values.length; i++) {
      operands[i] =
          new InlineAssembly.Operand(
              constraint.isEmpty() ? "r" : constraint.substring(i, i + 1),
              false,
              false,
              ValueType.I64,
              MemoryType.I64,
              null);
    }
    int number =
        at.function.addAssembly(
            new InlineAssembly(numbered(template), List.of(operands), clobbers, true, 0, position));
    at.builder.emit(
        Op.ASM, ValueType.VOID, number, -1, at.function.list(values, 0, values.length), 0);
  }

  int applyArguments(Expression.BuiltinCall e) {
    if (!isServed(e)) {
      return emit.i64(0);
    }
    at.function.capturesArguments = true;
    int list = at.builder.slotAddress(at.function.newSlot(VARIABLE_LIST, 8, null), 0);
    at.builder.emit(Op.VA_START, ValueType.VOID, list, -1, -1, 0);
    Place block = Place.slot(at.function.newSlot(16, 8, null), 8);
    int frame = at.builder.emit(Op.FRAME_ADDRESS, ValueType.I64, -1, -1, -1, 0);
    // Above the saved frame pointer and the return address.
    emit.store(block, emit.add(frame, emit.i64(16)), Kind.U64, false);
    int saved = emit.load(Place.value(list, 8).plus(SAVED_REGISTERS), Kind.U64, false);
    emit.store(block.plus(8), saved, Kind.U64, false);
    return emit.address(block);
  }

  int apply(Expression.BuiltinCall e) {
    int function = at.expressions.value(e.arguments().get(0));
    int arguments = at.expressions.value(e.arguments().get(1));
    int bytes = at.expressions.value(e.arguments().get(2));
    if (!isServed(e)) {
      return emit.i64(0);
    }
    at.function.hasAlloca = true;
    int results = emit.address(Place.slot(at.function.newSlot(RESULTS, 16, null), 16));
    // Operands live in registers that the call keeps: the others are clobbered.
    List<String> clobbers =
        List.of(
            "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "xmm0", "xmm1",
            "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",
            "xmm12", "xmm13", "xmm14", "xmm15", "memory", "cc");
    assembly(CALL, "", clobbers, e.position(), function, arguments, bytes, results);
    return results;
  }

  void returnApplied(Expression.BuiltinCall e) {
    int results = at.expressions.value(e.arguments().get(0));
    if (!isServed(e)) {
      return;
    }
    at.scopes.leaveTo(at.scopes.outermost());
    assembly(RETURN, "c", List.of("rax", "rdx", "xmm0", "xmm1"), e.position(), results);
    at.ret(-1);
  }

  /** The registers that calls preserve are clobbered, hence saved where unwind tables say. */
  void unwindInit(Expression.BuiltinCall e) {
    if (isServed(e)) {
      assembly("", "", List.of("rbx", "r12", "r13", "r14", "r15"), e.position());
    }
  }

  /** The stack pointer before the call that led here. */
  int canonicalFrameAddress(Expression.BuiltinCall e) {
    int frame = at.builder.emit(Op.FRAME_ADDRESS, ValueType.I64, -1, -1, -1, 0);
    return isServed(e) ? emit.add(frame, emit.i64(16)) : frame;
  }

  /** The word at fs:0, which holds its own address. */
  int threadPointer(Expression.BuiltinCall e) {
    Place result = emit.temporary(8, 8);
    if (isServed(e)) {
      InlineAssembly.Operand output =
          new InlineAssembly.Operand("=r", true, true, ValueType.I64, MemoryType.I64, null);
      int number =
          at.function.addAssembly(
              new InlineAssembly(
                  "movq %%fs:0, %0", List.of(output), List.of(), false, 0, e.position()));
      int[] operands = {emit.address(result)};
      at.builder.emit(Op.ASM, ValueType.VOID, number, -1, at.function.list(operands, 0, 1), 0);
    }
    return emit.load(result, Kind.U64, false);
  }
}
