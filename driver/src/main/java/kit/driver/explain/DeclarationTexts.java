package kit.driver.explain;

/** Declarations: names, linkage, storage, functions. */
final class DeclarationTexts {
  static final String TABLE =
      """
      # E0301 undeclared name
      : '%' undeclared (first use in this function)%
      : '%' undeclared here (not in a function)%
      Nothing of this name is in scope: it is misspelled, declared later or elsewhere, or its header is not included.
      > int f(void) { return count; }
      < int f(int count) { return count; }
      # E0302 conflicting declarations
      : conflicting types for '%'; have %
      : redefinition of typedef '%' with different type
      : redefinition of typedef '%' with variably modified type
      : argument '%' doesn't match prototype
      : prototype declaration
      : '%' redeclared as different kind of symbol
      : redefinition of '%'
      : redeclaration of '%'%
      : redeclaration of enumerator '%'
      : nested redefinition of '%'
      : '%' defined as wrong kind of tag
      : duplicate member '%'
      : redefinition of parameter '%'
      : parameter '%' has just a forward declaration
      : multiple parameters named '%'
      Two declarations of one name in one scope must agree, and only one may define it.
      > int f(int a);
      > long f(int a);
      < int f(int a);
      < int f(int b);
      # E0303 linkage
      : static declaration of '%' follows non-static declaration
      : non-static declaration of '%' follows static declaration
      : extern declaration of '%' follows declaration with no linkage
      : declaration of '%' with no linkage follows extern declaration
      : thread-local declaration of '%' follows non-thread-local declaration
      : non-thread-local declaration of '%' follows thread-local declaration
      : '%' has both 'extern' and initializer
      : weak declaration of '%' must be public
      : object with variably modified type must have no linkage
      All declarations of a name have the same linkage (C11 6.2.2): static on the first one, or on none.
      > int count;
      > static int count = 1;
      < static int count;
      < static int count = 1;
      # E0304 storage class
      : multiple storage classes in declaration specifiers
      : duplicate '%'
      : storage class specified for %
      : invalid storage class for function '%'
      : file-scope declaration of '%' specifies 'auto'
      : register name not specified for '%'
      : '_Thread_local' in function declaration
      : function-scope '%' implicitly auto and declared '_Thread_local'
      : function definition declared 'typedef'
      : typedef '%' is initialized (use '__typeof__' instead)
      : declaration of static variable '%' in 'for' loop initial declaration
      : declaration of % '%' in 'for' loop initial declaration
      : 'for' loop initial declarations are only allowed in C99 or C11 mode
      : '%' declared in 'for' loop initial declaration
      : declaration of % in 'for' loop initial declaration
      : nested function '%' declared 'extern'
      : global register variable has initial value
      : register '%' of global variable '%' is not supported
      : data type of '%' isn't suitable for a register
      : '_Alignas' specifiers cannot reduce alignment of '%'
      One storage class at most, and one that fits the place.
      > static extern int x;
      < extern int x;
      # E0305 incomplete or void object
      : storage size of '%' isn't %
      : variable or field '%' declared void
      : array size missing in '%'
      : variable '%' has initializer but incomplete type
      : parameter % has incomplete type
      : 'void' must be the only parameter
      : 'void' as only parameter may not be qualified
      : return type is an incomplete type
      : initialization of incomplete type
      An object needs a complete type: define the structure or give the array's length before it.
      > struct later x;
      < struct later { int a; } x;
      # E0306 initialiser
      : initializer element is not constant
      : 'constexpr' requires an initialized data declaration
      : 'constexpr' initializer not representable in type of object
      : 'constexpr' integer initializer is not an integer constant expression
      : 'constexpr' pointer initializer is not null
      : initializer element is not computable at load time
      : invalid initializer
      : excess elements in 'char' array initializer
      : extra brace group at end of initializer
      : array index in % initializer%
      : array index in initializer%
      : field name not in record or union initializer
      : empty index range in initializer
      : nonconstant array index in initializer
      : range of array indices in initializer is too large
      : cannot initialize array of % from a string literal with type array of %
      : empty scalar initializer
      : initialization of flexible array member in a nested context
      : non-static initialization of a flexible array member
      : variable-sized object may not be initialized
      : empty initializers of variable-length arrays are not supported
      : function '%' is initialized like a variable
      : '__auto_type' requires an initialized data declaration
      : initialised object is too large
      Objects with static storage need constants; aggregates need braces, and members or indices that exist.
      > int n;
      > int twice = n;
      < enum { n = 1 };
      < int twice = n;
      # E0307 old-style parameters
      : declaration for parameter '%' but no such parameter
      : number of arguments doesn't match prototype
      : prototype for '%' declares more arguments than previous old-style definition
      : ISO C requires a named argument before '...'
      : expected declaration specifiers
      Each parameter declared between the head and the body of an old-style definition is named in the head.
      > int f(a) int a, b; { return a; }
      < int f(a) int a; { return a; }
      # E0308 nested functions
      : nested function '%' declared but never defined
      : jump into scope of identifier with variably modified type
      : switch jumps into scope of identifier with variably modified type
      : jump into statement expression
      : switch jumps into statement expression
      A jump may not go round the declaration of a variable-length array, and a nested function is defined where it is declared.
      > int f(int n) { goto in; { int a[n]; in: return sizeof a; } }
      < int f(int n) { goto in; in: { int a[n]; return sizeof a; } }
      # E0309 unavailable
      : '%' is unavailable%
      The declaration says by an attribute that this must not be used.
      > int old(void) __attribute__((unavailable("use new")));
      > int f(void) { return old(); }
      < int new(void);
      < int f(void) { return new(); }
      # E0310 alias without target
      : '%' aliased to undefined symbol '%'
      : '%' used but never defined
      The target of attribute((alias)) must be defined in the same unit.
      > int f(void) __attribute__((alias("g")));
      < int g(void) { return 0; }
      < int f(void) __attribute__((alias("g")));
      # W0301 doubtful declarations
      : data definition has no type or storage class
      : '%' initialized and declared 'extern'
      : variable '%' declared '%'
      : array '%' assumed to have one element
      : conflicting types for '%'; have %
      : static declaration of '%' follows non-static declaration
      : '%' used but never defined
      : % declared inside parameter list will not be visible outside of this definition or declaration
      : '%' is not defined outside of function scope
      Legal or let pass, but seldom meant.
      > extern int count = 1;
      < int count = 1;
      # W0302 initialisers with too much
      : braces around scalar initializer
      : excess elements in % initializer
      : initializer-string for array of '%' is too long
      The initialiser says more than the object can hold: what is too much is dropped.
      > int pair[2] = {1, 2, 3};
      < int pair[2] = {1, 2};
      """;

  private DeclarationTexts() {}
}
