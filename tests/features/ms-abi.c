// The calling convention of Windows beside the platform's own: definitions, calls, pointers, structures, variable arguments, registers that stay.
#include <stdio.h>
#include <string.h>
#define EFIAPI __attribute__((ms_abi))
typedef __attribute__((ms_abi)) long (*plain)(int, double, long, float, int, double);
typedef struct { char c[3]; } three;
typedef struct { int a, b; } eight;
typedef struct { long a, b; } sixteen;
typedef struct { double a; } real;
typedef struct { float a; } single;
typedef struct { char c; } one;
typedef float v4 __attribute__((vector_size(16)));
static long EFIAPI mixed(int a, double b, long c, float d, int e, double f) { return a + b * 10 + c * 100 + d * 1000 + e * 10000 + f * 100000; }
static three EFIAPI f3(three x) { x.c[1]++; return x; }
static eight EFIAPI f8(eight x, eight *y) { x.a += y->b; y->a = 77; return x; }
static EFIAPI sixteen f16(sixteen x, int n) { x.a += n; x.b -= n; return x; }
static real EFIAPI fr(real x, single y) { x.a += y.a; return x; }
static EFIAPI single fs(one c, single y) { y.a += c.c; return y; }
static one EFIAPI f1(one c, _Bool b) { c.c += b; return c; }
static EFIAPI long double fl(long double x, int n, long double y, float z, long double last) { return x * n + y + z + last; }
static EFIAPI __int128 fi(__int128 x, unsigned __int128 y) { return x + y; }
static EFIAPI _Complex double fc(_Complex double x, _Complex float y) { return x + y; }
static EFIAPI v4 fv(v4 x, v4 y) { return x + y; }
static EFIAPI void none(void) {}
static EFIAPI signed char narrow(signed char a, unsigned short b, short c, unsigned char d, signed char e, unsigned short f) { return a + b + c + d + e + f; }
static EFIAPI __float128 fq(__float128 x) { return x * 2; }
static EFIAPI int sum(int n, ...) {
  __builtin_ms_va_list list, again;
  int total = 0;
  __builtin_ms_va_start(list, n);
  __builtin_ms_va_copy(again, list);
  for (int i = 0; i < n; i++) {
    total += __builtin_va_arg(list, int) + (int)(__builtin_va_arg(list, double) * 10);
    total += __builtin_va_arg(list, eight).b;
  }
  __builtin_ms_va_end(list);
  return total * 1000 + __builtin_va_arg(again, int);
}
static int vsum(int n, __builtin_ms_va_list list) { int t = 0; while (n--) t += __builtin_va_arg(list, long); return t; }
static EFIAPI int forward(long n, ...) { __builtin_ms_va_list l; __builtin_ms_va_start(l, n); int r = vsum(n, l); __builtin_ms_va_end(l); return r; }
static __attribute__((sysv_abi)) int ordinary(int a, int b) { return a - b; }
struct table { long (EFIAPI *mixed)(int, double, long, float, int, double); eight (EFIAPI *f8)(eight, eight *); int (EFIAPI *const sum)(int, ...); };
static void (EFIAPI *choose(int n))(void) { puts(n ? "yes" : "no"); return none; }
static int EFIAPI callback(int (EFIAPI *f)(void *, int), void *p) { return f(p, 3) + 1; }
static int EFIAPI called(void *p, int n) { return *(int *)p * n; }
/* Destroys what the platform's convention allows. */
__attribute__((noinline)) static void destroy(void) { __asm__ volatile("xorl %%esi, %%esi\n\txorl %%edi, %%edi\n\txorps %%xmm6, %%xmm6\n\txorps %%xmm15, %%xmm15" ::: "rsi", "rdi", "xmm6", "xmm15"); }
static EFIAPI void keeps(int n) { destroy(); if (n) printf("keeps %d\n", n); }
static EFIAPI void leaf(int *p) { *p += 5; }
static void preserved(void) {
  long rsi, rdi; double six, fifteen; void (EFIAPI *volatile p)(int) = keeps; int n = 1; void (EFIAPI *volatile q)(int *) = leaf;
  __asm__ volatile("subq $48, %%rsp\n\tmovl $11, %%esi\n\tmovl $12, %%edi\n\tcvtsi2sd %%esi, %%xmm6\n\tcvtsi2sd %%edi, %%xmm15\n\txorl %%ecx, %%ecx\n\tcall *%4\n\tmovq %%rsi, %0\n\tmovq %%rdi, %1\n\tmovsd %%xmm6, %2\n\tmovsd %%xmm15, %3\n\taddq $48, %%rsp" : "=b"(rsi), "=r"(rdi), "=m"(six), "=m"(fifteen) : "r"(p) : "rsi", "rdi", "rax", "rcx", "rdx", "r8", "r9", "r10", "r11", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm15", "memory", "cc");
  printf("%ld %ld %g %g\n", rsi, rdi, six, fifteen);
  q(&n); printf("%d\n", n);
}
int main(void) {
  struct table t = {mixed, f8, sum};
  plain p = mixed;
  eight e = {1, 2}, e2 = {3, 4}, r8;
  sixteen s = {10, 20}, s2;
  printf("%ld %ld %ld\n", mixed(1, 2, 3, 4, 5, 6), p(6, 5, 4, 3, 2, 1), t.mixed(1, 1, 1, 1, 1, 1));
  three x3 = {{1, 2, 3}}, y3 = f3(x3); printf("%d %d %d\n", y3.c[0], y3.c[1], y3.c[2]);
  r8 = t.f8(e, &e2); printf("%d %d %d\n", r8.a, r8.b, e2.a);
  s2 = f16(s, 5); printf("%ld %ld %ld\n", s2.a, s2.b, s.a);
  s = f16(s, 1); printf("%ld\n", s.a);
  f16(s, 2);
  printf("%g %g %d\n", fr((real){1.5}, (single){2}).a, fs((one){3}, (single){4}).a, f1((one){5}, 1).c);
  printf("%Lg\n", fl(1.5L, 2, 3.5L, 4, 5.25L));
  printf("%d\n", (int)(fi((__int128)1 << 100, 5) >> 98) + (int)fi(3, 4));
  _Complex double c = fc(1 + 2i, 3 + 4.0if); printf("%g %g\n", __real__ c, __imag__ c);
  v4 v = fv((v4){1, 2, 3, 4}, (v4){10, 20, 30, 40}); printf("%g %g\n", v[0], v[3]);
  none(); choose(1)();
  printf("%d %g\n", narrow(-1, 2, -3, 4, 5, 6), (double)fq(1.25Q));
  printf("%d\n", sum(2, 1, 2.5, e, 3, 4.5, e2));
  printf("%d %d\n", t.sum(0, 5), forward(5, 1L, 2L, 3L, 4L, 5L));
  printf("%d %d\n", ordinary(5, 3), callback(called, &e.b));
  preserved();
  keeps(4);
  return 0;
}
