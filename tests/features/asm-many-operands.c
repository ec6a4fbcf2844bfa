/* Inline assembly with more operands in registers than there are registers that a call destroys. */
#include <stdio.h>

int g0 = 0, g1 = 3, g2 = 6, g3 = 9, g4 = 12, g5 = 15, g6 = 18, g7 = 21, g8 = 24, g9 = 27, g10 = 30, g11 = 33, g12 = 36;

__attribute__((noinline)) static void step(void) {
  __asm__ volatile(
      "addl $1, %0\n"
      "addl $2, %1\n"
      "addl $3, %2\n"
      "addl $4, %3\n"
      "addl $5, %4\n"
      "addl $6, %5\n"
      "addl $7, %6\n"
      "addl $8, %7\n"
      "addl $9, %8\n"
      "addl $10, %9\n"
      "addl $11, %10\n"
      "addl $12, %11\n"
      "addl $13, %12\n"
      : "+r"(g0), "+r"(g1), "+r"(g2), "+r"(g3), "+r"(g4), "+r"(g5), "+r"(g6), "+r"(g7), "+r"(g8), "+r"(g9), "+r"(g10), "+r"(g11), "+r"(g12));
}

int main(void) {
  step();
  int sum = 0, values[] = {g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12};
  for (int i = 0; i < 13; i++) {
    printf("%d ", values[i]);
    sum += values[i];
  }
  printf("%d\n", sum);
  return 0;
}
