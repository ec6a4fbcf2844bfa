/*
 * Multiplication and division of complex numbers as C17 annex G.5.1 wants them: an operand that is infinite in any part counts as an infinity, and infinities and zeros give what they must even where the plain
 * formulas give NaN. A file defines the macros below and includes this one; it makes MULTIPLY and DIVIDE.
 *
 *   REAL        the type of the parts
 *   COMPLEX     the complex type
 *   MULTIPLY    __mulsc3 …, (a + ib)(c + id)
 *   DIVIDE      __divsc3 …, (a + ib) / (c + id)
 *   WIDE        a type in which the products and sums of REAL neither overflow nor vanish; or, where there is none:
 *   LARGEST     the largest finite number
 *   SMALLEST    the smallest normal number
 *   DIGIT       the distance from 1 to the next number
 *   INFINITE    infinity
 *   SIGN_BIT_OF(x)
 */

/* The sign of x on 1 or 0: what a part of an infinity counts as (annex G "boxes" it). */
static REAL boxed(int one, REAL x) {
  REAL size = one;
  return SIGN_BIT_OF(x) ? -size : size;
}

static REAL without_nan(REAL x) {
  return x != x ? boxed(0, x) : x;
}

static int is_infinite(REAL x) {
  return x - x != x - x && x == x;
}

static int is_finite(REAL x) {
  return x - x == x - x;
}

static COMPLEX complex_of(REAL real, REAL imaginary) {
  COMPLEX z;
  __real__ z = real;
  __imag__ z = imaginary;
  return z;
}

COMPLEX MULTIPLY(REAL a, REAL b, REAL c, REAL d) {
  REAL ac = a * c;
  REAL bd = b * d;
  REAL ad = a * d;
  REAL bc = b * c;
  REAL x = ac - bd;
  REAL y = ad + bc;
  if (x == x || y == y) return complex_of(x, y);
  int recalculate = 0;
  if (is_infinite(a) || is_infinite(b)) {
    a = boxed(is_infinite(a), a);
    b = boxed(is_infinite(b), b);
    c = without_nan(c);
    d = without_nan(d);
    recalculate = 1;
  }
  if (is_infinite(c) || is_infinite(d)) {
    c = boxed(is_infinite(c), c);
    d = boxed(is_infinite(d), d);
    a = without_nan(a);
    b = without_nan(b);
    recalculate = 1;
  }
  if (!recalculate && (is_infinite(ac) || is_infinite(bd) || is_infinite(ad) || is_infinite(bc))) {
    a = without_nan(a);
    b = without_nan(b);
    c = without_nan(c);
    d = without_nan(d);
    recalculate = 1;
  }
  if (!recalculate) return complex_of(x, y);
  REAL infinity = INFINITE;
  return complex_of(infinity * (a * c - b * d), infinity * (a * d + b * c));
}

#ifndef WIDE
static REAL size_of(REAL x) {
  return SIGN_BIT_OF(x) ? -x : x;
}

/* What the operands are multiplied by first when the larger part of the divisor is c: 1/2 where a sum would overflow, a power of two where digits would be lost below the smallest normal number. */
static REAL scale_of(REAL a, REAL b, REAL c) {
  const REAL big = LARGEST / 2;
  const REAL big_digits = big * DIGIT;
  REAL scale = 1;
  if (size_of(c) >= big) {
    scale = scale / 2;
    a = a / 2;
    b = b / 2;
    c = c / 2;
  }
  int loses = (size_of(a) < SMALLEST && size_of(b) < big_digits) || (size_of(b) < SMALLEST && size_of(a) < big_digits);
  if (size_of(c) < DIGIT || (loses && size_of(c) < big_digits)) scale = scale * (1 / DIGIT);
  return scale;
}

/*
 * (a + ib) / (c + id) for |c| >= |d|: Smith's formula (Algorithm 116, CACM 5, 1962) with the divisor's larger part divided out, and the order of operations changed where the ratio is too small to keep its
 * digits (Baudin and Smith, "A Robust Complex Division in Scilab", 2012). The other case is the same with the parts exchanged; the sign of a zero tells in which order the imaginary part was subtracted.
 * libgcc's since GCC 12, to the last bit.
 */
static COMPLEX smith(REAL a, REAL b, REAL c, REAL d, int exchanged) {
  REAL ratio = d / c;
  REAL divisor = d * ratio + c;
  int exact = size_of(ratio) > SMALLEST;
  REAL first = exact ? b * ratio : d * (b / c);
  REAL second = exact ? a * ratio : d * (a / c);
  return complex_of((first + a) / divisor, (exchanged ? second - b : b - second) / divisor);
}
#endif

COMPLEX DIVIDE(REAL a, REAL b, REAL c, REAL d) {
#ifdef WIDE
  WIDE p = c;
  WIDE q = d;
  WIDE size = p * p + q * q;
  REAL x = (REAL)((a * p + b * q) / size);
  REAL y = (REAL)((b * p - a * q) / size);
#else
  int exchanged = size_of(c) < size_of(d);
  REAL scale = scale_of(a, b, exchanged ? d : c);
  a = a * scale;
  b = b * scale;
  c = c * scale;
  d = d * scale;
  COMPLEX quotient = exchanged ? smith(b, a, d, c, 1) : smith(a, b, c, d, 0);
  REAL x = __real__ quotient;
  REAL y = __imag__ quotient;
#endif
  if (x == x || y == y) return complex_of(x, y);
  REAL infinity = INFINITE;
  if (c == 0 && d == 0 && (a == a || b == b)) {
    infinity = boxed(1, c) * infinity;
    return complex_of(infinity * a, infinity * b);
  }
  if ((is_infinite(a) || is_infinite(b)) && is_finite(c) && is_finite(d)) {
    a = boxed(is_infinite(a), a);
    b = boxed(is_infinite(b), b);
    return complex_of(infinity * (a * c + b * d), infinity * (b * c - a * d));
  }
  if ((is_infinite(c) || is_infinite(d)) && is_finite(a) && is_finite(b)) {
    c = boxed(is_infinite(c), c);
    d = boxed(is_infinite(d), d);
    return complex_of(0 * (a * c + b * d), 0 * (b * c - a * d));
  }
  return complex_of(x, y);
}
