/* Division of binary128: 116 bits of quotient in two digits of 64; a remainder is a sticky bit. */
#include "binary128.h"
#include "division.h"

f128 __divtf3(f128 left, f128 right) {
  u128 a = bits_of(left);
  u128 b = bits_of(right);
  if (is_nan(a) || is_nan(b)) return __kitrt_choose_nan(a, b, 0);
  u32 sign = sign_of(a) ^ sign_of(b);
  a = magnitude(a);
  b = magnitude(b);
  if (a == INFINITY_BITS) return b == INFINITY_BITS ? invalid_result() : with_sign(sign, INFINITY_BITS);
  if (b == INFINITY_BITS) return with_sign(sign, 0);
  if (b == 0) {
    if (a == 0) return invalid_result();
    raise_exceptions(DIVISION_BY_ZERO);
    return with_sign(sign, INFINITY_BITS);
  }
  if (a == 0) return with_sign(sign, 0);
  u128 x;
  u128 y;
  int exponent = unpack(a, &x);
  exponent += BIAS - unpack(b, &y);
  if (x < y) {
    x <<= 1;
    exponent--;
  }
  /* 1 <= x / y < 2, so x * 2^115 / y has its leading bit at 115. With the divisor at the upper end that is (x << 2) * 2^128 / divisor. */
  u128 divisor = y << (127 - FRACTION_BITS);
  u128 remainder = x << 2;
  u64 high = divide_step(&remainder, 0, divisor);
  u64 low = divide_step(&remainder, 0, divisor);
  return rounded(sign, exponent, join(high, low) | (remainder != 0));
}
