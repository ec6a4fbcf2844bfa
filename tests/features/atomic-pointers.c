// options: -Wall -Werror
// Pointers to what atomic builtins load, store and expect: of any type of the right size
#include <stdio.h>
struct one {
  int x;
};
struct other {
  int y;
};
int main(void) {
  struct one one = {1}, *self = &one;
  void *argument = self;
  struct other other;
  printf("%d\n", __atomic_compare_exchange_n(&argument, &self, (void *)0, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED));
  printf("%d\n", argument == 0);
  __atomic_load(&one, &other, __ATOMIC_SEQ_CST);
  other.y += 5;
  __atomic_store(&one, &other, __ATOMIC_SEQ_CST);
  printf("%d\n", one.x);
  unsigned long next = 9;
  long value = 3, old;
  __atomic_exchange(&value, &next, &old, __ATOMIC_SEQ_CST);
  printf("%ld %ld\n", value, old);
  return 0;
}
