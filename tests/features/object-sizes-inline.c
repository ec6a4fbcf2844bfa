// options: -O2 -w
#include <stdio.h>
#include <stddef.h>
struct in { char a[4], b[6]; };
struct t { char a[8]; struct in i; int n; char z[16]; };
#define AI static inline __attribute__((always_inline))
#define S(...) printf("%d %zd %zd %zd %zd\n", __LINE__, f0(__VA_ARGS__), f1(__VA_ARGS__), f2(__VA_ARGS__), f3(__VA_ARGS__))
AI size_t f0(const void *p) { return __builtin_object_size(p, 0); }
AI size_t f1(const void *p) { return __builtin_object_size(p, 1); }
AI size_t f2(const void *p) { return __builtin_object_size(p, 2); }
AI size_t f3(const void *p) { size_t z = __builtin_object_size(p, 3); return z; }
AI size_t w1(const char *p) { return f1(p + 1); }
AI size_t w0(struct t *p) { return f0(p->i.b); }
AI size_t w2(struct t *p) { return f1(p->i.b); }
struct t g; extern struct t ext[]; struct t ext[3];
__attribute__((noinline)) void use(struct t *p, int c) {
  S(p); S(p->a); S(p->i.a); S(p->i.b); S(&p->i.b[2]); S(p->z); S(&p->n); S(p->a + 2); S(p + 1); S(c ? p->a : p->i.a);
}
int main(int c, char **v) {
  char buf[10]; struct t l; char m[3][5];
  S(buf); S(buf + 3); S(&buf[10]); S("hello"); S("hello" + 2); S(&l); S(l.a); S(l.i.b); S(&l.i); S(l.z + 4); S(&l.n); S(m);  S(&m[1][2]);
   S(g.z); S(ext); S(&ext[1]); S(ext[1].i.a); S((char[]){1,2,3}); S(&(struct t){0}.n); 
  S(v); S(v[0]); S((void *)0); S(main);
  char *p = buf + 1; S(p); char *q = c > 1 ? buf : l.a; S(q);
  printf("%zd %zd %zd %zd\n", w1(buf), w1(g.a), w0(&g), w2(&g));
  use(&g, c);
}
