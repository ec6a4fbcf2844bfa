package kit.base.floating;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A floating-point value of a {@link FloatFormat}: zero, finite, infinite or NaN. A finite value is
 * ±significand × 2^exponent with at most {@code precision} significand bits. Every operation is
 * computed exactly on integers and rounded once, to nearest, ties to even.
 */
public final class SoftFloat {
  private enum Category {
    ZERO,
    FINITE,
    INFINITE,
    NAN
  }

  /** Result of {@link #compare} when an operand is a NaN. */
  public static final int UNORDERED = 2;

  private static final BigInteger TEN = BigInteger.TEN;

  private final FloatFormat format;
  private final Category category;
  private final boolean negative;

  /**
   * FINITE: positive, at most precision bits. NAN: the payload (fraction bits, quiet bit included).
   */
  private final BigInteger significand;

  private final int exponent;

  private SoftFloat(
      FloatFormat format,
      Category category,
      boolean negative,
      BigInteger significand,
      int exponent) {
    this.format = format;
    this.category = category;
    this.negative = negative;
    this.significand = significand;
    this.exponent = exponent;
  }

  // ---- making values

  public static SoftFloat zero(FloatFormat format, boolean negative) {
    return new SoftFloat(format, Category.ZERO, negative, BigInteger.ZERO, 0);
  }

  public static SoftFloat infinity(FloatFormat format, boolean negative) {
    return new SoftFloat(format, Category.INFINITE, negative, BigInteger.ZERO, 0);
  }

  /** A quiet NaN with this payload in the low fraction bits. */
  public static SoftFloat nan(FloatFormat format, boolean negative, long payload) {
    BigInteger quiet = BigInteger.ONE.shiftLeft(format.precision() - 2);
    BigInteger low = unsigned(payload).and(quiet.subtract(BigInteger.ONE));
    return new SoftFloat(format, Category.NAN, negative, quiet.or(low), 0);
  }

  /** A signaling NaN; payload 0 becomes 1 so that it is no infinity. */
  public static SoftFloat signalingNan(FloatFormat format, boolean negative, long payload) {
    BigInteger quiet = BigInteger.ONE.shiftLeft(format.precision() - 2);
    BigInteger low = unsigned(payload).and(quiet.subtract(BigInteger.ONE));
    return new SoftFloat(
        format, Category.NAN, negative, low.signum() == 0 ? quiet.shiftRight(1) : low, 0);
  }

  public static SoftFloat ofLong(FloatFormat format, long value) {
    return round(format, value < 0, BigInteger.valueOf(value).abs(), 0, false);
  }

  public static SoftFloat ofUnsignedLong(FloatFormat format, long value) {
    return round(format, false, unsigned(value), 0, false);
  }

  public static SoftFloat ofInteger(FloatFormat format, BigInteger value) {
    return round(format, value.signum() < 0, value.abs(), 0, false);
  }

  /**
   * {@code digits × 10^decimalExponent}, correctly rounded. Exponents far outside every format are
   * clamped before any big power is formed.
   */
  public static SoftFloat ofDecimal(
      FloatFormat format, boolean negative, BigInteger digits, long decimalExponent) {
    if (digits.signum() == 0) {
      return zero(format, negative);
    }
    // 10^k ≥ 2^(3.3219 k): decimal magnitude bounds against ±16,500 bits of the widest format.
    long magnitude = decimalExponent + (long) (digits.bitLength() * 30103L / 100000L);
    if (magnitude > 5100) {
      return infinity(format, negative);
    }
    if (magnitude < -5100) {
      return round(format, negative, BigInteger.ONE, -40000, true);
    }
    int power = (int) decimalExponent;
    if (power >= 0) {
      return round(format, negative, digits.multiply(TEN.pow(power)), 0, false);
    }
    BigInteger divisor = TEN.pow(-power);
    return quotient(format, negative, digits, 0, divisor, 0);
  }

  /** {@code digits × 2^binaryExponent}, correctly rounded. */
  public static SoftFloat ofBinary(
      FloatFormat format, boolean negative, BigInteger digits, long binaryExponent) {
    if (digits.signum() == 0) {
      return zero(format, negative);
    }
    long top = binaryExponent + digits.bitLength();
    if (top > 40000) {
      return infinity(format, negative);
    }
    if (top < -40000) {
      return round(format, negative, BigInteger.ONE, -40000, true);
    }
    return round(format, negative, digits, (int) binaryExponent, false);
  }

