#include <stdio.h>
static int calls;
static int next(void) { return ++calls; }
struct pair { int a, b : 5; double d; };
static struct pair make(void) { return (struct pair){++calls, 2, 3.5}; }
int main(void) {
  int a[6] = {[1 ... 4] = next()};
  printf("%d %d %d %d\n", a[0], a[1], a[4], calls);
  struct pair q[4] = {[0 ... 2] = {.b = next(), .d = next()}};
  printf("%d %d %g %d\n", q[0].b, q[2].b, q[1].d, calls);
  struct pair r[3] = {[0 ... 2] = make()};
  printf("%d %d %g %d\n", r[0].a, r[2].b, r[1].d, calls);
  _Complex double z[4] = {[1 ... 3] = next() + 2i};
  printf("%g %g %d\n", __real__ z[1], __imag__ z[3], calls);
  __int128 w[3] = {[0 ... 1] = (__int128)next() << 64, 7};
  printf("%lld %lld %d\n", (long long)(w[1] >> 64), (long long)w[2], calls);
  return 0;
}
