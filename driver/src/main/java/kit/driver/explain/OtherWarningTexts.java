package kit.driver.explain;

/** Warnings: statements, the preprocessor, literals. */
final class OtherWarningTexts {
  static final String TABLE =
      """
      # -Wimplicit-fallthrough case that runs on into the next
      A break may be missing. __attribute__((fallthrough)); or a comment such as /* fall through */ says that it is meant. Part of -Wextra, at level 3.
      > int f(int n) { switch (n) { case 1: n++; case 2: n++; } return n; }
      < int f(int n) { switch (n) { case 1: n++; break; case 2: n++; } return n; }
      # -Wswitch enumerator without case
      A switch over an enumeration has no default and leaves an enumerator out, or a case is no enumerator. Part of -Wall.
      > enum e { a, b };
      > int f(enum e x) { switch (x) { case a: return 1; } return 0; }
      < enum e { a, b };
      < int f(enum e x) { switch (x) { case a: return 1; case b: return 2; } return 0; }
      # -Wswitch-enum enumerator without case, whatever the default
      > enum e { a, b };
      > int f(enum e x) { switch (x) { case a: return 1; default: return 0; } }
      < enum e { a, b };
      < int f(enum e x) { switch (x) { case a: return 1; case b: return 2; } return 0; }
      # -Wswitch-default switch without default
      > int f(int n) { switch (n) { case 1: return 1; } return 0; }
      < int f(int n) { switch (n) { case 1: return 1; default: return 0; } }
      # -Wswitch-bool switch over a truth value
      On by default.
      > int f(int a, int b) { switch (a < b) { case 1: return 1; } return 0; }
      < int f(int a) { switch (a) { case 1: return 1; } return 0; }
      # -Wswitch-unreachable statement before the first case
      It is never executed. On by default.
      > int f(int n) { switch (n) { n = 1; case 1: return n; } return 0; }
      < int f(int n) { switch (n) { case 1: n = 1; return n; } return 0; }
      # -Wswitch-outside-range case that the value cannot have
      On by default.
      > int f(unsigned char n) { switch (n) { case 300: return 1; } return 0; }
      < int f(unsigned char n) { switch (n) { case 200: return 1; } return 0; }
      # -Wdangling-else else that belongs to the inner if
      Part of -Wparentheses.
      > int f(int a, int b) { if (a) if (b) return 1; else return 2; return 3; }
      < int f(int a, int b) { if (a) { if (b) return 1; else return 2; } return 3; }
      # -Wempty-body semicolon as a body
      A semicolon behind the condition may be a slip. Part of -Wextra.
      > int f(int a) { if (a); return 1; }
      < int f(int a) { if (a) return 1; return 0; }
      # -Wmisleading-indentation statement indented as if it were governed
      Part of -Wall.
      > int f(int a)
      > {
      >   if (a)
      >     a = 1;
      >     a = 2;
      >   return a;
      > }
      < int f(int a)
      < {
      <   if (a)
      <     a = 1;
      <   a = 2;
      <   return a;
      < }
      # -Wduplicated-cond condition that stood before
      The branch is never taken.
      > int f(int a) { if (a == 1) return 1; else if (a == 1) return 2; return 0; }
      < int f(int a) { if (a == 1) return 1; else if (a == 2) return 2; return 0; }
      # -Wduplicated-branches both branches are the same
      > int f(int a) { if (a) return 1; else return 1; }
      < int f(int a) { if (a) return 1; else return 2; }
      # -Wundef name in #if that is no macro
      It counts as 0; it may be misspelled.
      > #if DEBUG_LEVEL
      > #endif
      > int x;
      < #ifdef DEBUG_LEVEL
      < #endif
      < int x;
      # -Wendif-labels text behind #else or #endif
      Only a comment may stand there. On by default.
      > #if 1
      > #endif DONE
      > int x;
      < #if 1
      < #endif /* DONE */
      < int x;
      # -Wcomment comment in a comment
      /* inside of a comment, or a line comment that a backslash continues. Part of -Wall.
      > /* a /* b */
      > int x;
      < /* a b */
      < int x;
      # -Wmultichar character constant of several characters
      Its value is the compiler's choice. On by default.
      > int x = 'ab';
      < int x = 'a';
      # -Wunknown-pragmas pragma that is not known
      Part of -Wall.
      > #pragma no_such_pragma
      > int x;
      < int x;
      # -Wpragmas pragma of a wrong form
      On by default.
      > #pragma GCC diagnostic ignored "-Wno-such-warning-at-all"
      > int x;
      < #pragma GCC diagnostic ignored "-Wunused"
      < int x;
      # -Wcpp #warning
      The source says something. On by default.
      > #warning "not finished"
      > int x;
      < int x;
      # -Wpsabi vector passed in memory that AVX would pass in a register
      Code compiled with -mavx passes and returns vectors of 32 bytes in registers, other code in memory: functions of the two do not understand each other. On by default, once for arguments and once for results.
      > typedef float v8 __attribute__((vector_size(32)));
      > v8 f(v8 a) { return a; }
      < typedef float v8 __attribute__((vector_size(32)));
      < void f(v8 *a) { *a += 1; }
      # -Wbuiltin-macro-redefined predefined macro changed
      On by default.
      > #undef __FILE__
      > int x;
      < int x;
      """;

  private OtherWarningTexts() {}
}
