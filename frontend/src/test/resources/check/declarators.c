int *a[3], (*b)[3], *(*c[2])(int), (*(*d)(void))[4];
int f1()[3];
  // ERROR 5 "'f1' declared as function returning an array"
int f2()();
  // ERROR 5 "'f2' declared as function returning a function"
int e[](void);
  // ERROR 5 "declaration of 'e' as array of functions"
  // WARNING 5 "array 'e' assumed to have one element"
void g[3];
  // ERROR 6 "declaration of 'g' as array of voids"
int h[-1];
  // ERROR 5 "size of array 'h' is negative"
int i[1.5];
  // ERROR 7 "size of array 'i' has non-integer type"
int n;
int j[n];
  // ERROR 5 "variably modified 'j' at file scope"
extern int k[];
int l[][3];
  // WARNING 5 "array 'l' assumed to have one element"
int m[3][];
  // ERROR 5 "array type has incomplete element type 'int[]'"
struct s; struct s o[2];
  // ERROR 20 "array type has incomplete element type 'struct s'"
int p[static 3];
  // ERROR 5 "static or type qualifiers in non-parameter array declarator"
int q[*];
  // ERROR 5 "'[*]' not allowed in other than function prototype scope"
void fa(int a[static 3], int b[*], int c[const 4], int d[]);
void fb(int n, int a[n][n], int b[const restrict static n]);
void fc(void v);
  // ERROR 14 "parameter 1 ('v') has incomplete type"
void fd(int, void);
  // ERROR 14 "'void' must be the only parameter"
void fe(...);
  // ERROR 9 "ISO C requires a named argument before '...'"
int ff(int a, int a);
  // ERROR 19 "redefinition of parameter 'a'"
int fg(a, b);
  // WARNING 5 "parameter names (without types) in function declaration"
int fh(x, y) int x; double z; {}
  // ERROR 28 "declaration for parameter 'z' but no such parameter"
  // WARNING 11 "type of 'y' defaults to 'int'" [-Wimplicit-int]
  // WARNING 32 "control reaches end of non-void function" [-Wreturn-type]
int fi(int a, int) { return a; }
int (fj)(void), *(fk)(void);
int r[0x7fffffffffffffff][4];
  // ERROR 5 "size of array 'r' is too large"
int (*fp)(int (*)(void), ...);
typedef int fn(void);
fn t, *u;
fn w { return 0; }
  // ERROR 6 "expected '=', ',', ';', 'asm' or '__attribute__' before '{' token"
int v(fn x) { return x(); }
int array[2] = { 1, 2, 3 };
  // WARNING 24 "excess elements in array initializer"
int f(int (x), int (*y), int (T)) { return x + *y + T; }
int trailing(int a, ) { return 0; }
  // ERROR 21 "expected declaration specifiers or '...' before ')' token"
int (missing;
  // ERROR 13 "expected ')' before ';' token"
int after;
