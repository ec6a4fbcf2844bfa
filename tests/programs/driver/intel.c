// Inline assembly in Intel syntax: -masm=intel.
asm(".globl tl\ntl: mov eax, 42\n ret\n");
int tl(void);
int g = 7; static int sarr[4] = {1,2,3,4};
static long add(long a, long b){ long r; asm("lea %0, [%1+%2]" : "=r"(r) : "r"(a), "r"(b)); return r; }
static int dial(int x){ asm("{addl $5, %0|add %0, 5}" : "+r"(x)); return x; }
static int mem(int *p){ int r; asm("mov %0, %1" : "=r"(r) : "m"(*p)); return r; }
static int imm(void){ int r; asm("mov %0, %1" : "=r"(r) : "i"(77)); return r; }
static int gl(void){ int r; asm("mov %0, %1" : "=r"(r) : "m"(g)); return r; }
static int inc(void){ asm("inc %0" : "+m"(g)); return g; }
static int loc(void){ int a[3]={5,6,7}; int r; asm("mov %0, %1" : "=r"(r) : "m"(a[2])); return r; }
static unsigned char b(int x){ unsigned char r; asm("mov %0, %b1" : "=q"(r) : "q"(x)); return r; }
static void *addr(void){ void *p; asm("lea %0, %1" : "=r"(p) : "m"(sarr)); return p; }
static int jmp(int x){ asm goto("test %0, %0\n\tjz %l[z]" :: "r"(x) :: z); return 1; z: return 0; }
static double dbl(double x){ asm("addsd %0, %1" : "+x"(x) : "m"(x)); return x; }
static int cpu(void){ unsigned a=0,b,c,d; asm volatile("cpuid" : "+a"(a),"=b"(b),"=c"(c),"=d"(d)); return b!=0; }
static int clob(int x){ asm("push rbx\n\tmov rbx, 3\n\tadd %0, ebx\n\tpop rbx" : "+a"(x)); return x; }

int main(void) {
  int wrong = 0;
  wrong |= (tl() != 42) << 0;
  wrong |= (add(2, 3) != 5) << 1;
  wrong |= (dial(1) != 6) << 2;
  wrong |= (mem(&g) != 7) << 3;
  wrong |= (imm() != 77) << 4;
  wrong |= (gl() != 7) << 5;
  wrong |= (inc() != 8) << 6;
  wrong |= (loc() != 7 || b(300) != 44) << 7;
  wrong |= (addr() != sarr || jmp(1) != 1 || jmp(0) != 0) << 8;
  wrong |= (dbl(1.5) != 3 || !cpu() || clob(4) != 7) << 9;
  return wrong != 0;
}
