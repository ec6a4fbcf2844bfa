package kit.backend.x86_64.instruction;

/**
 * Names of the predicates of the vector comparisons (SDM volume 2, table 3-1): {@code cmpltsd} is
 * {@code cmpsd $1}. SSE has the first 8, AVX all 32.
 */
public final class ComparisonPredicates {
  static final String[] NAMES = {
    "eq",
    "lt",
    "le",
    "unord",
    "neq",
    "nlt",
    "nle",
    "ord",
    "eq_uq",
    "nge",
    "ngt",
    "false",
    "neq_oq",
    "ge",
    "gt",
    "true",
    "eq_os",
    "lt_oq",
    "le_oq",
    "unord_s",
    "neq_us",
    "nlt_uq",
    "nle_uq",
    "ord_s",
    "eq_us",
    "nge_uq",
    "ngt_uq",
    "false_os",
    "neq_os",
    "ge_oq",
    "gt_oq",
    "true_us"
  };
  private static final String[] LONG_NAMES = {
    "eq_oq",
    "lt_os",
    "le_os",
    "unord_q",
    "neq_uq",
    "nlt_us",
    "nle_us",
    "ord_q",
    "eq_uq",
    "nge_us",
    "ngt_us",
    "false_oq",
    "neq_oq",
    "ge_os",
    "gt_os",
    "true_uq"
  };

  private ComparisonPredicates() {}

  /** The immediate that a name stands for, or -1. */
  public static int number(String name, boolean avx) {
    for (int i = 0; i < (avx ? 32 : 8); i++) {
      if (NAMES[i].equals(name) || avx && i < LONG_NAMES.length && LONG_NAMES[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
