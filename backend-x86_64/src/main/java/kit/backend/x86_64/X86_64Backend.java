package kit.backend.x86_64;

import kit.backend.x86_64.emit.UnitEmitter;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.select.BranchCleanup;
import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.Selector;
import kit.backend.x86_64.select.UnitState;
import kit.backend.x86_64.select.X86_64Machine;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;
import kit.obj.ObjectFile;
import kit.opt.allocate.LocalAllocator;
import kit.opt.machine.MachineFunction;

/**
 * The back end for one unit: takes functions and data as they are finished and yields an object file, assembly text, or both. One object per compilation.
 *
 * <p>The passes over a function: select → allocate → clean up branches → emit.
 */
public final class X86_64Backend implements UnitConsumer {
  private final MachineFunction code = new MachineFunction();
  private final Selector selector;
  private final LocalAllocator allocator;
  private final UnitEmitter emitter;

  /** {@code sourceFile}: name for the file symbol (a byte string) or null. */
  public X86_64Backend(CodeGenOptions options, FormTable forms, String sourceFile, Diagnostics diagnostics) {
    Context context = new Context(options, new UnitState(), diagnostics);
    selector = new Selector(context);
    allocator = new LocalAllocator(new X86_64Machine(forms));
    emitter = new UnitEmitter(options, forms, context, sourceFile, diagnostics);
  }

  @Override
  public void function(Unit unit, Function function) {
    selector.run(unit, function, code);
    allocator.run(code);
    BranchCleanup.run(code);
    emitter.function(unit, function, code);
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
