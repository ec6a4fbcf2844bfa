// Aliases of aliases and of indirect functions, declared before what they name
#include <stdio.h>
extern int early(int);
extern int later(int);
extern int f(int) __asm__("GI_f");
int f(int x) { return x + 1; }
extern int ef(int) __asm__("f");
extern int ef(int) __attribute__((alias("GI_f")));
extern int early(int) __attribute__((weak, alias("f")));
static int impl(int x) { return x + 10; }
extern int chosen(int) __attribute__((ifunc("chosen_ifunc")));
static int (*chosen_ifunc(void))(int) { return impl; }
extern int later(int) __attribute__((weak, alias("chosen")));
extern int first_object, middle_object;
int last_object = 5;
extern int first_object __attribute__((alias("middle_object")));
extern int middle_object __attribute__((alias("last_object")));
int main(void) {
  printf("%d %d %d %d\n", early(1), later(1), first_object, f(3));
  return 0;
}
