package kit.driver.explain;

/** Warnings: what is never used. */
final class UnusedWarningTexts {
  static final String TABLE =
      """
      # -Wunused-variable variable never used
      A variable is declared and its name occurs nowhere else. Remove it, or mark it with attribute((unused)). Part of -Wall.
      > void f(void) { int n; }
      < void f(void) { }
      # -Wunused-but-set-variable variable set and never read
      The variable is stored to, but nothing reads it. Part of -Wall.
      > void f(int a) { int n; n = a; }
      < int f(int a) { int n; n = a; return n; }
      # -Wunused-parameter parameter never used
      The function's body does not use the parameter. Leave its name out, cast it to void, or mark it. Part of -Wall -Wextra together.
      > int f(int a, int b) { return a; }
      < int f(int a, int b) { (void) b; return a; }
      # -Wunused-but-set-parameter parameter set and never read
      The parameter is stored to and never read. Part of -Wall -Wextra together.
      > void f(int a) { a = 1; }
      < int f(int a) { a += 1; return a; }
      # -Wunused-function static function never used
      A static function is defined or declared and nothing calls it. Part of -Wall.
      > static int f(void) { return 1; }
      < static int f(void) { return 1; }
      < int g(void) { return f(); }
      # -Wunused-label label without goto
      No goto names the label. Part of -Wall.
      > void f(void) { out: return; }
      < void f(int a) { if (a) goto out; out: return; }
      # -Wunused-value value computed in vain
      A statement computes a value and drops it: often == for =, or a forgotten call. Part of -Wall.
      > void f(int a) { a == 1; }
      < void f(int *a) { *a = 1; }
      # -Wunused-local-typedefs local typedef never used
      A typedef inside of a function is not used. Part of -Wall.
      > void f(void) { typedef int number; }
      < int f(void) { typedef int number; number n = 1; return n; }
      # -Wunused-const-variable constant never used
      A static const object is not used. With level 1 (part of -Wall) in the main file only, with level 2 in headers too.
      > static const int limit = 10;
      < static const int limit = 10;
      < int f(void) { return limit; }
      # -Wunused-result result that must not be dropped
      The function is declared with attribute((warn_unused_result)): its result says whether it failed. On by default.
      > int save(void) __attribute__((warn_unused_result));
      > void f(void) { save(); }
      < int save(void) __attribute__((warn_unused_result));
      < int f(void) { return save(); }
      """;

  private UnusedWarningTexts() {}
}