  /** The value whose encoding has these bits 0..63 and 64..127. */
  public static SoftFloat ofBits(FloatFormat format, long low, long high) {
    BigInteger all = unsigned(high).shiftLeft(64).or(unsigned(low)).and(mask(format.bits()));
    boolean negative = all.testBit(format.bits() - 1);
    int fractionBits = format == FloatFormat.X87 ? 64 : format.precision() - 1;
    int exponentBits = format.bits() - 1 - fractionBits;
    int biased = all.shiftRight(fractionBits).and(mask(exponentBits)).intValue();
    BigInteger fraction = all.and(mask(fractionBits));
    BigInteger belowLead = fraction.and(mask(format.precision() - 1));
    if (biased == (1 << exponentBits) - 1) {
      return belowLead.signum() == 0
          ? infinity(format, negative)
          : new SoftFloat(format, Category.NAN, negative, belowLead, 0);
    }
    BigInteger whole =
        format == FloatFormat.X87 || biased == 0
            ? fraction
            : fraction.setBit(format.precision() - 1);
    int shift = Math.max(biased, 1) - format.maximumExponent() - (format.precision() - 1);
    return round(format, negative, whole, shift, false);
  }

  public static SoftFloat ofDouble(double value) {
    return ofBits(FloatFormat.BINARY64, Double.doubleToRawLongBits(value), 0);
  }

  public static SoftFloat ofFloat(float value) {
    return ofBits(FloatFormat.BINARY32, Float.floatToRawIntBits(value) & 0xffffffffL, 0);
  }

  // ---- reading values

  public FloatFormat format() {
    return format;
  }

  public boolean isZero() {
    return category == Category.ZERO;
  }

  public boolean isNan() {
    return category == Category.NAN;
  }

  public boolean isInfinite() {
    return category == Category.INFINITE;
  }

  public boolean isNegative() {
    return negative;
  }

  /** Whether the value is finite, not zero and no subnormal number. */
  public boolean isNormal() {
    return category == Category.FINITE
        && significand.bitLength() - 1 + exponent >= 1 - format.maximumExponent();
  }

  /** Odd significand of a finite value: the value is ±significand × 2^{@link #exponent()}. */
  BigInteger significand() {
    return significand;
  }

  int exponent() {
    return exponent;
  }

  /** Bits 0..63 of the encoding. */
  public long lowBits() {
    return encode().longValue();
  }

  /** Bits 64..127 of the encoding (0 for narrow formats; sign and exponent of X87). */
  public long highBits() {
    return encode().shiftRight(64).longValue();
  }

  private BigInteger encode() {
    int fractionBits = format == FloatFormat.X87 ? 64 : format.precision() - 1;
    BigInteger leading = format == FloatFormat.X87 ? BigInteger.ONE.shiftLeft(63) : BigInteger.ZERO;
    int top = 2 * format.maximumExponent() + 1;
    BigInteger result =
        switch (category) {
          case ZERO -> BigInteger.ZERO;
          case INFINITE -> BigInteger.valueOf(top).shiftLeft(fractionBits).or(leading);
          case NAN -> BigInteger.valueOf(top).shiftLeft(fractionBits).or(leading).or(significand);
          case FINITE -> encodeFinite(fractionBits);
        };
    return negative ? result.setBit(format.bits() - 1) : result;
  }

  private BigInteger encodeFinite(int fractionBits) {
    int lead = exponent + significand.bitLength() - 1;
    if (lead < format.minimumExponent()) {
      return significand.shiftLeft(exponent - format.leastBitExponent());
    }
    BigInteger full = significand.shiftLeft(format.precision() - significand.bitLength());
    BigInteger fraction = format == FloatFormat.X87 ? full : full.clearBit(format.precision() - 1);
    return BigInteger.valueOf(lead + format.maximumExponent()).shiftLeft(fractionBits).or(fraction);
  }

  /** The value as a Java double (for estimates; exact when the format is no wider). */
  public double toDouble() {
    return Double.longBitsToDouble(convert(FloatFormat.BINARY64).lowBits());
  }

  // ---- arithmetic

  /** The nearest value of a format; one of this very format is itself, a signaling NaN too. */
  public SoftFloat convert(FloatFormat to) {
    if (to == format) {
      return this;
    }
    return switch (category) {
      case ZERO -> zero(to, negative);
      case INFINITE -> infinity(to, negative);
      case NAN -> {
        int shift = to.precision() - format.precision();
        BigInteger payload =
            shift >= 0 ? significand.shiftLeft(shift) : significand.shiftRight(-shift);
        yield new SoftFloat(to, Category.NAN, negative, payload.setBit(to.precision() - 2), 0);
      }
      case FINITE -> round(to, negative, significand, exponent, false);
    };
  }

