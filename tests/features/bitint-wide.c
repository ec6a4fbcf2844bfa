// kit: -std=gnu23
// oracle: none
#include <limits.h>
#if BITINT_MAXWIDTH < 256
#error BITINT_MAXWIDTH
#endif
typedef unsigned _BitInt(256) u256;
typedef _BitInt(200) s200;
static u256 square(u256 x) { return x * x; }
int main(void) {
  u256 a = 1; a <<= 255; a |= 5;
  if (a >> 255 != 1) return 1;
  if ((unsigned long long)square((u256)1 << 100 | 3) != 9) return 2;
  s200 n = -7; n *= 3; if (n != -21) return 3;
  if (n / 4 != -5 || n % 4 != -1) return 4;
  u256 big = 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffuwb;
  if (big + 1 != 0) return 5;
  if ((double)((u256)1 << 200) != 0x1p200) return 6;
  if ((u256)0x1p130 >> 130 != 1) return 7;
  struct { s200 x; char c; } s = {-1, 2};
  if (s.x != -1 || sizeof s != 40) return 8;
  return 0;
}
