/* Builtins for signalling NaNs give them in the format that is asked for, and storing keeps them. */
#include <fenv.h>
#include <stdio.h>
#include <string.h>

#define SHOW(type, size, value)                                      \
  {                                                                  \
    volatile type x = value;                                         \
    unsigned char bytes[16];                                         \
    memcpy(bytes, (void *)&x, size);                                 \
    for (int i = size; i-- > 0;) {                                   \
      printf("%02x", bytes[i]);                                      \
    }                                                                \
    feclearexcept(FE_ALL_EXCEPT);                                    \
    volatile type sum = x + x;                                       \
    printf(" %d %s\n", fetestexcept(FE_INVALID) != 0, #value);       \
  }

int main(void) {
  SHOW(float, 4, __builtin_nansf(""))
  SHOW(double, 8, __builtin_nans("0x123"))
  SHOW(long double, 10, __builtin_nansl(""))
  SHOW(_Float32, 4, __builtin_nansf32("7"))
  SHOW(_Float64, 8, __builtin_nansf64(""))
  SHOW(_Float32x, 8, __builtin_nansf32x(""))
  SHOW(_Float64x, 10, __builtin_nansf64x("5"))
  SHOW(__float128, 16, __builtin_nansq(""))
  SHOW(_Float128, 16, __builtin_nansf128("0x77"))
  SHOW(double, 8, __builtin_nan(""))
  return 0;
}
