struct s { int a; } s1, *ps; struct t { int a; } t1, *pt;
int i; unsigned u; char *pc; const char *pcc; int *pi; unsigned *pu; void *pv; double d; int **ppi; const int *const *pcpc;
void f(int); void g(char *, const int *); int (*pf)(void); void h(struct s);
void assignments(void) {
  pi = pc;
  // WARNING 6 "assignment to 'int *' from incompatible pointer type 'char *'" [-Wincompatible-pointer-types]
  pi = pu;
  // WARNING 6 "pointer targets in assignment from 'unsigned int *' to 'int *' differ in signedness" [-Wpointer-sign]
  pi = pv;
  pi = i;
  // WARNING 6 "assignment to 'int *' from 'int' makes pointer from integer without a cast" [-Wint-conversion]
  i = pi;
  // WARNING 5 "assignment to 'int' from 'int *' makes integer from pointer without a cast" [-Wint-conversion]
  pi = 0;
  pi = 1;
  // WARNING 6 "assignment to 'int *' from 'int' makes pointer from integer without a cast" [-Wint-conversion]
  pc = pcc;
  // WARNING 6 "assignment discards 'const' qualifier from pointer target type" [-Wdiscarded-qualifiers]
  pcc = pc;
  ps = pt;
  // WARNING 6 "assignment to 'struct s *' from incompatible pointer type 'struct t *'" [-Wincompatible-pointer-types]
  s1 = t1;
  // ERROR 6 "incompatible types when assigning to type 'struct s' from type 'struct t'"
  s1 = 1;
  // ERROR 6 "incompatible types when assigning to type 'struct s' from type 'int'"
  i = s1;
  // ERROR 5 "incompatible types when assigning to type 'int' from type 'struct s'"
  d = pi;
  // ERROR 5 "incompatible types when assigning to type 'double' from type 'int *'"
  pi = d;
  // ERROR 6 "incompatible types when assigning to type 'int *' from type 'double'"
  pf = f;
  // WARNING 6 "assignment to 'int (*)(void)' from incompatible pointer type 'void (*)(int)'" [-Wincompatible-pointer-types]
  pv = pf;
  ppi = pcpc;
  // WARNING 7 "assignment to 'int **' from incompatible pointer type 'const int * const*'" [-Wincompatible-pointer-types]
  pcpc = ppi;
  // WARNING 8 "assignment to 'const int * const*' from incompatible pointer type 'int **'" [-Wincompatible-pointer-types]
  i = f(1);
  // ERROR 5 "void value not ignored as it ought to be"
  _Bool b = pi;
  // WARNING 9 "variable 'b' set but not used" [-Wunused-but-set-variable]
  b = s1;
  // ERROR 5 "incompatible types when assigning to type '_Bool' from type 'struct s'"
  char c = 1000;
  // WARNING 12 "overflow in conversion from 'int' to 'char' changes value from '1000' to '-24'" [-Woverflow]
  // WARNING 8 "unused variable 'c'" [-Wunused-variable]
  unsigned char uc = -1;
  // WARNING 17 "unused variable 'uc'" [-Wunused-variable]
  signed char sc = 200;
  // WARNING 15 "unused variable 'sc'" [-Wunused-variable]
  int big = 5000000000;
  // WARNING 13 "overflow in conversion from 'long int' to 'int' changes value from '5000000000' to '705032704'" [-Woverflow]
  // WARNING 7 "unused variable 'big'" [-Wunused-variable]
  unsigned ub = -5;
  // WARNING 12 "unused variable 'ub'" [-Wunused-variable]
  short sh = 1e10;
  // WARNING 14 "overflow in conversion from 'double' to 'short int' changes value" [-Woverflow]
  // WARNING 9 "unused variable 'sh'" [-Wunused-variable]
  int ip = 'ab';
  // WARNING 12 "multi-character character constant" [-Wmultichar]
  // WARNING 7 "unused variable 'ip'" [-Wunused-variable]
}
void calls(void) {
  f();
  // ERROR 3 "too few arguments to function 'f'"
  // ERROR note at 'void' "declared here"
  f(1, 2);
  // ERROR 3 "too many arguments to function 'f'"
  // ERROR note at 'void' "declared here"
  f(pc);
  // WARNING 5 "passing argument 1 of 'f' makes integer from pointer without a cast" [-Wint-conversion]
  // WARNING note at 'void' "expected 'int' but argument is of type 'char *'"
  g(pcc, pi);
  // WARNING 5 "passing argument 1 of 'g' discards 'const' qualifier from pointer target type" [-Wdiscarded-qualifiers]
  // WARNING note at 'void' "expected 'char *' but argument is of type 'const char *'"
  g(pi, pc);
  // WARNING 5 "passing argument 1 of 'g' from incompatible pointer type" [-Wincompatible-pointer-types]
  // WARNING note at 'void' "expected 'char *' but argument is of type 'int *'"
  // WARNING 9 "passing argument 2 of 'g' from incompatible pointer type" [-Wincompatible-pointer-types]
  // WARNING note at 'void' "expected 'const int *' but argument is of type 'char *'"
  h(t1);
  // ERROR 5 "incompatible type for argument 1 of 'h'"
  // ERROR note at 'void' "expected 'struct s' but argument is of type 'struct t'"
  h(1);
  // ERROR 5 "incompatible type for argument 1 of 'h'"
  // ERROR note at 'void' "expected 'struct s' but argument is of type 'int'"
  i();
  // ERROR 3 "called object 'i' is not a function or function pointer"
  pf(1);
  // ERROR 3 "too many arguments to function 'pf'"
  f(f(1));
  // ERROR 5 "invalid use of void expression"
  (*pf)();
  (***pf)();
}
int r1(void) { return pc; }
  // WARNING 23 "returning 'char *' from a function with return type 'int' makes integer from pointer without a cast" [-Wint-conversion]
