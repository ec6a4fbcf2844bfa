/* Division of 128-bit integers. Division by zero traps as the machine's division does. */
#include "division.h"

u128 __udivmodti4(u128 a, u128 b, u128 *remainder) {
  u64 rest;
  if (high_half(b) == 0) {
    u64 divisor = low_half(b);
    /* A divisor of 0 faults here. */
    u64 high = high_half(a) / divisor;
    u64 low = divide_digit(join(high_half(a) % divisor, low_half(a)), divisor, &rest);
    if (remainder) *remainder = rest;
    return join(high, low);
  }
  if (b > a) {
    if (remainder) *remainder = a;
    return 0;
  }
  /* The quotient is one digit: shift until the divisor's highest bit is set. */
  int shift = leading_zeros(b);
  u128 upper = shift == 0 ? 0 : high_half(a) >> (64 - shift);
  u128 shifted = a << shift;
  upper = join(low_half(upper), high_half(shifted));
  u64 quotient = divide_step(&upper, low_half(shifted), b << shift);
  if (remainder) *remainder = upper >> shift;
  return quotient;
}

u128 __udivti3(u128 a, u128 b) {
  return __udivmodti4(a, b, 0);
}

u128 __umodti3(u128 a, u128 b) {
  u128 remainder;
  __udivmodti4(a, b, &remainder);
  return remainder;
}

static u128 size_of(s128 a) {
  return a < 0 ? -(u128)a : (u128)a;
}

/* Truncating division: the remainder has the numerator's sign (C17 6.5.5). */
s128 __divmodti4(s128 a, s128 b, s128 *remainder) {
  u128 rest;
  u128 quotient = __udivmodti4(size_of(a), size_of(b), &rest);
  if (remainder) *remainder = (s128)(a < 0 ? -rest : rest);
  return (s128)((a < 0) != (b < 0) ? -quotient : quotient);
}

s128 __divti3(s128 a, s128 b) {
  return __divmodti4(a, b, 0);
}

s128 __modti3(s128 a, s128 b) {
  s128 remainder;
  __divmodti4(a, b, &remainder);
  return remainder;
}
