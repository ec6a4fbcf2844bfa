package kit.base.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import kit.base.Bytes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Arithmetic, conversion and text against Java's own double, float and BigDecimal. */
class SoftFloatTest {
  @Provide
  Arbitrary<Double> doubles() {
    Arbitrary<Double> bits = Arbitraries.longs().map(Double::longBitsToDouble);
    Arbitrary<Double> near = Arbitraries.longs().between(-1L << 54, 1L << 54).map(v -> (double) v);
    Arbitrary<Double> special =
        Arbitraries.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN);
    return Arbitraries.oneOf(bits, near, special);
  }

  @Provide
  Arbitrary<Float> floats() {
    Arbitrary<Float> bits = Arbitraries.integers().map(Float::intBitsToFloat);
    Arbitrary<Float> special =
        Arbitraries.of(
            0.0f,
            -0.0f,
            1.0f,
            Float.MIN_VALUE,
            Float.MIN_NORMAL,
            Float.MAX_VALUE,
            Float.POSITIVE_INFINITY,
            Float.NaN);
    return Arbitraries.oneOf(bits, special);
  }

  private static void same(double expected, SoftFloat actual) {
    if (Double.isNaN(expected)) {
      assertEquals(true, actual.isNan());
    } else {
      assertEquals(Double.doubleToRawLongBits(expected), actual.lowBits());
    }
  }

  private static void same(float expected, SoftFloat actual) {
    if (Float.isNaN(expected)) {
      assertEquals(true, actual.isNan());
    } else {
      assertEquals(Float.floatToRawIntBits(expected) & 0xffffffffL, actual.lowBits());
    }
  }

  @Property(tries = 3000)
  void doubleArithmetic(@ForAll("doubles") double a, @ForAll("doubles") double b) {
    SoftFloat x = SoftFloat.ofDouble(a);
    SoftFloat y = SoftFloat.ofDouble(b);
    same(a + b, x.add(y));
    same(a - b, x.subtract(y));
    same(a * b, x.multiply(y));
    same(a / b, x.divide(y));
    same(-a, x.negate());
    same((float) a, x.convert(FloatFormat.BINARY32));
    int order = x.compare(y);
    assertEquals(a < b, order == -1);
    assertEquals(a > b, order == 1);
    assertEquals(a == b, order == 0);
    assertEquals(Double.isNaN(a) || Double.isNaN(b), order == SoftFloat.UNORDERED);
  }

  @Property(tries = 3000)
  void floatArithmetic(@ForAll("floats") float a, @ForAll("floats") float b) {
    SoftFloat x = SoftFloat.ofFloat(a);
    SoftFloat y = SoftFloat.ofFloat(b);
    same(a + b, x.add(y));
    same(a - b, x.subtract(y));
    same(a * b, x.multiply(y));
    same(a / b, x.divide(y));
    same((double) a, x.convert(FloatFormat.BINARY64));
  }

  @Property(tries = 2000)
  void throughWiderFormatsAndBack(@ForAll("doubles") double a) {
    SoftFloat x = SoftFloat.ofDouble(a);
    for (FloatFormat wide : new FloatFormat[] {FloatFormat.X87, FloatFormat.BINARY128}) {
      SoftFloat y = x.convert(wide);
      same(a, y.convert(FloatFormat.BINARY64));
      same(a, SoftFloat.ofBits(wide, y.lowBits(), y.highBits()).convert(FloatFormat.BINARY64));
    }
  }

  @Property(tries = 2000)
  void integers(@ForAll long value) {
    same((double) value, SoftFloat.ofLong(FloatFormat.BINARY64, value));
    same((float) value, SoftFloat.ofLong(FloatFormat.BINARY32, value));
    assertEquals(BigInteger.valueOf(value), SoftFloat.ofLong(FloatFormat.X87, value).toInteger());
    BigInteger unsigned = new BigInteger(Long.toUnsignedString(value));
    same(unsigned.doubleValue(), SoftFloat.ofUnsignedLong(FloatFormat.BINARY64, value));
    assertEquals(unsigned, SoftFloat.ofUnsignedLong(FloatFormat.BINARY128, value).toInteger());
  }

  @Property(tries = 2000)
  void truncation(@ForAll("doubles") double a) {
    if (Double.isFinite(a)) {
      assertEquals(new BigDecimal(a).toBigInteger(), SoftFloat.ofDouble(a).toInteger());
    }
  }

  @Property(tries = 3000)
  void shortestTextReadsBack(@ForAll("doubles") double a) {
    if (Double.isFinite(a)) {
      String text = FloatText.shortest(SoftFloat.ofDouble(Math.abs(a)));
      same(Math.abs(a), FloatText.parse(FloatFormat.BINARY64, Bytes.of(text)));
      assertEquals(Math.abs(a), Double.parseDouble(text));
      String javaText = Double.toString(Math.abs(a));
      same(Math.abs(a), FloatText.parse(FloatFormat.BINARY64, Bytes.of(javaText)));
      same(
          Math.abs(a),
          FloatText.parse(FloatFormat.BINARY64, Bytes.of(Double.toHexString(Math.abs(a)))));
      same(
          Math.abs(a),
          FloatText.parse(
              FloatFormat.BINARY64,
              Bytes.of(FloatText.hexadecimal(SoftFloat.ofDouble(Math.abs(a))))));
    }
  }

  /** Decimals exactly half way between two doubles, and those a hair beside. */
  @Property(tries = 1000)
  void midpoints(@ForAll("doubles") double a) {
    double low = Math.abs(a);
    if (!Double.isFinite(low) || low == Double.MAX_VALUE) {
      return;
    }
    BigDecimal middle =
        new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(BigDecimal.valueOf(2));
    for (String text :
        new String[] {
          middle.toPlainString(),
          middle + "",
          middle.toPlainString().contains(".") ? middle.toPlainString() + "0001" : middle + ".0001"
        }) {
      if (text.contains("E")) {
        same(Double.parseDouble(text), FloatText.parse(FloatFormat.BINARY64, Bytes.of(text)));
      } else {
        same(Double.parseDouble(text), FloatText.parse(FloatFormat.BINARY64, Bytes.of(text)));
        same(Float.parseFloat(text), FloatText.parse(FloatFormat.BINARY32, Bytes.of(text)));
      }
    }
  }

  @Property(tries = 2000)
  void decimals(@ForAll long digits, @ForAll short exponent) {
    String text = Math.abs(digits % 1_000_000_000_000L) + "e" + exponent % 340;
    same(Double.parseDouble(text), FloatText.parse(FloatFormat.BINARY64, Bytes.of(text)));
    same(Float.parseFloat(text), FloatText.parse(FloatFormat.BINARY32, Bytes.of(text)));
  }

  @Test
  void extremeExponents() {
    same(
        Double.POSITIVE_INFINITY,
        FloatText.parse(FloatFormat.BINARY64, Bytes.of("1e999999999999999999999")));
    same(0.0, FloatText.parse(FloatFormat.BINARY64, Bytes.of("1e-999999999999999999999")));
    same(0.0, FloatText.parse(FloatFormat.BINARY64, Bytes.of("0e999999999999999999999")));
    same(
        Double.POSITIVE_INFINITY,
        FloatText.parse(FloatFormat.BINARY64, Bytes.of("0x1p99999999999")));
    same(0.0, FloatText.parse(FloatFormat.BINARY64, Bytes.of("0x.1p-99999999999")));
    String zeros = "0".repeat(20000);
    same(1.0, FloatText.parse(FloatFormat.BINARY64, Bytes.of("1" + zeros + "e-20000")));
    same(1.0, FloatText.parse(FloatFormat.BINARY64, Bytes.of("0." + zeros + "1e20001")));
    same(
        9007199254740994.0,
        FloatText.parse(FloatFormat.BINARY64, Bytes.of("9007199254740993." + zeros + "1")));
    same(
        9007199254740992.0,
        FloatText.parse(FloatFormat.BINARY64, Bytes.of("9007199254740993." + zeros)));
    same(
        1.0 + Math.ulp(1.0),
        FloatText.parse(FloatFormat.BINARY64, Bytes.of("0x1.00000000000008" + zeros + "1p0")));
  }

  @Test
  void scientificText() {
    assertEquals("1.2346e+4", FloatText.scientific(SoftFloat.ofDouble(12345.6), 5));
    assertEquals("1e+1", FloatText.scientific(SoftFloat.ofDouble(9.96), 2));
    assertEquals("-2.5e-1", FloatText.shortest(SoftFloat.ofDouble(-0.25)));
    assertEquals("0x1.8p+1", FloatText.hexadecimal(SoftFloat.ofDouble(3.0)));
    assertEquals("5e-324", FloatText.shortest(SoftFloat.ofDouble(Double.MIN_VALUE)));
    assertEquals("0e+0", FloatText.shortest(SoftFloat.ofDouble(0)));
  }
}
