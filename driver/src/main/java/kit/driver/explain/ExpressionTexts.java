package kit.driver.explain;

/** Expressions: operators, calls, conversions. */
final class ExpressionTexts {
  static final String TABLE =
      """
      # E0501 operands of an operator
      : invalid operands to binary % (have % and %)
      : invalid use of non-lvalue array
      : arithmetic on pointer to an empty aggregate
      : wrong type argument to %
      : type mismatch in conditional expression
      : used % where scalar is required
      : operand type % is incompatible with argument 1 of '%'
      The operator does not take values of these types.
      > struct s { int a; };
      > int f(struct s a, struct s b) { return a + b; }
      < struct s { int a; };
      < int f(struct s a, struct s b) { return a.a + b.a; }
      # E0502 no object
      : lvalue required as %
      : assignment to expression with array type
      : % of expression with array type
      Only an object can be assigned to, stepped, or have its address taken; an array is copied by memcpy or element by element.
      > void f(int a, int b) { a + b = 1; }
      < void f(int a, int b) { a = b + 1; }
      # E0503 read-only object
      : % of read-only %
      : % of member '%' in read-only object
      The object is const.
      > void f(const int n) { n = 1; }
      < void f(int n) { n = 1; }
      # E0504 members
      : % has no member named '%'%
      : % has no member named '%'; did you mean '%'?
      : '%' has no member named '%'
      : request for member '%' in something not a structure or union
      : '%' is a pointer; did you mean to use '->'?
      : invalid type argument of '->' (have %)
      The structure has no such member, or the wrong operator is used: a structure takes a dot, a pointer to one an arrow.
      > struct s { int count; };
      > int f(struct s *p) { return p->cuont; }
      < struct s { int count; };
      < int f(struct s *p) { return p->count; }
      # E0505 not a pointer
      : invalid type argument of unary '*' (have %)
      : subscripted value is %
      : array subscript is not an integer
      Only pointers can be followed and subscripted.
      > int f(int n) { return *n; }
      < int f(int *n) { return *n; }
      # E0506 not a function
      : called object% is not a function or function pointer
      : built-in function '%' must be directly called
      What stands before the parentheses is no function.
      > int f(int n) { return n(1); }
      < int f(int n(int)) { return n(1); }
      # E0507 number of arguments
      : too % arguments to %
      : too few arguments to function '%'
      : too many arguments to function '%'
      : too % arguments to function '__atomic_always_lock_free'
      : too % arguments to function '__builtin_%'
      The call has not as many arguments as the function has parameters.
      > int add(int a, int b);
      > int f(void) { return add(1); }
      < int add(int a, int b);
      < int f(void) { return add(1, 2); }
      # E0508 incompatible types
      : incompatible types when %
      : size mismatch in argument % of '%'
      : % from pointer to non-enclosed address space
      : incompatible type for argument % of '%'
      : invalid use of void expression
      : void value not ignored as it ought to be
      A value of this type cannot become one of that type without being told how.
      > struct s { int a; } x;
      > int f(void) { return x; }
      < struct s { int a; } x;
      < int f(void) { return x.a; }
      # E0509 casts
      : cast specifies %
      : cast to union type from type not present in union
      : conversion to non-scalar type requested
      : cannot convert to a pointer type
      : cannot convert a value of type % to vector type % which has different size
      : pointer value used where a floating-point was expected
      : aggregate value used where % was expected
      Casts go between scalars; structures and arrays are not converted.
      > struct s { int a; } x;
      > int f(void) { return (int) x; }
      < struct s { int a; } x;
      < int f(void) { return (int) x.a; }
      # E0510 address of what has none
      : cannot take address of %
      : address of register variable '%' requested
      : 'sizeof' applied to a bit-field
      : attempt to take address of bit-field structure member '%'
      Bit-fields and register variables have no address.
      > int *f(void) { register int n = 0; return &n; }
      < int *f(void) { static int n = 0; return &n; }
      # E0511 builtins
      : 'va_start' used in function with fixed arguments
      : argument % in call to function '__builtin_%' has %
      : '%' is not supported
      : '__builtin_%' arguments must be vectors
      : '__builtin_%
      : argument % in call to function '%' does not %
      : first argument to '%' not %
      : invalid argument to '__builtin_return_address'
      : invalid use of '__builtin_%
      : second argument to 'va_arg' is of %
      : non-floating-point argument in call to function '__builtin_%'
      : non-floating-point arguments in call to function '__builtin_%'
      : argument % in call to function '__builtin_%' does not have integral type
      : too few arguments in call to '__builtin_tgmath'
      : argument 1 of '__builtin_tgmath' is not a function pointer with parameters
      : argument % of '__builtin_tgmath' has another number of parameters
      : argument of a type-generic call of '__builtin_tgmath' is no number
      : no matching function for type-generic call of '__builtin_tgmath'
      : argument to '__builtin_%' must be a string literal
      : second argument to function '__builtin_%' must be a constant integer power of 2 between '8' and '2147483648' bits
      The builtin does not take such arguments: see gcc's manual.
      > int f(int x) { return __builtin_isnan(x); }
      < int f(double x) { return __builtin_isnan(x); }
      # E0512 statement expressions
      : braced-group within expression allowed only inside a function
      : label '%' referenced outside of any function
      A statement expression and the address of a label need a function around them.
      > int x = ({ 1; });
      < int x = 1;
      # E0520 a forbidden call
      : call to '%' declared with attribute error: %
      : call to '%' declared with attribute warning: %
      : inlined from here
      The function is declared such that no call of it may remain; the text behind it says why. A call in code that is never reached counts only where the compiler knows that.
      > void gone(void) __attribute__((error("use come")));
      > void f(void) { gone(); }
      < void come(void);
      < void f(void) { come(); }
      # E0599 not supported
      : sorry, not supported yet: %
      : internal error: %
      : malformed MIR: %
      kit cannot do this yet, or found a fault in itself. Please report it with the source.
      $ --generate=none
      > int x;
      < int x;
      # W0501 doubtful operands
      : comparison between pointer and integer
      : comparison of distinct pointer types lacks a cast
      : cast to % address space pointer from disjoint % address space pointer
      : pointer type mismatch in conditional expression
      : pointer/integer type mismatch in conditional expression
      : dereferencing 'void *' pointer
      : taking address of expression of type 'void'
      : % of read-only %
      : % is promoted to % when passed through '...'
      : dangerous %
      Types that do not go together are used together; a cast says that it is meant.
      > int f(int *p, long *q) { return p == q; }
      < int f(int *p, long *q) { return p == (int *) q; }
      """;

  private ExpressionTexts() {}
}
