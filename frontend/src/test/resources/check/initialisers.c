int a = { 1 }, b = { { 2 } }, c = { 1, 2 }, d = {};
  // WARNING 22 "braces around scalar initializer"
  // WARNING 40 "excess elements in scalar initializer"
  // ERROR 49 "empty scalar initializer"
int e[3] = { 1, 2, 3, 4 }, f[] = { [5] = 1, 2, [1] = 3 }, g[] = {}, h[2] = { [2] = 1 }, i[] = { [-1] = 2 };
  // WARNING 23 "excess elements in array initializer"
  // ERROR 78 "array index in initializer exceeds array bounds"
  // ERROR 97 "array index in initializer exceeds array bounds"
struct p { int x, y; }; struct l { struct p a, b; int c; };
struct l j = { 1, 2, 3, 4, 5 }, k = { { 1, 2 }, { 3, 4 }, 5, 6 }, l = { .b.y = 1, 2, .a = { 3 }, .nothing = 4 };
  // WARNING 14 "missing braces around initializer" [-Wmissing-braces]
  // WARNING 62 "excess elements in struct initializer"
  // ERROR 99 "'struct l' has no member named 'nothing'"
struct l m = { .a = { .x = 1, .x = 2 }, .c = 3 }, n = { .a.x = 1, 2, 3 };
char s1[] = "abc", s2[3] = "abc", s3[2] = "abc", s4[] = { "abc" }, s5[] = ("abc"), *s6 = "abc", s7[4] = { 'a', "b" };
  // WARNING 43 "initializer-string for array of 'char' is too long"
  // WARNING 112 "initialization of 'char' from 'char *' makes integer from pointer without a cast" [-Wint-conversion]
  // ERROR 112 "initializer element is not constant"
int s8[] = "abc"; __WCHAR_TYPE__ s9[] = L"abc"; char s10[] = L"abc"; unsigned char s11[] = "x";
  // ERROR 12 "cannot initialize array of 'int' from a string literal with type array of 'char'"
  // ERROR 62 "cannot initialize array of 'char' from a string literal with type array of 'int'"
union u { int a; double b; char c[8]; }; union u u1 = { 1 }, u2 = { .b = 1 }, u3 = { 1, 2 }, u4 = { .c = "ab", .a = 1 };
  // WARNING 89 "excess elements in union initializer"
int x; int *px = &x, *py = &x + 1, *pz = x, nx = x; int *const pw = &e[2]; long la = (long) &x; int ia = (int) &x; char ca = (char) 1000;
  // WARNING 42 "initialization of 'int *' from 'int' makes pointer from integer without a cast" [-Wint-conversion]
  // ERROR 42 "initializer element is not constant"
  // ERROR 50 "initializer element is not constant"
  // WARNING 106 "cast from pointer to integer of different size" [-Wpointer-to-int-cast]
  // ERROR 106 "initializer element is not constant"
static const int kc = 5; int uk = kc; int av[2] = { kc, kc + 1 };
double dd = 1 / 3.0, de = 1.0f + 2, df = 1e400; float ff = 1e300;
  // WARNING 42 "floating constant exceeds range of 'double'" [-Woverflow]
struct flex { int n; int data[]; }; struct flex f1 = { 2, { 1, 2 } }, f2 = { 1 }; struct flex f3[] = { { 1, { 2 } } };
  // ERROR 109 "initialization of flexible array member in a nested context"
struct { int : 3; int a : 4; int b; } bits = { 1, 2 }, bits2 = { 100, 2 };
  // WARNING 66 "overflow in conversion from 'int' to 'int:4' changes value from '100' to '4'" [-Woverflow]
int range[] = { [0 ... 3] = 7, [2] = 1, [5 ... 4] = 1 };
  // ERROR 41 "empty index range in initializer"
int old = { a: 1 }; struct p po = { x: 1, y: 2 };
  // ERROR 13 "field name not in record or union initializer"
void f1v(void);
void (*fp)(void) = f1v, (*fq)(void) = &f1v, (*fr)(int) = f1v;
  // WARNING 58 "initialization of 'void (*)(int)' from incompatible pointer type 'void (*)(void)'" [-Wincompatible-pointer-types]
void locals(int n) {
  int v = n, w[2] = { n, n }, vla[n], vlb[n] = { 1 }; static int si = n; struct p q = { n }, r = q, t = { q }, bad = 1; struct flex fl = { 1, { 2 } };
  // ERROR 39 "variable-sized object may not be initialized"
  // ERROR 71 "initializer element is not constant"
  // ERROR 107 "incompatible types when initializing type 'int' using type 'struct p'"
  // ERROR 118 "invalid initializer"
  // ERROR 143 "non-static initialization of a flexible array member"
  // WARNING 7 "unused variable 'v'" [-Wunused-variable]
  // WARNING 14 "unused variable 'w'" [-Wunused-variable]
  // WARNING 31 "unused variable 'vla'" [-Wunused-variable]
  // WARNING 39 "unused variable 'vlb'" [-Wunused-variable]
  // WARNING 66 "unused variable 'si'" [-Wunused-variable]
  // WARNING 94 "unused variable 'r'" [-Wunused-variable]
  // WARNING 101 "unused variable 't'" [-Wunused-variable]
  // WARNING 112 "unused variable 'bad'" [-Wunused-variable]
  // WARNING 133 "unused variable 'fl'" [-Wunused-variable]
  char *str = { "abc" }; int arr[] = arr; struct inc ii = { 1 }; int vv = vv; extern int ee = 1; typedef int ti = 1; const int no;
  // ERROR 38 "invalid initializer"
  // ERROR 54 "variable 'ii' has initializer but incomplete type"
  // ERROR 90 "'ee' has both 'extern' and initializer"
  // ERROR 110 "typedef 'ti' is initialized (use '__typeof__' instead)"
  // WARNING 9 "unused variable 'str'" [-Wunused-variable]
  // WARNING 30 "variable 'arr' set but not used" [-Wunused-but-set-variable]
  // WARNING 54 "unused variable 'ii'" [-Wunused-variable]
  // WARNING 110 "typedef 'ti' locally defined but not used" [-Wunused-local-typedefs]
  // WARNING 128 "unused variable 'no'" [-Wunused-variable]
  struct p c1 = (struct p) { 1, 2 }, *c2 = &(struct p) { .y = 1 }; int *c3 = (int[]) { 1, 2, 3 }; static int *c4 = (int[]) { 1 };
  // ERROR 116 "initializer element is not constant"
  // WARNING 12 "unused variable 'c1'" [-Wunused-variable]
  // WARNING 39 "unused variable 'c2'" [-Wunused-variable]
  // WARNING 73 "unused variable 'c3'" [-Wunused-variable]
  // WARNING 111 "unused variable 'c4'" [-Wunused-variable]
}
struct p gp = (struct p) { 1, 2 }; int *gq = (int[]) { 1, 2 }; int ga[] = (int[]) { 1, 2, 3 };
int nested[2][3] = { 1, 2, 3, 4, 5, 6, 7 }, nb[2][2] = { { 1, 2, 3 }, { 4 } };
  // WARNING 40 "excess elements in array initializer"
  // WARNING 20 "missing braces around initializer" [-Wmissing-braces]
  // WARNING 66 "excess elements in array initializer"
struct empty {} em = {}, em2 = { 1 };
  // WARNING 34 "excess elements in struct initializer"
