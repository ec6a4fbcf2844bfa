package kit.backend.x86_64.emit;

import kit.backend.x86_64.abi.CallLayout;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.backend.x86_64.select.Condition;
import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.Pseudo;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.mir.AtomicOperation;
import kit.obj.X86_64Relocations;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * The instructions of the pseudo forms ({@link Pseudo} has their operands). All registers are
 * physical here.
 */
final class PseudoExpansion {
  private final FunctionEmitter emitter;
  private final Context context;
  private final FrameProtection protection;
  private MachineFunction code;
  private Output out;

  /** Pool index of the row's operands. */
  private int at;

  private final ByteSink assemblyText = new ByteSink();
  private final AssemblyTemplate template;

  PseudoExpansion(
      FunctionEmitter emitter,
      Context context,
      FrameProtection protection,
      boolean intelAssembly,
      Diagnostics diagnostics) {
    this.protection = protection;
    this.emitter = emitter;
    this.context = context;
    template =
        new AssemblyTemplate(
            intelAssembly,
            diagnostics,
            new AssemblyTemplate.Names() {
              @Override
              public void symbol(int symbolOrLabel, ByteSink sink) {
                out.targetName(symbolOrLabel, sink);
              }

              @Override
              public void block(int machineBlock, ByteSink sink) {
                out.targetName(~context.blockLabel(machineBlock), sink);
              }
            });
  }

  void expand(MachineFunction machineCode, int row, Output output) {
    code = machineCode;
    out = output;
    at = code.operands(row);
    switch (code.form(row)) {
      case Pseudo.UNSIGNED_TO_FLOAT -> unsignedToFloat();
      case Pseudo.FLOAT_TO_UNSIGNED -> floatToUnsigned();
      case Pseudo.KEEP_VECTOR_IF -> keepVectorIf();
      case Pseudo.ATOMIC_LOOP -> atomicLoop();
      case Pseudo.SAVE_VARIADIC -> saveVariadic();
      case Pseudo.TLS_GENERAL -> threadGeneral();
      case Pseudo.TLS_LOCAL -> threadLocal();
      case Pseudo.ASSEMBLY -> assembly((int) immediate(0));
      case Pseudo.REP_MOVSQ ->
          emitter.emit(string(0, Register.RDI, 1, Register.RSI), Form.MOVS_DST64_SRC64);
      case Pseudo.REP_STOSQ -> emitter.emit(store(), Form.STOS_DST64_RAX);
      case Pseudo.X87_SELECT -> extendedSelect();
      case Pseudo.X87_ADJUST_UNSIGNED -> adjustUnsigned();
      case Pseudo.X87_TO_UNSIGNED -> extendedToUnsigned();
      case Pseudo.ZERO_VECTOR ->
          emitter.emit(
              emitter.fresh().register(0, register(0)).register(1, register(0)),
              FloatForm.PXOR_XMM_XM128);
      case Pseudo.LEA_OUTGOING_END -> outgoingEnd();
      case Pseudo.ALLOCATE_PROBED -> protection.allocateDynamic(register(0), out);
      case Pseudo.ALIGN_STACK -> {
        if (context.stackAlignment() > 16) {
          emitter.emit(
              emitter.fresh().register(0, Register.RSP).immediate(1, -context.stackAlignment()),
              Form.AND_RM64_IMM32S);
        }
      }
      default -> throw new IllegalStateException("pseudo form " + Pseudo.name(code.form(row)));
    }
  }

  private void assembly(int index) {
    assemblyText.clear();
    template.write(context.assemblies().get(index), code, assemblyText);
    out.inlineAssembly(
        Bytes.toText(assemblyText.array(), 0, assemblyText.size()),
        context.assemblies().get(index).source().position());
  }

  private int register(int word) {
    return Operand.value(code.word(at + word));
  }

  private long immediate(int word) {
    return code.longAt(Operand.value(code.word(at + word)));
  }

  private Operands fresh() {
    return emitter.fresh();
  }

  private int newLabel() {
    return context.unitState().newLabel();
  }

  private void jump(int form, int label) {
    emitter.emit(fresh().branch(0, ~label, 0, 0), form);
  }

  private Operands string(int destination, int destinationBase, int source, int sourceBase) {
    // A string instruction has two implied memory operands with one set of columns: the base is
    // that of the source.
    return fresh()
        .memory(destination, destinationBase, 0)
        .memory(source, sourceBase, 0)
        .prefix(Operands.REP);
  }

  private Operands store() {
    return fresh().memory(0, Register.RDI, 0).register(1, Register.RAX).prefix(Operands.REP);
  }

