/* Comparisons by macro and classification raise no exception for a quiet NaN; operators do. */
#include <fenv.h>
#include <math.h>
#include <stdio.h>

#define TRY(expression)                                             \
  (feclearexcept(FE_ALL_EXCEPT), result = (expression),             \
   printf("%s: %d %d\n", #expression, result, fetestexcept(FE_INVALID) != 0))

#define ALL(type, one)                                              \
  {                                                                 \
    volatile type x = __builtin_nan(""), y = one;                   \
    int result;                                                     \
    TRY(isless(x, y)), TRY(islessequal(x, y)), TRY(isgreater(x, y)); \
    TRY(isgreaterequal(y, x)), TRY(islessgreater(x, y));            \
    TRY(isunordered(x, y)), TRY(isless(y, y + y)), TRY(islessequal(y, y)); \
    TRY(isgreater(y, y + y)), TRY(isgreaterequal(y, y)), TRY(islessgreater(y, y)); \
    TRY(isfinite(x)), TRY(isnormal(x)), TRY(isinf(x)), TRY(isnan(x)); \
    TRY(fpclassify(x) == FP_NAN), TRY(__builtin_isinf_sign(x));     \
    TRY(isless(x, y) || isgreater(x, y));                           \
    TRY(x == y), TRY(x != y);                                       \
    TRY(x < y), TRY(x <= y), TRY(x > y), TRY(x >= y);               \
  }

int main(void) {
  ALL(float, 1.0f)
  ALL(double, 1.0)
  ALL(long double, 1.0L)
  return 0;
}
