/* binary32, binary64 and x87 extended to integers without an instruction, toward zero. What does not fit, which is undefined in C, becomes the nearest value that does. */
#include "runtime.h"

/* significand * 2^power, which is below 2^128 when power + 64 is at most that; all ones beyond. */
static u128 scaled(u64 significand, int power) {
  if (significand == 0) return 0;
  if (power >= 0) return power <= __builtin_clzl(significand) + 64 ? (u128)significand << power : ~(u128)0;
  return power > -64 ? significand >> -power : 0;
}

static u128 f32_size(f32 a, int *negative) {
  union f32_bits u;
  u.value = a;
  *negative = (int)(u.bits >> 31);
  int exponent = (int)(u.bits >> 23 & 0xff);
  return exponent == 0 ? 0 : scaled((u.bits & 0x7fffff) | 0x800000, exponent - 150);
}

static u128 f64_size(f64 a, int *negative) {
  union f64_bits u;
  u.value = a;
  *negative = (int)(u.bits >> 63);
  int exponent = (int)(u.bits >> 52) & 0x7ff;
  return exponent == 0 ? 0 : scaled((u.bits & 0xfffffffffffff) | 0x10000000000000, exponent - 1075);
}

static u128 f80_size(f80 a, int *negative) {
  union f80_bits u;
  u.value = a;
  *negative = u.parts.sign_exponent >> 15;
  return scaled(u.parts.significand, (u.parts.sign_exponent & 0x7fff) - 16446);
}

static s128 to_signed(u128 size, int negative) {
  u128 limit = (u128)1 << 127;
  if (negative) return (s128)(size < limit ? -size : limit);
  return (s128)(size < limit ? size : limit - 1);
}

s128 __fixsfti(f32 a) {
  int negative;
  u128 size = f32_size(a, &negative);
  return to_signed(size, negative);
}

s128 __fixdfti(f64 a) {
  int negative;
  u128 size = f64_size(a, &negative);
  return to_signed(size, negative);
}

s128 __fixxfti(f80 a) {
  int negative;
  u128 size = f80_size(a, &negative);
  return to_signed(size, negative);
}

u128 __fixunssfti(f32 a) {
  int negative;
  u128 size = f32_size(a, &negative);
  return negative ? 0 : size;
}

u128 __fixunsdfti(f64 a) {
  int negative;
  u128 size = f64_size(a, &negative);
  return negative ? 0 : size;
}

u128 __fixunsxfti(f80 a) {
  int negative;
  u128 size = f80_size(a, &negative);
  return negative ? 0 : size;
}

static u64 saturated(u128 size, int negative) {
  return negative ? 0 : high_half(size) != 0 ? ~(u64)0 : low_half(size);
}

u64 __fixunssfdi(f32 a) {
  int negative;
  u128 size = f32_size(a, &negative);
  return saturated(size, negative);
}

u64 __fixunsdfdi(f64 a) {
  int negative;
  u128 size = f64_size(a, &negative);
  return saturated(size, negative);
}

u64 __fixunsxfdi(f80 a) {
  int negative;
  u128 size = f80_size(a, &negative);
  return saturated(size, negative);
}
