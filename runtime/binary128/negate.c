/* Negation of binary128: the sign alone, of NaN too. */
#include "binary128.h"

f128 __negtf2(f128 a) {
  return of_bits(bits_of(a) ^ SIGN_BIT);
}
