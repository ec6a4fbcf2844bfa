/* Literals and jump tables of functions before the unit's first assembly statement: their labels are
   defined by the text that is assembled as one piece. */
#include <stdio.h>

static double scale(double x) { return x * 2.5; }

static double negative(double x) { return -x; }

static long double longer(long double x) { return -x * 1.5L; }

static unsigned long whole(double x) { return (unsigned long) x; }

static int pick(int x) {
  switch (x) {
    case 0: return 3;
    case 1: return 4;
    case 2: return 9;
    case 3: return 8;
    case 4: return 1;
    case 5: return 77;
  }
  return -1;
}

static double root(double x) {
  double result;
  __asm__("sqrtsd %1, %0" : "=x"(result) : "x"(x));
  return result;
}

static double after(double x) { return -x * 2.5; }

int main(void) {
  printf("%g %g %Lg %lu %d %d\n", scale(3), negative(4), longer(2), whole(1e19), pick(2), pick(9));
  printf("%g %g\n", root(49), after(3));
  return 0;
}
