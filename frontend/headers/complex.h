/* Complex arithmetic (C17 7.3): the C library's header, and what it leaves out for a compiler that it takes for an old gcc. */
#include_next <complex.h>

#if (__STDC_VERSION__ >= 201112L || !defined __STRICT_ANSI__) && !defined CMPLX
#define CMPLX(real, imaginary) __builtin_complex((double)(real), (double)(imaginary))
#define CMPLXF(real, imaginary) __builtin_complex((float)(real), (float)(imaginary))
#define CMPLXL(real, imaginary) __builtin_complex((long double)(real), (long double)(imaginary))
#endif
