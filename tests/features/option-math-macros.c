// options: -ffast-math -fno-finite-math-only -fsingle-precision-constant -funsigned-bitfields
// What the options permit is told by macros; constants without suffix are of type float.
#include <float.h>
#include <stdio.h>

#define TELL(name) printf(#name " %s\n", TEXT(name))
#define TEXT(x) TEXT2(x)
#define TEXT2(x) #x

typedef signed int explicitly;
typedef int plain;
struct bits {
  int a : 3;
  signed b : 3;
  explicitly c : 3;
  plain d : 3;
  char e : 3;
};

int main(void) {
  TELL(__FAST_MATH__);
  TELL(__FINITE_MATH_ONLY__);
  TELL(__NO_MATH_ERRNO__);
  TELL(__NO_SIGNED_ZEROS__);
  TELL(__NO_TRAPPING_MATH__);
  TELL(__ASSOCIATIVE_MATH__);
  TELL(__RECIPROCAL_MATH__);
  TELL(__ROUNDING_MATH__);
  TELL(__SUPPORT_SNAN__);
  TELL(__GCC_IEC_559);
  TELL(__GCC_IEC_559_COMPLEX);
  TELL(__GNUC_STDC_INLINE__);
  TELL(__GNUC_GNU_INLINE__);
  printf("%zu %zu %zu %.17g %d\n", sizeof 1.0, sizeof 1.0L, sizeof(1.0 * 2.0), 0.1, DBL_MAX > 1e30);
  struct bits x = {7, 7, 7, 7, 7};
  printf("%d %d %d %d %d\n", x.a, x.b, x.c, x.d, x.e);
  return 0;
}
