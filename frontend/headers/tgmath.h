/*
 * Type-generic mathematics (C17 7.25). A macro picks the function by the type of its arguments after each integer has counted as double; names of functions inside their own macro are not
 * replaced again.
 */
#if __GNUC__ >= 8
/* A library that knows such a compiler builds it on __builtin_tgmath, for more types. */
#include_next <tgmath.h>
#elif !defined _TGMATH_H
#define _TGMATH_H

#include <complex.h>
#include <math.h>

/* A value of the type in which an argument takes part. */
#define __kit_tg(x) \
  _Generic((x), float: 0.0f, long double: 0.0L, float _Complex: (float _Complex)0, double _Complex: (double _Complex)0, long double _Complex: (long double _Complex)0, default: 0.0)

#define __kit_tg_real(type, r) _Generic((type), float: r##f, long double: r##l, default: r)
#define __kit_tg_both(type, r, c) \
  _Generic((type), float: r##f, long double: r##l, float _Complex: c##f, double _Complex: c, long double _Complex: c##l, default: r)

#define __kit_tg_real1(x, r) __kit_tg_real(__kit_tg(x), r)(x)
#define __kit_tg_real2(x, y, r) __kit_tg_real(__kit_tg(x) + __kit_tg(y), r)(x, y)
#define __kit_tg_both1(x, r, c) __kit_tg_both(__kit_tg(x), r, c)(x)

#undef acos
#define acos(x) __kit_tg_both1(x, acos, cacos)
#undef asin
#define asin(x) __kit_tg_both1(x, asin, casin)
#undef atan
#define atan(x) __kit_tg_both1(x, atan, catan)
#undef acosh
#define acosh(x) __kit_tg_both1(x, acosh, cacosh)
#undef asinh
#define asinh(x) __kit_tg_both1(x, asinh, casinh)
#undef atanh
#define atanh(x) __kit_tg_both1(x, atanh, catanh)
#undef cos
#define cos(x) __kit_tg_both1(x, cos, ccos)
#undef sin
#define sin(x) __kit_tg_both1(x, sin, csin)
#undef tan
#define tan(x) __kit_tg_both1(x, tan, ctan)
#undef cosh
#define cosh(x) __kit_tg_both1(x, cosh, ccosh)
#undef sinh
#define sinh(x) __kit_tg_both1(x, sinh, csinh)
#undef tanh
#define tanh(x) __kit_tg_both1(x, tanh, ctanh)
#undef exp
#define exp(x) __kit_tg_both1(x, exp, cexp)
#undef log
#define log(x) __kit_tg_both1(x, log, clog)
#undef sqrt
#define sqrt(x) __kit_tg_both1(x, sqrt, csqrt)
#undef pow
#define pow(x, y) __kit_tg_both(__kit_tg(x) + __kit_tg(y), pow, cpow)(x, y)
#undef fabs
#define fabs(x) __kit_tg_both1(x, fabs, cabs)
#undef cbrt
#define cbrt(x) __kit_tg_real1(x, cbrt)
#undef ceil
#define ceil(x) __kit_tg_real1(x, ceil)
#undef erf
#define erf(x) __kit_tg_real1(x, erf)
#undef erfc
#define erfc(x) __kit_tg_real1(x, erfc)
#undef exp2
#define exp2(x) __kit_tg_real1(x, exp2)
#undef expm1
#define expm1(x) __kit_tg_real1(x, expm1)
#undef floor
#define floor(x) __kit_tg_real1(x, floor)
#undef ilogb
#define ilogb(x) __kit_tg_real1(x, ilogb)
#undef lgamma
#define lgamma(x) __kit_tg_real1(x, lgamma)
#undef llrint
#define llrint(x) __kit_tg_real1(x, llrint)
#undef llround
#define llround(x) __kit_tg_real1(x, llround)
#undef log10
#define log10(x) __kit_tg_real1(x, log10)
#undef log1p
#define log1p(x) __kit_tg_real1(x, log1p)
#undef log2
#define log2(x) __kit_tg_real1(x, log2)
#undef logb
#define logb(x) __kit_tg_real1(x, logb)
#undef lrint
#define lrint(x) __kit_tg_real1(x, lrint)
#undef lround
#define lround(x) __kit_tg_real1(x, lround)
#undef nearbyint
#define nearbyint(x) __kit_tg_real1(x, nearbyint)
#undef rint
#define rint(x) __kit_tg_real1(x, rint)
#undef round
#define round(x) __kit_tg_real1(x, round)
#undef tgamma
#define tgamma(x) __kit_tg_real1(x, tgamma)
#undef trunc
#define trunc(x) __kit_tg_real1(x, trunc)
#undef atan2
#define atan2(x, y) __kit_tg_real2(x, y, atan2)
#undef copysign
#define copysign(x, y) __kit_tg_real2(x, y, copysign)
#undef fdim
#define fdim(x, y) __kit_tg_real2(x, y, fdim)
#undef fmax
#define fmax(x, y) __kit_tg_real2(x, y, fmax)
#undef fmin
#define fmin(x, y) __kit_tg_real2(x, y, fmin)
#undef fmod
#define fmod(x, y) __kit_tg_real2(x, y, fmod)
#undef hypot
#define hypot(x, y) __kit_tg_real2(x, y, hypot)
#undef nextafter
#define nextafter(x, y) __kit_tg_real2(x, y, nextafter)
#undef remainder
#define remainder(x, y) __kit_tg_real2(x, y, remainder)
#undef nexttoward
#define nexttoward(x, y) __kit_tg_real(__kit_tg(x), nexttoward)(x, y)
#undef ldexp
#define ldexp(x, y) __kit_tg_real(__kit_tg(x), ldexp)(x, y)
#undef scalbn
#define scalbn(x, y) __kit_tg_real(__kit_tg(x), scalbn)(x, y)
#undef scalbln
#define scalbln(x, y) __kit_tg_real(__kit_tg(x), scalbln)(x, y)
#undef frexp
#define frexp(x, y) __kit_tg_real(__kit_tg(x), frexp)(x, y)
#undef fma
#define fma(x, y, z) __kit_tg_real(__kit_tg(x) + __kit_tg(y) + __kit_tg(z), fma)(x, y, z)
#undef remquo
#define remquo(x, y, quotient) __kit_tg_real(__kit_tg(x) + __kit_tg(y), remquo)(x, y, quotient)

#define __kit_tg_complex1(x, c) _Generic(__kit_tg(x), float: c##f, long double: c##l, float _Complex: c##f, long double _Complex: c##l, default: c)(x)
#undef carg
#define carg(x) __kit_tg_complex1(x, carg)
#undef cimag
#define cimag(x) __kit_tg_complex1(x, cimag)
#undef conj
#define conj(x) __kit_tg_complex1(x, conj)
#undef cproj
#define cproj(x) __kit_tg_complex1(x, cproj)
#undef creal
#define creal(x) __kit_tg_complex1(x, creal)

#endif
