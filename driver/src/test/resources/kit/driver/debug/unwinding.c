#include <alloca.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
static volatile int sink;
struct big { char c[5000]; };
__attribute__((noinline)) int leaf(int x) { return x + 1; }
int big(int n) { char buf[100000]; memset(buf, n, sizeof buf); return buf[n] + leaf(n); }
int huge_by_value(struct big b) { return b.c[3]; }
struct big huge_result(void) { struct big b; b.c[0] = 1; return b; }
int dynamic(int n) { char *p = alloca(n); char q[n]; p[0] = 1; q[0] = 2; return p[0] + q[0] + leaf(n); }
int aligned(int n) { _Alignas(64) char c[64]; c[0] = n; return c[0] + leaf(n); }
int both(int n) { _Alignas(128) int c[64]; char *p = alloca(n); p[0] = 1; c[0] = n; return c[0] + p[0] + leaf(n); }
int variadic(int n, ...) { va_list l; va_start(l, n); int r = va_arg(l, int) + leaf(n); double d = va_arg(l, double); va_end(l); return r + d; }
int protected(char *s) { char buf[16]; strcpy(buf, s); return buf[0] + leaf(1); }
int many(int a,int b,int c,int d,int e,int f,int g,int h,int i) { return leaf(a+b+c+d+e+f+g+h+i); }
__attribute__((naked)) int bare(int x) { asm("lea 2(%rdi), %eax; ret"); }
int assembly(int x) { asm volatile("nop" ::: "rbx", "r12", "r13", "r14", "r15"); return x + leaf(x); }
int pushes(int x) { long y; asm volatile("push %1; pop %0" : "=r"(y) : "r"((long) x)); return y; }
int early(int x) { if (x == 0) return 1; if (x == 1) { return leaf(2); } for (;;) { x--; if (x < 0) return leaf(x); } }
_Noreturn void stop(int x) { exit(x); }
int main(int argc, char **argv)
{
  struct big b = huge_result();
  sink += big(3) + huge_by_value(b) + dynamic(40) + aligned(2) + both(3) + variadic(1, 2, 3.0) + protected("abc") + many(1,2,3,4,5,6,7,8,9) + bare(1) + assembly(2) + pushes(4) + early(0) + early(1) + early(3);
  int inner(int x) { return x + argc; }
  int (*p)(int) = inner;
  sink += p(2) + inner(3);
  stop(0);
}
