package kit.frontend.preprocess;

/**
 * What the command line permits to be assumed of floating-point arithmetic, as gcc's predefined
 * macros tell it. kit's code keeps to IEC 60559 whatever is permitted; sources ask the macros
 * nevertheless. A freedom that is named on the command line is as it says, wherever it stands;
 * those not named follow {@code -funsafe-math-optimizations} and {@code -ffast-math}.
 */
public final class MathModel {
  /** One freedom, by the option {@code -fNAME} or {@code -fno-NAME} that grants it. */
  public enum Freedom {
    FAST("fast-math"),
    UNSAFE("unsafe-math-optimizations"),
    FINITE("finite-math-only"),
    ASSOCIATIVE("associative-math"),
    RECIPROCAL("reciprocal-math"),
    NO_SIGNED_ZEROS("no-signed-zeros"),
    NO_TRAPPING("no-trapping-math"),
    NO_ERRNO("no-math-errno"),
    LIMITED_RANGE("cx-limited-range"),
    FORTRAN_RULES("cx-fortran-rules"),
    SINGLE_CONSTANTS("single-precision-constant"),
    ROUNDING("rounding-math"),
    SIGNALING("signaling-nans");

    private final String option;

    Freedom(String option) {
      this.option = option;
    }
  }

  private int named;
  private int granted;

  /** Takes the word if it is an option of a freedom. */
  public boolean take(String word) {
    if (!word.startsWith("-f")) {
      return false;
    }
    String name = word.substring(2);
    String opposite = name.startsWith("no-") ? name.substring(3) : "no-" + name;
    for (Freedom freedom : Freedom.values()) {
      boolean grants = freedom.option.equals(name);
      if (grants || freedom.option.equals(opposite)) {
        set(freedom, grants);
        return true;
      }
    }
    return false;
  }

  /** Grants or refuses one. */
  public void set(Freedom freedom, boolean grant) {
    int bit = 1 << freedom.ordinal();
    named |= bit;
    granted = grant ? granted | bit : granted & ~bit;
  }

  /** Whether a freedom is granted, by its own name or by what includes it. */
  public boolean has(Freedom freedom) {
    int bit = 1 << freedom.ordinal();
    if ((named & bit) != 0) {
      return (granted & bit) != 0;
    }
    return switch (freedom) {
      case UNSAFE, FINITE, NO_ERRNO, LIMITED_RANGE -> has(Freedom.FAST);
      case ASSOCIATIVE, RECIPROCAL, NO_SIGNED_ZEROS, NO_TRAPPING -> has(Freedom.UNSAFE);
      case FAST, FORTRAN_RULES, SINGLE_CONSTANTS, ROUNDING, SIGNALING -> false;
    };
  }

  /** Operands may be regrouped: only where neither zeros' signs nor traps would be noticed. */
  boolean associates() {
    return has(Freedom.ASSOCIATIVE) && has(Freedom.NO_SIGNED_ZEROS) && has(Freedom.NO_TRAPPING);
  }

  /**
   * {@code __FAST_MATH__}: everything that {@code -ffast-math} grants and the program can notice.
   */
  boolean isFast() {
    return has(Freedom.UNSAFE)
        && has(Freedom.FINITE)
        && has(Freedom.NO_SIGNED_ZEROS)
        && has(Freedom.NO_TRAPPING)
        && has(Freedom.NO_ERRNO);
  }

  /** Arithmetic is that of IEC 60559. */
  boolean isStandard() {
    return !(has(Freedom.UNSAFE)
        || associates()
        || has(Freedom.RECIPROCAL)
        || has(Freedom.FINITE)
        || has(Freedom.NO_SIGNED_ZEROS)
        || has(Freedom.SINGLE_CONSTANTS));
  }

  /** Complex arithmetic is that of annex G. */
  boolean isStandardComplex() {
    return isStandard() && !has(Freedom.LIMITED_RANGE) && !has(Freedom.FORTRAN_RULES);
  }
}
