/* Conversion of binary128 to narrower formats. NaN keeps the upper bits of its payload and becomes quiet. */
#include "binary128.h"

/* The image of a in a format with fraction_bits and a maximum exponent, without the sign. */
static u128 truncate(u128 a, int fraction_bits, int maximum_exponent) {
  u32 sign = sign_of(a);
  int drop = FRACTION_BITS - fraction_bits;
  u128 infinity = (u128)maximum_exponent << fraction_bits;
  u128 x;
  if (is_nan(a)) {
    if (is_signaling(a)) raise_exceptions(INVALID);
    return infinity | (a & FRACTION_MASK) >> drop | (u128)1 << (fraction_bits - 1);
  }
  a = magnitude(a);
  if (a == INFINITY_BITS) return infinity;
  if (a == 0) return 0;
  int exponent = unpack(a, &x) - BIAS + (maximum_exponent >> 1);
  return __kitrt_round(sign, exponent, shift_right_sticky(x, drop - EXTRA_BITS), fraction_bits, maximum_exponent);
}

f32 __trunctfsf2(f128 a) {
  union f32_bits u;
  u128 bits = bits_of(a);
  u.bits = sign_of(bits) << 31 | (u32)truncate(bits, 23, 0xff);
  return u.value;
}

f64 __trunctfdf2(f128 a) {
  union f64_bits u;
  u128 bits = bits_of(a);
  u.bits = (u64)sign_of(bits) << 63 | (u64)truncate(bits, 52, 0x7ff);
  return u.value;
}

f80 __trunctfxf2(f128 a) {
  union f80_bits u;
  u128 bits = bits_of(a);
  /* A format of 63 fraction bits, whose leading bit is then made explicit. */
  u128 image = truncate(bits, 63, 0x7fff);
  u64 exponent = (u64)(image >> 63);
  u.image = 0;
  u.parts.significand = (u64)image << 1 >> 1 | (u64)(exponent != 0) << 63;
  u.parts.sign_exponent = (u16)(sign_of(bits) << 15 | exponent);
  return u.value;
}
