#include <stdio.h>
#include <complex.h>
#define P(z) do { _Complex long double _z = (z); printf("%s %Lg %Lg\n", #z, __real__ _z, __imag__ _z); } while (0)
_Complex double g = 1 + 2i, arr[2] = {3, 4i}; static _Complex float gf = 1.5f - 2.0if; _Complex int ci = 3 + 4i; static double parts[2] = {__real__ (1 + 2i), __imag__ (1 + 2i)};
static _Complex float addf(_Complex float a, _Complex float b) { return a + b; } static _Complex double addd(_Complex double a, _Complex double b) { return a * b; } static _Complex long double addl(_Complex long double a) { return a * a; }
struct cs { _Complex float a; char c; _Complex double d; };
static struct cs mk(void) { return (struct cs){1 + 1i, 2, 3i}; }
int main(void) {
  _Complex double a = 1 + 2i, b = 3 - 4i; P(a + b); P(a - b); P(a * b); P(a / b); P(-a); P(~a); P(a + 1); P(2 * a); P(1 / a); P(a / 2); P(a == b); P(a != b); P(a ? 1 : 2); P(!a);
  a += b; P(a); a *= 2; P(a); a /= b; P(a); a -= 1i; P(a); a++; P(a); --a; P(a); __real__ a = 9; __imag__ a += 3; P(a);
  P(ci * ci); P(~ci); ci += 1; P(ci); P(addf(gf, gf)); P(addd(g, arr[1])); P(addl(1 + 1i)); P(mk().a + mk().d);
  double d = a; printf("%g\n", d); int i = (int)(3.7 + 2i); printf("%d %d\n", i, (_Bool)(0 + 1i)); P((_Complex float)b); P((float)1.5 + 0i); printf("%g %g\n", creal(b), cimag(b)); P(conj(b)); printf("%g\n", cabs(3 + 4i)); P(csqrt(-4)); printf("%g %g\n", parts[0], parts[1]);
  double inf = 1.0 / 0; P((inf + 0i) * (1 + 1i)); _Complex double zz = {0}; P(zz); _Complex char cc = 100 + 50i; cc += cc; P(cc); printf("%zu %zu\n", sizeof(_Complex char), sizeof(_Complex long double)); printf("%d\n", _Generic(1.0fi, float _Complex: 1, double _Complex: 2, default: 3)); P(I * I); P(__builtin_complex(1.0f, 2.0f)); P(1.0 ? a : 2); P((a, b)); _Complex double *p = &a; *p *= 2i; P(*p); P(arr[0] + arr[1]); printf("%d\n", (int)(g == 1 + 2i)); P((_Complex int)(2.9 - 3.9i)); _Complex unsigned cu = -1; P(cu); P(CMPLX(1, -0.0)); static _Complex double st = -(1 + 2i) * 2; P(st); P(3 + 2j);
  return 0;
}
