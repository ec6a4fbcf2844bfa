// options: -finstrument-functions -finstrument-functions-exclude-function-list=hidden,__cyg
// The functions that the list names are left out, by parts of their names.
#include <stdio.h>

static int calls;
void __cyg_profile_func_enter(void *f, void *from) {
  (void)f;
  (void)from;
  calls++;
}
void __cyg_profile_func_exit(void *f, void *from) {
  (void)f;
  (void)from;
  calls += 100;
}

__attribute__((noinline)) static int seen(int x) { return x + 1; }
__attribute__((noinline)) static int is_hidden_too(int x) { return x + 2; }

int main(void) {
  int r = seen(1) + is_hidden_too(1);
  printf("%d %d\n", r, calls);
  return 0;
}
