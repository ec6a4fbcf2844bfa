#include <complex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct small { char a; short b; };
struct medium { long a; double b; };
struct large { int v[10]; };
union either { int i; float f; };
typedef struct { float re, im; } pair;
enum state { IDLE, BUSY = 7 };

static int counter;
static char buffer[32];

static struct small make_small(int n) { struct small s = { (char) n, (short) (n * 2) }; return s; }
static struct medium make_medium(int n) { return (struct medium) { n, n / 2.0 }; }
static struct large make_large(int n)
{
  struct large l = { { 0 } };
  for (int i = 0; i < 10; i++)
    l.v[i] = n + i;
  return l;
}
static pair make_pair(float x) { pair p = { x, -x }; return p; }
static double complex turn(double complex z) { return z * I; }
static float half(float x) { return x / 2; }
static long double extended(long double x) { return x + 0.25L; }
static __int128 wide(__int128 x) { return x * x; }
static enum state next_state(enum state s) { return s == IDLE ? BUSY : IDLE; }
static _Bool odd(unsigned n) { return n & 1; }
static const char *name(int n) { return n ? "one" : "zero"; }
static void set(char *to, const char *from) { strcpy(to, from); counter++; }
static union either pun(float f) { union either e; e.f = f; return e; }

static int many(int a, int b, int c, int d, int e, int f, int g, int h, double x, struct medium m,
                struct large l, char z)
{
  int total = a + b + c + d + e + f + g + h;
  total += (int) x + (int) m.a + l.v[3] + z;
  return total;
}

static int fibonacci(int n)
{
  if (n < 2)
    return n;
  int left = 0, right = 0;
  left = fibonacci(n - 1);
  right = fibonacci(n - 2);
  return left + right;
}

static int apply(int (*f)(int), int x)
{
  int result = f(x);
  return result;
}

int main(int argc, char **argv)
{
  struct small s = make_small(5);
  struct medium m = make_medium(3);
  struct large l = make_large(100);
  pair p = make_pair(1.5f);
  double complex z = turn(1.0 + 2.0 * I);
  float h = half(3.0f);
  long double e = extended(1.0L);
  __int128 w = wide(12345678901234);
  enum state now = next_state(IDLE);
  _Bool o = odd(3);
  const char *text = name(argc);
  set(buffer, "changed");
  union either u = pun(1.0f);
  int sum = many(1, 2, 3, 4, 5, 6, 7, 8, 9.5, m, l, 'z');
  int fib = apply(fibonacci, 5);
  for (int i = 0; i < 10; i++) {
    sum += i;
    if (i == 7)
      sum--;
  }
  printf("%d %d %s %s\n", sum, fib, text, buffer);
  return 0;
}
