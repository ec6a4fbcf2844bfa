/* The functions of <stdatomic.h> (C17 7.17.8, 7.17.4), for who suppresses the macros. */
#include "atomics.h"

_Bool atomic_flag_test_and_set_explicit(volatile void *flag, int order) {
  (void)order;
  return __atomic_test_and_set((volatile u8 *)flag, __ATOMIC_SEQ_CST);
}

_Bool atomic_flag_test_and_set(volatile void *flag) {
  return atomic_flag_test_and_set_explicit(flag, __ATOMIC_SEQ_CST);
}

void atomic_flag_clear_explicit(volatile void *flag, int order) {
  (void)order;
  __atomic_clear((volatile u8 *)flag, __ATOMIC_SEQ_CST);
}

void atomic_flag_clear(volatile void *flag) {
  atomic_flag_clear_explicit(flag, __ATOMIC_SEQ_CST);
}

void atomic_thread_fence(int order) {
  (void)order;
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

void atomic_signal_fence(int order) {
  (void)order;
  __asm__ volatile("" : : : "memory");
}
