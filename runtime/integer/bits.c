/* Counting and exchanging bits. Counts of leading and trailing zeros are undefined for 0. */
#include "runtime.h"

int __clzsi2(u32 a) {
  return __builtin_clz(a);
}

int __clzdi2(u64 a) {
  return __builtin_clzl(a);
}

int __clzti2(u128 a) {
  return leading_zeros(a);
}

int __ctzsi2(u32 a) {
  return __builtin_ctz(a);
}

int __ctzdi2(u64 a) {
  return __builtin_ctzl(a);
}

int __ctzti2(u128 a) {
  return low_half(a) != 0 ? __builtin_ctzl(low_half(a)) : 64 + __builtin_ctzl(high_half(a));
}

/* The place of the lowest set bit, counted from 1; 0 for none. */
int __ffssi2(u32 a) {
  return a == 0 ? 0 : __builtin_ctz(a) + 1;
}

int __ffsdi2(u64 a) {
  return a == 0 ? 0 : __builtin_ctzl(a) + 1;
}

int __ffsti2(u128 a) {
  return a == 0 ? 0 : __ctzti2(a) + 1;
}

/* How many bits below the sign equal it. */
int __clrsbsi2(s32 a) {
  u32 differing = (u32)(a ^ a >> 31);
  return differing == 0 ? 31 : __builtin_clz(differing) - 1;
}

int __clrsbdi2(s64 a) {
  u64 differing = (u64)(a ^ a >> 63);
  return differing == 0 ? 63 : __builtin_clzl(differing) - 1;
}

int __clrsbti2(s128 a) {
  u128 differing = (u128)(a ^ a >> 127);
  return differing == 0 ? 127 : leading_zeros(differing) - 1;
}

/* Sums of neighbouring bits, pairs and nibbles; the product gathers the bytes' sums in the highest byte. */
int __popcountdi2(u64 a) {
  a -= a >> 1 & 0x5555555555555555;
  a = (a & 0x3333333333333333) + (a >> 2 & 0x3333333333333333);
  a = (a + (a >> 4)) & 0x0f0f0f0f0f0f0f0f;
  return (int)(a * 0x0101010101010101 >> 56);
}

int __popcountsi2(u32 a) {
  return __popcountdi2(a);
}

int __popcountti2(u128 a) {
  return __popcountdi2(low_half(a)) + __popcountdi2(high_half(a));
}

int __paritydi2(u64 a) {
  return __popcountdi2(a) & 1;
}

int __paritysi2(u32 a) {
  return __popcountdi2(a) & 1;
}

int __parityti2(u128 a) {
  return __popcountdi2(low_half(a) ^ high_half(a)) & 1;
}

u32 __bswapsi2(u32 a) {
  return a << 24 | (a & 0xff00) << 8 | (a >> 8 & 0xff00) | a >> 24;
}

u64 __bswapdi2(u64 a) {
  return (u64)__bswapsi2((u32)a) << 32 | __bswapsi2((u32)(a >> 32));
}
