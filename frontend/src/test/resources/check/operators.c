struct s { int a; int b : 3; const int c; } s1, s2; union u { int a; float b; } u1;
int i; double d; int *pi, *qi; char *pc; void *pv; void (*pf)(void); const int ci = 1; int a3[3]; struct inc *pinc;
_Complex double z;
void v(void);
void binary(void) {
  s1 + 1;
  // ERROR 6 "invalid operands to binary + (have 'struct s' and 'int')"
  i % d;
  // ERROR 5 "invalid operands to binary % (have 'int' and 'double')"
  d << 1;
  // ERROR 5 "invalid operands to binary << (have 'double' and 'int')"
  i & pi;
  // ERROR 5 "invalid operands to binary & (have 'int' and 'int *')"
  pi + pi;
  // ERROR 6 "invalid operands to binary + (have 'int *' and 'int *')"
  pi - qi;
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pi - pc;
  // ERROR 6 "invalid operands to binary - (have 'int *' and 'char *')"
  1 - pi;
  // ERROR 5 "invalid operands to binary - (have 'int' and 'int *')"
  pi + 1.0;
  // ERROR 6 "invalid operands to binary + (have 'int *' and 'double')"
  pi * 2;
  // ERROR 6 "invalid operands to binary * (have 'int *' and 'int')"
  pv + 1;
  // WARNING 6 "pointer of type 'void *' used in arithmetic" [-Wpointer-arith]
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pf + 1;
  // WARNING 6 "pointer to a function used in arithmetic" [-Wpointer-arith]
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pinc + 1;
  // ERROR 8 "invalid use of undefined type 'struct inc'"
  pi == pc;
  // WARNING 6 "comparison of distinct pointer types lacks a cast"
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pi == i;
  // WARNING 6 "comparison between pointer and integer"
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pi < 0;
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pi == 0;
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pi == pv;
  // WARNING 6 "statement with no effect" [-Wunused-value]
  pi < pv;
  // WARNING 6 "comparison of distinct pointer types lacks a cast"
  // WARNING 6 "statement with no effect" [-Wunused-value]
  s1 == s2;
  // ERROR 6 "invalid operands to binary == (have 'struct s' and 'struct s')"
  z < 1;
  // ERROR 5 "invalid operands to binary < (have 'complex double' and 'int')"
  z == 1;
  // WARNING 5 "value computed is not used" [-Wunused-value]
  i / 0;
  // WARNING 5 "division by zero" [-Wdiv-by-zero]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  i % 0;
  // WARNING 5 "division by zero" [-Wdiv-by-zero]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  d / 0;
  // WARNING 5 "division by zero" [-Wdiv-by-zero]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  i << 32;
  // WARNING 5 "left shift count >= width of type" [-Wshift-count-overflow]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  i >> -1;
  // WARNING 5 "right shift count is negative" [-Wshift-count-negative]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  1 << 31;
  // WARNING 5 "statement with no effect" [-Wunused-value]
  1 << 32;
  // WARNING 5 "left shift count >= width of type" [-Wshift-count-overflow]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  3 << 31;
  // WARNING 5 "result of '3 << 31' requires 34 bits to represent, but 'int' only has 32 bits" [-Wshift-overflow]
  // WARNING 5 "statement with no effect" [-Wunused-value]
  i && s1;
  // ERROR 5 "invalid operands to binary && (have 'int' and 'struct s')"
  v() || 1;
  // ERROR 3 "void value not ignored as it ought to be"
  2147483647 + 1;
  // WARNING 14 "integer overflow in expression of type 'int' results in '-2147483648'" [-Woverflow]
  // WARNING 14 "statement with no effect" [-Wunused-value]
  -2147483647 - 2;
  // WARNING 15 "integer overflow in expression of type 'int' results in '2147483647'" [-Woverflow]
  // WARNING 15 "statement with no effect" [-Wunused-value]
  1 ? i : pi;
  // WARNING 5 "pointer/integer type mismatch in conditional expression"
  // WARNING 7 "statement with no effect" [-Wunused-value]
  1 ? pi : pc;
  // WARNING 5 "pointer type mismatch in conditional expression"
  // WARNING 7 "statement with no effect" [-Wunused-value]
  1 ? s1 : i;
  // ERROR 5 "type mismatch in conditional expression"
  i ? v() : 1;
  i ? s1 : s2;
  // WARNING 5 "statement with no effect" [-Wunused-value]
  i ?: pi;
  // WARNING 5 "pointer/integer type mismatch in conditional expression"
  // WARNING 5 "statement with no effect" [-Wunused-value]
  s1 ? 1 : 2;
  // ERROR 3 "used struct type value where scalar is required"
}
void unary(void) {
  -pi; ~d; !s1; +pc; *i; *s1; *pv; *pf; **pf; &i; &1; &v; &(i + 1); &s1.b; &a3; &*pi; &a3[1]; ~z;
  // ERROR 3 "wrong type argument to unary minus"
  // ERROR 8 "wrong type argument to bit-complement"
  // ERROR 12 "wrong type argument to unary exclamation mark"
  // ERROR 17 "wrong type argument to unary plus"
  // ERROR 22 "invalid type argument of unary '*' (have 'int')"
  // ERROR 26 "invalid type argument of unary '*' (have 'struct s')"
  // WARNING 31 "dereferencing 'void *' pointer"
  // WARNING 36 "statement with no effect" [-Wunused-value]
  // WARNING 42 "statement with no effect" [-Wunused-value]
  // WARNING 47 "statement with no effect" [-Wunused-value]
  // ERROR 51 "lvalue required as unary '&' operand"
  // WARNING 55 "statement with no effect" [-Wunused-value]
  // ERROR 59 "lvalue required as unary '&' operand"
  // ERROR 69 "cannot take address of bit-field 'b'"
  // WARNING 76 "statement with no effect" [-Wunused-value]
  // WARNING 83 "statement with no effect" [-Wunused-value]
  // WARNING 90 "statement with no effect" [-Wunused-value]
  // WARNING 95 "statement with no effect" [-Wunused-value]
  ++i; ++ci; ++1; s1.c++; a3++; s1++; pinc++; pv++; pf--; d--;
  // ERROR 8 "increment of read-only variable 'ci'"
  // ERROR 14 "lvalue required as increment operand"
  // ERROR 23 "increment of read-only member 'c'"
  // ERROR 29 "wrong type argument to increment"
  // ERROR 35 "wrong type argument to increment"
  // ERROR 43 "increment of pointer to an incomplete type 'struct inc'"
  // WARNING 49 "pointer of type 'void *' used in arithmetic" [-Wpointer-arith]
  // WARNING 55 "pointer to a function used in arithmetic" [-Wpointer-arith]
  sizeof v; sizeof(void); sizeof s1.b; sizeof(struct inc); sizeof a3; sizeof(int[]); sizeof *pinc;
  // WARNING 3 "invalid application of 'sizeof' to a function type" [-Wpointer-arith]
  // WARNING 3 "statement with no effect" [-Wunused-value]
  // WARNING 13 "invalid application of 'sizeof' to a void type" [-Wpointer-arith]
  // WARNING 13 "statement with no effect" [-Wunused-value]
  // ERROR 27 "'sizeof' applied to a bit-field"
  // ERROR 40 "invalid application of 'sizeof' to incomplete type 'struct inc'"
  // WARNING 60 "statement with no effect" [-Wunused-value]
  // ERROR 71 "invalid application of 'sizeof' to incomplete type 'int[]'"
  // ERROR 86 "invalid application of 'sizeof' to incomplete type 'struct inc'"
  _Alignof(void); _Alignof(struct inc); _Alignof(int);
  // WARNING 3 "statement with no effect" [-Wunused-value]
  // ERROR 19 "invalid application of '__alignof__' to incomplete type 'struct inc'"
  // WARNING 41 "statement with no effect" [-Wunused-value]
}
void places(void) {
  1 = 2; i + 1 = 2; ci = 1; s1.c = 1; s1 = s2; a3 = a3; v = 0; *pv = 1; (i) = 2; (char)i = 3; "x"[0] = 'y'; i ? i : i = 1; u1.b = 2;
  // ERROR 5 "lvalue required as left operand of assignment"
  // ERROR 16 "lvalue required as left operand of assignment"
  // ERROR 24 "assignment of read-only variable 'ci'"
  // ERROR 34 "assignment of read-only member 'c'"
  // ERROR 42 "assignment of read-only variable 's1'"
  // ERROR 51 "assignment to expression with array type"
  // ERROR 59 "lvalue required as left operand of assignment"
  // WARNING 64 "dereferencing 'void *' pointer"
  // ERROR 68 "invalid use of void expression"
  // ERROR 90 "lvalue required as left operand of assignment"
  // WARNING 102 "assignment of read-only location '...[0]'"
  // ERROR 119 "lvalue required as left operand of assignment"
  i += pi; pi += 1; pi += 1.5; pi *= 2; s1 += 1; d %= 2; i <<= 40; i /= 0; pi -= pi;
  // ERROR 5 "invalid operands to binary + (have 'int' and 'int *')"
  // ERROR 24 "invalid operands to binary + (have 'int *' and 'double')"
  // ERROR 35 "invalid operands to binary * (have 'int *' and 'int')"
  // ERROR 44 "assignment of read-only variable 's1'"
  // ERROR 52 "invalid operands to binary % (have 'double' and 'int')"
  // WARNING 60 "left shift count >= width of type" [-Wshift-count-overflow]
  // WARNING 70 "division by zero" [-Wdiv-by-zero]
  // ERROR 79 "invalid operands to binary - (have 'int *' and 'int *')"
  const struct s cs; cs.a = 1; const int *cp = 0; *cp = 1; cp[2] = 3; int * const kp = 0; kp = pi; *kp = 1;
  // ERROR 27 "assignment of member 'a' in read-only object"
  // ERROR 55 "assignment of read-only location '*cp'"
  // ERROR 66 "assignment of read-only location '*(cp + 2)'"
  // ERROR 94 "assignment of read-only variable 'kp'"
  // WARNING 18 "variable 'cs' set but not used" [-Wunused-but-set-variable]
}
void members(struct s *p, struct s q) {
  q.nothing; p->nothing; p.a; q->a; i.a; i->a; pinc->a; (*pinc).a; q.a.b; a3->x; u1.c;
  // ERROR 4 "'struct s' has no member named 'nothing'"
  // ERROR 15 "'struct s' has no member named 'nothing'"
  // ERROR 27 "'p' is a pointer; did you mean to use '->'?"
  // ERROR 32 "invalid type argument of '->' (have 'struct s')"
  // ERROR 38 "request for member 'a' in something not a structure or union"
  // ERROR 43 "invalid type argument of '->' (have 'int')"
  // ERROR 52 "invalid use of undefined type 'struct inc'"
  // ERROR 64 "invalid use of undefined type 'struct inc'"
  // ERROR 71 "request for member 'b' in something not a structure or union"
  // ERROR 77 "request for member 'x' in something not a structure or union"
  // ERROR 84 "'union u' has no member named 'c'"
  i[a3]; a3[pi]; i[i]; a3[1.0]; pf[0]; s1[0]; pinc[0];
  // WARNING 4 "statement with no effect" [-Wunused-value]
  // ERROR 12 "array subscript is not an integer"
  // ERROR 19 "subscripted value is neither array nor pointer nor vector"
  // ERROR 26 "array subscript is not an integer"
  // ERROR 35 "subscripted value is pointer to function"
  // ERROR 42 "subscripted value is neither array nor pointer nor vector"
  // ERROR 51 "invalid use of undefined type 'struct inc'"
}
