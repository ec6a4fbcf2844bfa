#include <stdio.h>
#include <string.h>
typedef int v4si __attribute__((vector_size(16))); typedef float v4sf __attribute__((vector_size(16))); typedef double v2df __attribute__((vector_size(16))); typedef unsigned char v16qi __attribute__((vector_size(16))); typedef short v8hi __attribute__((vector_size(16))); typedef long v2di __attribute__((vector_size(16))); typedef long v4di __attribute__((vector_size(32))); typedef int v2si __attribute__((vector_size(8))); typedef int v8si __attribute__((vector_size(32))); typedef float v8sf __attribute__((vector_size(32))); typedef double v4df __attribute__((vector_size(32)));
typedef int m4 __attribute__((mode(V4SI)));
static void pi(v4si v) { printf("%d %d %d %d\n", v[0], v[1], v[2], v[3]); }
static void pf(v4sf v) { printf("%g %g %g %g\n", v[0], v[1], v[2], v[3]); }
static v4si add(v4si a, v4si b) { return a + b; }
static v8si add8(v8si a, v8si b) { return a + b; }
v4si g = {1, 2, 3, 4}; v4sf gf = {1.5, 0, 3};
struct h { char c; v4si v; };
int main(void) {
  v4si a = {1, -2, 3, 4}, b = {10, 20, 30, 3};
  pi(a + b); pi(a - b); pi(a * b); pi(b / a); pi(b % a); pi(a << 2); pi(a >> 1); pi(a & b); pi(a | b); pi(a ^ b); pi(~a); pi(-a); pi(a < b); pi(a == b); pi(a != b); pi(a >= 2); pi(a + 5); pi(5 - a);
  v4sf f = {1, 2.5, -3, 4}; pf(f * 2); pf(f / f); pf(-f); pf(f + gf); pi(f < gf);
  a += b; pi(a); a[2] = 99; pi(a); a *= 2; pi(a); a <<= b & 3; pi(a); a++; pi(a); --a; pi(a);
  pi(__builtin_shuffle(a, (v4si){3, 2, 1, 0})); pi(__builtin_shuffle(a, b, (v4si){0, 4, 1, 5})); pi(__builtin_shufflevector(a, b, 0, 5, 2, 7)); v2si two = __builtin_shufflevector(a, a, 1, 2); printf("%d %d\n", two[0], two[1]);
  pf(__builtin_convertvector(a, v4sf)); pi(__builtin_convertvector(gf, v4si)); v2df dd = __builtin_convertvector(two, v2df); printf("%g %g\n", dd[0], dd[1]);
  v16qi q; memset(&q, 200, 16); q += 100; printf("%d\n", q[3]); v8hi hh = (v8hi)q; printf("%d\n", hh[2]); v2di ll = (v2di)a; printf("%ld\n", ll[1]); pi((v4si)f);
  v8si e = {1, 2, 3, 4, 5, 6, 7, 8}; e = add8(e, e); printf("%d %d\n", e[0], e[7]); pi(add(a, b));
  int idx = 2; printf("%d\n", a[idx]); a[idx] = 5; pi(a); printf("%zu %zu\n", sizeof(struct h), _Alignof(v4si)); m4 mm = a; pi(mm);
  v4si *p = &a; (*p)[1] = 7; pi(*p); long s = (long)two; printf("%ld\n", s); two = (v2si)s; printf("%d\n", two[1]);
  v2di sh = {1, 2}; sh = sh << (v2di){3, 4}; printf("%ld %ld\n", sh[0], sh[1]); v4df d4 = {1, 2, 3, 4}; d4 *= d4; printf("%g\n", d4[3]);
  static const v4si sc = {1, 2, 3}; pi(sc); pi((v4si){1}); v4si arr[2] = {{1, 2}, {3}}; pi(arr[1]); pi(idx ? a : b); pi((a, b));
  unsigned __attribute__((vector_size(16))) uu = {-1, 1, 2, 3}; uu >>= 1; printf("%u\n", uu[0]); printf("%d\n", _Generic(a < b, v4si: 1, default: 0)); v4si z = a == a; pi(z);
  return 0;
}
