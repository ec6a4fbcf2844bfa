// options: -w -lm
// _Float32 and its kin are types of their own; __builtin_tgmath.
#include <stdio.h>
#define N(e) _Generic((e), _Float16: "f16", float: "float", _Float32: "f32", _Float32x: "f32x", double: "double", _Float64: "f64", long double: "ldouble", _Float64x: "f64x", _Float128: "f128", _Complex float: "cf", _Complex _Float32: "cf32", _Complex double: "cd", _Complex _Float64x: "cf64x", default: "?")
_Float16 a; float b; _Float32 c = 1.5f32; _Float32x d = 2; double e = 3; _Float64 f = 4; long double g; _Float64x h = 6; _Float128 i;
#define R(x) printf("%s " "%s %s %s %s %s %s %s %s %s\n", N(x), N(x + a), N(x + b), N(x + c), N(x + d), N(x + e), N(x + f), N(x + g), N(x + h), N(x + i));
static _Float64 twice(_Float64 x) { return x + x; }
static int rank(int n, ...) { __builtin_va_list l; __builtin_va_start(l, n); int r = (int)__builtin_va_arg(l, _Float32) + (int)__builtin_va_arg(l, _Float64); __builtin_va_end(l); return r; }
double ff(float x) { return 1; } double fd(double x) { return 2; } double fl(long double x) { return 3; } double fc(double _Complex x) { return 4; } double fq(_Float128 x, int y) { return 5 + y; } double fdy(double x, int y) { return 6 + y; }
#define G(x) __builtin_tgmath(ff, fd, fl, fc, x)
int main(void) {
  R(a) R(b) R(c) R(d) R(e) R(f) R(g) R(h) R(i)
  printf("%s %s %s %s %s\n", N(1.0f32), N(1.0f64), N(1.0f32x), N(1.0f64x), N((_Complex _Float32)1));
  printf("%d %d %d\n", __builtin_types_compatible_p(_Float64, double), __builtin_types_compatible_p(__float128, _Float128), __builtin_types_compatible_p(_Float32 *, float *));
  printf("%s %s %s\n", N(1 ? b : c), N(__builtin_fabsf64(c)), N(__builtin_inff32x()));
  printf("%g %d %s\n", (double)twice(2), rank(2, c, f), N((_Complex float)1 + h));
  printf("%g %g %g %g %g %g\n", G(1.0f), G(1.0), G(1.0L), G(1), G(1.0 + 2.0i), G(1.0f + 1));
  printf("%g %g %g\n", __builtin_tgmath(fq, fdy, 1.0, 3), __builtin_tgmath(fq, fdy, (_Float128)1, 3), __builtin_tgmath(fq, fdy, (char)1, 2));
  return 0;
}
