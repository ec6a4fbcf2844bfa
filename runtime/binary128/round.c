/* The rounding of every floating-point result that is made in software. */
#include "rounding.h"

/* What is added below the last kept bit, so that cutting off the extra bits rounds. */
static u32 increment(u32 direction, u32 sign, u128 significand) {
  switch (direction) {
    case TO_NEAREST:
      /* Half, less one when the last kept bit is even: a tie then stays below the carry. */
      return 3 + ((u32)(significand >> EXTRA_BITS) & 1);
    case DOWNWARD:
      return sign ? 7 : 0;
    case UPWARD:
      return sign ? 0 : 7;
    default:
      return 0;
  }
}

static u128 overflow(u32 direction, u32 sign, int fraction_bits, int maximum_exponent) {
  u128 infinity = (u128)maximum_exponent << fraction_bits;
  int away = direction == TO_NEAREST || direction == (sign ? DOWNWARD : UPWARD);
  raise_exceptions(OVERFLOW | INEXACT);
  return away ? infinity : infinity - 1;
}

u128 __kitrt_round(u32 sign, int exponent, u128 significand, int fraction_bits, int maximum_exponent) {
  u32 direction = rounding_direction();
  u32 flags = 0;
  if (exponent < 1) {
    /* Tininess is detected after rounding: a value that rounds up to the smallest normal number with the full precision is not tiny. */
    u128 full = significand + increment(direction, sign, significand);
    int tiny = exponent < 0 || full >> (fraction_bits + EXTRA_BITS + 1) == 0;
    significand = shift_right_sticky(significand, 1 - exponent);
    exponent = 0;
    if (tiny && (significand & 7) != 0) flags = UNDERFLOW;
  }
  if ((significand & 7) != 0) flags |= INEXACT;
  significand = (significand + increment(direction, sign, significand)) >> EXTRA_BITS;
  /* The leading bit counts one up in the exponent field; so does a carry out of it. A denormal number has none. */
  u128 image = ((u128)(exponent == 0 ? 0 : exponent - 1) << fraction_bits) + significand;
  if ((int)(image >> fraction_bits) >= maximum_exponent) return overflow(direction, sign, fraction_bits, maximum_exponent);
  if (flags != 0) raise_exceptions(flags);
  return image;
}
