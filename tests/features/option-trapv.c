// options: -ftrapv
// Signed arithmetic that overflows ends the program; everything else computes as ever.
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

static sigjmp_buf back;
static void aborted(int sig) {
  (void)sig;
  siglongjmp(back, 1);
}

#define TRY(text, expression)                                      \
  do {                                                             \
    signal(SIGABRT, aborted);                                      \
    if (sigsetjmp(back, 1)) printf("%s traps\n", text);            \
    else printf("%s = %lld\n", text, (long long)(expression));     \
  } while (0)

int main(void) {
  volatile int i = INT_MAX, j = INT_MIN, one = 1, minus = -1;
  volatile long l = LONG_MAX, m = LONG_MIN;
  volatile unsigned u = UINT_MAX;
  volatile signed char c = SCHAR_MAX;
  volatile short s = SHRT_MIN;
  TRY("max + 1", i + one);
  TRY("max + -1", i + minus);
  TRY("min - 1", j - one);
  TRY("max * 2", i * 2);
  TRY("46341 * 46340", one * 46341 * 46340);
  TRY("-min", -j);
  TRY("-max", -i);
  TRY("max++", i++);
  TRY("--min", --j);
  TRY("max += 1", i += 1);
  TRY("long max + 1", l + one);
  TRY("long min - 1", m - one);
  TRY("long max * 3", l * 3);
  TRY("-long min", -m);
  TRY("unsigned", u + 1);
  TRY("char++", ++c);
  TRY("short--", --s);
  TRY("pointer", (char *)0 + one == (char *)1);
  return 0;
}
