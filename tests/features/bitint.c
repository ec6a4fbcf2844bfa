// kit: -std=gnu23
// oracle: clang-14
// options: -Wno-unknown-warning-option
#include <stdio.h>
typedef unsigned _BitInt(7) u7;
typedef _BitInt(13) s13;
typedef _BitInt(65) s65;
typedef unsigned _BitInt(100) u100;
typedef _BitInt(128) s128;
struct s { s13 a : 5; u7 b; s65 c; u100 d; };
static void p(unsigned __int128 v) { printf("%016llx%016llx\n", (unsigned long long)(v >> 64), (unsigned long long)v); }
static u100 mix(s65 a, u7 b, u100 c) { return c * b + (u100)a; }
int main(void) {
  u7 a = 127; a++; printf("%d\n", (int)a);
  s13 b = 4095; b += 1; printf("%d\n", (int)b);
  s65 c = -1; c <<= 64; p((unsigned __int128)(__int128)c);
  u100 d = ~(u100)0; p(d); d = d * d; p(d); d = (u100)12345678901234567 * 98765432109876543u; p(d); p(d / 1234567); p(d % 1234567); p(d >> 37); p(d << 50);
  s128 e = (s128)-5; p((unsigned __int128)e); e /= 2; p((unsigned __int128)e);
  printf("%d %d %d %d\n", (int)sizeof(u7), (int)sizeof(s13), (int)sizeof(s65), (int)sizeof(u100));
  printf("%d %d\n", (int)_Alignof(u7), (int)_Alignof(s65));
  struct s v = {15, 100, -7, 99}; printf("%d %d %d %d %d\n", (int)v.a, (int)v.b, (int)v.c, (int)v.d, (int)sizeof v);
  p(mix(-3, 5, 1000));
  double f = (double)(u100)1e29; printf("%g\n", f);
  printf("%g %g\n", (double)(s65)-12345678901234ll, (double)(u7)100.9);
  printf("%d\n", _Generic((u7)1 + (u7)2, unsigned _BitInt(7): 1, int: 2, default: 3));
  printf("%d\n", _Generic((u7)1 + 2, unsigned _BitInt(7): 1, int: 2, default: 3));
  printf("%d\n", (s13)-1 < (u7)1);
  s13 arr[4] = {1, -2, 3, -4}; s13 sum = 0; for (int i = 0; i < 4; i++) sum += arr[i] * arr[i]; printf("%d\n", (int)sum);
  u7 sw = 3; switch (sw) { case 3: puts("three"); break; default: puts("other"); }
  s13 neg = -4096; neg = -neg; printf("%d\n", (int)neg);
  _Bool bl = (u100)1 << 99; printf("%d %d\n", bl, !(s65)0);
  u7 pre = 5; pre--; --pre; pre ^= 0x55; printf("%d %d\n", (int)pre, (int)~pre);
  return 0;
}
