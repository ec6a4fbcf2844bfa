/*
 * 128-bit integers to binary32, binary64 and x87 extended, rounded once in the current direction. A large integer is first reduced to its upper 62 bits, the last of them sticky: far more than the
 * significand holds, so that the machine's conversion rounds it as it would the whole; the scaling by a power of two is exact or overflows.
 */
#include "runtime.h"

/* A number of at most 62 bits, and in *shift what it was shifted by; the sign is kept. */
static s64 reduce(u128 size, int negative, int *shift) {
  int excess = 66 - leading_zeros(size | 1);
  *shift = excess > 0 ? excess : 0;
  s64 reduced = (s64)shift_right_sticky(size, (u32)*shift);
  return negative ? -reduced : reduced;
}

static f64 to_f64(u128 size, int negative) {
  int shift;
  union f64_bits scale;
  s64 reduced = reduce(size, negative, &shift);
  scale.bits = (u64)(1023 + shift) << 52;
  return (f64)reduced * scale.value;
}

static f32 to_f32(u128 size, int negative) {
  int shift;
  union f32_bits scale;
  s64 reduced = reduce(size, negative, &shift);
  scale.bits = (u32)(127 + shift) << 23;
  return (f32)reduced * scale.value;
}

f32 __floattisf(s128 a) {
  return to_f32(a < 0 ? -(u128)a : (u128)a, a < 0);
}

f64 __floattidf(s128 a) {
  return to_f64(a < 0 ? -(u128)a : (u128)a, a < 0);
}

f32 __floatuntisf(u128 a) {
  return to_f32(a, 0);
}

f64 __floatuntidf(u128 a) {
  return to_f64(a, 0);
}

/* Both halves are exact in 64 bits of significand, and so is the product: only the sum is rounded. */
f80 __floattixf(s128 a) {
  return (f80)(s64)(a >> 64) * 0x1p64L + (f80)low_half((u128)a);
}

f80 __floatuntixf(u128 a) {
  return (f80)high_half(a) * 0x1p64L + (f80)low_half(a);
}
