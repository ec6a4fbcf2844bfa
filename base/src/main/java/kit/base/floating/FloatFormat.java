package kit.base.floating;

/** Binary interchange formats (IEEE 754-2019 table 3.5) and x87 extended precision. */
public enum FloatFormat {
  BINARY16(11, 15, 16),
  BINARY32(24, 127, 32),
  BINARY64(53, 1023, 64),
  /** 80 bits: the leading significand bit is explicit. */
  X87(64, 16383, 80),
  BINARY128(113, 16383, 128);

  private final int precision;
  private final int maximumExponent;
  private final int bits;

  FloatFormat(int precision, int maximumExponent, int bits) {
    this.precision = precision;
    this.maximumExponent = maximumExponent;
    this.bits = bits;
  }

  /** Significant bits, the leading one included. */
  public int precision() {
    return precision;
  }

  /** Largest exponent e of a finite value 1.f × 2^e; also the bias. */
  public int maximumExponent() {
    return maximumExponent;
  }

  /** Smallest exponent of a normal value. */
  public int minimumExponent() {
    return 1 - maximumExponent;
  }

  /** Bits of the encoding. */
  public int bits() {
    return bits;
  }

  /** Exponent of the least significant bit of the smallest subnormal value. */
  int leastBitExponent() {
    return minimumExponent() - (precision - 1);
  }
}
