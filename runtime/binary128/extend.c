/* Conversion of narrower formats to binary128: always exact. NaN keeps the upper bits of its payload and becomes quiet. */
#include "binary128.h"

static f128 nan_of(u32 sign, u128 fraction) {
  if ((fraction & QUIET_BIT) == 0) raise_exceptions(INVALID);
  return with_sign(sign, INFINITY_BITS | QUIET_BIT | fraction);
}

/* A value of a format with an implicit leading bit, fraction_bits of fraction and a maximum exponent. */
static f128 extend(u32 sign, int exponent, u64 fraction, int fraction_bits, int maximum_exponent) {
  u128 aligned = (u128)fraction << (FRACTION_BITS - fraction_bits);
  if (exponent == maximum_exponent) return fraction == 0 ? with_sign(sign, INFINITY_BITS) : nan_of(sign, aligned);
  if (exponent == 0) {
    if (fraction == 0) return with_sign(sign, 0);
    int shift = leading_zeros(aligned) - (127 - FRACTION_BITS);
    aligned = aligned << shift & FRACTION_MASK;
    exponent = 1 - shift;
  }
  return with_sign(sign, (u128)(exponent + BIAS - (maximum_exponent >> 1)) << FRACTION_BITS | aligned);
}

f128 __extendsftf2(f32 a) {
  union f32_bits u;
  u.value = a;
  return extend(u.bits >> 31, u.bits >> 23 & 0xff, u.bits & 0x7fffff, 23, 0xff);
}

f128 __extenddftf2(f64 a) {
  union f64_bits u;
  u.value = a;
  return extend((u32)(u.bits >> 63), (int)(u.bits >> 52) & 0x7ff, u.bits & 0xfffffffffffff, 52, 0x7ff);
}

f128 __extendxftf2(f80 a) {
  union f80_bits u;
  u.value = a;
  u32 sign = u.parts.sign_exponent >> 15;
  int exponent = u.parts.sign_exponent & 0x7fff;
  u64 significand = u.parts.significand;
  u128 aligned = (u128)significand << (FRACTION_BITS - 63);
  if (exponent == 0x7fff) return significand << 1 == 0 ? with_sign(sign, INFINITY_BITS) : nan_of(sign, aligned & FRACTION_MASK);
  if (significand == 0) return with_sign(sign, 0);
  /* The two formats share range and bias: a number that is denormal in one is so in the other. */
  return with_sign(sign, ((u128)exponent << FRACTION_BITS) + (exponent == 0 ? aligned : aligned & FRACTION_MASK));
}
