package kit.driver.explain;

/** Warnings: operators, conversions, calls. */
final class ExpressionWarningTexts {
  static final String TABLE =
      """
      # -Wsign-compare signed compared with unsigned
      The signed operand is converted to unsigned first: a negative one becomes very large. Part of -Wextra.
      > int f(int a, unsigned b) { return a < b; }
      < int f(int a, unsigned b) { return a >= 0 && (unsigned) a < b; }
      # -Wtype-limits comparison that the type decides
      No value of the operand's type makes the comparison come out otherwise. Part of -Wextra.
      > int f(unsigned n) { return n < 0; }
      < int f(int n) { return n < 0; }
      # -Wfloat-equal floating-point numbers compared for equality
      Rounding makes equality unreliable: compare with a tolerance.
      > int f(double a, double b) { return a == b; }
      < int f(double a, double b) { return a - b < 1e-9 && b - a < 1e-9; }
      # -Wbool-compare truth value compared with a number
      A comparison gives 0 or 1 and never anything else. Part of -Wall.
      > int f(int a, int b) { return (a < b) == 2; }
      < int f(int a, int b) { return (a < b) == 1; }
      # -Wbool-operation arithmetic on a truth value
      ++ on a _Bool, or ~ of a truth value, which is never 0. Part of -Wall.
      > int f(int a, int b) { return ~(a < b); }
      < int f(int a, int b) { return !(a < b); }
      # -Wtautological-compare comparison with itself
      Both sides are the same expression, or a mask keeps bits that the constant lacks. Part of -Wall.
      > int f(int a) { return a == a; }
      < int f(int a, int b) { return a == b; }
      # -Wint-in-bool-context integer arithmetic as a condition
      A shift or product stands where a truth value is wanted: < for << or && for * may be meant. Part of -Wall.
      > int f(int a, int b) { return (a << b) ? 1 : 0; }
      < int f(int a, int b) { return (a < b) ? 1 : 0; }
      # -Wshift-negative-value left shift of a negative number
      The result is undefined in C. Part of -Wextra.
      > int f(void) { return -1 << 2; }
      < int f(void) { return -4; }
      # -Wshift-count-overflow shift by the type's width or more
      The result is undefined. On by default.
      > int f(int a) { return a >> 32; }
      < int f(int a) { return a >> 31; }
      # -Wshift-count-negative shift by a negative number
      The result is undefined. On by default.
      > int f(int a) { return a << -1; }
      < int f(int a) { return a >> 1; }
      # -Wshift-overflow constant shifted out of its type
      Set bits leave the type on the left. On by default.
      > int x = 3 << 31;
      < unsigned x = 3u << 30;
      # -Wdiv-by-zero division by zero
      On by default.
      > int f(int a) { return a / 0; }
      < int f(int a) { return a / 2; }
      # -Woverflow constant too large for its type
      The value changes because the type cannot hold it. On by default.
      > unsigned char x = 300;
      < unsigned char x = 200;
      # -Waddress address that is never null
      The address of an object or function is taken for a truth value or compared with null: a call may be meant. Part of -Wall.
      > int ready(void);
      > int f(void) { if (ready) return 1; return 0; }
      < int ready(void);
      < int f(void) { if (ready()) return 1; return 0; }
      # -Wconversion conversion that may lose part of a value
      An implicit conversion to a narrower type. A cast says that it is meant.
      > void f(char *p, int n) { *p = n; }
      < void f(char *p, int n) { *p = (char) n; }
      # -Wsign-conversion conversion that may change the sign
      An implicit conversion between signed and unsigned. Part of -Wconversion.
      > unsigned f(int n) { return n; }
      < unsigned f(int n) { return (unsigned) n; }
      # -Wfloat-conversion conversion that may lose a fraction
      An implicit conversion from a floating-point type to a narrower one or to an integer. Part of -Wconversion.
      > int f(double d) { return d; }
      < int f(double d) { return (int) d; }
      # -Wdouble-promotion float becomes double
      Arithmetic in double where float was written costs time on small machines.
      > double f(float a, double b) { return a * b; }
      < double f(float a, double b) { return (double) a * b; }
      # -Wenum-compare comparison of different enumerations
      The enumerators of one mean nothing in the other. Part of -Wall.
      > enum a { x }; enum b { y };
      > int f(enum a p, enum b q) { return p == q; }
      < enum a { x };
      < int f(enum a p, enum a q) { return p == q; }
      # -Wenum-conversion conversion between enumerations
      A value of one enumeration is assigned to another. Part of -Wextra.
      > enum a { x }; enum b { y };
      > enum a f(enum b q) { return q; }
      < enum a { x }; enum b { y };
      < enum a f(enum b q) { return (enum a) q; }
      # -Wint-conversion integer and pointer mixed
      A pointer is made of an integer, or the other way round, without a cast. On by default.
      > char *f(int n) { return n; }
      < char *f(long n) { return (char *) n; }
      # -Wincompatible-pointer-types pointers to different types
      On by default.
      > int *f(long *p) { return p; }
      < int *f(long *p) { return (int *) p; }
      # -Wdiscarded-qualifiers const dropped
      A pointer to const becomes one through which can be written. On by default.
      > char *f(const char *s) { return s; }
      < const char *f(const char *s) { return s; }
      # -Wdiscarded-array-qualifiers const of an array's elements dropped
      On by default.
      > int f(int (*p)[2]);
      > int g(const int (*p)[2]) { return f(p); }
      < int f(const int (*p)[2]);
      < int g(const int (*p)[2]) { return f(p); }
      # -Wpointer-sign pointers to types that differ in sign
      Part of -Wall and -Wpedantic.
      > int *f(unsigned *p) { return p; }
      < int *f(unsigned *p) { return (int *) p; }
      # -Wpointer-arith arithmetic on void or function pointers
      Such pointers count in bytes in GNU C; ISO C has no arithmetic on them. Part of -Wpedantic.
      > void *f(void *p) { return p + 1; }
      < void *f(char *p) { return p + 1; }
      # -Wint-to-pointer-cast cast of an integer of another size
      On by default.
      > char *f(int n) { return (char *) n; }
      < char *f(long n) { return (char *) n; }
      # -Wpointer-to-int-cast cast to an integer of another size
      On by default.
      > int f(char *p) { return (int) p; }
      < long f(char *p) { return (long) p; }
      # -Wcast-qual cast that drops const
      > char *f(const char *s) { return (char *) s; }
      < const char *f(const char *s) { return s; }
      # -Wcast-align cast to a type of stricter alignment
      With =strict also on machines that allow unaligned access.
      $ -Wcast-align=strict
      > int *f(char *p) { return (int *) p; }
      < char *f(char *p) { return p; }
      # -Wcast-function-type cast between function types that differ
      A call through the new type passes arguments wrongly. void (*)(void) stands for any function. Part of -Wextra.
      > typedef int (*two)(int, int);
      > int one(int);
      > two f(void) { return (two) one; }
      < typedef int (*two)(int, int);
      < int sum(int, int);
      < two f(void) { return sum; }
      # -Wparentheses operators that are easily misread
      Parentheses say what is meant; an assignment as condition wants two pairs. Part of -Wall.
      > int f(int a, int b, int c) { return a || b && c; }
      < int f(int a, int b, int c) { return a || (b && c); }
      # -Wlogical-not-parentheses ! binds to the left operand alone
      Part of -Wall.
      > int f(int a, int b) { return !a == b + 2; }
      < int f(int a, int b) { return !(a == b + 2); }
      # -Wlogical-op && or || where & or | may be meant
      Both operands are the same, or one is a constant that is no truth value.
      > int f(int a) { return a && 4; }
      < int f(int a) { return a & 4; }
      # -Wchar-subscripts char as a subscript
      char is signed on many machines. Part of -Wall.
      > int f(int *a, char c) { return a[c]; }
      < int f(int *a, char c) { return a[(unsigned char) c]; }
      # -Wformat argument does not fit its conversion
      The argument's type, or how many there are, is not what the format string says. Part of -Wall.
      > int printf(const char *, ...);
      > void f(long n) { printf("%d", n); }
      < int printf(const char *, ...);
      < void f(long n) { printf("%ld", n); }
      # -Wformat-extra-args more arguments than conversions
      Part of -Wformat.
      $ -Wformat
      > int printf(const char *, ...);
      > void f(int n) { printf("n", n); }
      < int printf(const char *, ...);
      < void f(int n) { printf("%d", n); }
      # -Wformat-zero-length empty format
      Part of -Wformat.
      $ -Wformat
      > int printf(const char *, ...);
      > void f(void) { printf(""); }
      < int printf(const char *, ...);
      < void f(void) { printf("\\n"); }
      # -Wformat-contains-nul zero byte in a format
      What follows is not seen. Part of -Wformat.
      $ -Wformat
      > int printf(const char *, ...);
      > void f(void) { printf("a\\0b"); }
      < int printf(const char *, ...);
      < void f(void) { printf("ab"); }
      # -Wformat-security format that is no literal and has no arguments
      Whoever controls the string controls the program. Part of -Wformat=2.
      $ -Wformat -Wformat-security
      > int printf(const char *, ...);
      > void f(const char *s) { printf(s); }
      < int printf(const char *, ...);
      < void f(const char *s) { printf("%s", s); }
      # -Wformat-nonliteral format that is no literal
      Its arguments cannot be checked. Part of -Wformat=2.
      $ -Wformat -Wformat-nonliteral
      > int printf(const char *, ...);
      > void f(const char *s) { printf(s, 1); }
      < int printf(const char *, ...);
      < void f(const char *s) { printf("%s %d", s, 1); }
      # -Wformat-y2k year with two digits
      Part of -Wformat=2.
      $ -Wformat -Wformat-y2k
      > unsigned long strftime(char *, unsigned long, const char *, const void *);
      > void f(char *s, void *t) { strftime(s, 9, "%y", t); }
      < unsigned long strftime(char *, unsigned long, const char *, const void *);
      < void f(char *s, void *t) { strftime(s, 9, "%Y", t); }
      # -Wnonnull null where none may be
      The function is declared with attribute((nonnull)), or the C library's forbids null. Part of -Wall.
      > void use(int *) __attribute__((nonnull));
      > void f(void) { use(0); }
      < void use(int *) __attribute__((nonnull));
      < void f(int *p) { use(p); }
      # -Wmemset-transposed-args memset of no bytes
      The length is 0 and the value is not: they may have changed places. Part of -Wall.
      > void *memset(void *, int, unsigned long);
      > void f(char *p) { memset(p, 10, 0); }
      < void *memset(void *, int, unsigned long);
      < void f(char *p) { memset(p, 0, 10); }
      # -Wsizeof-pointer-memaccess size of the pointer instead of what it points to
      Part of -Wall.
      > void *memset(void *, int, unsigned long);
      > void f(long double *p) { memset(p, 0, sizeof(p)); }
      < void *memset(void *, int, unsigned long);
      < void f(long double *p) { memset(p, 0, sizeof(*p)); }
      # -Wabsolute-value absolute value of the wrong type
      Part of -Wextra.
      > int abs(int);
      > int f(unsigned n) { return abs(n); }
      < int abs(int);
      < int f(int n) { return abs(n); }
      # -Wfree-nonheap-object free of what malloc did not give
      On by default.
      > void free(void *);
      > void f(void) { int n = 0; free(&n); }
      < void free(void *);
      < void f(int *p) { free(p); }
      # -Wframe-address frame of a caller
      Frames above the current one cannot be found reliably. Part of -Wall.
      > void *f(void) { return __builtin_frame_address(1); }
      < void *f(void) { return __builtin_frame_address(0); }
      # -Wreturn-local-addr address of a local variable returned
      It points to nothing once the function has returned. On by default.
      > int *f(void) { int n = 0; return &n; }
      < int *f(void) { static int n = 0; return &n; }
      # -Wextra further warnings of -Wextra
      Some warnings of -Wextra have no name of their own.
      > int f(int *p) { return p < 0; }
      < int f(int *p) { return p == 0; }
      # -Wscalar-storage-order pointers to numbers in the other byte order
      What the pointer leads to stands in the byte order of its structure, of which the pointer knows nothing. On by default.
      > struct __attribute__((scalar_storage_order("big-endian"))) s { short a[2]; };
      > short *f(struct s *p) { return p->a; }
      < struct __attribute__((scalar_storage_order("big-endian"))) s { short a[2]; };
      < short f(struct s *p) { return p->a[0]; }
      # -Wdeprecated-declarations use of what is deprecated
      The declaration says so, and by what to replace it. On by default.
      > int old(void) __attribute__((deprecated("use new")));
      > int f(void) { return old(); }
      < int new(void);
      < int f(void) { return new(); }
      """;

  private ExpressionWarningTexts() {}
}
