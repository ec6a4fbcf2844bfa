/* Conversion of binary128 to integers, toward zero. What does not fit becomes the nearest value that does; NaN counts as infinity of its sign. */
#include "binary128.h"

/* The integer part of |a| when it is below 2^width, else all ones with *flags INVALID; *flags is INEXACT when a fraction was cut off. */
static u128 integer_part(u128 a, int width, u32 *flags) {
  u128 significand;
  u128 size = magnitude(a);
  *flags = 0;
  if (size < (u128)BIAS << FRACTION_BITS) {
    if (size != 0) *flags = INEXACT;
    return 0;
  }
  int power = (int)(size >> FRACTION_BITS) - BIAS;
  if (power >= width) {
    *flags = INVALID;
    return ~(u128)0;
  }
  unpack(size, &significand);
  if (power >= FRACTION_BITS) return significand << (power - FRACTION_BITS);
  if ((significand & (((u128)1 << (FRACTION_BITS - power)) - 1)) != 0) *flags = INEXACT;
  return significand >> (FRACTION_BITS - power);
}

static s128 to_signed(f128 value, int width) {
  u128 a = bits_of(value);
  u32 flags;
  u128 size = integer_part(a, width, &flags);
  /* The largest size that fits: there is one more negative number. */
  u128 limit = ((u128)1 << (width - 1)) - !sign_of(a);
  if (size > limit) {
    flags = INVALID;
    size = limit;
  }
  if (flags != 0) raise_exceptions(flags);
  return (s128)(sign_of(a) ? -size : size);
}

static u128 to_unsigned(f128 value, int width) {
  u128 a = bits_of(value);
  u32 flags;
  u128 size = integer_part(a, width, &flags);
  if (sign_of(a)) {
    if (size != 0) flags = INVALID;
    size = 0;
  }
  if (flags != 0) raise_exceptions(flags);
  return size & ~(u128)0 >> (128 - width);
}

s32 __fixtfsi(f128 a) {
  return (s32)to_signed(a, 32);
}

s64 __fixtfdi(f128 a) {
  return (s64)to_signed(a, 64);
}

s128 __fixtfti(f128 a) {
  return to_signed(a, 128);
}

u32 __fixunstfsi(f128 a) {
  return (u32)to_unsigned(a, 32);
}

u64 __fixunstfdi(f128 a) {
  return (u64)to_unsigned(a, 64);
}

u128 __fixunstfti(f128 a) {
  return to_unsigned(a, 128);
}
