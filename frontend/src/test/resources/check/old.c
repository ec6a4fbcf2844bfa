f(a, b, c) char a; float b; { return a + b + c; }
  // WARNING 1 "return type defaults to 'int'" [-Wimplicit-int]
  // WARNING 9 "type of 'c' defaults to 'int'" [-Wimplicit-int]
int g(); int h(void) { return g(1, 2) + g("x") + k(1); } int k(int a) { return a; }
  // WARNING 50 "implicit declaration of function 'k'" [-Wimplicit-function-declaration]
main() { return 0; } static x; y = 3; *z; w[3];
  // WARNING 1 "return type defaults to 'int'" [-Wimplicit-int]
  // WARNING 29 "type defaults to 'int' in declaration of 'x'" [-Wimplicit-int]
  // WARNING 32 "data definition has no type or storage class"
  // WARNING 32 "type defaults to 'int' in declaration of 'y'" [-Wimplicit-int]
  // WARNING 40 "data definition has no type or storage class"
  // WARNING 40 "type defaults to 'int' in declaration of 'z'" [-Wimplicit-int]
  // WARNING 43 "data definition has no type or storage class"
  // WARNING 43 "type defaults to 'int' in declaration of 'w'" [-Wimplicit-int]
  // WARNING 29 "'x' defined but not used" [-Wunused-variable]
int m(a) int b; { return 0; } int n(a, a) { } int o(a) int a, a; { return a; }
  // ERROR 14 "declaration for parameter 'b' but no such parameter"
  // WARNING 7 "type of 'a' defaults to 'int'" [-Wimplicit-int]
  // ERROR 40 "multiple parameters named 'a'"
  // WARNING 37 "type of 'a' defaults to 'int'" [-Wimplicit-int]
  // WARNING 40 "type of 'a' defaults to 'int'" [-Wimplicit-int]
  // WARNING 45 "control reaches end of non-void function" [-Wreturn-type]
  // ERROR 63 "redefinition of parameter 'a'"
int p(a) register char a; { return a; } int q(int); int q(a) char a; { return a; } int r(char); int r(a) char a; { return a; }
extern int s(); int s(char c); int t(float); int t();
  // ERROR 21 "conflicting types for 's'; have 'int(char)'"
  // ERROR note at 'extern' "previous declaration of 's' with type 'int()'"
  // ERROR 50 "conflicting types for 't'; have 'int()'"
  // ERROR note at 'extern' "previous declaration of 't' with type 'int(float)'"
