/* Conversion of integers to binary128: exact up to 113 bits, rounded beyond. */
#include "binary128.h"

static f128 convert(u32 sign, u128 size) {
  if (size == 0) return of_bits(0);
  int top = 127 - leading_zeros(size);
  int shift = FRACTION_BITS + EXTRA_BITS - top;
  u128 significand = shift >= 0 ? size << shift : shift_right_sticky(size, -shift);
  return rounded(sign, BIAS + top, significand);
}

static f128 convert_signed(s128 a) {
  return a < 0 ? convert(1, -(u128)a) : convert(0, (u128)a);
}

f128 __floatsitf(s32 a) {
  return convert_signed(a);
}

f128 __floatditf(s64 a) {
  return convert_signed(a);
}

f128 __floattitf(s128 a) {
  return convert_signed(a);
}

f128 __floatunsitf(u32 a) {
  return convert(0, a);
}

f128 __floatunditf(u64 a) {
  return convert(0, a);
}

f128 __floatuntitf(u128 a) {
  return convert(0, a);
}