  public SoftFloat negate() {
    return new SoftFloat(format, category, !negative, significand, exponent);
  }

  public SoftFloat abs() {
    return negative ? negate() : this;
  }

  public SoftFloat add(SoftFloat other) {
    if (isNan() || other.isNan()) {
      return propagate(other);
    }
    if (isInfinite()) {
      return other.isInfinite() && other.negative != negative ? invalid() : this;
    }
    if (other.isInfinite()) {
      return other;
    }
    if (isZero() && other.isZero()) {
      return zero(format, negative && other.negative);
    }
    if (isZero()) {
      return other;
    }
    if (other.isZero()) {
      return this;
    }
    int low = Math.min(exponent, other.exponent);
    BigInteger sum =
        signed().shiftLeft(exponent - low).add(other.signed().shiftLeft(other.exponent - low));
    return sum.signum() == 0
        ? zero(format, false)
        : round(format, sum.signum() < 0, sum.abs(), low, false);
  }

  public SoftFloat subtract(SoftFloat other) {
    return other.isNan() ? propagate(other) : add(other.negate());
  }

  public SoftFloat multiply(SoftFloat other) {
    if (isNan() || other.isNan()) {
      return propagate(other);
    }
    boolean sign = negative != other.negative;
    if (isInfinite() || other.isInfinite()) {
      return isZero() || other.isZero() ? invalid() : infinity(format, sign);
    }
    if (isZero() || other.isZero()) {
      return zero(format, sign);
    }
    return round(
        format, sign, significand.multiply(other.significand), exponent + other.exponent, false);
  }

  public SoftFloat divide(SoftFloat other) {
    if (isNan() || other.isNan()) {
      return propagate(other);
    }
    boolean sign = negative != other.negative;
    if (isInfinite()) {
      return other.isInfinite() ? invalid() : infinity(format, sign);
    }
    if (other.isInfinite()) {
      return zero(format, sign);
    }
    if (other.isZero()) {
      return isZero() ? invalid() : infinity(format, sign);
    }
    return isZero()
        ? zero(format, sign)
        : quotient(format, sign, significand, exponent, other.significand, other.exponent);
  }

  /** A sum of two products, value × 2^scale. */
  private record Exact(BigInteger value, int scale) {
    static Exact of(SoftFloat a, SoftFloat b, SoftFloat c, SoftFloat d) {
      BigInteger first = a.signed().multiply(b.signed());
      BigInteger second = c.signed().multiply(d.signed());
      int firstScale = first.signum() == 0 ? 0 : a.exponent + b.exponent;
      int secondScale = second.signum() == 0 ? 0 : c.exponent + d.exponent;
      int low =
          first.signum() == 0
              ? secondScale
              : second.signum() == 0 ? firstScale : Math.min(firstScale, secondScale);
      return new Exact(
          first
              .shiftLeft(Math.max(0, firstScale - low))
              .add(second.shiftLeft(Math.max(0, secondScale - low))),
          low);
    }
  }

  /** {@code a × b + c × d} of finite values, rounded once. */
  public static SoftFloat productSum(SoftFloat a, SoftFloat b, SoftFloat c, SoftFloat d) {
    Exact sum = Exact.of(a, b, c, d);
    return sum.value().signum() == 0
        ? zero(a.format, a.multiply(b).negative && c.multiply(d).negative)
        : round(a.format, sum.value().signum() < 0, sum.value().abs(), sum.scale(), false);
  }

  /** {@code (a × b + c × d) / (e × e + f × f)} of finite values, rounded once; e or f is not 0. */
  public static SoftFloat productSumRatio(
      SoftFloat a, SoftFloat b, SoftFloat c, SoftFloat d, SoftFloat e, SoftFloat f) {
    Exact sum = Exact.of(a, b, c, d);
    Exact norm = Exact.of(e, e, f, f);
    return sum.value().signum() == 0
        ? zero(a.format, a.multiply(b).negative && c.multiply(d).negative)
        : quotient(
            a.format,
            sum.value().signum() < 0,
            sum.value().abs(),
            sum.scale(),
            norm.value(),
            norm.scale());
  }

  public boolean isFinite() {
    return category == Category.ZERO || category == Category.FINITE;
  }

