int h(void) { auto int k(int); return k(1); }
  // ERROR 24 "nested function 'k' declared but never defined"
int m(void) { extern int q(void) { return 1; } static int r(void) { return 1; } return q() + r(); }
  // ERROR 26 "nested function 'q' declared 'extern'"
  // ERROR 59 "invalid storage class for function 'r'"
int o(void) { auto int k(int); double k(int a) { return a; } int k2; int k2(void) { return 1; } return k(1) + k2; }
  // ERROR 39 "conflicting types for 'k'; have 'double(int)'"
  // ERROR note at 'int' "previous declaration of 'k' with type 'int(int)'"
  // ERROR 74 "'k2' redeclared as different kind of symbol"
  // WARNING 109 "pointer to a function used in arithmetic" [-Wpointer-arith]
  // WARNING 104 "returning 'int (*)(void)' from a function with return type 'int' makes integer from pointer without a cast" [-Wint-conversion]
int w(void) { void s(void) { goto out; } s(); out: return 1; }
  // ERROR 35 "label 'out' used but not defined"
  // WARNING 47 "label 'out' defined but not used" [-Wunused-label]
