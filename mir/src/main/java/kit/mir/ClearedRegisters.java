package kit.mir;

import org.jspecify.annotations.Nullable;

/**
 * Which of the registers that calls may destroy a function sets to zero before it returns, so that
 * they give nothing away (attribute zero_call_used_regs). Registers with the result are left.
 */
public enum ClearedRegisters {
  SKIP("skip"),
  USED_GPR_ARG("used-gpr-arg"),
  USED_GPR("used-gpr"),
  USED_ARG("used-arg"),
  USED("used"),
  ALL_GPR_ARG("all-gpr-arg"),
  ALL_GPR("all-gpr"),
  ALL_ARG("all-arg"),
  ALL("all");

  private final String text;

  ClearedRegisters(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Whether only registers that the function uses are cleared. */
  public boolean onlyUsed() {
    return this == USED || this == USED_ARG || this == USED_GPR || this == USED_GPR_ARG;
  }

  /** Whether only general registers are cleared. */
  public boolean onlyGeneral() {
    return this == USED_GPR || this == USED_GPR_ARG || this == ALL_GPR || this == ALL_GPR_ARG;
  }

  /** Whether only registers that pass arguments are cleared. */
  public boolean onlyArguments() {
    return this == USED_ARG || this == USED_GPR_ARG || this == ALL_ARG || this == ALL_GPR_ARG;
  }

  /** By the name that the attribute and the option have for it; null when it is none. */
  public static @Nullable ClearedRegisters named(String name) {
    for (ClearedRegisters choice : values()) {
      if (choice.text.equals(name)) {
        return choice;
      }
    }
    return null;
  }
}
