/* A typedef's alignment may be less than its type's, or more. */
#include <stddef.h>
int printf(const char *, ...);

typedef unsigned long long __attribute__((aligned(4))) word4;
typedef unsigned long long word1 __attribute__((aligned(1)));
typedef int int16 __attribute__((aligned(16)));
typedef struct { long a; int b; } pair4 __attribute__((aligned(4)));
typedef word4 word4_again;

struct a { unsigned n; word4 v; };
struct b { char n; word1 v[3]; char end; };
struct c { char n; int16 v; };
struct d { int n; pair4 v; int m; };
struct e { char n; word4_again *p; word4_again v; };
struct f { char n; unsigned long long v __attribute__((aligned(2))); };
struct g { int n; unsigned long long __attribute__((aligned(4))) v; };
union h { char n; word4 v; };

#define SHOW(s, m) printf(#s " %d %d %d\n", (int)sizeof(struct s), (int)_Alignof(struct s), (int)offsetof(struct s, m))

int main(void) {
  SHOW(a, v);
  SHOW(b, v);
  SHOW(c, v);
  SHOW(d, v);
  SHOW(e, v);
  SHOW(f, v);
  SHOW(g, v);
  printf("%d %d %d %d\n", (int)_Alignof(word4), (int)_Alignof(word1), (int)sizeof(union h), (int)_Alignof(union h));
  struct b value = {1, {2, 3, 4}, 5};
  word1 *p = &value.v[1];
  *p += 7;
  printf("%llu %d\n", value.v[1], value.end);
  return 0;
}
