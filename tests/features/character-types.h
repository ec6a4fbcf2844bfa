/* What char and wchar_t are, for programs that choose them by an option. */
#include <stdio.h>
#include <limits.h>
#include <string.h>
#ifdef __CHAR_UNSIGNED__
#define U 1
#else
#define U 0
#endif
#if '\377' < 0
#define PP 0
#else
#define PP 1
#endif
#if L'\xffff' < 0
#error no
#endif
struct b { char f : 4; char g; };
char global = -1, array[3] = {-1, '\200', 127};
const char *text = "\377\200";
enum e { X = '\377' };
_Static_assert(CHAR_MIN == (U ? 0 : -128) && CHAR_MAX == (U ? 255 : 127), "limits");
_Static_assert(('\377' > 0) == U, "constant");
_Static_assert((char)-1 > 0 == U, "cast");
static int conv(char c) { return c; }
static int va(int n, ...) { return n; }
static long promote(char c, int s) { return (c >> 1) + c * s + (c / 2) + (c % 7); }
static char give(int x) { return x; }
_Atomic char at = -2;
typedef char v16 __attribute__((vector_size(16)));
int main(void) {
  struct b b = {0}; b.f = -1; b.g = -3;
  volatile char v = -4; char *p = &global; unsigned long ul = *p; double d = *p; char q = 200; q += 100; char r = 127; r++;
  printf("%d %d %d %d\n", U, PP, global, array[0] + array[1]);
  printf("%d %d %d %d %d\n", text[0], text[1], X, conv(-5), va(give(300), 1));
  printf("%d %d %d %lu %f\n", b.f, b.g, v, ul, d);
  printf("%d %d %ld %d %d\n", q, r, promote(-6, 3), *p < 0, *p == -1);
  switch (*p) { case -1: puts("m1"); break; case 255: puts("255"); break; default: puts("other"); }
  printf("%d %d\n", at, (int)__atomic_load_n(p, 0));
  at += 1; printf("%d\n", at); p[0]--; printf("%d\n", *p); printf("%d\n", (*p)++ > 0);
  v16 x = {-1, -2}; printf("%d %d %d\n", x[0], x[1], (x > (v16){0})[0]);
  printf("%d %d %ld\n", __builtin_types_compatible_p(char, unsigned char), __builtin_types_compatible_p(char, signed char), (long)sizeof(L"ab\u20ac"));
  const __WCHAR_TYPE__ *w = L"a\U0001F600\u20ac"; for (; *w; w++) printf("%x ", (unsigned)*w); printf("%d\n", L'\xffff' < 0);
  return 0;
}
