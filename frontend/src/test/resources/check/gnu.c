int n; struct s { int a; char b[0]; struct {} e; }; _Static_assert(sizeof(struct {}) == 0 && sizeof(struct s) == 4, "");
__extension__ typedef long long ll; __typeof__(n) tn; __typeof__(int *) tp; __typeof__(n + 1.0) td; __auto_type at = 1.5; __auto_type bad;
  // ERROR 135 "'__auto_type' requires an initialized data declaration"
int f(int x) { __auto_type y = x; typeof(y) z = y; int k = ({ int q = x; q * 2; }); return x ?: z + k; }
void *labels(int i) { static void *const t[] = { &&a, &&b }; goto *t[i]; a: return &&a; b: return 0; }
int cases(unsigned char c) { switch (c) { case 'a' ... 'z': return 1; case '0' ... '9': return 2; } return 0; }
const char *names(void) { return sizeof __func__ > 3 ? __FUNCTION__ : __PRETTY_FUNCTION__; } const char *outside = __func__;
  // WARNING 116 "'__func__' is not defined outside of function scope"
int vla(int n, int a[n][n]) { int v[n]; int w[n][n + 1]; typedef int T[n]; T t; struct { int m[n]; } st; static int sv[n]; goto in; { int q[n]; in: ; } return sizeof v + sizeof w + sizeof(T) + sizeof a[0] + sizeof t; }
  // ERROR 117 "storage size of 'sv' isn't constant"
  // ERROR 124 "jump into scope of identifier with variably modified type"
  // ERROR note at 'int' "'q' declared here"
  // WARNING 139 "unused variable 'q'" [-Wunused-variable]
  // WARNING 102 "unused variable 'st'" [-Wunused-variable]
  // WARNING 117 "unused variable 'sv'" [-Wunused-variable]
union u { int i; double d; }; void cu(void) { union u x = (union u) 1, y = (union u) 1.5, z = (union u) "s"; }
  // ERROR 95 "cast to union type from type not present in union"
  // WARNING 55 "unused variable 'x'" [-Wunused-variable]
  // WARNING 72 "unused variable 'y'" [-Wunused-variable]
  // WARNING 91 "unused variable 'z'" [-Wunused-variable]
void vp(void *p, void (*q)(void)) { p + 1; p++; q + 1; sizeof(void); p - p; p[0]; *p; }
  // WARNING 39 "pointer of type 'void *' used in arithmetic" [-Wpointer-arith]
  // WARNING 39 "statement with no effect" [-Wunused-value]
  // WARNING 45 "pointer of type 'void *' used in arithmetic" [-Wpointer-arith]
  // WARNING 51 "pointer to a function used in arithmetic" [-Wpointer-arith]
  // WARNING 51 "statement with no effect" [-Wunused-value]
  // WARNING 56 "invalid application of 'sizeof' to a void type" [-Wpointer-arith]
  // WARNING 56 "statement with no effect" [-Wunused-value]
  // WARNING 72 "pointer of type 'void *' used in arithmetic" [-Wpointer-arith]
  // WARNING 72 "statement with no effect" [-Wunused-value]
  // WARNING 78 "pointer of type 'void *' used in arithmetic" [-Wpointer-arith]
  // WARNING 78 "dereferencing 'void *' pointer"
  // WARNING 83 "dereferencing 'void *' pointer"
int va(int x, ...) { __builtin_va_list ap; __builtin_va_start(ap, x); int i = __builtin_va_arg(ap, int); char c = __builtin_va_arg(ap, char); double d = __builtin_va_arg(ap, double); __builtin_va_end(ap); __builtin_va_start(n, x); return i; }
  // WARNING 136 "'char' is promoted to 'int' when passed through '...'"
  // ERROR 206 "first argument to 'va_start' not of type 'va_list'"
  // WARNING 111 "unused variable 'c'" [-Wunused-variable]
  // WARNING 150 "unused variable 'd'" [-Wunused-variable]
int builtins(int *p) { __builtin_memcpy(p, p, 4); __builtin_memcpy(p); __builtin_expect(n, 0); __builtin_unknown(1); __builtin_trap(); __builtin_add_overflow(1, 2, p); __builtin_add_overflow(1, 2, 3); __builtin_clz(); return __builtin_abs(-3) + __builtin_isnan(1.0) + __builtin_isnan(1); }
  // ERROR 51 "too few arguments to function 'memcpy'"
  // WARNING 89 "statement with no effect" [-Wunused-value]
  // WARNING 96 "implicit declaration of function '__builtin_unknown'" [-Wimplicit-function-declaration]
  // ERROR 169 "argument 3 in call to function '__builtin_add_overflow' does not have pointer to integral type"
  // ERROR 202 "too few arguments to function '__builtin_clz'"
  // ERROR 269 "non-floating-point argument in call to function '__builtin_isnan'"
int atomics(int *p, double *d) { __atomic_store_n(p, 1, 5); __sync_fetch_and_add(p, 1); __atomic_load_n(d, 0); __atomic_load_n(1, 0); return __atomic_load_n(p, 0) + __sync_bool_compare_and_swap(p, 1, 2); }
  // ERROR 89 "operand type 'double *' is incompatible with argument 1 of '__atomic_load_n'"
  // ERROR 112 "operand type 'int' is incompatible with argument 1 of '__atomic_load_n'"
_Complex double z = 1.0 + 2.0i; double re(void) { return __real__ z + __imag__ z + __real__ n; } void zz(void) { __real__ z = 1; __imag__ z = 2; ~z; z++; }
  // WARNING 146 "statement with no effect" [-Wunused-value]
int decl(void) { return printf("x") + undeclared_function(1) + strlen("abc"); }
  // WARNING 25 "implicit declaration of function 'printf'" [-Wimplicit-function-declaration]
  // WARNING note at 'int' "include '<stdio.h>' or provide a declaration of 'printf'"
  // WARNING 25 "incompatible implicit declaration of built-in function 'printf'" [-Wbuiltin-declaration-mismatch]
  // WARNING 39 "implicit declaration of function 'undeclared_function'" [-Wimplicit-function-declaration]
  // WARNING 64 "implicit declaration of function 'strlen'" [-Wimplicit-function-declaration]
  // WARNING note at 'int' "include '<string.h>' or provide a declaration of 'strlen'"
  // WARNING 64 "incompatible implicit declaration of built-in function 'strlen'" [-Wbuiltin-declaration-mismatch]
static inline int si(void); extern inline __attribute__((gnu_inline)) int gi(void) { return 1; } int gi(void) { return 2; }
  // WARNING 19 "'si' declared 'static' but never defined" [-Wunused-function]
int empty_cond(int a) { if (a) ; else ; while (0) ; return a ? : 3; } int arr[] = { [0] = 1, [1 ... 2] = 5 }; _Static_assert(sizeof arr == 12, "");
enum { X = 1, Y, } ; enum fwd; enum fwd *pfwd; struct un { struct { int a; union { int b; float c; }; }; int d; } un = { .b = 1, .d = 2 }; int ub(void) { return un.a + un.b + un.zzz; }
  // ERROR 178 "'struct un' has no member named 'zzz'"
asm(".globl x"); asm volatile(""); __label__ bad2; int (*fpc)(void) = (int (*)(void)) 0; int dollar$name;
  // ERROR 21 "expected '(' before 'volatile'"
  // ERROR 36 "expected identifier or '(' before '__label__'"
