// options: -O2 -w
/* What always_inline functions know about their arguments: constants of asm, __builtin_constant_p,
   calls that attributes forbid. */
#include <string.h>
#include <stdio.h>
#define AI static inline __attribute__((always_inline))
struct str { char *p; unsigned n; };
AI int pick(int size) { switch (size) { case 1: return 10; case 8: return 80; default: { extern void wrong_size(void) __attribute__((error("wrong size"))); wrong_size(); return 0; } } }
AI unsigned long ilog(unsigned long n) { return __builtin_constant_p(n) ? (n < 2 ? 0 : n < 4 ? 1 : n < 16 ? 2 : 3) : 99; }
AI int chosen(int n) { return __builtin_choose_expr(__builtin_constant_p(n), 1, 2); }
AI int loops(int n) { int s = 0; for (int i = 0; i < n; i++) s += __builtin_constant_p(i) * 100 + i; return s; }
AI int changed(int n) { n++; return __builtin_constant_p(n); }
AI int lit(const char *s) { return __builtin_constant_p(s) + 2 * __builtin_constant_p(*s); }
AI int rec(int n) { return n <= 0 ? 0 : n + rec(n - 1) + __builtin_constant_p(n); }
AI int f64(double d) { return __builtin_constant_p(d); }
AI int nested(int n) { int m = n * 2; const int k = m + 1; return ilog(k); }
AI void check(int n) { if (!(__builtin_constant_p(n) && n > 3)) { extern void too_small(void) __attribute__((error("too small"))); too_small(); } }
AI int io(const void *p, unsigned long v) { static int count; int r; __asm__("movl %1, %0" : "=r"(r) : "i"(v)); return r + count++; }
AI int getbit(int c) { int r; if (__builtin_constant_p(c)) __asm__("movl %1, %0" : "=r"(r) : "n"(c)); else __asm__("movl %1, %0" : "=r"(r) : "r"(c)); return r; }
AI int narrow(unsigned char c) { return __builtin_constant_p(c) ? c : -1; }
AI int neg(signed char c) { return __builtin_constant_p(c) ? c : -100; }
AI int shift(unsigned long v, int n) { return __builtin_constant_p(v >> n) ? (int)(v >> n) : -1; }
int main(int c, char **v) {
  printf("%d %d %lu %lu %d\n", pick(1), pick(8), ilog(10), ilog(c), chosen(3));
  printf("%d %d\n", lit("abc") & 1, lit(v[0]) & 1);
  printf("%d %d %d\n", f64(1.5), f64(c), nested(3));
  check(4); check(5);
  int a = io(v, 5), b = io(v, 6);
  printf("%d %d %d\n", a, b, io(0, 5));
  printf("%d %d %d\n", getbit(4), getbit(c), getbit(-3));
  printf("%d %d %d %d\n", narrow(300), neg(200), narrow(c), shift(0x1234567890, 32));
  return 0;
}
