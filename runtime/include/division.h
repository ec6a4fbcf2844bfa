/* Division of long integers by digits of 64 bits (Knuth, The Art of Computer Programming volume 2, 4.3.1, algorithm D), on the machine's division of 128 by 64 bits. */
#ifndef KIT_DIVISION_H
#define KIT_DIVISION_H

#include "runtime.h"

/* numerator / divisor, whose quotient has 64 bits: high_half(numerator) < divisor. */
static inline u64 divide_digit(u128 numerator, u64 divisor, u64 *remainder) {
  u64 quotient;
  u64 rest;
  __asm__("divq %4" : "=a"(quotient), "=d"(rest) : "0"(low_half(numerator)), "1"(high_half(numerator)), "r"(divisor) : "cc");
  *remainder = rest;
  return quotient;
}

/*
 * (high:low) / divisor for 192 by 128 bits, where the divisor's highest bit is set and high < divisor; the remainder takes high's place. The quotient guessed from the upper digits is at most 2 too large
 * (Knuth, theorem B).
 */
static inline u64 divide_step(u128 *high, u64 low, u128 divisor) {
  u64 guess;
  u64 rest;
  u128 remainder;
  if (high_half(*high) >= high_half(divisor)) {
    /* Equal: the guess is the largest digit. upper - guess * divisor's upper digit = upper's low digit + divisor's upper digit, which may carry. */
    guess = ~(u64)0;
    u128 sum = (u128)low_half(*high) + high_half(divisor);
    if (high_half(sum) != 0) {
      *high = join(low_half(sum), low) - (u128)guess * low_half(divisor);
      return guess;
    }
    rest = low_half(sum);
  } else {
    guess = divide_digit(*high, high_half(divisor), &rest);
  }
  remainder = join(rest, low);
  u128 part = (u128)guess * low_half(divisor);
  while (remainder < part) {
    guess--;
    remainder += divisor;
    /* A carry out of the sum: it is larger than any part. */
    if (remainder < divisor) break;
  }
  *high = remainder - part;
  return guess;
}

#endif
