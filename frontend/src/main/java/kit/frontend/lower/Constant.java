package kit.frontend.lower;

import java.math.BigInteger;
import kit.base.floating.SoftFloat;

/** Value of a constant expression of a static initialiser. */
sealed interface Constant {
  /**
   * An integer: bits 0..63 (extended from its type) and 64..127; {@code whole} is the value when
   * the type is wider, else null.
   */
  record Whole(long low, long high, BigInteger whole) implements Constant {
    Whole(long low, long high) {
      this(low, high, null);
    }
  }

  record Real(SoftFloat value) implements Constant {}

  /** symbol + offset - minus; {@code minus} is -1 for none. */
  record Address(int symbol, int minus, long offset) implements Constant {}

  /** Real and imaginary part. */
  record Complex(Constant real, Constant imaginary) implements Constant {}
}
