/* Addition and subtraction of binary128: the smaller operand is shifted to the larger one's exponent, what falls off stays as a sticky bit. */
#include "binary128.h"

/* An exact zero from a difference: negative only when rounding downward. */
static f128 cancelled(void) {
  return with_sign(rounding_direction() == DOWNWARD, 0);
}

static f128 add_finite(u128 a, u128 b) {
  if (magnitude(a) < magnitude(b)) {
    u128 t = a;
    a = b;
    b = t;
  }
  u32 sign = sign_of(a);
  int subtract = sign != sign_of(b);
  u128 x;
  u128 y;
  int exponent = unpack(a, &x);
  int distance = exponent - unpack(b, &y);
  x <<= EXTRA_BITS;
  y = shift_right_sticky(y << EXTRA_BITS, distance);
  if (!subtract) {
    x += y;
    if (x >> (FRACTION_BITS + EXTRA_BITS + 1) != 0) {
      x = shift_right_sticky(x, 1);
      exponent++;
    }
    return rounded(sign, exponent, x);
  }
  x -= y;
  if (x == 0) return cancelled();
  int shift = leading_zeros(x) - (127 - FRACTION_BITS - EXTRA_BITS);
  return rounded(sign, exponent - shift, x << shift);
}

static f128 add(u128 a, u128 b, int commutative) {
  if (is_nan(a) || is_nan(b)) return __kitrt_choose_nan(a, b, commutative);
  if (magnitude(a) == INFINITY_BITS) {
    return magnitude(b) == INFINITY_BITS && a != b ? invalid_result() : of_bits(a);
  }
  if (magnitude(b) == INFINITY_BITS) return of_bits(b);
  if (magnitude(a) == 0 && magnitude(b) == 0) return a == b ? of_bits(a) : cancelled();
  if (magnitude(b) == 0) return of_bits(a);
  if (magnitude(a) == 0) return of_bits(b);
  return add_finite(a, b);
}

f128 __addtf3(f128 a, f128 b) {
  return add(bits_of(a), bits_of(b), 1);
}

f128 __subtf3(f128 a, f128 b) {
  u128 subtrahend = bits_of(b);
  return add(bits_of(a), is_nan(subtrahend) ? subtrahend : subtrahend ^ SIGN_BIT, 0);
}
