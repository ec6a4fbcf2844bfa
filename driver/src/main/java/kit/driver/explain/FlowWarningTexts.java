package kit.driver.explain;

/** Warnings that follow control or compare what is far apart. */
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
      """;

  private FlowWarningTexts() {}
}
