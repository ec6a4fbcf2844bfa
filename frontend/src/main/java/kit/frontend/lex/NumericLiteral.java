package kit.frontend.lex;

import java.math.BigInteger;
import kit.frontend.target.BasicType;

/**
 * A decoded numeric constant (C17 6.4.4.1, 6.4.4.2).
 *
 * @param type its type. {@link BasicType#FLOAT} … for floating constants
 * @param low the value's low 64 bits, integers only
 * @param high the value's high 64 bits, integers only
 * @param imaginary suffix {@code i} or {@code j}: a complex constant with this imaginary part
 * @param bitInt C23 suffix {@code wb}: the type is {@code _BitInt} of the least width that holds
 *     the value (a sign bit included unless unsigned); {@code type} tells the signedness alone
 * @param digits for a floating constant its text without suffix and digit separators, decimal or
 *     hexadecimal; else null
 * @param whole the value of a constant with suffix {@code wb}, of any size; else null
 */
public record NumericLiteral(
    BasicType type,
    long low,
    long high,
    boolean imaginary,
    boolean bitInt,
    byte[] digits,
    BigInteger whole) {
  public boolean isFloating() {
    return digits != null;
  }

  static NumericLiteral integer(
      BasicType type, long low, long high, boolean imaginary, boolean bitInt) {
    return new NumericLiteral(type, low, high, imaginary, bitInt, null, null);
  }

  static NumericLiteral bitPrecise(BasicType type, BigInteger value, boolean imaginary) {
    return new NumericLiteral(
        type, value.longValue(), value.shiftRight(64).longValue(), imaginary, true, null, value);
  }
}
