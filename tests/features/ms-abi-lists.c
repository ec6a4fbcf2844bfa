// oracle: clang-14
// Variable arguments of the convention of Windows that go by address: gcc 12 reads them wrong.
#include <stdio.h>
typedef struct { char c[3]; } three;
typedef struct { long a, b; } sixteen;
typedef struct { int a, b; } eight;
static __attribute__((ms_abi)) void sum(int n, ...) {
  __builtin_ms_va_list list;
  __builtin_ms_va_start(list, n);
  for (int i = 0; i < n; i++) {
    printf("%d\n", __builtin_va_arg(list, int));
    printf("%g\n", __builtin_va_arg(list, double));
    sixteen s = __builtin_va_arg(list, sixteen);
    printf("%ld %ld\n", s.a, s.b);
    printf("%d\n", __builtin_va_arg(list, eight).b);
    printf("%Lg\n", __builtin_va_arg(list, long double));
    printf("%d\n", __builtin_va_arg(list, three).c[2]);
    printf("%s\n", __builtin_va_arg(list, char *));
  }
  __builtin_ms_va_end(list);
}
int main(void) {
  sum(2, 5, 2.5, (sixteen){1, 2}, (eight){3, 4}, 7.0L, (three){{1, 2, 3}}, "a", 6, 3.5, (sixteen){3, 4}, (eight){5, 6}, 8.5L, (three){{4, 5, 6}}, "b");
  return 0;
}