  /**
   * The result is exact to the last bit: a large value is halved with its lowest bit kept sticky,
   * converted, doubled.
   */
  private void unsignedToFloat() {
    int result = register(0);
    int source = register(1);
    int half = register(2);
    int low = register(3);
    boolean single = immediate(4) == 4;
    int convert = single ? FloatForm.CVTSI2SS_XMM_RM64 : FloatForm.CVTSI2SD_XMM_RM64;
    int large = newLabel();
    int done = newLabel();
    emitter.emit(fresh().register(0, source).register(1, source), Form.TEST_RM64_R64);
    jump(Form.JO_REL32 + 8, large);
    emitter.emit(fresh().register(0, result).register(1, source), convert);
    jump(Form.JMP_REL32, done);
    out.label(large);
    emitter.emit(fresh().register(0, half).register(1, source), Form.MOV_RM64_R64);
    emitter.emit(fresh().register(0, half).immediate(1, 1), Form.SHR_RM64_IMM8);
    emitter.emit(fresh().register(0, low).register(1, source), Form.MOV_RM64_R64);
    emitter.emit(fresh().register(0, low).immediate(1, 1), Form.AND_RM32_IMM32);
    emitter.emit(fresh().register(0, half).register(1, low), Form.OR_RM64_R64);
    emitter.emit(fresh().register(0, result).register(1, half), convert);
    emitter.emit(
        fresh().register(0, result).register(1, result),
        single ? FloatForm.ADDSS_XMM_XM32 : FloatForm.ADDSD_XMM_XM64);
    out.label(done);
  }

  private void floatToUnsigned() {
    int result = register(0);
    int source = register(1);
    int scratch = register(2);
    int memory = at + 3;
    boolean single = immediate(3 + Operand.MEMORY_WORDS) == 4;
    int convert = single ? FloatForm.CVTTSS2SI_R64_XM32 : FloatForm.CVTTSD2SI_R64_XM64;
    int large = newLabel();
    int done = newLabel();
    Operands o = fresh().register(0, source);
    emitter.operand(o, 1, memory);
    emitter.emit(o, single ? FloatForm.COMISS_XMM_XM32 : FloatForm.COMISD_XMM_XM64);
    jump(Form.JO_REL32 + Condition.ABOVE_OR_EQUAL, large);
    emitter.emit(fresh().register(0, result).register(1, source), convert);
    jump(Form.JMP_REL32, done);
    out.label(large);
    emitter.emit(fresh().register(0, scratch).register(1, source), FloatForm.MOVAPS_XMM_XM128);
    o = fresh().register(0, scratch);
    emitter.operand(o, 1, memory);
    emitter.emit(o, single ? FloatForm.SUBSS_XMM_XM32 : FloatForm.SUBSD_XMM_XM64);
    emitter.emit(fresh().register(0, result).register(1, scratch), convert);
    emitter.emit(fresh().register(0, result).immediate(1, 63), Form.BTC_RM64_IMM8);
    out.label(done);
  }

  private void keepVectorIf() {
    int done = newLabel();
    jump(Form.JO_REL32 + (int) immediate(2), done);
    emitter.emit(
        fresh().register(0, register(0)).register(1, register(1)), FloatForm.MOVAPS_XMM_XM128);
    out.label(done);
  }

  private void atomicLoop() {
    int operand = register(1);
    int scratch = register(2);
    int memory = at + 3;
    long kind = immediate(3 + Operand.MEMORY_WORDS);
    int bytes = (int) kind & 0xff;
    AtomicOperation operation = AtomicOperation.values()[(int) (kind >> 8)];
    int again = newLabel();
    out.label(again);
    emitter.emit(fresh().register(0, scratch).register(1, Register.RAX), Form.MOV_RM64_R64);
    int form =
        switch (operation) {
          case OR -> Form.OR_RM64_R64;
          case XOR -> Form.XOR_RM64_R64;
          default -> Form.AND_RM64_R64;
        };
    emitter.emit(fresh().register(0, scratch).register(1, operand), form);
    if (operation == AtomicOperation.NAND) {
      emitter.emit(fresh().register(0, scratch), Form.NOT_RM64);
    }
    Operands o = fresh().prefix(Operands.LOCK);
    emitter.operand(o, 0, memory);
    emitter.emit(
        o.register(1, scratch), Form.CMPXCHG_RM8_R8 + Integer.numberOfTrailingZeros(bytes));
    jump(Form.JO_REL32 + Condition.NOT_EQUAL, again);
  }

