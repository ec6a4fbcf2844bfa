/* <tgmath.h>, C11 7.25: one macro for the float, double, long double and complex functions of a name. An argument of integer type counts as a double. */
#ifndef __kit_tgmath
#define __kit_tgmath

#include <complex.h>
#include <math.h>

/* A zero of the type that an argument counts as. */
#define __kit_zero(x)                              \
  _Generic((x),                                    \
      float: 0.0F,                                 \
      long double: 0.0L,                           \
      float _Complex: (float _Complex)0,           \
      double _Complex: (double _Complex)0,         \
      long double _Complex: (long double _Complex)0, \
      default: 0.0)

#define __kit_real(zero, r) _Generic((zero), float: r##f, long double: r##l, default: r)
#define __kit_both(zero, r, c)     \
  _Generic((zero),                 \
      float: r##f,                 \
      long double: r##l,           \
      float _Complex: c##f,        \
      double _Complex: c,          \
      long double _Complex: c##l,  \
      default: r)
#define __kit_complex(zero, c)     \
  _Generic((zero),                 \
      float: c##f,                 \
      float _Complex: c##f,        \
      long double: c##l,           \
      long double _Complex: c##l,  \
      default: c)

/* Real and complex. */
#undef acos
#define acos(x) __kit_both(__kit_zero(x), acos, cacos)(x)
#undef asin
#define asin(x) __kit_both(__kit_zero(x), asin, casin)(x)
#undef atan
#define atan(x) __kit_both(__kit_zero(x), atan, catan)(x)
#undef acosh
#define acosh(x) __kit_both(__kit_zero(x), acosh, cacosh)(x)
#undef asinh
#define asinh(x) __kit_both(__kit_zero(x), asinh, casinh)(x)
#undef atanh
#define atanh(x) __kit_both(__kit_zero(x), atanh, catanh)(x)
#undef cos
#define cos(x) __kit_both(__kit_zero(x), cos, ccos)(x)
#undef sin
#define sin(x) __kit_both(__kit_zero(x), sin, csin)(x)
#undef tan
#define tan(x) __kit_both(__kit_zero(x), tan, ctan)(x)
#undef cosh
#define cosh(x) __kit_both(__kit_zero(x), cosh, ccosh)(x)
#undef sinh
#define sinh(x) __kit_both(__kit_zero(x), sinh, csinh)(x)
#undef tanh
#define tanh(x) __kit_both(__kit_zero(x), tanh, ctanh)(x)
#undef exp
#define exp(x) __kit_both(__kit_zero(x), exp, cexp)(x)
#undef log
#define log(x) __kit_both(__kit_zero(x), log, clog)(x)
#undef sqrt
#define sqrt(x) __kit_both(__kit_zero(x), sqrt, csqrt)(x)
#undef fabs
#define fabs(x) __kit_both(__kit_zero(x), fabs, cabs)(x)
#undef pow
#define pow(x, y) __kit_both(__kit_zero(x) + __kit_zero(y), pow, cpow)((x), (y))

/* Real. */
#undef cbrt
#define cbrt(x) __kit_real(__kit_zero(x), cbrt)(x)
#undef ceil
#define ceil(x) __kit_real(__kit_zero(x), ceil)(x)
#undef erf
#define erf(x) __kit_real(__kit_zero(x), erf)(x)
#undef erfc
#define erfc(x) __kit_real(__kit_zero(x), erfc)(x)
#undef exp2
#define exp2(x) __kit_real(__kit_zero(x), exp2)(x)
#undef expm1
#define expm1(x) __kit_real(__kit_zero(x), expm1)(x)
#undef floor
#define floor(x) __kit_real(__kit_zero(x), floor)(x)
#undef ilogb
#define ilogb(x) __kit_real(__kit_zero(x), ilogb)(x)
#undef lgamma
#define lgamma(x) __kit_real(__kit_zero(x), lgamma)(x)
#undef llrint
#define llrint(x) __kit_real(__kit_zero(x), llrint)(x)
#undef llround
#define llround(x) __kit_real(__kit_zero(x), llround)(x)
#undef log10
#define log10(x) __kit_real(__kit_zero(x), log10)(x)
#undef log1p
#define log1p(x) __kit_real(__kit_zero(x), log1p)(x)
#undef log2
#define log2(x) __kit_real(__kit_zero(x), log2)(x)
#undef logb
#define logb(x) __kit_real(__kit_zero(x), logb)(x)
#undef lrint
#define lrint(x) __kit_real(__kit_zero(x), lrint)(x)
#undef lround
#define lround(x) __kit_real(__kit_zero(x), lround)(x)
#undef nearbyint
#define nearbyint(x) __kit_real(__kit_zero(x), nearbyint)(x)
#undef rint
#define rint(x) __kit_real(__kit_zero(x), rint)(x)
#undef round
#define round(x) __kit_real(__kit_zero(x), round)(x)
#undef tgamma
#define tgamma(x) __kit_real(__kit_zero(x), tgamma)(x)
#undef trunc
#define trunc(x) __kit_real(__kit_zero(x), trunc)(x)
#undef atan2
#define atan2(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), atan2)((x), (y))
#undef copysign
#define copysign(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), copysign)((x), (y))
#undef fdim
#define fdim(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), fdim)((x), (y))
#undef fmax
#define fmax(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), fmax)((x), (y))
#undef fmin
#define fmin(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), fmin)((x), (y))
#undef fmod
#define fmod(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), fmod)((x), (y))
#undef hypot
#define hypot(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), hypot)((x), (y))
#undef nextafter
#define nextafter(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), nextafter)((x), (y))
#undef remainder
#define remainder(x, y) __kit_real(__kit_zero(x) + __kit_zero(y), remainder)((x), (y))
#undef fma
#define fma(x, y, z) __kit_real(__kit_zero(x) + __kit_zero(y) + __kit_zero(z), fma)((x), (y), (z))
#undef remquo
#define remquo(x, y, quotient) __kit_real(__kit_zero(x) + __kit_zero(y), remquo)((x), (y), (quotient))
#undef frexp
#define frexp(x, exponent) __kit_real(__kit_zero(x), frexp)((x), (exponent))
#undef ldexp
#define ldexp(x, exponent) __kit_real(__kit_zero(x), ldexp)((x), (exponent))
#undef scalbn
#define scalbn(x, exponent) __kit_real(__kit_zero(x), scalbn)((x), (exponent))
#undef scalbln
#define scalbln(x, exponent) __kit_real(__kit_zero(x), scalbln)((x), (exponent))
#undef nexttoward
#define nexttoward(x, y) __kit_real(__kit_zero(x), nexttoward)((x), (y))

/* Complex. */
#undef carg
#define carg(x) __kit_complex(__kit_zero(x), carg)(x)
#undef cimag
#define cimag(x) __kit_complex(__kit_zero(x), cimag)(x)
#undef conj
#define conj(x) __kit_complex(__kit_zero(x), conj)(x)
#undef cproj
#define cproj(x) __kit_complex(__kit_zero(x), cproj)(x)
#undef creal
#define creal(x) __kit_complex(__kit_zero(x), creal)(x)

#endif
