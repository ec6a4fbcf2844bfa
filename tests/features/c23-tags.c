// kit: -std=gnu23
// oracle: none
#include <stddef.h>
struct node { int value; struct node *next; };
struct node { int value; struct node *next; };
union u { int a; float b; };
union u { int a; float b; };
enum e { A, B = 5 };
enum e { A, B = 5 };
enum f : char { C };
enum f : char { C };
struct with { struct { int x, y; }; unsigned bits : 3; enum e e; };
struct with { struct { int x, y; }; unsigned bits : 3; enum e e; };
#define PRODUCT(T, U) struct product_##T##_##U { T a; U b; }
static int sum(PRODUCT(int, long) *p) { return p->a + (int)p->b; }
int main(void) {
  PRODUCT(int, long) v = {1, 2};
  struct node { int value; struct node *next; } inner = {3};
  struct node *p = &inner;
  int (*f)(PRODUCT(int, long) *) = sum;
  if (f(&v) != 3 || p->value != 3 || B != 5) return 1;
  struct with w = {.x = 1, .bits = 7, .e = B};
  {
    PRODUCT(int, long) copy = v;
    v = copy;
  }
  return w.bits - 7;
}
