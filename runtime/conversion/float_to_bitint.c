/* Floating types to _BitInt, toward zero. What does not fit, which is undefined in C, becomes the nearest value that does. */
#include "bitint.h"

/* significand * 2^power in the type. */
static void store_scaled(u64 *result, int precision, u128 significand, int power, int negative) {
  int count = limbs_of(precision);
  int width = width_of(precision);
  u64 size[count + 3];
  for (int i = 0; i < count + 3; i++) size[i] = 0;
  if (power < 0) significand = power > -128 ? significand >> -power : 0;
  int shift = power > 0 ? power : 0;
  int bits = significand == 0 ? 0 : 128 - leading_zeros(significand) + shift;
  int limit = precision < 0 ? width - 1 : width;
  if (bits > limit || (negative && precision > 0)) {
    int saturate = !(negative && precision > 0);
    for (int i = 0; i < count; i++) {
      int rest = limit - 64 * i;
      size[i] = !saturate || rest <= 0 ? 0 : rest >= 64 ? ~(u64)0 : ((u64)1 << rest) - 1;
    }
    store_signed(result, precision, size, count, 0);
    if (saturate && negative)
      for (int i = 0; i < count; i++) result[i] = ~result[i];
    return;
  }
  if (bits > 0) {
    int limb = shift / 64;
    int rest = shift % 64;
    u128 low = significand << rest;
    size[limb] = low_half(low);
    size[limb + 1] = high_half(low);
    size[limb + 2] = rest == 0 ? 0 : high_half(significand) >> (64 - rest);
  }
  store_signed(result, precision, size, count, negative);
}

void __fixsfbitint(u64 *result, int precision, f32 a) {
  union f32_bits u;
  u.value = a;
  int exponent = (int)(u.bits >> 23 & 0xff);
  store_scaled(result, precision, exponent == 0 ? 0 : (u.bits & 0x7fffff) | 0x800000, exponent - 150, (int)(u.bits >> 31));
}

void __fixdfbitint(u64 *result, int precision, f64 a) {
  union f64_bits u;
  u.value = a;
  int exponent = (int)(u.bits >> 52) & 0x7ff;
  store_scaled(result, precision, exponent == 0 ? 0 : (u.bits & 0xfffffffffffff) | 0x10000000000000, exponent - 1075, (int)(u.bits >> 63));
}

void __fixxfbitint(u64 *result, int precision, f80 a) {
  union f80_bits u;
  u.value = a;
  store_scaled(result, precision, u.parts.significand, (u.parts.sign_exponent & 0x7fff) - 16446, u.parts.sign_exponent >> 15);
}

void __fixtfbitint(u64 *result, int precision, f128 a) {
  union f128_bits u;
  u.value = a;
  int exponent = (int)(u.bits >> 112) & 0x7fff;
  u128 significand = (u.bits & (((u128)1 << 112) - 1)) | (u128)1 << 112;
  store_scaled(result, precision, exponent == 0 ? 0 : significand, exponent - 16495, (int)(u.bits >> 127));
}
