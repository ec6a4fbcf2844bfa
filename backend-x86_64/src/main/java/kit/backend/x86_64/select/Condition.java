package kit.backend.x86_64.select;

import kit.mir.Op;

/** Condition codes as in the low bits of jcc, setcc and cmovcc (Intel SDM volume 1, appendix B). */
public final class Condition {
  public static final int BELOW = 2;
  public static final int ABOVE_OR_EQUAL = 3;
  public static final int EQUAL = 4;
  public static final int NOT_EQUAL = 5;
  public static final int BELOW_OR_EQUAL = 6;
  public static final int ABOVE = 7;
  public static final int PARITY = 10;
  public static final int NO_PARITY = 11;
  public static final int LESS = 12;
  public static final int GREATER_OR_EQUAL = 13;
  public static final int LESS_OR_EQUAL = 14;
  public static final int GREATER = 15;

  private Condition() {}

  /** The opposite condition. */
  public static int inverse(int condition) {
    return condition ^ 1;
  }

  /** Condition of an integer comparison. */
  static int of(Op op) {
    return switch (op) {
      case EQ -> EQUAL;
      case NE -> NOT_EQUAL;
      case SLT -> LESS;
      case SLE -> LESS_OR_EQUAL;
      case SGT -> GREATER;
      case SGE -> GREATER_OR_EQUAL;
      case ULT -> BELOW;
      case ULE -> BELOW_OR_EQUAL;
      case UGT -> ABOVE;
      case UGE -> ABOVE_OR_EQUAL;
      default -> throw new IllegalArgumentException(op.name());
    };
  }

  /** The condition that holds for (b, a) exactly when this one holds for (a, b). */
  static int swapped(int condition) {
    return switch (condition) {
      case BELOW -> ABOVE;
      case ABOVE -> BELOW;
      case ABOVE_OR_EQUAL -> BELOW_OR_EQUAL;
      case BELOW_OR_EQUAL -> ABOVE_OR_EQUAL;
      case LESS -> GREATER;
      case GREATER -> LESS;
      case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
      case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
      default -> condition;
    };
  }

  static boolean isIntegerCompare(Op op) {
    return op.ordinal() >= Op.EQ.ordinal() && op.ordinal() <= Op.UGE.ordinal();
  }

  static boolean isFloatCompare(Op op) {
    return op.ordinal() >= Op.FEQ.ordinal() && op.ordinal() <= Op.FLE_QUIET.ordinal();
  }
}
