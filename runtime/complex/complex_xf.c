/* Complex x87 extended precision. */
#include "runtime.h"

static int exponent_field(f80 x) {
  union f80_bits u;
  u.value = x;
  int exponent = (u.parts.sign_exponent & 0x7fff) - 0x3fff;
  return exponent > 0x3ffe ? 0x3ffe : exponent < -0x3ffe ? -0x3ffe : exponent;
}

static f80 power_of_two(int n) {
  union f80_bits u;
  u.image = 0;
  u.parts.significand = (u64)1 << 63;
  u.parts.sign_exponent = (u16)(n + 0x3fff);
  return u.value;
}

#define REAL long double
#define COMPLEX long double _Complex
#define MULTIPLY __mulxc3
#define DIVIDE __divxc3
#define EXPONENT(x) exponent_field(x)
#define POWER(n) power_of_two(n)
#define INFINITE __builtin_infl()
#define SIGN_BIT_OF(x) __builtin_signbitl(x)
#include "complex_number.h"