  public SoftFloat squareRoot() {
    if (isNan() || isZero() || (isInfinite() && !negative)) {
      return this;
    }
    if (negative) {
      return invalid();
    }
    int shift = 2 * (format.precision() + 2);
    if (((exponent - shift) & 1) != 0) {
      shift++;
    }
    BigInteger scaled = significand.shiftLeft(shift);
    BigInteger root = scaled.sqrt();
    return round(format, false, root, (exponent - shift) / 2, !root.multiply(root).equals(scaled));
  }

  /** -1, 0, 1, or {@link #UNORDERED}. */
  public int compare(SoftFloat other) {
    if (isNan() || other.isNan()) {
      return UNORDERED;
    }
    if (isZero() && other.isZero()) {
      return 0;
    }
    int left = signum();
    int right = other.signum();
    if (left != right) {
      return Integer.compare(left, right);
    }
    if (isInfinite() || other.isInfinite()) {
      return isInfinite() && other.isInfinite() ? 0 : isInfinite() ? left : -left;
    }
    int low = Math.min(exponent, other.exponent);
    return Integer.signum(
        signed()
            .shiftLeft(exponent - low)
            .compareTo(other.signed().shiftLeft(other.exponent - low)));
  }

  private int signum() {
    return isZero() ? 0 : negative ? -1 : 1;
  }

  /** The integer part (truncated toward zero), or null for infinities and NaN. */
  public @Nullable BigInteger toInteger() {
    return switch (category) {
      case ZERO -> BigInteger.ZERO;
      case INFINITE, NAN -> null;
      case FINITE -> {
        BigInteger magnitude =
            exponent >= 0 ? significand.shiftLeft(exponent) : significand.shiftRight(-exponent);
        yield negative ? magnitude.negate() : magnitude;
      }
    };
  }

  // ---- rounding

  /** ±(magnitude × 2^scale, and a little more when {@code sticky}) rounded to the format. */
  private static SoftFloat round(
      FloatFormat format, boolean negative, BigInteger magnitude, int scale, boolean sticky) {
    if (magnitude.signum() == 0) {
      return zero(format, negative);
    }
    int length = magnitude.bitLength();
    int drop = Math.max(length - format.precision(), format.leastBitExponent() - scale);
    BigInteger kept = magnitude;
    int exponent = scale;
    if (drop > 0) {
      kept = magnitude.shiftRight(drop);
      exponent = scale + drop;
      boolean half = magnitude.testBit(drop - 1);
      boolean rest = sticky || (half && magnitude.getLowestSetBit() < drop - 1);
      if (half && (rest || kept.testBit(0))) {
        kept = kept.add(BigInteger.ONE);
      }
    }
    if (kept.signum() == 0) {
      return zero(format, negative);
    }
    if (exponent + kept.bitLength() - 1 > format.maximumExponent()) {
      return infinity(format, negative);
    }
    int trailing = kept.getLowestSetBit();
    return new SoftFloat(
        format, Category.FINITE, negative, kept.shiftRight(trailing), exponent + trailing);
  }

  private static SoftFloat quotient(
      FloatFormat format,
      boolean negative,
      BigInteger dividend,
      int dividendScale,
      BigInteger divisor,
      int divisorScale) {
    int shift = Math.max(0, format.precision() + 2 + divisor.bitLength() - dividend.bitLength());
    BigInteger[] parts = dividend.shiftLeft(shift).divideAndRemainder(divisor);
    return round(
        format, negative, parts[0], dividendScale - divisorScale - shift, parts[1].signum() != 0);
  }

  private BigInteger signed() {
    return negative ? significand.negate() : significand;
  }

  private SoftFloat propagate(SoftFloat other) {
    SoftFloat source = isNan() ? this : other;
    return new SoftFloat(
        format,
        Category.NAN,
        source.negative,
        source.significand.setBit(format.precision() - 2),
        0);
  }

  /** The machine's default NaN of an invalid operation (negative on x86). */
  private SoftFloat invalid() {
    return nan(format, true, 0);
  }

  private static BigInteger unsigned(long value) {
    BigInteger signed = BigInteger.valueOf(value);
    return value >= 0 ? signed : signed.add(BigInteger.ONE.shiftLeft(64));
  }

  private static BigInteger mask(int bits) {
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }

  /** Same format and same encoding. */
  public boolean sameBits(SoftFloat other) {
    return format == other.format && lowBits() == other.lowBits() && highBits() == other.highBits();
  }

  @Override
  public String toString() {
    return "0x" + encode().toString(16) + ":" + format.name();
  }
}
