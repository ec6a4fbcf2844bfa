/* Memory of alloca lives as long as the function, also where a block with an array of variable length ends. */
#include <stdio.h>
#include <string.h>

static int within(int n) {
  char *p, *q;
  {
    char array[n];
    p = __builtin_alloca(8);
    memset(array, 3, sizeof array);
    p[0] = 1;
  }
  q = __builtin_alloca(64);
  memset(q, 0, 64);
  return p[0];
}

static long reused(int n) {
  char *first = 0, *last = 0;
  for (int i = 0; i < 1000; i++) {
    char array[n * 100];
    array[i % n] = 1;
    first = first ? first : array;
    last = array;
  }
  return first - last;
}

int main(void) {
  printf("%d %ld\n", within(48), reused(20));
  return 0;
}
