// Structures and unions with members of variable size.
int printf(const char *, ...);
void *memset(void *, int, unsigned long);

static void layout(int n) {
  struct S { char tag; short a[n]; char b; long c; unsigned bits : 5, more : 12; char d[n + 1]; int e; } s, t;
  n = 100;
  memset(&s, 0, sizeof s);
  s.tag = 1; s.a[2] = 22; s.b = 3; s.c = 1L << 40; s.bits = 21; s.more = 3000; s.d[3] = 7; s.e = -9;
  t = s;
  s.c = 0;
  struct S *p = &t, array[2];
  array[1] = *p;
  printf("%d %d %d %ld %d %d %d %d\n", t.tag, p->a[2], t.b, array[1].c, p->bits, array[1].more, p->d[3], array[1].e);
  printf("%d %d %d\n", (int)((char *)&array[1] - (char *)array == sizeof s), sizeof(struct S) == sizeof *p,
         (int)(__builtin_offsetof(struct S, e) == (char *)&p->e - (char *)p));
  printf("%d %d %d\n", (int)__builtin_offsetof(struct S, a[1]), (int)__builtin_offsetof(struct S, b), (int)__builtin_offsetof(struct S, c));
}

static long unions(int n) {
  union U { int a[n]; char c; double d; } u;
  u.a[0] = 5;
  return sizeof u * 10 + u.c;
}

static int passed(int n, ...) {
  struct V { int v[n]; } x;
  __builtin_va_list l;
  __builtin_va_start(l, n);
  x = __builtin_va_arg(l, struct V);
  int s = 0;
  for (int i = 0; i < n; i++) s = s * 10 + x.v[i];
  __builtin_va_end(l);
  return s;
}


static int pass2(int n) {
  struct V { int v[n]; } x, z;
  for (int i = 0; i < n; i++) x.v[i] = i + 1;
  z = n > 2 ? x : z;
  int inner(void) { struct V w; w = z; return w.v[n - 1] + (int)sizeof(struct V); }
  return passed(n, z) + inner();
}

int main(void) {
  layout(3);
  layout(4);
  printf("%ld %ld\n", unions(1), unions(5));
  printf("%d\n", pass2(4));
  return 0;
}
