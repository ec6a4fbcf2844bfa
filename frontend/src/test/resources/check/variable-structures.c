struct s { int (*p)[n]; int n; }; int n; struct t { int a[n]; }; void f(int n) { struct u { int a[n]; } x = { { 1 } }; static struct u y; extern struct u z; }
  // ERROR 21 "'n' undeclared here (not in a function)"
  // ERROR 57 "variably modified 'a' at file scope"
  // ERROR 105 "variable-sized object may not be initialized"
  // ERROR 136 "storage size of 'y' isn't constant"
  // ERROR 155 "object with variably modified type must have no linkage"
  // WARNING 105 "unused variable 'x'" [-Wunused-variable]
  // WARNING 136 "unused variable 'y'" [-Wunused-variable]
