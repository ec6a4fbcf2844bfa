/* Multiplication, negation, shifts and comparison of 128-bit integers by halves, for compilers that call instead of expanding them. */
#include "runtime.h"

s128 __multi3(s128 a, s128 b) {
  u64 x = low_half((u128)a);
  u64 y = low_half((u128)b);
  u128 low = (u128)x * y;
  u64 high = high_half(low) + x * high_half((u128)b) + high_half((u128)a) * y;
  return (s128)join(high, low_half(low));
}

s128 __negti2(s128 a) {
  u64 low = low_half((u128)a);
  return (s128)join(~high_half((u128)a) + (low == 0), -low);
}

/* Counts are below 128; a count of 0 must not shift a half by 64. */
s128 __ashlti3(s128 a, int count) {
  u64 low = low_half((u128)a);
  u64 high = high_half((u128)a);
  if (count & 64) return (s128)join(low << (count & 63), 0);
  if (count == 0) return a;
  return (s128)join(high << count | low >> (64 - count), low << count);
}

s128 __lshrti3(s128 a, int count) {
  u64 low = low_half((u128)a);
  u64 high = high_half((u128)a);
  if (count & 64) return (s128)join(0, high >> (count & 63));
  if (count == 0) return a;
  return (s128)join(high >> count, low >> count | high << (64 - count));
}

s128 __ashrti3(s128 a, int count) {
  u64 low = low_half((u128)a);
  s64 high = (s64)high_half((u128)a);
  if (count & 64) return (s128)join((u64)(high >> 63), (u64)(high >> (count & 63)));
  if (count == 0) return a;
  return (s128)join((u64)(high >> count), low >> count | (u64)high << (64 - count));
}

/* 0, 1, 2 for less, equal, greater. */
int __cmpti2(s128 a, s128 b) {
  return (a > b) - (a < b) + 1;
}

int __ucmpti2(u128 a, u128 b) {
  return (a > b) - (a < b) + 1;
}
