// kit: -std=gnu23
// oracle: none
// Where an integer of more than 128 bits may stand.
#include <stdarg.h>
#include <stdatomic.h>
typedef _BitInt(300) s300;
typedef unsigned _BitInt(193) u193;
_Static_assert((s300)1 << 200 > (s300)1 << 199, "constant");
_Static_assert((int)(((s300)1 << 200) >> 198) == 4, "constant");
_Static_assert(sizeof(s300) == 40 && _Alignof(s300) == 8 && sizeof(_BitInt(65535)) == 8192, "size");
_Static_assert(123456789012345678901234567890123456789012345678901234567890wb / 1000000000wb == 123456789012345678901234567890123456789012345678901wb, "literal");
enum { N = (int)((s300)77 << 250 >> 250) };
static int sized[(s300)5];
static const s300 table[] = {1, -1, (s300)1 << 299, [5] = ~(s300)0};
struct pair { u193 a; s300 b; } ;
static struct pair make(u193 a, s300 b) { return (struct pair){a, b}; }
static s300 negate(s300 x) { return -x; }
static s300 (*pointer)(s300) = negate;
static int which(s300 x) { switch (x) { case -1: return 1; case 5 ... 7: return 2; case 0x7fffffffffffffffwb: return 3; default: return 4; } }
static s300 last(int n, ...) { va_list list; va_start(list, n); s300 x = 0; while (n--) x = va_arg(list, s300); va_end(list); return x; }
static _Thread_local s300 local = -9;
static s300 at_end(char *p, s300 index) { return p[index]; }
static int dimension(s300 n) { int array[n]; return sizeof array / sizeof *array; }
struct bits { s300 a : 131; u193 b : 70; unsigned c : 3; s300 d : 299; };
int main(void) {
  if (N != 77 || sizeof sized != 20 || sizeof table != 240) return 1;
  if (table[2] >= 0 || table[5] != -1 || table[4]) return 2;
  struct pair p = make(~(u193)0, -5);
  if (p.a + 1 != 0 || p.b != -5 || make(1, 2).b != 2) return 3;
  if (pointer(7) != -7 || negate(negate(table[2])) != table[2]) return 4;
  if (which(-1) != 1 || which(6) != 2 || which(0x7fffffffffffffffwb) != 3 || which((s300)1 << 64 | 6) != 4) return 5;
  if (last(3, (s300)1, (s300)2, (s300)1 << 290) >> 290 != 1) return 6;
  local *= 3; if (local-- != -27 || --local != -29) return 7;
  if (at_end("abc", 2) != 'c' || dimension(9) != 9) return 8;
  struct bits f = {-1, -1, 5, (s300)1 << 297};
  if (f.a != -1 || f.b != ((u193)1 << 70) - 1 || f.c != 5 || f.d >> 297 != 1) return 9;
  f.a = (s300)1 << 130; if (f.a >= 0 || (f.b += 1) != 0 || f.c != 5) return 10;
  if ((f.a = (s300)1 << 131) != 0) return 11;
  _Atomic s300 at = 5; at += 6; at++; if (at != 12 || at-- != 12 || atomic_load(&at) != 11) return 12;
  s300 x = table[2], y = x ?: 3; if (y != x || !x || (x && !y)) return 13;
  int i = 5; i += (s300)1 << 200; if (i != 5) return 14;
  i <<= (s300)3; if (i != 40) return 15;
  __int128 w = 7; w *= (s300)-3; if (w != -21) return 16;
  double d = 1.5; d *= (s300)4; if (d != 6) return 17;
  x = 9; x *= 1.5; if (x != 13) return 18;
  if ((void *)(s300)0 || (s300)(long)&x != (s300)(unsigned long)&x) return 19;
  if (({ s300 t = x; t * 2; }) != 26 || (x, y) != y) return 20;
  if (_Generic(x + 1, s300: 1, default: 2) != 1 || _Generic((u193)1 + x, s300: 1, default: 2) != 1) return 21;
  _Bool b = (s300)1 << 256; if (!b) return 22;
  if ((long double)((s300)1 << 250) != 0x1p250L || (__float128)-((s300)1 << 250) != -0x1p250) return 23;
  if ((s300)-0x1.8p200 != -((s300)3 << 199)) return 24;
  volatile s300 v = 3; v <<= v; if (v != 24 || (v >>= 2) != 6) return 25;
  s300 *q = &x; *q = *q + *q; if (x != 26) return 26;
  float _Complex z = x; if (__real__ z != 26) return 27;
  x = z; return x != 26;
}
