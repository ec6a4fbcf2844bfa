/* Inputs share registers with outputs that are written last, as with gcc, but never with each other; addresses by p. */
int printf(const char *, ...);
int global[4] = {1, 2, 3, 4};

static long shared(long x) {
  long y;
  __asm__("addq $5, %0" : "=a"(y) : "r"(x), "0"(x));
  return y;
}

static long many(long a, long b, long c, long d, long e, long f) {
  long r1, r2;
  __asm__("leaq (%2,%3), %%r15; leaq (%%r15,%4), %%r15; addq %5, %%r15; addq %6, %%r15; addq %7, %%r15;"
          " movq %%r15, %0; leaq 1(%%r15), %1"
          : "=r"(r1), "=r"(r2)
          : "r"(a), "r"(b), "r"(c), "r"(d), "r"(e), "r"(f)
          : "r15");
  return r1 * 1000 + r2;
}

static long fixed(long x, long y) {
  long r;
  __asm__("addq %2, %%rax" : "=a"(r) : "a"(x), "r"(y));
  return r;
}

static long early(long x, long y) {
  long r;
  __asm__("movq $100, %0; addq %1, %0; addq %2, %0" : "=&r"(r) : "r"(x), "r"(y));
  return r;
}

/* GCC takes numbers of registers as clobbers. */
static long numbered(long x, long y) {
  __asm__("movl $7, %%eax; movl $9, %%edx; addq %1, %0" : "+r"(x) : "r"(y) : "cc", "0", "1");
  return x;
}

int main(void) {
  printf("%ld\n", numbered(30, 12));
  int local = 77;
  unsigned long address;
  int value;
  printf("%ld %ld %ld %ld\n", shared(4), many(1, 2, 3, 4, 5, 6), fixed(10, 20), early(1, 2));
  __asm__ volatile("mov %P1, %0" : "=r"(address) : "p"(&local));
  printf("%d\n", address == (unsigned long)&local);
  __asm__ volatile("movl %a1, %0" : "=r"(value) : "p"(&local));
  printf("%d\n", value);
  __asm__ volatile("movl %a1, %0" : "=r"(value) : "p"(&global[2]));
  printf("%d\n", value);
  return 0;
}
