package kit.opt.pass;

import java.util.List;
import kit.base.ByteSink;
import kit.base.LimitException;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineTarget;
import kit.opt.machine.MachineText;

/**
 * Runs a list of passes over each function: times them, prints the code after those asked for, lets
 * an inspector look at the code before and after each, and names pass and function when something
 * goes wrong inside kit.
 */
public final class PassRunner {
  /**
   * One pass. The function to work on is known to the pass itself; {@code code} is the machine code
   * it makes or changes.
   */
  public interface Pass {
    String name();

    void run(MachineFunction code);
  }

  /** Looks at the code between passes; for tests. */
  public interface Inspector {
    void before(String pass, MachineFunction code);

    void after(String pass, String function, MachineFunction code);
  }

  /** Nanoseconds from an arbitrary origin. */
  public interface Clock {
    long now();
  }

  private final List<Pass> passes;
  private final MachineText text;
  private final long[] nanoseconds;
  private final Clock clock;
  private final String printAfter;
  private final ByteSink dump;
  private final Inspector inspector;

  /**
   * @param clock for the time report, or null for none
   * @param printAfter name of the pass after which code is printed, "all", or null
   * @param dump where it is printed
   * @param inspector or null
   */
  public PassRunner(
      List<Pass> passes,
      MachineTarget target,
      Clock clock,
      String printAfter,
      ByteSink dump,
      Inspector inspector) {
    this.passes = List.copyOf(passes);
    this.text = new MachineText(target);
    this.nanoseconds = new long[passes.size()];
    this.clock = clock;
    this.printAfter = printAfter;
    this.dump = dump;
    this.inspector = inspector;
  }

  /** Runs all passes. {@code function} is its name, for reports. */
  public void run(String function, MachineFunction code) {
    for (int i = 0; i < passes.size(); i++) {
      Pass pass = passes.get(i);
      long start = clock == null ? 0 : clock.now();
      if (inspector != null) {
        inspector.before(pass.name(), code);
      }
      try {
        pass.run(code);
      } catch (IllegalStateException | IllegalArgumentException problem) {
        throw new PassFailure(pass.name(), function, problem);
      } catch (LimitException problem) {
        throw new LimitException(problem.getMessage() + " (in function '" + function + "')");
      }
      if (clock != null) {
        nanoseconds[i] += clock.now() - start;
      }
      if (printAfter != null && (printAfter.equals(pass.name()) || printAfter.equals("all"))) {
        dump.text("# " + function + " after " + pass.name() + "\n");
        text.print(code, dump);
      }
      if (inspector != null) {
        inspector.after(pass.name(), function, code);
      }
    }
  }

  /** Names of the passes in order. */
  public List<String> names() {
    return passes.stream().map(Pass::name).toList();
  }

  /** Time spent in pass number {@code index} so far. */
  public long nanoseconds(int index) {
    return nanoseconds[index];
  }
}
