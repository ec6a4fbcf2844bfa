/* Multiplication of -ftrapv. */
#include "multiplication.h"

extern void abort(void) __attribute__((noreturn));

s32 __mulvsi3(s32 a, s32 b) {
  s64 product = (s64)a * b;
  if (product != (s32)product) abort();
  return (s32)product;
}

s64 __mulvdi3(s64 a, s64 b) {
  s128 product = (s128)a * b;
  if (product != (s64)product) abort();
  return (s64)product;
}

s128 __mulvti3(s128 a, s128 b) {
  int overflow;
  s128 product = multiply_checked(a, b, &overflow);
  if (overflow) abort();
  return product;
}
