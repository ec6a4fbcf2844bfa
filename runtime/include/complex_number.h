/*
 * Multiplication and division of complex numbers as C17 annex G.5.1 wants them: an operand that is infinite in any part counts as an infinity, and infinities and zeros give what they must even where the plain
 * formulas give NaN. A file defines the macros below and includes this one; it makes MULTIPLY and DIVIDE.
 *
 *   REAL        the type of the parts
 *   COMPLEX     the complex type
 *   MULTIPLY    __mulsc3 …, (a + ib)(c + id)
 *   DIVIDE      __divsc3 …, (a + ib) / (c + id)
 *   WIDE        a type in which the products and sums of REAL neither overflow nor vanish; or, where there is none:
 *   EXPONENT(x) the exponent of a finite x, within those of normal numbers and their reciprocals
 *   POWER(n)    2^n for such an exponent
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
/* The larger exponent of two parts; 0 when one is no number. */
static int exponent_of(REAL x, REAL y) {
  if (!is_finite(x) || !is_finite(y)) return 0;
  int left = EXPONENT(x);
  int right = EXPONENT(y);
  return left > right ? left : right;
}

/* x * 2^n in two steps, of which the first is exact for x near 1 and n up to twice the largest exponent. */
static REAL scaled(REAL x, int n) {
  return x * POWER(n / 2) * POWER(n - n / 2);
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
  int numerator = exponent_of(a, b);
  int divisor = exponent_of(c, d);
  REAL m = a * POWER(-numerator);
  REAL n = b * POWER(-numerator);
  REAL p = c * POWER(-divisor);
  REAL q = d * POWER(-divisor);
  REAL size = p * p + q * q;
  REAL x = scaled((m * p + n * q) / size, numerator - divisor);
  REAL y = scaled((n * p - m * q) / size, numerator - divisor);
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
