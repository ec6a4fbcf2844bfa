package kit.backend.x86_64.select;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import kit.backend.x86_64.instruction.Form;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * Drops jumps to the block that follows, after allocation: {@code jcc A; jmp B; B:} becomes {@code
 * jcc A}, and {@code jcc A; jmp B; A:} becomes {@code jncc B}. It looks only at the last two rows
 * of each block.
 */
public final class BranchCleanup {
  private BranchCleanup() {}

  public static void run(MachineFunction code) {
    IntArrayList layout = code.layout();
    for (int i = 0; i + 1 < layout.size(); i++) {
      int block = layout.getInt(i);
      int next = layout.getInt(i + 1);
      int last = code.last(block);
      if (last < 0 || code.form(last) != Form.JMP_REL32) {
        continue;
      }
      if (target(code, last) == next) {
        code.unlink(block, last);
        continue;
      }
      int before = code.previous(last);
      if (before >= 0
          && isConditional(code.form(before))
          && target(code, before) == next
          && !followsConditional(code, before)) {
        code.setForm(before, Form.JO_REL32 + Condition.inverse(code.form(before) - Form.JO_REL32));
        code.setWord(code.operands(before), code.word(code.operands(last)));
        code.unlink(block, last);
      }
    }
  }

  private static boolean isConditional(int form) {
    return form >= Form.JO_REL32 && form < Form.JO_REL32 + 16;
  }

  /** A branch on two flags must keep both of its jumps. */
  private static boolean followsConditional(MachineFunction code, int row) {
    int before = code.previous(row);
    return before >= 0 && isConditional(code.form(before));
  }

  private static int target(MachineFunction code, int row) {
    return Operand.value(code.word(code.operands(row)));
  }
}
