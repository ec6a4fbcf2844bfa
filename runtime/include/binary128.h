/*
 * binary128 (IEEE 754-2019, 3.6): sign, 15 bits of exponent with a bias of 16383, 112 bits of fraction. Taking values apart and putting them together.
 */
#ifndef KIT_BINARY128_H
#define KIT_BINARY128_H

#include "rounding.h"

enum { FRACTION_BITS = 112, MAXIMUM_EXPONENT = 0x7fff, BIAS = 0x3fff };

#define SIGN_BIT ((u128)1 << 127)
#define LEADING_BIT ((u128)1 << FRACTION_BITS)
#define QUIET_BIT ((u128)1 << (FRACTION_BITS - 1))
#define FRACTION_MASK (LEADING_BIT - 1)
#define INFINITY_BITS ((u128)MAXIMUM_EXPONENT << FRACTION_BITS)

static inline u128 bits_of(f128 x) {
  union f128_bits u;
  u.value = x;
  return u.bits;
}

static inline f128 of_bits(u128 bits) {
  union f128_bits u;
  u.bits = bits;
  return u.value;
}

static inline u128 magnitude(u128 bits) {
  return bits & ~SIGN_BIT;
}

static inline u32 sign_of(u128 bits) {
  return (u32)(bits >> 127);
}

static inline int is_nan(u128 bits) {
  return magnitude(bits) > INFINITY_BITS;
}

static inline int is_signaling(u128 bits) {
  return is_nan(bits) && (bits & QUIET_BIT) == 0;
}

static inline f128 with_sign(u32 sign, u128 bits) {
  return of_bits((u128)sign << 127 | bits);
}

/* The result of an invalid operation: the NaN that SSE makes, with its sign set. */
static inline f128 invalid_result(void) {
  raise_exceptions(INVALID);
  return of_bits(SIGN_BIT | INFINITY_BITS | QUIET_BIT);
}

/* The exponent of a finite number that is not 0, and its significand with the leading bit at FRACTION_BITS: denormal numbers get exponents below 1. */
static inline int unpack(u128 bits, u128 *significand) {
  int exponent = (int)(bits >> FRACTION_BITS) & MAXIMUM_EXPONENT;
  u128 fraction = bits & FRACTION_MASK;
  if (exponent != 0) {
    *significand = fraction | LEADING_BIT;
    return exponent;
  }
  int shift = leading_zeros(fraction) - (127 - FRACTION_BITS);
  *significand = fraction << shift;
  return 1 - shift;
}

static inline f128 rounded(u32 sign, int exponent, u128 significand) {
  return with_sign(sign, __kitrt_round(sign, exponent, significand, FRACTION_BITS, MAXIMUM_EXPONENT));
}

/* The result of an operation with a NaN: the NaN operand, made quiet. Of two the one with the larger fraction; of equal ones the left for commutative operations, else the right. */
f128 __kitrt_choose_nan(u128 a, u128 b, int commutative);

#endif
