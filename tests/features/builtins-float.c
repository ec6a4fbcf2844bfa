#include <stdio.h>
#include <math.h>
#define N(x) printf("%s %g\n", #x, (double)(x))
#define I(x) printf("%s %d\n", #x, (int)(x))
volatile double d = 2.5, nan_ = 0.0 / 0.0, inf = 1.0 / 0.0, neg = -0.0, sub = 1e-310; volatile float f = -1.5f; volatile long double l = 3.25L;
static double constants[] = {__builtin_huge_val(), __builtin_inf(), __builtin_nan(""), __builtin_nans("1"), __builtin_nan("0x123"), __builtin_fabs(-3.0), __builtin_copysign(1.0, -2.0), __builtin_powi(2.0, 5), __builtin_sqrt(4.0), __builtin_floor(2.7), -__builtin_huge_val()};
static float fconst[] = {__builtin_huge_valf(), __builtin_inff(), __builtin_nanf("2"), __builtin_fabsf(-1), __builtin_fmaxf(1, 2)};
static long double lconst[] = {__builtin_huge_vall(), __builtin_infl(), __builtin_nanl(""), __builtin_fabsl(-1)};
static int ci[] = {__builtin_isnan(1.0), __builtin_isinf(1.0), __builtin_signbit(-1.0) != 0, __builtin_isfinite(1.0), __builtin_fpclassify(1, 2, 3, 4, 5, 1.0), __builtin_isinf_sign(-__builtin_inf()), __builtin_isgreater(2.0, 1.0), __builtin_strlen("abc")};
int main(void) {
  for (unsigned i = 0; i < sizeof constants / 8; i++) { unsigned long long u; __builtin_memcpy(&u, &constants[i], 8); printf("%llx ", u); }
  for (unsigned i = 0; i < sizeof fconst / 4; i++) { unsigned u; __builtin_memcpy(&u, &fconst[i], 4); printf("%x ", u); }
  for (unsigned i = 0; i < sizeof lconst / 16; i++) printf("%Lg ", lconst[i]);
  for (unsigned i = 0; i < sizeof ci / 4; i++) printf("%d ", ci[i]);
  puts("");
  I(__builtin_isnan(nan_)); I(__builtin_isinf(inf)); I(__builtin_isinf(-inf) != 0); I(__builtin_isinf_sign(-inf)); I(__builtin_isfinite(d)); I(__builtin_isnormal(sub)); I(__builtin_isnormal(d));
  I(__builtin_signbit(neg) != 0); I(__builtin_signbitf(f) != 0); I(__builtin_signbitl(l) != 0);
  I(__builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, sub) == FP_SUBNORMAL); I(__builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, f) == FP_NORMAL); I(__builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, neg) == FP_ZERO);
  I(__builtin_isgreater(d, nan_)); I(__builtin_isgreaterequal(d, 2.5)); I(__builtin_isless(f, d)); I(__builtin_islessequal(d, l)); I(__builtin_islessgreater(d, 1)); I(__builtin_isunordered(d, nan_));
  N(__builtin_fabs(-d)); N(__builtin_fabsf(f)); N(__builtin_fabsl(-l)); N(__builtin_copysign(d, neg)); N(__builtin_copysignf(f, 1)); N(__builtin_copysignl(l, -1));
  N(__builtin_powi(d, 3)); N(__builtin_powi(d, -2)); N(__builtin_powif(f, 3)); N(__builtin_powil(l, 2));
  N(__builtin_sqrt(d)); N(__builtin_floor(d)); N(__builtin_ceil(d)); N(__builtin_trunc(f)); N(__builtin_rint(d)); N(__builtin_nearbyint(3.5)); N(__builtin_round(d)); N(__builtin_fma(d, d, d)); N(__builtin_fmax(d, f)); N(__builtin_fmin(d, f)); N(__builtin_ldexp(d, 3)); N(__builtin_pow(d, 2)); N(__builtin_sin(0.0)); N(__builtin_cosf(0)); N(__builtin_hypot(3, 4)); N(__builtin_fmod(7, d)); N(__builtin_logb(8.0)); N(__builtin_lround(d)); N(__builtin_lrint(d)); N(__builtin_llrintf(f)); N(__builtin_ilogb(d)); N(__builtin_exp2(3.0)); N(__builtin_cbrt(27.0));
  int e; N(__builtin_frexp(d, &e)); I(e); double ip; N(__builtin_modf(d, &ip)); N(ip);
  _Complex double z = __builtin_complex(1.0, -2.0); N(__real__ z); N(__imag__ z); N(__builtin_cabs(3 + 4i)); N(__builtin_creal(z)); N(__builtin_cimag(z)); N(__imag__ __builtin_conj(z)); N(__builtin_cabsf(3 + 4.0if));
 N(__builtin_assoc_barrier(d + 1) + 2);
  return 0;
}
