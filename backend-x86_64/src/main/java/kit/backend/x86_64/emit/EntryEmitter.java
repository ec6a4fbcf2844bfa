package kit.backend.x86_64.emit;

import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.EntryCode;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.backend.x86_64.select.Context;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.obj.X86_64Relocations;

/**
 * What tools find at the entry of a function: no-operations to be patched
 * (-fpatchable-function-entry), calls of {@code __fentry__} (-pg -mfentry) before the prologue or
 * of {@code mcount} (-pg) behind it. The places are listed in {@code __patchable_function_entries}
 * and, with -mrecord-mcount, {@code __mcount_loc}.
 */
final class EntryEmitter {
  /** The longest no-operation that replaces a call: {@code nopl 0(%rax,%rax,1)}. */
  private static final long NOP5_LOW = 0x00441F0FL;

  private final FunctionEmitter emitter;
  private final Context context;
  private final CodeGenOptions options;
  private Unit unit;
  private Function function;
  private Output out;

  EntryEmitter(FunctionEmitter emitter, Context context, CodeGenOptions options) {
    this.emitter = emitter;
    this.context = context;
    this.options = options;
  }

  /** Whether the function's entry can be written as text alone. */
  static boolean needsText(CodeGenOptions options, Function function) {
    return patchable(options, function) > 0
        || options.entry().record() && profiles(options, function);
  }

  private static int patchable(CodeGenOptions options, Function function) {
    return function.patchableBytes >= 0
        ? function.patchableBytes
        : options.entry().patchableBytes();
  }

  private static int before(CodeGenOptions options, Function function) {
    return function.patchableBytes >= 0
        ? function.patchableBefore
        : options.entry().patchableBefore();
  }

  private static boolean profiles(CodeGenOptions options, Function function) {
    return options.entry().profile() && !function.noProfile && !function.naked;
  }

  private int label = -1;

  /** Before the function's symbol. */
  void begin(Unit newUnit, Function newFunction, Output output) {
    unit = newUnit;
    function = newFunction;
    out = output;
    label = -1;
    int nops = before(options, function);
    if (nops > 0) {
      label = context.unitState().newLabel();
      out.patchBefore(label, nops);
    }
  }

  /** Before the prologue. */
  void early() {
    int rest = patchable(options, function) - before(options, function);
    if (patchable(options, function) > 0) {
      if (label < 0) {
        label = context.unitState().newLabel();
        out.label(label);
      }
      for (int i = 0; i < rest; i++) {
        emitter.emit(Form.NOP);
      }
      out.entryTable("__patchable_function_entries", "awo", label);
    }
    if (options.entry().early() && profiles(options, function)) {
      call("__fentry__");
    }
  }

  /** Behind the prologue. */
  void late() {
    if (!options.entry().early() && profiles(options, function)) {
      call("mcount");
    }
  }

  private void call(String name) {
    EntryCode entry = options.entry();
    if (entry.record()) {
      int place = context.unitState().newLabel();
      out.label(place);
      out.entryTable("__mcount_loc", "a", place);
    }
    if (entry.nop()) {
      out.codeBytes(NOP5_LOW, 4);
      out.codeBytes(0, 1);
      return;
    }
    UnitSymbol symbol = unit.symbol(name);
    symbol.referenced = true;
    if (options.pic() > 0) {
      Operands o = emitter.fresh().memory(0, Register.RIP, 0);
      emitter.emit(o.symbolic(symbol.number(), X86_64Relocations.GOTPCRELX), Form.CALL_RM64);
    } else {
      emitter.emit(emitter.fresh().branch(0, symbol.number(), 0, 0), Form.CALL_REL32);
    }
  }
}
