/* Multiplication of binary128: the exact product of the significands in 226 bits, its lower half reduced to a sticky bit. */
#include "binary128.h"

/* The upper half of a 256-bit product; *low_part gets the lower one. */
static u128 product(u128 a, u128 b, u128 *low_part) {
  u128 low = (u128)low_half(a) * low_half(b);
  u128 cross = (u128)high_half(a) * low_half(b);
  u128 other = (u128)low_half(a) * high_half(b);
  u128 high = (u128)high_half(a) * high_half(b);
  u128 middle = (u128)high_half(low) + low_half(cross) + low_half(other);
  *low_part = join(low_half(middle), low_half(low));
  return high + high_half(cross) + high_half(other) + high_half(middle);
}

f128 __multf3(f128 left, f128 right) {
  u128 a = bits_of(left);
  u128 b = bits_of(right);
  if (is_nan(a) || is_nan(b)) return __kitrt_choose_nan(a, b, 1);
  u32 sign = sign_of(a) ^ sign_of(b);
  a = magnitude(a);
  b = magnitude(b);
  if (a == INFINITY_BITS || b == INFINITY_BITS) {
    return a == 0 || b == 0 ? invalid_result() : with_sign(sign, INFINITY_BITS);
  }
  if (a == 0 || b == 0) return with_sign(sign, 0);
  u128 x;
  u128 y;
  int exponent = unpack(a, &x);
  exponent += unpack(b, &y) - BIAS;
  /* With leading bits at 127 and 116 the product's is at 243 or 244: in the upper half at 115, where rounding wants it, or one above. */
  u128 rest;
  u128 high = product(x << (127 - FRACTION_BITS), y << 4, &rest);
  high |= rest != 0;
  if (high >> (FRACTION_BITS + EXTRA_BITS + 1) != 0) {
    high = shift_right_sticky(high, 1);
    exponent++;
  }
  return rounded(sign, exponent, high);
}
