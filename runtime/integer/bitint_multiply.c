/* Multiplication of _BitInt: the schoolbook's, of the absolute values, as far as the result reaches. */
#include "bitint.h"

void __mulbitint3(u64 *result, int precision, const u64 *a, int a_precision, const u64 *b, int b_precision) {
  u64 x[limbs_of(a_precision)];
  u64 y[limbs_of(b_precision)];
  int wanted = limbs_of(precision);
  u64 product[wanted];
  int x_count = magnitude_of(x, a, a_precision);
  int y_count = magnitude_of(y, b, b_precision);
  for (int i = 0; i < wanted; i++) product[i] = 0;
  for (int i = 0; i < x_count && i < wanted; i++) {
    u64 carry = 0;
    for (int j = 0; i + j < wanted; j++) {
      if (j >= y_count && carry == 0) break;
      /* At most (2^64 - 1)^2 + 2 (2^64 - 1), which is 2^128 - 1. */
      u128 sum = (u128)x[i] * (j < y_count ? y[j] : 0) + product[i + j] + carry;
      product[i + j] = low_half(sum);
      carry = high_half(sum);
    }
  }
  store_signed(result, precision, product, wanted, is_negative(a, a_precision) != is_negative(b, b_precision));
}
