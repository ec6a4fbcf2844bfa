// What follows the control flow of functions: reads of what has no value, endless recursion.
void use(int); void take(int *); void look(const int *); void stop(void) __attribute__((noreturn));
struct pair { int a, b; struct { char text[4]; int length; } inner; };
int always(void) { int x; return x; }
  // WARNING 34 "'x' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'x' was declared here"
int sometimes(int c) { int x; if (c) return x; return 0; }
  // WARNING 45 "'x' may be used uninitialized" [-Wmaybe-uninitialized]
  // WARNING note at 'int' "'x' was declared here"
int meets(int c) { int x; if (c) x = 1; return x; }
int around(int c) { int x; while (c--) { use(x); x = 1; } return 0; }
int inside(int c) { int x; while (c--) { use(x); } return 0; }
  // WARNING 42 "'x' may be used uninitialized" [-Wmaybe-uninitialized]
  // WARNING note at 'int' "'x' was declared here"
int before_address(void) { int x; int y = x; take(&x); return y; }
  // WARNING 39 "'x' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'x' declared here"
int member(void) { struct pair s; s.a = 1; return s.a + s.b; }
  // WARNING 55 "'s.b' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'s' declared here"
int whole(void) { struct pair s, t; t = s; return t.a; }
  // WARNING 39 "'s' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'s' declared here"
int stored_whole(struct pair t) { struct pair s; s = t; return s.inner.length; }
int element(int i) { int a[3]; return a[1]; }
  // WARNING 40 "'a' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'a' declared here"
int element_set(int i) { int a[3]; a[i] = 0; return a[1]; }
int passed(void) { int x; look(&x); return 0; }
  // WARNING 27 "'x' may be used uninitialized" [-Wmaybe-uninitialized]
  // WARNING note at 'void' "by argument 1 of type 'const int *' to 'look' declared here"
  // WARNING note at 'int' "'x' declared here"
int passed_set(void) { int x; take(&x); look(&x); return x; }
int jumped(int c) { int x; if (c) goto out; x = 1; out: return x; }
int over(int c) { int x; goto out; x = 1; out: return x; }
  // WARNING 55 "'x' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'x' was declared here"
int cases(int c) { int x; switch (c) { case 1: use(x); break; case 2: x = 2; default: break; } return 0; }
  // WARNING 48 "'x' may be used uninitialized" [-Wmaybe-uninitialized]
  // WARNING note at 'int' "'x' was declared here"
int operands(int c) { int x; return c && x; }
  // WARNING 39 "'x' may be used uninitialized" [-Wmaybe-uninitialized]
  // WARNING note at 'int' "'x' was declared here"
int chosen(int c) { int x, y; return c ? (x = 1) : x + (y = 2); }
  // WARNING 54 "'x' may be used uninitialized" [-Wmaybe-uninitialized]
  // WARNING note at 'int' "'x' was declared here"
int itself(void) { int x = x; return x; }
int counted(void) { int x; x++; return x; }
  // WARNING 29 "'x' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'x' was declared here"
int in_asm(void) { int x; __asm__("" : "=r"(x)); return x; }
int through_asm(void) { int x; __asm__("" : "+r"(x)); return x; }
  // WARNING 32 "'x' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'x' was declared here"
int measured(void) { int x; return sizeof x; }
int not_back(int c) { int x; if (c) x = 1; else stop(); return x; }
int block(void) { int x; return ({ int y = 2; y + x; }); }
  // WARNING 49 "'x' is used uninitialized" [-Wuninitialized]
  // WARNING note at 'int' "'x' was declared here"
int unreached(void) { int x; return 1; use(x); }
int constant(void) { int x; if (0) use(x); return 0; }
int united(void) { union { int i; float f; } u; u.f = 1; return u.i; }
int down(int n) { return n * down(n - 1); }
  // WARNING 5 "infinite recursion detected" [-Winfinite-recursion]
  // WARNING note at 'int' "recursive call"
int both(int n) { if (n) return both(n - 1); return both(n + 1); }
  // WARNING 5 "infinite recursion detected" [-Winfinite-recursion]
  // WARNING note at 'int' "recursive call"
  // WARNING note at 'int' "recursive call"
int ends(int n) { if (n) return ends(n - 1); return 0; }
void circle(int n) { while (n) circle(n - 1); }
void stops(int n) { if (n) stop(); stops(1); }
  // WARNING 6 "infinite recursion detected" [-Winfinite-recursion]
  // WARNING note at 'void' "recursive call"
int order(int i, int *p) { i = i++; p[i] = i++; return i++ + i++; }
  // WARNING 30 "operation on 'i' may be undefined" [-Wsequence-point]
  // WARNING 45 "operation on 'i' may be undefined" [-Wsequence-point]
  // WARNING 57 "operation on 'i' may be undefined" [-Wsequence-point]
int ordered(int i, int *p) { i = (i++, 2); p[0] = i; i = i + 1; return i++ && i++; }
