package kit.bootstrap.chain;

import org.jspecify.annotations.Nullable;

/** Faults that tests plant into the stages' compilers, to see that they are found. */
public enum Plant {
  NONE(""),
  /**
   * Each stage's compiler takes an unsigned division for a signed one. kit itself hardly divides
   * unsigned numbers, so that the fault reproduces itself: only the checklist sees it.
   */
  MISCOMPILE("miscompile"),
  /** The same fault while stage2 is built alone, as of a broken stage1: the comparison sees it. */
  MISCOMPILE_ONCE("miscompile-once"),
  /** Each object has something of the time in it: the comparison sees it. */
  NONDETERMINISM("nondeterminism");

  /** cc's option for the first two. */
  public static final String OPTION = "-fplant=unsigned-division";

  private final String label;

  Plant(String label) {
    this.label = label;
  }

  /** As on the command line. */
  public String label() {
    return label;
  }

  /** Of that label, or null. */
  public static @Nullable Plant of(String label) {
    for (Plant plant : values()) {
      if (plant.label.equals(label)) {
        return plant;
      }
    }
    return null;
  }
}
