// options: -O0
// Registers are zero after a function that clears them; the result is not.
#include <stdio.h>
#define CLEAR(x) __attribute__((noinline, zero_call_used_regs(x)))
CLEAR("all") long all(long a, double b) { return a + (long)b; }
CLEAR("used") double used(double a, double b, long c) { volatile long d = c * 3; return a * b + d; }
CLEAR("used-gpr") int general(int a, int b) { volatile int c = a * b; return c; }
CLEAR("all-arg") int arguments(int a) { return a + 1; }
CLEAR("all-gpr-arg") int few(int a) { return a; }
CLEAR("used-arg") void nothing(int *p) { *p = 1; }
CLEAR("used-gpr-arg") struct { long a, b; } pair(long a) { typeof(pair(1)) r = {a, a + 1}; return r; }
CLEAR("all-gpr") long double wide(long double x) { return x * 2; }
CLEAR("skip") int skip(int a) { return a; }
CLEAR("all") int variadic(int n, ...) { __builtin_va_list l; __builtin_va_start(l, n); int r = __builtin_va_arg(l, int); __builtin_va_end(l); return r + n; }
int main(void) {
  long rdx, rcx, rsi, rdi, r8, r11; double x1, x7; long r;
  __asm__ volatile("movl $5, %%edi\n\tmovl $7, %%ecx\n\tmovl $9, %%r8d\n\tmovl $9, %%r11d\n\tcvtsi2sd %%edi, %%xmm0\n\tmovaps %%xmm0, %%xmm1\n\tmovaps %%xmm0, %%xmm7\n\tcall all" : "=a"(r), "=d"(rdx), "=c"(rcx), "=S"(rsi), "=D"(rdi) :: "r8", "r9", "r10", "r11", "xmm0", "xmm1", "xmm7", "memory", "cc");
  __asm__ volatile("movq %%r8, %0\n\tmovq %%r11, %1\n\tmovsd %%xmm1, %2\n\tmovsd %%xmm7, %3" : "=r"(r8), "=r"(r11), "=m"(x1), "=m"(x7));
  printf("%ld %ld %ld %ld %ld\n", r, rdx, rcx, rsi, rdi);
  int one = 0;
  printf("%g %d %d %d %d\n", used(2, 3, 4), general(5, 6), arguments(7), few(8), skip(9));
  nothing(&one);
  printf("%d %ld %ld %Lg %d\n", one, pair(3).a, pair(4).b, wide(1.5L), variadic(2, 3));
  return 0;
}
