package kit.backend.x86_64;

import java.util.List;
import java.util.function.Consumer;
import kit.backend.x86_64.emit.UnitEmitter;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.select.BranchCleanup;
import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.Selector;
import kit.backend.x86_64.select.UnitState;
import kit.backend.x86_64.select.X86_64Machine;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.debug.DebugOptions;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;
import kit.obj.ObjectFile;
import kit.opt.allocate.LocalAllocator;
import kit.opt.machine.MachineFunction;
import kit.opt.pass.PassRunner;

/**
 * The back end for one unit: takes functions and data as they are finished and yields an object
 * file, assembly text, or both. One object per compilation.
 *
 * <p>The passes over a function: select → allocate → clean up branches → emit.
 */
public final class X86_64Backend implements UnitConsumer {
  private final MachineFunction code = new MachineFunction();
  private final UnitEmitter emitter;
  private final PassRunner passes;
  private Unit currentUnit;
  private Function currentFunction;

  /**
   * What a developer asks of the passes.
   *
   * @param clock for the time report, or null
   * @param printAfter name of the pass after which machine code is printed, "all", or null
   * @param dump where it is printed
   * @param inspector looks at the code between passes, or null
   */
  public record Debugging(
      PassRunner.Clock clock, String printAfter, ByteSink dump, PassRunner.Inspector inspector) {
    public static final Debugging NONE = new Debugging(null, null, null, null);
  }

  /** {@code sourceFile}: name for the file symbol (a byte string) or null. */
  public X86_64Backend(
      CodeGenOptions options, FormTable forms, String sourceFile, Diagnostics diagnostics) {
    this(options, forms, sourceFile, diagnostics, Debugging.NONE);
  }

  public X86_64Backend(
      CodeGenOptions options,
      FormTable forms,
      String sourceFile,
      Diagnostics diagnostics,
      Debugging debugging) {
    this(options, forms, sourceFile, diagnostics, debugging, null);
  }

  /**
   * @param debug what debug information is wanted, or null for none
   */
  public X86_64Backend(
      CodeGenOptions options,
      FormTable forms,
      String sourceFile,
      Diagnostics diagnostics,
      Debugging debugging,
      DebugOptions debug) {
    Context context = new Context(options, new UnitState(), diagnostics);
    X86_64Machine machine = new X86_64Machine(forms);
    Selector selector = new Selector(context);
    LocalAllocator allocator = new LocalAllocator(machine);
    emitter = new UnitEmitter(options, forms, context, sourceFile, diagnostics, debug);
    List<PassRunner.Pass> list =
        List.of(
            pass("select", machineCode -> selector.run(currentUnit, currentFunction, machineCode)),
            pass("allocate", allocator::run),
            pass("branches", BranchCleanup::run),
            pass(
                "emit",
                machineCode -> emitter.function(currentUnit, currentFunction, machineCode)));
    passes =
        new PassRunner(
            list,
            machine,
            debugging.clock(),
            debugging.printAfter(),
            debugging.dump(),
            debugging.inspector());
  }

  private static PassRunner.Pass pass(String name, Consumer<MachineFunction> body) {
    return new PassRunner.Pass() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void run(MachineFunction machineCode) {
        body.accept(machineCode);
      }
    };
  }

  /** The runner, for the time report. */
  public PassRunner passes() {
    return passes;
  }

  @Override
  public void function(Unit unit, Function function) {
    currentUnit = unit;
    currentFunction = function;
    passes.run(unit.symbol(function.symbol()).name(), code);
    currentFunction = null;
  }

  @Override
  public void data(Unit unit, DataObject object) {
    emitter.data(unit, object);
  }

  @Override
  public void assembly(Unit unit, String text, int position) {
    emitter.assembly(unit, text, position);
  }

  @Override
  public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {
    emitter.common(unit, symbol, size, alignment);
  }

  @Override
  public void end(Unit unit) {
    emitter.end(unit);
  }

  /** The object; complete after {@link #end}. Null when the options ask for none. */
  public ObjectFile object() {
    return emitter.object();
  }

  /** The assembly text; complete after {@link #end}. Null when the options ask for none. */
  public ByteSink text() {
    return emitter.text();
  }
}
