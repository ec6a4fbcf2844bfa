package kit.driver.explain;

/**
 * Warnings that follow control, compare declarations, look at layouts or at how operands are
 * written.
 */
final class FlowWarningTexts {
  static final String TABLE =
      """
      # -Wuninitialized variable read before anything is stored to it
      No path to this place assigns the variable, and the function cannot end without
      coming here. Part of -Wall and -Wextra.
      > int f(void) { int n; return n; }
      < int f(void) { int n = 0; return n; }
      # -Wmaybe-uninitialized variable read on some path before anything is stored to it
      A condition decides whether this place is reached; without a value if so. With -O1 and
      above also what some branch leaves without a value. Part of -Wall and -Wextra.
      > int f(int a) { int n; if (a) return n; return 0; }
      < int f(int a) { int n = 1; if (a) return n; return 0; }
      # -Winfinite-recursion function calls itself on each way to its end
      No condition ends the recursion. Part of -Wall.
      > int f(int n) { return n * f(n - 1); }
      < int f(int n) { return n == 0 ? 1 : n * f(n - 1); }
      # -Wsequence-point object changed twice, or changed and used, with no order between
      C leaves the order of operands and arguments open. Part of -Wall.
      > int f(int i) { return i++ + i; }
      < int f(int i) { int j = i++; return j + i; }
      # -Warray-parameter declarations of a function that disagree about an array parameter
      Both are pointers, but the bound tells callers how much is wanted. Part of -Wall.
      > void f(int a[3]);
      > void f(int a[4]);
      < void f(int a[4]);
      # -Wvla-parameter declarations of a function that disagree about a variable-length parameter
      One of them has a bound that the other has not. Part of -Wall.
      > void f(int n, int a[n]);
      > void f(int n, int *a);
      < void f(int n, int a[n]);
      # -Wrestrict same pointer passed twice, once for a restrict-qualified parameter
      The function may assume that nothing else leads to the object. Part of -Wall.
      > void f(char *restrict to, const char *from);
      > void g(char *p) { f(p, p); }
      < void f(char *restrict to, const char *from);
      < void g(char *p, const char *q) { f(p, q); }
      # -Wmultistatement-macros macro of several statements behind an unbraced clause
      Only its first statement belongs to the clause. Part of -Wall.
      > #define STEP a++; b++
      > int f(int a, int b) { if (a) STEP; return a + b; }
      < #define STEP do { a++; b++; } while (0)
      < int f(int a, int b) { if (a) STEP; return a + b; }
      # -Wjump-misses-init jump over an initialisation
      The variable has no value behind the label; C++ forbids it.
      > int f(int a) { if (a) goto out; int n = 1; a = n; out: return a; }
      < int f(int a) { int n = 1; if (a) goto out; a = n; out: return a; }
      # -Waddress-of-packed-member address of a member that may not be aligned
      A pointer to its type promises an alignment that a packed structure does not keep. On by
      default.
      > struct __attribute__((packed)) s { char c; int i; };
      > int *f(struct s *p) { return &p->i; }
      < struct __attribute__((packed)) s { char c; int i; };
      < int f(struct s *p) { return p->i; }
      # -Wpacked packed attribute that changes nothing
      The structure has no padding without it.
      > struct __attribute__((packed)) s { int i; };
      > struct s x;
      < struct s { int i; };
      < struct s x;
      # -Wpadded padding in a structure
      Other orders of the members may need less.
      > struct s { char c; int i; };
      > struct s x;
      < struct s { int i, j; };
      < struct s x;
      # -Wdate-time date or time of the compilation in the program
      Each build gives another program, unless SOURCE_DATE_EPOCH fixes the time.
      > const char *built = __DATE__;
      < const char *built = "today";
      # -Wunused-macros macro of the main file that nothing uses
      It may be misspelled where it should be.
      > #define LIMIT 10
      > int x;
      < #define LIMIT 10
      < int x = LIMIT;
      # -Wexpansion-to-defined "defined" that a macro in #if expands to
      Compilers differ about it. Part of -Wextra and -Wpedantic.
      > #define HAS_X defined(X)
      > #if HAS_X
      > #endif
      > int x;
      < #if defined(X)
      < #endif
      < int x;
      # -Wvariadic-macros variadic macro that ISO C does not have
      A name before the dots is GNU's, the dots themselves came with C99. Part of -Wpedantic.
      > #define CALL(arguments...) f(arguments)
      > int x;
      < #define CALL(...) f(__VA_ARGS__)
      < int x;
      # -Warray-compare two arrays compared
      Their addresses are compared, not their elements. Part of -Wall.
      > int a[2], b[2];
      > int f(void) { return a == b; }
      < int a[2], b[2];
      < int f(void) { return a[0] == b[0] && a[1] == b[1]; }
      # -Wpointer-compare pointer compared with a zero character
      It counts as a null pointer; the character pointed to may be meant. On by default.
      > int f(char *p) { return p == '\\0'; }
      < int f(char *p) { return *p == '\\0'; }
      # -Wsizeof-pointer-div size of a pointer divided by that of what it points to
      It does not count the elements of an array. Part of -Wall.
      > int f(int *p) { return sizeof(p) / sizeof(p[0]); }
      < int a[3];
      < int f(void) { return sizeof(a) / sizeof(a[0]); }
      # -Wsizeof-array-div size of an array divided by that of another type
      It does not count the elements. Part of -Wall.
      > int a[3];
      > int f(void) { return sizeof(a) / sizeof(short); }
      < int a[3];
      < int f(void) { return sizeof(a) / sizeof(int); }
      # -Wsizeof-array-argument size of a parameter that is written as an array
      The parameter is a pointer. On by default.
      > int f(int a[3]) { return sizeof(a); }
      < int f(int a[3]) { return sizeof(a[0]) * 3; }
      # -Wmemset-elt-size memset with a number of elements
      It wants bytes. Part of -Wall.
      > void *memset(void *, int, unsigned long);
      > int a[10];
      > void f(void) { memset(a, 0, 10); }
      < void *memset(void *, int, unsigned long);
      < int a[10];
      < void f(void) { memset(a, 0, sizeof(a)); }
      # -Wduplicate-decl-specifier qualifier that stands twice
      One of them may be meant for something else. Part of -Wall.
      > const const int x = 1;
      < const int x = 1;
      # -Wold-style-declaration storage class behind the type
      It may stand at the beginning only in a later edition of C. Part of -Wextra.
      > int static x;
      > int f(void) { return x; }
      < static int x;
      < int f(void) { return x; }
      """;

  private FlowWarningTexts() {}
}
