package kit.backend.x86_64.emit;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.abi.CallLayout;
import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.backend.x86_64.select.Address;
import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.Pseudo;
import kit.backend.x86_64.select.X86_64Machine;
import kit.base.Diagnostics;
import kit.mir.ClearedRegisters;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * Writes one allocated function to an {@link Output}: prologue, rows in layout order with pseudo
 * forms expanded, epilogues, jump tables.
 */
final class FunctionEmitter {
  // DWARF numbers (psABI figure 3.36).
  private static final int DWARF_RBP = 6;
  private static final int DWARF_RSP = 7;
  private static final int[] DWARF_GENERAL = {0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15};

  private final CodeGenOptions options;
  private final FormTable forms;
  private final Diagnostics diagnostics;
  private final Context context;
  private final Operands operands = new Operands();
  private final FrameLayout frame = new FrameLayout();
  private final PseudoExpansion pseudo;
  private final FrameProtection protection;
  private final EntryEmitter entry;
  private Unit unit;
  private Function function;
  private Output out;
  private MachineFunction code;

  /** Notes for debuggers, or null. */
  private DebugRecorder debug;

  private boolean unwind;
  private boolean naked;

  FunctionEmitter(
      CodeGenOptions options, FormTable forms, Context context, Diagnostics diagnostics) {
    this.options = options;
    this.forms = forms;
    this.context = context;
    this.diagnostics = diagnostics;
    this.protection = new FrameProtection(this, context, options);
    this.entry = new EntryEmitter(this, context, options);
    this.pseudo =
        new PseudoExpansion(this, context, protection, options.intelAssembly(), diagnostics);
  }

  void setDebug(DebugRecorder recorder) {
    debug = recorder;
  }

  void run(Unit newUnit, Function function, MachineFunction machineCode, Output output) {
    unit = newUnit;
    out = output;
    code = machineCode;
    this.function = function;
    naked = function.naked;
    // Without unwind tables the frames are described for debuggers alone.
    unwind = options.unwindTables() || debug != null;
    boolean guarded = function.guarded && !naked;
    frame.compute(code, context, options.redZone(), guarded);
    if (frame.isTooLarge()) {
      diagnostics.error(
          function.position(),
          "stack frame of function '" + unit.symbol(function.symbol()).name() + "' is too large");
      return;
    }
    UnitSymbol symbol = unit.symbol(function.symbol());
    int[] targets = findTargets();
    entry.begin(unit, function, out);
    out.beginFunction(
        unit,
        symbol,
        SectionChoice.ofFunction(symbol, options),
        Math.max(1, function.alignment),
        unwind);
    if (debug != null) {
      debug.begin(unit, function, SectionChoice.ofFunction(symbol, options), code, out);
    }
    boolean landingPads = options.hardening().landingPads();
    if (landingPads && !function.noLandingPad) {
      emit(Form.ENDBR64);
    }
    entry.early();
    if (!naked) {
      prologue();
      entry.late();
      if (guarded) {
        protection.storeGuard(unit, frame.guardOffset(), out);
      }
    }
    IntArrayList layout = code.layout();
    for (int i = 0; i < layout.size(); i++) {
      int block = layout.getInt(i);
      if (code.blockSymbol(block) >= 0) {
        out.blockSymbol(unit.symbol(code.blockSymbol(block)));
      }
      if (targets[block] != 0) {
        out.label(context.blockLabel(block));
        if (landingPads && code.isAddressTaken(block)) {
          emit(Form.ENDBR64);
        }
      }
      if (debug != null) {
        debug.block(block, out);
      }
      boolean last = i + 1 == layout.size();
      for (int row = code.first(block); row >= 0; row = code.next(row)) {
        row(row, last && code.next(row) < 0);
      }
    }
    if (debug != null) {
      debug.end(out);
    }
    out.endFunction();
    for (int i = 0; i < context.jumpTables().size(); i++) {
      int[] table = context.jumpTables().get(i);
      int[] labels = new int[table.length];
      for (int k = 1; k < table.length; k++) {
        labels[k] = context.blockLabel(table[k]);
      }
      out.jumpTable(table[0], labels, 1);
    }
  }

  /** By machine block: 1 when something refers to its label. */
  private int[] findTargets() {
    int[] targets = new int[code.blockCount()];
    IntArrayList layout = code.layout();
    for (int i = 0; i < layout.size(); i++) {
      int block = layout.getInt(i);
      if (code.isAddressTaken(block)) {
        targets[block] = 1;
      }
      for (int row = code.last(block); row >= 0; row = code.previous(row)) {
        int start = code.operands(row);
        if (code.operandWords(row) > 0 && Operand.kind(code.word(start)) == Operand.BLOCK) {
          targets[Operand.value(code.word(start))] = 1;
        }
      }
    }
    return targets;
  }

