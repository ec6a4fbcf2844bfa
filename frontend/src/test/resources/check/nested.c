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
register int rg asm("rax"); register int ri asm("r12") = 1; register struct { int x[3]; } rs asm("rbx"); register long ok asm("%r13"); long *pa(void) { return &ok; } register int none; auto int fileauto;
  // ERROR 14 "register 'rax' of global variable 'rg' is not supported"
  // ERROR 42 "global register variable has initial value"
  // ERROR 91 "data type of 'rs' isn't suitable for a register"
  // ERROR 160 "address of register variable 'ok' requested"
  // ERROR 180 "register name not specified for 'none'"
  // ERROR 195 "file-scope declaration of 'fileauto' specifies 'auto'"
int pr(const char *, ...); int pk(const char *f, ...) { return pr(f, __builtin_va_arg_pack()); } static inline __attribute__((always_inline)) int pf(int a) { return __builtin_va_arg_pack_len(); }
  // ERROR 70 "invalid use of '__builtin_va_arg_pack ()'"
  // ERROR 166 "invalid use of '__builtin_va_arg_pack_len ()'"
