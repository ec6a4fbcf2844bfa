// options: -lm
#include <stdio.h>
#include <math.h>
struct two { double a, b; }; struct big { long v[5]; };
static struct two two(double x, int n) { return (struct two){x * n, x + n}; }
static struct big big(long x) { return (struct big){{x, x + 1, x + 2, x + 3, x + 4}}; }
static long double wide(long double x, int y) { return x * y; }
static float single(float x) { return x / 4; }
static _Complex double complex_number(_Complex double z) { return z * z; }
static struct two ftwo(double x, int n) { __builtin_return(__builtin_apply((void (*)())two, __builtin_apply_args(), 64)); }
static struct big fbig(long x) { __builtin_return(__builtin_apply((void (*)())big, __builtin_apply_args(), 64)); }
static long double fwide(long double x, int y) { __builtin_return(__builtin_apply((void (*)())wide, __builtin_apply_args(), 64)); }
static float fsingle(float x) { __builtin_return(__builtin_apply((void (*)())single, __builtin_apply_args(), 64)); }
static _Complex double fcomplex(_Complex double z) { __builtin_return(__builtin_apply((void (*)())complex_number, __builtin_apply_args(), 64)); }
static int logged(const char *format, ...) { printf("> "); __builtin_return(__builtin_apply((void (*)())printf, __builtin_apply_args(), 128)); }
int main(void) {
  struct two t = ftwo(1.5, 4); printf("%g %g\n", t.a, t.b);
  struct big b = fbig(7); printf("%ld %ld\n", b.v[0], b.v[4]);
  printf("%Lg %g\n", fwide(1.25l, 3), fsingle(3)); _Complex double z = fcomplex(1 + 2i); printf("%g %g\n", __real__ z, __imag__ z);
  logged("%d %s %g %d %d %d %d %g\n", 1, "two", 3.0, 4, 5, 6, 7, 8.5);
  printf("%d %ld %lld %d %ld %d %ld\n", __builtin_iceil(1.5), __builtin_lceil(2.5), __builtin_llceilf(-1.5f), __builtin_ifloor(-1.5), __builtin_lfloorl(3.7l), __builtin_iround(2.5), __builtin_lrint(3.5));
  printf("%d %d\n", __builtin_irint(2.5), __builtin_iroundf(-2.5f));
  printf("%d\n", (char *)__builtin_dwarf_cfa() == (char *)__builtin_frame_address(0) + 16);
  printf("%d\n", *(void **)__builtin_thread_pointer() == __builtin_thread_pointer());
  printf("%d %d\n", __builtin_eh_return_data_regno(0), __builtin_eh_return_data_regno(1));
  printf("%g %g\n", (double)__builtin_floorf128(2.5f), (double)__builtin_inff64());
  printf("%d %d %d %d %d\n", __builtin_classify_type(1), __builtin_classify_type(1.0), __builtin_classify_type("a"), __builtin_classify_type(t), __builtin_classify_type(z));
  printf("%g\n", __builtin_assoc_barrier(1.0 + 2.0)); int x = 5; printf("%d\n", __builtin_speculation_safe_value(x, 0));
  return 0;
}
