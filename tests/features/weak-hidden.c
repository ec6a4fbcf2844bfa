/* Weak hidden symbols that nothing defines are null; those defined further on are not. */
#include <stdio.h>
extern void nowhere(void) __attribute__((weak, visibility("hidden")));
extern int nothing __attribute__((weak, visibility("hidden")));
extern int here __attribute__((weak, visibility("hidden")));
int main(void) {
  if (nowhere) {
    nowhere();
  }
  int *address = &nothing;
  int effects = 0;
  int safe = __builtin_speculation_safe_value(3, effects++);
  printf("%d %d %d %d\n", address == 0, here, effects, safe);
  return 0;
}
int here = 5;
