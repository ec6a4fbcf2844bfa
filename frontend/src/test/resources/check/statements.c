int i; double d; struct s { int a; } s1; void *pv;
int f(int n) {
  if (s1) return 1; while (d) break; do continue; while (i); for (int k = 0; k < 3; k++) { int k; }
  // ERROR 7 "used struct type value where scalar is required"
  // WARNING 3 "this 'if' clause does not guard..." [-Wmisleading-indentation]
  // WARNING note at 'if' "...this statement, but the latter is misleadingly indented as if it were guarded by the 'if'"
  // WARNING 96 "unused variable 'k'" [-Wunused-variable]
  for (;;) { } for (static int m = 0; m; m++) ; for (i = 0, d = 1; i < 3; i++, d--) ;
  // ERROR 32 "declaration of static variable 'm' in 'for' loop initial declaration"
  switch (n) { case 1: case 2: break; case 1: ; default: ; default: ; case 3 ... 5: ; case 4: ; case 9 ... 7: ; case 1.5: ; case n: ; }
  // ERROR 39 "duplicate case value"
  // ERROR note at 'switch' "previously used here"
  // ERROR 60 "multiple default labels in one switch"
  // ERROR note at 'switch' "this is the first default label"
  // ERROR 87 "duplicate case value"
  // ERROR note at 'switch' "previously used here"
  // WARNING 97 "empty range specified"
  // ERROR 118 "case label does not reduce to an integer constant"
  // ERROR 130 "case label does not reduce to an integer constant"
  switch (d) { } switch (s1) { case 1: ; } switch (n) case 0: return 2; switch ((char) n) { case 300: case -129: ; } switch (n) { case 5000000000: ; case 0xffffffff: ; case -1: ; }
  // ERROR 11 "switch quantity not an integer"
  // ERROR 26 "switch quantity not an integer"
  // WARNING 98 "case label value exceeds maximum value for type" [-Wswitch-outside-range]
  // WARNING 108 "case label value is less than minimum value for type" [-Wswitch-outside-range]
  // WARNING 136 "overflow in conversion from 'long int' to 'int' changes value from '5000000000' to '705032704'" [-Woverflow]
  // ERROR 169 "duplicate case value"
  // ERROR note at 'switch' "previously used here"
  case 7: ; default: ; break; continue;
  // ERROR 3 "case label not within a switch statement"
  // ERROR 13 "'default' label not within a switch statement"
  // ERROR 24 "break statement not within loop or switch"
  // ERROR 31 "continue statement not within a loop"
  goto a; a: ; a: ; goto b; goto *pv; goto *d; goto *&&a; { __label__ c; goto c; c: ; } { __label__ e; goto e; } ;
  // ERROR 16 "duplicate label 'a'"
  // ERROR note at 'goto' "previous definition of 'a' with type 'void'"
  // ERROR 45 "computed goto must be pointer type"
  // ERROR 26 "label 'b' used but not defined"
  // ERROR 109 "label 'e' used but not defined"
  return; 
  // WARNING 3 "'return' with no value, in function returning non-void" [-Wreturn-type]
  // WARNING note at 'int' "declared here"
}
void g(void) { return 1; return g(); return; }
  // WARNING 23 "'return' with a value, in function returning void" [-Wreturn-type]
  // WARNING note at 'void' "declared here"
int h(void) { return s1; if (1) else ; }
  // ERROR 22 "incompatible types when returning type 'struct s' but 'int' was expected"
  // ERROR 33 "'else' without a previous 'if'"
int j(void) { int x = 1 x = 2; return x }
  // ERROR 25 "expected ',' or ';' before 'x'"
  // ERROR 40 "expected ';' before '}' token"
int k(void) { foo bar; baz *qux; unknown(1); undeclared; undeclared; int *p = undeclared2; return undeclared; }
  // ERROR 15 "unknown type name 'foo'"
  // ERROR 24 "unknown type name 'baz'"
  // WARNING 34 "implicit declaration of function 'unknown'" [-Wimplicit-function-declaration]
  // ERROR 46 "'undeclared' undeclared (first use in this function)"
  // ERROR note at 'int' "each undeclared identifier is reported only once for each function it appears in"
  // ERROR 79 "'undeclared2' undeclared (first use in this function)"
  // WARNING 19 "unused variable 'bar'" [-Wunused-variable]
  // WARNING 29 "unused variable 'qux'" [-Wunused-variable]
  // WARNING 75 "unused variable 'p'" [-Wunused-variable]
int l(void) { ({ int q = 1; q; }); int r = ({ 1; 2.5; }); int t = ({ }); return ({ s1; }).a; }
  // WARNING 47 "statement with no effect" [-Wunused-value]
  // ERROR 67 "void value not ignored as it ought to be"
  // WARNING 40 "unused variable 'r'" [-Wunused-variable]
  // WARNING 63 "unused variable 't'" [-Wunused-variable]
int m(void) { int x; x = ; x = (1; x = 1 +; return x; }
  // ERROR 26 "expected expression before ';' token"
  // ERROR 34 "expected ')' before ';' token"
  // ERROR 43 "expected expression before ';' token"
int n(void) { lab: int q = 1; return q; end: }
  // WARNING 15 "label 'lab' defined but not used" [-Wunused-label]
  // WARNING 41 "label 'end' defined but not used" [-Wunused-label]
  // WARNING 46 "control reaches end of non-void function" [-Wreturn-type]
void o(void) { asm("nop"); asm volatile ("%0" : "=r" (i) : "r" (d) : "memory"); asm("%0" : "r" (i)); asm("%0" : "=r" (1)); asm goto ("" : : : : la); la: ; asm("" : [x] "+r" (i) : [y] "m" (d), "i" (3)); }
  // ERROR 92 "output operand constraint lacks '='"
  // ERROR 113 "lvalue required in 'asm' statement"
void p(void) { int nested(void) { return 1; } }
_Noreturn void q(void) { return; }
  // WARNING 26 "function declared 'noreturn' has a 'return' statement"
} int stray;
  // ERROR 1 "expected identifier or '(' before '}' token"
void r(void) { { ; }
  // ERROR 20 "expected declaration or statement at end of input"