  // ---- frame

  private void prologue() {
    emit(operands.clear().register(0, Register.RBP), Form.PUSH_R64);
    if (unwind) {
      out.cfaOffset(16);
      out.savedAt(DWARF_RBP, -16);
    }
    emit(operands.clear().register(0, Register.RBP).register(1, Register.RSP), Form.MOV_RM64_R64);
    if (unwind) {
      out.cfaRegister(DWARF_RBP);
    }
    if (!frame.inRedZone() && frame.size() > 0) {
      if (options.hardening().stackClash()) {
        protection.allocateProbed(frame.size(), out);
      } else {
        emit(
            operands.clear().register(0, Register.RSP).immediate(1, frame.size()),
            Form.SUB_RM64_IMM32S);
      }
    }
    if (context.stackAlignment() > 16 && !frame.inRedZone()) {
      emit(
          operands.clear().register(0, Register.RSP).immediate(1, -context.stackAlignment()),
          Form.AND_RM64_IMM32S);
    }
    int offset = frame.savedOffset();
    for (long rest = frame.saved(); rest != 0; rest &= rest - 1) {
      int register = Long.numberOfTrailingZeros(rest);
      if (Register.isVector(register)) {
        offset -= 8;
        emit(
            operands.clear().memory(0, Register.RBP, offset).register(1, register),
            FloatForm.MOVUPS_XM128_XMM);
        offset -= 8;
        continue;
      }
      emit(
          operands.clear().memory(0, Register.RBP, offset).register(1, register),
          Form.MOV_RM64_R64);
      if (unwind) {
        out.savedAt(DWARF_GENERAL[register], offset - 16);
      }
      offset -= 8;
    }
    IntArrayList aligned = context.alignedObjects();
    for (int i = 0; i < aligned.size(); i += 3) {
      int alignment = aligned.getInt(i + 2);
      emit(
          operands
              .clear()
              .register(0, Register.R11)
              .memory(1, Register.RBP, code.slotOffset(aligned.getInt(i)) + alignment - 1L),
          Form.LEA_R64_M);
      emit(
          operands.clear().register(0, Register.R11).immediate(1, -(long) alignment),
          Form.AND_RM64_IMM32S);
      emit(
          operands
              .clear()
              .memory(0, Register.RBP, code.slotOffset(aligned.getInt(i + 1)))
              .register(1, Register.R11),
          Form.MOV_RM64_R64);
    }
  }

  /**
   * Sets to zero what the function is to leave without traces (attribute zero_call_used_regs), but
   * for the registers of the result, which the row of the return uses.
   */
  private void clearRegisters(int row) {
    ClearedRegisters choice = function.cleared;
    if (choice == ClearedRegisters.SKIP) {
      return;
    }
    long set = X86_64Machine.CALL_CLOBBERS;
    if (choice.onlyArguments()) {
      set = 0xffL << Register.XMM0;
      for (int i = 0; i < CallLayout.GENERAL_COUNT; i++) {
        set |= 1L << CallLayout.general(i);
      }
    }
    if (choice.onlyGeneral() || !options.vectorRegisters()) {
      set &= ~X86_64Machine.VECTORS;
    }
    if (choice.onlyUsed()) {
      set &= code.writtenRegisters;
    }
    set &= ~context.preserved();
    int at = code.operands(row);
    int end = at + code.operandWords(row);
    while (at < end) {
      int word = code.word(at);
      if (Operand.kind(word) == Operand.PHYSICAL) {
        set &= ~(1L << Operand.value(word));
      }
      at += Operand.length(word);
    }
    for (long rest = set; rest != 0; rest &= rest - 1) {
      int register = Long.numberOfTrailingZeros(rest);
      emit(
          operands.clear().register(0, register).register(1, register),
          Register.isVector(register) ? FloatForm.PXOR_XMM_XM128 : Form.XOR_RM32_R32);
    }
    if (choice == ClearedRegisters.ALL && !context.returnsOnStack()) {
      for (int i = 0; i < 16; i++) {
        if (i < 8) {
          emit(FloatForm.FLDZ);
        } else {
          emit(operands.clear().register(0, Register.ST0), FloatForm.FSTP_STI);
        }
      }
    }
  }

