int printf(const char*,...);
struct two { long a, b; };
static int add(int a, int b){ int r; __asm__("addl %2, %0" : "=r"(r) : "0"(a), "r"(b)); return r; }
static int named(int a, int b){ int r; __asm__("movl %[x], %[out]\n\tsubl %[y], %[out]" : [out] "=&r"(r) : [x] "r"(a), [y] "rm"(b) : "cc"); return r; }
static int inc(int a){ __asm__ volatile("incl %0" : "+r"(a)); return a; }
static int mem(int *p){ __asm__ volatile("addl $5, %0" : "+m"(*p) : : "memory"); return *p; }
static unsigned long long tsc(void){ unsigned lo, hi; __asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi)); return ((unsigned long long)hi << 32) | lo; }
static int go(int x){ __asm__ goto("testl %0, %0\n\tjz %l[zero]" : : "r"(x) : "cc" : zero); return 1; zero: return 0; }
static int go2(int x){ __asm__ goto("cmpl $3, %0\n\tje %l1\n\tjg %l2" : : "r"(x) : "cc" : three, more); return 0; three: return 3; more: return 9; }
static long sys(long n, long a, long b, long c){ long ret; register long r10 __asm__("r10") = 0; __asm__ volatile("syscall" : "=a"(ret) : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10) : "rcx", "r11", "memory"); return ret; }
static int flag(int a, int b){ int r; __asm__("cmpl %2, %1" : "=@ccl"(r) : "r"(a), "r"(b)); return r; }
static double dbl(double x){ double r; __asm__("addsd %1, %0" : "=x"(r) : "x"(x), "0"(x)); return r; }
static unsigned char byte(unsigned x){ unsigned char r; __asm__("movb %b1, %0" : "=q"(r) : "r"(x)); return r; }
static void cpuid(unsigned leaf, unsigned *b){ unsigned a = leaf, c = 0, d; __asm__ volatile("cpuid" : "+a"(a), "=b"(*b), "+c"(c), "=d"(d)); }
static int imm(int x){ __asm__("addl %1, %0" : "+r"(x) : "i"(42)); return x; }
static int cst(int x){ __asm__("shll %1, %0" : "+r"(x) : "cI"(3)); return x; }
static int addr(int *p){ int r; __asm__("movl (%1), %0" : "=r"(r) : "r"(p)); return r; }
static long many(long a,long b,long c,long d,long e){ long r; __asm__("leaq (%1,%2), %0\n\taddq %3, %0\n\taddq %4,%0\n\taddq %5,%0" : "=&r"(r) : "r"(a),"r"(b),"r"(c),"r"(d),"r"(e)); return r; }
static int xchg(int *p, int v){ __asm__ volatile("xchgl %0, %1" : "+r"(v), "+m"(*p)); return v; }
static int sym(void){ int r; __asm__("movl $%c1, %0" : "=r"(r) : "i"(77)); return r; }
__asm__(".globl asmfn\nasmfn:\n\tmovl $99, %eax\n\tret\n");
int asmfn(void);
static long double x87(long double x){ long double r; __asm__("fsqrt" : "=t"(r) : "0"(x)); return r; }
int main(void){
  printf("%d %d %d\n", add(2,3), named(10,4), inc(6));
  int m = 1; int v = mem(&m); printf("%d %d\n", v, tsc() != 0);
  printf("%d %d %d %d %d\n", go(0), go(5), go2(3), go2(4), go2(1));
  printf("%ld\n", sys(1, 1, (long)"hi\n", 3));
  printf("%d %d %g %d\n", flag(1,2), flag(2,1), dbl(1.5), byte(0x1234));
  unsigned b; cpuid(0, &b); printf("%d\n", b != 0);
  printf("%d %d %d %ld\n", imm(1), cst(2), addr(&m), many(1,2,3,4,5));
  int x = 5; int o = xchg(&x, 7); printf("%d %d %d %d %Lg\n", o, x, sym(), asmfn(), x87(2.25L));
  return 0; }
