int a __attribute__((aligned(16))), b __attribute__((aligned(3))), c __attribute__((nonsense)), d __attribute__((section(".mine"), used, weak));
  // ERROR 54 "requested alignment '3' is not a positive power of 2"
  // WARNING 85 "'nonsense' attribute directive ignored" [-Wattributes]
struct __attribute__((packed)) p { char c; int i; }; struct q { char c; int i; } __attribute__((packed)); struct r { char c; int i __attribute__((packed)); };
_Static_assert(sizeof(struct p) == 5 && sizeof(struct q) == 5 && sizeof(struct r) == 5 && _Alignof(struct p) == 1, "packed");
typedef int v4 __attribute__((vector_size(16))); v4 va, vb; typedef int bad __attribute__((vector_size(3))); _Static_assert(sizeof(v4) == 16, "");
  // ERROR 92 "number of components of the vector not a power of two"
void f(void) __attribute__((noreturn, constructor(101), visibility("hidden"), alias("g"))); void g(void) __attribute__((visibility("odd")));
  // ERROR 121 "attribute 'visibility' argument must be one of 'default', 'hidden', 'protected', or 'internal'"
typedef unsigned di __attribute__((mode(DI))); typedef int zz __attribute__((mode(ZZ))); _Static_assert(sizeof(di) == 8, "mode");
  // ERROR 60 "unknown machine mode 'ZZ'"
void cl(int *p); void h(void) { int x __attribute__((cleanup(cl))) = 1; int y __attribute__((cleanup(nothing))); __attribute__((unused)) int z; }
  // ERROR 102 "cleanup argument not a function"
  // WARNING 77 "unused variable 'y'" [-Wunused-variable]
[[deprecated]] int e1; [[gnu::aligned(8)]] int e2; [[nonsense]] int e3; [[vendor::thing(1, 2)]] int e4; int e5 [[maybe_unused]];
  // WARNING 54 "'nonsense' attribute ignored" [-Wattributes]
  // WARNING 75 "'vendor::thing' scoped attribute directive ignored" [-Wattributes]
int __attribute__((unused)) *pf(int x __attribute__((unused)), char *__attribute__((nonnull)) y), (__attribute__((noinline)) *pg)(void);
void sw(int n) { switch (n) { case 1: n++; __attribute__((fallthrough)); case 2: [[fallthrough]]; default: ; } }
extern int asmname asm("other"); int fa(void) asm("fb") __attribute__((pure)); register int notreg asm("eax");
  // ERROR 93 "register 'eax' of global variable 'notreg' is not supported"
union __attribute__((transparent_union)) tu { int *i; float *f; }; void ft(union tu); void tc(int *i, float *f, char *c) { ft(i); ft(f); ft(c); ft(0); }
  // ERROR 141 "incompatible type for argument 1 of 'ft'"
  // ERROR note at 'union' "expected 'union tu' but argument is of type 'char *'"
void ve(void) { va = va + vb; va = va * 2; va[1] = 3; va = va == vb; va + 1.5; int s = va; va = (v4) { 1, 2 }; va << 1; -va; !va; va ? 1 : 2; }
  // WARNING 73 "statement with no effect" [-Wunused-value]
  // ERROR 88 "incompatible types when initializing type 'int' using type '__vector(4) int'"
  // WARNING 115 "statement with no effect" [-Wunused-value]
  // WARNING 121 "statement with no effect" [-Wunused-value]
  // ERROR 126 "wrong type argument to unary exclamation mark"
  // ERROR 131 "used vector type where scalar is required"
  // WARNING 84 "unused variable 's'" [-Wunused-variable]
