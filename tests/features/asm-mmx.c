// The constraint y: operands in mm0 to mm7.
#include <mmintrin.h>
#include <stdio.h>
typedef short v4 __attribute__((vector_size(8)));
int main(void) {
  v4 a = {1, 2, 3, 4}, b = {10, 20, 30, 40}, c;
  long long l = 0x0001000200030004LL, m = 5;
  int i = 7, j;
  double d = 1.5;
  __asm__("movq %1, %0\n\tpaddw %2, %0" : "=&y"(c) : "y"(a), "y"(b));
  printf("%d %d %d %d\n", c[0], c[1], c[2], c[3]);
  __asm__("paddw %1, %0" : "+y"(l) : "ym"(m));
  printf("%llx\n", l);
  __asm__("paddw %1, %0" : "=y"(c) : "y"(a), "0"(c));
  printf("%d %d %d %d\n", c[0], c[1], c[2], c[3]);
  __asm__("movd %1, %0" : "=r"(j) : "y"(i));
  printf("%d\n", j);
  __asm__("movq2dq %1, %0" : "=x"(d) : "y"(l));
  printf("%d\n", d != 1.5);
  __asm__ volatile("emms" ::: "mm0", "mm1", "mm7", "st", "st(1)");
  printf("%g\n", (double)(long double)2.5);
  return 0;
}
