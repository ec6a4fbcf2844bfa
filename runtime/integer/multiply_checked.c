/* Multiplication that tells of overflow: what clang calls for __builtin_mul_overflow. */
#include "multiplication.h"

s32 __mulosi4(s32 a, s32 b, int *overflow) {
  s64 product = (s64)a * b;
  *overflow = product != (s32)product;
  return (s32)product;
}

s64 __mulodi4(s64 a, s64 b, int *overflow) {
  s128 product = (s128)a * b;
  *overflow = product != (s64)product;
  return (s64)product;
}

s128 __muloti4(s128 a, s128 b, int *overflow) {
  return multiply_checked(a, b, overflow);
}
