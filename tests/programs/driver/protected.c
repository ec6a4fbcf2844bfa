#include <string.h>
#include <stdio.h>
#include <setjmp.h>
#include <alloca.h>
jmp_buf b;
int f(const char *s) { char buf[16]; int k = 3; strcpy(buf, s); return buf[0] + k; }
int g(int n) { int arr[4]; for (int i = 0; i < n; i++) arr[i & 3] = i; return arr[1]; }
int h(int n) { char *p = alloca(n); memset(p, 1, n); return p[n-1]; }
int big(int n) { char a[40000]; char c[5000]; memset(a, n, sizeof a); c[7] = 3; return a[39999] + c[7]; }
int nothing(int n) { return n; }
__attribute__((no_stack_protector)) int none(void) { char x[100]; return x[3] * 0; }
long sum(int n, ...) { __builtin_va_list v; __builtin_va_start(v, n); long s = 0; char pad[32]; pad[n]=0; for (int i=0;i<n;i++) s += __builtin_va_arg(v, long); return s; }
struct S { long a[5]; } mk(void) { struct S s = {{1,2,3,4,5}}; return s; }
__int128 w(void) { char q[20]; q[0] = 1; return ((__int128)q[0] << 100) + 5; }
__attribute__((aligned(64))) int al(void) { char q[20] __attribute__((aligned(64))); q[0] = 9; return ((unsigned long)q & 63) + q[0]; }
int main(int argc, char **argv) {
  if (setjmp(b) == 0) longjmp(b, 1);
  printf("%d %d %d %d %d %ld %ld %d %d\n", f("abc"), g(4), h(100000), big(1), nothing(4), sum(3, 1L, 2L, 3L), mk().a[4], (int)(w() >> 100), al());
  if (argc > 1) f("0123456789012345678901234567890123456789");
}
