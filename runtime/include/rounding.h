/*
 * IEEE 754 results in software: one rounding routine for all formats, the rounding direction and the exception flags of the SSE unit.
 *
 * A finite value on its way to a format with n fraction bits is held as sign, biased exponent and a significand of n + 4 bits: the leading bit, n fraction bits, and three bits beyond (guard, round,
 * sticky). That is enough for every direction (Goldberg 1991, section on guard digits; the last bit says whether anything nonzero follows).
 */
#ifndef KIT_ROUNDING_H
#define KIT_ROUNDING_H

#include "runtime.h"

enum { EXTRA_BITS = 3 };

/* The SSE unit's rounding directions as MXCSR has them (Intel SDM volume 1, 10.2.3.1). */
enum { TO_NEAREST, DOWNWARD, UPWARD, TOWARD_ZERO };

/* Exception flags as MXCSR has them. */
enum { INVALID = 1, DENORMAL = 2, DIVISION_BY_ZERO = 4, OVERFLOW = 8, UNDERFLOW = 16, INEXACT = 32 };

static inline u32 control_word(void) {
  u32 word;
  __asm__ volatile("stmxcsr %0" : "=m"(word));
  return word;
}

static inline u32 rounding_direction(void) {
  return control_word() >> 13 & 3;
}

/* Sets exception flags. No trap is taken: who unmasks exceptions sees them at the next SSE instruction that raises one. */
static inline void raise_exceptions(u32 flags) {
  u32 word = control_word();
  if ((word & flags) != flags) {
    word |= flags;
    __asm__ volatile("ldmxcsr %0" : : "m"(word));
  }
}

/* Rounds to fraction_bits; the exponent and fraction fields without a sign, as the format's bits are: (exponent << fraction_bits) | fraction. Exponents beyond the format's overflow; those below 1 denormalise. */
u128 __kitrt_round(u32 sign, int exponent, u128 significand, int fraction_bits, int maximum_exponent);

#endif