char *r2(void) { return 1; }
  // WARNING 25 "returning 'int' from a function with return type 'char *' makes pointer from integer without a cast" [-Wint-conversion]
void r3(void) { return 1; }
  // WARNING 24 "'return' with a value, in function returning void" [-Wreturn-type]
  // WARNING note at 'void' "declared here"
int r4(void) { return; }
  // WARNING 16 "'return' with no value, in function returning non-void" [-Wreturn-type]
  // WARNING note at 'int' "declared here"
int *r5(void) { return pc; }
  // WARNING 24 "returning 'char *' from a function with incompatible return type 'int *'" [-Wincompatible-pointer-types]
struct s r6(void) { return t1; }
  // ERROR 28 "incompatible types when returning type 'struct t' but 'struct s' was expected"
char *r7(void) { return pcc; }
  // WARNING 25 "return discards 'const' qualifier from pointer target type" [-Wdiscarded-qualifiers]
void casts(void) {
  (struct s) s1;
  // WARNING 14 "statement with no effect" [-Wunused-value]
  (struct s) i;
  // ERROR 3 "conversion to non-scalar type requested"
  (int) s1;
  // ERROR 3 "aggregate value used where an integer was expected"
  (int *) d;
  // ERROR 3 "cannot convert to a pointer type"
  (double) pi;
  // ERROR 3 "pointer value used where a floating-point was expected"
  (char) pi;
  // WARNING 3 "cast from pointer to integer of different size" [-Wpointer-to-int-cast]
  // WARNING 3 "statement with no effect" [-Wunused-value]
  (int *) (char) i;
  // WARNING 3 "cast to pointer from integer of different size" [-Wint-to-pointer-cast]
  // WARNING 3 "statement with no effect" [-Wunused-value]
  (int[3]) { 1 };
  (int[3]) pi;
  // ERROR 3 "cast specifies array type"
  (void (void)) pf;
  // ERROR 3 "cast specifies function type"
  (void) s1;
  (float) 1e300;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  (int) 1e300;
  // WARNING 3 "statement with no effect" [-Wunused-value]
  (unsigned char) 300;
  // WARNING 3 "statement with no effect" [-Wunused-value]
}
