/*
 * binary16 (IEEE 754-2019, 3.6): sign, 5 bits of exponent with a bias of 15, 10 bits of fraction. A number travels packed, in the low 16 bits of a vector register: here as the low bits of an f32. NaN
 * keeps the upper bits of its payload and becomes quiet.
 */
#include "rounding.h"

enum { HALF_FRACTION_BITS = 10, HALF_MAXIMUM_EXPONENT = 0x1f, HALF_BIAS = 15, QUIET = 0x200 };

static f32 packed(u32 bits) {
  union f32_bits u;
  u.bits = bits;
  return u.value;
}

static u32 encoding(f32 packed) {
  union f32_bits u;
  u.value = packed;
  return u.bits & 0xffff;
}

f32 __extendhfsf2(f32 a) {
  u32 bits = encoding(a);
  u32 sign = bits >> 15 << 31;
  u32 exponent = bits >> HALF_FRACTION_BITS & HALF_MAXIMUM_EXPONENT;
  u32 fraction = bits & 0x3ff;
  if (exponent == HALF_MAXIMUM_EXPONENT) {
    if (fraction != 0 && !(fraction & QUIET)) raise_exceptions(INVALID);
    if (fraction != 0) fraction |= QUIET;
    return packed(sign | 0x7f800000 | fraction << 13);
  }
  if (exponent == 0) {
    if (fraction == 0) return packed(sign);
    int shift = __builtin_clz(fraction) - 21;
    fraction = fraction << shift & 0x3ff;
    exponent = (u32)(1 - shift);
  }
  return packed(sign | (exponent + (127 - HALF_BIAS)) << 23 | fraction << 13);
}

f64 __extendhfdf2(f32 a) {
  return __extendhfsf2(a);
}

f80 __extendhfxf2(f32 a) {
  return __extendhfsf2(a);
}

f128 __extendhftf2(f32 a) {
  return __extendhfsf2(a);
}

/* A number whose significand has its leading bit at 63 (0 for zero); the exponent is without bias. */
static f32 round_half(u32 sign, int exponent, u64 significand) {
  if (significand == 0) return packed(sign << 15);
  u128 kept = shift_right_sticky(significand, 63 - HALF_FRACTION_BITS - EXTRA_BITS);
  return packed(sign << 15 | (u32)__kitrt_round(sign, exponent + HALF_BIAS, kept, HALF_FRACTION_BITS, HALF_MAXIMUM_EXPONENT));
}

/* Infinity or NaN, whose fraction stands at the top of 64 bits. */
static f32 special(u32 sign, u64 fraction) {
  u32 payload = (u32)(fraction >> (64 - HALF_FRACTION_BITS));
  if (fraction != 0 && !(payload & QUIET)) raise_exceptions(INVALID);
  if (fraction != 0) payload |= QUIET;
  return packed(sign << 15 | HALF_MAXIMUM_EXPONENT << HALF_FRACTION_BITS | payload);
}

f32 __truncsfhf2(f32 a) {
  union f32_bits u;
  u.value = a;
  u32 sign = u.bits >> 31;
  int exponent = (int)(u.bits >> 23 & 0xff);
  u64 fraction = (u64)(u.bits & 0x7fffff) << 41;
  if (exponent == 0xff) return special(sign, fraction);
  if (exponent != 0) return round_half(sign, exponent - 127, (u64)1 << 63 | fraction >> 1);
  if (fraction == 0) return packed(sign << 15);
  int shift = __builtin_clzl(fraction);
  return round_half(sign, -127 - shift, fraction << shift);
}

f32 __truncdfhf2(f64 a) {
  union f64_bits u;
  u.value = a;
  u32 sign = (u32)(u.bits >> 63);
  int exponent = (int)(u.bits >> 52) & 0x7ff;
  u64 fraction = u.bits << 12;
  if (exponent == 0x7ff) return special(sign, fraction);
  if (exponent != 0) return round_half(sign, exponent - 1023, (u64)1 << 63 | fraction >> 1 | (fraction & 1));
  if (fraction == 0) return packed(sign << 15);
  int shift = __builtin_clzl(fraction);
  return round_half(sign, -1023 - shift, fraction << shift);
}

f32 __truncxfhf2(f80 a) {
  union f80_bits u;
  u.value = a;
  u32 sign = u.parts.sign_exponent >> 15;
  int exponent = u.parts.sign_exponent & 0x7fff;
  u64 significand = u.parts.significand;
  if (exponent == 0x7fff) return special(sign, significand << 1);
  if (significand == 0) return packed(sign << 15);
  int shift = __builtin_clzl(significand);
  return round_half(sign, (exponent == 0 ? 1 : exponent) - 16383 - shift, significand << shift);
}

f32 __trunctfhf2(f128 a) {
  union f128_bits u;
  u.value = a;
  u32 sign = (u32)(u.bits >> 127);
  int exponent = (int)(u.bits >> 112) & 0x7fff;
  u128 fraction = u.bits << 16;
  u64 top = high_half(fraction) | (low_half(fraction) != 0);
  if (exponent == 0x7fff) return special(sign, top);
  if (exponent == 0 && fraction == 0) return packed(sign << 15);
  /* What is denormal here is far below binary16's numbers, whatever its digits are. */
  return round_half(sign, exponent - 16383, (u64)1 << 63 | top >> 1 | (top & 1));
}

/* 128-bit integers: those that are finite in binary16 are exact in x87 extended. */
f32 __floattihf(s128 a) {
  return __truncxfhf2((f80)a);
}

f32 __floatuntihf(u128 a) {
  return __truncxfhf2((f80)a);
}

s128 __fixhfti(f32 a) {
  return (s128)__extendhfsf2(a);
}

u128 __fixunshfti(f32 a) {
  return (u128)__extendhfsf2(a);
}

int __eqhf2(f32 a, f32 b) {
  return __extendhfsf2(a) != __extendhfsf2(b);
}

int __nehf2(f32 a, f32 b) {
  return __extendhfsf2(a) != __extendhfsf2(b);
}
