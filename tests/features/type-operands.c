/* What belongs to a type name is evaluated with it, once and in its place: operands of typeof and the bounds of arrays. */
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>

static void *pointer;

static void take(int count, ...) {
  va_list list;
  va_start(list, count);
  int n = 3;
  int(*rows)[4] = va_arg(list, typeof(int(*)[++n]));
  printf("%d %d\n", n, rows[1][0]);
  va_end(list);
}

int main(void) {
  int i = 0, j = -1, k = -1;
  (j = ++i), (void)(typeof((int(*)[(k = ++i)])pointer))pointer;
  printf("%d %d %d\n", i, j, k);
  (j = ++i), (void)(typeof(int(*)[(k = ++i)]))pointer;
  printf("%d %d %d\n", i, j, k);
  int n = 5;
  int(*t)[n] = 0;
  typeof(t + (i++, 0)) a = t;
  printf("%d %d\n", i, a == t);
  typeof(i + (i++, 0)) b = 1;
  printf("%d %d\n", i, b);
  int grid[3][n];
  printf("%zu %d\n", sizeof(grid[i++ & 1]), i);
  printf("%zu %d\n", sizeof(typeof(*(i++, t))), i);
  printf("%zu %d\n", sizeof(typeof(t + (i++, 0))), i);
  printf("%zu %d\n", _Alignof(typeof(t + (i++, 0))), i);
  void *list = (int(*)[++i]){grid};
  printf("%d %d\n", i, list == grid);
  int twelve[12] = {[4] = 77};
  take(1, twelve);
  int(*_Atomic moving)[n] = &grid[0];
  ++moving;
  printf("%d\n", (int)(moving == &grid[1]));
  moving += 1;
  printf("%d\n", (int)(moving == &grid[2]));
  int(*back)[n] = moving--;
  printf("%d %d\n", (int)(back == &grid[2]), (int)(moving == &grid[1]));
  return 0;
}