  private void epilogue(int row, boolean atEnd) {
    if (naked) {
      return;
    }
    if (frame.guardOffset() != 0) {
      protection.checkGuard(unit, frame.guardOffset(), out);
    }
    int offset = frame.savedOffset();
    for (long rest = frame.saved(); rest != 0; rest &= rest - 1) {
      int register = Long.numberOfTrailingZeros(rest);
      boolean vector = Register.isVector(register);
      offset -= vector ? 8 : 0;
      emit(
          operands.clear().register(0, register).memory(1, Register.RBP, offset),
          vector ? FloatForm.MOVUPS_XMM_XM128 : Form.MOV_R64_RM64);
      offset -= 8;
    }
    clearRegisters(row);
    boolean stackMoved =
        frame.size() > 0 || context.usesDynamicStack() || context.stackAlignment() > 16;
    if (frame.inRedZone() || !stackMoved) {
      emit(operands.clear().register(0, Register.RBP), Form.POP_R64);
    } else {
      emit(Form.LEAVE);
    }
    if (unwind) {
      out.cfa(DWARF_RSP, 8);
    }
    emit(Form.RET);
    if (unwind && !atEnd) {
      out.cfa(DWARF_RBP, 16);
    }
  }

  // ---- rows

  private void row(int row, boolean atEnd) {
    int form = code.form(row);
    if (code.has(row, MachineFunction.IDENTITY)) {
      return;
    }
    if (debug != null && form != Pseudo.RETURN && !code.has(row, MachineFunction.INSERTED)) {
      debug.row(code.position(row), out);
    }
    if (form >= Pseudo.FIRST) {
      if (form == Pseudo.RETURN) {
        if (debug != null) {
          debug.epilogue(out);
        }
        epilogue(row, atEnd);
      } else {
        pseudo.expand(code, row, out);
      }
      return;
    }
    int at = code.operands(row);
    int end = at + code.operandWords(row);
    Operands o = operands.clear();
    int count = forms.operandCount(form);
    for (int i = 0; i < count && at < end; i++) {
      at = operand(o, i, at);
    }
    if (at < end && Operand.kind(code.word(at)) == Operand.IMMEDIATE) {
      o.prefix((int) code.longAt(Operand.value(code.word(at))));
    }
    out.instruction(form, o);
    if (options.hardening().landingPads() && protection.returnsTwice(unit, form, o)) {
      emit(Form.ENDBR64);
    }
  }

  /** Puts the operand at a pool index into place {@code i}; returns the index behind it. */
  int operand(Operands o, int i, int at) {
    int word = code.word(at);
    int value = Operand.value(word);
    switch (Operand.kind(word)) {
      case Operand.PHYSICAL -> o.register(i, value);
      case Operand.IMMEDIATE -> o.immediate(i, code.longAt(value));
      case Operand.BLOCK -> o.branch(i, ~context.blockLabel(value), 0, 0);
      case Operand.MEMORY -> memory(o, i, at);
      case Operand.SYMBOL -> {
        if (value == kit.obj.X86_64Relocations.ABS32) {
          o.symbolicImmediate(i, code.word(at + 1), code.word(at + 2), 0);
        } else {
          o.branch(i, code.word(at + 1), code.word(at + 2), value);
        }
      }
      default ->
          throw new IllegalStateException(
              "operand " + Integer.toHexString(word) + " in " + code.form(at));
    }
    return at + Operand.length(word);
  }

  private void memory(Operands o, int i, int at) {
    int flags = Operand.value(code.word(at));
    int base = code.word(at + 1);
    int index = code.word(at + 2);
    long displacement = code.word(at + 3);
    int symbol = code.word(at + 4);
    int relocation = flags >> Address.RELOCATION_SHIFT;
    int baseRegister = Register.NONE;
    if (Operand.kind(base) == Operand.SLOT) {
      baseRegister = Register.RBP;
      displacement += code.slotOffset(Operand.value(base));
    } else if (Operand.kind(base) == Operand.PHYSICAL) {
      baseRegister = Operand.value(base);
    }
    if (Operand.kind(index) == Operand.PHYSICAL) {
      o.memory(
          i, baseRegister, Operand.value(index), 1 << (flags & Address.SCALE_MASK), displacement);
    } else {
      o.memory(i, baseRegister, displacement);
    }
    if (symbol != Operand.NO_SYMBOL) {
      o.symbolic(symbol, relocation);
    }
    if ((flags & Address.SEGMENT_FS) != 0) {
      o.segment(Register.FS);
    } else if ((flags & Address.SEGMENT_GS) != 0) {
      o.segment(Register.GS);
    }
  }

  // ---- for expansions

  void emit(int form) {
    out.instruction(form, operands.clear());
  }

  void emit(Operands o, int form) {
    out.instruction(form, o);
  }

  /** The shared operands, empty. */
  Operands fresh() {
    return operands.clear();
  }
}