  private void saveVariadic() {
    int slot = Operand.value(code.word(at + 1));
    int base = code.slotOffset(slot);
    int general = (int) immediate(Operand.MEMORY_WORDS);
    int vectors = (int) immediate(Operand.MEMORY_WORDS + 1);
    for (int i = general; i < CallLayout.GENERAL_COUNT; i++) {
      emitter.emit(
          fresh().memory(0, Register.RBP, base + 8L * i).register(1, CallLayout.general(i)),
          Form.MOV_RM64_R64);
    }
    if (vectors == CallLayout.VECTOR_COUNT) {
      return;
    }
    // al tells whether there are vector arguments at all, in calls of variadic functions.
    int none = newLabel();
    if (immediate(Operand.MEMORY_WORDS + 2) == 0) {
      emitter.emit(fresh().register(0, Register.RAX).register(1, Register.RAX), Form.TEST_RM8_R8);
      jump(Form.JO_REL32 + Condition.EQUAL, none);
    }
    for (int i = vectors; i < CallLayout.VECTOR_COUNT; i++) {
      emitter.emit(
          fresh().memory(0, Register.RBP, base + 48L + 16L * i).register(1, Register.xmm(i)),
          context.isRealigned() ? FloatForm.MOVUPS_XM128_XMM : FloatForm.MOVAPS_XM128_XMM);
    }
    out.label(none);
  }

  /** The code sequence of psABI table 11.5, padded as the linker's relaxation wants it. */
  private void threadGeneral() {
    int symbol = code.word(at + 2);
    int resolver = code.word(at + 5);
    emitter.emit(
        fresh()
            .register(0, Register.RDI)
            .ripRelative(1, symbol, 0, X86_64Relocations.TLSGD)
            .prefix(Operands.DATA16),
        Form.LEA_R64_M);
    out.codeBytes(0x6666, 2);
    emitter.emit(
        fresh().branch(0, resolver, 0, X86_64Relocations.PLT32).prefix(Operands.REX_W),
        Form.CALL_REL32);
  }

  private void threadLocal() {
    int symbol = code.word(at + 2);
    int resolver = code.word(at + 5);
    emitter.emit(
        fresh().register(0, Register.RDI).ripRelative(1, symbol, 0, X86_64Relocations.TLSLD),
        Form.LEA_R64_M);
    emitter.emit(fresh().branch(0, resolver, 0, X86_64Relocations.PLT32), Form.CALL_REL32);
  }

  private void extendedSelect() {
    int whenTrue = newLabel();
    int done = newLabel();
    jump(Form.JO_REL32 + (int) immediate(2 * Operand.MEMORY_WORDS), whenTrue);
    loadExtended(at + Operand.MEMORY_WORDS);
    jump(Form.JMP_REL32, done);
    out.label(whenTrue);
    loadExtended(at);
    out.label(done);
  }

  private void loadExtended(int memory) {
    Operands o = fresh();
    emitter.operand(o, 0, memory);
    emitter.emit(o, FloatForm.FLD_M80);
  }

  private void adjustUnsigned() {
    int done = newLabel();
    emitter.emit(fresh().register(0, register(0)).register(1, register(0)), Form.TEST_RM64_R64);
    jump(Form.JO_REL32 + 9, done);
    Operands o = fresh();
    emitter.operand(o, 0, at + 1);
    emitter.emit(o, FloatForm.FADD_M32);
    out.label(done);
  }

  private void extendedToUnsigned() {
    int result = register(0);
    int temporary = at + 1;
    int limit = at + 1 + Operand.MEMORY_WORDS;
    int large = newLabel();
    int done = newLabel();
    // st(0) = 2^63, st(1) = the value.
    Operands o = fresh();
    emitter.operand(o, 0, limit);
    emitter.emit(o, FloatForm.FLD_M32);
    emitter.emit(
        fresh().register(0, Register.ST0).register(1, Register.st(1)), FloatForm.FCOMI_ST0_STI);
    jump(Form.JO_REL32 + Condition.BELOW_OR_EQUAL, large);
    emitter.emit(fresh().register(0, Register.ST0), FloatForm.FSTP_STI);
    storeAndLoad(temporary, result);
    jump(Form.JMP_REL32, done);
    out.label(large);
    emitter.emit(
        fresh().register(0, Register.st(1)).register(1, Register.ST0), FloatForm.FSUBRP_STI_ST0);
    storeAndLoad(temporary, result);
    emitter.emit(fresh().register(0, result).immediate(1, 63), Form.BTC_RM64_IMM8);
    out.label(done);
  }

  private void storeAndLoad(int temporary, int result) {
    Operands o = fresh();
    emitter.operand(o, 0, temporary);
    emitter.emit(o, FloatForm.FISTPLL_M64);
    o = fresh().register(0, result);
    emitter.operand(o, 1, temporary);
    emitter.emit(o, Form.MOV_R64_RM64);
  }

  private void outgoingEnd() {
    emitter.emit(
        fresh().register(0, register(0)).memory(1, Register.RSP, context.outgoingBytes()),
        Form.LEA_R64_M);
  }
}
