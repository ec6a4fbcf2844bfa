#include <stdio.h>
#include <limits.h>
#define T(op, a, b, t) do { t r = 0; int o = __builtin_##op##_overflow(a, b, &r); printf("%s %s %s %s: %d %lld %d\n", #op, #a, #b, #t, o, (long long)r, __builtin_##op##_overflow_p(a, b, (t)0)); } while (0)
volatile int i = INT_MAX, j = -1; volatile unsigned u = UINT_MAX; volatile long long ll = LLONG_MIN; volatile unsigned long long ull = ULLONG_MAX; volatile signed char sc = -128; volatile unsigned char uc = 255; volatile __int128 w; volatile unsigned __int128 uw = -1;
#define ALL(t) T(add, i, 1, t); T(sub, j, u, t); T(mul, u, u, t); T(add, ll, ull, t); T(mul, ll, j, t); T(mul, ull, ull, t); T(sub, sc, uc, t); T(mul, sc, uc, t); T(add, uw, 1, t); T(sub, w, 1u, t); T(mul, uw, 2, t); T(add, ull, j, t); T(sub, ull, ll, t)
static int st = __builtin_add_overflow_p(INT_MAX, 1, 0) + 2 * __builtin_mul_overflow_p(2, 3, (signed char)0);
struct { int f : 5; unsigned g : 3; } bf = {-16, 7};
int main(void) {
  ALL(int); ALL(unsigned); ALL(long long); ALL(unsigned long long); ALL(signed char); ALL(unsigned char); ALL(short); ALL(__int128); ALL(unsigned __int128);
  int r; unsigned ur; long lr; unsigned long ulr; long long llr; unsigned long long ullr; int o;
#define S(f, a, b, r) o = f(a, b, &r); printf("%s %d %lld\n", #f, o, (long long)r)
  S(__builtin_sadd_overflow, i, 1, r); S(__builtin_uadd_overflow, u, 2, ur); S(__builtin_saddl_overflow, LONG_MAX, 1, lr); S(__builtin_ssubl_overflow, LONG_MIN, 1, lr); S(__builtin_umull_overflow, ull, 3, ulr); S(__builtin_smulll_overflow, ll, 3, llr); S(__builtin_usubll_overflow, 3, 5, ullr); S(__builtin_smul_overflow, i, 2, r); S(__builtin_umul_overflow, u, 2, ur); S(__builtin_ssub_overflow, j, 2, r); S(__builtin_usub_overflow, 1, 2, ur); S(__builtin_uaddl_overflow, ull, 2, ulr); S(__builtin_uaddll_overflow, ull, 2, ullr); S(__builtin_ssubll_overflow, ll, 2, llr); S(__builtin_umulll_overflow, ull, 2, ullr); S(__builtin_smull_overflow, ll, 2, lr); S(__builtin_saddll_overflow, ll, -2, llr); S(__builtin_usubl_overflow, 1, 2, ulr);
  printf("%d %d\n", st, __builtin_add_overflow_p(bf.f, -1, bf.f) + 2 * __builtin_add_overflow_p(bf.g, 1u, bf.g));
  return 0;
}
