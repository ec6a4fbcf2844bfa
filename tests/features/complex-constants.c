// Products and quotients of complex constants are rounded once; the runtime's quotients are libgcc's.
#include <stdio.h>
static void show(long double _Complex z) { printf("%La %La\n", __real__ z, __imag__ z); }
static const double _Complex quotient = (3.0 + 4.0i) / (0.1 + 0.2i), product = (0.1 + 0.7i) * (0.3 - 1.1i);
static const float _Complex small = (3.0f + 4.0if) / (0.1f + 0.2if);
static const long double _Complex large = (3.0l + 4.0il) / (0.1l + 0.2il) * (1.1l + 0.7il);
__attribute__((noinline)) static double _Complex divide(double _Complex a, double _Complex b) { return a / b; }
__attribute__((noinline)) static float _Complex dividef(float _Complex a, float _Complex b) { return a / b; }
__attribute__((noinline)) static long double _Complex dividel(long double _Complex a, long double _Complex b) { return a / b; }
int main(void) {
  show(quotient); show(product); show(small); show(large);
  static const double v[] = {0.1, -3.7, 1e300, 1e-300, 5e-320, 1e308, -0.0, 7, 0x1p-1030, 0x1.fffffffffffffp1023};
  for (int i = 0; i < 10; i++) for (int k = 0; k < 10; k++) for (int m = 0; m < 10; m++) {
    double _Complex a = v[i] + v[m] * 1i, b = v[k] + v[(m + k) % 10] * 1i;
    if (v[k] != v[k] || b == 0) continue;
    show(divide(a, b)); show(dividef(a, b)); show(dividel(a, b));
  }
  return 0;
}
