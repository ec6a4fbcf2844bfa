#include <stdio.h>
_Float32 a = 1.1f32; _Float64 b = 1.1f64; _Float32x c = 1.1f32x; _Float64x d = 1.1f64x; _Float128 e = 1.1f128; __float128 f = 1.1q; __float80 g = 1.1w;
int main(void) {
  printf("%d %d %d %d %d %d %d\n", (int)sizeof a, (int)sizeof b, (int)sizeof c, (int)sizeof d, (int)sizeof e, (int)sizeof f, (int)sizeof g);
  printf("%d\n", _Generic(a, float: 1, _Float32: 2, default: 3));
  printf("%d\n", _Generic(b, double: 1, _Float64: 2, default: 3));
  printf("%d\n", _Generic(c, double: 1, _Float32x: 2, default: 3));
  printf("%d\n", _Generic(d, long double: 1, _Float64x: 2, default: 3));
  printf("%d\n", _Generic(e, long double: 1, __float128: 2, default: 3));
  printf("%d\n", _Generic(a + b, _Float32: 1, _Float64: 2, default: 3));
  printf("%d\n", _Generic(a + 1.0f, _Float32: 1, float: 2, default: 3));
  printf("%d\n", _Generic(b + 1.0, _Float64: 1, double: 2, default: 3));
  printf("%d\n", _Generic(c + 1.0, _Float32x: 1, double: 2, default: 3));
  printf("%d\n", _Generic(c + b, _Float32x: 1, _Float64: 2, default: 3));
  printf("%d\n", _Generic(d + 1.0l, _Float64x: 1, long double: 2, default: 3));
  printf("%d\n", _Generic(e + 1.0l, _Float128: 1, long double: 2, default: 3));
  printf("%a %a %a %La %a\n", (double)a, b, c, d, (double)e);
  printf("%d\n", (int)(e * 10 + f * 10 + (_Float128)g));
  _Complex _Float64 z = 2; z *= 2; printf("%g\n", (double)z);
  _Float128 _Complex q = e; printf("%g\n", (double)(q * q));
  printf("%g %g %g\n", (double)__builtin_huge_valf32(), (double)__builtin_nanf64("") != 0, (double)__builtin_copysignf128(1, -2));
  return 0;
}
