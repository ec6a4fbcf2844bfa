/* Complex binary128. */
#include "runtime.h"

static int exponent_field(f128 x) {
  union f128_bits u;
  u.value = x;
  int exponent = ((int)(u.bits >> 112) & 0x7fff) - 0x3fff;
  return exponent > 0x3ffe ? 0x3ffe : exponent < -0x3ffe ? -0x3ffe : exponent;
}

static f128 power_of_two(int n) {
  union f128_bits u;
  u.bits = (u128)(n + 0x3fff) << 112;
  return u.value;
}

static int is_negative(f128 x) {
  union f128_bits u;
  u.value = x;
  return (int)(u.bits >> 127);
}

typedef _Complex float complex128 __attribute__((mode(TC)));

#define REAL f128
#define COMPLEX complex128
#define MULTIPLY __multc3
#define DIVIDE __divtc3
#define EXPONENT(x) exponent_field(x)
#define POWER(n) power_of_two(n)
#define INFINITE (f128) __builtin_inf()
#define SIGN_BIT_OF(x) is_negative(x)
#include "complex_number.h"
