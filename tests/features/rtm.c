// oracle: gcc -mrtm
// Transactional instructions; limits of interchange types
#define __STDC_WANT_IEC_60559_TYPES_EXT__
#include <float.h>
#include <immintrin.h>
#include <stdio.h>
int main(void) {
  volatile int never = 0;
  if (never) {
    if (_xbegin() == _XBEGIN_STARTED) {
      if (_xtest()) _xabort(3);
      _xend();
    }
  }
  printf("%d %d %d %d %d\n", FLT128_MANT_DIG, FLT32X_DIG, FLT64X_MAX_10_EXP, FLT32_MAX_EXP, FLT64_DECIMAL_DIG);
  printf("%Lg %g %g\n", (long double)FLT128_EPSILON, (double)FLT32X_MIN, (double)FLT16_TRUE_MIN);
  return 0;
}
