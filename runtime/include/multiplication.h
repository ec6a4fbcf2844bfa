/* Products of signed 128-bit integers that may not fit. */
#ifndef KIT_MULTIPLICATION_H
#define KIT_MULTIPLICATION_H

#include "runtime.h"

/* a * b modulo 2^128; *overflow is 1 when that is not the product. */
static inline s128 multiply_checked(s128 a, s128 b, int *overflow) {
  int negative = (a < 0) != (b < 0);
  u128 x = a < 0 ? -(u128)a : (u128)a;
  u128 y = b < 0 ? -(u128)b : (u128)b;
  u128 product = (u128)low_half(x) * low_half(y);
  int lost = high_half(x) != 0 && high_half(y) != 0;
  /* One of the two is 0, or the product is lost already. */
  u128 left = (u128)high_half(x) * low_half(y);
  u128 right = (u128)low_half(x) * high_half(y);
  u128 cross = left + right;
  u128 sum = product + (cross << 64);
  lost |= high_half(cross) != 0 || sum < product;
  lost |= sum > ((u128)1 << 127) - !negative;
  *overflow = lost;
  return (s128)(negative ? -sum : sum);
}

#endif
