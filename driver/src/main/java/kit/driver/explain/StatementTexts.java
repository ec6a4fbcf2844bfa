package kit.driver.explain;

/** Statements. */
final class StatementTexts {
  static final String TABLE =
      """
      # E0601 jump out of nothing
      : break statement not within loop or switch
      : continue statement not within a loop
      : case label not within a switch statement
      : 'default' label not within a switch statement
      break, continue, case and default need a loop or switch around them in the same function.
      > void f(void) { break; }
      < void f(void) { for (;;) break; }
      # E0602 labels
      : label '%' used but not defined
      : duplicate label '%'
      : duplicate label declaration '%'
      : computed goto must be pointer type
      A label is defined once in the function that jumps to it.
      > void f(void) { goto out; }
      < void f(void) { goto out; out: return; }
      # E0603 cases
      : duplicate case value
      : duplicate (or overlapping) case value
      : multiple default labels in one switch
      : case label does not reduce to an integer constant
      : switch quantity not an integer
      The cases of a switch are different integer constants, with one default at most.
      > int f(int n) { switch (n) { case 1: return 1; case 1: return 2; } return 0; }
      < int f(int n) { switch (n) { case 1: return 1; case 2: return 2; } return 0; }
      # W0601 doubtful statements
      : empty range specified
      : function declared 'noreturn' has a 'return' statement
      A case range runs upwards; a function that is said not to return does not.
      > int f(int n) { switch (n) { case 5 ... 3: return 1; } return 0; }
      < int f(int n) { switch (n) { case 3 ... 5: return 1; } return 0; }
      """;

  private StatementTexts() {}
}
