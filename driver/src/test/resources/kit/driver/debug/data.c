#include <stdio.h>
#include <stdlib.h>
#include <stddef.h>
enum color { RED, GREEN = 5, BLUE };
typedef struct { int x, y; } Point;
struct node { struct node *next; const char *name; Point at; unsigned flags : 3; signed int level : 5; enum color c; double d; long double ld; union { int i; float f; }; };
static int counter;
int shared[2][3] = {{1,2,3},{4,5,6}};
_Thread_local int tl = 7;
static int compare(const void *a, const void *b)
{
  const int *x = a;
  const int *y = b;
  counter++;
  return *x - *y;
}
static double area(Point p, double scale)
{
  double result = p.x * p.y * scale;
  return result;
}
struct big { long v[4]; };
long sum(struct big b, size_t n) {
  long s = 0;
  for (size_t i = 0; i < n; i++) {
    long v = b.v[i];
    s += v;
  }
  {
    int s = 42;
    counter += s;
  }
  return s;
}
int vla(int n)
{
  int a[n];
  for (int i = 0; i < n; i++)
    a[i] = i * i;
  return a[n - 1];
}
int main(int argc, char **argv)
{
  int numbers[] = {5, 3, 9, 1};
  struct node n = {0, "first", {3, 4}, 5, -2, BLUE, 1.5, 2.25L, {77}};
  struct big b = {{1, 2, 3, 4}};
  static int calls = 3;
  qsort(numbers, 4, sizeof numbers[0], compare);
  double r = area(n.at, 2.0);
  if (r > 1)
    calls++;
  else
    calls--;
  printf("%f %ld %d %d %d\n", r, sum(b, 4), vla(5), calls, tl);
  return counter > 0 ? 0 : 1;
}
