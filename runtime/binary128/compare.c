/*
 * Comparison of binary128. The result's relation to 0 is that of a to b; for unordered operands it is one that makes the asked relation false: __eqtf2 == 0, __lttf2 < 0, __letf2 <= 0, __gttf2 > 0,
 * __getf2 >= 0. Relations other than equality are invalid for quiet NaN too (IEEE 754-2019, 5.11).
 */
#include "binary128.h"

/* Images as integers that are ordered as the numbers are; both zeros are 0. */
static s128 ordered(u128 bits) {
  return sign_of(bits) ? -(s128)magnitude(bits) : (s128)bits;
}

static int relation(f128 left, f128 right, int unordered) {
  u128 a = bits_of(left);
  u128 b = bits_of(right);
  if (is_nan(a) || is_nan(b)) {
    raise_exceptions(INVALID);
    return unordered;
  }
  s128 x = ordered(a);
  s128 y = ordered(b);
  return (x > y) - (x < y);
}

int __lttf2(f128 a, f128 b) {
  return relation(a, b, 2);
}

int __letf2(f128 a, f128 b) {
  return relation(a, b, 2);
}

int __gttf2(f128 a, f128 b) {
  return relation(a, b, -2);
}

int __getf2(f128 a, f128 b) {
  return relation(a, b, -2);
}

int __unordtf2(f128 a, f128 b) {
  u128 x = bits_of(a);
  u128 y = bits_of(b);
  if (is_signaling(x) || is_signaling(y)) raise_exceptions(INVALID);
  return is_nan(x) || is_nan(y);
}

int __netf2(f128 a, f128 b) {
  return __unordtf2(a, b) || ordered(bits_of(a)) != ordered(bits_of(b));
}

int __eqtf2(f128 a, f128 b) {
  return __netf2(a, b);
}
