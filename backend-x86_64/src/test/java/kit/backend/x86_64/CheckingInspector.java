package kit.backend.x86_64;

import java.util.List;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.select.X86_64Machine;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.opt.allocate.AllocationChecker;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineText;
import kit.opt.pass.PassRunner;

/** Runs the allocation checker on every function. */
final class CheckingInspector implements PassRunner.Inspector {
  private final X86_64Machine machine = new X86_64Machine(new FormTable());
  private final AllocationChecker checker = new AllocationChecker(machine);
  private final ByteSink before = new ByteSink();

  @Override
  public void before(String pass, MachineFunction code) {
    if (pass.equals("allocate")) {
      checker.capture(code);
      before.clear();
      new MachineText(machine).print(code, before);
    }
  }

  @Override
  public void after(String pass, String function, MachineFunction code) {
    if (!pass.equals("allocate")) {
      return;
    }
    List<String> problems = checker.check(code);
    if (!problems.isEmpty()) {
      ByteSink text = new ByteSink();
      new MachineText(machine).print(code, text);
      throw new AssertionError(
          "allocation of "
              + function
              + ": "
              + problems
              + "\n"
              + Bytes.toText(before.toByteArray())
              + "\n-----\n"
              + Bytes.toText(text.toByteArray()));
    }
  }
}
