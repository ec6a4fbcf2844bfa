static const int kc = 5; int arr[kc]; enum { Q = kc }; _Static_assert(kc == 5, ""); int init = kc; struct { int b : kc; } s;
  // ERROR 30 "variably modified 'arr' at file scope"
  // ERROR 46 "enumerator value for 'Q' is not an integer constant"
  // ERROR 71 "expression in static assertion is not constant"
  // ERROR 115 "bit-field 'b' width not an integer constant"
int f(int n) { switch (n) { case kc: return 1; case kc + 1: return 2; } int v[kc]; static int w[kc]; return sizeof v; }
  // ERROR 34 "case label does not reduce to an integer constant"
  // ERROR 53 "case label does not reduce to an integer constant"
  // ERROR 95 "storage size of 'w' isn't constant"
  // WARNING 95 "unused variable 'w'" [-Wunused-variable]
int ok[(int) (long) &((struct { int a, b; } *) 0)->b]; int ok2[(char *) &arr[2] - (char *) &arr[1]];
  // WARNING 8 "variably modified 'ok' at file scope"
