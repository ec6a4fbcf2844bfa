#include <stdio.h>
static int sum(int a, double b, long c) { return a + (int)b + (int)c; }
static double give(double x) { return x * 2; }
static int forward(int a, double b, long c) { void *args = __builtin_apply_args(); void *r = __builtin_apply((void (*)())sum, args, 64); __builtin_return(r); }
static double forwardd(double x) { __builtin_return(__builtin_apply((void (*)())give, __builtin_apply_args(), 64)); }
static int many(int a, int b, int c, int d, int e, int f, int g, int h) { return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h; }
static int forwardm(int a, int b, int c, int d, int e, int f, int g, int h) { __builtin_return(__builtin_apply((void (*)())many, __builtin_apply_args(), 96)); }
int main(void) {
  printf("%d\n", forward(1, 2.5, 3)); printf("%g\n", forwardd(4.5)); printf("%d\n", forwardm(1, 2, 3, 4, 5, 6, 7, 8));
  return 0;
}
