// symbols
/* Calls of these leave no reference to a function behind, so that programs need no -lm for them. */
#include <complex.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

double absolute(double x) { return fabs(x); }
float absolute_float(float x) { return fabsf(x); }
long double absolute_long(long double x) { return fabsl(x); }
double widened(float x) { return fabs(x) + fabs(3); }
int absolute_int(int x) { return abs(x); }
long absolute_integer(long x) { return labs(x) + llabs(x) + imaxabs(x); }
double parts(double _Complex z) { return creal(z) + cimag(z) + creal(conj(z)); }
float parts_float(float _Complex z) { return crealf(z) + cimagf(z) + crealf(conjf(z)); }
long double parts_long(long double _Complex z) { return creall(z) + cimagl(z) + creall(conjl(z)); }
double (*address)(double) = fabs;
