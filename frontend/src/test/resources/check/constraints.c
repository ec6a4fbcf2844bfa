int into(int n) { goto in; return ({ in: n; }); }
  // ERROR 19 "jump into statement expression"
  // ERROR note at 'int' "label 'in' defined here"
int chosen(int n) { switch (n) { case 0: ({ case 1: n++; }); } return 0; }
  // ERROR 45 "switch jumps into statement expression"
  // ERROR note at 'int' "switch starts here"
int around(int n) { return ({ if (n) goto out; n++; out: n; }); }
struct pair { int a, b; }; struct pair one_pair = { 1, 2, { 3 }, { 4 } }; struct pair three[1] = { { 1, 2 }, { 3, 4 } };
  // ERROR 59 "extra brace group at end of initializer"
  // WARNING 59 "excess elements in struct initializer"
  // ERROR 66 "extra brace group at end of initializer"
  // WARNING 110 "excess elements in array initializer"
char word[4] = { "one", "two" };
  // ERROR 25 "excess elements in 'char' array initializer"
struct flexible { int n; int of[]; };
int one(long); int one(a) int a; { return a; }
  // ERROR 31 "argument 'a' doesn't match prototype"
  // ERROR 5 "prototype declaration"
int two(int, int); int two(a) int a; { return a; }
  // ERROR 24 "number of arguments doesn't match prototype"
  // ERROR 5 "prototype declaration"
int none() { return 0; } int none(int);
  // ERROR 30 "prototype for 'none' declares more arguments than previous old-style definition"
  // ERROR note at 'int' "previous definition of 'none' with type 'int()'"
static unknown other; const missing *pointer;
  // ERROR 8 "unknown type name 'unknown'"
  // ERROR 29 "unknown type name 'missing'"
  // WARNING 16 "'other' defined but not used" [-Wunused-variable]
_Alignas(1) int narrow; static int hidden __attribute__((weak));
  // ERROR 17 "'_Alignas' specifiers cannot reduce alignment of 'narrow'"
  // ERROR 36 "weak declaration of 'hidden' must be public"
  // WARNING 36 "'hidden' defined but not used" [-Wunused-variable]
int labels(void) { __label__ a, a; a: goto a; return 0; }
  // ERROR 33 "duplicate label declaration 'a'"
  // ERROR note at 'int' "previous declaration of 'a'"
  // WARNING 30 "label 'a' declared but not defined" [-Wunused-label]
int unfinished
  // ERROR 15 "expected ';' before 'int'"
int next;
int call(int n) { return (n
  + 1; }
  // ERROR 6 "expected ')' before ';' token"
void *room(unsigned long n) { return __builtin_alloca_with_align(n, 24); }
  // ERROR 69 "second argument to function '__builtin_alloca_with_align' must be a constant integer power of 2 between '8' and '2147483648' bits"
