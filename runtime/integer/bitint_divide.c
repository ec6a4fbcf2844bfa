/* Division of _BitInt, toward zero: Knuth's algorithm D (The Art of Computer Programming, volume 2, section 4.3.1) on the absolute values. Division by zero faults as the machine's does. */
#include "bitint.h"
#include "division.h"

/* Divides by one limb; the quotient replaces the dividend. */
static u64 divide_by_limb(u64 *dividend, int count, u64 divisor) {
  u64 rest = 0;
  for (int i = count - 1; i >= 0; i--) dividend[i] = divide_digit(join(rest, dividend[i]), divisor, &rest);
  return rest;
}

/* to = from << shift, shift below 64; gives what leaves at the top. */
static u64 shift_left(u64 *to, const u64 *from, int count, int shift) {
  u64 carry = 0;
  for (int i = 0; i < count; i++) {
    u64 limb = from[i];
    to[i] = limb << shift | carry;
    carry = shift == 0 ? 0 : limb >> (64 - shift);
  }
  return carry;
}

/* A digit of the quotient, too large by at most one afterwards: from the three highest limbs of the rest and the two highest of the divisor. */
static u64 estimate(const u64 *rest, const u64 *divisor, int count) {
  u64 top = divisor[count - 1];
  u128 upper = join(rest[count], rest[count - 1]);
  u128 digit, left;
  if (rest[count] >= top) {
    digit = ~(u64)0;
    left = upper - digit * top;
  } else {
    u64 remainder;
    digit = divide_digit(upper, top, &remainder);
    left = remainder;
  }
  while (high_half(left) == 0 && digit * divisor[count - 2] > join(low_half(left), rest[count - 2])) {
    digit--;
    left += top;
  }
  return low_half(digit);
}

/* rest -= digit * divisor; when that was one too many, the divisor is added back. Gives the digit that was right. */
static u64 subtract_multiple(u64 *rest, const u64 *divisor, int count, u64 digit) {
  u64 carry = 0;
  u64 borrow = 0;
  for (int i = 0; i < count; i++) {
    u128 product = (u128)digit * divisor[i] + carry;
    u64 low = low_half(product);
    u64 before = rest[i];
    u64 partial = before - low;
    carry = high_half(product);
    rest[i] = partial - borrow;
    borrow = (before < low) | (partial < borrow);
  }
  u64 before = rest[count];
  u64 partial = before - carry;
  rest[count] = partial - borrow;
  if (!((before < carry) | (partial < borrow))) return digit;
  carry = 0;
  for (int i = 0; i < count; i++) {
    u128 sum = (u128)rest[i] + divisor[i] + carry;
    rest[i] = low_half(sum);
    carry = high_half(sum);
  }
  rest[count] += carry;
  return digit - 1;
}

/* Either result may be left out with a precision of 0. */
void __divmodbitint4(u64 *quotient, int quotient_precision, u64 *remainder, int remainder_precision, const u64 *a, int a_precision, const u64 *b, int b_precision) {
  int a_limbs = limbs_of(a_precision);
  u64 x[a_limbs + 1];
  u64 y[limbs_of(b_precision)];
  u64 digits[a_limbs];
  int a_negative = is_negative(a, a_precision);
  int b_negative = is_negative(b, b_precision);
  int m = magnitude_of(x, a, a_precision);
  int n = magnitude_of(y, b, b_precision);
  int rest_count, digit_count = 0;
  if (n <= 1) {
    u64 rest = divide_by_limb(x, m == 0 ? 1 : m, n == 0 ? 0 : y[0]);
    digit_count = m;
    for (int i = 0; i < m; i++) digits[i] = x[i];
    x[0] = rest;
    rest_count = 1;
  } else if (m < n) {
    rest_count = m;
  } else {
    int shift = __builtin_clzl(y[n - 1]);
    shift_left(y, y, n, shift);
    x[m] = shift_left(x, x, m, shift);
    digit_count = m - n + 1;
    for (int i = m - n; i >= 0; i--) digits[i] = subtract_multiple(x + i, y, n, estimate(x + i, y, n));
    for (int i = 0; i < n; i++) x[i] = shift == 0 ? x[i] : x[i] >> shift | x[i + 1] << (64 - shift);
    rest_count = n;
  }
  if (quotient_precision != 0) store_signed(quotient, quotient_precision, digits, digit_count, a_negative != b_negative);
  if (remainder_precision != 0) store_signed(remainder, remainder_precision, x, rest_count, a_negative);
}
