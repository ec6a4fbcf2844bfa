#include <stdio.h>

static int twice(int x) { return 2 * x; }

static int classify(int x)
{
  switch (x) {
    case 0:
      return 10;
    case 1: {
      int one = x + 1;
      return one;
    }
    default:
      x += twice(1) - 2;
  }
  if (x > 5) {
    x--;
  } else if (x > 3) {
    x -= 2;
  } else {
    x++;
  }
  return x;
}

static void nothing(void)
{
}

static int loops(int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++) {
    int square = i * i;
    sum += square;
  }
  int k = 0;
  while (k < n) {
    k++;
  }
  do {
    k--;
    if (k == 1)
      continue;
    sum += k;
  } while (k > 0);
  for (;;) {
    if (sum-- < 3)
      break;
  }
  return sum;
}

static int several(int a, int b)
{
  int r = twice(a) +
      twice(b);
  nothing();
  r = a > b ? twice(r) : r;
  return r;
}

int main(void)
{
  int total = 0;
  total += classify(0);
  total += classify(1);
  total += classify(4);
  total += classify(7);
  total += loops(2);
  total += several(1, 2);
  printf("%d\n", total);
  return 0;
}
