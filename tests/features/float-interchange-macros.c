// options: -std=gnu2x -Wno-pedantic
// Macros of <float.h> for the interchange and extended types, widths of <stdint.h>.
#define __STDC_WANT_IEC_60559_TYPES_EXT__
#define __STDC_WANT_IEC_60559_BFP_EXT__
#include <float.h>
#include <stdint.h>
#include <stdio.h>

#define TELL(type) \
  printf(#type " %d %d %d %d %d %d %d\n", type##_MANT_DIG, type##_DIG, type##_MIN_EXP, type##_MAX_EXP, type##_MIN_10_EXP, type##_MAX_10_EXP, type##_DECIMAL_DIG)
#define VALUES(type) printf("%a %a %a %a\n", (double)type##_MAX, (double)type##_MIN, (double)type##_EPSILON, (double)type##_TRUE_MIN)

_Float32 quiet = FLT32_SNAN;

int main(void) {
  TELL(FLT16);
  TELL(FLT32);
  TELL(FLT64);
  TELL(FLT128);
  TELL(FLT32X);
  TELL(FLT64X);
  VALUES(FLT16);
  VALUES(FLT32);
  VALUES(FLT64);
  VALUES(FLT32X);
  printf("%a %a\n", (double)(1 / FLT128_EPSILON), (double)(1 / FLT64X_EPSILON));
  printf("%x %d\n", *(unsigned *)&quiet, CR_DECIMAL_DIG == UINTMAX_MAX);
  printf("%d %d %d\n", INT32_WIDTH, INT_FAST16_WIDTH, SIZE_WIDTH);
  return 0;
}
