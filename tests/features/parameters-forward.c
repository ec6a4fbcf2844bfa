// options: -w
// GNU C: parameters declared ahead of the list, for the sizes of others.
#include <stdio.h>

int sum(int rows; int columns; int table[rows][columns], int rows, int columns) {
  int total = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++) total += table[i][j];
  return total + (int)sizeof table[0];
}

int last(int n; char (*text)[n], int n);
int last(int n; char (*text)[n], int n) { return (*text)[n - 1] + (int)sizeof *text; }

int main(void) {
  int t[2][3] = {{1, 2, 3}, {4, 5, 6}};
  char c[5] = "kits";
  c[4] = 'x';
  printf("%d %d\n", sum(t, 2, 3), last(&c, 5));
  return 0;
}
