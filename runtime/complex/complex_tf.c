/* Complex binary128. */
#include "runtime.h"

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
#define LARGEST 0x1.ffffffffffffffffffffffffffffp16383q
#define SMALLEST 0x1p-16382q
#define DIGIT 0x1p-112q
#define INFINITE (f128) __builtin_inf()
#define SIGN_BIT_OF(x) is_negative(x)
#include "complex_number.h"
