#include <stdio.h>
_Float16 g = 1.5f16, table[3] = {1, 2.25f16, -3e-5};
struct s { _Float16 a, b; float c; };
static _Float16 add(_Float16 a, _Float16 b) { return a + b; }
static struct s make(_Float16 a) { struct s r = {a, a * 2, a * 3}; return r; }
static float sum(int n, ...) {
  __builtin_va_list ap; float t = 0;
  __builtin_va_start(ap, n);
  while (n--) t += (float)__builtin_va_arg(ap, _Float16);
  __builtin_va_end(ap);
  return t;
}
int main(void) {
  printf("%d %d\n", (int)sizeof(_Float16), (int)_Alignof(_Float16));
  _Float16 x = 0.1f16, y = 3;
  printf("%a %a %a %a\n", (double)(x + y), (double)(x * y), (double)(x / y), (double)(x - y));
  x += 1; printf("%a\n", (double)x); x++; printf("%a\n", (double)x); x *= 2.5; printf("%a\n", (double)x);
  printf("%d %d %d\n", x < y, x == y, x != y);
  printf("%d %u %lld\n", (int)x, (unsigned)x, (long long)x);
  x = 65504; x = x + 16; printf("%f\n", (double)x); x = 65519; printf("%f\n", (double)x); x = 65520; printf("%f\n", (double)x);
  x = 1e-8; printf("%g\n", (double)x); x = 6e-8; printf("%g\n", (double)x);
  printf("%a\n", (double)add(0.333, 0.777));
  struct s v = make(1.125); printf("%f %f %f\n", (double)v.a, (double)v.b, (double)v.c);
  printf("%f\n", sum(3, (_Float16)1.5, (_Float16)2, (_Float16)0.25));
  x = 2049; printf("%f\n", (double)x); int i = 2051; x = i; printf("%f\n", (double)x); x = 1234567ll; printf("%f\n", (double)x);
  x = (_Float16)1.00048828125L; printf("%a\n", (double)x);
  x = (_Float16)(1.0 + 0x1p-11 + 0x1p-40); printf("%a\n", (double)x);
  printf("%d %d\n", (int)sizeof(x + x), _Generic(x + x, _Float16: 1, float: 2, default: 3));
  printf("%d\n", _Generic(x + 1.0f, _Float16: 1, float: 2, default: 3));
  printf("%g %g %g\n", (double)g, (double)table[1], (double)table[2]);
  _Float16 n = -g; printf("%g %d\n", (double)n, !n);
  _Complex _Float16 z = 1.5f16; z *= z; printf("%g\n", (double)__real__ z);
  unsigned short bits; __builtin_memcpy(&bits, &table[2], 2); printf("%x\n", bits);
  volatile _Float16 vol = 1; vol = vol / 3; printf("%a\n", (double)vol);
  x = g ? g : 2; printf("%g\n", (double)x);
  printf("%g %g\n", (double)__builtin_fabsf16(-g), (double)__builtin_inff16());
#ifdef __FLT16_MAX__
  printf("%g %d\n", (double)__FLT16_MAX__, __FLT16_MANT_DIG__);
#endif
  return 0;
}
