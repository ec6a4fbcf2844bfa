package kit.driver.explain;

/** Warnings: declarations and initialisers. */
final class DeclarationWarningTexts {
  static final String TABLE =
      """
      # -Wimplicit-function-declaration function called without declaration
      C99 removed implicit declarations: include the header or declare the function. On by default from C99 on.
      > int f(void) { return helper(); }
      < int helper(void);
      < int f(void) { return helper(); }
      # -Wimplicit-int type left out
      C99 removed implicit int. On by default from C99 on.
      > f(void) { return 1; }
      < int f(void) { return 1; }
      # -Wreturn-type function without the value that it should return
      Control can reach the end of a function that returns a value, or return has no value. Part of -Wall.
      > int f(int a) { if (a) return 1; }
      < int f(int a) { if (a) return 1; return 0; }
      # -Wmissing-prototypes global function without prototype before it
      Other files that call it should see the same prototype: put it in a header, or make the function static.
      > int f(int a) { return a; }
      < int f(int a);
      < int f(int a) { return a; }
      # -Wmissing-declarations global function without declaration before it
      > int f(int a) { return a; }
      < static int f(int a) { return a; }
      < int g(int a);
      < int g(int a) { return f(a); }
      # -Wstrict-prototypes empty parentheses are no prototype
      Before C23 () says nothing about the parameters; (void) says that there are none.
      > int f();
      < int f(void);
      # -Wold-style-definition definition without prototype
      > int f(a) int a; { return a; }
      < int f(int a) { return a; }
      # -Wredundant-decls declaration that repeats another
      > int f(void);
      > int f(void);
      < int f(void);
      # -Wnested-externs extern declaration inside of a function
      > int f(void) { extern int n; return n; }
      < extern int n;
      < int f(void) { return n; }
      # -Wshadow name that hides another
      A local name hides a variable of an outer scope.
      > int f(int n) { { int n = 1; return n; } }
      < int f(int n) { { int m = 1; return m + n; } }
      # -Wdeclaration-after-statement declaration behind a statement
      C90 wants declarations at the beginning of blocks.
      > int f(int a) { a++; int b = a; return b; }
      < int f(int a) { int b; a++; b = a; return b; }
      # -Wvla variable-length array
      > int f(int n) { int a[n]; return sizeof a; }
      < int f(int n) { int a[10]; return sizeof a; }
      # -Wmain main of another form
      main returns int and takes no or two arguments. On by default.
      > void main(void) { }
      < int main(void) { return 0; }
      # -Wignored-qualifiers qualifier of a result
      const and volatile mean nothing on a value. Part of -Wextra.
      > const int f(void);
      < int f(void);
      # -Wmissing-braces inner braces left out
      Legal, but the structure of the initialiser is hard to see. {0} is fine. Part of -Wall.
      > int m[2][2] = {1, 2, 3, 4};
      < int m[2][2] = {{1, 2}, {3, 4}};
      # -Wmissing-field-initializers members without initialiser
      They are zero. {0} and designated members are fine. Part of -Wextra.
      > struct s { int a, b; } x = {1};
      < struct s { int a, b; } x = {.a = 1};
      # -Woverride-init member initialised twice
      The first value is lost. Part of -Wextra.
      > int a[2] = {[0] = 1, [0] = 2};
      < int a[2] = {[0] = 1, [1] = 2};
      # -Wattributes attribute that is not known or means nothing here
      On by default.
      > int x __attribute__((no_such_attribute));
      < int x __attribute__((unused));
      # -Wbuiltin-declaration-mismatch library function declared otherwise
      The C library's function of this name has another type. On by default.
      > double strlen(const char *);
      < unsigned long strlen(const char *);
      """;

  private DeclarationWarningTexts() {}
}
