// What variable-fill.c and variable-fill-zero.c share: FILL is the byte that objects without initialiser are filled with.
#include <stdio.h>
#include <string.h>
struct s { int a; long b; char c[5]; };
static int same(const void *p, int n) { const unsigned char *c = p; while (n--) if (*c++ != FILL) return 0; return 1; }
__attribute__((noinline)) static void dirty(void) { volatile char b[4096]; memset((char *)b, 0x55, sizeof b); }
__attribute__((noinline)) static void look(int n) {
  char c; short h; int i; long l; float f; double d; long double e; void *p; struct s s; int a[10]; char vla[n]; __int128 w; _Bool b; _Complex double z;
  printf("%d%d%d%d%d%d", same(&c, 1), same(&h, 2), same(&i, 4), same(&l, 8), same(&f, 4), same(&d, 8));
  printf("%d%d%d%d%d%d\n", same(&p, 8), same(&s.a, 4), same(s.c, 5), same(a, sizeof a), same(vla, n), same(&w, 16));
  (void)e; (void)b; (void)z;
  for (int k = 0; k < 2; k++) { int again; printf("%d", same(&again, 4)); again = 0; }
  static int kept; int given = 5; printf(" %d %d\n", kept, given);
  __attribute__((uninitialized)) char free[100]; (void)free;
}
int main(void) { dirty(); look(33); return 0; }
