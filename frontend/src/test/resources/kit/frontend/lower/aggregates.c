int printf(const char *, ...);
void *memset(void *, int, unsigned long);

struct point { int x, y; };
struct big { long a[5]; char c; };
struct mixed { float f; double d; char s[3]; };
union number { int i; float f; unsigned char b[8]; };
struct nested { struct point p; union number u; struct { int inner; } anon; };
struct bits { unsigned a : 3; int b : 5; unsigned long c : 40; signed char d : 4; _Bool e : 1; };
struct bits2 { int x : 17; int : 0; unsigned y : 32; };
struct empty {};

static struct point make(int x, int y) { return (struct point){x, y}; }
static struct big makeBig(int n) {
  struct big b;
  for (int i = 0; i < 5; i++) b.a[i] = n * i;
  b.c = n;
  return b;
}
static long sum(struct big b) {
  long s = b.c;
  for (int i = 0; i < 5; i++) s += b.a[i];
  b.a[0] = 99;
  return s;
}
static struct mixed twice(struct mixed m) {
  m.f *= 2;
  m.d *= 2;
  m.s[0]++;
  return m;
}
static struct point swap(struct point p) { return (struct point){.y = p.x, .x = p.y}; }
static int many(int a, struct point p, double d, struct big b, struct mixed m, struct point q) { return a + p.x + (int)d + (int)b.a[1] + m.s[0] + q.y; }
static struct empty nothing(struct empty e) { return e; }

static struct point table[3] = {{1, 2}, [2] = {.y = 6}};
static struct { char text[8]; const char *pointer; int *address; } statics = {"hello", "world", &table[1].y};
static int flexible[] = {[4] = 4, 3, [1] = 1};
static struct bits staticBits = {5, -3, 0x123456789aUL, -2, 1};

int main(void) {
  struct point p = make(3, 4);
  struct point q = swap(p), r;
  r = p = swap(q);
  printf("%d %d %d %d %d %d\n", p.x, p.y, q.x, q.y, r.x, r.y);
  struct big b = makeBig(2), c;
  c = b;
  c = c;
  printf("%ld %ld %ld\n", sum(b), sum(c), b.a[0]);
  b = makeBig((int)sum(b));
  printf("%ld %d\n", b.a[4], b.c);
  struct mixed m = {1.5f, 2.5, "ab"};
  m = twice(twice(m));
  printf("%g %g %s\n", m.f, m.d, m.s);
  printf("%d\n", many(1, p, 2.9, c, m, q));
  printf("%d %d\n", make(7, 8).y, makeBig(3).c);
  union number n;
  n.f = 1.0f;
  printf("%x %d\n", n.i, n.b[3]);
  struct nested s = {{1, 2}, {.f = 2.0f}, {9}};
  struct nested *t = &s;
  t->p = make(10, 20);
  printf("%d %d %x %d\n", s.p.x, t->p.y, s.u.i, t->anon.inner);
  printf("%d %d\n", (p.x > 0 ? p : q).y, (p, q).x);
  printf("%d\n", ({ struct point z = make(5, 6); z; }).y);
  struct bits f = {0};
  f.a = 9;
  f.b = 15;
  f.b++;
  f.c = 0xffffffffffUL;
  f.c += 2;
  f.d = 7;
  f.d += 3;
  f.e = 4;
  printf("%d %d %ld %d %d\n", f.a, f.b, (long)f.c, f.d, f.e);
  printf("%d %d\n", f.a = 12, f.b = 20);
  struct bits2 g = {-1, 0xffffffff};
  g.x -= 65535;
  printf("%d %u\n", g.x, g.y >> 1);
  printf("%d %d %lx %d %d\n", staticBits.a, staticBits.b, (long)staticBits.c, staticBits.d, staticBits.e);
  printf("%d %d %d %s %s %d\n", table[0].y, table[1].x, table[2].y, statics.text, statics.pointer, *statics.address);
  printf("%d %d %d %d %lu\n", flexible[0], flexible[1], flexible[4], flexible[5], sizeof flexible);
  int local[10] = {1, 2, [5] = 6, 7};
  printf("%d %d %d %d %d\n", local[1], local[2], local[5], local[6], local[9]);
  const int constant[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, local[0] + 13};
  printf("%d %d %d\n", constant[12], constant[13], constant[15]);
  char text[10] = "abc", exact[3] = "xyz";
  printf("%s %d %c%c%c\n", text, text[9], exact[0], exact[1], exact[2]);
  struct point grid[2][3] = {{{1, 2}, {3, 4}}, {[1] = {5, 6}}};
  printf("%d %d %d\n", grid[0][1].y, grid[1][1].x, grid[1][2].x);
  int *literal = (int[]){1, 2, 3};
  for (int i = 0; i < 2; i++) {
    struct point *once = &(struct point){i, i * 2};
    once->x += 10;
    printf("%d %d %d\n", once->x, once->y, literal[i]);
  }
  nothing((struct empty){});
  struct point arr[2] = {make(1, 2), make(3, 4)};
  struct point *pp = arr;
  *pp++ = make(5, 6);
  *pp = arr[0];
  printf("%d %d\n", arr[1].x, arr[1].y);
  volatile struct point vol = {1, 2};
  vol.x += vol.y;
  struct point copy = vol;
  printf("%d\n", copy.x);
  int (*row)[3] = (int[2][3]){{1, 2, 3}, {4, 5, 6}};
  printf("%d %ld\n", row[1][2], (long)((char *)&row[1] - (char *)row));
  return 0;
}
