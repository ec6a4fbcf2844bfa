/* Values of the functions that library-expanded.c names. */
#include <complex.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  volatile double d = -2.5, zero = -0.0;
  volatile float f = -1.25f;
  volatile long double l = -3.75L;
  volatile double _Complex z = 1.5 - 2.5i;
  double _Complex w = conj(z);
  printf("%g %g %Lg %g %g\n", fabs(d), fabsf(f), fabsl(l), fabs(zero), fabs(f));
  printf("%g %g %g %g %g\n", creal(z), cimag(z), creal(w), cimag(w), creal(3));
  printf("%g %d %ld %lld %jd\n", fabs(-INFINITY), abs(-7), labs(-8L), llabs(-9LL), imaxabs(-10));
  return 0;
}
