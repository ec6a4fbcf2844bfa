int a; int a; extern int a;
int b; long b;
  // ERROR 13 "conflicting types for 'b'; have 'long int'"
  // ERROR note at 'int' "previous declaration of 'b' with type 'int'"
static int c; extern int c; int c;
  // ERROR 33 "non-static declaration of 'c' follows static declaration"
  // ERROR note at 'static' "previous declaration of 'c' with type 'int'"
  // WARNING 33 "'c' defined but not used" [-Wunused-variable]
int d; static int d;
  // ERROR 19 "static declaration of 'd' follows non-static declaration"
  // ERROR note at 'int' "previous declaration of 'd' with type 'int'"
  // WARNING 19 "'d' defined but not used" [-Wunused-variable]
int e = 1; int e = 2;
  // ERROR 16 "redefinition of 'e'"
  // ERROR note at 'int' "previous definition of 'e' with type 'int'"
extern int f[]; int f[3]; int f[4];
  // ERROR 31 "conflicting types for 'f'; have 'int[4]'"
  // ERROR note at 'extern' "previous declaration of 'f' with type 'int[3]'"
void g(int); void g(int x); void g(long);
  // ERROR 34 "conflicting types for 'g'; have 'void(long int)'"
  // ERROR note at 'void' "previous declaration of 'g' with type 'void(int)'"
int h(); int h(int); int h(float);
  // ERROR 26 "conflicting types for 'h'; have 'int(float)'"
  // ERROR note at 'int' "previous declaration of 'h' with type 'int(int)'"
static int i(void); int i(void) { return 1; } int i(void) { return 2; }
  // ERROR 51 "redefinition of 'i'"
  // ERROR note at 'static' "previous definition of 'i' with type 'int(void)'"
  // WARNING 51 "'i' defined but not used" [-Wunused-function]
int j(void); static int j(void) { return 0; }
  // ERROR 25 "static declaration of 'j' follows non-static declaration"
  // ERROR note at 'int' "previous declaration of 'j' with type 'int(void)'"
  // WARNING 25 "'j' defined but not used" [-Wunused-function]
typedef int T; typedef int T; typedef long T;
  // ERROR 44 "conflicting types for 'T'; have 'long int'"
  // ERROR note at 'typedef' "previous declaration of 'T' with type 'int'"
int T;
  // ERROR 5 "'T' redeclared as different kind of symbol"
  // ERROR note at 'typedef' "previous declaration of 'T' with type 'int'"
struct s { int a; }; struct s { int b; }; union s;
  // ERROR 29 "redefinition of 'struct s'"
  // ERROR note at 'struct' "originally defined here"
  // ERROR 49 "'s' defined as wrong kind of tag"
enum t { A, B }; enum t { C }; enum u { A };
  // ERROR 23 "redeclaration of 'enum t'"
  // ERROR note at 'enum' "originally defined here"
  // ERROR 41 "redeclaration of enumerator 'A'"
int A;
  // ERROR 5 "'A' redeclared as different kind of symbol"
  // ERROR note at 'enum' "previous declaration of 'A' with type 'int'"
void k(void) { int x; int x; int y; long y; static int z; extern int z; }
  // ERROR 27 "redeclaration of 'x' with no linkage"
  // ERROR note at 'void' "previous declaration of 'x' with type 'int'"
  // ERROR 42 "conflicting types for 'y'; have 'long int'"
  // ERROR note at 'void' "previous declaration of 'y' with type 'int'"
  // ERROR 70 "extern declaration of 'z' follows declaration with no linkage"
  // ERROR note at 'void' "previous declaration of 'z'"
  // WARNING 27 "unused variable 'x'" [-Wunused-variable]
  // WARNING 42 "unused variable 'y'" [-Wunused-variable]
  // WARNING 56 "unused variable 'z'" [-Wunused-variable]
void l(void) { extern int e; extern long f; int l1; { long l1; } }
  // ERROR 42 "conflicting types for 'f'; have 'long int'"
  // ERROR note at 'extern' "previous declaration of 'f' with type 'int[3]'"
  // WARNING 60 "unused variable 'l1'" [-Wunused-variable]
  // WARNING 49 "unused variable 'l1'" [-Wunused-variable]
void m(int p) { int p; { int p; } }
  // ERROR 21 "'p' redeclared as different kind of symbol"
  // ERROR note at 'void' "previous declaration of 'p' with type 'int'"
  // WARNING 30 "unused variable 'p'" [-Wunused-variable]
  // WARNING 21 "unused variable 'p'" [-Wunused-variable]
int n(void); int n;
  // ERROR 18 "'n' redeclared as different kind of symbol"
  // ERROR note at 'int' "previous declaration of 'n' with type 'int(void)'"
extern int o; _Thread_local int o;
  // ERROR 33 "thread-local declaration of 'o' follows non-thread-local declaration"
  // ERROR note at 'extern' "previous declaration of 'o' with type 'int'"
inline int p(void) { return 1; }
extern inline int p(void);
static int q(void);
  // WARNING 12 "'q' used but never defined"
int r(void) { return q(); }
struct v { int a; struct v *next; struct v inner; int a; };
  // ERROR 44 "field 'inner' has incomplete type"
  // ERROR 55 "duplicate member 'a'"
int s; struct s s2;
  // ERROR 15 "'s' defined as wrong kind of tag"
  // ERROR 17 "storage size of 's2' isn't known"
label() { goto x; x: x: ; goto nowhere; }
  // WARNING 1 "return type defaults to 'int'" [-Wimplicit-int]
  // ERROR 22 "duplicate label 'x'"
  // ERROR note at 'label()' "previous definition of 'x' with type 'void'"
  // ERROR 32 "label 'nowhere' used but not defined"
