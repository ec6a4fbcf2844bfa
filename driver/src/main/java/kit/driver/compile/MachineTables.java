package kit.driver.compile;

import kit.backend.x86_64.instruction.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * What a machine's descriptions cost to read is paid once a command, at first use, however many
 * units it compiles; they never change.
 */
public final class MachineTables {
  private @Nullable FormTable forms;

  /** The instruction forms of x86-64. */
  public FormTable forms() {
    FormTable table = forms;
    if (table == null) {
      table = new FormTable();
      forms = table;
    }
    return table;
  }
}
