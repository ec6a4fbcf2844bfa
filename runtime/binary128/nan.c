/* NaN operands of binary128 arithmetic. */
#include "binary128.h"

f128 __kitrt_choose_nan(u128 a, u128 b, int commutative) {
  u128 chosen;
  if (is_signaling(a) || is_signaling(b)) raise_exceptions(INVALID);
  if (!is_nan(b)) {
    chosen = a;
  } else if (!is_nan(a)) {
    chosen = b;
  } else {
    u128 left = a & FRACTION_MASK;
    u128 right = b & FRACTION_MASK;
    chosen = left > right || (left == right && commutative) ? a : b;
  }
  return of_bits(chosen | QUIET_BIT);
}
