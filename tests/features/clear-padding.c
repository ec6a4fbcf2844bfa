// Padding of arrays, of variable length too.
#include <stdio.h>
#include <string.h>
struct s { char c; int i; long double d; };
static void show(const void *p, int n) { const unsigned char *c = p; while (n--) printf("%02x", *c++); puts(""); }
int main(int argc, char **argv) {
  int n = argc + 1;
  struct s a[n], b[n][2]; memset(a, 0xff, sizeof a); memset(b, 0xff, sizeof b);
  __builtin_clear_padding(&a); show(a, sizeof a);
  __builtin_clear_padding(&b); show(b, sizeof b);
  long double v[n]; memset(v, 0xff, sizeof v); __builtin_clear_padding(&v); show(v, sizeof v);
  int m = 3; struct { char c; int x; struct s e[2]; } z; memset(&z, 0xff, sizeof z); __builtin_clear_padding(&z); show(&z, sizeof z); static struct s big[100]; memset(big, 0xff, sizeof big); __builtin_clear_padding(&big); show(big, sizeof big);
  return 0;
}
